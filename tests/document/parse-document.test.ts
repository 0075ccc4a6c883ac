import { describe, expect, it } from 'vitest';
import { blockSchema, turnSchema } from '../../src/domain/block.ts';
import { formatOutline } from './format-outline.ts';
import { readSeed, seedNumbers } from './read-seed.ts';

describe.each(seedNumbers)('seed %s', (number) => {
  const { text, blocks, turns, messages } = readSeed(number);

  it('is rebuilt exactly by its blocks and the gaps between them', () => {
    let rebuilt = '';
    let at = 0;
    for (const block of blocks) {
      expect(block.start).toBeGreaterThanOrEqual(at);
      rebuilt += text.slice(at, block.start) + block.text;
      at = block.end;
    }
    expect(rebuilt + text.slice(at)).toBe(text);
  });

  it('leaves nothing in the gaps but white space, front matter and the signs of Markdown', () => {
    const gaps: string[] = [];
    let at = 0;
    for (const block of blocks) {
      gaps.push(text.slice(at, block.start));
      at = block.end;
    }
    gaps[0] = gaps[0]?.replace(/^---\n[^]*\n---/, '') ?? '';
    const rest = [...gaps, text.slice(at)].map((gap) => gap.replace(/\s+/g, '')).filter((gap) => gap !== '');
    expect(rest.filter((gap) => !/^(?:#{1,6}|[-*>]|\d+\.|---(?:#{1,6})?|---)$/.test(gap))).toEqual([]);
  });

  it('has blocks and runs that are exact slices, in order, numbered from p1', () => {
    blocks.forEach((block, index) => {
      expect(blockSchema.parse(block)).toEqual(block);
      expect(block.id).toBe(`p${index + 1}`);
      expect(block.text).toBe(text.slice(block.start, block.end));
      let at = block.start;
      for (const run of block.runs) {
        expect(run.start).toBeGreaterThanOrEqual(at);
        expect(run.end).toBeGreaterThan(run.start);
        at = run.end;
      }
      expect(at).toBeLessThanOrEqual(block.end);
    });
  });

  it('has turns that end where their blocks end and never hold a heading', () => {
    const byId = new Map(blocks.map((block) => [block.id, block]));
    for (const turn of turns) {
      expect(turnSchema.parse(turn)).toEqual(turn);
      const own = turn.blocks.map((id) => byId.get(id));
      expect(own.map((block) => block?.kind)).toEqual(own.map(() => 'turn'));
      expect(turn.end).toBe(own.at(-1)?.end);
      expect(turn.start).toBe(own[0]?.label?.end ?? own[0]?.start);
    }
  });

  it('keeps its outline', async () => {
    await expect(formatOutline({ blocks, turns })).toMatchFileSnapshot(`outlines/${number}.txt`);
  });

  it('has no problems', () => {
    expect(messages).toEqual([]);
  });
});
