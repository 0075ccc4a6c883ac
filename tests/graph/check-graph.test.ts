import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { blockIdSchema, claimIdSchema, sourceIdSchema, speakerIdSchema, topicIdSchema } from '../../src/domain/id.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { checkGraph } from '../../src/graph/check-graph.ts';
import type { CorpusRecords } from '../../src/graph/graph.ts';
import { formatMessage } from '../../src/text/message.ts';
import { buildExampleRecords, exampleQuote, exampleSource, exampleSpeaker } from './example-records.ts';

function messagesOf(changes: Partial<CorpusRecords>): string[] {
  const records = buildExampleRecords(changes);
  return checkGraph(records, buildGraph(records)).map(formatMessage);
}

const [heading, paragraph] = exampleSource.blocks;
if (!heading || !paragraph) throw new Error('The example has two blocks.');

test('every check passes where everything is right', () => {
  expect(messagesOf({})).toEqual([]);
});

describe('place-is-exact', () => {
  test('reports a quote whose text is not what stands there', () => {
    expect(messagesOf({ quotes: [{ ...exampleQuote, text: '电力充足，成本降了30%。' }] })).toMatchInlineSnapshot(`
      [
        "seeds/a.txt:3:7 error place-is-exact Unexpected text 「电力充足，成本降了30%。」 of quote q-0123abcd, expected what stands from 12 to 29: 「**电力**充足，成本降了20%。」; mend the step that made it.",
      ]
    `);
  });

  test('reports a cue, a quantity, a block and a run in the wrong place', () => {
    const cue = { start: 0, end: 1, text: '说' };
    expect(messagesOf({ quotes: [{ ...exampleQuote, cue }] })).toMatchInlineSnapshot(`
      [
        "seeds/a.txt:1:1 error place-is-exact Unexpected text 「说」 of cue, expected what stands from 0 to 1: 「#」; mend the step that made it.",
      ]
    `);
    const quantities = exampleSource.quantities.map((quantity) => ({ ...quantity, end: quantity.end + 1 }));
    expect(messagesOf({ sources: [{ ...exampleSource, quantities }] })).toMatchInlineSnapshot(`
      [
        "seeds/a.txt:3:20 error place-is-exact Unexpected text 「20%」 of quantity, expected what stands from 25 to 29: 「20%。」; mend the step that made it.",
      ]
    `);
    const run = { start: 0, end: 1, marks: [] };
    const blocks = [{ ...heading, text: '电网', runs: [...heading.runs, run] }, paragraph];
    expect(messagesOf({ sources: [{ ...exampleSource, blocks }] })).toMatchInlineSnapshot(`
      [
        "seeds/a.txt:1:3 error place-is-exact Unexpected text 「电网」 of block p1, expected what stands from 2 to 4: 「电力」; mend the step that made it.",
        "seeds/a.txt:1:1 error place-is-exact Unexpected run outside its block, expected what stands from 0 to 1: 「#」; mend the step that made it.",
      ]
    `);
  });
});

test('blocks-rebuild-seed reports blocks that overlap', () => {
  const start = 3;
  const blocks = [heading, { ...paragraph, start, text: exampleSource.text.slice(start, paragraph.end) }];
  expect(messagesOf({ sources: [{ ...exampleSource, blocks }] })).toMatchInlineSnapshot(`
    [
      "seeds/a.txt:1:4 error blocks-rebuild-seed Unexpected block p2, which begins before the last one ends, expected blocks one after another; mend the step that made it.",
    ]
  `);
});

test('source-has-text reports an article that is all boilerplate', () => {
  const blocks = exampleSource.blocks.map((block) => ({ ...block, kind: 'boilerplate' as const }));
  expect(messagesOf({ sources: [{ ...exampleSource, blocks }] })).toMatchInlineSnapshot(`
    [
      "seeds/a.txt:1:1 error source-has-text Unexpected article without text for readers, expected a paragraph or more; put the article into the file, or remove it.",
    ]
  `);
});

test('quote-id-is-unique reports the second of two', () => {
  expect(messagesOf({ quotes: [exampleQuote, exampleQuote] })).toMatchInlineSnapshot(`
    [
      "seeds/a.txt:3:7 error quote-id-is-unique Unexpected second quote q-0123abcd, expected an id of its own; build ids with one set of those taken.",
    ]
  `);
});

