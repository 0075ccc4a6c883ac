import type { Piece } from './draft.ts';

/** The words of a piece as a reader sees them, without the signs of the markup: `**唐杰：**智谱` → `唐杰：智谱`. */
export function readableText(text: string, { runs }: Pick<Piece, 'runs'>): string {
  const [first] = runs;
  if (runs.length === 1 && first) return first.text ?? text.slice(first.start, first.end);
  return runs.map((run) => run.text ?? text.slice(run.start, run.end)).join('');
}
