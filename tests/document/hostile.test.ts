import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { hostileCases, randomPieces } from './hostile-cases.ts';
import { buildRandomText } from './random-text.ts';

describe('hostile input', () => {
  it.each(hostileCases)('is read to the end: $title', ({ text }) => {
    const { blocks } = parseDocument({ path: 'seeds/example.txt', text });
    let rebuilt = '';
    let at = 0;
    for (const block of blocks) {
      rebuilt += text.slice(at, block.start) + block.text;
      at = block.end;
    }
    expect(rebuilt + text.slice(at) === text).toBe(true);
  });

  it('of random signs and words loses no word', () => {
    const makeText = buildRandomText(randomPieces, 1);
    const lost = Array.from({ length: 3000 }, () => makeText(30)).filter((text) => {
      let gaps = '';
      let at = 0;
      for (const block of parseDocument({ path: 'seeds/example.txt', text }).blocks) {
        gaps += text.slice(at, block.start);
        at = block.end;
      }
      return /\p{Script=Han}/u.test(gaps + text.slice(at));
    });
    expect(lost).toEqual([]);
  });

  it('of HTML and scripts stays text', () => {
    const text = '<img src=x onerror=alert(1)>\n\n[点我](javascript:alert(1)) <script>alert("甲")</script>';
    const { blocks } = parseDocument({ path: 'seeds/example.txt', text });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(blocks.flatMap(({ runs }) => runs).filter(({ href }) => href !== undefined)).toEqual([]);
  });
});
