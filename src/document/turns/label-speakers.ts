import type { Draft } from '../draft.ts';
import { chooseLabels } from './choose-labels.ts';
import { dropParticipants } from './drop-participants.ts';
import { matchLabel } from './match-label.ts';

/** Marks the paragraphs of a transcript that begin with a speaker's label. `姚顺雨： 我觉得…` → label `姚顺雨： `. */
export function labelSpeakers(draft: Draft): Draft {
  const { text, pieces, knownNames } = draft;
  const possible = pieces.flatMap((_, index) => matchLabel(text, pieces, index) ?? []);
  if (possible.length < 2) return draft;
  const labels = chooseLabels(text, dropParticipants(possible), knownNames);
  if (labels.length === 0) return draft;
  const byIndex = new Map(labels.map((label) => [label.index, label]));
  return {
    ...draft,
    speakers: new Map(labels.map(({ index, name }) => [index, name])),
    pieces: pieces.map((piece, index) => {
      const label = byIndex.get(index);
      return label ? { ...piece, label: label.span } : piece;
    }),
  };
}
