import { normalise } from '../normalise.ts';
import { findFirst } from '../find-first.ts';
import { stem } from '../stem.ts';
import { listRewritings } from '../vocabulary.ts';
import { findTerm } from './find-term.ts';
import type { IndexReader } from './index-reader.ts';
import type { Term } from './query.ts';
import { groupByLength, type PlacedTerm, type Writing } from './writing.ts';

/** Where a term stands: as typed, in its other forms, and in other words for the same. */
export async function findWritings(term: Term, index: IndexReader): Promise<PlacedTerm> {
  const [exact, ...others] = await Promise.all([
    findExactly(term, index),
    findQuantity(term, index),
    findForms(term, index),
    findOtherWords(term, index),
  ]);
  return { writings: [...exact, ...others.flat()] };
}

export async function findExactly({ characters }: Term, { lookUp }: IndexReader): Promise<Writing[]> {
  return [{ distance: 'exact', length: characters.length, places: await findTerm(characters, lookUp) }];
}

const numeral =
  /[\d零〇一二两兩三四五六七八九十百千万萬亿億半翻]|\b(?:percent|per cent|times|fold|magnitude|billion|million|trillion)/iu;

/** A number with its unit, however written: `大1-2个数量级` finds 大一到两个数量级. */
async function findQuantity({ characters, text }: Term, index: IndexReader): Promise<Writing[]> {
  const plain = toHalfWidth(text);
  if (!numeral.test(plain)) return [];
  const { readQuantities, listMeanings } = await import('../read-quantities.ts');
  const [quantity] = readQuantities(plain);
  if (!quantity) return [];
  const { starts } = normalise(text, index.simplified);
  const from = findFirst(starts, quantity.start);
  const to = findFirst(starts, quantity.end);
  const [before, after] = [characters.slice(0, from), characters.slice(to)];
  const [rows, places, follow] = await Promise.all([
    Promise.all(listMeanings(quantity).map((meaning) => readEqual(meaning, index))),
    before.length > 0 ? findTerm(before, index.lookUp) : undefined,
    after.length > 0 ? findTerm(after, index.lookUp) : undefined,
  ]);
  const whole = rows.flat().flatMap(({ stream, start, length }) => {
    const begin = start - before.length;
    if (places && !holds(places.get(stream), begin)) return [];
    if (follow && !holds(follow.get(stream), start + length)) return [];
    return { stream, start: begin, length: before.length + length + after.length };
  });
  return groupByLength(whole, 'form');
}

/** `１－２個` → `1-2個`; every character keeps its place. */
function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

interface Stretch {
  readonly stream: number;
  readonly start: number;
  readonly length: number;
}

/** Every place that says this number in this unit. */
async function readEqual(
  { unit, least, greatest }: { unit: string; least: number; greatest: number },
  index: IndexReader,
): Promise<Stretch[]> {
  return readQuantityRows(await index.quantities.get(unit))
    .filter((row) => row.least === least && row.greatest === greatest)
    .toArray();
}

/** The rows of one unit in the dictionary of quantities. */
export function* readQuantityRows(
  numbers: readonly number[],
): Generator<Stretch & { readonly least: number; readonly greatest: number }> {
  for (let at = 0; at < numbers.length; at += 5) {
    const [least = 0, greatest = 0, stream = 0, start = 0, length = 0] = numbers.slice(at, at + 5);
    yield { least, greatest, stream, start, length };
  }
}

function holds(ascending: readonly number[] | undefined, place: number): boolean {
  return ascending?.[findFirst(ascending, place)] === place;
}

/** The other forms of an English word: `gaps` finds gap, `computing` finds compute. */
async function findForms({ text }: Term, { words }: IndexReader): Promise<Writing[]> {
  const word = text.toLowerCase();
  if (!/^[a-z]{3,}$/u.test(word)) return [];
  const root = stem(word);
  // Every form of such a word begins with the word, which finds them all.
  if (root === word && !/[eiy]$/u.test(word)) return [];
  const numbers = await words.get(root);
  const stretches = Array.from({ length: numbers.length / 3 }, (_, row): Stretch => {
    const [stream = 0, start = 0, length = 0] = numbers.slice(row * 3, row * 3 + 3);
    return { stream, start, length };
  });
  return groupByLength(stretches, 'form');
}

/** What the other side of the strait calls it. */
function findOtherWords({ characters }: Term, { lookUp }: IndexReader): Promise<Writing[]> {
  const writings = listRewritings(characters.join('')).map((writing) => [...writing]);
  return Promise.all(
    writings.map(async (writing): Promise<Writing> => {
      return { distance: 'word', length: writing.length, places: await findTerm(writing, lookUp) };
    }),
  );
}
