import type { Line } from './line.ts';

/** The targets that an article gives to references such as `[甲][1]`, by their labels in lower case. */
export type Definitions = ReadonlyMap<string, string>;

const definition = /^\[([^[\]]{1,200})\]:[ \t]*<?(https?:\/\/[^\s<>]+)>?/;
const reference = /\[([^[\]]{1,200})\]/g;

/** Finds the lines `[1]: https://…` of an article. They also stay in it, as the list of references that they are. */
export function collectDefinitions(text: string, lines: readonly Line[]): Definitions {
  const targets = new Map<string, string>();
  for (const line of lines) {
    if (text[line.start] !== '[') continue;
    const [, label = '', url] = definition.exec(text.slice(line.start, Math.min(line.end, line.start + 2000))) ?? [];
    const key = normalise(label);
    if (url !== undefined && !targets.has(key)) targets.set(key, url);
  }
  return targets;
}

/** The definitions that a stretch of text refers to, as remark wants to read them. */
export function selectDefinitions(targets: Definitions, text: string): string {
  if (targets.size === 0) return '';
  const labels = new Set([...text.matchAll(reference)].map(([, label = '']) => normalise(label)));
  return [...labels]
    .filter((label) => targets.has(label))
    .map((label) => `[${label}]: <${targets.get(label) ?? ''}>`)
    .join('\n');
}

function normalise(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
