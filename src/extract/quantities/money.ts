import { WordList } from '../lexicon/word-list.ts';

/** Writings of a currency that stands before its number. */
const writings: Readonly<Record<string, string>> = {
  USD: 'US$ $ ＄ 美元 USD',
  HKD: 'HK$ 港币 HKD',
  TWD: 'NT$ 新台币 台币 TWD NTD',
  CNY: 'RMB CNY 人民币 ¥ ￥',
  EUR: 'EUR 欧元 €',
  GBP: 'GBP 英镑 £',
  JPY: 'JPY 日元 日圆 JP¥',
  AUD: 'A$ AU$ AUD',
  SGD: 'S$ SGD',
  CAD: 'C$ CA$ CAD',
  NZD: 'NZ$ NZD',
  INR: '₹ INR',
  KRW: '₩ KRW',
  RUB: '₽ RUB',
  CHF: 'CHF',
};
const currencies = new WordList(Object.values(writings).join(' '));
const unitByWriting = new Map(
  Object.entries(writings).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit])),
);

/** A currency that stands before the number at a place: `US$3.5亿`, `新台币980元`. `length` counts its characters. */
export function readCurrencyBefore(
  text: string,
  at: number,
): { readonly unit: string; readonly length: number } | undefined {
  const end = /\s/u.test(text.charAt(at - 1)) ? at - 1 : at;
  const word = currencies.findEnd(text, end);
  const unit = unitByWriting.get(word ?? '');
  // R$ and other dollars are those of somewhere else.
  if (word === undefined || unit === undefined || (word === '$' && /[A-Z]/u.test(text.charAt(end - 2))))
    return undefined;
  return { unit, length: at - end + word.length };
}

const englishScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** `$1.5 billion`, `$300M`: the scale behind the number of a sum, with its length. */
export function readEnglishScale(text: string, at: number): { readonly factor: number; readonly length: number } {
  const match = /^\s?(?:(thousand|million|billion|trillion)|([KMBT])n?)(?![A-Za-z0-9])/iu.exec(text.slice(at, at + 12));
  const [whole = '', word, letter] = match ?? [];
  const initial = (word === 'thousand' ? 'k' : (word ?? letter ?? '')).charAt(0).toLowerCase();
  return { factor: englishScales[initial] ?? 1, length: whole.length };
}

/** This share of an article's characters differs from the simplified ones where it is written in traditional characters. */
const traditionalShare = 0.05;

/**
 * What a bare 元 means in an article: the currency it names, where it is written in traditional characters; else CNY.
 * `simple` is the article in simplified characters.
 */
export function resolveYuan(article: string, simple: string): string {
  if (article === simple || countDifferences(article, simple) < article.length * traditionalShare) return 'CNY';
  const count = (expression: RegExp): number => simple.match(expression)?.length ?? 0;
  const taiwan = count(/新台币|台币|NT\$/gu);
  const hongKong = count(/港元|港币|HK\$|恒生|香港|呎/gu);
  if (taiwan === 0 && hongKong === 0) return 'CNY';
  return taiwan >= hongKong ? 'TWD' : 'HKD';
}

function countDifferences(one: string, other: string): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) if (one.charCodeAt(at) !== other.charCodeAt(at)) count += 1;
  return count;
}
