import type { Accepted } from './context.ts';

/** Paragraphs of one speech that each open the mark again have one speaker: the attribution may stand in any of them. */
export function repairContinued(direct: readonly Accepted[]): Accepted[] {
  const result = [...direct];
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const current = result[at];
    const next = result[at + 1];
    if (!current?.marked.isContinued || !next?.speaker || next.marked.passage !== current.marked.passage + 1) continue;
    if (!current.speaker || current.sieve === 'carried')
      result[at] = { ...current, speaker: next.speaker, sieve: 'continued' };
  }
  return result;
}
