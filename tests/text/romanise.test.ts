import { expect, test } from 'vitest';
import { romanise, romaniseName, slugify } from '../../src/text/romanise.ts';

test.each([
  ['姚顺雨', 'Yao Shunyu'],
  ['欧阳娜娜', 'Ouyang Nana'],
  ['吕新华', 'Lyu Xinhua'],
  ['曾国藩', 'Zeng Guofan'],
  ['埃隆·马斯克', 'Ailong Masike'],
  ['Fei-Fei Li', 'Fei-Fei Li'],
])('the name %s is read %s', (name, latin) => {
  expect(romaniseName(name)).toBe(latin);
});

test.each([
  ['清华大学', 'Qing Hua Da Xue'],
  ['新京报 AI', 'Xin Jing Bao AI'],
])('the words %s are read %s', (words, latin) => {
  expect(romanise(words)).toBe(latin);
});

test.each([
  ['Yao Shunyu', 'yao-shunyu'],
  ['José Peña', 'jose-pena'],
  ['  AI & Co. ', 'ai-co'],
  ['★', ''],
])('%j stands in an address as %j', (latin, slug) => {
  expect(slugify(latin)).toBe(slug);
});
