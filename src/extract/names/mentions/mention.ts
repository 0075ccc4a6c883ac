import type { Focus } from '../focus.ts';
import type { Entity, NameHit, NameTable } from '../name-table.ts';

/** Who stands before a cue. `nobody`: the clause has no subject of its own; `author`: 我, 笔者; `group`: somebody undefined. */
export type Mention =
  | { readonly type: 'entity'; readonly entity: Entity }
  | { readonly type: 'group'; readonly text: string }
  | { readonly type: 'author' }
  | { readonly type: 'nobody' }
  | { readonly type: 'unclear' };

/** One passage with all that is known of its names where it is read. */
export interface Reading {
  readonly table: NameTable;
  readonly focus: Focus;
  /** The passage's own words as printed and in simplified characters; and its names in reading order. */
  readonly outline: string;
  readonly simple: string;
  readonly hits: readonly NameHit[];
}

export function toMention(entity: Entity): Mention {
  return { type: 'entity', entity };
}

/** The one that was spoken of last, if that is clear. */
export function fromFocus(entity: Entity | undefined): Mention {
  return entity ? toMention(entity) : { type: 'unclear' };
}
