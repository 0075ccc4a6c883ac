import type { Locale } from '../../domain/localized.ts';
import { claimStream } from '../index-files.ts';
import { findExactly } from './find-writings.ts';
import type { IndexReader } from './index-reader.ts';
import { matchRecords, noMatch } from './match-records.ts';
import type { Term } from './query.ts';
import { readPassages } from './read-passages.ts';
import { findPassage, type StreamRecords } from './stream-records.ts';
import type { Suggestion } from './suggestion.ts';
import type { PlacedTerm } from './writing.ts';

/** How many claims are proposed at once. */
const most = 3;
/** One character stands in half of all claims. */
const shortest = 2;

/** Claims that hold every term in their statement or its English; those that begin with one first. */
export async function suggestClaims(terms: readonly Term[], locale: Locale, index: IndexReader): Promise<Suggestion[]> {
  const stream = index.catalogue.streams.findIndex(({ id }) => id === claimStream);
  if (stream < 0 || !terms.some(({ characters }) => characters.length >= shortest)) return [];
  const [records, ...wanted] = await Promise.all([
    index.readRecords(stream),
    ...terms.map(async (term): Promise<PlacedTerm> => ({ writings: await findExactly(term, index) })),
  ]);
  const far = matchRecords(stream, records, wanted, []);
  const holding = [...far.keys()].filter((record) => far[record] !== noMatch);
  const begins = new Set(holding.filter((record) => beginsWith(stream, record, records, wanted)));
  const first = [...holding.filter((record) => begins.has(record)), ...holding.filter((record) => !begins.has(record))];
  return Promise.all(first.slice(0, most).map((record) => readClaim({ stream, record, records }, locale, index)));
}

/** The statement in Chinese, then in English, are the first passages of a claim. */
function beginsWith(
  stream: number,
  record: number,
  { starts, passageStarts }: StreamRecords,
  wanted: readonly PlacedTerm[],
): boolean {
  const passage = findPassage(passageStarts, starts[record] ?? 0);
  const statements = passageStarts.subarray(passage, passage + 2);
  return wanted.some(({ writings }) =>
    writings.some(
      (writing) => 'places' in writing && writing.places.get(stream)?.some((at) => statements.includes(at)),
    ),
  );
}

interface ClaimRecord {
  readonly stream: number;
  readonly record: number;
  readonly records: StreamRecords;
}

async function readClaim(
  { stream, record, records }: ClaimRecord,
  locale: Locale,
  index: IndexReader,
): Promise<Suggestion> {
  const { passageStarts, starts, ends, sheet, paragraphs } = records;
  const first = findPassage(passageStarts, starts[record] ?? 0);
  const last = Math.min(first + 1, findPassage(passageStarts, (ends[record] ?? 1) - 1));
  const read = await readPassages({ stream, first, last, lengths: sheet.passages }, index);
  const path = read.records.find(({ column }) => column === record - paragraphs)?.path ?? '';
  const speaker = index.catalogue.speakers[records.speakerOf(record)];
  const statement = read.passages.at(locale === 'zh' ? 0 : -1)?.text ?? '';
  return { kind: 'claim', path, name: statement, ...(speaker && { note: speaker.name }) };
}
