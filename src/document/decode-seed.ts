import type { Message } from '../text/message.ts';
import { buildPlaceIndex } from '../text/place.ts';
import { countValidUtf8 } from './count-valid-utf8.ts';

/** Decodes the bytes of a seed as strict UTF-8, byte-order mark dropped; what is wrong comes as messages instead. */
export function decodeSeed(bytes: Uint8Array, path: string): { text?: string; messages: Message[] } {
  const valid = countValidUtf8(bytes);
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, valid));
  if (valid < bytes.length) return { messages: [buildEncodingMessage(bytes, path, valid, text)] };
  if (text.trim() === '') {
    const reason = 'Unexpected empty article, expected its text. Put the text into the file, or remove the file.';
    return {
      messages: [{ path, point: { line: 1, column: 1 }, severity: 'error', rule: 'seed-is-not-empty', reason }],
    };
  }
  return { text, messages: [] };
}

function buildEncodingMessage(bytes: Uint8Array, path: string, valid: number, text: string): Message {
  const encoding = guessEncoding(bytes);
  const byte = (bytes[valid] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  const reason =
    `Unexpected byte 0x${byte}, expected UTF-8. ` +
    (encoding
      ? `The file looks like ${encoding}; convert it: iconv -f ${encoding} -t UTF-8 ${path} > new.txt`
      : 'Save the file as UTF-8, or remove what is broken at this place.');
  const point = buildPlaceIndex(text).toPoint(text.length);
  return { path, point, severity: 'error', rule: 'seed-is-utf8', reason };
}

/** The encodings that Chinese files come in, by whether the bytes are possible in them. */
function guessEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return ['GB18030', 'BIG5'].find((label) => {
    try {
      return /[\u4e00-\u9fff]{2}/u.test(new TextDecoder(label, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
}
