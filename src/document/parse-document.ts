import type { Document } from './document.ts';
import type { Draft } from './draft.ts';
import { markBoilerplate } from './boilerplate/mark-boilerplate.ts';
import { findSourceUrl } from './find-source-url.ts';
import { findTitle } from './find-title.ts';
import { markPlainHeadings } from './headings/mark-plain-headings.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { numberBlocks } from './number-blocks.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { findAnswers } from './turns/find-answers.ts';
import { findLabelledTurns } from './turns/find-labelled-turns.ts';
import { findTalks } from './turns/find-talks.ts';
import { findUnnamedTurns } from './turns/find-unnamed-turns.ts';
import { labelSpeakers } from './turns/label-speakers.ts';

/**
 * What happens to an article, in order: its lines become pieces; chrome goes first, so that no menu is a heading; labels
 * go before plain headings, so that no label is one; turns come last, for headings end them.
 */
const steps: readonly ((draft: Draft) => Draft)[] = [
  readFrontMatter,
  parseMarkdown,
  markBoilerplate,
  findSourceUrl,
  labelSpeakers,
  markPlainHeadings,
  findTitle,
  findLabelledTurns,
  findUnnamedTurns,
  findAnswers,
  findTalks,
];

/**
 * Parses a decoded seed to blocks and turns with exact places. `knownNames` are people whose names make a label although
 * it stands only once. `姚顺雨： 我觉得…` → a block of kind `turn`, and the turn of 姚顺雨.
 */
export function parseDocument({
  path,
  text,
  knownNames = new Set(),
}: {
  path: string;
  text: string;
  knownNames?: ReadonlySet<string>;
}): Document {
  const empty: Draft = {
    path,
    text,
    knownNames,
    body: { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length },
    frontMatter: {},
    pieces: [],
    speakers: new Map(),
    turns: [],
    messages: [],
  };
  const draft = steps.reduce((current, step) => step(current), empty);
  const { frontMatter, messages } = draft;
  return { path, text, frontMatter, ...numberBlocks(draft), messages };
}
