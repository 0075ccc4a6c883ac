import type { Locale } from '../../domain/localized.ts';
import type { NormalNumber } from '../../graph/compare/normal-number.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { languageTags } from '../../i18n/locale.ts';

type Value = Pick<NormalNumber, 'min' | 'max' | 'family' | 'bound' | 'isExclusive' | 'isVague'>;

/** A number as our pages write it: `20%`, `10–100×`, `no more than 20%`, `US$2 billion`, `3–5 years`. */
export function formatValue({ min, max, family, bound, isExclusive, isVague }: Value, locale: Locale): string {
  const { figure } = getDigestDictionary(locale);
  const range = min === max ? formatOne(max, family, locale) : formatRange(min, max, family, locale);
  const text = isVague ? (nameLoosely({ min, max, family }, locale) ?? `≈ ${range}`) : range;
  if (bound === 'ceiling') return isExclusive === true ? figure.below(text) : figure.atMost(text);
  if (bound === 'floor') return isExclusive === true ? figure.above(text) : figure.atLeast(text);
  return text;
}

/** 几十 and 几百 are read as 20 and as 900; no article says that. */
function nameLoosely({ min, max, family }: Pick<Value, 'min' | 'max' | 'family'>, locale: Locale): string | undefined {
  const { figure } = getDigestDictionary(locale);
  const name = figure.loosely(Math.log10(min / 2), Math.log10(max / 9));
  const unit = figure.looseUnits[family];
  return name && unit && (locale === 'en' ? `${name} ${unit}` : name + unit);
}

const unitNames = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'meter']);

function formatOne(value: number, family: string, locale: Locale): string {
  const number = (options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 2, ...options }).format(value);
  if (family === 'share') return nameThird(value) ?? `${number()}%`;
  if (family === 'multiple') return locale === 'en' ? `${number()}×` : `${number()} 倍`;
  const currency = /^money:([A-Z]{3})$/.exec(family)?.[1];
  if (currency !== undefined) return formatMoney(value, currency, locale);
  if (family === 'order_of_magnitude') return number();
  if (unitNames.has(family)) return number({ style: 'unit', unit: family, unitDisplay: 'long' });
  const plain = value >= 1e6 ? number({ notation: 'compact', compactDisplay: 'long' }) : number();
  return getDigestDictionary(locale).figure.counted(plain, family);
}

/** 三分之一 is read as 33.33; no article says that. */
function nameThird(share: number): string | undefined {
  const thirds = (share * 3) / 100;
  const whole = Math.round(thirds);
  return whole % 3 !== 0 && whole < 3 && Math.abs(thirds - whole) < 0.001 ? `${whole}/3` : undefined;
}

/** `$2 billion`, `20亿美元`: the sign stands before the number in English, the name after it in Chinese. */
function formatMoney(value: number, currency: string, locale: Locale): string {
  const tag = languageTags[locale];
  const scale = value >= 1e4 ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2, ...scale }).format(value);
  if (locale === 'zh') return `${number}${new Intl.DisplayNames(tag, { type: 'currency' }).of(currency) ?? currency}`;
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(value);
  return `${parts.find(({ type }) => type === 'currency')?.value ?? currency}${number}`;
}

/** `3–5 years`: the unit stands once where it stands after the number. */
function formatRange(min: number, max: number, family: string, locale: Locale): string {
  const last = formatOne(max, family, locale);
  const first = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 2 }).format(min);
  const isPlain = /^[\d,.]/.test(last) && min < 1e6;
  return isPlain ? `${first}–${last}` : `${formatOne(min, family, locale)}–${last}`;
}
