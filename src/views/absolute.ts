/** `/claims/a/` → `https://example.org/claims/a/`, where the site stands. */
export type ToAbsolute = (address: string) => string;

/** `site` is Astro's, from the one setting in `astro.config.mjs`. */
export function buildToAbsolute(site: URL | undefined): ToAbsolute {
  if (!site) throw new Error('Missing `site` in astro.config.mjs, expected the address where the site will stand.');
  return (address) => new URL(address, site).href;
}
