import type { Locale } from '../../domain/localized.ts';
import type { ChartMark } from '../figure/build-chart.ts';
import type { Scale } from '../figure/scale.ts';
import type { WordingPart } from '../claim/wording.ts';
import type { Proof } from '../proof.ts';

/** What every picture says. A card is all that its picture depends on: equal cards are equal pictures. */
interface CardFrame {
  readonly locale: Locale;
  /** What the page is: `Forecast`, `Figure`, `Topic`. */
  readonly kicker: string;
  /** Where the page stands, as printed: `example.org/claims/compute-gap-1-2-orders/`. */
  readonly address: string;
}

/** A name beside its colour: `sp-3`. */
export interface CardName {
  readonly name: string;
  readonly colour: string;
}

/** Words of a source, and where they stand: proved once more before they are drawn. */
export interface CardEvidence {
  /** Whose words they are, where the card as a whole is nobody's. */
  readonly speaker?: CardName;
  readonly text: string;
  readonly proof: Proof;
  /** `AGI-Next report, 10 January 2026` */
  readonly origin: string;
}

/** A statement joined to its evidence: claims, and what stands for a speaker, a topic or the whole site. */
export interface StatementCard extends CardFrame {
  readonly type: 'statement';
  readonly statement: string;
  /** In smaller type below it. */
  readonly detail?: string;
  readonly speaker?: CardName;
  readonly evidence?: CardEvidence;
}

/** A value, drawn big, on its axis. */
export interface FigureCard extends CardFrame {
  readonly type: 'figure';
  readonly label: string;
  readonly value: string;
  readonly otherValue?: string;
  /** What it measures. */
  readonly measures: string;
  readonly speaker: CardName;
  /** Where it shows something. */
  readonly axis?: CardAxis;
  readonly evidence?: CardEvidence;
}

export interface CardAxis {
  readonly ticks: Scale['ticks'];
  readonly marks: readonly ChartMark[];
}

/** An article: who talks in it, and where. */
export interface SourceCard extends CardFrame {
  readonly type: 'source';
  readonly title: string;
  readonly facts: string;
  readonly lanes: readonly (CardName & {
    readonly bars: readonly { readonly left: number; readonly width: number }[];
  })[];
}

/** The chart of a figure as a picture of its own: every printing on one axis, with source and address. */
export interface ChartCard extends CardFrame {
  readonly type: 'chart';
  readonly title: string;
  readonly measures: string;
  readonly value: string;
  readonly rows: readonly ChartCardRow[];
  readonly ticks: Scale['ticks'];
  readonly noNumber: string;
  readonly key: string;
}

export interface ChartCardRow {
  readonly speaker: CardName;
  readonly mode: string;
  readonly words: readonly ChartCardWords[];
  /** The words in English, on an English picture. */
  readonly rendering?: string;
  /** None where words give no number. */
  readonly marks: readonly ChartMark[];
  /** Absent for the reference. */
  readonly fidelity?: { readonly line: string; readonly text: string };
  /** How the place is headed: `Trimmed`, `The original`. */
  readonly standing: string;
  readonly source: string;
  /** `line 234, line 236` */
  readonly lines: string;
}

/** Words as printed; those of kind `cut` stand in the reference and not here. */
export interface ChartCardWords {
  readonly parts: readonly WordingPart[];
  readonly proof: Proof;
  /** Said before words that tell what a number is of. */
  readonly lead?: string;
}

export type Card = StatementCard | FigureCard | SourceCard | ChartCard;
