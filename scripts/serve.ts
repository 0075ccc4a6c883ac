import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { listenLocally } from './listen-locally.ts';
import { root } from './run.mjs';

const site = join(root, 'dist');
const usualPort = '4321';

/** Serves dist/ to this machine alone, as it is at each request, until it is told to stop. */
async function serve(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: usualPort } } });
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error('There is no site in dist/ to serve. Build it with `npm run build`.');
  }
  const wanted = Number(values.port);
  const { port, close } = await listenLocally(
    wanted,
    sirv(site, { dev: true, etag: true, onNoMatch: sendNotFound, setHeaders }),
  );
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is busy, so this is port ${port}.`);
  console.log(`http://localhost:${port}`);

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, close);
}

/** Files whose kind or encoding would be guessed wrong: all our text is UTF-8. */
const textTypes: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
};

function setHeaders(response: ServerResponse, path: string): void {
  const type = textTypes[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function sendNotFound(_request: IncomingMessage, response: ServerResponse): void {
  const page = join(site, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
}

try {
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
