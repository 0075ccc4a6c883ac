import { countSurname } from '../../../text/surnames.ts';
import { cuesOfPeople } from '../../lexicon/cue-words.ts';
import type { Outlined } from '../../quotes/outline.ts';
import { titleEnds } from '../words/titles.ts';
import { segmentWords } from '../words/segment.ts';
import type { NameTable } from '../name-table.ts';
import { countPrints } from './print-counts.ts';

const nickname = /[老小阿](\p{Script=Han})/gu;
/** 老师, 老板, 小米, 小时: words of their own, in pieces or not. */
const otherWord =
  /^[老小](?:[师板家是人年外友百乡爷妈爸公婆虎鼠鹰鸟米时孩朋学区说心编企微组型数票店麦区县城村镇国狗猫猪马车鱼虾路门房院厅堂街巷]|大)/u;
/** 阿里, 阿姨, 阿尔: no names that people are called by. */
const placeOfA = /^阿[里姨拉根富联布尔斯伯公婆爸妈爷奶訇门曼巴米克]/u;
const behind = new RegExp(
  `^(?:[，。、（(：:在也就还则却又对跟和与是有看想笑把一]|${cuesOfPeople.pattern}|说|问|称|道|讲)`,
  'u',
);
const head = /(?:^|[，。！？：；、\s”」的])$/u;

/**
 * 主播阿萌, 前同事老梁（…）, 老谭说: names that people call each other, where a post stands before, or a cue behind and the
 * article prints them again. One that means somebody already keeps its meaning.
 */
export function addNicknames(table: NameTable, passages: readonly Outlined[]): void {
  const found = passages.flatMap(findNicknames);
  const count = countPrints(
    passages.map(({ outline }) => outline),
    found.map(({ name }) => name),
  );
  for (const { name, isTitled } of found) if (isTitled || count(name).count > 1) table.add(name, 'person');
}

function findNicknames({ outline, simple }: Outlined): { name: string; isTitled: boolean }[] {
  return [...simple.matchAll(nickname)].flatMap(({ index, 0: form, 1: family = '' }) => {
    if (otherWord.test(form)) return [];
    const left = simple.slice(Math.max(0, index - 8), index);
    const isTitled = titleEnds.findEnd(left, left.length) !== undefined;
    // 门卫老丁知道: behind a post the name needs only to stand apart.
    const isApart = isTitled && segmentWords(simple.slice(index, index + 6))[1] === family;
    if (!isApart && !behind.test(simple.slice(index + 2, index + 8))) return [];
    const hasSurname = countSurname(family) === 1;
    const isCalled =
      form.startsWith('阿') &&
      !placeOfA.test(form) &&
      (isTitled || segmentWords(simple.slice(index, index + 6))[1] === family);
    if (!hasSurname && !isCalled) return [];
    if (!isTitled && !head.test(left)) return [];
    if (segmentWords(simple.slice(index, index + 6))[0] !== form.charAt(0)) return [];
    return [{ name: outline.slice(index, index + 2), isTitled }];
  });
}
