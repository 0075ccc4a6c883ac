import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listenLocally } from '../listen-locally.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface CountedServer {
  readonly origin: string;
  /** Bytes sent since last asked, gzip: scripts, WebAssembly and index; pages, styles and pictures left out. */
  takeBytes(): number;
  close(): void;
}

/** Serves files from memory, then from a folder, each compressed as a web server would. */
export async function serveCounted(
  contents: ReadonlyMap<string, string | Uint8Array>,
  folder: string,
): Promise<CountedServer> {
  let bytes = 0;
  const packed = new Map<string, Buffer>();
  const { port, close } = await listenLocally(0, (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')).replace(/\/$/, '/index.html');
    const send = async (): Promise<void> => {
      const body = packed.get(path) ?? gzipSync(contents.get(path) ?? (await readFile(join(folder, path))));
      packed.set(path, body);
      if (!['.html', '.css', '.svg'].includes(extname(path))) bytes += body.length;
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.setHeader('content-encoding', 'gzip');
      response.end(body);
    };
    send().catch(() => response.writeHead(404).end());
  });
  return {
    origin: `http://localhost:${port}`,
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close,
  };
}
