import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Graph } from '../../src/graph/graph.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex, type IndexReader } from '../../src/search/client/index-reader.ts';

export interface TestIndex {
  readonly index: IndexReader;
  /** Files whose path contains this do not arrive. */
  refuse(part: string | undefined): void;
  close(): void;
}

/** The index of a graph, served and opened as a browser would: Pagefind’s own WebAssembly does the looking up. */
export async function openTestIndex(graph: Graph): Promise<TestIndex> {
  const files = await buildIndex(graph);
  const contents = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  let refused: string | undefined;
  const server = createServer((request, response) => {
    if (refused !== undefined && request.url?.includes(refused)) {
      request.socket.destroy();
      return;
    }
    const content = contents.get(request.url ?? '');
    response.statusCode = content === undefined ? 404 : 200;
    response.end(content);
  });
  // A connection that is closed while a request is on its way would be a failure that no reader sees.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    index: await openIndex({ base: `http://127.0.0.1:${port}/`, locale: 'en' }),
    refuse(part) {
      refused = part;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
