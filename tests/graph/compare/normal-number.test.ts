import { expect, test } from 'vitest';
import { findDifferent, toFamily, type NormalNumber } from '../../../src/graph/compare/normal-number.ts';
import { readVague } from '../../../src/graph/compare/read-vague.ts';

function number(min: number, max: number, unit: string, bound?: 'ceiling' | 'floor'): NormalNumber {
  return { ...toFamily(min, max, unit), text: '', start: 0, end: 0, isVague: false, ...(bound && { bound }) };
}

test('one to two orders of magnitude are ten to a hundred times', () => {
  const said = [number(1, 2, 'order_of_magnitude')];
  expect(findDifferent(said, [number(10, 100, 'multiple')])).toEqual([]);
  expect(findDifferent(said, [number(100, 100, 'multiple')])).toHaveLength(1);
});

test('tens to hundreds of times are other numbers, read as wide as the words allow', () => {
  const [vague] = readVague('几十倍到几百倍的这种差距');
  expect(vague).toEqual({ text: '几十倍到几百倍', at: 0, value: [20, 900], unit: 'multiple' });
  expect(findDifferent([number(1, 2, 'order_of_magnitude')], [number(20, 900, 'multiple')])).toHaveLength(1);
});

test('a ceiling is not the number itself, and a number without a rival differs from none', () => {
  const said = [number(20, 20, 'percent')];
  expect(findDifferent(said, [number(20, 20, 'percent', 'ceiling')])).toHaveLength(1);
  expect(findDifferent(said, [number(3, 5, 'year')])).toEqual([]);
  expect(findDifferent(said, [number(0.2, 0.2, 'ratio')])).toEqual([]);
});
