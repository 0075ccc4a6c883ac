import type { Label } from './match-label.ts';
import { isPersonName } from './parse-label-name.ts';
import { post } from './label-words.ts';

/**
 * Leaves out the labels that introduce people rather than let them speak: `唐杰：清华大学教授，智谱创始人` among its like, and
 * `主持人：季媛`, which gives a name to a part.
 */
export function dropParticipants(labels: readonly Label[]): Label[] {
  return labels.filter((label, at) => {
    if (isNames(label.rest)) return false;
    if (!isIntroduction(label.rest)) return true;
    const neighbours = [labels[at - 1], labels[at + 1]].filter(
      (other) => other && Math.abs(other.index - label.index) === 1 && isShort(other.rest),
    );
    return neighbours.length === 0 && !post.test(label.rest);
  });
}

/** Short words without an end of sentence, by which somebody is described. */
function isIntroduction(rest: string): boolean {
  return isShort(rest) && !/[我你您吗嗎呢吧啊]/.test(rest);
}

function isShort(rest: string): boolean {
  const words = rest.trim();
  return words.length >= 2 && words.length <= 60 && !/[。！？!?…]/.test(words);
}

function isNames(rest: string): boolean {
  const names = rest.trim().split(/[、,，\s\u3000]+/u);
  return rest.trim().length <= 40 && names.every((name) => name.length > 1 && isPersonName(name));
}
