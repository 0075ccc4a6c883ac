import { knownBodies } from '../words/known-bodies.ts';
import { toMention, type Mention } from './mention.ts';
import type { Tail } from './tail.ts';
import { skipLead } from './trim-subject.ts';

/** 高盛 of 高盛预计, SK海力士: a body that is the whole subject. */
export function readKnownBody({ reading: { outline, table }, text, stop }: Tail): Mention | undefined {
  const words = text.slice(skipLead(text)).trimStart();
  const prefix = /^[A-Z]{1,6}\s?(?=\p{Script=Han})/u.exec(words)?.[0].length ?? 0;
  if (knownBodies.findStart(words, prefix)?.length !== words.length - prefix) return undefined;
  return toMention(table.add(outline.slice(stop - words.length, stop), 'organisation'));
}