describe('link-leads-somewhere', () => {
  test('reports a quote of an unknown block and speaker', () => {
    const broken = { ...exampleQuote, block: blockIdSchema.parse('p9'), speaker: speakerIdSchema.parse('li-si') };
    expect(messagesOf({ quotes: [broken] })).toMatchInlineSnapshot(`
      [
        "seeds/a.txt:3:7 error link-leads-somewhere Unexpected block \`p9\` of quote q-0123abcd, expected a record of that id; mend the step that made the quote.",
        "seeds/a.txt:3:7 error link-leads-somewhere Unexpected speaker \`li-si\` of quote q-0123abcd, expected a record of that id; mend the step that made the quote.",
      ]
    `);
  });

  test('reports a quote of an unknown source', () => {
    expect(messagesOf({ quotes: [{ ...exampleQuote, source: sourceIdSchema.parse('other') }] })).toMatchInlineSnapshot(`
      [
        "other:1:1 error link-leads-somewhere Unexpected source \`other\` of quote q-0123abcd, expected a record of that id; mend the step that made the quote.",
      ]
    `);
  });

  test('reports every wrong id of a claim with the nearest one', () => {
    const claim: Claim = {
      id: claimIdSchema.parse('cost-falls'),
      statement: { en: 'Costs fell by 20 %.', zh: '成本降了20%。' },
      speaker: speakerIdSchema.parse('wang-xiaomin'),
      type: 'fact',
      topics: [topicIdSchema.parse('power')],
      evidence: [],
      relations: [{ type: 'supports', claim: claimIdSchema.parse('cost-fall') }],
      origin: { path: 'src/editorial/records/claims/cost-falls.yaml', points: { speaker: { line: 4, column: 1 } } },
    };
    expect(messagesOf({ claims: [claim] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/claims/cost-falls.yaml:4:1 error link-leads-somewhere Unexpected \`wang-xiaomin\` in \`speaker\`, expected the id of one of the speakers; the nearest is \`wang-xiaoming\`.",
        "src/editorial/records/claims/cost-falls.yaml:1:1 error link-leads-somewhere Unexpected \`power\` in \`topics.0\`, expected the id of one of the topics; write that record, or remove the link.",
        "src/editorial/records/claims/cost-falls.yaml:1:1 error link-leads-somewhere Unexpected \`cost-fall\` in \`relations.0.claim\`, expected the id of one of the claims; the nearest is \`cost-falls\`.",
      ]
    `);
  });
});

describe('alias-is-unique', () => {
  const other = {
    ...exampleSpeaker,
    id: speakerIdSchema.parse('li-xiaoming'),
    names: { en: 'Li Xiaoming', zh: '李小明' },
  };

  test('reports a name that two speakers have', () => {
    expect(messagesOf({ speakers: [exampleSpeaker, other] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/speakers/wang-xiaoming.yaml:5:5 error alias-is-unique Unexpected name 「小明」, which src/editorial/records/speakers/wang-xiaoming.yaml has too, expected a name of one speaker; remove it from one of the two.",
      ]
    `);
  });

  test('lets a description mean another in another source', () => {
    const one = { ...exampleSpeaker, onlyIn: [exampleSource.id] };
    const second = { ...exampleSource, id: sourceIdSchema.parse('other') };
    expect(
      messagesOf({ sources: [exampleSource, second], speakers: [one, { ...other, onlyIn: [second.id] }] }),
    ).toEqual([]);
  });
});

test('excerpt-matches-source reports an excerpt that is not what stands there', () => {
  const affiliations = exampleSpeaker.affiliations.map((affiliation) => ({ ...affiliation, excerpt: '王大明说' }));
  expect(messagesOf({ speakers: [{ ...exampleSpeaker, affiliations }] })).toMatchInlineSnapshot(`
    [
      "src/editorial/records/speakers/wang-xiaoming.yaml:9:5 error excerpt-matches-source Unexpected excerpt 「王大明说」, expected the words of power from 6 to 10, which are 「王小明说」; copy them exactly, or remove Astro's cache and build again.",
    ]
  `);
});
