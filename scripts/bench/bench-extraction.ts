import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from '../../src/document/parse-document.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { root } from '../run.mjs';

const frontMatter = /^---\n[\s\S]*?\n---\n/;

/** How fast articles are parsed and mined, by length and on lines made to be slow. Prints tables; nothing is asserted. */
export async function benchExtraction(): Promise<void> {
  const folder = join(root, 'seeds');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const seeds = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const article = seeds.map((seed) => seed.replace(frontMatter, '')).join('\n\n');
  for (let round = 0; round < 5; round += 1) measure(article);

  console.log('Extraction: article length against speed (median of 5 runs)');
  const short = report('50 KB', cut(article, 50_000));
  const long = report('5 MB', article.repeat(Math.ceil(5_000_000 / Buffer.byteLength(article))));
  console.log(`5 MB costs ${(short / long).toFixed(2)} times as much a byte as 50 KB\n`);

  console.log('Extraction: one line of 1 MB, and of twice as much (1 run each)');
  for (const piece of hostilePieces) reportGrowth(piece);
}

const hostilePieces = [
  '1',
  '说',
  '“',
  '“a”',
  '他说，',
  'Ab ',
  '马·',
  '3-5年，',
  '（',
  '张三丰说',
  '一二三四',
  '12月',
  '《',
];

function cut(text: string, bytes: number): string {
  return Buffer.from(text)
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\uFFFD$/, '');
}

/** Milliseconds for one article, from text to quotes and quantities. */
function measure(text: string): number {
  const start = performance.now();
  extractArticle(parseDocument({ path: 'bench.txt', text }), []);
  return performance.now() - start;
}

/** Prints one row; returns megabytes a second. */
function report(name: string, text: string): number {
  const times = Array.from({ length: 5 }, () => measure(text)).sort((a, b) => a - b);
  const median = times[2] ?? 0;
  const speed = Buffer.byteLength(text) / 1000 / median;
  console.log(`  ${name.padEnd(6)} ${median.toFixed(0).padStart(6)} ms ${speed.toFixed(2).padStart(6)} MB/s`);
  return speed;
}

function reportGrowth(piece: string): void {
  const count = Math.floor(1_000_000 / Buffer.byteLength(piece));
  const once = measure(piece.repeat(count));
  const twice = measure(piece.repeat(2 * count));
  console.log(`  ${piece.padEnd(8)} ${once.toFixed(0).padStart(6)} ms, doubled ${(twice / once).toFixed(1)} times`);
}
