import type { Outlined } from '../../quotes/outline.ts';
import type { NameCandidate } from './candidate.ts';
import { readChineseName } from './read-chinese-name.ts';
import { readJapaneseName } from './read-japanese-name.ts';

const clauseHead = /^|[，。；：！？、,\s”」』的]/gu;

/** Names at a clause's head: 魏小军摇摇头, 刘芳表示. */
export function findLeadingNames(passage: Outlined): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (const { index, 0: mark } of passage.simple.matchAll(clauseHead)) {
    const at = index + mark.length;
    candidates.push(readChineseName(passage, at, false), readJapaneseName(passage, at));
  }
  return candidates.filter((options) => options.length > 0);
}
