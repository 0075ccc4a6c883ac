const currenciesBefore: readonly (readonly [RegExp, string])[] = [
  [/(?:US\$|美元|USD)\s?$/u, 'USD'],
  [/(?:HK\$|港币|港幣|HKD)\s?$/u, 'HKD'],
  [/(?:NT\$|新台币|新台幣|新臺幣|台币|台幣|臺幣|TWD|NTD)\s?$/u, 'TWD'],
  [/(?:RMB|CNY|人民币|人民幣|¥|￥)\s?$/u, 'CNY'],
  [/(?:EUR|欧元|歐元|€)\s?$/u, 'EUR'],
  [/(?:GBP|英镑|英鎊|£)\s?$/u, 'GBP'],
  [/(?:JPY|日元|日圓)\s?$/u, 'JPY'],
  [/(?<![A-Z])\$\s?$/u, 'USD'],
];

/** A currency that stands before its number: `US$3.5亿`, `新台幣980元`. `length` counts its characters. */
export function readCurrencyBefore(left: string): { readonly unit: string; readonly length: number } | undefined {
  for (const [expression, unit] of currenciesBefore) {
    const match = expression.exec(left.slice(-6));
    if (match) return { unit, length: match[0].length };
  }
  return undefined;
}

const traditional = /[億萬國學會個們這為與對說開關時實點發]/gu;

/** What a bare 元 means in an article: the currency it names, where it is written in traditional characters; else CNY. */
export function resolveYuan(article: string): string {
  const characters = article.match(/\p{Script=Han}/gu)?.length ?? 0;
  if ((article.match(traditional)?.length ?? 0) < characters * 0.03) return 'CNY';
  const count = (expression: RegExp): number => article.match(expression)?.length ?? 0;
  const taiwan = count(/新台幣|新臺幣|台幣|臺幣|NT\$/gu);
  const hongKong = count(/港元|港幣|HK\$|恒生|香港|呎/gu);
  if (taiwan === 0 && hongKong === 0) return 'CNY';
  return taiwan >= hongKong ? 'TWD' : 'HKD';
}
