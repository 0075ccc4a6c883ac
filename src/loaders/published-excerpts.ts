import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Point } from '../text/place.ts';

/** Words on a page that claim to stand in a source, and where they claim to stand. */
export interface PublishedExcerpt {
  /** Where the page has them. */
  readonly point: Point;
  readonly text: string;
  /** Absent when the page marks words as an excerpt and does not say of what. */
  readonly claim?: { readonly source: string; readonly start: number; readonly end: number };
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Finds every element of a page with `data-source`, `data-start` and `data-end` (code points), or with `data-excerpt`. */
export function findPublishedExcerpts(html: string): PublishedExcerpt[] {
  if (!/data-(?:excerpt|start)/.test(html)) return [];
  const found: PublishedExcerpt[] = [];
  walk(parse(html, { sourceCodeLocationInfo: true }), (element) => {
    const source = attribute(element, 'data-source');
    const start = readPlace(attribute(element, 'data-start'));
    const end = readPlace(attribute(element, 'data-end'));
    const isMarked = ['data-start', 'data-end', 'data-excerpt'].some((name) => attribute(element, name) !== undefined);
    if (!isMarked) return;
    const location = element.sourceCodeLocation;
    const point = { line: location?.startLine ?? 1, column: location?.startCol ?? 1 };
    const claim = source !== undefined && start !== undefined && end !== undefined ? { source, start, end } : undefined;
    found.push({ point, text: readText(element), ...(claim && { claim }) });
  });
  return found;
}

function walk(parent: DefaultTreeAdapterTypes.ParentNode, visit: (element: Element) => void): void {
  const stack: Node[] = [...parent.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('tagName' in node)) continue;
    visit(node);
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
}

/** The words of an element, without buttons and labels of the page, which are marked `data-chrome`. */
function readText(element: Element): string {
  const parts: string[] = [];
  const stack: Node[] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if (!('tagName' in node) || attribute(node, 'data-chrome') !== undefined) continue;
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  return parts.join('');
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function readPlace(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}
