import type { Locale } from '../../domain/localized.ts';
import { hasHan } from './has-han.ts';
import type { ShownPart } from './mark-ranges.ts';

/** Some words as a paragraph, what matches marked; `language` is that of Chinese words. */
export function drawPassage(passage: readonly ShownPart[], language: string): HTMLElement {
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

/** A word that may be in the other language, and then says so. */
export function drawForeign(text: string, locale: Locale): Node {
  if (locale !== 'en' || !hasHan(text)) return document.createTextNode(text);
  const run = document.createElement('span');
  run.lang = 'zh-Hans';
  run.textContent = text;
  return run;
}
