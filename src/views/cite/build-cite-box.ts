import { formatBibtex } from '../../cite/format-bibtex.ts';
import { formatGbt7714 } from '../../cite/format-gbt7714.ts';
import { formatReference, type QuotedPlace } from '../../cite/format-reference.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import { getCiteDictionary } from '../../i18n/cite-dictionary.ts';
import type { ToAbsolute } from '../absolute.ts';
import { toAddress } from '../address.ts';
import { buildOriginalUrl } from '../page-text.ts';
import { buildCitations, describePlace, type Citable } from './build-citations.ts';

/** The box from which a reader takes a reference. */
export interface CiteBox {
  readonly heading: string;
  /** One line in plain words; absent where nothing prints it. */
  readonly reference: string | undefined;
  /** Entries after GB/T 7714, for readers of Chinese. */
  readonly gbt: readonly string[];
  readonly bibtex: string;
  readonly permalink: string;
  readonly files: readonly DataFile[];
  /** The words on the pages from which the articles came. */
  readonly originals: readonly Original[];
}

/** The page from which an article came, and its places there. */
export interface Original {
  readonly host: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** A file for programs that says what its page says. */
export interface DataFile {
  readonly text: string;
  readonly href: string;
  readonly type: string;
}

/** Made by the page that knows where the site stands. */
export type BuildCiteBox = (absolute: ToAbsolute) => CiteBox;

export function buildCiteBox(
  citable: Citable,
  { heading, files }: Pick<CiteBox, 'heading' | 'files'>,
  locale: Locale,
): BuildCiteBox {
  return (absolute) => {
    const t = getCiteDictionary(locale);
    const { page, sources } = buildCitations(citable, locale, absolute);
    const [reference] = citable.printings;
    const [source] = sources;
    return {
      heading,
      reference:
        reference && source
          ? formatReference(
              {
                speaker: citable.speaker.name,
                mode: readMode(reference, citable),
                source,
                original: reference.node.source.url,
                place: describePlace(reference.node.source, reference.evidence, locale),
                page,
              },
              locale,
            )
          : undefined,
      gbt: locale === 'zh' ? [page, ...sources.slice(0, 1)].map((citation) => formatGbt7714(citation, t.gbt)) : [],
      bibtex: formatBibtex([page]).trimEnd(),
      permalink: toAddress(citable.path, locale),
      files,
      originals: listOriginals(citable, locale),
    };
  };
}

function listOriginals({ printings }: Citable, locale: Locale): Original[] {
  return [...Map.groupBy(printings, ({ node }) => node.source)].flatMap(([source, own]) => {
    if (source.url === undefined) return [];
    const links = own.flatMap(({ evidence }) => {
      const href = buildOriginalUrl(source, evidence);
      return href === undefined ? [] : [{ text: describePlace(source, evidence, locale), href }];
    });
    return [{ host: new URL(source.url).hostname.replace(/^www\./, ''), links }];
  });
}

/** The author's own words are somebody else's claim only by report. */
function readMode({ voice }: Printing, { speaker }: Citable): QuotedPlace['mode'] {
  return voice.mode === 'own' && voice.speaker !== speaker.id ? 'reported' : voice.mode;
}
