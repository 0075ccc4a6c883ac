import type { Claim } from '../../domain/claim.ts';
import type { Message } from '../../text/message.ts';
import { clip } from '../../text/clip.ts';
import { isInside } from '../../text/place.ts';
import { readPlainQuantities } from '../../extract/quantities/read-plain.ts';
import { compareNumbers, type Disagreement } from '../agree-numbers.ts';
import type { Check } from '../check.ts';
import type { Graph } from '../graph.ts';
import { reportAt } from '../report-at.ts';

/** An English rendering gives the numbers of its excerpt, and an English statement those of the Chinese one. */
export const numbersAgree: Check = ({ records, graph }) => records.claims.flatMap((claim) => checkClaim(claim, graph));

function checkClaim(claim: Claim, { sources }: Graph): Message[] {
  const { evidence, statement } = claim;
  const inStatement = compareNumbers(statement.zh, readPlainQuantities(statement.zh), statement.en);
  return [
    ...describe(claim, 'statement.en', statement.zh, inStatement),
    ...evidence.flatMap((item, index) => {
      const quantities = sources.get(item.source)?.quantities.filter((quantity) => isInside(quantity, item)) ?? [];
      const found = compareNumbers(item.excerpt, quantities, item.rendering);
      return describe(claim, `evidence.${index}.rendering`, item.excerpt, found);
    }),
  ];
}

function describe({ origin }: Claim, field: string, chinese: string, { missing, extra }: Disagreement): Message[] {
  const lost = missing.map(({ text, value, unit }) => {
    const shown = value[0] === value[1] ? `${value[0]}` : `${value[0]} to ${value[1]}`;
    return `Missing number 「${text}」 of 「${clip(chinese)}」, expected ${shown} ${unit} in the English; write it there.`;
  });
  const added = extra.map(
    ({ text, unit }) =>
      `Unexpected number \`${[text, unit].filter(Boolean).join(' ')}\`, expected one of 「${clip(chinese)}」, which does not give it; correct it or leave it out.`,
  );
  return [...lost, ...added].map((reason) => reportAt(origin, field, 'numbers-agree', reason));
}
