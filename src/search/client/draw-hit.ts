import type { Locale } from '../../domain/localized.ts';
import type { SearchDictionary } from '../../i18n/search.zh.ts';
import { paths, toAddress } from '../../views/address.ts';
import { hasHan } from './has-han.ts';
import type { ShownPart } from './mark-ranges.ts';
import type { PageParts } from './page-parts.ts';
import type { ShownHit } from './show-hit.ts';

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
  part('words')?.replaceChildren(
    ...(hit.kind === 'speaker' ? [drawNames(hit)] : hit.passages.map((passage) => drawPassage(passage, hit))),
  );

  const place = part('place');
  if (place instanceof HTMLAnchorElement) {
    place.href = stream.label === undefined ? address : addQuery(address, listMatches(hit));
    place.replaceChildren(foreign(stream.label ?? speaker?.name ?? t.kinds[hit.kind], locale));
  }
  // The seal stands beside the words of a source, and beside nothing that we say.
  if (stream.label === undefined) part('seal')?.remove();
  if (hit.kind === 'speaker') part('address')?.remove();
  part('date')?.replaceChildren(stream.date === undefined ? '' : t.date(stream.date));
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

function drawPassage(passage: readonly ShownPart[], { stream }: ShownHit): HTMLElement {
  const paragraph = document.createElement('p');
  const text = passage.map((part) => part.text).join('');
  paragraph.lang = hasHan(text) ? stream.lang : 'en';
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
    name.append(...drawPassage(passage, hit).childNodes);
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
  return query === '' ? address : address.replace('#', `?${new URLSearchParams({ q: query }).toString()}#`);
}
