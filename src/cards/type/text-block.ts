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
  /** Where an ellipsis of ours begins; absent where the text is whole. */
  readonly cutAt?: number;
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

const clauseEnd = /^.*[，。；：！？、,;:!?）)”」]/su;

/** The block itself, or as many of its first lines as may stand, the last ending in an ellipsis, after a clause if it can. */
export function clipText(options: TextOptions, lineCount: number): TextBlock {
  const block = layText(options);
  if (block.lines.length <= lineCount) return block;
  const plain = { ...options, isBalanced: false };
  const ends = layText(plain)
    .lines.slice(0, lineCount)
    .flatMap(({ clusters }) => clusters.map(({ end }) => end));
  const lastLine = ends.length - ends.length / lineCount / 2;
  // The ellipsis needs room: the last line gives up clusters until it has it.
  for (let index = ends.length - 1; index >= 0; index -= 1) {
    const whole = layCut(plain, options.text.slice(0, ends[index]));
    if (whole.lines.length > lineCount) continue;
    const clause = clauseEnd.exec(options.text.slice(0, ends[index]))?.[0] ?? '';
    return lineCount > 1 && ends.indexOf(clause.length) >= lastLine ? layCut(plain, clause) : whole;
  }
  return layCut(plain, '');
}

/** A beginning of a text, without the comma at its end, and the ellipsis. */
function layCut(options: TextOptions, beginning: string): TextBlock {
  const kept = beginning.replace(/[\s，、；：。,;:—–]+$/u, '');
  return { ...layText({ ...options, text: kept + ellipses[options.style.language] }), cutAt: kept.length };
}
