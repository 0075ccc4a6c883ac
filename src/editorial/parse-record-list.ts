import type { z } from 'zod';
import type { Origin } from '../domain/origin.ts';
import type { Message } from '../text/message.ts';
import { parseRecord } from './parse-record.ts';
import { parseYaml, type TextFile } from './yaml-file.ts';

/** One checked entry of a list; its origin knows the places of its own fields alone. */
export interface ListEntry<T> {
  readonly record: T;
  readonly origin: Origin;
}

/** Reads a file that is one list of short records, entry by entry, so that a bad one hides no other. */
export function parseRecordList<S extends z.ZodType>(
  schema: S,
  file: TextFile,
): { entries: ListEntry<z.infer<S>>[]; messages: Message[] } {
  const { value, origin, messages: unread } = parseYaml(file);
  if (unread.length > 0) return { entries: [], messages: [...unread] };
  if (value === null || value === undefined) return { entries: [], messages: [] };
  if (!Array.isArray(value)) return { entries: [], messages: [describeNoList(origin)] };
  const entries: ListEntry<z.infer<S>>[] = [];
  const messages: Message[] = [];
  for (const [index, item] of value.entries()) {
    const parsed = parseRecord(schema, item, origin, String(index));
    messages.push(...parsed.messages);
    if (parsed.record) entries.push({ record: parsed.record, origin: pickOrigin(origin, String(index)) });
  }
  return { entries, messages };
}

/** Reads the lists of a folder one after the other. */
export function parseRecordLists<S extends z.ZodType>(
  schema: S,
  files: readonly TextFile[],
): { entries: ListEntry<z.infer<S>>[]; messages: Message[] } {
  const lists = files.map((file) => parseRecordList(schema, file));
  return { entries: lists.flatMap(({ entries }) => entries), messages: lists.flatMap(({ messages }) => messages) };
}

/** The places of one entry, by the names of its own fields: `3.excerpt` → `excerpt`. */
export function pickOrigin({ path, points }: Origin, field: string): Origin {
  const inside = Object.entries(points).filter(([name]) => name === field || name.startsWith(`${field}.`));
  return { path, points: Object.fromEntries(inside.map(([name, point]) => [name.slice(field.length + 1), point])) };
}

function describeNoList({ path }: Origin): Message {
  const reason = 'Unexpected content, expected a list of entries; begin each with `- source: …`.';
  return { path, point: { line: 1, column: 1 }, severity: 'error', rule: 'record-is-valid', reason };
}
