import type { Outlined } from '../../quotes/outline.ts';
import type { NameTable } from '../name-table.ts';

const naming =
  /(?:外号|绰号|诨号|人称|花名|网名|笔名|艺名|雅号|昵称|江湖上叫[他她]|大家都?[叫喊管][他她])(?:[是叫为]|叫做)?(\p{Script=Han}{2,4}?)(?=[，。；、（()）]|$)/gu;
/** How far before it the one who is called so is named. */
const reach = 24;

/** 郑怀远，人送外号郑大炮，: what people call somebody who has just been named. */
export function addAliases(table: NameTable, passages: readonly Outlined[]): void {
  for (const { outline, simple } of passages)
    for (const { index, 0: whole, 1: alias = '' } of simple.matchAll(naming)) {
      const from = Math.max(0, index - reach);
      const left = outline.slice(from, index);
      const bearer = table
        .scan(left.slice(left.search(/[^。！？!?]*$/u)))
        .findLast(({ entity }) => entity.kind === 'person');
      const at = index + whole.length - alias.length;
      if (bearer) table.merge(outline.slice(at, at + alias.length), bearer.entity);
    }
}
