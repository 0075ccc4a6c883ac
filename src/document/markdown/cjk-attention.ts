import { attention } from 'micromark-core-commonmark';
import type { Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { mayClose, mayOpen } from './attention-rules.ts';

/**
 * Emphasis as it is written in Chinese. CommonMark knows where a word ends by spaces, so that in `**唐杰：**智谱的创始人` the
 * second `**` closes nothing; and it takes `2*3*4` for emphasis. Only what is allowed to open and close changes here.
 */
export const cjkAttention: Extension = {
  text: { 42: { ...attention, name: 'cjkAttention', tokenize } },
};

function tokenize(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const before = toCharacter(this.previous);
  const decide: State = (code) => {
    const token = this.events.at(-1)?.[1];
    if (token?.type === 'attentionSequence') {
      const length = token.end.offset - token.start.offset;
      const after = toCharacter(code);
      token._open = mayOpen(before, after, length, token._open ?? false);
      token._close = mayClose(before, after, length, token._close ?? false);
    }
    return ok(code);
  };
  return attention.tokenize.call(this, effects, decide, nok);
}

/** micromark's codes below zero are line ends and tabs, `null` is the end. */
function toCharacter(code: number | null): string {
  return code === null || code < 0 ? ' ' : String.fromCharCode(code);
}
