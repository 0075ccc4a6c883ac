import { Converter } from 'opencc-js/t2cn';

/** Simplified form of each UTF-16 unit met so far; 0 where not asked yet. Characters outside the BMP stay as they are. */
const known = new Uint16Array(0x10000);
let convert: ((character: string) => string) | undefined;

/**
 * Writes a text in simplified characters, one for one, so that places stay the same: `認為` → `认为`. What the lexicon
 * of this stage holds is simplified, and so both scripts are read by one list of words.
 */
export function simplify(text: string): string {
  for (let at = 0; at < text.length; at += 1)
    if (simplifyUnit(text.charCodeAt(at)) !== text.charCodeAt(at)) return simplifyFrom(text, at);
  return text;
}

function simplifyFrom(text: string, from: number): string {
  const units = new Uint16Array(text.length - from);
  for (let at = from; at < text.length; at += 1)
    units[at - from] = isParticle(text, at) ? plainParticle : simplifyUnit(text.charCodeAt(at));
  return text.slice(0, from) + decoder.decode(units);
}

const plainParticle = '着'.charCodeAt(0);
const fullParticle = '著'.charCodeAt(0);

/** 接著 and 笑著 have the particle that is written 着; 著名 and 顯著 have the word. */
function isParticle(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== fullParticle) return false;
  return (
    !/[名作称稱有述者录錄]/u.test(text.charAt(at + 1)) &&
    !/[显顯名原土巨论論专專编編卓昭合所译譯遗遺]/u.test(text.charAt(at - 1))
  );
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

function simplifyUnit(unit: number): number {
  return unit < 0x3400 || unit > 0x9fff ? unit : known[unit] || convertUnit(unit);
}

function convertUnit(unit: number): number {
  convert ??= Converter({ from: 't', to: 'cn' });
  const simple = convert(String.fromCharCode(unit));
  const result = simple.length === 1 ? simple.charCodeAt(0) : unit;
  known[unit] = result;
  return result;
}
