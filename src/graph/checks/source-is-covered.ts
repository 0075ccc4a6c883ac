import { clip } from '../../text/clip.ts';
import type { Message } from '../../text/message.ts';
import { buildPlaceIndex } from '../../text/place.ts';
import type { Check } from '../check.ts';
import { measureCoverage, type CoverageItem, type CoveredKind } from '../measure-coverage.ts';

/** What a digested source says is evidence of a claim or set aside; its numbers belong to a figure or are incidental. */
export const sourceIsCovered: Check = ({ graph }) =>
  measureCoverage(graph)
    .filter(({ isBegun }) => isBegun)
    .flatMap(({ source, items }) => {
      const { toPoint } = buildPlaceIndex(source.text);
      return items
        .filter(({ isCovered }) => !isCovered)
        .map((item): Message => ({
          path: source.path,
          point: toPoint(item.start),
          severity: 'error',
          rule: 'source-is-covered',
          reason: describe(item),
        }));
    });

const names: Readonly<Record<CoveredKind, string>> = {
  direct: 'quotation',
  turn: 'paragraph of a turn',
  reported: 'reported statement',
  section: 'section',
  quantity: 'number',
};

function describe({ kind, text }: CoverageItem): string {
  const unused = `Unexpected ${names[kind]} 「${clip(text)}」 that`;
  return kind === 'quantity'
    ? `${unused} belongs to no figure, expected a mention of it; add one to a figure, or list it with a reason in src/editorial/records/incidental/.`
    : `${unused} is evidence of no claim, expected one or more; write the claim, or list words of it with a reason in src/editorial/records/aside/.`;
}
