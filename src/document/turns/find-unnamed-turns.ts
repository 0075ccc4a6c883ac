import type { Draft, DraftTurn, Piece } from '../draft.ts';
import { markTurns } from './find-labelled-turns.ts';
import { isSpoken } from './is-spoken.ts';

const narrated = /记者|記者|主持人|本报|本報|本刊|发布会|發布會|会后|會後|编者|編者|[说說道示][：:，,]?[“「]/;

/**
 * Where a section of a transcript begins with words that somebody says, and a label follows only later, its first label is
 * lost: a turn without a name. What an editor tells there is none, nor what stands before the first turn of all.
 */
export function findUnnamedTurns(draft: Draft): Draft {
  const { text, pieces } = draft;
  const found: DraftTurn[] = [];
  const opening = draft.turns[0]?.first ?? Infinity;
  const speakers = [...new Set(draft.speakers.values())].filter((name) => name.length > 1);
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'heading' || at < opening) return;
    const first = at + 1;
    let last = at;
    while (isText(pieces[last + 1])) last += 1;
    const [start, end] = [pieces[first]?.start, pieces[last]?.end];
    if (last < first || !pieces[last + 1]?.label || start === undefined || end === undefined) return;
    const words = text.slice(start, end);
    if (isAnnounced(words, speakers)) return;
    if (!isSpoken(words) || !/[我你您]/.test(words) || narrated.test(words)) return;
    found.push({ type: 'unnamed', start, end, first, last });
  });
  if (found.length === 0) return draft;
  const turns = [...draft.turns, ...found].sort((a, b) => a.start - b.start);
  return { ...draft, turns, pieces: markTurns(pieces, found) };
}

/** 聊到这里，小满抛出了一个问题：…: the writer tells what one of the speakers does. */
function isAnnounced(words: string, speakers: readonly string[]): boolean {
  const head = words.replace(/[“「"][^”」"]*[”」"]/gu, '').split(/[：:。！？!?]/u, 1)[0] ?? '';
  return !/[我咱俺你您]/u.test(head) && speakers.some((name) => head.includes(name));
}

function isText(piece: Piece | undefined): boolean {
  return piece?.kind === 'paragraph' || piece?.kind === 'list-item';
}
