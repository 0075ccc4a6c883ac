/** One entry of the outline of a long page. */
export interface OutlineEntry {
  /** The anchor of the part. */
  readonly id: string;
  readonly text: string;
  /** How much stands there. */
  readonly count?: string;
  /** Within the part of the entry before it. */
  readonly isInner?: boolean;
}
