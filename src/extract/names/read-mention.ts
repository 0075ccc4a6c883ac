import { countSurname } from '../../text/surnames.ts';
import { simplify } from '../lexicon/simplify.ts';
import { trimAdverbs, trimPhrase, skipLead } from './adverbs.ts';
import type { Focus } from './focus.ts';
import { hitsBetween, type Entity, type NameHit, type NameTable } from './name-table.ts';
import { documentNoun, groupWords, organisationEnd, publicationEnd, titleAfter, titleEnd } from './words.ts';

/** Who stands before a cue. `nobody`: the clause has no subject of its own; `author`: 我, 笔者; `group`: somebody undefined. */
export type Mention =
  | { readonly type: 'entity'; readonly entity: Entity; readonly isDocument: boolean }
  | { readonly type: 'group'; readonly text: string }
  | { readonly type: 'author' }
  | { readonly type: 'nobody' }
  | { readonly type: 'unclear' };

export interface Reading {
  readonly table: NameTable;
  readonly focus: Focus;
  /** The passage's outline, and its names in reading order. */
  readonly outline: string;
  readonly hits: readonly NameHit[];
}

const pronoun = /(他们|她们|它们|他|她|其|对方|前者|后者|两人|双方|二人)(?:本人|自己)?$/u;
const author = /(?:我们|我|笔者|小编|咱们|咱|本人)(?:自己)?$/u;
const thisOne = /(?:这|那|该|此|上述|同一)(?:位|名|个|家|款|份|篇|项|一)?([\p{Script=Han}A-Za-z]{0,10})$/u;
const surnameTitle = new RegExp(`(?:^|[^\\p{Script=Han}]|.)??(\\p{Script=Han}{1,3}?)(${titleAfter})$`, 'u');
const nickname = /(?:老|小|阿)(\p{Script=Han})$/u;
const group = new RegExp(`^[\\p{Script=Han}A-Za-z0-9、\\s]*(?:${groupWords})$`, 'u');
const documents = new RegExp(
  `^(.*?)(?:的|在|发布的|最新|这份|这篇)?(?:一份|一篇|最新)?(?:${documentNoun}|《[^》]*》)(?:中|里|本身|文中)?$`,
  'u',
);
const organisation = new RegExp(`[\\p{Script=Han}A-Za-z0-9·&\\s]{1,24}${organisationEnd}$`, 'u');
/** 法院, 公司: the organisation of that kind which the article named before. */
const bareOrganisation = new RegExp(`^${organisationEnd}$`, 'u');
const publication = new RegExp(
  `(?:《([^》]+)》|([\\p{Script=Han}A-Za-z]{2,10}${publicationEnd}))(?:杂志|周刊|报|网站|社论|一文|文章)?$`,
  'u',
);
const latinTail = /(?:^|[^A-Za-z])([A-Z][A-Za-z0-9.&’'-]*(?:\s[A-Z][A-Za-z0-9.&’'-]*){0,4})\s?$/u;
const trailingTitle = new RegExp(`(?:${titleAfter})$`, 'u');

/** Reads the subject of a cue at `cueStart`, whose clause begins at `from`. `但唐杰随后` → 唐杰; `他` → the last person. */
export function readMention(reading: Reading, from: number, cueStart: number): Mention {
  const clause = simplify(reading.outline.slice(from, cueStart));
  const head = skipLead(clause);
  const ends = [trimAdverbs(clause)];
  for (let round = 0; round < 3; round += 1) {
    const end = ends.at(-1) ?? 0;
    const next = trimAdverbs(clause.slice(0, trimPhrase(clause.slice(0, end))));
    if (next === end) break;
    ends.push(next);
  }
  // The shortest first: 媒体 of 高桥诚司向媒体透露 is nobody's subject.
  for (const end of ends.toReversed()) {
    const mention = end > head && readTail(reading, from + head, from + end);
    if (mention && ((ends.at(-1) ?? 0) > head || mention.type === 'entity')) return mention;
  }
  if ((ends.at(-1) ?? 0) <= head) return { type: 'nobody' };
  return readFirst(reading, from + head, cueStart) ?? { type: 'unclear' };
}

