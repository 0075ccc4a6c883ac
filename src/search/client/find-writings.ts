import { normalise } from '../normalise.ts';
import { findFirst } from '../find-first.ts';
import { formatMeaning, listMeanings } from '../meaning.ts';
import { readEnglishQuantities } from '../read-english-quantities.ts';
import { stem } from '../stem.ts';
import type { TextQuantity } from '../text-quantity.ts';
import { listRewritings } from '../vocabulary.ts';
import { findTerm } from './find-term.ts';
import type { IndexReader } from './index-reader.ts';
import type { Term } from './query.ts';
import { groupByLength, type Distance, type PlacedTerm, type Writing } from './writing.ts';

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

export async function findExactly({ characters }: Term, index: IndexReader): Promise<Writing[]> {
  return [await findCharacters(characters, 'exact', index)];
}

async function findCharacters(characters: readonly string[], distance: Distance, index: IndexReader): Promise<Writing> {
  const [only = '', second] = characters;
  if (second === undefined) return { distance, character: only, records: await index.findHolders(only) };
  return { distance, length: characters.length, places: await findTerm(characters, index.lookUp) };
}

const han = /[\u3400-\u9fff]/gu;
const numeral =
  /[\d零〇一二两兩三四五六七八九十百千万萬亿億半翻]|\b(?:percent|per cent|times|fold|magnitude|billion|million|trillion)/iu;

/** A number with its unit, however written: `大1-2个数量级` finds 大一到两个数量级. */
async function findQuantity({ characters, text }: Term, index: IndexReader): Promise<Writing[]> {
  const plain = toHalfWidth(text);
  if (!numeral.test(plain)) return [];
  const quantity = await readFirstQuantity(plain, index);
  if (!quantity) return [];
  const { starts } = normalise(text, index.simplified);
  const from = findFirst(starts, quantity.start);
  const to = findFirst(starts, quantity.end);
  const [before, after] = [characters.slice(0, from), characters.slice(to)];
  const [rows, places, follow] = await Promise.all([
    Promise.all(listMeanings(quantity).map((meaning) => index.quantities.get(formatMeaning(meaning)))),
    before.length > 0 ? findTerm(before, index.lookUp) : undefined,
    after.length > 0 ? findTerm(after, index.lookUp) : undefined,
  ]);
  const whole = rows.flatMap(readStretches).flatMap(({ stream, start, length }) => {
    const begin = start - before.length;
    if (places && !holds(places.get(stream), begin)) return [];
    if (follow && !holds(follow.get(stream), start + length)) return [];
    return { stream, start: begin, length: before.length + length + after.length };
  });
  return groupByLength(whole, 'form');
}

/** What Arabic digits and English words say is read without the reader for Chinese, which is a file of its own. */
async function readFirstQuantity(text: string, { simplified }: IndexReader): Promise<TextQuantity | undefined> {
  const [english] = readEnglishQuantities(text);
  if (english?.start === 0) return english;
  const { readQuantities } = await import('../read-quantities.ts');
  return readQuantities(text.replace(han, (character) => simplified.get(character) ?? character))[0];
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

/** The stretches of an entry of a dictionary. */
export function readStretches(numbers: readonly number[] = []): Stretch[] {
  return Array.from({ length: numbers.length / 3 }, (_, row) => ({
    stream: numbers[row * 3] ?? 0,
    start: numbers[row * 3 + 1] ?? 0,
    length: numbers[row * 3 + 2] ?? 0,
  }));
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
  return groupByLength(readStretches(await words.get(root)), 'form');
}

/** What the other side of the strait calls it. */
function findOtherWords({ characters }: Term, index: IndexReader): Promise<Writing[]> {
  const writings = listRewritings(characters.join(''));
  return Promise.all(writings.map((writing) => findCharacters([...writing], 'word', index)));
}
