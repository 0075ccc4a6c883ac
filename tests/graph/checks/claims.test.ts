import { describe, expect, test } from 'vitest';
import { claimIdSchema, speakerIdSchema } from '../../../src/domain/id.ts';
import {
  exampleClaim,
  exampleQuote,
  exampleSpeaker,
  exampleTopic,
  messagesOf,
  withEvidence,
} from '../example-claims.ts';

const other = {
  ...exampleSpeaker,
  id: speakerIdSchema.parse('li-si'),
  names: { en: 'Li Si', zh: '李四' },
  aliases: [],
};
const speakers = [exampleSpeaker, other];

test('every check passes where claim, figure and topic are right', () => {
  expect(messagesOf()).toEqual([]);
});

describe('speaker-says-it', () => {
  test('reports evidence that the source gives to somebody else', () => {
    expect(messagesOf({ speakers, claims: [{ ...exampleClaim, speaker: other.id }] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/claims/cost-falls.yaml:9:5 error speaker-says-it Unexpected evidence 「成本降了20%」, which power gives to \`wang-xiaoming\`, expected words of \`li-si\`; name another speaker, or say with \`reportedBy\` who passes the words on.",
      ]
    `);
  });

  test('lets the evidence say who reports whom', () => {
    const claim = { ...withEvidence({ reportedBy: exampleSpeaker.id }), speaker: other.id };
    expect(messagesOf({ speakers, claims: [claim] })).toEqual([]);
  });

  test('takes words in no quote for the author’s own', () => {
    const author = { ...other, id: speakerIdSchema.parse('author-of-power') };
    const claim = { ...exampleClaim, speaker: author.id };
    expect(messagesOf({ speakers: [author], quotes: [], claims: [claim] })).toEqual([]);
    expect(messagesOf({ speakers: [author, exampleSpeaker], quotes: [] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/claims/cost-falls.yaml:9:5 error speaker-says-it Unexpected evidence 「成本降了20%」, which power gives to its own author, \`author-of-power\`, expected words of \`wang-xiaoming\`; name another speaker, or say with \`reportedBy\` who passes the words on.",
      ]
    `);
  });
});

describe('numbers-agree', () => {
  test('reports a number that the rendering leaves out, and one that it has of its own', () => {
    expect(messagesOf({ claims: [withEvidence({ rendering: 'costs fell by 30%' })] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/claims/cost-falls.yaml:10:5 error numbers-agree Missing number 「20%」 of 「成本降了20%」, expected 20 percent in the English; write it there.",
        "src/editorial/records/claims/cost-falls.yaml:10:5 error numbers-agree Unexpected number \`30 percent\`, expected one of 「成本降了20%」, which does not give it; correct it or leave it out.",
      ]
    `);
  });

  test.each(['by twenty per cent', 'by 20 %', 'by a fifth'])('takes 「%s」 for 20%%', (rendering) => {
    expect(messagesOf({ claims: [withEvidence({ rendering })] })).toEqual([]);
  });

  test('compares the two statements', () => {
    const statement = { en: 'Costs fell.', zh: '成本降了20%。' };
    expect(messagesOf({ claims: [{ ...exampleClaim, statement }] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/claims/cost-falls.yaml:2:3 error numbers-agree Missing number 「20%」 of 「成本降了20%。」, expected 20 percent in the English; write it there.",
      ]
    `);
  });
});

test('statement-rests-on-evidence reports a number that the evidence does not give', () => {
  const statement = { en: 'Costs fell by 20%, within three years.', zh: '成本三年内降了20%。' };
  expect(messagesOf({ claims: [{ ...exampleClaim, statement }] })).toMatchInlineSnapshot(`
    [
      "src/editorial/records/claims/cost-falls.yaml:3:3 error statement-rests-on-evidence Unexpected number 「三年」 in 「成本三年内降了20%。」, expected a number of the evidence; correct it, or add the excerpt that gives it.",
    ]
  `);
});

describe('hedge-is-kept', () => {
  test('reports a hedge without a counterpart', () => {
    const statement = { en: 'Costs fell by 20%.', zh: '成本可能降了不到20%。' };
    expect(messagesOf({ claims: [{ ...exampleClaim, statement }] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/claims/cost-falls.yaml:2:3 error hedge-is-kept Missing counterpart of 「有可能」 in the English of 「成本可能降了不到20%。」, expected words such as “may” or “might”; put the hedge back.",
        "src/editorial/records/claims/cost-falls.yaml:2:3 error hedge-is-kept Missing counterpart of 「不到」 in the English of 「成本可能降了不到20%。」, expected words such as “less than” or “under”; put the hedge back.",
      ]
    `);
  });

  test('is content with any of its counterparts', () => {
    const statement = { en: 'Perhaps costs fell by less than 20%.', zh: '成本可能降了不到20%。' };
    expect(messagesOf({ claims: [{ ...exampleClaim, statement }] })).toEqual([]);
  });

  test('reports two hedges that one answers for', () => {
    const zh = '成本可能降了20%，也许还会再降。';
    const one = { en: 'Costs may have fallen by 20% and will fall further.', zh };
    expect(messagesOf({ claims: [{ ...exampleClaim, statement: one }] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/claims/cost-falls.yaml:2:3 error hedge-is-kept Unexpected 1 hedges in the English of 「成本可能降了20%，也许还会再降。」 (“may”), expected 2, one for each of 「可能」「也许」; put the missing one back.",
      ]
    `);
    const both = { en: 'Costs may have fallen by 20% and will perhaps fall further.', zh };
    expect(messagesOf({ claims: [{ ...exampleClaim, statement: both }] })).toEqual([]);
  });

  test('takes a “can” for no hedge', () => {
    const statement = { en: 'Costs can fall by less than 20%.', zh: '成本可能降了不到20%。' };
    expect(messagesOf({ claims: [{ ...exampleClaim, statement }] }).join()).toContain('hedge-is-kept');
  });
});

describe('relation-is-mutual', () => {
  const second = { ...exampleClaim, id: claimIdSchema.parse('cost-rises') };

  test('reports a contradiction that only one side names', () => {
    const first = { ...exampleClaim, relations: [{ type: 'contradicts' as const, claim: second.id }] };
    expect(messagesOf({ claims: [first, second] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/claims/cost-falls.yaml:12:5 error relation-is-mutual Unexpected one-sided relation, \`cost-falls\` contradicts \`cost-rises\`; add \`- { type: contradicts, claim: cost-falls }\` to src/editorial/records/claims/cost-falls.yaml.",
      ]
    `);
    const back = { ...second, relations: [{ type: 'contradicts' as const, claim: first.id }] };
    expect(messagesOf({ claims: [first, back] })).toEqual([]);
  });

  test('lets support go one way', () => {
    const first = { ...exampleClaim, relations: [{ type: 'supports' as const, claim: second.id }] };
    expect(messagesOf({ claims: [first, second] })).toEqual([]);
  });
});

test('record-id-is-unique reports the second of two files', () => {
  const origin = { ...exampleClaim.origin, path: exampleClaim.origin.path.replace('.yaml', '.yml') };
  expect(messagesOf({ claims: [exampleClaim, { ...exampleClaim, origin }] })).toMatchInlineSnapshot(`
    [
      "src/editorial/records/claims/cost-falls.yml:1:1 error record-id-is-unique Unexpected second record \`cost-falls\`, first in src/editorial/records/claims/cost-falls.yaml; rename this file, or join the two.",
    ]
  `);
});

describe('topic-has-claims', () => {
  test('reports a topic that no claim has', () => {
    const orphan = { ...exampleTopic, id: exampleTopic.id.replace('power', 'water') as typeof exampleTopic.id };
    expect(messagesOf({ topics: [exampleTopic, orphan] })).toMatchInlineSnapshot(`
      [
        "src/editorial/records/topics/power.yaml:1:1 error topic-has-claims Unexpected topic \`water\` that no claim has, expected one or more; list it in \`topics\` of a claim, or remove the file.",
      ]
    `);
  });
});

describe('source-is-covered', () => {
  test('reports a quote without a claim and a number without a figure, once an article is begun', () => {
    const quotes = [exampleQuote, { ...exampleQuote, id: exampleQuote.id, start: 9, end: 10, text: '明' }];
    expect(messagesOf({ quotes, figures: [] }).filter((line) => line.includes('source-is-covered')))
      .toMatchInlineSnapshot(`
      [
        "seeds/a.txt:3:4 error source-is-covered Unexpected quotation 「明」 that is evidence of no claim, expected one or more; write the claim, or list words of it with a reason in src/editorial/records/aside/.",
        "seeds/a.txt:3:20 error source-is-covered Unexpected number 「20%」 that belongs to no figure, expected a mention of it; add one to a figure, or list it with a reason in src/editorial/records/incidental/.",
      ]
    `);
  });

  test('asks nothing of an article that no claim rests on', () => {
    expect(messagesOf({ claims: [], figures: [], topics: [] })).toEqual([]);
  });
});
