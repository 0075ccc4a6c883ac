import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from './index-file.ts';
import { spellPair, spellSingle } from './grams.ts';

/** Neither a language that Pagefind would stem nor one that it would cut into words. */
const language = 'x';

/**
 * Pagefind reads from here how much goes into one piece of its index. Small pieces make small queries; but every piece
 * is also named in a list that every reader loads. The square root keeps both in proportion as the corpus grows.
 */
const pieceSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const pieceSizeFor = (characters: number): number => Math.max(500, Math.round(1.2 * Math.sqrt(3 * characters)));

/** What a browser needs of what Pagefind writes: not its own scripts, nor a fragment a page. */
const needed = /^(?:pagefind\..*\.pf_meta|wasm\.unknown\.pagefind|index\/.*)$/;
const metaName = /^pagefind\.(.+)\.pf_meta$/;

export interface PagefindFiles {
  readonly files: readonly IndexFile[];
  /** The hash in the name of the list of its pieces. */
  readonly meta: string;
  /** What Pagefind calls the pages of each stream. */
  readonly pages: readonly (readonly string[])[];
}

/** Streams of characters → the files of a Pagefind index of their pairs and single characters. */
export async function buildPagefindFiles(streams: readonly (readonly string[])[]): Promise<PagefindFiles> {
  const characters = streams.reduce((sum, stream) => sum + stream.length, 0);
  const before = process.env[pieceSizeVariable];
  process.env[pieceSizeVariable] = String(pieceSizeFor(characters));
  try {
    const { index } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error('Pagefind did not start; install the packages again with `npm ci`.');
    for (const [number, stream] of streams.entries()) {
      for (const [name, content] of listContents(stream)) {
        const { errors } = await index.addCustomRecord({ url: `/${number}/${name}`, content, language });
        if (errors.length > 0) throw new Error(`Pagefind refused stream ${number}: ${errors.join('; ')}`);
      }
    }
    const { files } = await index.getFiles();
    return {
      files: files.filter(({ path }) => needed.test(path)).map(({ path, content }) => ({ path, content })),
      meta: files.flatMap(({ path }) => metaName.exec(path)?.[1] ?? [])[0] ?? '',
      pages: listPages(files, streams.length),
    };
  } finally {
    await close();
    if (before === undefined) Reflect.deleteProperty(process.env, pieceSizeVariable);
    else process.env[pieceSizeVariable] = before;
  }
}

/** Pairs in one page, single characters in another: what is looked up is always one or the other. */
function listContents(stream: readonly string[]): [name: string, content: string][] {
  const pairs = stream.slice(1).map((second, index) => spellPair(stream[index] ?? '', second));
  const contents: [string, string][] = [
    ['pairs', pairs.join(' ')],
    ['singles', stream.map(spellSingle).join(' ')],
  ];
  return contents.filter(([, content]) => content !== '');
}

/** Pagefind names a page after its fragment, and the fragment tells which stream it was. */
function listPages(files: readonly { path: string; content: Uint8Array }[], count: number): string[][] {
  const pages: string[][] = Array.from({ length: count }, () => []);
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const stream = /"url":"\/(\d+)\//.exec(gunzipSync(content).toString('latin1'))?.[1];
    pages[Number(stream)]?.push(name);
  }
  return pages.map((names) => names.sort());
}
