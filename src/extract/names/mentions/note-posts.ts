import { roleEnds } from '../words/titles.ts';
import type { Reading } from './mention.ts';

const before = new RegExp(`((?:副|总|首席)?${roleEnds})[、，]?\\s?$`, 'u');
const behind = new RegExp(
  `^(?:[，,（(]|(?:是|现任|出任|担任|曾任|现为)(?=[^，。；]))?[^，。；：、）)“”是]{0,20}?((?:副|总|首席)?${roleEnds})(?=[，,。；、）)]|$)`,
  'u',
);
/** Posts that many people have. */
export const common = /^(?:记者|员工|客户|学生|同学|同行|用户|居民|村民|业主|作者|读者|主持人|住户|买家|卖家|股东)$/u;
/** 海川科技机器人实验室负责人: the post with all that belongs to it. */
const whole = new RegExp(`(?:^|[^\\p{Script=Han}A-Za-z0-9])([\\p{Script=Han}A-Za-z0-9]{4,24}${roleEnds})$`, 'u');
const reach = 28;
const behindReach = 32;

/** Who has which post, as far as the article has told: 副院长许韶涵, 许韶涵是副院长. What is told first holds. */
export function notePosts({ hits, simple, focus }: Reading): void {
  for (const { start, end, entity } of hits) {
    if (entity.kind !== 'person') continue;
    for (const post of [
      before.exec(simple.slice(Math.max(0, start - reach), start))?.[1],
      behind.exec(simple.slice(end, end + behindReach))?.[1],
      whole.exec(simple.slice(Math.max(0, start - reach), start))?.[1],
    ])
      if (post !== undefined && !common.test(post)) focus.notePost(post, entity);
  }
}
