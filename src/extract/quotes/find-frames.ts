import type { Cue } from '../lexicon/cues.ts';
import { simplify } from '../lexicon/simplify.ts';
import { readFirst, readMention, type Mention } from '../names/read-mention.ts';
import type { SentenceContext } from './context.ts';
import type { Reported } from './find-reported.ts';

interface Frame {
  readonly expression: RegExp;
  /** Which part of the match holds the speaker. */
  readonly group: number;
}

/** 在X看来, 据X介绍, 按X的说法, 用X的话说: a frame at the head of a sentence gives the whole rest to X. */
const frames: readonly Frame[] = [
  { expression: /^(在)([^，。]{1,24}?)(看来)[，,]/u, group: 2 },
  {
    expression:
      /^(据|根据)([^，。]{1,24}?)(?:的)?(介绍|透露|测算|预测|估计|分析|估算|回忆|说法|观察|统计|预计|报道|披露|了解)[，,：:]/u,
    group: 2,
  },
  {
    expression: /^(按照?|照|依)([^，。]{1,16}?)(?:的)?(说法|话说|话|观点|看法|理解|判断|估计|测算|模型)[，,：:]/u,
    group: 2,
  },
  { expression: /^(用)([^，。]{1,16}?)(?:的)?(话说|话来说|话讲)[，,：:]/u, group: 2 },
];

/** A statement under a frame, if the sentence begins with one. */
export function findFrame({ reading, sentence }: SentenceContext): Reported | undefined {
  const { outline } = reading;
  const text = simplify(outline.slice(sentence.start, sentence.start + 64));
  const lead = /^(?:但|而|不过|然而|\s)*/u.exec(text)?.[0].length ?? 0;
  for (const { expression } of frames) {
    const match = expression.exec(text.slice(lead));
    if (!match) continue;
    const from = sentence.start + lead + (match[1] ?? '').length;
    const to = from + (match[2] ?? '').length;
    const mention: Mention = readFirst(reading, from, to) ?? readMention(reading, from, to);
    if (mention.type !== 'entity') return undefined;
    const start = sentence.start + lead + match[0].length;
    const end = start + outline.slice(start, sentence.end).replace(/[。！？!?\n…\s]+$/u, '').length;
    const cueStart = to + match[0].slice((match[1] ?? '').length + (match[2] ?? '').length).indexOf(match[3] ?? '');
    const cue: Cue = {
      start: cueStart,
      end: cueStart + (match[3] ?? '').length,
      text: outline.slice(cueStart, cueStart + (match[3] ?? '').length),
      kind: 'say',
    };
    return end - start < 4 ? undefined : { start, end, speaker: mention.entity, cue, sieve: 'frame' };
  }
  return undefined;
}
