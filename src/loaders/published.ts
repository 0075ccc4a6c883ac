import type { Point } from '../text/place.ts';

/** Words on a page that claim to stand in a source, and where they claim to stand. */
export interface PublishedExcerpt {
  /** Where the page has them. */
  readonly point: Point;
  readonly text: string;
  /** Absent when the page marks words as an excerpt and does not say of what. */
  readonly claim?: { readonly source: string; readonly start: number; readonly end: number };
}

/** An address with a text fragment: a claim that its page holds the words. */
export interface PublishedFragment {
  /** Where the page has it. */
  readonly point: Point;
  readonly address: string;
}
