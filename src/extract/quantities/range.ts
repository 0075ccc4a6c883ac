import type { Measure } from './measure.ts';
import { readMeasure } from './read-measure.ts';

const connector = /^\s?(?:[-–—~～〜－]|至|到|或者|或|甚至|乃至|和|、)\s?/u;

/** The second number of a range, when the first has no unit or the same one: `2万元` of `1到2万元`. */
export function readRangeEnd(text: string, first: Measure, left: string): Measure | undefined {
  const joint = connector.exec(text.slice(first.end, first.end + 4))?.[0];
  if (joint === undefined) return undefined;
  const second = readMeasure(text, first.end + joint.length);
  if (!second || !isGreater(second, first)) return undefined;
  return haveOneUnit(first, second) && canJoin(joint.trim(), first, second, left) ? second : undefined;
}

/** 八毛 is less than 一块二. */
function isGreater(second: Measure, first: Measure): boolean {
  if (!first.unit || !second.unit) return second.max > first.min;
  return second.max * second.unit.factor > first.min * first.unit.factor;
}

function haveOneUnit(first: Measure, second: Measure): boolean {
  if (!second.unit) return !first.unit && !first.isBareScale && second.scale >= 1e4;
  if (!first.unit) return !first.isBareScale;
  // 一个甚至两个数量级: the measure word of the first number may be the beginning of the second's unit.
  return (
    first.unit.unit === second.unit.unit || (first.unit.unit === 'count' && second.unit.unit === 'order_of_magnitude')
  );
}

/** What a joining word asks of its numbers: 三年和五年 is a range, 3和5 are two numbers. */
function canJoin(word: string, first: Measure, second: Measure, left: string): boolean {
  if (word === '、') return first.unit === undefined && !first.isArabic;
  if (word === '和') return second.unit?.family === 'time' && !first.isArabic && !/分别|各/u.test(left);
  return true;
}

/** `3到4B` and `1到2万元` share the scale of the second number when the first is the smaller digit. */
export function joinRange(first: Measure, second: Measure): Measure {
  const factor = second.unit?.factor ?? 1;
  const isShared = first.scale === 1 && second.scale > 1 && !first.unit && first.max < second.max / second.scale;
  return {
    ...second,
    start: first.start,
    // 八毛到一块二: each end has its own part of the unit.
    min: (first.min * (isShared ? second.scale : 1) * (first.unit?.factor ?? factor)) / factor,
    max: second.max,
  };
}
