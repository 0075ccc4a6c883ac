import type { Message } from '../text/message.ts';
import type { Check } from './check.ts';
import { aliasIsUnique } from './checks/alias-is-unique.ts';
import { blocksRebuildSeed } from './checks/blocks-rebuild-seed.ts';
import { excerptMatchesSource } from './checks/excerpt-matches-source.ts';
import { hedgeIsKept } from './checks/hedge-is-kept.ts';
import { linkLeadsSomewhere } from './checks/link-leads-somewhere.ts';
import { numbersAgree } from './checks/numbers-agree.ts';
import { placeIsExact } from './checks/place-is-exact.ts';
import { quoteIdIsUnique } from './checks/quote-id-is-unique.ts';
import { recordIdIsUnique } from './checks/record-id-is-unique.ts';
import { relationIsMutual } from './checks/relation-is-mutual.ts';
import { sourceHasText } from './checks/source-has-text.ts';
import { sourceIsCovered } from './checks/source-is-covered.ts';
import { speakerSaysIt } from './checks/speaker-says-it.ts';
import { statementRestsOnEvidence } from './checks/statement-rests-on-evidence.ts';
import { topicHasClaims } from './checks/topic-has-claims.ts';
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
  recordIdIsUnique,
  speakerSaysIt,
  numbersAgree,
  statementRestsOnEvidence,
  hedgeIsKept,
  relationIsMutual,
  topicHasClaims,
  sourceIsCovered,
];

/** Proves the graph: what is said, who said it, and where. */
export function checkGraph(records: CorpusRecords, graph: Graph): Message[] {
  return checks.flatMap((check) => check({ records, graph }));
}
