import type { FidelityTag } from '../claim/fidelity-tag.ts';
import type { MeasuredWords } from '../claim/measured-words.ts';
import type { Wording } from '../claim/wording.ts';
import type { SourceName } from '../source-name.ts';
import type { SpeakerTag } from '../speaker-tag.ts';
import type { ChartMark } from './build-chart.ts';

/** One row of a chart: one voice of one article that gives one value, in as many places as print it. */
export interface ChartRow {
  readonly speaker: SpeakerTag;
  readonly mode: string;
  readonly source: SourceName;
  readonly fidelity: FidelityTag | undefined;
  /** The fidelity in words; of the reference, that the others are compared with it; of words without a number, nothing. */
  readonly standing: string;
  /** None where words give no number. */
  readonly marks: readonly ChartMark[];
  readonly places: readonly ChartPlace[];
  /** Where they stand, each line once. */
  readonly lines: readonly Pick<ChartPlace, 'line' | 'href'>[];
  /** What the number is of, where the words shown do not say it. */
  readonly measured: MeasuredWords | undefined;
  /** The words in English, where a claim has them. */
  readonly rendering: string | undefined;
}

export interface ChartPlace {
  readonly wording: Wording;
  readonly line: string;
  readonly href: string;
}
