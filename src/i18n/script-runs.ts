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

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const unbroken = new RegExp(
  [
    // 1–2, 12,290–12,328, 1-2
    String.raw`(?<![\d.,])\d[\d,.]*\s?[–~～-]\s?\d[\d,.]*[%×]?`,
    // 10 January, 2026年1月10日
    String.raw`(?<!\d)\d{1,2} (?:${months})(?!\p{L})`,
    String.raw`(?<!\d)\d{4}年\d{1,2}月\d{1,2}日`,
    // The end of an address, with the mark behind it, which would begin a line where a long address is cut.
    String.raw`(?<=https?://[^\s，。]*)[^\s，。]{1,8}(?:[，。]|[,.](?=\s|$))`,
  ].join('|'),
  'gu',
);

/** A stretch of a text that may break anywhere, or one that must not: a range of numbers, a date, the end of an address. */
export interface UnbrokenPart {
  readonly text: string;
  readonly isUnbroken: boolean;
}

/** A line may end behind a dash, and 1– is no number: `about 1–2 orders` → `about `, `1–2`, ` orders`. */
export function splitUnbroken(text: string): UnbrokenPart[] {
  const parts: UnbrokenPart[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(unbroken)) {
    if (index > at) parts.push({ text: text.slice(at, index), isUnbroken: false });
    parts.push({ text: found, isUnbroken: true });
    at = index + found.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isUnbroken: false });
  return parts;
}
