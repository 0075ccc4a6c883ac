import type { Qualifier } from '../../domain/quantity.ts';
import { joinRange, readRangeEnd } from './range.ts';
import type { Measure } from './measure.ts';
import { readCurrencyBefore, readEnglishScale } from './money.ts';
import { readQualifierAfter, readQualifierBefore } from './qualifiers.ts';

/** A quantity with its place in the text that was read. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly isRange: boolean;
  readonly qualifier?: Qualifier;
}

/** 4 of V4 and 7 of `lab-7` belong to a name. */
const nameBefore = /[A-Za-z][-_.]?$/u;
/** 两万五千里, 10万级: what follows says that a bare number is none. */
const otherAfter = /^(?:[A-Za-z级]|里(?![面边头外]))/u;
/** 数十年, 几百倍: tens and hundreds of something, but no number. */
const vagueBefore = /[数几]$/u;
const vagueStart = /[十百千万亿]/u;
/** A large bare number behind one of these is money. */
const moneyContext =
  /(?:花|投|赚|亏|收入|营收|利润|融资|估值|售价|市值|耗资|投资|成本|预算|资金|价|钱|账上|卖|费|债|债务|薪|贷)[^。；]{0,6}$/u;
/** A large bare number behind one of these is the size of a model. */
const modelContext = /(?:参数)[^，。；,;]{0,14}$|激活(?:了|仅|只有|约|为|的|量)*\s?$/u;
/** 用电1500度: a degree of power. */
const powerContext = /(?:[用耗发省缺售]电|电量|电费|每月|月均)[^，。；]{0,8}$/u;
/** 降了两个点: what is measured in points that are percent; 讲三个点 are things to say. */
const rateContext =
  /(?:[涨跌升降让少多高低掉减加抽返差](?:了|到|至)?|提[高升了]|[率息税利润价][^，。；]{0,6}?)(?:近|约|不到|超过|大概|至少)?$/u;
/** 两毛 is money only where a price stands; 三毛 is a writer. */
const priceContext = /[元块每度斤价涨跌降贴宜差赚赔收卖花要到了约近才]\s*$/u;
/** 一杯三块, 门票五块, 只要两块: what a small sum in 块 stands behind; 分成三块 are parts. */
const pieceContext =
  /(?:[一每半](?!样|样是|般)\p{Script=Han}{1,2}|[票价卖花付给掏收找赚赔贵差省费值降涨跌]|便宜|[只才就]要|[涨跌降赔赚收卖花付掏]了|[元块毛钱]到)(?:只|才|就|也|都|卖|要|收|不到|大概|大约)*$/u;
/** 三块一斤. */
const perPiece = /^一[斤个只条张件碗杯瓶份度包根]/u;
const standsAlone = /^(?:[，。；、！？?!）)”」：:…\s]|$|[一每都就也多还出左上])/u;
/** 现在七毛都有人卖: a price is spoken of around it. */
const priceNear = /[块元钱价费]|[卖买]/u;

function isPrice(text: string, end: number, left: string): boolean {
  return (
    priceContext.test(left) ||
    /[一每]\p{Script=Han}{1,2}$/u.test(left) ||
    (/[块元钱价费毛]/u.test(left) && !/[，。]三毛$/u.test(left)) ||
    isSold(text, end)
  );
}

function isSold(text: string, end: number): boolean {
  return /^[都就也]/u.test(text.charAt(end)) && priceNear.test(text.slice(end, end + 6));
}

/** 每年只长一毫米, 偏了一公分: one of a unit counts where something is measured; 最后一公里 and 每一公里 do not. */
const fine = /^[毫厘微纳]|^公分/u;
const measuring = /(?:[长高厚宽深涨降升差偏移退走跑重减达仅只约近足到过缩增加低游])(?:了|出|有|整整)?$/u;

function isMeasuredOne(text: string, { start, end }: Measure, writing: string, left: string): boolean {
  if (text.charAt(start) !== '一' || /[每这那同某任最第]$/u.test(left)) return false;
  if (/^[分点度平方升]$/u.test(writing) || /^[一一二两三四五六七八九十0-9]/u.test(text.slice(end, end + 1)))
    return false;
  return fine.test(writing) || (measuring.test(left) && /^[，。；、！？）”」的]|^$/u.test(text.slice(end, end + 1)));
}

/** What a number is asked to stand near by is no further. */
const reach = 20;
const smallCount = 10;
/** From here on a number counts without a unit: 2万, 三百万. */
const leastBare = 1e4;

/** The quantity that begins with a measure: with the range it opens, its currency and its qualifier. */
export function readQuantity(text: string, first: Measure, yuan: string): FoundQuantity | undefined {
  const at = first.start;
  const left = text.slice(Math.max(0, at - reach), at);
  const currency = readCurrencyBefore(text, at);
  if (!currency && nameBefore.test(left)) return undefined;
  if (vagueBefore.test(left) && vagueStart.test(text.charAt(at))) return undefined;
  const second = readRangeEnd(text, first, left);
  const last = second ?? first;
  const range = second ? joinRange(first, second) : first;
  const ownsCurrency = currency !== undefined && isMoneyLike(last);
  const unit = ownsCurrency ? currency.unit : unitOf(last, text, left, yuan);
  if (unit === undefined || (!currency && !isCounted(range, last, unit, text, left))) return undefined;
  const scale = ownsCurrency && !last.unit ? readEnglishScale(text, last.end) : { factor: 1, length: 0 };
  const end = last.end + scale.length;
  const sign = currency ? undefined : readSign(left, last);
  const trailing = readQualifierAfter(text.slice(end, end + 4));
  const before = left.slice(0, left.length - (currency?.length ?? sign?.length ?? 0));
  const qualifier = trailing?.qualifier ?? readQualifierBefore(before) ?? readOpen(text, last);
  const factor = (last.unit?.factor ?? 1) * scale.factor;
  const ends = [
    range.min * factor * (sign ? -1 : 1),
    range.max * factor * (sign && (sign.isOfBoth || !second) ? -1 : 1),
  ];
  return {
    start: at - (ownsCurrency ? currency.length : (sign?.length ?? 0)),
    end: end + (trailing?.kept ?? 0),
    min: round(Math.min(...ends)),
    max: round(Math.max(...ends)),
    unit,
    isRange: second !== undefined || range.min !== range.max,
    ...(qualifier && { qualifier }),
  };
}

