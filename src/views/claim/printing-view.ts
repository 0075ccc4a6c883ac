import type { Claim } from '../../domain/claim.ts';
import type { Locale } from '../../domain/localized.ts';
import type { SpeakerId } from '../../domain/id.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import type { Graph } from '../../graph/graph.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { formatDate } from '../../i18n/format.ts';
import { toPlaceAddress } from '../address.ts';
import { buildPalette } from '../palette.ts';
import { nameSource, type SourceName } from '../source-name.ts';
import { buildSpeakerTag, type SpeakerTag } from '../speaker-tag.ts';
import { nameEvidence } from './evidence-id.ts';
import { buildFidelityTag, type FidelityTag } from './fidelity-tag.ts';
import type { Evidence } from './printings.ts';
import { buildWording, type Wording } from './wording.ts';

/** One printing of a claim as its page shows it. */
export interface PrintingView {
  readonly isReference: boolean;
  readonly fidelity: FidelityTag | undefined;
  readonly wording: Wording;
  readonly rendering: string;
  readonly source: SourceName;
  readonly date: string;
  /** In quotation marks, transcript, reported, the author's text. */
  readonly mode: string;
  readonly speaker: SpeakerTag;
  /** What this article says the speaker is. */
  readonly role: string | undefined;
  readonly reportedBy: SpeakerTag | undefined;
  readonly place: string;
  /** `line 234` */
  readonly line: string;
  /** Leads to the marked words in their article. */
  readonly href: string;
}

export function buildPrintingView(
  graph: Graph,
  claim: Claim,
  printing: Printing<Evidence>,
  reference: Printing,
  locale: Locale,
): PrintingView {
  const { evidence, node, voice, isReference, fidelities } = printing;
  const t = getDictionary(locale);
  const wording = buildWording(printing, reference.node);
  const { publishedAt } = node.source;
  const tagOf = (id: SpeakerId | undefined): SpeakerTag =>
    buildSpeakerTag(id && graph.speakers.get(id)?.speaker, buildPalette(graph), locale);
  const speaker = voice.speaker ?? (voice.mode === 'own' ? undefined : claim.speaker);
  const roles = (speaker && graph.speakers.get(speaker)?.speaker.affiliations) ?? [];
  return {
    isReference,
    fidelity: buildFidelityTag(fidelities, locale),
    wording,
    rendering: evidence.rendering,
    source: nameSource(node.source, locale),
    date: publishedAt === undefined ? t.source.unknownDate : formatDate(publishedAt, locale),
    mode: getDigestDictionary(locale).modes[voice.mode],
    speaker: tagOf(speaker),
    role: roles.find(({ source }) => source === evidence.source)?.role[locale],
    reportedBy: evidence.reportedBy === undefined ? undefined : tagOf(evidence.reportedBy),
    place: t.quote.place(wording.line, wording.proof.start, wording.proof.end),
    line: t.quote.line(wording.line),
    href: toPlaceAddress(evidence.source, nameEvidence(claim, evidence), locale),
  };
}
