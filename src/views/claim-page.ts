import type { ClaimId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { paths, toAddress } from './address.ts';
import { citeClaim } from './cite/claim-citable.ts';
import type { BuildCiteBox } from './cite/build-cite-box.ts';
import { buildDifferences, type Differences } from './claim/differences.ts';
import { buildExchange, type Remark } from './claim/exchange.ts';
import { listRelations, type RelatedClaim } from './claim/list-relations.ts';
import { listPrintings } from './claim/printings.ts';
import { buildPrintingView, type PrintingView } from './claim/printing-view.ts';
import { listKinds } from './claim/wording.ts';
import { buildFigureRow, type FigureRow } from './figure/figure-row.ts';
import { requireClaim } from './find-node.ts';
import { buildHead, type PageHead } from './head.ts';
import { describeClaim } from './json-ld/describe-claim.ts';
import { buildPalette } from './palette.ts';
import { buildSpeakerTag, type SpeakerTag } from './speaker-tag.ts';

/** Everything the page of one claim shows. */
export interface ClaimPage {
  readonly head: PageHead;
  readonly id: ClaimId;
  readonly statement: string;
  readonly speaker: SpeakerTag;
  readonly role: string | undefined;
  readonly type: string;
  readonly topics: readonly { readonly name: string; readonly href: string }[];
  /** What was said before the reference wording, where that answers a question. */
  readonly exchange: readonly Remark[];
  /** The reference first. */
  readonly printings: readonly PrintingView[];
  /** How words of the further printings are marked. */
  readonly kinds: ReturnType<typeof listKinds>;
  /** `the transcript`, `the fullest printing`. */
  readonly referenceName: string;
  readonly differences: Differences | undefined;
  readonly note: string | undefined;
  readonly related: readonly RelatedClaim[];
  readonly figures: readonly FigureRow[];
  readonly cite: BuildCiteBox;
}

export function buildClaimPage(graph: Graph, id: ClaimId, locale: Locale): ClaimPage {
  const claim = requireClaim(graph, id);
  const t = getDigestDictionary(locale);
  const chrome = getDictionary(locale).chrome;
  const printings = listPrintings(graph, claim);
  const [reference] = printings;
  const views = reference
    ? printings.map((printing) => buildPrintingView(graph, claim, printing, reference, locale))
    : [];
  const speaker = buildSpeakerTag(graph.speakers.get(claim.speaker)?.speaker, buildPalette(graph), locale);
  const statement = claim.statement[locale];
  return {
    head: buildHead({
      locale,
      path: paths.claim(id),
      title: `${speaker.name}${locale === 'en' ? ': ' : '：'}${statement}`,
      description: statement,
      crumbs: [{ text: chrome.claims, href: toAddress(paths.claims, locale) }, { text: statement }],
      isPermanent: true,
      describe: describeClaim(graph, claim, locale),
    }),
    id,
    statement,
    speaker,
    role: views[0]?.role,
    type: t.types[claim.type],
    topics: claim.topics.flatMap((topic) => {
      const name = graph.topics.get(topic)?.names[locale];
      return name === undefined ? [] : [{ name, href: toAddress(paths.topic(topic), locale) }];
    }),
    exchange: reference ? buildExchange(graph, reference, locale) : [],
    printings: views,
    kinds: listKinds(views.slice(1).map(({ wording }) => wording)),
    referenceName: reference?.voice.mode === 'turn' ? t.claim.referenceTurn : t.claim.referenceFull,
    differences: buildDifferences(printings, views, locale),
    note: claim.note?.[locale],
    related: listRelations(graph, claim, locale),
    figures: [...graph.figures.values()]
      .filter((figure) => figure.claim === id)
      .map((figure) => buildFigureRow(graph, figure, locale)),
    cite: citeClaim(graph, claim, locale),
  };
}
