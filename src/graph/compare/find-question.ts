import type { Quote } from '../../domain/quote.ts';
import type { SourceNode } from '../graph.ts';

const farthest = 200;
const longestOpening = 60;
const longestRemark = 60;
const longestExchange = 4;

/**
 * The question that words answer: what stands right before their quote and is a moderator's, or ends as a question does.
 * `from` is where the words begin; what comes late in a long answer no longer answers it.
 */
export function findQuestionBefore(node: SourceNode, answer: Quote, from = answer.start): Quote | undefined {
  const isShort = answer.text.length <= farthest;
  if (!isShort && (from === answer.start ? answer.mode !== 'turn' : from - answer.start > longestOpening))
    return undefined;
  const before = findBefore(node, answer);
  return before && isQuestion(before) ? before : undefined;
}

/** The question and the short remarks that lead to it, in reading order: two people may need four turns for one number. */
export function listExchange(node: SourceNode, answer: Quote, from = answer.start): Quote[] {
  const question = findQuestionBefore(node, answer, from);
  if (!question) return [];
  const exchange = [question];
  for (let first = question; exchange.length < longestExchange && first.text.length <= longestRemark;) {
    const before = findBefore(node, first);
    if (before?.mode !== 'turn' || before.text.length > longestRemark) break;
    exchange.unshift(before);
    first = before;
  }
  return exchange.slice(exchange.findIndex(isQuestion));
}

/** The quote right before another, by somebody else. */
function findBefore({ quotes }: SourceNode, { start, speaker }: Quote): Quote | undefined {
  const before = quotes.filter((quote) => quote.end <= start && quote.start < start).at(-1);
  if (!before || (before.speaker !== undefined && before.speaker === speaker)) return undefined;
  return start - before.end > farthest ? undefined : before;
}

function isQuestion({ procedural, text }: Quote): boolean {
  return procedural || /[？?]\s*$/u.test(text);
}
