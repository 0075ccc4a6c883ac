import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { simplify } from '../lexicon/simplify.ts';
import { findCues } from '../lexicon/cues.ts';
import { readMention } from '../names/read-mention.ts';
import { toEntity } from './resolve.ts';

const tail = /^(?:道|着|说|过|我们?|记者|媒体|他|她|大家|本报记者|[^，。：“「]{0,6})?(?:[。，,；;！!？?…\n）)]|$)/u;
const reach = 48;

/** A cue right behind the closing mark: `“…”，林俊旸说。`, `“…”他笑着说，“…”`. */
export function cueAfter(context: SentenceContext, marked: Marked): Tie | undefined {
  const outline = context.outlines[marked.lastPassage] ?? '';
  const from = marked.end + 1;
  const right = outline.slice(from, from + reach);
  const stop = /[。！？!?\n“「『"]/u.exec(right)?.index ?? right.length;
  const clause = right.slice(0, stop + 1);
  if (clause.trim() === '' || /^[\s]*$/u.test(clause)) return undefined;
  const lead = /^[，,\s—]*/u.exec(clause)?.[0].length ?? 0;
  for (const cue of findCues(clause)) {
    if (cue.kind === 'show' || cue.kind === 'call') continue;
    const between = clause.slice(lead, cue.start);
    if (/[，,；;：:]/u.test(between) && !/^[^，,；;：:]{0,14}(?:时|上|后|中|里|，)/u.test(between)) return undefined;
    if (!tail.test(simplify(clause.slice(cue.end)))) continue;
    // 他说：“…” announces the next words, not the ones before; so does a new sentence.
    if (/^(?:道|着|了)?[：:]/u.test(clause.slice(cue.end))) return undefined;
    const reading =
      marked.lastPassage === context.passageIndex
        ? context.reading
        : { ...context.reading, outline, hits: context.reading.table.scan(outline) };
    const mention = readMention(reading, from + lead, from + cue.start);
    if (mention.type === 'author') return undefined;
    const speaker = toEntity(context, mention);
    return {
      tie: 'cue',
      ...(speaker && { speaker }),
      cue: { ...cue, start: cue.start + from, end: cue.end + from },
      sieve: 'cue-after',
    };
  }
  return undefined;
}
