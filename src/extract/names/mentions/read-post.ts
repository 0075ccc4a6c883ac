import { roleEnds } from '../words/titles.ts';
import { toMention, type Mention } from './mention.ts';
import type { Tail } from './tail.ts';

const post = new RegExp(`^([\\p{Script=Han}A-Za-z0-9]{0,24}?${roleEnds})$`, 'u');

/** 副院长 alone: whoever of that post was spoken of last. */
export function readPost({ reading: { focus }, text }: Tail): Mention | undefined {
  const word = post.exec(text)?.[1];
  const bearer = word === undefined || focus.lastStranger(word) ? undefined : focus.lastWithPost(word);
  return bearer && toMention(bearer);
}
