import type { Entity } from '../names/name-table.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import { hitsBetween } from '../names/name-table.ts';
import { documentNoun } from '../names/words/organisations.ts';
import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';

const writing = new RegExp(
  `(?:^|[，。；：、\\s])(?<paper>[^，。；：、“「]{0,20}?${documentNoun})(?:的?(?:封面|扉页|首页|开头|末尾|结尾|最后|第[^，。]{1,4}[条页章]))?[上里中]?(?:赫然|清楚地?|明确|明明白白|白纸黑字|清清楚楚|只|就|也|还|都|这样|特意)?写(?:着|的是|明)[：:，,]?\\s*$`,
  'u',
);
/** 她在门口贴了张纸条，上面写着：“…” */
const posts =
  /(?:贴|留|递|挂|举|写|钉)(?:了|出|起|着|下)?一?[张块条封个幅]?(?:纸条|字条|便签|便条|牌子|告示|标语|横幅|卡片|小黑板|启事)[，,](?:上面|上头|上边)?(?:只|还)?写(?:着|道|的是|了)[：:，,]?\s*$/u;
const reach = 48;

/** 招商手册上赫然写着“…”: what a paper says is said by whoever issued it, else by the paper. A wall says nothing. */
export function written(context: SentenceContext, marked: Marked): Tie | undefined {
  const { reading, sentence } = context;
  const from = Math.max(sentence.start, marked.start - 1 - reach);
  const left = reading.simple.slice(sentence.start, marked.start - 1);
  const note = posts.exec(left);
  if (note) {
    const first = readFirst(reading, sentence.start, sentence.start + note.index + 1);
    if (first?.type === 'entity' && first.entity.kind === 'person')
      return { tie: 'cue', speaker: first.entity, sieve: 'written' };
  }
  const match = writing.exec(reading.simple.slice(from, marked.start - 1));
  const paper = match?.groups?.['paper'];
  if (!match || paper === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(paper);
  const issuer = hitsBetween(reading.hits, start, start + paper.length).at(-1)?.entity;
  const speaker = issuer ?? readPaper(context, reading.outline.slice(start, start + paper.length));
  return { tie: 'cue', ...(speaker && { speaker }), sieve: 'written' };
}

const bare = new RegExp(`^(?:这|该|那)?[份篇本]?${documentNoun}$`, 'u');

/** 公告 alone is that of whoever was spoken of; 某县的招商手册 is nobody's who has a name. */
function readPaper({ reading: { focus } }: SentenceContext, printed: string): Entity | undefined {
  const name = printed.slice(printed.lastIndexOf('的') + 1);
  if (bare.test(name)) return focus.lastPublication();
  return { name, kind: 'publication', isDescribed: true, forms: new Set([name, printed]) };
}
