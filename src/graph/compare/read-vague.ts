/** A number that words give loosely: `几十倍到几百倍` → 20 to 900 multiple. */
export interface VagueNumber {
  readonly text: string;
  readonly at: number;
  readonly value: readonly [number, number];
  readonly unit: string;
}

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const one = '[几数]([十百千万亿]+)';
const expression = new RegExp(`${one}(倍)?(?:(?:到|至|甚至|或|[-–—~～])${one})?(倍|人|个数量级)`, 'gu');
const units: Readonly<Record<string, string>> = { 倍: 'multiple', 人: 'person', 个数量级: 'order_of_magnitude' };

/** 几 and 数 are two to nine of what follows; read as wide as the words allow, so that nobody is blamed for less. */
export function readVague(text: string): VagueNumber[] {
  return [...text.matchAll(expression)].map((match) => {
    const [whole, low = '', , high = low, unit = ''] = match;
    return { text: whole, at: match.index, value: [2 * scaleOf(low), 9 * scaleOf(high)], unit: units[unit] ?? unit };
  });
}

function scaleOf(characters: string): number {
  return [...characters].reduce((product, character) => product * (scales[character] ?? 1), 1);
}
