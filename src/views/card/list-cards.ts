import { locales } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { paths } from '../address.ts';
import type { Card } from './card.ts';
import { toCardAddress, toChartAddress } from './card-address.ts';
import { buildChartCard, buildFigureCard } from './figure-cards.ts';
import { buildSourceCard } from './source-card.ts';
import {
  buildClaimCard,
  buildSiteCard,
  buildSpeakerCard,
  buildTopicCard,
  type CardContext,
} from './statement-cards.ts';

/** A picture of the site, and its address. */
export interface CardFile {
  /** From the root of the site: `/claims/x/card.png`. */
  readonly address: string;
  readonly card: Card;
}

/** Every picture that is drawn at build: one for each page of its own, and the charts. */
export function listCards(graph: Graph, site: URL | undefined): CardFile[] {
  return locales.flatMap((locale) => {
    const context: CardContext = { graph, locale, site };
    const file = (path: string, card: Card): CardFile => ({ address: toCardAddress(path, locale), card });
    return [
      file(paths.home, buildSiteCard(context)),
      ...[...graph.sources].map(([id, node]) => file(paths.source(id), buildSourceCard(context, node))),
      ...[...graph.speakers].map(([id, node]) => file(paths.speaker(id), buildSpeakerCard(context, node))),
      ...[...graph.topics].map(([id, topic]) => file(paths.topic(id), buildTopicCard(context, topic))),
      ...[...graph.claims].map(([id, claim]) => file(paths.claim(id), buildClaimCard(context, claim))),
      ...[...graph.figures].map(([id, figure]) => file(paths.figure(id), buildFigureCard(context, figure))),
      ...[...graph.figures].flatMap(([id, figure]) => {
        const card = buildChartCard(context, figure);
        return card ? [{ address: toChartAddress(paths.figure(id), locale), card }] : [];
      }),
    ];
  });
}
