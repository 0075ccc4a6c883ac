import { pagefindFiles } from '../index-files.ts';

/** Pagefind's index as it answers for one word: page → places. */
export interface PagefindIndex {
  search(word: string): Promise<readonly PageWithWord[]>;
}

/** A page of the index, by the name that Pagefind gives it, and where the word stands in it. */
export interface PageWithWord {
  readonly page: string;
  readonly places: readonly number[];
}

/** What Pagefind's WebAssembly has to offer; a text is given and taken as a place in its memory with a length. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(at: number, length: number, align: number): void;
  init_pagefind(...meta: Slice): number;
  request_indexes(index: number, ...word: Slice): Slice;
  load_index_chunk(index: number, ...piece: Slice): number;
  search(index: number, ...query: readonly [...Slice, ...Slice, ...Slice, ...Slice, boolean, boolean]): Slice;
}
type Slice = readonly [at: number, length: number];

/** What stands at the head of everything that Pagefind compresses. */
const signature = 'pagefind_dcd';

/**
 * Speaks with Pagefind's WebAssembly without Pagefind's own script, which is as large as all of this search, and which
 * passes over a piece of the index that did not arrive: a count would be untrue. Here it is a failure.
 */
export async function openPagefind(
  meta: string,
  readFile: (file: string) => Promise<ArrayBuffer>,
): Promise<PagefindIndex> {
  const [code, metadata] = await Promise.all(
    [pagefindFiles.wasm, pagefindFiles.meta(meta)].map(async (file) => decompress(await readFile(file))),
  );
  if (!code || !metadata) throw new Error('Pagefind’s files are empty');
  const wasm = await instantiate(code);
  let index = wasm.init_pagefind(...give(wasm, metadata));
  const loaded = new Map<string, Promise<void>>();
  const load = (piece: string): Promise<void> => {
    const held = loaded.get(piece);
    if (held) return held;
    const loading = readFile(pagefindFiles.piece(piece))
      .then(decompress)
      .then((content) => void (index = wasm.load_index_chunk(index, ...give(wasm, content))));
    loaded.set(piece, loading);
    loading.catch(() => loaded.delete(piece));
    return loading;
  };
  return {
    async search(word) {
      // The types of both sides are the same: the file and this script come from one build.
      const pieces = JSON.parse(take(wasm, wasm.request_indexes(index, ...giveText(wasm, word)))) as readonly string[];
      await Promise.all(pieces.filter(Boolean).map(load));
      const term = (): Slice => giveText(wasm, word);
      const [noFilter, noOrder] = [giveText(wasm, '{}'), giveText(wasm, '')];
      const answer = take(wasm, wasm.search(index, ...term(), ...term(), ...noFilter, ...noOrder, false, false));
      const { results } = JSON.parse(answer) as { results: readonly { p: string; l: readonly { l: number }[] }[] };
      return results.map(({ p, l }) => ({ page: p, places: l.map((place) => place.l) }));
    },
  };
}

async function instantiate(code: Uint8Array<ArrayBuffer>): Promise<Exports> {
  const startTable = (): void => {
    const table = wasm.__wbindgen_externrefs;
    const first = table.grow(4);
    table.set(0, undefined);
    for (const [at, value] of [undefined, null, true, false].entries()) table.set(first + at, value);
  };
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: startTable } };
  const { instance } = await WebAssembly.instantiate(code, imports);
  // A module tells nothing of its types; the version of Pagefind is pinned, and the tests search with it.
  const wasm = instance.exports as unknown as Exports;
  wasm.__wbindgen_start();
  return wasm;
}

/** Puts bytes into the memory of the module, which frees them when it has read them. */
function give(wasm: Exports, bytes: Uint8Array): Slice {
  const at = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(wasm.memory.buffer).set(bytes, at);
  return [at, bytes.length];
}

function giveText(wasm: Exports, text: string): Slice {
  return give(wasm, new TextEncoder().encode(text));
}

function take(wasm: Exports, [at, length]: Slice): string {
  const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, at >>> 0, length));
  wasm.__wbindgen_free(at, length, 1);
  return text;
}

async function decompress(content: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature)
    throw new Error('A file of the index is not one of Pagefind’s');
  return bytes.subarray(signature.length);
}
