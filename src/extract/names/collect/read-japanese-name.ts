import { cuesOfPeople } from '../../lexicon/cue-words.ts';
import type { Outlined } from '../../quotes/outline.ts';
import { japaneseSurnames } from '../words/japanese-surnames.ts';
import type { NameCandidate } from './candidate.ts';

const given = new RegExp(`\\p{Script=Han}{1,2}(?=${cuesOfPeople.pattern}|[说称在向对也则，])`, 'uy');

/** A Japanese name that begins at a place: 高桥诚司 of 高桥诚司表示. */
export function readJapaneseName({ outline, simple }: Outlined, at: number): NameCandidate {
  const family = japaneseSurnames.findStart(simple, at);
  if (family === undefined) return [];
  given.lastIndex = at + family.length;
  const name = given.exec(simple)?.[0];
  return name === undefined ? [] : [{ name: outline.slice(at, at + family.length + name.length) }];
}
