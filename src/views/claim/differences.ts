import type { Locale } from '../../domain/localized.ts';
import type { NormalNumber } from '../../graph/compare/normal-number.ts';
import { isTime } from '../../graph/compare/normal-number.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { formatShare } from '../../i18n/format.ts';
import { formatValue } from '../figure/format-value.ts';
import type { PrintingView } from './printing-view.ts';

/** A table of what differs between the printings, one column a printing. */
export interface Differences {
  readonly columns: readonly { readonly text: string; readonly href: string }[];
  readonly rows: readonly DifferenceRow[];
}

export interface DifferenceRow {
  readonly name: string;
  /** `isOther`: not as the reference has it. */
  readonly cells: readonly { readonly text: string; readonly isOther: boolean }[];
}

/** Only what can be worked out: numbers, whose words they are, spans of time, how they are given. */
export function buildDifferences(
  printings: readonly Printing[],
  views: readonly PrintingView[],
  locale: Locale,
): Differences | undefined {
  if (printings.length < 2) return undefined;
  const { claim: t } = getDigestDictionary(locale);
  const join = (numbers: readonly NormalNumber[]): string =>
    [...new Set(numbers.map((number) => formatValue(number, locale)))].join(locale === 'en' ? ', ' : '、');
  const figures = printings.map(({ numbers }) => join(numbers.filter((number) => !isTime(number))));
  const times = printings.map(({ horizon: { numbers, isInQuestion } }) =>
    isInQuestion ? t.inQuestion(join(numbers)) : join(numbers),
  );
  const rows: DifferenceRow[] = [
    buildRow(t.figure, figures, t.notStated),
    buildRow(
      t.whose,
      views.map(({ speaker }) => (speaker.href === undefined ? '' : speaker.name)),
      t.nobody,
    ),
    buildRow(t.when, times, t.notStated),
    buildRow(
      t.how,
      views.map(({ mode }) => mode),
      t.notStated,
    ),
    buildRow(
      t.shared,
      printings.map(({ heldShare }) => formatShare(Math.round(heldShare * 100) / 100, locale)),
      '',
    ),
  ].flatMap((row) => row ?? []);
  const columns = views.map(({ source, href }) => ({ text: source.label, href }));
  return { columns, rows };
}

/** No row where no printing says anything. */
function buildRow(name: string, texts: readonly string[], missing: string): DifferenceRow | undefined {
  if (texts.every((text) => text === '')) return undefined;
  const cells = texts.map((text) => ({ text: text === '' ? missing : text, isOther: text !== texts[0] }));
  return { name, cells };
}
