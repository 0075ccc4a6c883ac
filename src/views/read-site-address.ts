/** Where the site stands while nobody has said where: the address at which `npm start` serves it. */
const local = 'http://localhost:4321';

/**
 * The address of the whole site, from the environment: canonical and alternate links, feeds, sitemap, citations and
 * everything else that must be absolute is built on it. Addresses begin at the root, so it has no path.
 */
export function readSiteAddress({ SITE_URL: address = local }: Readonly<Record<string, string | undefined>>): string {
  const url = URL.parse(address);
  const isRoot = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
  if (!isRoot || url.username !== '') {
    throw new Error(
      `Unexpected SITE_URL \`${address}\`, expected scheme and host alone, such as https://yanju.example.`,
    );
  }
  return url.origin;
}
