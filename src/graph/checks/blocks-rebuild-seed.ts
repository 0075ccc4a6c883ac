import type { Source } from '../../domain/source.ts';
import type { Message } from '../../text/message.ts';
import { buildPlaceIndex } from '../../text/place.ts';
import type { Check } from '../check.ts';

/** Blocks stand in reading order without overlap: with the gaps between them they are the seed, nothing twice. */
export const blocksRebuildSeed: Check = ({ records }) => records.sources.flatMap(checkSource);

function checkSource(source: Source): Message[] {
  let end = 0;
  for (const block of source.blocks) {
    if (block.start < end) {
      const reason = `Unexpected block ${block.id}, which begins before the last one ends, expected blocks one after another; mend the step that made it.`;
      const point = buildPlaceIndex(source.text).toPoint(block.start);
      return [{ path: source.path, point, severity: 'error', rule: 'blocks-rebuild-seed', reason }];
    }
    end = block.end;
  }
  return [];
}
