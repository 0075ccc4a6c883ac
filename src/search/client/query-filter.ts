/** What a query asks for besides words: `value:10..100`, `unit:percent`, `year:2025`, `language:en`. */
export type QueryFilter =
  | { readonly type: 'value'; readonly least: number; readonly greatest: number }
  | { readonly type: 'unit'; readonly unit: string }
  | { readonly type: 'year'; readonly year: string }
  | { readonly type: 'language'; readonly language: string };

const filter = /^(?<name>value|unit|year|lang|language)[:：](?<value>.+)$/iu;
const number = '[-+]?\\d+(?:\\.\\d+)?(?:e\\d+)?';
const range = new RegExp(
  `^(?<least>${number})?(?<joint>\\.\\.|…|~|至|到)?(?<greatest>${number})?(?<percent>[%％])?$`,
  'iu',
);

/** Writings of units that readers use → the name that the extraction gives them. */
const unitNames = new Map([
  ['%', 'percent'],
  ['％', 'percent'],
  ['百分之', 'percent'],
  ['百分点', 'percentage_point'],
  ['倍', 'multiple'],
  ['times', 'multiple'],
  ['x', 'multiple'],
  ['数量级', 'order_of_magnitude'],
  ['个数量级', 'order_of_magnitude'],
  ['orders_of_magnitude', 'order_of_magnitude'],
  ['年', 'year'],
  ['月', 'month'],
  ['天', 'day'],
  ['小时', 'hour'],
  ['人', 'person'],
  ['people', 'person'],
  ['美元', 'USD'],
  ['$', 'USD'],
  ['dollar', 'USD'],
  ['元', 'CNY'],
  ['yuan', 'CNY'],
  ['个', 'count'],
]);

/** A word of a query → the filter it is; undefined where it is only a word: `value:many` is looked for as it stands. */
export function readFilter(word: string): QueryFilter | undefined {
  const { name = '', value = '' } = filter.exec(word)?.groups ?? {};
  switch (name.toLowerCase()) {
    case 'value':
      return readValue(value);
    case 'unit':
      return { type: 'unit', unit: readUnitName(value) };
    case 'year':
      return /^\d{4}$/u.test(value) ? { type: 'year', year: value } : undefined;
    case 'lang':
    case 'language':
      return { type: 'language', language: value.toLowerCase() };
    default:
      return undefined;
  }
}

/** `10..100`, `..5`, `20`: both ends belong to it. */
function readValue(value: string): QueryFilter | undefined {
  const { least, joint, greatest } = range.exec(value)?.groups ?? {};
  if (least === undefined && greatest === undefined) return undefined;
  if (joint === undefined) return least === undefined ? undefined : toValue(Number(least), Number(least));
  return toValue(Number(least ?? -Infinity), Number(greatest ?? Infinity));
}

function toValue(one: number, other: number): QueryFilter {
  return { type: 'value', least: Math.min(one, other), greatest: Math.max(one, other) };
}

/** `Percents` → percent; what is not known is looked for as it stands, and found nowhere. */
function readUnitName(value: string): string {
  const name = value.toLowerCase().replaceAll('-', '_');
  const singular = name.length > 2 ? name.replace(/s$/u, '') : name;
  const known = unitNames.get(name) ?? unitNames.get(singular);
  return known ?? (/^[a-z]{3}$/u.test(name) ? name.toUpperCase() : singular);
}
