import { describe, expect, it } from 'vitest';
import { scoreArticle } from '../../scripts/score/score-article.ts';

const speaker = { id: 'tang-jie', name: '唐杰', aliases: [] };
const label = { text: '差距也许还在拉大', start: 5, mode: 'direct' as const, speaker: '唐杰', optional: false };
const quote = { text: '差距也许还在拉大', start: 5, end: 13, mode: 'direct' as const, speaker };

describe('scoreArticle', () => {
  it('counts the same words by the same speaker as exact and right', () => {
    const { direct } = scoreArticle({ quotes: [label], figures: [] }, { quotes: [quote], quantities: [] });
    expect(direct).toEqual({ labelled: 1, found: 1, exact: 1, overlap: 1, right: 1, paired: 1 });
  });

  it('counts another speaker as paired and not right', () => {
    const other = { ...quote, speaker: { id: 'x', name: '林俊旸', aliases: [] } };
    const { direct } = scoreArticle({ quotes: [label], figures: [] }, { quotes: [other], quantities: [] });
    expect(direct).toMatchObject({ exact: 1, right: 0, paired: 1 });
  });

  it('counts a shorter stretch by what it shares', () => {
    const shorter = { ...quote, text: '差距也许', end: 9 };
    const { direct } = scoreArticle({ quotes: [label], figures: [] }, { quotes: [shorter], quantities: [] });
    expect(direct).toMatchObject({ exact: 0, overlap: 8 / 12 });
  });

  it('holds an optional item neither for nor against', () => {
    const optional = { ...label, optional: true };
    const { direct } = scoreArticle({ quotes: [optional], figures: [] }, { quotes: [quote], quantities: [] });
    expect(direct).toMatchObject({ labelled: 0, found: 0 });
  });

  it('counts a quantity of another unit as found and not right', () => {
    const figure = { text: '20%', start: 0, value: [20, 20] as [number, number], unit: 'percent', optional: false };
    const found = { text: '20%', start: 0, end: 3, value: [20, 20] as [number, number], unit: 'count' };
    const { quantity } = scoreArticle({ quotes: [], figures: [figure] }, { quotes: [], quantities: [found] });
    expect(quantity).toMatchObject({ exact: 1, right: 0 });
  });
});
