import { readdirSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Draft, Piece } from '../../../src/document/draft.ts';
import type { Inline } from '../../../src/document/markdown/leaf.ts';
import { linkAddresses } from '../../../src/document/markdown/link-addresses.ts';
import { nodesToInline } from '../../../src/document/markdown/nodes-to-inline.ts';
import { parseFragments } from '../../../src/document/markdown/parse-fragments.ts';
import { parseMarkdown } from '../../../src/document/markdown/parse-markdown.ts';
import { parseOptions } from '../../../src/document/markdown/parse-options.ts';
import { parseSimpleInline } from '../../../src/document/markdown/parse-simple-inline.ts';
import { treeToPieces } from '../../../src/document/markdown/tree-to-pieces.ts';
import { readFrontMatter } from '../../../src/document/read-front-matter.ts';
import { buildRandomText } from '../random-text.ts';

const folders = [
  '../../../seeds/',
  '../../fixtures/articles/',
  '../../fixtures/kindred/',
  '../../fixtures/varied/',
].map((path) => new URL(path, import.meta.url));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
);

/** A rule in Chinese print, which Markdown does not know. */
const wideRule = /^[＊\s]+$/u;

describe('plain lines that never reach remark', () => {
  it.each(files)('are read in $name as remark reads the whole of it', ({ text }) => {
    const draft = readFrontMatter(startDraft(text));
    expect(
      parseMarkdown(draft)
        .pieces.filter(({ kind }) => kind !== 'rule')
        .map(toComparable),
    ).toEqual(
      parseWhole(draft)
        .filter(({ start, end }) => !wideRule.test(text.slice(start, end)))
        .map(toComparable),
    );
  });
});

describe('lines with plain signs that never reach remark', () => {
  const signs = [
    '**',
    '**',
    '甲',
    '乙',
    '，',
    '：',
    '“',
    '”',
    'a',
    ' ',
    '[',
    ']',
    '(',
    ')',
    '](x)',
    '!',
    '&amp;',
    '&lt',
    '_',
    '*',
  ];
  const others = [
    '`',
    '~',
    '\\',
    '<',
    '1',
    '。',
    '（',
    '）',
    '😀',
    '~~',
    '[标签](https://example.com)',
    '](https://example.com/b)',
  ];
  const makeText = buildRandomText([...signs, ...others], 1);
  const lines = Array.from({ length: 4000 }, () => `甲${makeText(9)}`.trim());

  it('are read as remark reads them, whatever the signs', () => {
    const read = lines.flatMap((line) => {
      const span = { start: 0, end: line.length };
      const inline = parseSimpleInline(line, span);
      const [fragment] = inline ? parseFragments(line, [[span]], 'inline', new Map()) : [];
      const [paragraph] = fragment?.nodes ?? [];
      if (!inline || !fragment || paragraph?.type !== 'paragraph') return [];
      return [{ line, inline, remark: nodesToInline(paragraph.children, fragment, new Map()) }];
    });
    expect(read.length).toBeGreaterThan(1000);
    expect(read.filter(({ inline, remark }) => !isSame(inline, remark))).toEqual([]);
  });
});

/** Runs that stand side by side and look alike count as one. */
function isSame(one: Inline, other: Inline): boolean {
  const join = ({ runs, images }: Inline): string => {
    const characters = runs.flatMap(({ start, end, ...rest }) =>
      rest.text === undefined
        ? Array.from({ length: end - start }, (_, at) => [start + at, rest])
        : [[start, end, rest]],
    );
    return JSON.stringify([characters, images]);
  };
  return join(one) === join(other);
}

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
