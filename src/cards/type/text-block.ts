import { balanceLines, breakLines, type Line } from './break-lines.ts';
import type { Fonts, Style } from './fonts.ts';
import { setText } from './set-text.ts';

/** A text set in lines; measures in pixels. */
export interface TextBlock {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  readonly height: number;
}

export interface TextOptions {
  readonly fonts: Fonts;
  readonly text: string;
  readonly style: Style;
  readonly size: number;
  /** Pixels that a line may fill. */
  readonly measure: number;
  /** Distance of two base lines, in sizes. */
  readonly leading?: number;
  /** Lines as even as can be. */
  readonly isBalanced?: boolean;
}

export function layText({ fonts, text, style, size, measure, leading = 1.3, isBalanced }: TextOptions): TextBlock {
  const fill = isBalanced ? balanceLines : breakLines;
  const lines = fill(text, setText(fonts, text, style), (measure * 1000) / size);
  const width = Math.max(0, ...lines.map((line) => (line.width * size) / 1000));
  return { text, lines, size, leading: size * leading, width, height: lines.length * size * leading };
}

/** The first block that fits: sizes are tried from the largest; the last is taken where none does. */
export function fitText(
  options: Omit<TextOptions, 'size'>,
  sizes: readonly number[],
  isFitting: (block: TextBlock) => boolean,
): TextBlock {
  let block = layText({ ...options, size: sizes[0] ?? 0 });
  for (const size of sizes.slice(1)) {
    if (isFitting(block)) break;
    block = layText({ ...options, size });
  }
  return block;
}

/** What is said of a text that goes on: `……`, `…`. */
const ellipses = { en: '…', zh: '……' } as const;

/** The block itself, or as many of its first lines as may stand, the last ending in an ellipsis. */
export function clipText(options: TextOptions, lineCount: number): TextBlock {
  const block = layText(options);
  if (block.lines.length <= lineCount) return block;
  const plain = { ...options, isBalanced: false };
  const last = layText(plain).lines[lineCount - 1]?.clusters.at(-1);
  // The ellipsis needs room: the last line gives up clusters until it has it.
  const ends = block.lines
    .flatMap(({ clusters }) => clusters.map(({ end }) => end))
    .filter((end) => end <= (last?.end ?? 0));
  for (const end of ends.reverse()) {
    const kept = options.text.slice(0, end).replace(/[\s，、；：,;:—–]+$/u, '');
    const clipped = layText({ ...plain, text: kept + ellipses[options.style.language] });
    if (clipped.lines.length <= lineCount) return clipped;
  }
  return layText({ ...plain, text: ellipses[options.style.language] });
}
