import { locales, type Locale } from '../domain/localized.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { languageTags } from '../i18n/locale.ts';
import type { ToAbsolute } from './absolute.ts';
import { paths, toAddress } from './address.ts';
import type { PageDescription } from './json-ld/node.ts';
import { toCardAddress } from './card/card-address.ts';

/** One step from the home page down to this one; the last has no address. */
export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

/** What the frame of a page needs to know of it. */
export interface PageHead {
  readonly locale: Locale;
  readonly lang: string;
  /** The full title, site name included. */
  readonly title: string;
  readonly description: string;
  /** The path without its language. */
  readonly path: string;
  readonly address: string;
  /** The same page in every language of the site; the home pages where nothing is there to be the same. */
  readonly alternates: readonly { readonly lang: string; readonly href: string; readonly locale: Locale }[];
  readonly crumbs: readonly Crumb[];
  /** True where the address is what a reader came for: the breadcrumbs offer to copy it. */
  readonly isPermanent: boolean;
  /** The picture by which the page is shown where it is shared, and what it shows in words. */
  readonly card: { readonly address: string; readonly alt: string };
  /** False for a page that search engines should not list. */
  readonly isListed: boolean;
  /** What the page says of itself to programs, once it is known where the site stands. */
  readonly describe: ((absolute: ToAbsolute) => PageDescription) | undefined;
}

interface HeadFacts {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly crumbs?: readonly Crumb[];
  readonly isPermanent?: boolean;
  readonly isListed?: boolean;
  readonly describe?: PageHead['describe'];
}

export function buildHead(facts: HeadFacts): PageHead {
  const { locale, path, title, description, crumbs = [], isPermanent = false, isListed = true, describe } = facts;
  const t = getDictionary(locale);
  const cardAddress = toCardAddress(path, locale);
  const isOwnCard = cardAddress !== toCardAddress(paths.home, locale);
  return {
    locale,
    lang: languageTags[locale],
    title: path === paths.home ? t.site.homeTitle : t.site.title(title),
    description,
    path,
    address: toAddress(path, locale),
    alternates: locales.map((other) => ({
      locale: other,
      lang: languageTags[other],
      href: toAddress(isListed ? path : paths.home, other),
    })),
    crumbs: path === paths.home ? [] : [{ text: t.chrome.home, href: toAddress(paths.home, locale) }, ...crumbs],
    isPermanent,
    card: { address: cardAddress, alt: isOwnCard ? title : t.site.homeTitle },
    isListed,
    describe,
  };
}
