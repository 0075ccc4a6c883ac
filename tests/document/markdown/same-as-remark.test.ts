import { readdirSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Draft, Piece } from '../../../src/document/draft.ts';
import { linkAddresses } from '../../../src/document/markdown/link-addresses.ts';
import { parseMarkdown } from '../../../src/document/markdown/parse-markdown.ts';
import { parseOptions } from '../../../src/document/markdown/parse-options.ts';
import { treeToPieces } from '../../../src/document/markdown/tree-to-pieces.ts';
import { readFrontMatter } from '../../../src/document/read-front-matter.ts';

const folders = ['../../../seeds/', '../../fixtures/articles/'].map((path) => new URL(path, import.meta.url));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
);

describe('plain lines that never reach remark', () => {
  it.each(files)('are read in $name as remark reads the whole of it', ({ text }) => {
    const draft = readFrontMatter(startDraft(text));
    expect(
      parseMarkdown(draft)
        .pieces.filter(({ kind }) => kind !== 'rule')
        .map(toComparable),
    ).toEqual(parseWhole(draft).map(toComparable));
  });
});

function startDraft(text: string): Draft {
  return {
    path: 'seeds/example.txt',
    text,
    knownNames: new Set(),
    body: { start: 0, end: text.length },
    frontMatter: {},
    pieces: [],
    speakers: new Map(),
    turns: [],
    messages: [],
  };
}

/** The article given to remark at once; each line is a paragraph here too. */
function parseWhole({ text, body }: Draft): Piece[] {
  const buffer = text.slice(body.start);
  const toSource = (start: number, end: number): { start: number; end: number } => ({
    start: start + body.start,
    end: end + body.start,
  });
  const { children } = fromMarkdown(buffer, parseOptions.container);
  const fragment = { nodes: children, buffer, toSource };
  return treeToPieces(children, { text, fragment, targets: new Map(), isWrapped: false }).map((piece) => ({
    ...piece,
    runs: linkAddresses(text, piece.runs),
  }));
}

/** Inside a list or a quote a heading is a paragraph, so that `treeToPieces` knows none. */
function toComparable(piece: Piece): unknown {
  return { ...piece, level: undefined, kind: piece.kind === 'heading' ? 'paragraph' : piece.kind };
}
