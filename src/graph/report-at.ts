import { pointOf, type Origin } from '../domain/origin.ts';
import type { Message } from '../text/message.ts';

/** A message about a field of a record: `evidence.0.rendering`. */
export function reportAt(origin: Origin | undefined, field: string, rule: string, reason: string): Message {
  const { path = '', point = { line: 1, column: 1 } } = origin
    ? { path: origin.path, point: pointOf(origin, field) }
    : {};
  return { path, point, severity: 'error', rule, reason };
}
