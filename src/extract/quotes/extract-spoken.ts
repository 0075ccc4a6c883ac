import { Focus } from '../names/focus.ts';
import { notePosts } from '../names/mentions/note-posts.ts';
import type { NameTable } from '../names/name-table.ts';
import type { Accepted, Carry } from './context.ts';
import type { Marked } from './find-marked.ts';
import type { SpokenTurn } from './extract-turns.ts';
import type { Reported } from './reported.ts';
import type { Outlined } from './outline.ts';
import { readPassage } from './read-passage.ts';
import { repairReply } from './repair-reply.ts';
import { repairContinued } from './repair-continued.ts';

export interface Spoken {
  readonly direct: readonly Accepted[];
  /** Reported speech with the index of its passage. */
  readonly reported: readonly (Reported & { readonly passage: number })[];
}

/** Reads an article from its head to its end, keeping in mind who was spoken of last. */
export function extractSpoken(
  passages: readonly Outlined[],
  marked: readonly Marked[],
  table: NameTable,
  turns: readonly SpokenTurn[],
): Spoken {
  const focus = new Focus();
  const direct: Accepted[] = [];
  const reported: (Reported & { passage: number })[] = [];
  const markedByPassage = Map.groupBy(marked, ({ passage }) => passage);
  const speakers = new Map(turns.flatMap(({ turn, speaker }) => turn.blocks.map((id) => [id, speaker])));
  const sectionLevel = findSectionLevel(passages);
  let carry: Carry = {};
  for (const [passageIndex, { block, isTurn, outline, simple }] of passages.entries()) {
    focus.startParagraph();
    if (isTurn) {
      // 他掏出手机 between two turns is whoever had the word.
      const speaker = speakers.get(block.id);
      if (speaker && !speaker.isDescribed) focus.see(speaker);
      carry = {};
      continue;
    }
    const reading = {
      table,
      focus,
      outline,
      simple,
      hits: table.scan(outline),
    };
    notePosts(reading);
    if (block.kind === 'heading') {
      if ((block.level ?? lowestLevel) <= sectionLevel) focus.startSection();
      for (const { entity } of reading.hits.slice(0, 1)) focus.see(entity);
      carry = {};
      continue;
    }
    // 本报记者 张三: whoever writes is nobody that 他 could mean.
    if (simple.length < longestByline && byline.test(simple)) continue;
    const read = readPassage({
      passages,
      passageIndex,
      reading,
      carry,
      marked: markedByPassage.get(passageIndex) ?? [],
    });
    direct.push(...read.direct);
    for (const each of read.reported) reported.push({ ...each, passage: passageIndex });
    carry = read.carry;
  }
  return { direct: repairReply(repairContinued(direct)), reported };
}

const lowestLevel = 6;
const byline =
  /^[（(【\s]*(?:本报|本刊|特约|实习|首席)?(?:记者|通讯员|撰文|撰稿|采写|采访|作者|编辑|编译|翻译|整理|责编|摄影|文|图)[\s|｜:：/／、·]/u;
const longestByline = 60;

/** The highest level on which an article has three headings or more: that of its sections. Else every heading opens one. */
function findSectionLevel(passages: readonly Outlined[]): number {
  const headings = passages.filter(({ block }) => block.kind === 'heading');
  const counts = Map.groupBy(headings, ({ block }) => block.level ?? lowestLevel);
  const levels = [...counts].filter(([, list]) => list.length > 2).map(([level]) => level);
  return Math.min(lowestLevel, ...levels);
}
