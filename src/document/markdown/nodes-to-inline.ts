import type { PhrasingContent } from 'mdast';
import { runMarks, type Run, type RunMark } from '../../domain/block.ts';
import { keepHref } from './keep-href.ts';
import type { Inline, InlineImage } from './leaf.ts';
import type { ParsedFragment } from './parse-fragments.ts';
import { textToRuns } from './text-to-runs.ts';

interface Style {
  readonly marks: readonly RunMark[];
  readonly href?: string;
  /** The target of a reference like `[甲][1]`, by its label in lower case. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Flattens what stands in a paragraph to runs that do not nest: `**甲*乙***` → 甲 strong, 乙 strong and emphasis. */
export function nodesToInline(
  nodes: readonly PhrasingContent[],
  fragment: ParsedFragment,
  targets: ReadonlyMap<string, string>,
): Inline {
  const runs: Run[] = [];
  const images: InlineImage[] = [];
  for (const node of nodes) visit(node, { marks: [], targets }, fragment, runs, images);
  return { runs, images };
}

function visit(
  node: PhrasingContent,
  style: Style,
  fragment: ParsedFragment,
  runs: Run[],
  images: InlineImage[],
): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const into = (children: readonly PhrasingContent[], inner: Style): void => {
    for (const child of children) visit(child, inner, fragment, runs, images);
  };
  switch (node.type) {
    case 'text':
      runs.push(...textToRuns(fragment, start, end, node.value, style));
      return;
    case 'inlineCode': {
      const ticks = /^`+/.exec(fragment.buffer.slice(start, end))?.[0].length ?? 0;
      runs.push(...textToRuns(fragment, start + ticks, end - ticks, undefined, addMark(style, 'code')));
      return;
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
      into(node.children, addMark(style, node.type));
      return;
    case 'link':
      into(node.children, addLink(style, node.url));
      return;
    case 'linkReference': {
      const url = style.targets.get(node.identifier);
      // A note such as `[^1]: 国家统计局` defines no link, and `[^1]` stays what it is.
      if (url === undefined) runs.push(...textToRuns(fragment, start, end, undefined, style));
      else into(node.children, addLink(style, url));
      return;
    }
    case 'image':
    case 'imageReference': {
      const url = node.type === 'image' ? node.url : (style.targets.get(node.identifier) ?? '');
      images.push({ ...fragment.toSource(start, end), alt: node.alt ?? '', url });
      return;
    }
    // A line break stands between runs; the rest is switched off in `parse-options.ts`.
    case 'break':
    case 'html':
    case 'footnoteReference':
      return;
  }
}

function addMark(style: Style, mark: RunMark): Style {
  const marks = runMarks.filter((each) => each === mark || style.marks.includes(each));
  return { ...style, marks };
}

function addLink(style: Style, url: string): Style {
  const href = keepHref(url);
  return { ...addMark(style, 'link'), ...(href !== undefined && { href }) };
}
