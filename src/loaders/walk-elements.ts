import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Point } from '../text/place.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Every element of a page in reading order, with its place in the file. */
export function walkElements(html: string, visit: (element: Element, point: Point) => void): void {
  const stack: Node[] = [...parse(html, { sourceCodeLocationInfo: true }).childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('tagName' in node)) continue;
    const location = node.sourceCodeLocation;
    visit(node, { line: location?.startLine ?? 1, column: location?.startCol ?? 1 });
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
}

/** The words of an element, without buttons and labels of the page, which are marked `data-chrome`. */
export function readWords(element: Element): string {
  const parts: string[] = [];
  const stack: Node[] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if (!('tagName' in node) || attributeOf(node, 'data-chrome') !== undefined) continue;
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  return parts.join('');
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