/** 20多 is more than 20; 20来 is about 20. */
function readOpen(text: string, measure: Measure): Qualifier | undefined {
  if (!measure.isOpen) return undefined;
  return /来/u.test(text.slice(measure.start, measure.end)) ? 'approx' : 'more_than';
}

const negative = /(?<![担肩欠抱胜正])负(?:的|了)?$|零下$/u;
const minus = /(?:^|[\s（(：:，,|])[-−－–]$|(?<=[\p{Script=Han}])[-−－–]$|(?<=[为是至到从比约])[—]$/u;
/** 净利润-3.2亿元, 毛利为-5万: where a loss can stand. */
const lossBefore = /(?:利润?|净利|毛利|现金流|盈余|余额|收益|增速|增长|[为是约])[-−－–]$/u;
/** What can lie below nought. */
const signed: ReadonlySet<string> = new Set([
  'percentage_point',
  'degree_celsius',
  'degree_fahrenheit',
  'degree',
  'decibel',
  'basis_point',
]);

/** 负的9%, 零下15度, -5%: the sign before a number; one of words goes for both ends of a range. */
function readSign(left: string, { unit }: Measure): { length: number; isOfBoth: boolean } | undefined {
  const word = negative.exec(left)?.[0];
  if (word !== undefined) return { length: word.length, isOfBoth: true };
  const mayBe = unit?.family === 'share' || signed.has(unit?.unit ?? '');
  const isMinus = mayBe ? minus.test(left) : lossBefore.test(left);
  return isMinus ? { length: 1, isOfBoth: false } : undefined;
}

/** Powers of ten leave traces such as 7.499999; nothing in an article needs more than twelve digits. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function isMoneyLike({ unit }: Measure): boolean {
  return unit === undefined || unit.family === 'money' || unit.unit === 'parameter';
}

function unitOf(measure: Measure, text: string, left: string, yuan: string): string | undefined {
  if (measure.unit?.unit === 'degree' && (measure.scale >= leastBare || powerContext.test(left)))
    return 'kilowatt_hour';
  if (measure.unit) return measure.unit.unit === 'yuan' ? yuan : measure.unit.unit;
  if (!isLarge(measure) || otherAfter.test(text.slice(measure.end, measure.end + 2))) return undefined;
  if (modelContext.test(left)) return 'parameter';
  return moneyContext.test(left) ? 'unspecified' : 'count';
}

/** 2万, 二十五万六千: large enough to count without a unit. */
function isLarge({ scale, max }: Measure): boolean {
  return scale >= leastBare || (scale >= 1000 && max >= leastBare);
}

/**
 * Whether the number counts as a quantity: with Arabic digits always; in Chinese when it measures time, money or a share,
 * or counts above ten or between two neighbours (八九个). 一个, 两位 and 百家 are ways of speaking.
 */
function isCounted(range: Measure, last: Measure, unit: string, text: string, left: string): boolean {
  const writing = text.slice(last.end - (last.unit?.length ?? 0), last.end);
  if (/^个点$/u.test(writing) && !range.isArabic && !rateContext.test(left)) return false;
  if (/^[毛角]$/u.test(writing) && !range.isArabic && range.min === range.max && !isPrice(text, last.end, left))
    return false;
  if (range.isArabic || last.isArabic) return true;
  switch (last.unit?.family) {
    case 'time':
      return !last.isBareScale;
    case 'share':
    case 'multiple':
    case 'parameter':
      return true;
    case 'money':
      // 这一块 and 两块内容 are parts; 两块钱 is money.
      if (/块/u.test(text.charAt(last.end - 1)) && range.max <= smallCount && Number.isInteger(range.max))
        return (
          (pieceContext.test(left) && standsAlone.test(text.slice(last.end, last.end + 2))) ||
          perPiece.test(text.slice(last.end, last.end + 2))
        );
      // （亿元） and 单位：万元 are units, no sums.
      return !last.isBareScale || (range.max >= 1e5 && !/[（(：:/]\s*$/u.test(left));
    case 'measure':
      return last.isBareScale
        ? isVast(range, last, unit, text)
        : range.max >= 2 || range.isOpen || !Number.isInteger(range.max) || isMeasuredOne(text, last, writing, left);
    default:
      return last.isBareScale ? isVast(range, last, unit, text) : range.max > smallCount || range.min !== range.max;
  }
}

/** 投入千亿: a bare scale counts from a hundred million of money on, though not 亿级. */
function isVast(range: Measure, last: Measure, unit: string, text: string): boolean {
  return unit === 'unspecified' && range.max >= 1e8 && !/级/u.test(text.charAt(last.end));
}
