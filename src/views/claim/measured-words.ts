import { compareWording } from '../../graph/compare/compare-wording.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import type { Span } from '../../text/place.ts';
import { buildWording, type Wording } from './wording.ts';

/** What a number is of, in words of the source; those that the reference has too are marked as held. */
export interface MeasuredWords {
  readonly wording: Wording;
  /** The words are the question's that it answers, not its own. */
  readonly isInQuestion: boolean;
}

/** Nothing where the words do not say; without a reference that says, nothing is marked. */
export function buildMeasured(printing: Printing, reference: Printing): MeasuredWords | undefined {
  const { measured, node } = printing;
  if (!measured) return undefined;
  const base = reference.measured && cut(reference, reference.measured);
  const stretches =
    base === undefined || printing === reference
      ? []
      : compareWording(base, cut(printing, measured)).stretches.map(({ kind, start, end }) => ({
          kind,
          start: start + measured.start,
          end: end + measured.start,
        }));
  const evidence = { ...printing.evidence, start: measured.start, end: measured.end };
  const wording = buildWording({ ...printing, evidence, stretches, omissions: [] }, node);
  return { wording, isInQuestion: measured.isInQuestion };
}

function cut({ node }: Printing, { start, end }: Span): string {
  return node.source.text.slice(start, end);
}
