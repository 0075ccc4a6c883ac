import type { Label } from './match-label.ts';
import { buildPersonTest } from './is-person-in-text.ts';
import { isSpoken, measureFirstPerson } from './is-spoken.ts';

/**
 * Which of the possible labels are labels. An article is a transcript when two of them recur, or two speak of whom one is
 * a role or recurs; in a transcript a person's name is a label even where it stands once.
 */
export function chooseLabels(text: string, possible: readonly Label[], knownNames: ReadonlySet<string>): Label[] {
  const labels = dropHeadings(possible);
  const byName = Map.groupBy(labels, (label) => label.name);
  const isInText = buildPersonTest(text);
  const isPerson = (name: string): boolean => knownNames.has(name) || isInText(name);
  const speakers = [...byName].map(([name, own]) => ({
    name,
    type: knownNames.has(name) || isPartOfName(text, name) ? 'person' : (own[0]?.type ?? 'other'),
    recurs: own.length > 1,
    isSpoken: own.filter((label) => isSpoken(label.rest)).length * 3 >= own.length,
    own,
  }));
  const able = speakers.filter(({ type, recurs, isSpoken }) => type !== 'other' || (recurs && isSpoken));
  if (!isTranscript()) return [];
  const first = findFirst(able.filter(({ recurs, type }) => recurs || type === 'role').flatMap(({ own }) => own));
  const names = new Set(
    able
      .filter(({ name, own, type, recurs }) => {
        if (type === 'role' || recurs) return true;
        return (
          isPerson(name) || own.some(({ index, rest }) => index > first && (isSpoken(rest) || isSentence(name, rest)))
        );
      })
      .map(({ name }) => name),
  );
  return labels.filter((label) => names.has(label.name));

  function isTranscript(): boolean {
    const recurring = able.filter(({ recurs }) => recurs);
    if (!able.some(({ isSpoken }) => isSpoken)) return false;
    if (recurring.length >= 2) return true;
    if (able.length >= 2 && able.some(({ type, recurs }) => type === 'role' || recurs)) return true;
    // One person who answers questions that have no label.
    if (recurring.some(({ own, isSpoken, type }) => type === 'person' && isSpoken && own.length >= 3)) return true;
    // The same under 答 alone.
    if (recurring.some(({ name, isSpoken }) => isAnswering(name) && isSpoken)) return true;
    // Several people who have one say each.
    const persons = able.filter(({ name, type }) => type === 'person' && isPerson(name));
    const speaking = persons.filter(({ own }) =>
      own.some(({ rest }) => rest.length >= 8 && measureFirstPerson(rest) >= 0.5),
    );
    return persons.length >= 2 && speaking.length * 2 > persons.length;
  }
}

/** People are told of in full near the head; looking further for each label would cost a reading of the article. */
const nameReach = 20_000;

/** Elena, where the article prints Elena Petrova. */
function isPartOfName(text: string, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,14}$/u.test(name)) return false;
  return new RegExp(`\\p{Lu}\\p{Ll}{1,14} ${name}(?!\\p{L})|(?<!\\p{L})${name} \\p{Lu}\\p{Ll}`, 'u').test(
    text.slice(0, nameReach),
  );
}

/** A bold name alone on its line is a label where it recurs and speech stands under it; else a heading. */
function dropHeadings(labels: readonly Label[]): Label[] {
  const bare = Map.groupBy(
    labels.filter(({ isBare }) => isBare),
    ({ name }) => name,
  );
  const spoken = new Set(
    [...bare]
      .filter(([, own]) => own.length > 1 && own.filter(({ rest }) => isSpoken(rest)).length * 2 >= own.length)
      .map(([name]) => name),
  );
  return labels.filter(({ isBare, name }) => !isBare || (spoken.size > 1 && spoken.has(name)));
}

const answering = /^(?:答|回答|A|Answer|受[访訪]者|被[访訪]者)[\s\d]*$/iu;

/** Whether a label is that of whoever is asked: `答`, `A`, `受访者`. */
export function isAnswering(name: string): boolean {
  return answering.test(name);
}

/** A name of two characters is too often a word, `单车：` or `高端：`, to believe a sentence alone. */
function isSentence(name: string, rest: string): boolean {
  return name.length > 2 && /[。！!]$/.test(rest);
}

function findFirst(labels: readonly Label[]): number {
  return labels.reduce((first, { index }) => Math.min(first, index), Infinity);
}
