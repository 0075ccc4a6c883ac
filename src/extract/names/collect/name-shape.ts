import { simplify } from '../../lexicon/simplify.ts';
import { groupWords } from '../words/groups.ts';
import { notNames } from '../words/not-names.ts';
import { endsWithTitle } from '../words/titles.ts';

const han = /^\p{Script=Han}+$/u;
/** No given name ends in a word of grammar. */
const particle =
  /[在的了着过是和与或等及被把将从向对就也都还则却又再已曾要会不没这那此其该某每么怎因所跟以但且并即使虽者们]$/u;
/** 费已经 of 学费已经: what a verb has before it. */
const adverb =
  /^.(?:一样|一般|一起|一并|本身|自己|以上|以下|以外|以内|左右|前后|之间|之后|之前|已经|曾经|一直|正在|直接|马上|立刻|立即|刚刚|后来|忽然|突然|果然|依然|仍然|居然|竟然|当然|也许|大概|几乎|终于|甚至|还是|就是|都是|不是|只是|早已|一定|必须|可能)/u;
/** Characters that are family names now and then and words of grammar mostly: in no place, and in no place but after a title. */
export const rareSurname = /^[家国有从向都还后能那时年通富]/u;
const weakSurname = /^[和于应全常连经明满相党别路方高]/u;
/** 云溪县 and 江北区 are places, 马路 and 高校 things. */
const placeEnd = /[县市省区镇乡村州路街湾局院所司厂店]$/u;
/** Behind a post 朴宰镇 may be a name. */
const placeEndAnywhere = /[县市省区乡村路街湾局院所司厂店]$/u;
const group = new RegExp(`^${groupWords}`, 'u');

/** Whether a writing that begins with a family name can be a name: 张三 can, 高校 and 张先生 cannot. */
export function isNameLike(name: string, isTitled: boolean): boolean {
  const simple = simplify(name);
  if (!han.test(simple) || simple.charAt(0) === simple.charAt(1)) return false;
  if (rareSurname.test(simple) || (!isTitled && weakSurname.test(simple))) return false;
  if (
    particle.test(simple) ||
    adverb.test(simple) ||
    (isTitled && simple.length > 2 ? placeEndAnywhere : placeEnd).test(simple) ||
    endsWithTitle.test(simple) ||
    group.test(simple)
  )
    return false;
  return !notNames.has(simple) && !notNames.has(simple.slice(0, 2));
}
