import { describe, expect, test } from 'vitest';
import { listSaid } from '../list-said.ts';
import { spokenCases } from './spoken-cases.ts';

describe.each(Object.entries(spokenCases))('who said it: %s', (_, cases) => {
  test.each(cases)('%s', (article, said) => {
    expect(listSaid(article)).toEqual(said);
  });
});

const silent = [
  '所谓“弯道超车”，不过是换一种说法。',
  '这家公司被称为“中国的英伟达”。',
  '“卡脖子”问题依然存在。',
  '墙上写着“光盘光荣，浪费可耻”。',
  '产品说明书说明了用法。',
  '这种说法被认为过于乐观。',
  '英伟达发言人拒绝置评。',
  '比市场预期的还要强。',
];

test.each(silent)('nobody says anything in 「%s」', (sentence) => {
  expect(listSaid(`标题一行\n\n${sentence}\n`)).toEqual([]);
});

test('the one who was asked answers, not the one who asked', () => {
  const article =
    '标题一行\n\n岑野是做数据库出身的。岑野认为，模型会更便宜。\n\n主播阿萌问他：“你怕不怕？”\n\n这哥们也不客气，说怕也没用。\n';
  expect(listSaid(article)).toContain('reported | 岑野 | 怕也没用');
});

test('a person who is only described is never taken for one who has a name', () => {
  const article =
    '标题一行\n\n黄铁钧认为，差距在缩小。而一位华人研究员告诉我，差距可能更大。“你看到的只是一部分。”他说。\n';
  expect(listSaid(article)).toEqual([
    'reported | 黄铁钧 | 差距在缩小',
    'reported | (华人研究员) | 差距可能更大',
    'direct | (华人研究员) | 你看到的只是一部分。',
  ]);
});
