import type { Quote } from '../../domain/quote.ts';
import type { SourceNode } from '../graph.ts';

const farthest = 200;

/** The question that a quote answers: what stands right before it and is a moderator's, or ends as a question does. */
export function findQuestionBefore({ quotes }: SourceNode, answer: Quote): Quote | undefined {
  const before = quotes.filter(({ end, start }) => end <= answer.start && start < answer.start).at(-1);
  if (!before || (before.speaker !== undefined && before.speaker === answer.speaker)) return undefined;
  if (answer.start - before.end > farthest || answer.text.length > farthest) return undefined;
  return before.procedural || /[？?]\s*$/u.test(before.text) ? before : undefined;
}
