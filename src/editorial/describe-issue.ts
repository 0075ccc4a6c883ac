import type { z } from 'zod';
import { clip } from '../text/clip.ts';
import { findNearest } from '../text/nearest.ts';

/** One thing that is wrong with a record: where in it, and what to do. */
export interface IssueDescription {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** Says what a schema expected in the words of an editor, with the nearest valid name or value where there is one. */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): IssueDescription[] {
  const field = issue.path.length > 0 ? `\`${issue.path.join('.')}\`` : 'the record';
  const given = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => ({ path: [...issue.path, key], reason: describeUnknownField(key, known) }));
  }
  if (given === undefined) return [{ path: issue.path, reason: `Missing ${field}, expected ${expected(issue)}.` }];
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const nearest = typeof given === 'string' ? findNearest(given, options) : undefined;
  const hint = nearest === undefined ? '' : `; the nearest is \`${nearest}\``;
  return [{ path: issue.path, reason: `Unexpected ${show(given)} in ${field}, expected ${expected(issue)}${hint}.` }];
}

function describeUnknownField(key: string, known: readonly string[]): string {
  const nearest = findNearest(key, known);
  const mend = nearest === undefined ? 'remove it' : `rename it to \`${nearest}\``;
  return `Unexpected field \`${key}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}; ${mend}.`;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``).join(' or ');
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'at least one entry' : 'some text';
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'an address such as https://example.org/article';
  return issue.message.replace(/^expected /, '');
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'fields',
  array: 'a list',
  number: 'a number',
};

function show(given: unknown): string {
  return `\`${clip(typeof given === 'string' ? given : JSON.stringify(given))}\``;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined;
  }, value);
}

/** The field names that a schema knows at a path. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = schema._zod as { def: z.core.$ZodTypeDef & Partial<SchemaParts> };
  if (def.innerType) return fieldsAt(def.innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(def.shape ?? {});
  const inner = def.element ?? def.shape?.[String(key)];
  return inner ? fieldsAt(inner, rest) : [];
}

/** The parts of a zod definition through which a path can lead. */
interface SchemaParts {
  readonly innerType: z.core.$ZodType;
  readonly element: z.core.$ZodType;
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
}
