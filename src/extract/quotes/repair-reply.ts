import type { Accepted } from './context.ts';

/** How many quotes back the other one may have spoken. */
const reach = 4;

/**
 * 甲答：“…” / “…” / “…”甲说完. The line between two that are said to be of one speaker is the other one's, each being a
 * paragraph of its own.
 */
export function repairReply(direct: readonly Accepted[]): Accepted[] {
  const result = [...direct];
  for (let at = 1; at + 1 < result.length; at += 1) {
    const [before, line, after] = [result[at - 1], result[at], result[at + 1]];
    if (!before || !line || !after || line.sieve !== 'carried' || !isExplicit(before) || !isExplicit(after)) continue;
    if (before.speaker !== after.speaker || line.marked.isContinued || after.marked.start > 2) continue;
    const place = line.marked.passage;
    if (before.marked.passage !== place - 1 || after.marked.passage !== place + 1) continue;
    const other = result
      .slice(Math.max(0, at - reach), at)
      .findLast(({ speaker }) => speaker && speaker !== before.speaker);
    const { marked, cue } = line;
    const speaker = other?.speaker;
    result[at] = { marked, ...(cue && { cue }), ...(speaker && { speaker }), sieve: 'reply' };
  }
  return result;
}

function isExplicit({ sieve, speaker }: Accepted): boolean {
  return speaker !== undefined && /^(?:cue-before|cue-after|action-after|colon)$/u.test(sieve);
}
