interface Range {
  readonly min: number;
  readonly max: number;
}

const digitValues = new Map(
  Object.entries({
    零: 0,
    〇: 0,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  }),
);
const smallScales = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }));

/**
 * Reads a run of Chinese number characters. `一百二十` → 120; `三万亿` → 3e12; `两三百` → 200 to 300; `十七八` → 17 to 18;
 * `一点五` → 1.5. Digits in a row that are no pair of neighbours (二〇二五) name a year, not a number: undefined.
 */
export function readChineseNumber(run: string): (Range & { scale: number }) | undefined {
  const digit = run.length === 1 ? digitValues.get(run) : undefined;
  if (digit !== undefined) return { min: digit, max: digit, scale: 1 };
  const decimal = /^(.*)点([^万亿]+)([万亿]*)$/u.exec(run);
  if (decimal) return readDecimal(decimal[1] ?? '', decimal[2] ?? '', decimal[3] ?? '');
  const value = readScaled(run);
  // 一万六 is written in units of ten thousand as 一万 is.
  const scales = /([千万亿]+)[一二三四五六七八九]?$/u.exec(run)?.[1] ?? '';
  return (
    value && {
      ...value,
      scale: scales === '' ? 1 : (readScaled(scales)?.max ?? 1),
    }
  );
}

function readDecimal(whole: string, digits: string, scales: string): (Range & { scale: number }) | undefined {
  const base = /^[零〇]$/u.test(whole) ? { min: 0, max: 0 } : readScaled(whole);
  const scale = scales === '' ? 1 : (readScaled(scales)?.max ?? 1);
  if (!base) return undefined;
  const value = Number(`${base.max}.${Array.from(digits, (digit) => digitValues.get(digit)).join('')}`) * scale;
  return { min: value, max: value, scale };
}

/** Splits at the last 亿, then at the last 万: what stands before is multiplied, what follows is added. */
function readScaled(run: string): Range | undefined {
  for (const [mark, factor] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = run.lastIndexOf(mark);
    if (at < 0) continue;
    const left = at === 0 ? { min: 1, max: 1 } : readScaled(run.slice(0, at));
    const right = readRest(run.slice(at + 1), factor);
    return (
      left &&
      right && {
        min: left.min * factor + right.min,
        max: left.max * factor + right.max,
      }
    );
  }
  return readSection(run);
}

/** 两万五 is 25,000: a single digit after a scale stands for the next lower place. */
function readRest(run: string, factor: number): Range | undefined {
  if (run === '') return { min: 0, max: 0 };
  const digit = run.length === 1 ? digitValues.get(run) : undefined;
  return digit === undefined ? readScaled(run) : { min: (digit * factor) / 10, max: (digit * factor) / 10 };
}

/** A number below 10,000: digits, 十, 百, 千. */
function readSection(run: string): Range | undefined {
  let sum: Range = { min: 0, max: 0 };
  let lastScale = 1;
  for (const [whole, zero = '', digits = '', scale = ''] of run.matchAll(
    /([零〇]?)([^十百千廿卅零〇]*)([十百千廿卅]?)/gu,
  )) {
    if (whole === '') continue;
    if (scale === '廿' || scale === '卅') {
      const tens = scale === '廿' ? 20 : 30;
      sum = { min: sum.min + tens, max: sum.max + tens };
      lastScale = 10;
      continue;
    }
    const value = readDigits(digits, zero !== '' || scale !== '');
    if (!value) return undefined;
    const isShort = scale === '' && zero === '' && lastScale >= 100 && digits.length === 1;
    const factor = isShort ? lastScale / 10 : (smallScales.get(scale) ?? 1);
    sum = {
      min: sum.min + value.min * factor,
      max: sum.max + value.max * factor,
    };
    lastScale = factor;
  }
  return sum;
}

/** `八` → 8; `八九` → 8 to 9; `三五` → 3 to 5; nothing before a scale → 1. */
function readDigits(digits: string, isEmptyAllowed: boolean): Range | undefined {
  const [first, second, ...rest] = Array.from(digits, (digit) => digitValues.get(digit) ?? 0);
  if (rest.length > 0) return undefined;
  if (first === undefined) return isEmptyAllowed ? { min: digits === '' ? 1 : 0, max: 1 } : undefined;
  if (second === undefined) return { min: first, max: first };
  const isNeighbour = second === first + 1 || (first === 3 && second === 5);
  return isNeighbour ? { min: first, max: second } : undefined;
}
