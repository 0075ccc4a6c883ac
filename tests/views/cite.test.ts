import { describe, expect, test } from 'vitest';
import { buildCitations, citeSource } from '../../src/views/cite/build-citations.ts';
import { citeClaim, toCitable } from '../../src/views/cite/claim-citable.ts';
import { absolute, claim, graph, hostileTitle, opinion, transcript } from './fixtures/cited-claim.ts';
import { opinion as untitledOpinion } from './fixtures/two-articles.ts';

describe('what is cited', () => {
  const { page, sources } = buildCitations(toCitable(graph, claim, 'en'), 'en', absolute);

  test('is the page of the claim, with the place of its reference wording', () => {
    expect(page).toEqual({
      key: 'yanju-lead',
      title: 'Lin Junyang: He thinks it is 20%',
      isPrinted: true,
      language: 'en',
      author: 'Yanju 言据',
      url: 'https://yanju.example/claims/lead/',
      note: 'Lin Junyang: Article transcript, line 5, characters 20–33',
    });
  });

  test('and every article that prints it, the reference first, each with its places', () => {
    expect(sources.map(({ key, url, note }) => [key, url, note])).toEqual([
      ['yanju-lead-transcript', transcript.url, 'Lin Junyang: line 5, characters 20–33'],
      ['yanju-lead-opinion', 'https://yanju.example/sources/opinion/', 'Lin Junyang: line 3, characters 25–34'],
    ]);
  });

  test('nothing that is not known is there', () => {
    expect(Object.keys(citeSource(transcript, 'zh', absolute))).toEqual([
      'key',
      'title',
      'isPrinted',
      'language',
      'date',
      'url',
    ]);
    expect(citeSource(opinion, 'zh', absolute)).not.toHaveProperty('date');
    expect(citeSource(untitledOpinion, 'en', absolute)).toMatchObject({ title: 'Article opinion', isPrinted: false });
  });
});

test('the box has a reference, BibTeX, files, and links to the words on the original page', () => {
  const box = citeClaim(graph, claim, 'en')(absolute);
  expect(box.reference).toBe(
    'Lin Junyang, in the transcript of “圆桌”, 10 January 2026, https://panel.example/2026/a?b=1&c=2, line 5, characters 20–33. Yanju 言据, https://yanju.example/claims/lead/.',
  );
  expect(box.gbt).toEqual([]);
  expect(box.bibtex).toMatch(/^@online\{yanju-lead,\n[^@]*\}$/);
  expect(box.permalink).toBe('/claims/lead/');
  expect(box.files.map(({ href }) => href)).toEqual([
    '/data/claims/lead.bib',
    '/data/claims/lead.ris',
    '/data/claims/lead.csl.json',
    '/data/claims/lead.jsonld',
  ]);
  expect(box.originals).toEqual([
    {
      host: 'panel.example',
      links: [
        {
          text: 'line 5, characters 20–33',
          href: `https://panel.example/2026/a?b=1&c=2#:~:text=${encodeURIComponent('我觉得是20%吧。𠮷利的话')}`,
        },
      ],
    },
  ]);
});

test('in Chinese it has the entries of GB/T 7714 too, and the files of its language', () => {
  const box = citeClaim(graph, claim, 'zh')(absolute);
  expect(box.gbt).toEqual([
    '言据. 林俊旸：他觉得是20%[EB/OL]. [引用日期]. https://yanju.example/zh/claims/lead/.',
    '佚名. 圆桌[EB/OL]. （2026-01-10）[引用日期]. https://panel.example/2026/a?b=1&c=2.',
  ]);
  expect(box.files.map(({ href }) => href)).toContain('/zh/data/claims/lead.bib');
});

test('a title to be afraid of stays a title', () => {
  expect(citeSource(opinion, 'zh', absolute).title).toBe(hostileTitle);
});
