import { pointOf, type Origin } from '../domain/origin.ts';
import { sourceRecordSchema, type SourceRecord } from '../domain/source.ts';
import type { Message } from '../text/message.ts';
import { pickOrigin } from './parse-record-list.ts';
import { parseRecord } from './parse-record.ts';
import { parseYaml, type TextFile } from './yaml-file.ts';

/** One checked entry of `seeds/sources.yaml`; its origin knows the places of its own fields alone. */
export interface SourceEntry {
  readonly record: SourceRecord;
  readonly origin: Origin;
}

/** The entries, and what is known of the rejected ones: one mistake must not look like two. */
export interface SourceList {
  readonly entries: readonly SourceEntry[];
  /** Every id and file name that a rejected entry gives. */
  readonly rejected: ReadonlySet<string>;
  /** False when the file is no list at all, so that nothing can be said about what is missing from it. */
  readonly isReadable: boolean;
  readonly messages: readonly Message[];
}

/** Reads the list entry by entry, so that a bad one hides no other. Of two with one id or one file the first stays. */
export function parseSourceList(file: TextFile): SourceList {
  const { value, origin, messages } = parseYaml(file);
  const list = value === null && messages.length === 0 ? [] : value;
  if (!Array.isArray(list)) {
    const reason = 'Unexpected content, expected a list of entries; begin each with `- id: …`.';
    const noList: Message = { ...at(origin, ''), rule: 'record-is-valid', reason };
    return { entries: [], rejected: new Set(), isReadable: false, messages: messages.length > 0 ? messages : [noList] };
  }
  return { isReadable: true, ...parseEntries(list, origin) };
}

function parseEntries(list: readonly unknown[], origin: Origin): Omit<SourceList, 'isReadable'> {
  const entries: SourceEntry[] = [];
  const rejected = new Set<string>();
  const messages: Message[] = [];
  for (const [index, value] of list.entries()) {
    const parsed = parseRecord(sourceRecordSchema, value, origin, String(index));
    const entry = parsed.record && { record: parsed.record, origin: pickOrigin(origin, String(index)) };
    const doubled = entry && findDoubled(entry, entries);
    messages.push(...parsed.messages, ...(doubled ? [doubled] : []));
    if (entry && !doubled) entries.push(entry);
    else for (const name of readNames(value)) rejected.add(name);
  }
  return { entries, rejected, messages };
}

function findDoubled({ record, origin }: SourceEntry, earlier: readonly SourceEntry[]): Message | undefined {
  for (const field of ['id', 'file'] as const) {
    const first = earlier.find((entry) => entry.record[field] === record[field]);
    if (!first) continue;
    const { line, column } = pointOf(first.origin, field);
    const reason = `Unexpected second entry with ${field} \`${record[field]}\`, first at ${line}:${column}; give this one its own, or remove it.`;
    return { ...at(origin, field), rule: 'source-is-unique', reason };
  }
  return undefined;
}

function at(origin: Origin, field: string): Pick<Message, 'path' | 'point' | 'severity'> {
  return { path: origin.path, point: pointOf(origin, field), severity: 'error' };
}

function readNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [Reflect.get(value, 'id'), Reflect.get(value, 'file')].filter((name) => typeof name === 'string');
}
