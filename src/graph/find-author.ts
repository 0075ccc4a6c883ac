import type { SpeakerId } from '../domain/id.ts';
import type { Source } from '../domain/source.ts';
import type { Speaker } from '../domain/speaker.ts';

const roles = ['author', 'commentator', 'reporter', 'editor'] as const;

/**
 * The speaker who stands for the article's own voice: `author-of-<source>` (or commentator, reporter, editor) where the
 * author is not named, else whoever of the speakers the source names as its author.
 */
export function findAuthor(source: Source, speakers: Iterable<Speaker>): SpeakerId | undefined {
  const all = [...speakers];
  const unnamed = all.find(({ id }) => roles.some((role) => id === `${role}-of-${source.id}`));
  if (unnamed) return unnamed.id;
  const printed = typeof source.author === 'object' ? `${source.author.zh} ${source.author.en}` : source.author;
  if (printed === undefined) return undefined;
  const registered = all.filter(({ isRegistered }) => isRegistered);
  return registered.find(({ names, aliases }) => [names.zh, ...aliases].some((name) => printed.includes(name)))?.id;
}
