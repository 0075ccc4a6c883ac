import { hitsBetween } from '../name-table.ts';
import type { Mention, Reading } from './mention.ts';
import { readDescribed } from './read-described.ts';
import { readKnownBody } from './read-known-body.ts';
import { readName, readTitledName } from './read-name.ts';
import { readBareOrganisation, readLatinName, readOrganisation } from './read-organisation.ts';
import { readDocument, readOutlet } from './read-paper.ts';
import { readPost } from './read-post.ts';
import { readAuthor, readDemonstrative, readPronoun } from './read-pronoun.ts';
import { readNickname, readSurname } from './read-surname.ts';
import { readStrangeWord } from './read-strange-word.ts';
import type { TailReader } from './tail.ts';

/** What a subject can be, the surest first: a later reader sees only what the earlier ones left. */
const readers: readonly TailReader[] = [
  readName,
  readAuthor,
  readPronoun,
  readTitledName,
  readDemonstrative,
  readSurname,
  readNickname,
  readDocument,
  readOutlet,
  readKnownBody,
  readPost,
  readDescribed,
  readLatinName,
  readBareOrganisation,
  readOrganisation,
  readStrangeWord,
];

/** No name and no description is longer. */
const reach = 40;

/** The mention that ends exactly at `end`; what stands in brackets behind it is passed over. */
export function readTail(reading: Reading, from: number, end: number): Mention | undefined {
  const { outline, simple, hits } = reading;
  const text = simple.slice(Math.max(from, end - reach), end).trimEnd();
  if (text === '') return { type: 'nobody' };
  const stop = findWordEnd(outline, from, end);
  if (/[）)]$/u.test(text)) {
    const open = Math.max(outline.lastIndexOf('（', stop - 1), outline.lastIndexOf('(', stop - 1));
    if (open > from) return readTail(reading, from, open);
  }
  const tail = {
    reading,
    from,
    stop,
    text,
    near: hitsBetween(hits, Math.max(from, stop - reach), stop),
  };
  for (const read of readers) {
    const mention = read(tail);
    if (mention) return mention;
  }
  return undefined;
}

function findWordEnd(text: string, from: number, end: number): number {
  let stop = end;
  while (stop > from && /\s/u.test(text.charAt(stop - 1))) stop -= 1;
  return stop;
}
