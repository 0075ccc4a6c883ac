import { close, createIndex } from 'pagefind';
import type { Graph } from '../../src/graph/graph.ts';
import { buildStreams } from '../../src/search/build-streams.ts';

export const defaultFolder = '/default';

/** Pagefind as it comes, over the same articles as plain pages, with its own interface. */
export async function buildDefault(graph: Graph): Promise<Map<string, string | Uint8Array>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start; install the packages again with `npm ci`.');
  for (const { id, source, passages } of buildStreams(graph)) {
    if (source === undefined) continue;
    const paragraphs = passages.map(({ text }) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    const content = `<!doctype html><html lang="zh"><head><title>${id}</title></head><body><main>${paragraphs.join('\n')}</main></body></html>`;
    await index.addHTMLFile({ url: `/${id}/`, content });
  }
  const { files } = await index.getFiles();
  await close();
  const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><link rel="stylesheet" href="pagefind/pagefind-ui.css"></head>
<body><div id="search"></div><script src="pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search', bundlePath: '${defaultFolder}/pagefind/' })</script></body></html>`;
  return new Map<string, string | Uint8Array>([
    [`${defaultFolder}/index.html`, page],
    ...files.map(({ path, content }) => [`${defaultFolder}/pagefind/${path}`, content] as const),
  ]);
}
