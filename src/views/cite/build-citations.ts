import type { Citation } from '../../cite/citation.ts';
import type { SpeakerId } from '../../domain/id.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Source } from '../../domain/source.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import { getCiteDictionary } from '../../i18n/cite-dictionary.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import { languageTags } from '../../i18n/locale.ts';
import type { Span } from '../../text/place.ts';
import type { ToAbsolute } from '../absolute.ts';
import { toAddress, toSourceAddress } from '../address.ts';
import { buildProof, getPlaceIndex } from '../proof.ts';
import { toText } from '../source-facts.ts';
import { nameSource } from '../source-name.ts';

/** What a page lets a reader cite: a claim or a figure, and where the articles print it. */
export interface Citable {
  readonly id: string;
  /** `Lin Junyang: he thinks it is 20%` */
  readonly title: string;
  /** The path of its page, without a language. */
  readonly path: string;
  /** Whose words they are. */
  readonly speaker: { readonly id: SpeakerId | undefined; readonly name: string };
  /** The reference first. */
  readonly printings: readonly Printing[];
}

/** The page, and every article behind it once, that of the reference first. */
export interface Citations {
  readonly page: Citation;
  readonly sources: readonly Citation[];
}

export function buildCitations(citable: Citable, locale: Locale, absolute: ToAbsolute): Citations {
  const t = getCiteDictionary(locale);
  const key = `yanju-${citable.id}`;
  const bySource = Map.groupBy(citable.printings, ({ node }) => node.source);
  const sources = [...bySource].map(([source, printings]): Citation => {
    const places = printings.map(({ evidence }) => describePlace(source, evidence, locale));
    return {
      ...citeSource(source, locale, absolute),
      key: `${key}-${source.id}`,
      note: t.note(citable.speaker.name, places),
    };
  });
  const [reference] = citable.printings;
  const page: Citation = {
    key,
    title: dropStop(citable.title),
    isPrinted: true,
    language: languageTags[locale],
    author: t.site,
    url: absolute(toAddress(citable.path, locale)),
    ...(reference && { note: describeReference(reference, citable.speaker.name, locale) }),
  };
  return { page, sources };
}

/** An article by itself. Where its own address is not known, our copy of it is what a reader can open. */
export function citeSource(source: Source, locale: Locale, absolute: ToAbsolute): Citation {
  const { title, isPrinted } = nameSource(source, locale);
  const author = toText(source.author, locale);
  const publisher = toText(source.publisher, locale);
  return {
    key: `yanju-${source.id}`,
    title,
    isPrinted,
    language: source.language,
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(source.publishedAt !== undefined && { date: source.publishedAt }),
    url: source.url ?? absolute(toSourceAddress(source.id, locale)),
  };
}

/** `line 234, characters 12,290–12,328` */
export function describePlace(source: Source, span: Span, locale: Locale): string {
  const { start, end } = buildProof(source, span);
  return getDictionary(locale).quote.place(getPlaceIndex(source).toPoint(span.start).line, start, end);
}

function describeReference({ node: { source }, evidence }: Printing, speaker: string, locale: Locale): string {
  const place = describePlace(source, evidence, locale);
  return getCiteDictionary(locale).note(speaker, [
    [nameSource(source, locale).label, place].join(getCiteDictionary(locale).reference.comma),
  ]);
}

/** A title ends without a full stop; that of an abbreviation stays. */
function dropStop(title: string): string {
  return title.replace(/。$|(?<!\p{Lu})\.$/u, '');
}
