import type { Speaker } from '../domain/speaker.ts';
import type { Topic } from '../domain/topic.ts';
import { romaniseName } from '../text/romanise.ts';
import type { CharacterMap } from './character-map.ts';
import { normalise } from './normalise.ts';

/**
 * Every way to name a speaker: each name, the sound of the Chinese one, and of a person each word of these: `Yao Shunyu`,
 * `Yao`; but not the words of a description, such as “The author of the op-ed”.
 */
export function listSpeakerNames({ names, aliases, kind }: Speaker): string[] {
  const sound = /\p{Script=Han}/u.test(names.zh) ? [romaniseName(names.zh)] : [];
  const called = kind === 'person' ? [names.en, ...sound].map((name) => name.split(/\s+/u)) : [];
  const words = called.filter((name) => name.every((word) => /^\p{Lu}/u.test(word))).flat();
  return [...new Set([names.zh, names.en, ...aliases, ...sound, ...words.filter((word) => word.length > 1)])];
}

/** The same as the search reads them. */
export function listSpeakerKeys(speaker: Speaker, simplified: CharacterMap): string[] {
  return readKeys(listSpeakerNames(speaker), simplified);
}

export function listTopicKeys({ names }: Topic, simplified: CharacterMap): string[] {
  return readKeys([names.zh, names.en], simplified);
}

function readKeys(texts: readonly string[], simplified: CharacterMap): string[] {
  return [...new Set(texts.map((text) => normalise(text, simplified).characters.join('')))];
}