/** The mention that ends exactly at `end`. */
function readTail(reading: Reading, from: number, end: number): Mention | undefined {
  const { outline, hits, focus, table } = reading;
  const text = simplify(outline.slice(Math.max(from, end - 40), end)).trimEnd();
  const stop = end - (outline.slice(from, end).length - outline.slice(from, end).trimEnd().length);
  if (text === '') return { type: 'nobody' };
  if (/[）)]$/u.test(text)) {
    const open = Math.max(outline.lastIndexOf('（', stop - 1), outline.lastIndexOf('(', stop - 1));
    if (open > from) return readTail(reading, from, open);
  }
  const near = hitsBetween(hits, Math.max(from, stop - 40), stop);
  const hit = near.find((each) => each.end === stop);
  if (hit && hit.start >= from)
    return isListed(outline, hit, hits) ? { type: 'group', text: hit.entity.name } : entity(hit.entity);
  if (author.test(text)) return { type: 'author' };
  const he = pronoun.exec(text)?.[1];
  if (he !== undefined) return readPronoun(focus, he);
  const titled = near.find(
    (each) => each.end < stop && stop - each.end <= 8 && isTitle(simplify(outline.slice(each.end, stop))),
  );
  if (titled) return entity(titled.entity);
  const demonstrative = thisOne.exec(text);
  if (demonstrative && demonstrative[1] !== '') return readDemonstrative(focus, demonstrative[1] ?? '');
  const named = readSurname(reading, text, stop);
  if (named) return named;
  const paper = documents.exec(text);
  if (paper) return readDocument(reading, from, stop, paper[1] ?? '');
  const outlet = publication.exec(text);
  if (outlet) {
    const name = readTitle(reading, stop);
    return name === undefined || name === '' ? undefined : entity(table.get(name) ?? table.add(name, 'publication'));
  }
  if (group.test(text) && text.length <= 24) return { type: 'group', text: outline.slice(from, stop) };
  const latin = latinTail.exec(outline.slice(from, stop))?.[1];
  if (latin !== undefined)
    return entity(table.get(latin) ?? table.add(latin, /\s/u.test(latin) ? 'person' : 'organisation'));
  if (bareOrganisation.test(text)) {
    const full = focus.lastOrganisation(outline.slice(from, stop));
    if (full) return entity(full);
  }
  const body = organisation.exec(text)?.[0];
  if (body !== undefined && body.length <= 20 && !/[是有在把被将让了的]/u.test(body)) {
    const start = stop - body.length + skipLead(body);
    const name = outline.slice(start, stop).trim();
    return name.length < 2 ? undefined : entity(table.get(name) ?? table.add(name, 'organisation'));
  }
  return undefined;
}

function entity(found: Entity, isDocument = false): Mention {
  return { type: 'entity', entity: found, isDocument };
}

/** 唐杰、林俊旸 and 唐杰和林俊旸 are two: nobody can say which of them spoke. */
function isListed(outline: string, hit: NameHit, hits: readonly NameHit[]): boolean {
  const joint = /[、和与與及]\s?$/u.test(outline.slice(0, hit.start));
  return (
    joint &&
    hitsBetween(hits, hit.start - 32, hit.start - 1).some(
      (each) =>
        each.end >= hit.start - 16 &&
        each.entity.kind === 'person' &&
        each.entity !== hit.entity &&
        hit.entity.kind === 'person',
    )
  );
}

function isTitle(text: string): boolean {
  return (
    trailingTitle.test(text) ||
    new RegExp(`^[\\p{Script=Han}]{0,6}${titleEnd}$`, 'u').test(text) ||
    /^这(?:个|位)\p{Script=Han}{1,4}$/u.test(text)
  );
}

function readPronoun(focus: Focus, word: string): Mention {
  if (word === '他' || word === '她' || word === '前者' || word === '后者' || word === '其' || word === '对方') {
    if (word === '前者' || word === '后者') return { type: 'unclear' };
    const person = focus.lastPerson(word);
    return person ? entity(person) : { type: 'unclear' };
  }
  return { type: 'group', text: word };
}

function readDemonstrative(focus: Focus, noun: string): Mention {
  if (/[是有在说把被将让了的会能]/u.test(noun)) return { type: 'unclear' };
  if (new RegExp(`^${documentNoun}`, 'u').test(noun)) return fromFocus(focus.lastPublication(), true);
  if (new RegExp(`(?:${organisationEnd}|公司|机构|报|刊|网站)$`, 'u').test(noun))
    return fromFocus(focus.lastOrganisation(), false);
  if (/(?:时|时候|次|事|点|样|些|里|边|话|问题|意味着|种)$/u.test(noun)) return { type: 'unclear' };
  return fromFocus(focus.lastNamed(), false);
}

/** 这哥们, 这位直男 point at a person more firmly than 他 does. */
function fromFocus(found: Entity | undefined, isDocument: boolean): Mention {
  return found ? entity(found, isDocument) : { type: 'unclear' };
}

