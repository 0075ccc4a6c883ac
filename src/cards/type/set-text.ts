import type { Fonts, Glyph, Style } from './fonts.ts';

/** The smallest piece that is never parted: one character or what is shaped as one. Measures in thousandths of the size. */
export interface Cluster {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glyphs: readonly Glyph[];
  readonly advance: number;
  /** Blank at its left that falls away at the start of a line: half of “. */
  readonly blankBefore: number;
  /** Blank at its right that may hang beyond the end of a line: half of 。, or a space. */
  readonly blankAfter: number;
}

const opening = new Set('「『“‘《（【〈〔');
const closing = new Set('，。、；：」』”’》）】〉〕');
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const letter = /^[\p{L}\p{N}]$/u;

/** Space between Chinese and Latin, an eighth of a character, as `text-autospace` has it. */
const autospace = 125;
const half = 500;

/** A text is set once for all sizes that are tried. */
const setTexts = new WeakMap<Fonts, Map<string, Cluster[]>>();
const mostKept = 64;

/**
 * Text → clusters with their measures: Chinese and Latin apart by an eighth, neighbouring punctuation drawn together
 * (了。” takes two and a half squares, not three), as CLREQ has it.
 */
export function setText(fonts: Fonts, text: string, style: Style): readonly Cluster[] {
  const known = setTexts.get(fonts) ?? new Map<string, Cluster[]>();
  setTexts.set(fonts, known);
  const key = `${style.family} ${style.weight} ${style.language} ${text}`;
  const clusters = known.get(key) ?? buildClusters(fonts, text, style);
  if (known.size >= mostKept) known.clear();
  known.set(key, clusters);
  return clusters;
}

function buildClusters(fonts: Fonts, text: string, style: Style): Cluster[] {
  const glyphs = fonts.shape(text, style);
  const starts = [...new Set(glyphs.map(({ at }) => at))].sort((one, other) => one - other);
  const byStart = Map.groupBy(glyphs, ({ at }) => at);
  const clusters = starts.map((start, index): Cluster => {
    const end = starts[index + 1] ?? text.length;
    const own = byStart.get(start) ?? [];
    const advance = own.reduce((sum, glyph) => sum + glyph.advance, 0);
    const character = text.slice(start, end);
    const isWide = advance === 1000;
    return {
      text: character,
      start,
      end,
      glyphs: own,
      advance,
      blankBefore: isWide && opening.has(character) ? half : 0,
      blankAfter: isWide && closing.has(character) ? half : /^\s+$/u.test(character) ? advance : 0,
    };
  });
  return clusters.map((cluster, index) => adjust(cluster, clusters[index - 1], clusters[index + 1]));
}

function adjust(cluster: Cluster, before: Cluster | undefined, after: Cluster | undefined): Cluster {
  if (isHalf(cluster.blankAfter, cluster) && after && (opening.has(after.text) || closing.has(after.text)))
    return { ...cluster, advance: cluster.advance - half, blankAfter: 0 };
  if (cluster.blankBefore > 0 && before && opening.has(before.text)) return trimStart(cluster);
  if (after && isBorder(cluster.text, after.text)) return { ...cluster, advance: cluster.advance + autospace };
  return cluster;
}

function isHalf(blank: number, { text }: Cluster): boolean {
  return blank === half && closing.has(text);
}

function isBorder(one: string, other: string): boolean {
  const [first, second] = [[...one].at(-1) ?? '', [...other][0] ?? ''];
  if (!letter.test(first) || !letter.test(second)) return false;
  return ideograph.test(first) !== ideograph.test(second);
}

/** The same without the blank at its left. */
export function trimStart(cluster: Cluster): Cluster {
  const { blankBefore, advance, glyphs } = cluster;
  return {
    ...cluster,
    advance: advance - blankBefore,
    blankBefore: 0,
    glyphs: glyphs.map((glyph) => ({ ...glyph, x: glyph.x - blankBefore })),
  };
}
