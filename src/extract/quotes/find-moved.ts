import type { Span } from '../../text/place.ts';
import type { Reading } from '../names/mentions/mention.ts';
import { hitsBetween, type Entity } from '../names/name-table.ts';

const causes =
  /[让令使]([^，。；]{2,12}(?:有些|有点|感到|觉得|想起|很|颇|十分|非常|更|不安|担忧|担心|意外|惊讶|头疼|无奈|感慨|激动|印象深刻))/u;

/** 这样的场景让贺知远有些不安: whom something moves is spoken of, though no subject. */
export function findMoved({ simple, hits }: Reading, { start, end }: Span): Entity | undefined {
  const match = causes.exec(simple.slice(start, end));
  if (!match) return undefined;
  const at = start + match.index + 1;
  const [hit] = hitsBetween(hits, at, at + (match[1]?.length ?? 0));
  return hit?.start === at && hit.entity.kind === 'person' ? hit.entity : undefined;
}
