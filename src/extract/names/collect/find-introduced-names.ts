import { countSurname } from '../../../text/surnames.ts';
import type { Outlined } from '../../quotes/outline.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isCutAfter, standsApart } from '../words/segment.ts';
import { roleEnds } from '../words/titles.ts';
import type { NameCandidate } from './candidate.ts';
import { isNameLike } from './name-shape.ts';
import { readChineseName } from './read-chinese-name.ts';

/** 名叫陈树平, 大名谭嘉树: words that introduce a name. */
const naming = /(?:名叫|叫|大名|本名|原名|真名|人称)(?=\p{Script=Han}{2,4}[，。（(])/gu;
/** 魏小军今年二十九岁, 李兰（43岁）: what stands before an age is a name. */
const age = /，?今年[^，。]{1,5}岁|[，（(][0-9一二三四五六七八九十]{2,4}岁/gu;
const beforeName = /^$|[\s，。的是叫手员家长师人民户者]/u;
/** 在李明看来, 用李明的话说, 据李明介绍. */
const frame =
  /(?<=^|[，。；：！？\s”」])(?:但|而|不过)?(?:在|用|按照?|照|依|据|根据)(\p{Script=Han}{2,4}?)(?:看来|的(?:话说|话来说|话讲|说法|观点|看法|观察|判断|估计|理解)|介绍|透露|回忆)/gu;
/** 做过九年工艺的宋黎的看法要悲观得多: whose opinion it is. */
const opinion =
  /(?<=^|[，。；！？\s的是])(?:但|而|不过)?(\p{Script=Han}{2,4}?)的(?:看法|观点|判断|态度|说法|回答|答案|意见|立场|估计|预测|解释|回应|担忧|担心)/gu;
/** 引用了鲁迅那句, 套用李明的话. */
const citing =
  /(?:引述|援引|引用|转引|借用|套用|化用|搬出|想起|重复)了?(?:过)?(\p{Script=Han}{2,4}?)(?=那句|这句|的那句|的一句|的话|的名言|说过的|当年的|讲过的|[“「])/gu;
/** 住在渡口街的林阿满又一次被吵醒: who lives or works where. */
const home =
  /(?:住在|家住|来自|生于|出生于|任职于|就职于|供职于|受雇于|任教于|就读于|毕业于|(?:开|经营|做|卖|养|种|跑|搞|管)[^，。；：“「]{1,8}|在[^，。；：“「]{2,12}(?:工作|打工|上班|做工|教书|种地|开店|摆摊))[^，。；：“「]{0,16}?的(?=\p{Script=Han}{2,3})/gu;
const hasOpinion = /的(?:看法|观点|判断|态度|说法|回答|答案|意见|立场|估计|预测|解释|回应|担忧|担心)/u;
const hasFrame = /看来|的话|的说法|的观|的看法|的判断|的估计|的理解|介绍|透露|回忆/u;
/** 林俊旸：他是… at a passage's head. */
const label = /^\p{Script=Han}{3}(?=[：:])/u;
/** 可用性：, 消费端：, 出货量： are headings of a list. */
const topic = /[性端业线率度量化型力点面类层]$/u;

/** Names that their own words introduce: a naming verb, an age, a label. */
export function findIntroducedNames(passage: Outlined): NameCandidate[] {
  const { simple } = passage;
  const named = [...simple.matchAll(naming)].map(({ index, 0: verb }) =>
    readChineseName(passage, index + verb.length, true),
  );
  const aged = simple.includes('岁') ? [...simple.matchAll(age)].map(({ index }) => readBeforeAge(passage, index)) : [];
  const framed = (hasFrame.test(simple) ? [...simple.matchAll(frame)] : []).map(({ 0: whole, 1: name = '', index }) =>
    readFramed(passage, index + whole.indexOf(name), name.length),
  );
  const opined = (hasOpinion.test(simple) ? [...simple.matchAll(opinion)] : []).map(
    ({ 0: whole, 1: name = '', index }) => readFramed(passage, index + whole.indexOf(name), name.length),
  );
  const housed = [...simple.matchAll(home)].map(({ index, 0: whole }) => readHoused(passage, index + whole.length));
  const cited = [...simple.matchAll(citing)].map(({ 0: whole, 1: name = '', index }) =>
    readFramed(passage, index + whole.length - name.length, name.length),
  );
  return [...named, ...aged, ...framed, ...opined, ...housed, ...cited, readCast(passage), readLabel(passage)].filter(
    (options) => options.length > 0,
  );
}

function readBeforeAge({ outline, simple }: Outlined, end: number): NameCandidate {
  for (const size of [4, 3, 2]) {
    const at = end - size;
    const name = at < 0 ? '' : outline.slice(at, end);
    if (countSurname(name) !== (size === 4 ? 2 : 1) || !beforeName.test(simple.charAt(at - 1))) continue;
    if (isNameLike(name, false)) return [{ name }];
  }
  return [];
}

function readFramed({ outline, simple }: Outlined, at: number, size: number): NameCandidate {
  const name = outline.slice(at, at + size);
  const family = countSurname(name);
  const isName =
    family > 0 && size - family <= 2 && isNameLike(name, true) && !isOrdinaryWord(simple.slice(at, at + size));
  return isName && standsApart(name, family) ? [{ name }] : [];
}

function readHoused({ outline, simple }: Outlined, at: number): NameCandidate {
  for (const size of [3, 2]) {
    const name = outline.slice(at, at + size);
    const family = countSurname(name);
    if (family === 0 || size <= family || !isNameLike(name, false) || isOrdinaryWord(simple.slice(at, at + size)))
      continue;
    if (isCutAfter(simple.slice(at), family, size) || /^[，、。（(]/u.test(simple.slice(at + size))) return [{ name }];
  }
  return [];
}

/** 裴敬山：砺石半导体的创始人: a list of those who appear. */
function readCast({ outline, simple }: Outlined): NameCandidate {
  const length = castLabel.exec(simple)?.[1]?.length ?? 0;
  const name = outline.slice(0, length);
  const family = countSurname(name);
  return family > 0 &&
    length > family &&
    length - family <= 2 &&
    isNameLike(name, true) &&
    !isOrdinaryWord(simple.slice(0, length))
    ? [{ name }]
    : [];
}

const castLabel = new RegExp(
  `^(\\p{Script=Han}{2,4})[：:]\\s?(?![“「『"])[^。！？“「：:我你您]{0,40}?${roleEnds}`,
  'u',
);

function readLabel({ outline, simple }: Outlined): NameCandidate {
  const found = label.exec(simple)?.[0] ?? '';
  const name = outline.slice(0, found.length);
  if (countSurname(name) !== 1 || topic.test(found) || !isNameLike(name, false)) return [];
  return [{ name, needs: 'recurs' }];
}
