import type { Piece } from '../draft.ts';
import type { Definitions } from './definitions.ts';
import { parseFragments } from './parse-fragments.ts';
import type { ContainerStretch } from './stretch.ts';
import { treeToPieces } from './tree-to-pieces.ts';

/** Has remark read tables, and the lists and quotes that hold one another. */
export function readContainers(
  text: string,
  stretches: readonly ContainerStretch[],
  targets: Definitions,
  isWrapped: boolean,
): Map<ContainerStretch, Piece[]> {
  const lines = stretches.map((stretch) => stretch.lines.map(({ from, end }) => ({ start: from, end })));
  const fragments = parseFragments(text, lines, 'container', targets);
  const pieces = new Map<ContainerStretch, Piece[]>();
  stretches.forEach((stretch, index) => {
    const fragment = fragments[index];
    if (fragment) pieces.set(stretch, treeToPieces(fragment.nodes, { text, fragment, targets, isWrapped }));
  });
  return pieces;
}
