import { parseDocument as parseYaml } from 'yaml';
import { buildPlaceIndex } from '../text/place.ts';
import type { FrontMatter } from './document.ts';
import type { Draft } from './draft.ts';

/** Above this a block between two `---` is no front matter but hostile, or an article between two rules. */
const limit = 64_000;
const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;
const field = /^[ \t]*(?:#.*)?[\w"'\u4e00-\u9fff -]{1,40}:(?:\s|$)/m;

/** The keys that articles use, by the field that they fill. */
const keys: Record<keyof FrontMatter, readonly string[]> = {
  title: ['title', '标题', '標題'],
  author: ['author', 'authors', 'byline', '作者'],
  publishedAt: ['date', 'published', 'published_at', 'publish_date', 'pubdate', '日期'],
  url: ['url', 'link', 'source_url', 'canonical_url', 'original_url', '链接', '連結'],
  publisher: ['source', 'publisher', 'site', 'site_name', 'publication', '来源', '來源'],
  retrievedAt: ['fetch_date', 'fetched_at', 'retrieved', 'retrieved_at', 'accessed'],
};

/**
 * Reads the YAML between two `---` at the beginning of a file. It is set aside whether it can be read or not, and stands
 * in the gap before the first block. `title: "AI 全球情景规划：中国视角"` → title.
 */
export function readFrontMatter(draft: Draft): Draft {
  const { text } = draft;
  const start = opening.exec(text.slice(0, 100))?.[0].length;
  if (start === undefined) return draft;
  closing.lastIndex = 0;
  const head = text.slice(start, start + limit);
  const close = closing.exec(head);
  if (!close) return draft;
  const source = head.slice(0, close.index);
  if (!field.test(source)) return draft;

  const body = { start: start + close.index + close[0].length, end: draft.body.end };
  const { values, problem } = parseFields(source);
  if (!problem) return { ...draft, body, frontMatter: toFrontMatter(values) };
  const message = {
    path: draft.path,
    point: buildPlaceIndex(text).toPoint(start + problem.offset),
    severity: 'error',
    rule: 'front-matter-is-yaml',
    reason: `Unexpected front matter, expected YAML: ${problem.reason}. ${problem.hint}`,
  } as const;
  return { ...draft, body, messages: [...draft.messages, message] };
}

interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problem?: { readonly offset: number; readonly reason: string; readonly hint: string };
}

function parseFields(source: string): Fields {
  try {
    const document = parseYaml(source, { prettyErrors: false });
    const [error] = document.errors;
    if (error) {
      const hint = error.code === 'DUPLICATE_KEY' ? 'Keep one of the two lines.' : hints.quotes;
      return { values: {}, problem: { offset: error.pos[0], reason: error.message, hint } };
    }
    const values: unknown = document.toJS();
    if (typeof values !== 'object' || values === null || Array.isArray(values)) {
      return { values: {}, problem: { offset: 0, reason: 'it has no fields', hint: hints.fields } };
    }
    return { values: values as Record<string, unknown> }; // The keys of a YAML mapping become strings.
  } catch (error) {
    // Nested or repeated beyond measure.
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    return { values: {}, problem: { offset: 0, reason, hint: hints.fields } };
  }
}

const hints = {
  quotes:
    'Mend this line; a value that begins with a quotation mark or a bracket, or holds `: `, wants quotes: `title: "甲: 乙"`.',
  fields: 'Write one field a line: `title: 甲`.',
} as const;

function toFrontMatter(values: Readonly<Record<string, unknown>>): FrontMatter {
  const byKey = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase().trim(), value]));
  const found: Partial<Record<keyof FrontMatter, string>> = {};
  for (const [name, names] of Object.entries(keys) as [keyof FrontMatter, readonly string[]][]) {
    const value = names.map((key) => toText(byKey.get(key))).find((text) => text !== '');
    if (value === undefined) continue;
    if (name === 'url' && !/^https?:\/\/\S+$/i.test(value)) continue;
    found[name] = value;
  }
  return found;
}

/** A field as one line of text; several authors stand in a row. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).filter(Boolean).join('、');
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}
