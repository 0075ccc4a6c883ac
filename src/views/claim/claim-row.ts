import type { Claim } from '../../domain/claim.ts';
import { rankFidelities } from '../../domain/fidelity.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { paths, toAddress } from '../address.ts';
import { buildPalette } from '../palette.ts';
import { buildSpeakerTag, type SpeakerTag } from '../speaker-tag.ts';
import { buildFidelityTag, type FidelityTag } from './fidelity-tag.ts';
import { listPrintings } from './printings.ts';

/** A claim in a list: what it says, whose it is, how often it is printed and how badly. */
export interface ClaimRow {
  readonly statement: string;
  readonly href: string;
  readonly speaker: SpeakerTag;
  readonly type: string;
  /** Absent where one place alone prints it. */
  readonly printings: string | undefined;
  /** The gravest of all its printings; absent where there is one alone. */
  readonly fidelity: FidelityTag | undefined;
}

export function buildClaimRow(graph: Graph, claim: Claim, locale: Locale): ClaimRow {
  const t = getDigestDictionary(locale);
  const found = rankFidelities(listPrintings(graph, claim).flatMap(({ fidelities }) => fidelities));
  return {
    statement: claim.statement[locale],
    href: toAddress(paths.claim(claim.id), locale),
    speaker: buildSpeakerTag(graph.speakers.get(claim.speaker)?.speaker, buildPalette(graph), locale),
    type: t.types[claim.type],
    printings: claim.evidence.length > 1 ? t.count.printings(claim.evidence.length) : undefined,
    fidelity: buildFidelityTag(found.slice(0, 1), locale),
  };
}
