import type { z } from 'zod';
import { pointOf, type Origin } from '../domain/origin.ts';
import type { Message } from '../text/message.ts';
import { describeIssue } from './describe-issue.ts';

/** A checked record, or the reasons why there is none. */
export interface ParsedRecord<T> {
  readonly record?: T;
  readonly messages: readonly Message[];
}

/** The only door from raw YAML to a checked record. `field` is where the record stands in its file; '' is the whole file. */
export function parseRecord<S extends z.ZodType>(
  schema: S,
  value: unknown,
  origin: Origin,
  field = '',
): ParsedRecord<z.infer<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { record: result.data, messages: [] };
  const messages = result.error.issues
    .flatMap((issue) => describeIssue(issue, schema, value))
    .map(({ path, reason }): Message => {
      const place = [field, ...path].filter((part) => part !== '').join('.');
      return { path: origin.path, point: pointOf(origin, place), severity: 'error', rule: 'record-is-valid', reason };
    });
  return { messages };
}
