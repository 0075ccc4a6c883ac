import type { Locale } from '../../domain/localized.ts';
import type { SearchDictionary } from '../../i18n/search.zh.ts';
import { paths, toAddress } from '../../views/address.ts';
import { hasHan } from './has-han.ts';
import type { ShownPart } from './mark-ranges.ts';
import type { PageParts } from './page-parts.ts';
import type { ShownHit } from './show-hit.ts';

/** Of a record of ours so many passages are shown besides the first. */
const mostOthers = 2;

export interface DrawContext {
  readonly parts: PageParts;
  readonly locale: Locale;
  readonly t: SearchDictionary;
}

/** One result as an item of the list. */
export function drawHit(hit: ShownHit, { parts, locale, t }: DrawContext): HTMLElement {
  const item = parts.hitTemplate.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error('The template of a result is empty');
  const part = (name: string): HTMLElement | null => item.querySelector(`[data-part="${name}"]`);
  const address = toAddress(hit.path, locale);
  item.dataset['result'] = address;
  item.dataset['kind'] = hit.kind;

  const who = part('who');
  const { speaker, stream } = hit;
  if (who instanceof HTMLAnchorElement) {
    if (speaker) {
      who.classList.add(speaker.colour);
      who.href = toAddress(`${paths.speakers}${speaker.id}/`, locale);
      who.replaceChildren(foreign(speaker.name, locale));
    } else {
      who.replaceWith(...(hit.kind === 'quote' ? [drawUnknown(t)] : []));
      part('kind')?.classList.toggle('alone', hit.kind !== 'quote');
    }
  }
  part('kind')?.replaceChildren(readLabel(hit, t));
  part('role')?.replaceChildren(...(speaker?.role === undefined ? [] : [foreign(speaker.role, locale)]));
  if (stream.label === undefined) drawOurs(hit, part, { parts, locale, t });
  else drawWords(hit, part, { parts, locale, t });
  return item;
}

function drawUnknown({ unknownSpeaker }: SearchDictionary): HTMLElement {
  const name = document.createElement('span');
  name.className = 'who unknown sp-0';
  name.textContent = unknownSpeaker;
  return name;
}

function readLabel({ kind, mode }: ShownHit, t: SearchDictionary): string {
  return mode === 'direct' || mode === 'turn' || mode === 'reported' ? t.modes[mode] : t.kinds[kind];
}

type FindPart = (name: string) => HTMLElement | null;

/** Words of a source, and the way to their place. */
function drawWords(hit: ShownHit, part: FindPart, { locale, t }: DrawContext): void {
  const { label = '', date, lang } = hit.stream;
  part('words')?.replaceChildren(...hit.passages.map((passage) => drawPassage(passage, lang)));
  const place = part('place');
  if (place instanceof HTMLAnchorElement) {
    place.href = addQuery(toAddress(hit.path, locale), listMatches(hit));
    place.replaceChildren(foreign(label, locale));
  }
  part('date')?.replaceChildren(date === undefined ? '' : t.date(date));
}

/** A record of ours: what it says in the language of the page leads to it; then what else matches, and its sources. */
function drawOurs(hit: ShownHit, part: FindPart, { locale, t }: DrawContext): void {
  const words = part('words');
  // The seal stands beside the words of a source, and serif letters are for what was said.
  part('seal')?.remove();
  words?.classList.remove('said');
  if (hit.kind === 'speaker') {
    words?.replaceChildren(drawNames(hit));
    part('address')?.remove();
    return;
  }
  const [main = [], ...others] = choosePassages(hit.passages, locale);
  const statement = drawPassage(main, 'zh-Hans');
  statement.className = 'ours';
  const link = document.createElement('a');
  link.href = addQuery(toAddress(hit.path, locale), listMatches(hit));
  link.append(...statement.childNodes);
  statement.append(link);
  words?.replaceChildren(statement, ...others.map((passage) => drawPassage(passage, 'zh-Hans')));
  const [first, ...more] = hit.sources;
  part('place')?.replaceWith(
    ...(first?.label === undefined ? [] : [foreign(first.label, locale)]),
    ...(more.length > 0 ? [t.moreSources(more.length)] : []),
  );
  part('date')?.replaceChildren(first?.date === undefined || more.length > 0 ? '' : t.date(first.date));
}

/** The passage in the language of the page, and of the others those that mark what none before them does. */
function choosePassages(passages: ShownHit['passages'], locale: Locale): ShownHit['passages'] {
  const [chinese = [], english = chinese] = passages;
  const main = locale === 'zh' ? chinese : english;
  const marked = new Set(listMarked(main));
  const others = passages.filter((passage) => {
    const news = passage === main ? [] : listMarked(passage).filter((text) => !marked.has(text));
    for (const text of news) marked.add(text);
    return news.length > 0;
  });
  return [main, ...others.slice(0, mostOthers)];
}

function listMarked(passage: readonly ShownPart[]): string[] {
  return passage.flatMap(({ text, isMatch }) => (isMatch ? [text.toLowerCase()] : []));
}

function drawPassage(passage: readonly ShownPart[], language: string): HTMLElement {
  const paragraph = document.createElement('p');
  const text = passage.map((part) => part.text).join('');
  paragraph.lang = hasHan(text) ? language : 'en';
  for (const part of passage) {
    if (!part.isMatch) paragraph.append(part.text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = part.text;
      paragraph.append(mark);
    }
  }
  return paragraph;
}

/** The names of a speaker on one line: in both languages, and what else matched, each once. */
function drawNames(hit: ShownHit): HTMLElement {
  const line = document.createElement('p');
  const shown = hit.passages.filter((passage, index) => index < 2 || passage.some(({ isMatch }) => isMatch));
  const [whole = [], ...others] = shown;
  const text = (passage: readonly ShownPart[]): string => passage.map((part) => part.text).join('');
  const told = others.filter((passage, index) => index === 0 || !text(others[0] ?? []).includes(text(passage)));
  for (const [index, passage] of [whole, ...told].entries()) {
    if (index > 0) line.append(' · ');
    const name = document.createElement('span');
    name.append(...drawPassage(passage, 'zh-Hans').childNodes);
    name.lang = hasHan(text(passage)) ? 'zh-Hans' : 'en';
    line.append(name);
  }
  return line;
}

/** A word that may be in the other language, and then says so. */
function foreign(text: string, locale: Locale): Node {
  if (locale !== 'en' || !hasHan(text)) return document.createTextNode(text);
  const run = document.createElement('span');
  run.lang = 'zh-Hans';
  run.textContent = text;
  return run;
}

/** The words that a result marks, each once, as the text has them. */
export function listMatches({ passages }: Pick<ShownHit, 'passages'>): string[] {
  return [...new Set(passages.flat().flatMap(({ text, isMatch }) => (isMatch ? [text] : [])))];
}

/** `/sources/a/#p1`, 算力 → `/sources/a/?q=算力#p1`: the page marks the same words. */
function addQuery(address: string, matches: readonly string[]): string {
  const query = matches
    .map((match) => match.replace(/["“”「」『』\s]+/gu, ' ').trim())
    .map((match) => (/^[-－]|\s/u.test(match) ? `"${match}"` : match))
    .join(' ');
  if (query === '') return address;
  const [page = '', place] = address.split('#');
  const search = `?${new URLSearchParams({ q: query }).toString()}`;
  return place === undefined ? page + search : `${page}${search}#${place}`;
}
