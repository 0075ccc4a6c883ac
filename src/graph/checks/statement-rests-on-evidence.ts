import type { Claim } from '../../domain/claim.ts';
import { readPlainQuantities } from '../../extract/quantities/read-plain.ts';
import { clip } from '../../text/clip.ts';
import type { Message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { isSameNumber, listNumbers, type NormalNumber } from '../compare/normal-number.ts';
import type { Graph } from '../graph.ts';
import { reportAt } from '../report-at.ts';

/** How many blocks before an excerpt may hold the question that it answers. */
const blocksBefore = 5;

/** Every number of a statement stands in the evidence, or right before it, in the question. */
export const statementRestsOnEvidence: Check = ({ records, graph }) =>
  records.claims.flatMap((claim) => checkClaim(claim, graph));

function checkClaim(claim: Claim, graph: Graph): Message[] {
  if (claim.evidence.length === 0) return [];
  const given = claim.evidence.flatMap((item) => listGiven(item, graph));
  const { zh } = claim.statement;
  const stated = listNumbers(zh, readPlainQuantities(zh), { start: 0, end: zh.length }).filter(({ max }) => max !== 1);
  const unfounded = stated.filter(
    (number) => !given.some((other) => other.family === number.family && hasValue(other, number)),
  );
  return unfounded.map(({ text }) => {
    const reason = `Unexpected number 「${text}」 in 「${clip(claim.statement.zh)}」, expected a number of the evidence; correct it, or add the excerpt that gives it.`;
    return reportAt(claim.origin, 'statement.zh', 'statement-rests-on-evidence', reason);
  });
}

function hasValue(given: NormalNumber, stated: NormalNumber): boolean {
  return isSameNumber({ ...given, bound: 'floor' }, { ...stated, bound: 'floor' });
}

function listGiven({ source, block, end }: Claim['evidence'][number], { sources }: Graph): NormalNumber[] {
  const node = sources.get(source);
  if (!node) return [];
  const { blocks, text } = node.source;
  const at = blocks.findIndex(({ id }) => id === block);
  const start = blocks[Math.max(0, at - blocksBefore)]?.start ?? 0;
  const last = blocks.find((other) => other.end >= end)?.end ?? end;
  return listNumbers(text, node.quantities, { start, end: last });
}
