import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Origin } from '../domain/origin.ts';
import type { Message } from '../text/message.ts';
import { buildPlaceIndex } from '../text/place.ts';

/** A text file as it comes from disk. */
export interface TextFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A YAML file read but not yet checked: plain data, and the place of every field. */
export interface YamlFile {
  /** Absent when the file is not YAML; the messages then say why. */
  readonly value: unknown;
  readonly origin: Origin;
  readonly messages: readonly Message[];
}

export function parseYaml({ path, text }: TextFile): YamlFile {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const { toPoint } = buildPlaceIndex(text);
  const origin: Origin = { path, points: {} };
  collectPlaces(document.contents, '', (field, offset) => {
    origin.points[field] = toPoint(offset);
  });
  const messages = document.errors.map(({ pos, message }): Message => {
    const reason = `${message}; put text that holds a colon or a quotation mark inside quotation marks.`;
    return { path, point: toPoint(pos[0]), severity: 'error', rule: 'yaml-is-valid', reason };
  });
  if (messages.length > 0) return { value: undefined, origin, messages };
  return { origin, ...readValue(document, path) };
}

/** Aliases that multiply themselves are refused by the parser with an exception. */
function readValue(document: Document.Parsed, path: string): Pick<YamlFile, 'value' | 'messages'> {
  try {
    return { value: document.toJS(), messages: [] };
  } catch (error) {
    const reason = `${error instanceof Error ? error.message : String(error)}; write the values out instead of repeating them by aliases.`;
    return {
      value: undefined,
      messages: [{ path, point: { line: 1, column: 1 }, severity: 'error', rule: 'yaml-is-valid', reason }],
    };
  }
}

/** Tells where every field begins: the key of a map's field, the item of a list. */
function collectPlaces(node: Node | null, field: string, tell: (field: string, offset: number) => void): void {
  const toPath = (name: string | number): string => (field === '' ? String(name) : `${field}.${name}`);
  if (field === '') tell('', node?.range?.[0] ?? 0);
  if (isSeq<Node>(node)) {
    for (const [index, item] of node.items.entries()) {
      tell(toPath(index), item.range?.[0] ?? 0);
      collectPlaces(item, toPath(index), tell);
    }
  }
  if (isMap<Node, Node | null>(node)) {
    for (const { key, value } of node.items) {
      const path = toPath(isScalar(key) ? String(key.value) : String(key));
      tell(path, key.range?.[0] ?? 0);
      collectPlaces(value, path, tell);
    }
  }
}
