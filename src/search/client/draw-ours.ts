import type { Locale } from '../../domain/localized.ts';
import { toAddress } from '../../views/address.ts';
import { listMatches, toArrivalAddress } from './arrival-address.ts';
import type { DrawContext, FindPart } from './draw-context.ts';
import { drawForeign, drawPassage } from './draw-passage.ts';
import { hasHan } from './has-han.ts';
import type { ShownPart } from './mark-ranges.ts';
import type { ShownHit } from './show-hit.ts';

/** Of a record of ours so many passages are shown besides the first. */
const mostOthers = 2;

/** A record of ours: what it says in the language of the page leads to it; then what else matches, and its sources. */
export function drawOurs(hit: ShownHit, part: FindPart, { locale, t }: DrawContext): void {
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
  link.href = toArrivalAddress(toAddress(hit.path, locale), listMatches(hit));
  link.append(...statement.childNodes);
  statement.append(link);
  words?.replaceChildren(statement, ...others.map((passage) => drawPassage(passage, 'zh-Hans')));
  const [first, ...more] = hit.sources;
  part('place')?.replaceWith(
    ...(first?.label === undefined ? [] : [drawForeign(first.label, locale)]),
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
