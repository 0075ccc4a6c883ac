import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildCardKey, digestDrawing } from '../../src/cards/card-cache.ts';
import { colours } from '../../src/cards/draw/colours.ts';
import { layFigure } from '../../src/cards/draw/draw-figure-card.ts';
import { layStatement } from '../../src/cards/draw/draw-statement-card.ts';
import { frame, type EvidenceBlock } from '../../src/cards/draw/frame.ts';
import { drawFile } from '../../src/cards/draw-file.ts';
import { proveCards } from '../../src/cards/prove-card.ts';
import { openFonts } from '../../src/cards/type/fonts.ts';
import type { TextBlock } from '../../src/cards/type/text-block.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import type { StatementCard } from '../../src/views/card/card.ts';
import { printAddress } from '../../src/views/card/card-address.ts';
import { listCards } from '../../src/views/card/list-cards.ts';

const { graph } = await readCorpus(fileURLToPath(new URL('../../', import.meta.url)));
const site = new URL('https://yanju.example');
const files = listCards(graph, site);
const cards = files.map(({ card }) => card);
const statements = cards.filter((card) => card.type === 'statement');
const figures = cards.filter((card) => card.type === 'figure');
const fonts = await openFonts();
await fonts.prepare(JSON.stringify(cards));

const room = frame.bodyBottom - frame.bodyTop;

function findWide(...blocks: readonly (TextBlock | undefined)[]): string[] {
  const all = blocks.filter((block) => block !== undefined);
  return all.filter(({ width }) => width > frame.inner + 0.5).map(({ text }) => text);
}

/** Lines that begin with a sign that closes, or end with one that opens. */
function findBadLines(...blocks: readonly (TextBlock | undefined)[]): string[] {
  return blocks
    .flatMap((block) => block?.lines ?? [])
    .map(({ clusters }) => clusters.map(({ text }) => text).join(''))
    .filter((line) => /^[，。、；：？！”’」』》）]/u.test(line) || /[“‘「『《（]$/u.test(line));
}

/** The words drawn are the excerpt or its beginning, and no more. */
function findAltered(evidence: EvidenceBlock | undefined, excerpt: string | undefined): string[] {
  if (!evidence || excerpt === undefined) return [];
  const { text, cutAt } = evidence.words;
  const isWhole = cutAt === undefined && text === excerpt;
  const isBeginning = cutAt !== undefined && cutAt > 0 && excerpt.startsWith(text.slice(0, cutAt));
  return isWhole || isBeginning ? [] : [text];
}

describe('every card', () => {
  test('holds its statement whole and its evidence inside the frame', () => {
    for (const card of statements) {
      const { statement, detail, evidence, height } = layStatement(fonts, card);
      expect(height, card.address).toBeLessThanOrEqual(room);
      expect(findWide(statement, detail, evidence?.words, evidence?.origin)).toEqual([]);
      expect(findBadLines(statement, detail, evidence?.words)).toEqual([]);
      expect(statement.text).toBe(card.statement);
      expect(statement.size, card.address).toBeGreaterThanOrEqual(28);
      expect(findAltered(evidence, card.evidence?.text)).toEqual([]);
    }
  });

  test('holds its value, its axis and its evidence one below the other', () => {
    for (const card of figures) {
      const { title, value, valueTop, axisY, measures, evidence } = layFigure(fonts, card);
      const below = frame.bodyBottom - (evidence?.height ?? 0) - (measures?.height ?? 0);
      expect(valueTop, card.address).toBeGreaterThanOrEqual(frame.bodyTop - 18 + title.height);
      expect(valueTop + value.height, card.address).toBeLessThanOrEqual(measures ? below : axisY);
      expect(value.text).toBe(card.value);
      expect(findWide(title, value, measures, evidence?.words)).toEqual([]);
      expect(findAltered(evidence, card.evidence?.text)).toEqual([]);
    }
  });

  test('has an address of its own', () => {
    expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
  });

  test('has a face for every character', () => {
    expect(fonts.listMissing()).toEqual([]);
  });
});

describe('a card of any text', () => {
  const [first] = statements;
  const make = (statement: string, text: string): StatementCard => {
    if (!first?.evidence) throw new Error('The first card has no evidence.');
    return { ...first, statement, evidence: { ...first.evidence, text } };
  };

  test.each([
    ['the shortest', '好。', '好'],
    ['a very long statement', '人工智能的算力差距，'.repeat(90), '算力差距'],
    ['a turn of two thousand characters', '他说得很长。', '这个范式开启，有很多种开启方法。'.repeat(125)],
    ['both', 'Compute, money and people. '.repeat(60), '这个范式开启，有很多种开启方法。'.repeat(125)],
    ['no place to break', 'x'.repeat(900), '1'.repeat(900)],
  ])('keeps inside its frame: %s', async (_, statement, text) => {
    await fonts.prepare(`${statement}${text}…`);
    const layout = layStatement(fonts, make(statement, text));
    expect(layout.height).toBeLessThanOrEqual(room);
    expect(findWide(layout.statement, layout.evidence?.words)).toEqual([]);
    expect(findAltered(layout.evidence, text)).toEqual([]);
  });
});

