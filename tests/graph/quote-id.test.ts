import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sourceIdSchema } from '../../src/domain/id.ts';
import { buildQuoteId } from '../../src/domain/quote-id.ts';

const source = sourceIdSchema.parse('agi-next-report');
const identity = { source, text: '20%吧，已经非常乐观了。', occurrence: 1 };
const hash = createHash('sha256').update('agi-next-report\x0020%吧，已经非常乐观了。\x001').digest('hex');

test('an id is eight digits of a hash that anyone can compute', () => {
  expect(buildQuoteId(identity, new Set())).toBe(`q-${hash.slice(0, 8)}`);
  expect(buildQuoteId(identity, new Set())).toMatchInlineSnapshot(`"q-71c548f4"`);
});

test('the same words said again, or in another source, have another id', () => {
  const again = buildQuoteId({ ...identity, occurrence: 2 }, new Set());
  const elsewhere = buildQuoteId({ ...identity, source: sourceIdSchema.parse('lukefan-blog') }, new Set());
  expect(new Set([buildQuoteId(identity, new Set()), again, elsewhere]).size).toBe(3);
});

test('an id that is taken grows', () => {
  const taken = new Set([`q-${hash.slice(0, 8)}`, `q-${hash.slice(0, 9)}`]);
  expect(buildQuoteId(identity, taken)).toBe(`q-${hash.slice(0, 10)}`);
});
