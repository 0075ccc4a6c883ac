import { unpackCharacterMap, type CharacterMap } from '../character-map.ts';
import { catalogueFile, indexFolder, type Catalogue } from '../index-files.ts';
import { normalise } from '../normalise.ts';
import { addStyle } from './add-style.ts';
import style from './mark-arrival.css?inline';
import type { Range } from './mark-ranges.ts';
import { parseQuery } from './query.ts';

/** A page of which every word is marked would mark nothing. */
const mostMarks = 1000;
const paragraphs = 'p, h1, h2, h3, h4, blockquote, li, dt, dd, td, th, figcaption, summary';

/** Marks on a page the words that a reader came with: `/sources/a/?q=算力#p1`. */
export async function markArrival(): Promise<void> {
  addStyle(style);
  const typed = new URLSearchParams(location.search).get('q') ?? '';
  const runs = listRuns();
  const mark = (simplified: CharacterMap): number => {
    let left = mostMarks;
    for (const nodes of runs) {
      const ranges = findWords(typed, nodes.map(({ data }) => data).join(''), simplified).slice(0, left);
      markNodes(nodes, ranges);
      left -= ranges.length;
    }
    return mostMarks - left;
  };
  if (mark(new Map()) === 0) mark(await readSimplified());
  showFirst();
}

/**
 * Texts that are read on: a whole article with its title, in which a quotation may run over paragraphs, and each note in
 * its margin; elsewhere each paragraph alone.
 */
function listRuns(): Text[][] {
  const blocks = [...document.querySelectorAll('main .block')].filter((block) => !block.querySelector('.block'));
  const article = blocks.flatMap((block) => listTextNodes(block));
  if (article.length > 0) {
    const notes = [...document.querySelectorAll('main .notes .note')];
    return [article, ...notes.map((note) => listTextNodes(note, notText))];
  }
  const main = document.querySelector('main');
  const texts = main ? listTextNodes(main) : [];
  return [...Map.groupBy(texts, (text) => text.parentElement?.closest(paragraphs)).values()];
}

const notText = 'script, style, svg';

/** The words of the page, and nothing that the site says beside those of an article. */
function listTextNodes(part: Element, passedOver = `[data-chrome], ${notText}`): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(passedOver)) nodes.push(node);
  }
  return nodes;
}

/** Every place of the words in the text, in order; places that overlap are one. */
function findWords(typed: string, text: string, simplified: CharacterMap): Range[] {
  const { characters, starts, ends } = normalise(text, simplified);
  const whole = characters.join('');
  // A character may be two units long, so places in the joined text are counted back to characters.
  const offsets = new Map<number, number>();
  let offset = 0;
  for (const [index, character] of characters.entries()) {
    offsets.set(offset, index);
    offset += character.length;
  }
  const ranges = parseQuery(typed, simplified)
    .terms.filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ characters: term }) => {
      const word = term.join('');
      const found: Range[] = [];
      for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
        const first = offsets.get(at);
        if (first !== undefined) found.push({ start: starts[first] ?? 0, end: ends[first + term.length - 1] ?? 0 });
      }
      return found;
    })
    .sort((one, other) => one.start - other.start);
  return ranges.reduce<Range[]>((joined, range) => {
    const last = joined.at(-1);
    if (!last || range.start >= last.end) return [...joined, range];
    return [...joined.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }];
  }, []);
}

/** Words may have been typed in traditional characters by hand; links carry them as the page writes them. */
async function readSimplified(): Promise<CharacterMap> {
  const response = await fetch(`/${indexFolder}/${catalogueFile('en')}`, { cache: 'no-cache' });
  // The build writes the file from the same type.
  return response.ok ? unpackCharacterMap(((await response.json()) as Catalogue).simplified) : new Map();
}

function markNodes(nodes: readonly Text[], ranges: readonly Range[]): void {
  let from = 0;
  for (const node of nodes) {
    const to = from + node.data.length;
    const own = ranges.filter(({ start, end }) => start < to && end > from);
    for (const { start, end } of own.toReversed()) {
      const words = node.splitText(Math.max(0, start - from));
      words.splitText(Math.min(end, to) - Math.max(start, from));
      const mark = document.createElement('mark');
      mark.className = 'found';
      words.replaceWith(mark);
      mark.append(words);
    }
    from = to;
  }
}

/** The place may be longer than the screen, or the page have no such place: then its first marked words come into view. */
function showFirst(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? undefined : document.getElementById(id);
  const places = target ? [target, ...document.querySelectorAll(`[data-quote="${CSS.escape(id)}"]`)] : [document];
  const marks = places.flatMap((place) => [...place.querySelectorAll('mark.found')]);
  const first = marks.find((mark) => mark.getClientRects().length > 0);
  const box = first?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > innerHeight)) first?.scrollIntoView({ block: 'center' });
}
