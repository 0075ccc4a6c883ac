import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { buildPlaceIndex } from '../../../src/text/place.ts';
import { agiNextTurns } from '../agi-next-turns.ts';
import { readSeed } from '../read-seed.ts';
import { turnCases } from './turn-cases.ts';

describe('the turns of an article', () => {
  it('are those that were labelled by hand in `003`, to the character', () => {
    const { text, turns } = readSeed('003');
    const { toCodePoint } = buildPlaceIndex(text);
    const found = turns.map(({ start, end, type, name }) => ({
      start: toCodePoint(start),
      end: toCodePoint(end),
      type,
      ...(name !== undefined && { name }),
      opening: [...text.slice(start, end)].slice(0, 16).join(''),
      closing: [...text.slice(start, end)].slice(-12).join(''),
    }));
    expect(found).toEqual(agiNextTurns);
  });

  it.each(turnCases)('are found right: $title', ({ text, knownNames = [], turns }) => {
    const document = parseDocument({ path: 'seeds/example.txt', text, knownNames: new Set(knownNames) });
    expect(document.turns.map(({ name = '?', start, end }) => `${name}: ${text.slice(start, end)}`)).toEqual(turns);
  });

  it('begin after their label, which the first block keeps with its marks, colon and spaces', () => {
    const text = '**季媛**：  我们开始吧。\n\n**罗一川**：好。\n\n**季媛**：难吗？\n\n**罗一川**：难。';
    const { blocks, turns } = parseDocument({ path: 'seeds/example.txt', text });
    const [block] = blocks;
    expect(block).toMatchObject({
      kind: 'turn',
      start: 0,
      label: { start: 0, end: 9 },
      text: '**季媛**：  我们开始吧。',
    });
    expect(turns[0]).toMatchObject({ type: 'label', name: '季媛', start: 9, end: 15, blocks: ['p1'] });
  });
});
