import type { Claim } from '../../domain/claim.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { getCiteDictionary } from '../../i18n/cite-dictionary.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { languageTags } from '../../i18n/locale.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import type { ToAbsolute } from '../absolute.ts';
import { paths, toAddress, toPlaceAddress } from '../address.ts';
import { describePlace } from '../cite/build-citations.ts';
import { toCitable } from '../cite/claim-citable.ts';
import { nameEvidence } from '../claim/evidence-id.ts';
import { listPrintings } from '../claim/printings.ts';
import { dataPaths } from '../data-addresses.ts';
import { buildExcerpt } from '../excerpt.ts';
import { toAttributes } from '../proof.ts';
import { nameSource } from '../source-name.ts';

/** The claims as a feed. Its dates are those of the articles: the same seeds make the same feed, whenever it is built. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  readonly lang: string;
  readonly author: string;
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** The day of the newest article. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  readonly author: string;
  /** The day of the first article that prints it; absent where none says its day. */
  readonly published: string | undefined;
  /** Atom wants a day in every entry: that of the last article that prints it, else that of the feed. */
  readonly updated: string;
  readonly tags: readonly string[];
  /** HTML that is XML too. */
  readonly content: string;
}

/** Stands where no article of the corpus says its day. */
const noDay = '1970-01-01';

/** The newest first; what has no day comes last. */
export function buildFeed(graph: Graph, locale: Locale, absolute: ToAbsolute): Feed {
  const t = getCiteDictionary(locale);
  const updated =
    [...graph.sources.values()]
      .flatMap(({ source }) => source.publishedAt ?? [])
      .sort()
      .at(-1) ?? noDay;
  const dated = [...graph.claims.values()].map((claim) => ({ claim, days: listDays(graph, claim) }));
  const ordered = dated.sort(
    (one, other) => compare(other.days.at(-1) ?? '', one.days.at(-1) ?? '') || compare(one.claim.id, other.claim.id),
  );
  return {
    title: t.feed.title,
    subtitle: t.feed.subtitle,
    lang: languageTags[locale],
    author: t.site,
    home: absolute(toAddress(paths.claims, locale)),
    atom: absolute(dataPaths.atom(locale)),
    json: absolute(dataPaths.jsonFeed(locale)),
    updated,
    entries: ordered.map(({ claim, days }) => {
      const { title, speaker } = toCitable(graph, claim, locale);
      return {
        url: absolute(toAddress(paths.claim(claim.id), locale)),
        title,
        author: speaker.name,
        published: days[0],
        updated: days.at(-1) ?? updated,
        tags: claim.topics.flatMap((topic) => graph.topics.get(topic)?.names[locale] ?? []),
        content: buildContent(graph, claim, locale, absolute),
      };
    }),
  };
}

/** The days of the articles that print a claim, the first one first. */
function listDays(graph: Graph, { evidence }: Claim): string[] {
  const days = evidence.flatMap(({ source }) => graph.sources.get(source)?.source.publishedAt ?? []);
  return [...new Set(days)].sort();
}

/** The reference wording with its place, which proves it as on a page, and how many print it. */
function buildContent(graph: Graph, claim: Claim, locale: Locale, absolute: ToAbsolute): string {
  const [reference] = listPrintings(graph, claim);
  if (!reference) return '';
  const { evidence, node } = reference;
  const { paragraphs, lang, proof } = buildExcerpt(node, evidence);
  const href = absolute(toPlaceAddress(evidence.source, nameEvidence(claim, evidence), locale));
  const place = `${nameSource(node.source, locale).label}${locale === 'en' ? ', ' : '，'}${describePlace(node.source, evidence, locale)}`;
  const attributes = Object.entries({ lang, cite: href, ...toAttributes(proof) })
    .map(([name, value]) => ` ${name}="${escapeXml(`${value}`)}"`)
    .join('');
  return [
    `<blockquote${attributes}>${paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('')}</blockquote>`,
    `<p lang="en">${escapeXml(evidence.rendering)}</p>`,
    `<p><a href="${escapeXml(href)}">${escapeXml(place)}</a> · ${getDigestDictionary(locale).count.printings(claim.evidence.length)}</p>`,
  ].join('');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
