import { describe, expect, test } from 'vitest';
import { packCharacterMap, unpackCharacterMap } from '../../src/search/character-map.ts';
import { normalise } from '../../src/search/normalise.ts';
import { keepReachable, readSimplifiedCharacters } from '../../src/search/read-simplified-characters.ts';

const simplified = readSimplifiedCharacters();
const read = (text: string): string => normalise(text, simplified).characters.join('');

describe('one reading of index and query', () => {
  test.each([
    ['full width as half width', 'Ｑwen３', 'qwen3'],
    ['capitals as small letters', 'OpenAI', 'openai'],
    ['letters without their accents', 'Yáo Shùnyǔ', 'yaoshunyu'],
    ['traditional as simplified', '數量級的機率', '数量级的机率'],
    ['characters of the dictionary’s phrases too', '跟著', '跟着'],
    ['nothing of punctuation, white space and line breaks', '“算力，差距。”\n\n　　美国', '算力差距美国'],
    ['nothing of signs and pictures', 'AI+ 🚀 ★', 'ai'],
    ['the per cent sign, full width too', '20％和20%', '20%和20%'],
    ['a point between digits, and no other', '1.8B 是 v.8 也是 8. 和 .5', '1.8b是v8也是8和5'],
    ['every dash between digits as one dash', '1-2个、1–2个、1～2个、1—2个', '1-2个1-2个1-2个1-2个'],
    ['no dash elsewhere', 'GPT-5 —— 对', 'gpt5对'],
    ['no comma between thousands', '1,000人', '1000人'],
    ['a slash between digits', '2/3', '2/3'],
    ['two joiners between digits as none', '5——10', '510'],
    ['a character as the several it stands for', '㎡', 'm2'],
    ['characters beyond the first plane', '𠮷野家', '𠮷野家'],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('says where in the text each character stands', () => {
    const text = '“Ａ　數。𠮷”½';
    const { characters, starts, ends } = normalise(text, simplified);
    expect(characters.map((character, index) => [character, text.slice(starts[index], ends[index])])).toEqual([
      ['a', 'Ａ'],
      ['数', '數'],
      ['𠮷', '𠮷'],
      ['1', '½'],
      ['2', '½'],
    ]);
  });

  test('reads a part of a text as it reads the whole, whatever the part', () => {
    const text = '他说：“1-2个数量级（10.5%），GPT-5　比Qwen\n大 2/3 吗？”';
    const whole = read(text);
    for (let from = 0; from < text.length; from += 1)
      for (let to = from + 1; to <= text.length; to += 1) expect(whole).toContain(read(text.slice(from, to)));
  });
});

describe('a character map', () => {
  test('packs and unpacks to the same', () => {
    expect(unpackCharacterMap(packCharacterMap(simplified))).toEqual(new Map([...simplified].sort()));
  });

  test('cut down to the characters of some texts reads queries on them no differently', () => {
    const kept = keepReachable(simplified, new Set(read('数量级')));
    expect(kept.size).toBeLessThan(10);
    expect(normalise('數量級', kept).characters).toEqual(normalise('數量級', simplified).characters);
  });
});
