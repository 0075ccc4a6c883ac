import type { NormalStream } from './normal-stream.ts';
import type { PlacedRecord } from './place-records.ts';
import type { SearchStream } from './record.ts';

export interface IndexFile {
  /** Path below `/pagefind/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A stream with everything that the files say of it. */
export interface IndexedStream {
  readonly stream: SearchStream;
  readonly normal: NormalStream;
  /** In the order in which the index numbers them. */
  readonly placed: readonly PlacedRecord[];
  /** What Pagefind calls its pages. */
  readonly pages: readonly string[];
}
