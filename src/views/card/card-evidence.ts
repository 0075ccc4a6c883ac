import type { Locale } from '../../domain/localized.ts';
import type { SpeakerId } from '../../domain/id.ts';
import type { Source } from '../../domain/source.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import type { Graph } from '../../graph/graph.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { formatDate } from '../../i18n/format.ts';
import { buildExcerpt } from '../excerpt.ts';
import { buildPalette } from '../palette.ts';
import { buildSpeakerTag } from '../speaker-tag.ts';
import type { CardEvidence, CardName } from './card.ts';

/** The words of the reference printing, as a reader sees them. */
export function buildCardEvidence({ evidence, node }: Printing, locale: Locale): CardEvidence {
  const { paragraphs, proof } = buildExcerpt(node, evidence);
  return { text: paragraphs.join('\n'), proof, origin: describeOrigin(node.source, locale) };
}

/** `AGI-Next report, 13 January 2026` */
export function describeOrigin({ label, publishedAt }: Source, locale: Locale): string {
  const date = publishedAt === undefined ? getDictionary(locale).source.unknownDate : formatDate(publishedAt, locale);
  return getDigestDictionary(locale).card.origin(label[locale], date);
}

export function nameOnCard(graph: Graph, id: SpeakerId | undefined, locale: Locale): CardName {
  const { name, colour } = buildSpeakerTag(id && graph.speakers.get(id)?.speaker, buildPalette(graph), locale);
  return { name, colour };
}
