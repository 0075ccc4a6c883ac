/**
 * Addresses that were published and have moved, old → new, both without a language: `/claims/old-name/` →
 * `/claims/new-name/`. Rename a record only together with a line here; `tests/permalinks.txt` holds every old address.
 */
export const redirects: Readonly<Record<string, string>> = {};

/** The same for every language, as Astro wants it. */
export function listRedirects(): Record<string, string> {
  const pairs = Object.entries(redirects);
  return Object.fromEntries(pairs.flatMap(([from, to]) => [[from, to] as const, [`/zh${from}`, `/zh${to}`] as const]));
}