/** 李教授, 老周, 陈医生: somebody with this surname whom the article has named in full; else the form itself. */
function readSurname({ focus, table, outline }: Reading, text: string, stop: number): Mention | undefined {
  const match = surnameTitle.exec(text);
  const surname = match?.[1] ?? '';
  const size = surname.length > 0 ? countSurname(surname.slice(-2)) : 0;
  const last = surname.slice(-1);
  if (match && (countSurname(last) === 1 || size === 2)) {
    const family = size === 2 ? surname.slice(-2) : last;
    const printed = outline.slice(stop - family.length - (match[2] ?? '').length, stop);
    const full = findBySurname(
      table,
      focus,
      outline.slice(stop - printed.length, stop - printed.length + family.length),
    );
    const found = full ?? table.get(printed) ?? table.add(printed, 'person');
    if (/女士|小姐|太太|姐|嫂|婶|奶奶|阿姨|大妈/u.test(match[2] ?? '')) focus.noteGender(found, 'female');
    if (/先生|哥|叔|爷|大爷|大叔/u.test(match[2] ?? '')) focus.noteGender(found, 'male');
    return entity(found);
  }
  const nick = nickname.exec(text);
  if (
    nick &&
    countSurname(nick[1] ?? '') === 1 &&
    (text.length <= 6 || /[\s，。、]/u.test(text.charAt(text.length - 3)))
  ) {
    const printed = outline.slice(stop - 2, stop);
    const full = table.get(printed) ?? findBySurname(table, focus, printed.slice(1));
    return entity(full ?? table.add(printed, 'person'));
  }
  return undefined;
}

function findBySurname(table: NameTable, focus: Focus, surname: string): Entity | undefined {
  const recent = focus.lastWithSurname(surname);
  if (recent) return recent;
  const all = [...table.entities()].filter(
    ({ kind, name }) =>
      kind === 'person' &&
      name.startsWith(surname) &&
      name.length > surname.length &&
      name.length <= 4 &&
      !trailingTitle.test(simplify(name)),
  );
  return all.length === 1 ? all[0] : undefined;
}

/** `OpenAI 的分析` → OpenAI; `该报告` and `文中` → the last publication or organisation. */
function readDocument(reading: Reading, from: number, stop: number, owner: string): Mention {
  const inClause = hitsBetween(reading.hits, from, stop);
  const last = inClause.at(-1);
  if (last) return entity(last.entity, true);
  const bare = owner
    .replace(
      /(?:最新|近期|日前|今年|去年|发布|公布|出具|最近|一份|这份|那份|其|的|在|撰写|联合|一项|该|这|\d+月|\d+日)+/gu,
      '',
    )
    .trim();
  const body = organisation.exec(bare)?.[0] ?? (publication.exec(bare)?.[0] || '');
  if (body.length >= 3) {
    const at = reading.outline.slice(from, stop).indexOf(body.charAt(0));
    const name = at >= 0 ? reading.outline.slice(from + at, from + at + body.length) : body;
    return entity(reading.table.get(name) ?? reading.table.add(name, 'organisation'), true);
  }
  return bare === '' || bare.length <= 4 ? fromFocus(reading.focus.lastPublication(), true) : { type: 'unclear' };
}

/** The name of an outlet, from inside its marks where it has them: 《财经纵横》杂志 → 财经纵横. */
function readTitle({ outline }: Reading, stop: number): string | undefined {
  const match = publication.exec(outline.slice(Math.max(0, stop - 40), stop));
  return match?.[1] ?? match?.[2];
}

const objectBefore =
  /(?:[对對向跟与與和被把给給让讓比像同为為替按据據从從以及、由][\p{Script=Han}A-Za-z]{0,4}|(?:谈到|谈及|提到|提及|说起|说到|回应|面对|关于|至于|针对|换上|換上|换下|換下|談到|談及|回應|關於|问|問)[^，。；]{0,4})$/u;

/** The first mention of a stretch that can be a subject: not behind 对, 向, 与, not a possessor of something else. */
export function readFirst(reading: Reading, from: number, to: number): Mention | undefined {
  const { outline, hits, focus } = reading;
  const inside = hitsBetween(hits, from, to);
  const subjects = inside.filter(
    (each) => !objectBefore.test(outline.slice(Math.max(from, each.start - 5), each.start)) || each.start === from,
  );
  const person = subjects.find(({ entity: { kind } }) => kind === 'person');
  const first = subjects[0];
  const he = /(?:^|[，,。；：])(?:但是|但|而|那|不过|然后|所以|随后|于是|同时|接着|因为)?(他|她)(?!们|的)/u.exec(
    simplify(outline.slice(from, to)),
  );
  if (he && (!person || from + he.index < person.start) && focus.lastPerson(he[1]))
    return readPronoun(focus, he[1] ?? '他');
  if (person && first && isSamePhrase(outline, first, person))
    return isListed(outline, person, hits) || startsList(outline, person, hits)
      ? { type: 'group', text: person.entity.name }
      : entity(person.entity);
  return first ? entity(first.entity) : undefined;
}

function startsList(outline: string, hit: NameHit, hits: readonly NameHit[]): boolean {
  return (
    /^\s?[、和与與]/u.test(outline.slice(hit.end, hit.end + 2)) &&
    hitsBetween(hits, hit.end + 1, hit.end + 40).some(
      (each) => each.entity.kind === 'person' && each.start - hit.end <= 14,
    )
  );
}

/** 阿里技术负责人林俊旸: the organisation before the person belongs to the title. */
function isSamePhrase(outline: string, first: NameHit, person: NameHit): boolean {
  return first === person || !/[，。；：,;:]/u.test(outline.slice(first.end, person.start));
}
