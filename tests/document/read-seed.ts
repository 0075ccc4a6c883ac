import { readdirSync, readFileSync } from 'node:fs';
import { decodeSeed } from '../../src/document/decode-seed.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parse-document.ts';

const folder = new URL('../../seeds/', import.meta.url);

/** The five seeds by the number their names begin with. */
export const seedNumbers = ['000', '001', '002', '003', '004'] as const;

export function readSeed(number: string): Document {
  const name = readdirSync(folder).find((each) => each.startsWith(`${number}_`)) ?? '';
  const path = `seeds/${name}`;
  const { text = '' } = decodeSeed(readFileSync(new URL(name, folder)), path);
  return parseDocument({ path, text });
}
