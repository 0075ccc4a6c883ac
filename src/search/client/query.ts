import type { CharacterMap } from '../character-map.ts';
import { normalise } from '../normalise.ts';

/** Characters that must stand together, in this order. */
export interface Term {
  readonly characters: readonly string[];
  readonly isExcluded: boolean;
}

/** Quotation marks hold together what stands between them only where they are the whole word: “算力”不足 is one piece of text. */
const token =
  /(?<minus>[-－](?=\S))?(?:(?:"(?<straight>[^"]+)"|“(?<curly>[^”]+)”|「(?<corner>[^」]+)」|『(?<double>[^』]+)』)(?=\s|$)|(?<plain>\S+))/gu;

/**
 * What a reader typed → terms that must all be there, or must not. Words apart are terms of their own; quotation marks
 * keep them together; a minus before a term excludes it. Line breaks join, as they do when a passage is pasted into a
 * field. `"compute gap" 算力 -芯片` → compute gap, 算力, not 芯片. A term without a letter or digit says nothing and is left out.
 */
export function parseQuery(typed: string, simplified: CharacterMap): Term[] {
  const terms = [...typed.replace(/[\r\n]+/g, '').matchAll(token)].map(({ groups = {} }): Term => {
    const { minus, straight, curly, corner, double, plain } = groups;
    const words = straight ?? curly ?? corner ?? double ?? plain ?? '';
    return { characters: normalise(words, simplified).characters, isExcluded: minus !== undefined };
  });
  const seen = new Set<string>();
  return terms.filter(({ characters, isExcluded }) => {
    const key = `${isExcluded}${characters.join('')}`;
    return characters.length > 0 && !seen.has(key) && seen.add(key);
  });
}
