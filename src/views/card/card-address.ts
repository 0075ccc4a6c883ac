import type { Locale } from '../../domain/localized.ts';
import { paths, toAddress } from '../address.ts';

/** Pixels of every card, as the networks that show them ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The picture of a page stands beside it: `/claims/x/` → `/claims/x/card.png`. A list is shown by the card of the site. */
export function toCardAddress(path: string, locale: Locale): string {
  const isItem = /^\/[^/]+\/[^/]+\/$/.test(path);
  return `${toAddress(isItem ? path : paths.home, locale)}card.png`;
}

/** `/figures/x/` → `/figures/x/chart.png` */
export function toChartAddress(path: string, locale: Locale): string {
  return `${toAddress(path, locale)}chart.png`;
}

/** As printed on a card: `https://example.org` → `example.org/claims/x/`. A site that stands nowhere yet has no host. */
export function printAddress(site: URL | undefined, path: string, locale: Locale): string {
  const address = toAddress(path, locale);
  const isPublic = site && !/^(?:localhost|127\.|\[::1\])/.test(site.hostname);
  return isPublic ? `${site.host}${address}` : address;
}
