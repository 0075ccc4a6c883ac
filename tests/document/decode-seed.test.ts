import { describe, expect, it } from 'vitest';
import { decodeSeed } from '../../src/document/decode-seed.ts';
import { formatMessage } from '../../src/text/message.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function decode(bytes: Uint8Array) {
  const { text, messages } = decodeSeed(bytes, 'seeds/example.txt');
  return { text, messages: messages.map(formatMessage) };
}

describe('decoding a seed', () => {
  it('drops a byte-order mark and keeps everything else', () => {
    expect(decode(encode('\uFEFF甲\r\n乙\u0000'))).toEqual({ text: '甲\r\n乙\u0000', messages: [] });
  });

  it('names the first byte that is not UTF-8 by line and column', () => {
    const bytes = Uint8Array.of(...encode('甲乙\n丙😀'), 0xff, ...encode('丁'));
    expect(decode(bytes)).toMatchInlineSnapshot(`
      {
        "messages": [
          "seeds/example.txt:2:3 error seed-is-utf8 Unexpected byte 0xFF, expected UTF-8. Save the file as UTF-8, or remove what is broken at this place.",
        ],
        "text": undefined,
      }
    `);
  });

  it.each([
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a number too great', [0xf4, 0x90, 0x80, 0x80]],
    ['a character cut off', [0xe7, 0x94]],
  ])('takes %s for an error', (_, bytes) => {
    expect(decode(Uint8Array.of(...encode('甲'), ...bytes)).messages[0]).toMatch(
      /^seeds\/example\.txt:1:2 error seed-is-utf8 /,
    );
  });

  it('tells how to convert a file in the encoding of the mainland', () => {
    // 人工智能 in GB 18030.
    expect(decode(Uint8Array.of(0xc8, 0xcb, 0xb9, 0xa4, 0xd6, 0xc7, 0xc4, 0xdc)).messages).toMatchInlineSnapshot(`
      [
        "seeds/example.txt:1:1 error seed-is-utf8 Unexpected byte 0xC8, expected UTF-8. The file looks like GB18030; convert it: iconv -f GB18030 -t UTF-8 seeds/example.txt > new.txt",
      ]
    `);
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\u3000\n'],
  ])('takes an %s file for an error', (_, text) => {
    expect(decode(encode(text))).toEqual({
      text: undefined,
      messages: [
        'seeds/example.txt:1:1 error seed-is-not-empty Unexpected empty article, expected its text. Put the text into the file, or remove the file.',
      ],
    });
  });
});
