import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpus } from '../src/loaders/read-corpus.ts';
import { listPages } from '../src/views/page-list.ts';
import { root } from './digest/verb.ts';

/** Adds every new address of the site to the list of published ones; takes none away, for an address is for good. */
const path = join(root, 'tests', 'permalinks.txt');
const known = await readFile(path, 'utf8').catch(() => '');
const { graph } = await readCorpus(root);
const all = new Set([...known.split('\n').filter(Boolean), ...listPages(graph)]);
await writeFile(path, `${[...all].sort().join('\n')}\n`);
console.log(`${all.size} addresses in tests/permalinks.txt`);
