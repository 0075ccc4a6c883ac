import { expect, test } from 'vitest';
import { buildProof } from '../../src/graph/prove-excerpt.ts';
import { exampleQuote, exampleSource } from './example-records.ts';

const prove = buildProof([exampleSource]);
const place = { source: 'power', start: exampleQuote.start, end: exampleQuote.end };

test.each([['**电力**充足，成本降了20%。'], ['电力充足，成本降了20%。'], ['\n  电力充足，\n 成本降了20%。 ']])(
  'proves %j',
  (text) => {
    expect(prove({ ...place, text })).toBeUndefined();
  },
);

test.each([['电力充足，成本降了30%。'], ['电力充足，成本降了20%'], ['电力不充足，成本降了20%。'], ['']])(
  'refuses %j',
  (text) => {
    expect(prove({ ...place, text })).toMatch(/^Unexpected words/);
  },
);

test('says what stands at the place', () => {
  expect(prove({ ...place, text: '成本降了30%。' })).toMatchInlineSnapshot(
    `"Unexpected words 「成本降了30%。」, expected those of seeds/a.txt:3:7, code points 12 to 29: 「电力充足，成本降了20%。」."`,
  );
  expect(prove({ ...place, source: 'other', text: '成本降了20%。' })).toMatchInlineSnapshot(
    `"Unexpected source \`other\`, expected one of power."`,
  );
  expect(prove({ source: 'power', start: 900, end: 910, text: '成本' })).toMatchInlineSnapshot(
    `"Unexpected words 「成本」, expected those of seeds/a.txt:4:1, code points 900 to 910: 「」."`,
  );
});

test('counts in code points', () => {
  const text = `𠮷${exampleSource.text}`;
  const moved = exampleSource.blocks.map((block) => ({ ...block, start: block.start + 2, end: block.end + 2 }));
  const proveMoved = buildProof([{ ...exampleSource, text, blocks: moved }]);
  expect(proveMoved({ ...place, start: place.start + 1, end: place.end + 1, text: exampleQuote.text })).toBeUndefined();
});
