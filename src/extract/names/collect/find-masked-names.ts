import { countSurname } from '../../../text/surnames.ts';
import type { Outlined } from '../../quotes/outline.ts';
import type { NameCandidate } from './candidate.ts';

const masked = /某{1,2}(?=\p{Script=Han}|[，。、：）])/gu;

/** 王某 and 王某某 of court reports. */
export function findMaskedNames({ outline, simple }: Outlined): NameCandidate[] {
  if (!simple.includes('某')) return [];
  return [...simple.matchAll(masked)]
    .filter(({ index }) => countSurname(outline.charAt(index - 1)) === 1)
    .map(({ index, 0: mark }) => [{ name: outline.slice(index - 1, index + mark.length) }]);
}