describe('the proof', () => {
  test('holds every quotation of every card against its source', () => {
    expect(proveCards(graph, files)).toEqual([]);
  });

  test('refuses a card with one changed character, and names it', () => {
    const file = files.find(({ address }) => address === '/claims/china-lead-20-percent/card.png');
    if (file?.card.type !== 'statement' || !file.card.evidence) throw new Error('The card quotes nothing.');
    const { evidence } = file.card;
    const changed = { ...file.card, evidence: { ...evidence, text: evidence.text.replace('20%吧', '30%吧') } };
    const [fault, ...others] = proveCards(graph, [{ ...file, card: changed }]);
    expect(others).toEqual([]);
    expect(fault).toMatch(/^\/claims\/china-lead-20-percent\/card\.png: Unexpected words 「我觉得是30%吧/);
  });

  test('refuses changed words in a chart, and changed words that were left out', () => {
    const file = files.find(({ address }) => address === '/figures/china-lead-probability/chart.png');
    if (file?.card.type !== 'chart') throw new Error('The figure has no chart.');
    const { card } = file;
    for (const isCut of [false, true]) {
      const rows = card.rows.map((row) => ({
        ...row,
        words: row.words.map((words) => ({
          ...words,
          parts: words.parts.map((part) =>
            (part.kind === 'cut') === isCut ? { ...part, text: `${part.text}不` } : part,
          ),
        })),
      }));
      expect(proveCards(graph, [{ ...file, card: { ...card, rows } }]).length).toBeGreaterThan(0);
    }
  });
});

describe('the picture', () => {
  const [card] = statements;

  test('is 1200 × 630, small, and the same bytes each time it is drawn', async () => {
    if (!card) throw new Error('There is no card.');
    const [one, other] = await Promise.all([drawFile(fonts, card), drawFile(await openFonts(), card)]);
    expect(one.equals(other)).toBe(true);
    expect(one.length).toBeLessThan(40_000);
    expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });

  test('keeps the very colours of paper, cinnabar and speaker', async () => {
    const claim = statements.find(({ speaker }) => speaker !== undefined && speaker.colour !== 'sp-0');
    if (!claim?.speaker) throw new Error('No card has a speaker with a colour.');
    const { data, info } = await sharp(await drawFile(fonts, claim))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const found = new Set<string>();
    for (let at = 0; at < data.length; at += info.channels) found.add(data.subarray(at, at + 3).toString('hex'));
    const wanted = [colours.paper, colours.evidence, colours[claim.speaker.colour as keyof typeof colours]];
    expect(wanted.filter((colour) => !found.has(colour.slice(1)))).toEqual([]);
    expect(found.size).toBeLessThanOrEqual(16);
  });

  test('has the colours of the style sheet', async () => {
    const css = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    const light = Object.keys(colours).map((name) => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(css)?.[1]);
    expect(light).toEqual(Object.values(colours));
  });
});

describe('the key of a picture', () => {
  const [card] = statements;

  test('changes with any word of the card, with its address and with the way it is drawn', () => {
    if (!card?.evidence) throw new Error('The first card has no evidence.');
    const keys = [
      buildCardKey(card, 'a'),
      buildCardKey(card, 'b'),
      buildCardKey({ ...card, statement: `${card.statement}.` }, 'a'),
      buildCardKey({ ...card, address: `${card.address}x` }, 'a'),
      buildCardKey({ ...card, evidence: { ...card.evidence, origin: 'elsewhere' } }, 'a'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(buildCardKey({ ...card }, 'a')).toBe(keys[0]);
  });

  test('is the same for the same code and packages', async () => {
    expect(await digestDrawing()).toBe(await digestDrawing());
  });
});

test('a site that stands nowhere yet prints no host', () => {
  expect(printAddress(site, '/claims/x/', 'zh')).toBe('yanju.example/zh/claims/x/');
  expect(printAddress(new URL('http://localhost:4321'), '/claims/x/', 'en')).toBe('/claims/x/');
  expect(printAddress(undefined, '/', 'en')).toBe('/');
});
