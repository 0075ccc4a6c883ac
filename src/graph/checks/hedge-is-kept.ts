import type { Claim } from '../../domain/claim.ts';
import { simplify } from '../../extract/lexicon/simplify.ts';
import { clip } from '../../text/clip.ts';
import type { Message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { chance, hedges, type Hedge } from '../hedges.ts';
import { reportAt } from '../report-at.ts';

/** A hedge of the speaker has its counterpart in the English: 可能 is not a fact, 不到 is not the number itself. */
export const hedgeIsKept: Check = ({ records }) => records.claims.flatMap(checkClaim);

function checkClaim({ statement, evidence, origin }: Claim): Message[] {
  const pairs = [
    { chinese: statement.zh, english: statement.en, field: 'statement.en' },
    ...evidence.map(({ excerpt, rendering }, index) => ({
      chinese: excerpt,
      english: rendering,
      field: `evidence.${index}.rendering`,
    })),
  ];
  return pairs.flatMap(({ chinese, english, field }) => {
    const lost = findLost(chinese, english).map(
      (hedge) =>
        `Missing counterpart of 「${hedge.name}」 in the English of 「${clip(chinese)}」, expected words such as ${suggest(hedge)}; put the hedge back.`,
    );
    const fewer = lost.length > 0 ? [] : describeFewer(chinese, english);
    return [...lost, ...fewer].map((reason) => reportAt(origin, field, 'hedge-is-kept', reason));
  });
}

/** One “may” does not answer for two: each of them limits an assertion of its own. */
function describeFewer(chinese: string, english: string): string[] {
  const said = [...simplify(chinese).matchAll(chance.chinese)].map(([word]) => `「${word}」`);
  const kept = [...english.matchAll(chance.english)].map(([word]) => `“${word}”`);
  if (kept.length >= said.length) return [];
  return [
    `Unexpected ${kept.length} hedges in the English of 「${clip(chinese)}」 (${kept.join(', ')}), expected ${said.length}, one for each of ${said.join('')}; put the missing one back.`,
  ];
}

function findLost(chinese: string, english: string): Hedge[] {
  let left = simplify(chinese);
  return hedges.filter((hedge) => {
    const isThere = hedge.chinese.test(left);
    left = left.replace(new RegExp(hedge.chinese, 'gu'), '　');
    return isThere && !hedge.english.test(english);
  });
}

/** The first two plain words of the pattern. */
function suggest({ english }: Hedge): string {
  const words = english.source.replace(/^\\b\(\?:/, '').split('|');
  const plain = words.filter((word) => /^[a-z ]+$/.test(word)).slice(0, 2);
  return plain.map((word) => `“${word}”`).join(' or ');
}
