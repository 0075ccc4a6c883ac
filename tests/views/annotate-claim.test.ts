import { expect, test } from 'vitest';
import { buildFragmentProof } from '../../src/cite/prove-text-fragment.ts';
import { readPublishedFile } from '../../src/loaders/published-file.ts';
import { annotateClaim } from '../../src/views/cite/annotate-claim.ts';
import { absolute, claim, graph, opinion, prove, transcript } from './fixtures/cited-claim.ts';

const page = annotateClaim(graph, claim, absolute);
const file = JSON.stringify(page);
const path = 'data/claims/lead.jsonld';
const proveFragment = buildFragmentProof([transcript, opinion]);

function check(content: string): (string | undefined)[] {
  const { excerpts, fragments } = readPublishedFile(path, content);
  return [
    ...excerpts.map(({ claim: place, text }) => (place ? prove({ ...place, text }) : 'no place')),
    ...fragments.map(({ address }) => proveFragment(address)),
  ];
}

test('every piece of evidence is an annotation of its article, by words and by place', () => {
  expect(page).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://yanju.example/data/claims/lead.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        id: 'https://yanju.example/data/claims/lead.jsonld#1',
        type: 'Annotation',
        target: {
          source: { id: 'https://yanju.example/data/sources/opinion.txt', format: 'text/plain', language: 'zh-Hans' },
          selector: [
            { type: 'TextQuoteSelector', exact: '概率大概只有20%' },
            { type: 'TextPositionSelector', start: 25, end: 34 },
          ],
        },
      },
      {
        target: [
          {
            selector: [
              {
                type: 'TextQuoteSelector',
                prefix: '圆桌\n\n主持人：概率有多大？\n\n林俊旸：',
                exact: '我觉得是20%吧。𠮷利的话',
                suffix: '。\n\n真的有很多历史的原因。',
              },
              { type: 'TextPositionSelector', start: 20, end: 33 },
            ],
          },
          {
            source: transcript.url,
            selector: { type: 'FragmentSelector', value: `:~:text=${encodeURIComponent('我觉得是20%吧。𠮷利的话')}` },
          },
        ],
      },
    ],
  });
});

test('everything in it is proved: the words, those around them, the text fragment', () => {
  expect(check(file)).toEqual(Array<undefined>(7).fill(undefined));
});

test.each([
  ['the words', '"exact":"概率大概只有20%"', '"exact":"概率大概只有30%"'],
  ['the words before', '：概率有多大', '：概率有多小'],
  ['the words after', '很多历史', '很多厉史'],
  ['the place', '"start":20', '"start":21'],
  ['the article', 'sources/opinion.txt', 'sources/transcript.txt'],
  ['the selector of the place', '"TextPositionSelector"', '"OtherSelector"'],
  ['the text fragment', encodeURIComponent('吧。'), encodeURIComponent('吗。')],
])('a change of %s is found', (_, from, to) => {
  expect(file).toContain(from);
  expect(check(file.replace(from, to)).filter((reason) => reason !== undefined)).not.toEqual([]);
});
