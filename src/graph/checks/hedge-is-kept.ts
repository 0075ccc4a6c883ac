import type { Claim } from '../../domain/claim.ts';
import { simplify } from '../../extract/lexicon/simplify.ts';
import { clip } from '../../text/clip.ts';
import type { Message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { hedges, type Hedge } from '../hedges.ts';
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
  return pairs.flatMap(({ chinese, english, field }) =>
    findLost(chinese, english).map((hedge) => {
      const reason = `Missing counterpart of 「${hedge.name}」 in the English of 「${clip(chinese)}」, expected words such as ${suggest(hedge)}; put the hedge back.`;
      return reportAt(origin, field, 'hedge-is-kept', reason);
    }),
  );
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
