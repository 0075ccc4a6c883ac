import type { Block } from '../../domain/block.ts';
import type { Document } from '../../document/document.ts';
import { toReadable, type Readable } from '../readable.ts';

/** A block that may hold words of somebody, as a reader sees it. */
export interface Passage {
  readonly block: Block;
  readonly readable: Readable;
  readonly text: string;
  /** Whether the words belong to a transcript turn, inside which nothing else is looked for. */
  readonly isTurn: boolean;
}

const silentKinds: ReadonlySet<Block['kind']> = new Set(['boilerplate', 'image', 'table']);

/** The blocks of an article that can hold quotes, in reading order. */
export function toPassages(document: Document): Passage[] {
  const inTurns = new Set(document.turns.flatMap((turn) => turn.blocks));
  return document.blocks
    .filter((block) => !silentKinds.has(block.kind))
    .map((block) => {
      const readable = toReadable(document.text, block);
      return {
        block,
        readable,
        text: readable.text,
        isTurn: inTurns.has(block.id),
      };
    });
}
