import type { Locale } from '../domain/localized.ts';
import { languageTags } from './locale.ts';

/** A stretch of text in one script, with its language where that is not the page's. */
export interface ScriptRun {
  readonly text: string;
  readonly lang?: string;
}

const han = /[\p{Script=Han}](?:[\p{Script=Han}\p{N}·、，。：；！？“”《》「」（）\s]*[\p{Script=Han}。！？”》」）])?/gu;

/**
 * Splits a text for a page so that each run can name its language. On English pages every Chinese stretch is a run of its
 * own: `Yanju 言据` → `Yanju `, `言据` (zh-Hans). On Chinese pages only a text without any Han character is foreign.
 */
export function splitByScript(text: string, locale: Locale): ScriptRun[] {
  if (locale === 'zh') return [isLatin(text) ? { text, lang: languageTags.en } : { text }];
  const runs: ScriptRun[] = [];
  let at = 0;
  for (const match of text.matchAll(han)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    runs.push({ text: match[0], lang: languageTags.zh });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}{2}/u.test(text) && !/\p{Script=Han}/u.test(text);
}
