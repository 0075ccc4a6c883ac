import type { Draft } from '../draft.ts';
import { chooseLabels } from './choose-labels.ts';
import { dropParticipants } from './drop-participants.ts';
import { matchLabel, type Label } from './match-label.ts';

/** Marks the paragraphs of a transcript that begin with a speaker's label. `姚顺雨： 我觉得…` → label `姚顺雨： `. */
export function labelSpeakers(draft: Draft): Draft {
  const inParagraphs = choose(draft, 'paragraph');
  // Notes of a talk may be kept as a list. Most lists with colons explain terms, so here nobody speaks only once.
  const labels = inParagraphs.length > 0 ? inParagraphs : choose(draft, 'list-item');
  if (labels.length === 0) return draft;
  const byIndex = new Map(labels.map((label) => [label.index, label]));
  return {
    ...draft,
    speakers: new Map(labels.map(({ index, name }) => [index, name])),
    pieces: draft.pieces.map((piece, index) => {
      const label = byIndex.get(index);
      return label ? { ...piece, label: label.span } : piece;
    }),
  };
}

function choose({ text, pieces, knownNames }: Draft, kind: 'paragraph' | 'list-item'): Label[] {
  const possible = pieces.flatMap((_, index) => matchLabel(text, pieces, index, kind) ?? []);
  if (possible.length < 2) return [];
  const labels = chooseLabels(text, dropParticipants(possible), knownNames);
  return kind === 'paragraph' || isTalk(labels) ? labels : [];
}

/** Two or more take turns, each more than once, and one of them asks. */
function isTalk(labels: readonly Label[]): boolean {
  const speakers = [...Map.groupBy(labels, ({ name }) => name).values()];
  const asks = speakers.some((own) => own.filter(({ rest }) => /[？?]/u.test(rest)).length * 2 > own.length);
  return speakers.filter((own) => own.length > 1).length >= 2 && asks;
}
