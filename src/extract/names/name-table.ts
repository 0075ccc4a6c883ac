import type { SpeakerId } from '../../domain/id.ts';
import type { SpeakerKind } from '../../domain/speaker.ts';
import type { Span } from '../../text/place.ts';
import { WritingIndex } from './writing-index.ts';

/** Somebody an article names, with every form it uses for them. */
export interface Entity {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly id?: SpeakerId;
  readonly forms: Set<string>;
  /** Somebody the article describes and does not name: 一位业内人士. */
  readonly isDescribed?: true;
}

export interface NameHit extends Span {
  readonly entity: Entity;
}

/** The names of one article: looked up by form, found in running text. */
export class NameTable {
  readonly #byForm = new Map<string, Entity>();
  readonly #forms = new WritingIndex();
  readonly #peopleByFirst = new Map<string, Entity[]>();

  has(form: string): boolean {
    return this.#byForm.has(form);
  }

  get(form: string): Entity | undefined {
    return this.#byForm.get(form);
  }

  /** Everybody whose name begins with a character. */
  peopleByFirst(character: string): readonly Entity[] {
    return this.#peopleByFirst.get(character) ?? [];
  }

  people(): Entity[] {
    return [...this.#peopleByFirst.values()].flat();
  }

  /** Adds a name; one that is known already is returned as it is. */
  add(name: string, kind: SpeakerKind, id?: SpeakerId): Entity {
    const known = this.#byForm.get(name);
    if (known) return known;
    const entity: Entity = { name, kind, ...(id && { id }), forms: new Set() };
    this.addForm(name, entity);
    if (kind === 'person') this.#listPerson(entity);
    return entity;
  }

  /** Lets one more form mean an entity. A form that means somebody already keeps its meaning. */
  addForm(form: string, entity: Entity): void {
    if (form === '' || this.#byForm.has(form)) return;
    this.#byForm.set(form, entity);
    entity.forms.add(form);
    this.#forms.add(form);
  }

  /** Lets everything that means somebody by one form mean another person, of whom it is a nickname. A registered speaker stays. */
  merge(form: string, entity: Entity): void {
    const known = this.#byForm.get(form);
    if (!known) this.addForm(form, entity);
    if (!known || known === entity || known.id !== undefined) return;
    for (const each of known.forms) {
      this.#byForm.set(each, entity);
      entity.forms.add(each);
    }
    const first = known.name.charAt(0);
    this.#peopleByFirst.set(
      first,
      this.peopleByFirst(first).filter((person) => person !== known),
    );
  }

  #listPerson(person: Entity): void {
    const first = person.name.charAt(0);
    const people = this.#peopleByFirst.get(first);
    if (people) people.push(person);
    else this.#peopleByFirst.set(first, [person]);
  }

  /** Every name in a text, the longest form at each place, in reading order. */
  scan(text: string): NameHit[] {
    const hits: NameHit[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const form = this.#forms
        .findAt(text, at)
        ?.find((each) => text.startsWith(each, at) && isWholeWord(text, at, each));
      const entity = form === undefined ? undefined : this.#byForm.get(form);
      if (form === undefined || !entity) continue;
      hits.push({ start: at, end: at + form.length, entity });
      at += form.length - 1;
    }
    return hits;
  }
}

const latin = /[\p{Lu}\p{Ll}0-9]/u;

/** `AI` stands in `OpenAI` only as letters. */
function isWholeWord(text: string, at: number, form: string): boolean {
  if (!latin.test(form)) return true;
  const before = latin.test(form.charAt(0)) && latin.test(text.charAt(at - 1));
  const after = latin.test(form.charAt(form.length - 1)) && latin.test(text.charAt(at + form.length));
  return !before && !after;
}

/** The hits inside a stretch. They stand in reading order, so a binary search finds them. */
export function hitsBetween(hits: readonly NameHit[], from: number, to: number): readonly NameHit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < hits.length && (hits[end]?.end ?? 0) <= to) end += 1;
  return hits.slice(low, end);
}
