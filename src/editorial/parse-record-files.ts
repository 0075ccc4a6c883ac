import type { z } from 'zod';
import { slugPattern } from '../domain/id.ts';
import type { Origin } from '../domain/origin.ts';
import type { Message } from '../text/message.ts';
import { parseRecord } from './parse-record.ts';
import { parseYaml, type TextFile } from './yaml-file.ts';

/** A checked record that has a file to itself. */
export interface RecordFile<T> {
  /** The file's name without its ending, which is the record's id. */
  readonly id: string;
  readonly record: T;
  readonly origin: Origin;
}

/** `speakers/tang-jie.yaml` → the record `tang-jie`; a bad file hides no other. */
export function parseRecordFiles<S extends z.ZodType>(
  schema: S,
  files: readonly TextFile[],
): { records: RecordFile<z.infer<S>>[]; messages: Message[] } {
  const records: RecordFile<z.infer<S>>[] = [];
  const messages: Message[] = [];
  for (const file of files) {
    const id = file.path.replace(/^.*\/|\.ya?ml$/g, '');
    if (!slugPattern.test(id)) messages.push(describeBadName(file.path, id));
    const yaml = parseYaml(file);
    const parsed = yaml.messages.length > 0 ? yaml : parseRecord(schema, yaml.value, yaml.origin);
    messages.push(...parsed.messages);
    if ('record' in parsed && slugPattern.test(id)) records.push({ id, record: parsed.record, origin: yaml.origin });
  }
  return { records, messages };
}

function describeBadName(path: string, id: string): Message {
  const mend =
    id
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'tang-jie';
  const reason = `Unexpected file name \`${id}\`, expected lower-case words joined by hyphens, such as \`${mend}.yaml\`.`;
  return { path, point: { line: 1, column: 1 }, severity: 'error', rule: 'record-is-valid', reason };
}
