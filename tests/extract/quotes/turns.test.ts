import { expect, test } from 'vitest';
import { listSaid } from '../list-said.ts';

const transcripts: readonly (readonly [title: string, article: string, said: readonly string[]])[] = [
  [
    'a magazine in title marks asks',
    '《观潮》：海外呢？\n\n陈默：新加坡跑了40台。\n\n《观潮》：赚钱吗？\n\n陈默：我们赚钱。\n',
    ['turn | 观潮 | 海外呢？', 'turn | 陈默 | 新加坡跑了40台。', 'turn | 观潮 | 赚钱吗？', 'turn | 陈默 | 我们赚钱。'],
  ],
  [
    'a time stamp stands before the label',
    '[00:01:12] 张三：大家好，欢迎收听。\n\n[00:01:30] 李四：谢谢邀请。\n\n[00:02:10] 张三：你怎么看？\n\n[00:02:15] 李四：我觉得还早。\n',
    [
      'turn | 张三 | 大家好，欢迎收听。',
      'turn | 李四 | 谢谢邀请。',
      'turn | 张三 | 你怎么看？',
      'turn | 李四 | 我觉得还早。',
    ],
  ],
  [
    'a time stamp stands behind the name, the words under it',
    '张三 00:12\n大家好，欢迎收听。\n\n李四 00:30\n谢谢邀请。\n\n张三 01:10\n你怎么看？\n\n李四 01:20\n我觉得还早。\n',
    [
      'turn | 张三 | 大家好，欢迎收听。',
      'turn | 李四 | 谢谢邀请。',
      'turn | 张三 | 你怎么看？',
      'turn | 李四 | 我觉得还早。',
    ],
  ],
  [
    'the writer tells again after the talk',
    '记者：海外呢？\n\n陈默：我们在新加坡。\n\n记者：赚钱吗？\n\n陈默：我们赚钱。\n\n采访结束时已近晚上十点。陈默补了一句：“别写得太悲壮。”\n',
    [
      'turn | ? | 海外呢？',
      'turn | 陈默 | 我们在新加坡。',
      'turn | ? | 赚钱吗？',
      'turn | 陈默 | 我们赚钱。',
      'direct | 陈默 | 别写得太悲壮。',
    ],
  ],
  [
    'roles that ask and answer have no name',
    'Q：您觉得什么时候到来？\n\nA：三到五年吧。\n\nQ：会不会太乐观？\n\nA：我已经保守了。\n',
    [
      'turn | ? | 您觉得什么时候到来？',
      'turn | ? | 三到五年吧。',
      'turn | ? | 会不会太乐观？',
      'turn | ? | 我已经保守了。',
    ],
  ],
];

test.each(transcripts)('%s', (_, article, said) => {
  expect(listSaid(article)).toEqual(said);
});
