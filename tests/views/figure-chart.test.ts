import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { figureIdSchema } from '../../src/domain/id.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildFigurePage } from '../../src/views/figure-page.ts';
import { buildScale } from '../../src/views/figure/scale.ts';
import { toFamily } from '../../src/graph/compare/normal-number.ts';

const { graph } = await readCorpus(fileURLToPath(new URL('../../', import.meta.url)));

describe('the probability', () => {
  const page = buildFigurePage(graph, figureIdSchema.parse('china-lead-probability'), 'en');

  test('stands on a line from 0 to 100%, a ceiling as an outline from zero', () => {
    expect(page.chart?.ticks.map(({ text }) => text)).toEqual(['0%', '25%', '50%', '75%', '100%']);
    const marks = page.chart?.rows.flat() ?? [];
    expect(marks[0]).toMatchObject({ shape: 'point', from: 20, isOwn: true });
    const ceilings = marks.filter(({ shape }) => shape === 'ceiling');
    expect(ceilings.length).toBeGreaterThan(2);
    for (const mark of ceilings)
      expect(mark).toMatchObject({
        from: 0,
        to: 20,
        isOwn: false,
        label: expect.stringMatching(/^(?:no more than|below) 20%$/) as string,
      });
  });

  test('has a row of the table for every mark', () => {
    expect(page.mentions).toHaveLength(page.chart?.rows.length ?? 0);
    expect(page.isRetold).toBe(true);
  });
});

describe('the rows of the probability', () => {
  const page = buildFigurePage(graph, figureIdSchema.parse('china-lead-probability'), 'en');

  test('join what one voice of one article repeats, and lose no place', () => {
    const lines = page.rows.filter(({ marks }) => marks.length > 0).flatMap(({ places }) => places);
    expect(lines).toHaveLength(page.mentions.length);
    expect(page.rows.length).toBeLessThan(page.mentions.length);
    expect(page.rows[0]?.places.length).toBe(2);
  });

  test('have whoever answers the same question in words alone, without a place on the axis', () => {
    const words = page.rows.filter(({ marks }) => marks.length === 0);
    expect(words.map(({ speaker }) => speaker.name)).toContain('Yao Shunyu');
    for (const { places } of words) expect(JSON.stringify(places)).not.toMatch(/\d+\s?%/);
  });

  test('name each line once, the wording compared with as such, and words in no comparison not at all', () => {
    for (const { lines } of page.rows) expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
    const [first, ...rest] = page.rows;
    expect([first?.standing, first?.lines.map(({ line }) => line)]).toEqual(['Reference wording', ['line 234']]);
    for (const { marks, standing } of rest) expect(standing === '').toBe(marks.length === 0);
  });

  test('say of what the number is where the words shown do not', () => {
    const asked = page.rows[0]?.measured;
    expect(asked?.isInQuestion).toBe(true);
    expect(
      asked?.wording.paragraphs
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toMatch(/概率$/);
  });

  test('are announced with the number of values that they give', () => {
    expect(page.headline).toBe('One remark, printed as three values');
    expect(buildFigurePage(graph, figureIdSchema.parse('scenario-2-probability'), 'en').headline).toBeUndefined();
  });
});

test('the gap stands on powers of ten, and words that name no number are dashed', () => {
  const page = buildFigurePage(graph, figureIdSchema.parse('compute-gap'), 'en');
  expect(page.value).toBe('1–2 orders of magnitude');
  expect(page.otherValue).toBe('10–100×');
  expect(page.chart?.ticks.map(({ text, place }) => `${text} ${place}`)).toEqual([
    '1× 0',
    '10× 33.33',
    '100× 66.67',
    '1,000× 100',
  ]);
  expect(page.chart?.rows.flat().map(({ shape }) => shape)).toContain('vague');
});

test('a caption explains the marks that the chart has, and no others', () => {
  const caption = (id: string): string | undefined =>
    buildFigurePage(graph, figureIdSchema.parse(id), 'en').chart?.caption;
  expect(caption('china-lead-probability')).toBe(
    'A line from 0 to 100 per cent. Filled is the speaker’s own number; an outline is another’s printing; a bar from zero is a ceiling.',
  );
  expect(caption('compute-gap')).toMatch(/dashes are words that name no number/);
  expect(caption('strongest-model-price')).toBe('A line that begins at zero. Filled is the speaker’s own number.');
});

test('one price alone is no chart, and two of the same voice are none either', () => {
  const hasChart = (id: string): boolean =>
    buildFigurePage(graph, figureIdSchema.parse(id), 'en').chartImage !== undefined;
  expect(['strongest-model-price', 'blog-cheaper-plan-price', 'tesla-china-sales-share'].map(hasChart)).toEqual([
    true,
    false,
    true,
  ]);
});

test('a table that is long folds below its chart', () => {
  const unfold = (id: string): string | undefined => buildFigurePage(graph, figureIdSchema.parse(id), 'en').unfold;
  expect([unfold('china-lead-probability'), unfold('strongest-model-price')]).toEqual([
    'All 15 printings as a table',
    undefined,
  ]);
});

test('the four scenarios are parts of a whole, the one whose page it is among them', () => {
  const page = buildFigurePage(graph, figureIdSchema.parse('scenario-2-probability'), 'zh');
  expect(page.whole.map(({ share, isHere }) => [share, isHere])).toEqual([
    [25, false],
    [20, true],
    [15, false],
    [40, false],
  ]);
});

test('money that one line cannot show stands on powers of ten', () => {
  const number = (value: number) => ({ ...toFamily(value, value, 'USD'), text: '', start: 0, end: 0, isVague: false });
  const scale = buildScale('money:USD', [number(75e6), number(20e9)], 'en');
  expect(scale.kind).toBe('log');
  expect(scale.ticks.map(({ text }) => text)).toEqual([
    '$10 million',
    '$100 million',
    '$1 billion',
    '$10 billion',
    '$100 billion',
  ]);
});
