import type { Span } from '../../text/place.ts';
import { findCues, type Cue } from '../lexicon/find-cues.ts';
import { simplify } from '../lexicon/simplify.ts';
import type { Marked } from './find-marked.ts';
import type { Passage } from './passage.ts';

/** Stands for each character inside quotation marks and book-title marks, so that no word inside is taken for the article's own. */
export const filler = '\uE000';

const longestName = 12;
const bodyBefore =
  /(?:智库|公司|机构|组织|企业|平台|媒体|网站|杂志|公众号|账号|帐号|团队|研究院|研究所|实验室|工作室|基金会|协会|联盟|频道|播客|电台|报社|厂商|供应商|开发商|集团|博主|品牌|门户|作者|作家|网友|网民|用户|主播|大V|答主|评论员|[Uu][Pp]主|撰稿人|听众|观众|粉丝|群友|楼主)$/u;

/** A short title stays as it is: it is seldom more than the name of a publication. */
const titleMarks = /《[^《》]{9,60}》|〈[^〈〉]{9,60}〉/gu;

/** A passage with the article's own words in it. */
export interface Outlined extends Passage {
  /** As long as the text, with what stands in marks blotted out. */
  readonly outline: string;
  /** The outline in simplified characters, which is what the words of this stage are compared with. */
  readonly simple: string;
  /** The words that give words to somebody, in reading order. */
  readonly cues: readonly Cue[];
}

/** Blots out the words in marks: `他说：“我不同意。”` → `他说：“■■■■■”`. */
export function outlinePassages(passages: readonly Passage[], marked: readonly Marked[]): Outlined[] {
  const holes = passages.map((): Span[] => []);
  for (const each of marked.filter((one) => !isNameInMarks(passages, one)))
    for (let index = each.passage; index <= each.lastPassage; index += 1)
      holes[index]?.push({
        start: index === each.passage ? each.start : 0,
        end: index === each.lastPassage ? each.end : (passages[index]?.text.length ?? 0),
      });
  return passages.map((passage, index) => {
    const outline = blot(passage.text, holes[index] ?? []).replace(titleMarks, blotTitle);
    const simple = simplify(outline);
    return { ...passage, outline, simple, cues: findCues(simple) };
  });
}

/** 智库“新边疆中心”, 公众号「远川」: the name of a body is the article's own word. */
function isNameInMarks(passages: readonly Passage[], { passage, lastPassage, start, text }: Marked): boolean {
  if (passage !== lastPassage || text.length > longestName || !/^[\p{Script=Han}A-Za-z0-9·\s]{2,}$/u.test(text))
    return false;
  const left = simplify((passages[passage]?.text ?? '').slice(Math.max(0, start - 8), start - 1));
  return bodyBefore.test(left);
}

/** Blots out ascending, separate stretches. */
function blot(text: string, holes: readonly Span[]): string {
  if (holes.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of holes) {
    pieces.push(text.slice(at, start), filler.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** The marks of a title stay, so that 《经济学人》 can still be read as a publication at this place. */
function blotTitle(title: string): string {
  return title.charAt(0) + filler.repeat(title.length - 2) + title.charAt(title.length - 1);
}
