import type { Draft, Piece } from '../draft.ts';
import { collectDefinitions } from './definitions.ts';
import { inlineToPieces } from './inline-to-pieces.ts';
import { isWrapped } from './is-wrapped.ts';
import { splitLines } from './line.ts';
import { linkAddresses } from './link-addresses.ts';
import { isContainer, isLeaf } from './part.ts';
import { readContainers } from './read-containers.ts';
import { readLeaves } from './read-leaves.ts';
import { splitStretches } from './split-stretches.ts';
import { stretchesToParts } from './stretches-to-parts.ts';

/**
 * Reads an article as Markdown. Plain lines, most of any article, are cut out here; what is nested, and signs that are
 * not plain, are for remark, whose reading of the rest would be the same and take twenty times as long.
 */
export function parseMarkdown(draft: Draft): Draft {
  const { text, body } = draft;
  const lines = splitLines(text, body);
  const wrapped = isWrapped(text, lines);
  const definitions = collectDefinitions(text, lines);
  const parts = stretchesToParts(text, splitStretches(text, lines, wrapped), wrapped);

  const inlines = readLeaves(text, parts.filter(isLeaf), definitions);
  const containers = readContainers(text, parts.filter(isContainer), definitions, wrapped);
  const pieces = parts.flatMap((part) => {
    if (isContainer(part)) return containers.get(part) ?? [];
    const inline = isLeaf(part) ? inlines.get(part) : undefined;
    return isLeaf(part) ? inlineToPieces(text, part, part.lines, inline ?? { runs: [], images: [] }) : [part];
  });
  return { ...draft, pieces: pieces.map((piece) => linkPiece(text, piece)) };
}

function linkPiece(text: string, piece: Piece): Piece {
  const runs = linkAddresses(text, piece.runs);
  return runs === piece.runs ? piece : { ...piece, runs };
}
