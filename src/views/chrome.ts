import { getDictionary } from '../i18n/dictionary.ts';
import { paths, toAddress } from './address.ts';
import type { PageHead } from './head.ts';

/** The frame around every page: where one can go from it. */
export interface Chrome {
  readonly home: string;
  readonly navigation: readonly NavigationItem[];
  /** The same page in the other language. */
  readonly languages: readonly { readonly name: string; readonly lang: string; readonly href: string }[];
  /** False where the page has a search field of its own. */
  readonly hasSearchBox: boolean;
  readonly dataHref: string;
}

export interface NavigationItem {
  readonly text: string;
  readonly href: string;
  /** `page` on the page itself, `true` on the pages below it. */
  readonly current: 'page' | 'true' | undefined;
}

const withOwnSearch: readonly string[] = [paths.home, paths.search, paths.notFound];

export function buildChrome({ locale, path, alternates }: PageHead): Chrome {
  const { chrome } = getDictionary(locale);
  const item = (target: string, text: string): NavigationItem => ({
    text,
    href: toAddress(target, locale),
    current: path === target ? 'page' : path.startsWith(target) ? 'true' : undefined,
  });
  return {
    home: toAddress(paths.home, locale),
    navigation: [
      item(paths.claims, chrome.claims),
      item(paths.figures, chrome.figures),
      item(paths.topics, chrome.topics),
      item(paths.speakers, chrome.speakers),
      item(paths.sources, chrome.sources),
      item(paths.search, chrome.search),
      item(paths.about, chrome.about),
    ],
    languages: alternates
      .filter((alternate) => alternate.locale !== locale)
      .map(({ locale: other, lang, href }) => ({ name: getDictionary(other).site.language, lang, href })),
    hasSearchBox: !withOwnSearch.includes(path),
    dataHref: `${toAddress(paths.about, locale)}#data`,
  };
}
