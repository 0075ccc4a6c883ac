import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/cards/type/break-lines.ts';
import { openFonts, type Style } from '../../src/cards/type/fonts.ts';
import { setText } from '../../src/cards/type/set-text.ts';
import { clipText, layText } from '../../src/cards/type/text-block.ts';

const fonts = await openFonts();
const zh: Style = { family: 'serif', weight: 400, language: 'zh' };
const en: Style = { family: 'sans', weight: 600, language: 'en' };

/** Lines as text, at a measure in thousandths of the size. */
async function breakText(text: string, style: Style, measure: number): Promise<string[]> {
  await fonts.prepare(text);
  const lines = breakLines(text, setText(fonts, text, style), measure);
  return lines.map(({ clusters }) => clusters.map((cluster) => cluster.text).join(''));
}

async function measure(text: string, style: Style): Promise<number> {
  await fonts.prepare(text);
  return setText(fonts, text, style).reduce((sum, { advance }) => sum + advance, 0);
}

describe('a line of Chinese', () => {
  const texts = [
    '他说：“我觉得是20%吧，20%已经非常乐观了。”然后（笑）走了——真的……《人民日报》',
    '但实际上,要实现高效的“具身智能”,软硬件需要深度协同优化。中国庞大的制造业生态和快速迭代能力',
    '「机率没那么大，但真的有可能。今天你干这一行就不能恐惧，必须得有非常强的心态。」',
  ];

  test.each(texts)(
    'begins with no closing sign and ends with no opening one, at any measure from five characters: %s',
    async (text) => {
      for (let width = 5000; width < 16_000; width += 250) {
        const lines = await breakText(text, zh, width);
        expect(lines.join('')).toBe(text);
        expect(lines.filter((line) => /^[，。、；：？！”’」』》）]/u.test(line))).toEqual([]);
        expect(lines.filter((line) => /[“‘「『《（]$/u.test(line))).toEqual([]);
      }
    },
  );

  test('draws a full stop and a closing mark together, and counts no blank at its end', async () => {
    expect(await measure('了。”', zh)).toBe(2500);
    expect(await breakText('他走了。', zh, 3500)).toEqual(['他走了。']);
    expect(await breakText('他走了。', zh, 3400)).toEqual(['他走', '了。']);
  });

  test('trims the blank before a quotation mark at its start', async () => {
    await fonts.prepare('“好”');
    const [line] = breakLines('“好”', setText(fonts, '“好”', zh), 9000);
    expect(line?.width).toBe(2000);
  });

  test('sets Chinese and Latin apart by an eighth of a character', async () => {
    const parts = (await measure('第', zh)) + (await measure('3', zh)) + (await measure('行', zh));
    expect(await measure('第3行', zh)).toBeCloseTo(parts + 250, 5);
  });
});

test('quotation marks are full width in Chinese and narrow in English', async () => {
  expect(await measure('“', zh)).toBe(1000);
  expect(await measure('“', en)).toBeLessThan(600);
  expect(await measure('’', en)).toBeLessThan(400);
});

test('a range of numbers is not broken', async () => {
  const lines = await breakText('larger by 1–2 orders', en, 5400);
  expect(lines.find((line) => line.includes('1–'))).toContain('1–2');
});

test('a word wider than the line is broken rather than drawn over the edge', async () => {
  const text = '/claims/a-very-long-name-of-a-claim-that-nobody-would-give-it/';
  await fonts.prepare(text);
  const { lines } = layText({ fonts, text, style: en, size: 30, measure: 200 });
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.map(({ width }) => width * 0.03))).toBeLessThanOrEqual(200);
});

test('a text that is cut ends after a clause, with an ellipsis that is known to be ours', async () => {
  const text =
    '还面临的选择，因为这个范式开启，有很多种开启方法。大家还记得年初的时候，我记得有两个问题：一个是简单的编程';
  await fonts.prepare(`${text}…`);
  const block = clipText({ fonts, text, style: zh, size: 30, measure: 600 }, 2);
  expect(block.text).toBe('还面临的选择，因为这个范式开启，有很多种开启方法。大家还记得年初的时候……');
  expect(block.cutAt).toBe(block.text.length - 2);
});

test('a character that no face has is drawn as a box and reported', async () => {
  await fonts.prepare('\u{13000}好');
  expect(fonts.listMissing()).toEqual(['\u{13000}']);
  expect(setText(fonts, '\u{13000}好', zh)[0]?.glyphs[0]?.outline).not.toBe('');
});
