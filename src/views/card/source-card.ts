import type { SourceNode } from '../../graph/graph.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import { paths } from '../address.ts';
import { buildLanes } from '../coverage.ts';
import { buildPalette } from '../palette.ts';
import { buildByline } from '../source-facts.ts';
import type { SourceCard } from './card.ts';
import { printAddress } from './card-address.ts';
import type { CardContext } from './statement-cards.ts';

/** Speakers that a card has room for, those who say most. */
const laneCount = 5;

export function buildSourceCard({ graph, locale, site }: CardContext, node: SourceNode): SourceCard {
  const { source } = node;
  const { genres } = getDictionary(locale);
  return {
    type: 'source',
    locale,
    kicker: source.genre === undefined ? '' : genres[source.genre],
    address: printAddress(site, paths.source(source.id), locale),
    title: source.label[locale],
    facts: buildByline(source, locale).join(locale === 'en' ? ' · ' : '　'),
    lanes: buildLanes(node, buildPalette(graph), locale)
      .slice(0, laneCount)
      .map(({ speaker, bars }) => ({
        name: speaker.name,
        colour: speaker.colour,
        bars: bars.map(({ left, width }) => ({ left, width })),
      })),
  };
}
