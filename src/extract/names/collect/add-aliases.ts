import { simplify } from '../../lexicon/simplify.ts';
import type { Outlined } from '../../quotes/outline.ts';
import type { NameTable } from '../name-table.ts';

const naming =
  /(?:外号|绰号|诨号|人称|花名|网名|笔名|艺名|雅号|昵称|(?:当面|背后|私下|[人谁][^，。；]{0,4}|大家|同事们?|圈里人?|江湖上|业内|街坊)(?:都|也)?[叫喊][他她]?|[叫喊管][他她](?=叫))(?:[是叫为]|叫做)?(?:[“「"](\p{Script=Han}{2,5})[”」"]|(\p{Script=Han}{2,4}?)(?=[，。；、（()）]|$))/gu;
/** What people call each other, where no marks tell it: 乔姐, 老裴. */
const called = /^[老小阿大]\p{Script=Han}$|[总姐哥叔爷董工嫂婶]$/u;
/** Verbs that give nothing but names. */
const plain = /^(?:外号|绰号|诨号|人称|花名|网名|笔名|艺名|雅号|昵称)/u;
/** How far before it the one who is called so is named. */
const reach = 80;

const castHead = /^\p{Script=Han}{2,4}[：:]/u;
const another = /[一某][位个名個]/u;

const full = /(?:大名|本名|真名|原名|全名)(?:就?叫|是|为)?(\p{Script=Han}{2,4}?)(?=[，。；、（()）]|$)/gu;

/** 老魏…他大名魏长根: a nickname and the name in full that is told behind it. */
function addFullNames(table: NameTable, text: string): void {
  for (const { index, 0: whole, 1: name = '' } of simplify(text).matchAll(full)) {
    const at = index + whole.length - name.length;
    const person = table.get(text.slice(at, at + name.length));
    const nick = [...text.slice(Math.max(0, index - reach), index).matchAll(/[老小阿](\p{Script=Han})/gu)].findLast(
      ({ 1: surname }) => surname === person?.name.charAt(0),
    );
    if (person && nick) table.merge(nick[0], person);
  }
}

/** 郑怀远，人送外号郑大炮，; 圈里人当面叫裴总: what people call somebody who has just been named. */
export function addAliases(table: NameTable, passages: readonly Outlined[]): void {
  for (const { text } of passages) {
    if (!/[叫喊号称名]/u.test(text)) continue;
    for (const { index, 0: whole, 1: marked, 2: bare } of simplify(text).matchAll(naming)) {
      const alias = marked ?? bare ?? '';
      if (marked === undefined && !plain.test(whole) && !called.test(alias)) continue;
      const at = index + whole.indexOf(alias, whole.length - alias.length - 1);
      const printed = text.slice(at, at + alias.length);
      const before = text.slice(Math.max(0, index - reach), index);
      // A cast's line is about whoever it names at its head; else the name is in the same sentence.
      const left = castHead.test(text) ? before : before.slice(before.search(/[^。！？!?\n]*$/u));
      const bearer = table.scan(left).findLast(({ entity }) => entity.kind === 'person');
      // 和佛山一个老板吃饭，人称老谭: somebody who has no other name.
      if (bearer && !another.test(left.slice(bearer.end))) table.merge(printed, bearer.entity);
      else if (called.test(alias)) table.add(printed, 'person');
    }
    addFullNames(table, text);
  }
}
