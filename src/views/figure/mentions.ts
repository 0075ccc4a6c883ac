import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import type { Graph } from '../../graph/graph.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { formatNumber } from '../../i18n/format.ts';
import { toPlaceAddress } from '../address.ts';
import { buildFidelityTag, type FidelityTag } from '../claim/fidelity-tag.ts';
import { buildMeasured, type MeasuredWords } from '../claim/measured-words.ts';
import { listMentions, type Mention } from '../claim/printings.ts';
import { buildWording, type Wording } from '../claim/wording.ts';
import { buildPalette } from '../palette.ts';
import { nameSource, type SourceName } from '../source-name.ts';
import { buildSpeakerTag, type SpeakerTag } from '../speaker-tag.ts';
import { listFigureNumbers } from './figure-row.ts';

/** One printing of the number. */
export interface MentionView {
  readonly isReference: boolean;
  readonly speaker: SpeakerTag;
  readonly mode: string;
  readonly source: SourceName;
  readonly wording: Wording;
  readonly low: string;
  readonly high: string;
  readonly fidelity: FidelityTag | undefined;
  readonly measured: MeasuredWords | undefined;
  readonly place: string;
  /** `line 234` */
  readonly line: string;
  readonly href: string;
}

/** Every printing of a figure, the reference first. */
export function buildMentions(graph: Graph, figure: Figure, locale: Locale): MentionView[] {
  const printings = listMentions(graph, figure);
  const [reference] = printings;
  if (!reference) return [];
  return printings.map((printing) =>
    buildMention(graph, printing, reference, listFigureNumbers(figure, printing), locale),
  );
}

function buildMention(
  graph: Graph,
  printing: Printing<Mention>,
  reference: Printing,
  numbers: Printing['numbers'],
  locale: Locale,
): MentionView {
  const { evidence, node, voice, isReference, fidelities } = printing;
  const t = getDictionary(locale);
  const wording = buildWording(printing, reference.node);
  const ends = (of: (number: Printing['numbers'][number]) => number | undefined): string =>
    [...new Set(numbers.flatMap((number) => of(number) ?? []))]
      .map((value) => formatNumber(value, locale))
      .join('; ') || '–';
  return {
    isReference,
    speaker: buildSpeakerTag(voice.speaker && graph.speakers.get(voice.speaker)?.speaker, buildPalette(graph), locale),
    mode: getDigestDictionary(locale).modes[voice.mode],
    source: nameSource(node.source, locale),
    wording,
    low: ends(({ min, bound }) => (bound === 'ceiling' ? undefined : min)),
    high: ends(({ max, bound }) => (bound === 'floor' ? undefined : max)),
    fidelity: buildFidelityTag(fidelities, locale),
    measured: buildMeasured(printing, reference),
    place: t.quote.place(wording.line, wording.proof.start, wording.proof.end),
    line: t.quote.line(wording.line),
    href: toPlaceAddress(evidence.source, findQuoteAnchor(printing), locale),
  };
}

/** The quote that holds the number where it is marked by itself; else the paragraph. */
function findQuoteAnchor({
  evidence,
  voice,
}: Printing<Mention>): Mention['block'] | NonNullable<typeof voice.quote>['id'] {
  return voice.quote && voice.mode !== 'turn' ? voice.quote.id : evidence.block;
}
