import type { SpeakerId } from '../../domain/id.ts';
import type { SpeakerKind } from '../../domain/speaker.ts';
import type { Span } from '../../text/place.ts';
import type { Attribution, KnownSpeaker } from '../extraction.ts';

/** Somebody an article names, with every form it uses for them. */
export interface Entity {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly id?: SpeakerId;
  readonly forms: Set<string>;
}

export interface NameHit extends Span {
  readonly entity: Entity;
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

/** The names of one article: looked up by form, found in running text. */
export class NameTable {
  readonly #byForm = new Map<string, Entity>();
  readonly #byFirst = new Map<string, string[]>();

  has(form: string): boolean {
    return this.#byForm.has(form);
  }

  get(form: string): Entity | undefined {
    return this.#byForm.get(form);
  }

  entities(): Iterable<Entity> {
    return new Set(this.#byForm.values());
  }

  /** Adds a name; one that is known already is returned as it is. */
  add(name: string, kind: SpeakerKind, id?: SpeakerId): Entity {
    const known = this.#byForm.get(name);
    if (known) return known;
    const entity: Entity = { name, kind, ...(id && { id }), forms: new Set() };
    this.addForm(name, entity);
    return entity;
  }

  /** Lets one more form mean an entity. A form that means somebody already keeps its meaning. */
  addForm(form: string, entity: Entity): void {
    if (this.#byForm.has(form)) return;
    this.#byForm.set(form, entity);
    entity.forms.add(form);
    const first = form.charAt(0);
    const forms = [...(this.#byFirst.get(first) ?? []), form].sort((a, b) => b.length - a.length);
    this.#byFirst.set(first, forms);
  }

  /** Every name in a text, the longest form at each place, in reading order. */
  scan(text: string): NameHit[] {
    const hits: NameHit[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const form = this.#byFirst
        .get(text.charAt(at))
        ?.find((each) => text.startsWith(each, at) && isWholeWord(text, at, each));
      const entity = form === undefined ? undefined : this.#byForm.get(form);
      if (form === undefined || !entity) continue;
      hits.push({ start: at, end: at + form.length, entity });
      at += form.length - 1;
    }
    return hits;
  }
}

const latin = /[A-Za-z0-9]/u;

/** `AI` stands in `OpenAI` only as letters. */
function isWholeWord(text: string, at: number, form: string): boolean {
  const before = latin.test(form.charAt(0)) && latin.test(text.charAt(at - 1));
  const after = latin.test(form.charAt(form.length - 1)) && latin.test(text.charAt(at + form.length));
  return !before && !after;
}

/** Starts a table with the speakers that an editor registered, as far as the article prints them. */
export function buildNameTable(known: readonly KnownSpeaker[], article: string): NameTable {
  const table = new NameTable();
  for (const speaker of known) {
    const printed = speaker.names.filter((name) => article.includes(name));
    const [fullest] = [...printed].sort((a, b) => rank(b) - rank(a));
    if (fullest === undefined) continue;
    const entity = table.add(fullest, speaker.kind, speaker.id);
    for (const name of printed) table.addForm(name, entity);
  }
  return table;
}

/** Chinese before Latin, then the longer. */
function rank(name: string): number {
  return (/\p{Script=Han}/u.test(name) ? 100 : 0) + name.length;
}

/** The public face of an entity. Registered aliases are added, so that either name finds it. */
export function toAttribution(entity: Entity, known: readonly KnownSpeaker[]): Attribution {
  const registered = entity.id && known.find((speaker) => speaker.id === entity.id);
  const aliases = new Set([...entity.forms, ...(registered?.names ?? [])]);
  aliases.delete(entity.name);
  return { ...(entity.id && { id: entity.id }), name: entity.name, aliases: [...aliases], kind: entity.kind };
}
