import type { Message } from '../text/message.ts';
import type { Check } from './check.ts';
import { aliasIsUnique } from './checks/alias-is-unique.ts';
import { blocksRebuildSeed } from './checks/blocks-rebuild-seed.ts';
import { excerptMatchesSource } from './checks/excerpt-matches-source.ts';
import { linkLeadsSomewhere } from './checks/link-leads-somewhere.ts';
import { placeIsExact } from './checks/place-is-exact.ts';
import { quoteIdIsUnique } from './checks/quote-id-is-unique.ts';
import { sourceHasText } from './checks/source-has-text.ts';
import type { CorpusRecords, Graph } from './graph.ts';

/** Every check: first the articles, then what was found in them, then what editors wrote. None depends on another. */
const checks: readonly Check[] = [
  sourceHasText,
  blocksRebuildSeed,
  placeIsExact,
  quoteIdIsUnique,
  linkLeadsSomewhere,
  aliasIsUnique,
  excerptMatchesSource,
];

/** Proves the graph: what is said, who said it, and where. */
export function checkGraph(records: CorpusRecords, graph: Graph): Message[] {
  return checks.flatMap((check) => check({ records, graph }));
}
