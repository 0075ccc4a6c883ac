import { countSurname } from '../../text/surnames.ts';
import { listCues } from '../lexicon/cues.ts';
import { simplify } from '../lexicon/simplify.ts';
import type { NameTable } from './name-table.ts';
import { groupWords, japaneseSurnames, notNames, soundCharacters, titleAfter, titleEnd } from './words.ts';

const cue = listCues()
  .filter(({ kind, text }) => kind !== 'show' && text.length > 1)
  .map(({ text }) => simplify(text))
  .join('|');
/** What follows a name in running text: punctuation, an adverb, a preposition, a cue. */
const follow = new RegExp(
  `^(?:$|[\\s，,。、：:；;（(）)“”「」『』"！？!?》—…]|[也则还曾凌清早上下傍晚深夜在向对从和与同等的是将有被把给就却已正又都一今昨当此随近日说称问讲笑于接直一想看翻冒甩跟这那边表上告没不因为到][^\\s]?|先生|女士|教授|博士|院士|${cue})`,
  'u',
);
const han = '\\p{Script=Han}';
const afterTitle = new RegExp(`(?<=${titleEnd})(?:、|，)?\\s?(?=(${han}{2,4}))`, 'gu');
const atStart = new RegExp(`(?:^|[，。；：！？、,\\s”」』的])(?=(${han}{2,4}))`, 'gu');
/** 名叫陈树平, 大名谭嘉树: words that introduce a name. */
const afterNaming = new RegExp(`(?:名叫|叫|大名|本名|原名|真名|人称)(?=(${han}{2,4})[，。（(])`, 'gu');
/** 魏小军今年二十九岁: what stands before an age is a name. */
const ofAge = /(?<=\p{Script=Han}{2})(?=今年[^，。]{1,5}岁|[，（(][0-9一二三四五六七八九十]{2,4}岁)/gu;
/** 林俊旸：他是… at a line's head, of three characters, which the article prints again. */
const asLabel = /^\p{Script=Han}{3}(?=[：:])/gu;
const japanese = new RegExp(
  `(?<=${titleEnd}|[，。\\s])((?:${japaneseSurnames})${han}{1,2})(?=${cue}|[说称]|在|向|对|也|则|，)`,
  'gu',
);
const withLatin = new RegExp(
  `((?:[${soundCharacters}]{1,8}(?:[·・•‧][${soundCharacters}]{1,10}){1,3})|${han}{2,8})\\s?[（(]([A-Z][A-Za-z.'’-]+(?:\\s[A-Z][A-Za-z.'’-]*){0,3})[，,)）]`,
  'gu',
);
const dotted = new RegExp(`[${soundCharacters}${simplify(soundCharacters)}]{1,8}(?:[·・•‧]${han}{1,10}){1,3}`, 'gu');
const sounded = new RegExp(`(?<=${titleEnd})([${soundCharacters}]{2,7})`, 'gu');
const latinName = /(?<![A-Za-z])[A-Z][a-z]+(?:\s(?:de|van|von|der|[A-Z]\.|[A-Z][A-Za-z’'-]+)){1,3}(?![A-Za-z])/gu;

/**
 * Finds the people an article names in places that only a name can have: after a title, before a cue, with a Latin name
 * in brackets. `智谱创始人唐杰直言` → 唐杰. Everything is tried on text without quotation marks' contents.
 */
export function collectNames(table: NameTable, outlines: readonly string[]): void {
  const article = outlines.join('\n');
  for (const outline of outlines) {
    if (outline.length < 4) continue;
    const simple = simplify(outline);
    collectForeign(table, outline, simple, article);
    for (const match of simple.matchAll(afterTitle))
      addChinese(table, outline, match.index + match[0].length, article, true);
    for (const match of simple.matchAll(afterNaming))
      addChinese(table, outline, match.index + match[0].length, article, true);
    for (const match of simple.matchAll(ofAge)) {
      const at = match.index;
      const start = [4, 3, 2]
        .map((size) => at - size)
        .find(
          (from) =>
            from >= 0 &&
            countSurname(outline.slice(from, from + 2)) === (at - from === 4 ? 2 : 1) &&
            isNameLike(outline.slice(from, at), false) &&
            /^$|[\s，。的是叫手员家长师人民户者]/u.test(simple.charAt(from - 1)),
        );
      if (start !== undefined) table.add(outline.slice(start, at), 'person');
    }
    for (const match of simple.matchAll(masked))
      if (countSurname(match[0].slice(0, 1)) === 1)
        table.add(outline.slice(match.index, match.index + match[0].length), 'person');
    for (const match of simple.matchAll(asLabel))
      if (recurs(article, outline.slice(match.index, match.index + 3)))
        addLabel(table, outline.slice(match.index, match.index + 3));
    for (const match of simple.matchAll(japanese))
      table.add(outline.slice(match.index, match.index + (match[1] ?? '').length), 'person');
    for (const match of simple.matchAll(atStart))
      addChinese(table, outline, match.index + match[0].length, article, false);
  }
}

function collectForeign(table: NameTable, outline: string, simple: string, article: string): void {
  if (/[·・•‧]/u.test(outline))
    for (const match of simple.matchAll(dotted)) {
      const name = outline.slice(match.index, match.index + trimSounds(match[0]).length);
      const parts = name.split(/[·・•‧]/u);
      const entity = table.add(name, 'person');
      const last = parts.at(-1) ?? '';
      const first = parts[0] ?? '';
      if (last.length > 1) table.addForm(last, entity);
      if (first.length > 1) table.addForm(first, entity);
    }
  for (const match of simple.matchAll(withLatin)) {
    const printed = outline.slice(match.index, match.index + (match[1] ?? '').length);
    const name = /[·・•‧]/u.test(printed) ? printed : lastName(printed);
    if (name.length < 2 || !isPersonal(match[2] ?? '')) continue;
    const entity = table.get(name) ?? table.add(name, 'person');
    table.addForm(match[2] ?? '', entity);
  }
  for (const match of outline.matchAll(latinName)) {
    const before = simple.slice(Math.max(0, match.index - 6), match.index);
    if (new RegExp(`${titleEnd}\\s?$`, 'u').test(before) && isPersonal(match[0])) table.add(match[0], 'person');
  }
  for (const match of simple.matchAll(sounded)) {
    const name = match[1] ?? '';
    for (let size = name.length; size >= 3; size -= 1) {
      const printed = outline.slice(match.index, match.index + size);
      if (countSurname(printed) > 0 && size < 4) break;
      if (!recurs(article, printed)) continue;
      table.add(printed, 'person');
      break;
    }
    const rest = simple.slice(match.index + name.length, match.index + name.length + 4);
    if (
      name.length >= 3 &&
      new RegExp(`^(?:[，,]|${cue}|在|也|则|还|曾|近日)`, 'u').test(rest) &&
      countSurname(name) === 0
    )
      table.add(outline.slice(match.index, match.index + name.length), 'person');
  }
}

/** The sounds of a name may run on into the sentence: `托马斯·雷丁格说` ends before 说 since 说 writes no sound. */
function trimSounds(name: string): string {
  const at = Math.max(name.lastIndexOf('·'), name.lastIndexOf('・'), name.lastIndexOf('•'), name.lastIndexOf('‧')) + 1;
  let end = at;
  while (end < name.length && soundCharacters.includes(name.charAt(end))) end += 1;
  return name.slice(0, Math.max(end, at + 1));
}

/** A person's Latin name has two words, or one in small letters: Klein; not DIGITIMES or LFP. */
function isPersonal(name: string): boolean {
  return /\s/u.test(name)
    ? !/\b(?:Inc|Ltd|Corp|University|Institute|Research|Times|News|Group|Bank|AI|Next|Agent|Model)\b/u.test(name)
    : /^[A-Z][a-z]+$/u.test(name);
}

/** The name at the end of a phrase: `政治学家丁佳` → 丁佳. */
function lastName(phrase: string): string {
  const match = new RegExp(`${titleEnd}(\\p{Script=Han}{2,4})$`, 'u').exec(simplify(phrase));
  const name = match ? phrase.slice(-(match[1] ?? '').length) : phrase;
  return name.length <= 4 && countSurname(name) > 0 ? name : '';
}

/** A title's last character and a surname that make a word of their own: 官方, 家长. */
const titleWords = new Set(
  '官方 家长 家庭 师范 员工 长安 长江 长沙 长期 长白 士兵 理解 理应 理查 席卷 官员 家常 家乐 员都 人都 师都 家都'.split(
    ' ',
  ),
);

/** Adds the Chinese name that begins at `at`, if one does: surname, then one or two characters that something may follow. */
function addChinese(table: NameTable, outline: string, at: number, article: string, isTitled: boolean): void {
  const surname = countSurname(outline.slice(at, at + 2));
  if (surname === 0 || (isTitled && titleWords.has(simplify(outline.slice(at - 1, at + 1))))) return;
  const short = outline.slice(at, at + surname + 1);
  const long = outline.slice(at, at + surname + 2);
  const candidates = [short, long].filter(
    (name, index) =>
      name.length === surname + 1 + index &&
      isNameLike(name, isTitled) &&
      follow.test(simplify(outline.slice(at + name.length, at + name.length + 4))),
  );
  if (isTitled) {
    const [name] = candidates;
    if (
      name?.length === 2 &&
      !isBeforeCue(outline, at + 2) &&
      !/^[，、（(”：:在向对則则也曾]/u.test(outline.slice(at + 2)) &&
      !recursAsName(article, name)
    )
      candidates.shift();
  } else {
    const strict = candidates.filter(
      (each) => isBeforeCue(outline, at + each.length) || isOfPerson(outline, at, each, article),
    );
    candidates.splice(0, candidates.length, ...strict);
  }
  const [first, second] = candidates;
  const isRunOn = second !== undefined && /[在也则还曾说称问讲表指]$/u.test(simplify(second));
  const name =
    !isRunOn && second !== undefined && first !== undefined && isAlwaysLong(article, first, second) ? second : first;
  if (name !== undefined && !table.has(name)) table.add(name, 'person');
}

const cueNext = new RegExp(
  `^(?:[则也还就又更却都]|同时|随后|曾|进一步|坦率地|明确|近日|日前|当时|笑着)?(?:${cue}|说|称|问)(?!明|法|服|书)`,
  'u',
);

/** What only a person does or has, right behind a name at a clause's head. */
const personal =
  /^(?:本人|今年[^，。]{1,4}岁|，?[0-9一二三四五六七八九十]{1,3}岁|(?:凌晨|上午|下午|昨天|每天|那天|这天|后来|当年)?(?:出生|毕业|生于|来自|入行|从业|蹲|站|坐|笑|摇|点点?头|抬|拍|掏|翻|叹|皱|端|递|接过|接着|推|推了推|回忆|想了|看了|回了|打开|走|拿|捧|摆))/u;

function addLabel(table: NameTable, name: string): void {
  if (countSurname(name) === 1 && isNameLike(name, false) && !/[性端业线率度量化型力点面类层]$/u.test(simplify(name)))
    table.add(name, 'person');
}

/** A name of two characters that the article prints again, not always with the same character behind it. */
function recursAsName(article: string, name: string): boolean {
  const next = new Set<string>();
  for (let at = article.indexOf(name); at >= 0 && next.size < 2; at = article.indexOf(name, at + 1))
    next.add(article.charAt(at + name.length));
  return next.size >= 2;
}

function recurs(article: string, name: string): boolean {
  return name.length >= 3 && article.indexOf(name, article.indexOf(name) + 1) >= 0;
}

/** 周广田蹲在…: a verb of a person behind a name that the article prints again. */
function isOfPerson(outline: string, at: number, name: string, article: string): boolean {
  if (name.length < 3 || !personal.test(simplify(outline.slice(at + name.length, at + name.length + 10)))) return false;
  return recurs(article, name);
}

function isBeforeCue(outline: string, at: number): boolean {
  return cueNext.test(simplify(outline.slice(at, at + 8)));
}

const particle =
  /[在的了着过是和与或等及被把将从向对就也都还则却又再已曾要会不没这那此其该某每么怎因所以但且并即使虽者们]/u;
/** Characters that are family names now and then and words of grammar mostly. */
const weakSurname = /^[家国有从和向都还后能那时年通富于应全常连经明满相党别路方高]/u;
const weakerSurname = /^[家国有从向都还后能那时年通富]/u;

/** 云溪县 and 江北区 are places, 马路 and 高校 things. */
/** 王某 and 王某某 of court reports. */
const masked = /\p{Script=Han}某{1,2}(?=\p{Script=Han}|[，。、：）])/gu;
const placeEnd = /[县市省区镇乡村州路街湾局院所司厂店]$/u;
const titledForm = new RegExp(`${titleAfter}$`, 'u');
const groups = new RegExp(`^${groupWords}`, 'u');

function isNameLike(name: string, isTitled: boolean): boolean {
  const simple = simplify(name);
  if (
    (isTitled ? weakerSurname : weakSurname).test(simple) ||
    simple.charAt(0) === simple.charAt(1) ||
    groups.test(simple)
  )
    return false;
  if (titledForm.test(simple) || placeEnd.test(simple)) return false;
  return (
    !notNames.has(simple) &&
    !notNames.has(simple.slice(0, 2)) &&
    !particle.test(simple.slice(-1)) &&
    /^\p{Script=Han}+$/u.test(name)
  );
}

/** 吴正 always followed by 在 is a verb's adverb; 张一 always followed by 鸣 is a longer name. */
function isAlwaysLong(article: string, short: string, long: string): boolean {
  let both = 0;
  for (let at = article.indexOf(short); at >= 0; at = article.indexOf(short, at + 1)) {
    if (!article.startsWith(long, at)) return false;
    both += 1;
  }
  return both >= 2;
}
