import type { Span } from '../../text/place.ts';

/** 她问记者能不能帮忙: whoever is asked writes the article, and is nobody that 他 could mean. */
export function asksWriter(simple: string, { end }: Span): boolean {
  return /^(?:了|过|道)?(?:记者|我|笔者|本报|本刊)/u.test(simple.slice(end, end + 5));
}
