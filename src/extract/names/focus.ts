import { simplify } from '../lexicon/simplify.ts';
import type { Entity } from './name-table.ts';

/** Whoever only leads the conversation is not the one spoken of. */
const role = /^(?:主持人|主持|记者|記者)$/u;

/** 一位在硅谷工作的研究员 is one person, and 他 after it means nobody else. */
const counted = /[一某有另那][位名个個]|[一某]家.*的/u;

/** Who stood as a subject lately: what 他, 该公司 and 文中 can mean at one point of the article. */
export class Focus {
  #people: Entity[] = [];
  /** Whoever was spoken of in the sections before. */
  readonly #earlier = new Set<Entity>();
  #organisations: Entity[] = [];
  readonly #female = new Set<Entity>();
  readonly #male = new Set<Entity>();

  #isAnonymous = false;
  #described: Entity | undefined;
  #strangers: Entity[] = [];
  #hasStranger = false;
  readonly #bearers = new Map<string, Set<Entity>>();
  /** Whoever was spoken of in the paragraph. */
  readonly #here = new Set<Entity>();

  /** Somebody without a name became the subject: a pronoun after it means nobody the article names. */
  seeAnonymous(described?: Entity): void {
    this.#isAnonymous = true;
    this.#described = described;
    this.#hasStranger = true;
    if (described) this.#strangers = [described, ...this.#strangers].slice(0, 6);
  }

  /** 这名官员: the last one without a name who was called so. */
  lastStranger(noun: string): Entity | undefined {
    return this.#strangers.find(({ name }) => simplify(name).endsWith(noun));
  }

  /** Notes a subject. */
  see(entity: Entity): void {
    if (role.test(entity.name)) return;
    if (entity.isDescribed) {
      if ([...entity.forms].some((form) => counted.test(form))) this.seeAnonymous(entity);
      return;
    }
    if (entity.kind === 'person') this.#isAnonymous = false;
    this.#here.add(entity);
    if (entity.kind === 'person')
      this.#people = [entity, ...this.#people.filter((each) => each !== entity)].slice(0, 6);
    else this.#organisations = [entity, ...this.#organisations.filter((each) => each !== entity)].slice(0, 6);
  }

  /** The person whom 他 or 她 means; undefined where that is not clear. */
  lastPerson(pronoun?: string): Entity | undefined {
    if (this.#isAnonymous) return this.#described;
    const wrong = pronoun === '她' ? this.#male : pronoun === '他' ? this.#female : undefined;
    const fitting = this.#people.filter((each) => wrong?.has(each) !== true);
    const person = this.#chooseWoman(pronoun, fitting) ?? fitting[0] ?? this.#findEarlier(pronoun);
    if (person && pronoun === '她') this.#female.add(person);
    if (person && pronoun === '他') this.#male.add(person);
    return person;
  }

  /** 她 at the head of a paragraph is a woman of whom the article spoke so before, not the last person whoever that is. */
  #chooseWoman(pronoun: string | undefined, people: readonly Entity[]): Entity | undefined {
    const [last] = people;
    if (pronoun !== '她' || !last || this.#here.has(last)) return undefined;
    return people.find((each) => this.#female.has(each));
  }

  /** 他 of a section that has named nobody yet: the only man of the sections before. */
  #findEarlier(pronoun: string | undefined): Entity | undefined {
    if (this.#hasStranger) return undefined;
    const known = pronoun === '她' ? this.#female : pronoun === '他' ? this.#male : undefined;
    const [only, ...others] = [...this.#earlier].filter((each) => known?.has(each));
    return others.length === 0 ? only : undefined;
  }

  /** Somebody asked: whoever answers, and is called 他 now, is the other one that was spoken of, if there is one. */
  seeAsker(asker: Entity): void {
    if (asker.isDescribed && this.#people.length > 0) this.#isAnonymous = false;
    const [first, second, ...rest] = this.#people;
    if (first === asker && second) this.#people = [second, first, ...rest];
  }

  /** The only one whom a section has spoken of. */
  onlyPerson(): Entity | undefined {
    const [only, ...others] = this.#people;
    return others.length > 0 || this.#hasStranger ? undefined : only;
  }

  /** The last person besides one. */
  lastOther(than: Entity | undefined): Entity | undefined {
    const near = this.#people.find((each) => each !== than);
    const [earlier, ...more] = near ? [] : [...this.#earlier].filter((each) => each !== than);
    return near ?? (more.length === 0 ? earlier : undefined);
  }

  lastNamed(): Entity | undefined {
    return this.#people[0];
  }

  /** A new paragraph: whoever was left without a name in the one before is forgotten. */
  startParagraph(): void {
    this.#here.clear();
    this.#isAnonymous = false;
  }

  /** A new section: whoever it calls 他 has to be named in it first. */
  startSection(): void {
    for (const person of this.#people) this.#earlier.add(person);
    this.#people = [];
    this.#hasStranger = false;
  }

  noteGender(entity: Entity, gender: 'female' | 'male'): void {
    (gender === 'female' ? this.#female : this.#male).add(entity);
  }

  /** The last organisation, or the last whose name ends as asked: 法院 → 余江区人民法院. */
  lastOrganisation(end = ''): Entity | undefined {
    return this.#organisations.find(({ name }) => name.endsWith(end));
  }

  /** 公司: the last organisation that may be one. */
  lastCompany(): Entity | undefined {
    return this.#organisations.find(
      ({ name, kind }) =>
        kind === 'organisation' &&
        !/(?:局|部|署|委|委员会|法院|政府|大学|学院|研究院|中心|协会|社)$/u.test(simplify(name)),
    );
  }

  lastPublication(): Entity | undefined {
    return this.#organisations.find(({ kind }) => kind === 'publication') ?? this.#organisations[0];
  }

  notePost(post: string, person: Entity): void {
    const known = this.#bearers.get(post);
    if (known) known.add(person);
    else this.#bearers.set(post, new Set([person]));
  }

  /** The last person who has a post; of another section, where nobody else has it. */
  lastWithPost(post: string): Entity | undefined {
    const bearers = this.#bearers.get(post);
    const last = this.#people.find((person) => bearers?.has(person));
    const [only, ...others] = last || !bearers ? [] : [...bearers];
    return last ?? (others.length === 0 ? only : undefined);
  }

  /** The last person whose name begins with a surname: 李教授 → 李明. */
  lastWithSurname(surname: string): Entity | undefined {
    return this.#people.find(({ name }) => name.startsWith(surname));
  }
}
