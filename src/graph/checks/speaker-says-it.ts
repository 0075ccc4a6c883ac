import type { Claim } from '../../domain/claim.ts';
import { clip } from '../../text/clip.ts';
import type { Message } from '../../text/message.ts';
import { isInside, overlaps } from '../../text/place.ts';
import type { Check } from '../check.ts';
import { findAuthor } from '../find-author.ts';
import type { Graph } from '../graph.ts';
import { reportAt } from '../report-at.ts';

/**
 * The speaker of a claim is the one to whom the source gives the words of its evidence, or the article's own author where
 * they are in no quote; where neither is so, the evidence says who reports whom.
 */
export const speakerSaysIt: Check = ({ records, graph }) => records.claims.flatMap((claim) => checkClaim(claim, graph));

function checkClaim(claim: Claim, graph: Graph): Message[] {
  return claim.evidence.flatMap((evidence, index) => {
    const found = evidence.reportedBy === undefined ? findOthers(claim, evidence, graph) : undefined;
    if (found === undefined) return [];
    const reason = `Unexpected evidence 「${clip(evidence.excerpt)}」, which ${evidence.source} gives to ${found}, expected words of \`${claim.speaker}\`; name another speaker, or say with \`reportedBy\` who passes the words on.`;
    return [reportAt(claim.origin, `evidence.${index}.excerpt`, 'speaker-says-it', reason)];
  });
}

/** Whoever says it according to the source, when that is not the claim's speaker. */
function findOthers({ speaker }: Claim, evidence: Claim['evidence'][number], graph: Graph): string | undefined {
  const node = graph.sources.get(evidence.source);
  if (!node) return undefined;
  const quotes = node.quotes.filter((quote) => overlaps(quote, evidence));
  if (quotes.some((quote) => quote.speaker === speaker)) return undefined;
  const author = findAuthor(
    node.source,
    [...graph.speakers.values()].map((one) => one.speaker),
  );
  const around = quotes.find((quote) => quote.speaker !== undefined && isInside(evidence, quote));
  if (around?.speaker !== undefined) return `\`${around.speaker}\``;
  if (author === speaker) return undefined;
  const [first] = quotes;
  if (first) return first.speaker === undefined ? 'somebody it does not name' : `\`${first.speaker}\``;
  return author === undefined ? 'its author, who has no speaker record' : `its own author, \`${author}\``;
}
