import type { Span } from '../../text/place.ts';
import { simplify } from '../lexicon/simplify.ts';
import type { Marked } from './find-marked.ts';
import type { Passage } from './passage.ts';

/** Stands for each character inside quotation marks and book-title marks, so that no word inside is taken for the article's own. */
export const filler = '\uE000';

/** A short title stays as it is: it is seldom more than the name of a publication. */
const titleMarks = /《[^《》]{9,60}》|〈[^〈〉]{9,60}〉/gu;

/** A passage with the article's own words in it. */
export interface Outlined extends Passage {
  /** As long as the text, with what stands in marks blotted out. */
  readonly outline: string;
  /** The outline in simplified characters, which is what the words of this stage are compared with. */
  readonly simple: string;
}

/** Blots out the words in marks: `他说：“我不同意。”` → `他说：“■■■■■”`. */
export function outlinePassages(passages: readonly Passage[], marked: readonly Marked[]): Outlined[] {
  const holes = passages.map((): Span[] => []);
  for (const each of marked)
    for (let index = each.passage; index <= each.lastPassage; index += 1)
      holes[index]?.push({
        start: index === each.passage ? each.start : 0,
        end: index === each.lastPassage ? each.end : (passages[index]?.text.length ?? 0),
      });
  return passages.map((passage, index) => {
    const outline = blot(passage.text, holes[index] ?? []).replace(titleMarks, blotTitle);
    return { ...passage, outline, simple: simplify(outline) };
  });
}

/** Blots out ascending, separate stretches. */
function blot(text: string, holes: readonly Span[]): string {
  if (holes.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of holes) {
    pieces.push(text.slice(at, start), filler.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** The marks of a title stay, so that 《经济学人》 can still be read as a publication at this place. */
function blotTitle(title: string): string {
  return title.charAt(0) + filler.repeat(title.length - 2) + title.charAt(title.length - 1);
}
