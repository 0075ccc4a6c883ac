import type { Point } from './place.ts';

export const severities = ['error', 'warning'] as const;
export type Severity = (typeof severities)[number];

/** One problem at one place of one file. Problems are collected through a run and printed at its end. */
export interface Message {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly point: Point;
  readonly severity: Severity;
  /** Name of the rule, which is the name of its file: `seed-is-utf8`. */
  readonly rule: string;
  /** What is wrong and how to mend it, one line. */
  readonly reason: string;
}

/** `seeds/a.txt:12:5 error quote-is-closed Unexpected …; close it with ” or …` */
export function formatMessage(message: Message): string {
  const { path, point, severity, rule, reason } = message;
  return `${path}:${point.line}:${point.column} ${severity} ${rule} ${toOneLine(reason)}`;
}

/** Sorts by path, then place, so that the same problems always print in the same order. */
export function sortMessages(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.point.line - b.point.line ||
      a.point.column - b.point.column ||
      compare(a.rule, b.rule),
  );
}

export function hasError(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === 'error');
}

/** Makes line breaks, control and bidirectional characters of hostile input visible: one message stays one line. */
function toOneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(
      /[\p{Cc}\p{Bidi_Control}]/gu,
      (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`,
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
