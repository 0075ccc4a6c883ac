import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Listening {
  readonly port: number;
  readonly close: () => void;
}

/** Bytes: a search for thousands of Chinese characters makes a long address, nine bytes a character. */
const longestHeader = 65_536;

/** What `localhost` may mean to a browser. */
const addresses = ['127.0.0.1', '::1'] as const;

/**
 * Listens on this machine alone, at `port` or the next one above it that is free on every address.
 * Port 0 leaves the choice to the system.
 */
export async function listenLocally(port: number, listener: RequestListener): Promise<Listening> {
  const servers: Server[] = [];
  const close = (): void => servers.forEach(stop);
  let chosen = port;
  for (const address of addresses) {
    const server = await listenAt(address, chosen, listener);
    if (server === 'busy') {
      close();
      return listenLocally(port === 0 ? 0 : port + 1, listener);
    }
    if (server === 'no such address') continue;
    servers.push(server);
    chosen = portOf(server);
  }
  if (servers.length === 0) throw new Error('This machine has no address of its own. Bring up its loopback interface.');
  return { port: chosen, close };
}

async function listenAt(
  host: string,
  port: number,
  listener: RequestListener,
): Promise<Server | 'busy' | 'no such address'> {
  const server = createServer({ maxHeaderSize: longestHeader }, listener);
  server.listen({ host, port });
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') return 'busy';
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return 'no such address';
    throw error;
  }
}

function portOf(server: Server): number {
  // A server on a host and port has an address of this kind; the other kinds are for pipes and closed servers.
  return (server.address() as AddressInfo).port;
}

/** Browsers keep connections open, so closing the door alone would wait for them. */
function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}
