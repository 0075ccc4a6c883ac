import { simplify } from '../lexicon/simplify.ts';
import type { TieKind } from './context.ts';

/** What is known about words in marks when it is asked whether somebody said them. */
export interface Evidence {
  readonly text: string;
  /** The article's own words before the opening mark and after the closing one, simplified, up to 40 characters each. */
  readonly before: string;
  readonly after: string;
  readonly isWholeParagraph: boolean;
  readonly tie: TieKind;
  readonly hasSpeaker: boolean;
  /** Words of the same paragraph were speech already, and nothing but their end stands between. */
  readonly followsSpeech: boolean;
}

/** 他把这叫做“…”, 她笑称，这叫“…”: somebody gives the name, and says it. */
function givesName(tie: TieKind, before: string): boolean {
  return tie === 'call'
    ? /[把将管][^，。；：]{1,12}(?:叫[做作]?|称作|称为)$/u.test(before)
    : tie === 'clause' && /[称说道言叹侃嘲][，,：:]?(?:这|那)(?:就|才|可)?叫做?$/u.test(before);
}

/** Each sign of speech with its weight; words count as speech from `threshold` on. */
const signs: readonly (readonly [weight: number, holds: (evidence: Evidence) => boolean])[] = [
  [4, ({ tie }) => tie === 'cue'],
  [5, ({ tie, hasSpeaker }) => tie === 'call' && hasSpeaker],
  [2, ({ tie, hasSpeaker }) => tie === 'colon' && hasSpeaker],
  [1, ({ tie }) => tie === 'colon'],
  [2, ({ tie }) => tie === 'action'],
  [1, ({ tie, text }) => tie === 'clause' && text.length >= 5],
  [1.5, ({ tie, text }) => tie === 'clause' && text.length >= 7],
  [0.5, ({ tie, text }) => tie === 'clause' && text.length >= 9],
  [2, ({ text }) => /[。！？!?…]$/u.test(text.trimEnd()) && text.length > 4],
  [1, ({ text }) => /[，,。；;！？!?]./u.test(text)],
  [1, ({ text }) => /[我你您咱]|[吗呢吧啊呀嘛嗎]/u.test(text)],
  [1, ({ text }) => text.length >= 12],
  [1, ({ text }) => text.length >= 24],
  [1.5, ({ isWholeParagraph, text }) => isWholeParagraph && text.length >= 6],
  [2, ({ followsSpeech, text }) => followsSpeech && text.length >= 6],
  // “开。” alone on its line, between lines that were said.
  [5, ({ followsSpeech, isWholeParagraph, text }) => followsSpeech && isWholeParagraph && /[。！？!?…]$/u.test(text)],
  [-2, ({ text }) => text.length <= 6 && !/[，。？！,!?]/u.test(text)],
  [-1, ({ text }) => text.length <= 4 && !/[，。？！,!?]/u.test(text)],
  [
    -3,
    ({ after, text }) =>
      /^(?:的|等|之|式|型|类|这|那|一词|二字|两个字|几个字|三个字|四个字|这个|计划|战略|工程|行动|倡议|模式|概念|现象|问题|时代|项目)/u.test(
        after,
      ) && !/[。！？!?]$/u.test(text),
  ],
  [
    -4,
    ({ before, after, tie, hasSpeaker }) =>
      !(hasSpeaker && /^(?:$|[，,。；;！!？?\s])/u.test(after) && givesName(tie, before)) &&
      /(?:所谓|叫做?|称作|被称为|被称作|被称之为|被誉为|名为|号称|俗称|简称|又称|统称|取名|命名为|题为|称号|名叫|意思是|意即|即|学名)(?:的)?$/u.test(
        before,
      ),
  ],
  // “重建设、轻运营”: two or three even pieces are a slogan.
  [-2, ({ tie, text }) => tie === 'clause' && /^\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){1,3}$/u.test(text)],
  [-2, ({ before, after }) => /[、]$/u.test(before) || /^[、]/u.test(after)],
  [-1.5, ({ before, after }) => /[和与與或及“]$/u.test(before) || /^[和与與或及]\s?[“「"]/u.test(after)],
  [-3, ({ before, after }) => /[（(]$/u.test(before) && /^[）)]/u.test(after)],
  [1, ({ tie, before }) => tie === 'clause' && /[是了]$/u.test(before)],
  [
    -2,
    ({ before, tie }) =>
      tie !== 'call' && /(?:[的个種种條条是为為以从從把将將这這那用到出由让讓给給在有被成凭了])$/u.test(before),
  ],
  // 只表示“够用”，: however short, it is all that was said.
  [
    1,
    ({ tie, hasSpeaker, before, after }) =>
      tie === 'cue' &&
      hasSpeaker &&
      /(?:说|道|表示|答|回复|回应|问)[：:，,]?$/u.test(before) &&
      !/[没不无谁人能敢许别会要][^，。；：]{0,6}$/u.test(before) &&
      /^(?:[，,。；;！？!?]|$)/u.test(after),
  ],
  // 他认为，“被卡”未必是坏事: a word that the clause is about.
  [
    -2,
    ({ text, after }) =>
      text.length <= 6 &&
      !/[，。？！,!?]/u.test(text) &&
      /^\s?(?:未必|不一定|并?不|就是|才是|也是|是|意味着|已经?|正在?|仍|还|会|可以|可能|无法|没有|能|将)/u.test(after),
  ],
  // 他说，这“对人们来说是可怕的”: what 这 does or is.
  [
    2,
    ({ tie, before, text }) =>
      tie === 'clause' &&
      /[这那]$/u.test(before) &&
      /^(?:对|是|就是|将|会|不|并|只|让|令|使|有|没|可能|意味|简直|完全)/u.test(text),
  ],
  [-2, ({ text }) => /^[A-Za-z0-9\s.+-]+$/u.test(text) && text.length < 24],
];
const threshold = 2;

/** Whether words in marks are speech rather than a term, a title or irony: `“我不同意。”他说` is, `“卡脖子”问题` is not. */
export function judgeSpeech(evidence: Evidence): boolean {
  const simple = { ...evidence, text: simplify(evidence.text) };
  return signs.reduce((sum, [weight, holds]) => (holds(simple) ? sum + weight : sum), 0) >= threshold;
}
