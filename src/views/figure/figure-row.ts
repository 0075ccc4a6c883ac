import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { NormalNumber } from '../../graph/compare/normal-number.ts';
import { toFamily } from '../../graph/compare/normal-number.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import type { Graph } from '../../graph/graph.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { paths, toAddress } from '../address.ts';
import { listMentions } from '../claim/printings.ts';
import { buildPalette } from '../palette.ts';
import { buildSpeakerTag, type SpeakerTag } from '../speaker-tag.ts';
import { formatValue } from './format-value.ts';

/** A figure in a list. */
export interface FigureRow {
  readonly label: string;
  readonly href: string;
  readonly value: string;
  readonly measures: string;
  readonly speaker: SpeakerTag;
  /** Absent where one place alone prints it. */
  readonly printings: string | undefined;
}

export function buildFigureRow(graph: Graph, figure: Figure, locale: Locale): FigureRow {
  const t = getDigestDictionary(locale);
  const mentions = listMentions(graph, figure);
  const claim = figure.claim && graph.claims.get(figure.claim);
  const speaker = claim?.speaker ?? mentions[0]?.voice.speaker;
  return {
    label: figure.label[locale],
    href: toAddress(paths.figure(figure.id), locale),
    value: describeReferenceValue(figure, mentions, locale),
    measures: figure.measures[locale],
    speaker: buildSpeakerTag(speaker && graph.speakers.get(speaker)?.speaker, buildPalette(graph), locale),
    printings: figure.mentions.length > 1 ? t.count.printings(figure.mentions.length) : undefined,
  };
}

/** The numbers of a printing in the unit of the figure; all its numbers where none is. */
export function listFigureNumbers({ unit }: Figure, { numbers }: Printing): readonly NormalNumber[] {
  const { family } = toFamily(1, 1, unit);
  const own = numbers.filter((number) => number.family === family);
  return own.length > 0 ? own : numbers;
}

/** A number of magnitudes stays one: `1–2 orders of magnitude`. */
function formatFigure({ unit }: Figure, number: NormalNumber, locale: Locale): string {
  if (unit !== 'order_of_magnitude' || number.family !== 'multiple') return formatValue(number, locale);
  const [low, high] = [Math.log10(number.min), Math.log10(number.max)];
  return getDigestDictionary(locale).figure.magnitude(low === high ? `${low}` : `${low}–${high}`);
}

/** What a number of magnitudes is in multiples: `10–100×`; nothing for another unit. */
export function describeMultiple(figure: Figure, mentions: readonly Printing[], locale: Locale): string | undefined {
  if (figure.unit !== 'order_of_magnitude') return undefined;
  const [first] = mentions.flatMap((mention) => listFigureNumbers(figure, mention));
  return first && formatValue(first, locale);
}

/** The value as the reference gives it; every value where a figure counts several. */
export function describeReferenceValue(figure: Figure, mentions: readonly Printing[], locale: Locale): string {
  const references = mentions.filter(({ isReference }) => isReference);
  const values = references
    .flatMap((mention) => listFigureNumbers(figure, mention))
    .map((one) => formatFigure(figure, one, locale));
  const shown = [...new Set(values)];
  return shown.length === 0 ? getDigestDictionary(locale).figure.noNumber : shown.join(locale === 'en' ? ', ' : '、');
}
