import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { hitsBetween, type Entity } from '../names/name-table.ts';
import { readCueSubject, toEntity } from './resolve.ts';

const bridge =
  /^(?:了|道|着|过|到|说|称|自己|记者|我|我们|他|她|大家)?(?:了)?(?:得[^，。：“「]{1,6}|一?句话?|一句(?:大?实话|老实话|真话|心里话|狠话|重话|俏皮话|玩笑话|名言|老话)|如下|这样一[句段]话|一段话|一条|一番话|这样[^，。]{0,4})?[\s：:，,—]*[“「『"‘]$/u;

/** 告诉环讯社：“…” */
const telling = /^(?:告诉|告知|提醒|警告|答复|回复|叮嘱|嘱咐)$/u;
const toSomebody = /^[^，。：“「]{1,12}[：:]\s*[“「『"‘]$/u;

/** A cue right before the opening mark: `唐杰直言：“…”`, `称其为“…”`. */
export function cueBefore(context: SentenceContext, marked: Marked): Tie | undefined {
  const { simple } = context.reading;
  const cues = context.cues.filter((cue) => cue.end < marked.start && cue.start >= context.sentence.start);
  for (const cue of cues.slice(-3).reverse()) {
    const between = simple.slice(cue.end, marked.start);
    if (marked.start - cue.end > 16 || !(bridge.test(between) || (telling.test(cue.text) && toSomebody.test(between))))
      continue;
    if (cue.kind === 'show') continue;
    const passive = /(?:被|被人|被媒体)$/u.test(simple.slice(Math.max(0, cue.start - 4), cue.start));
    // 被员工们叫作“硬骨头”
    if (cue.kind === 'call' && /被[^，。；：“「]{1,8}$/u.test(simple.slice(Math.max(0, cue.start - 9), cue.start)))
      return undefined;
    const mention = readCueSubject(context, cue);
    if (mention.type === 'author' && !/[：:]\s*[“「『"‘]$/u.test(simple.slice(cue.end, marked.start))) return undefined;
    if (passive || (mention.type === 'nobody' && cue.kind === 'call')) return undefined;
    const speaker =
      toEntity(context, mention) ?? (mention.type === 'unclear' ? readOnly(context, cue.start) : undefined);
    return {
      tie: cue.kind === 'call' || cue.kind === 'think' ? 'call' : 'cue',
      ...(speaker && { speaker }),
      cue,
      sieve: 'cue-before',
    };
  }
  return undefined;
}

/** The only person whom the sentence names before its cue: 老谭一直没说话，快到家了冒出一句：“…” */
function readOnly({ reading, sentence }: SentenceContext, cueStart: number): Entity | undefined {
  // 周敏问他怕不怕，他说：“…”: 他 is another one.
  if (/[，,；;][他她][^，,；;]{0,12}$/u.test(reading.simple.slice(sentence.start, cueStart))) return undefined;
  const people = new Set(
    hitsBetween(reading.hits, sentence.start, cueStart)
      .filter((hit) => hit.entity.kind === 'person')
      .map((hit) => hit.entity),
  );
  return people.size === 1 ? [...people][0] : undefined;
}
