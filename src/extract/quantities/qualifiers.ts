import type { Qualifier } from '../../domain/quantity.ts';

const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不超过|不高于|不多于|不大于|不逾|最多|至多|顶多|上限(?:为|是|至|压至)?)$/u, 'at_most'],
  [/(?:至少|最少|最低|起码|不低于|不少于|不小于|不下|少说(?:也)?(?:有|要)?|下限(?:为|是)?)$/u, 'at_least'],
  [/(?:不到|不足|不及|未满|不满|低于|低过|少于|小于|未达)$/u, 'less_than'],
  [/(?:超过|超|逾|高于|高过|多于|大于|突破|破|不止|不只|远超|跨过)$/u, 'more_than'],
  [
    /(?:大约|大概(?:只有|有|是)?|约(?:为|合|占|有|莫)?|约(?:为|合|占|有|莫)?|将近|接近|近|差不多(?:有)?|几乎|上下|估计有|左右)$/u,
    'approx',
  ],
];
const signs: Readonly<Record<string, Qualifier>> = {
  '>': 'more_than',
  '＞': 'more_than',
  '≥': 'at_least',
  '<': 'less_than',
  '＜': 'less_than',
  '≤': 'at_most',
  '~': 'approx',
  '～': 'approx',
  '≈': 'approx',
};
const ceilingInClause = /上限[^，。；,;]{0,6}$/u;

/** The qualifier that ends right before the number: `不超过` → at_most. */
export function readQualifierBefore(left: string): Qualifier | undefined {
  const near = left.replace(/[\s“「"（(]+$/u, '').slice(-8);
  const sign = signs[near.slice(-1)];
  if (sign) return sign;
  for (const [expression, qualifier] of before) if (expression.test(near)) return qualifier;
  return ceilingInClause.test(left.slice(-12)) ? 'at_most' : undefined;
}

export interface QualifierAfter {
  readonly qualifier: Qualifier;
  /** How much of it belongs to the quantity's text: 以上 does, 左右 does not. */
  readonly kept: number;
}

const after: readonly (readonly [RegExp, Qualifier, boolean])[] = [
  [/^\s?(?:及以上|或以上|以上)/u, 'at_least', true],
  [/^\s?(?:及以下|或以下|以下|以内)/u, 'at_most', true],
  [/^(?:左右|上下|附近|许|光景)/u, 'approx', false],
  [/^\+/u, 'at_least', true],
  [/^(?:有余|开外|出头)/u, 'more_than', false],
];

/** The qualifier right after the unit: `以上` → at_least, kept in the text. */
export function readQualifierAfter(right: string): QualifierAfter | undefined {
  for (const [expression, qualifier, isKept] of after) {
    const match = expression.exec(right);
    if (match) return { qualifier, kept: isKept ? match[0].length : 0 };
  }
  return undefined;
}
