import type { Locale } from '../../domain/localized.ts';
import type { NormalNumber } from '../../graph/compare/normal-number.ts';
import { isTime } from '../../graph/compare/normal-number.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { formatShare } from '../../i18n/format.ts';
import { formatValue } from '../figure/format-value.ts';
import { buildMeasured, type MeasuredWords } from './measured-words.ts';
import type { PrintingView } from './printing-view.ts';

/** A table of what differs between the printings, one column a printing. */
export interface Differences {
  readonly columns: readonly DifferenceColumn[];
  readonly rows: readonly DifferenceRow[];
}

export interface DifferenceColumn {
  readonly text: string;
  readonly line: string;
  /** Both in one, the line unbroken: names each cell on a narrow screen. */
  readonly label: string;
  readonly href: string;
}

export interface DifferenceRow {
  readonly name: string;
  readonly cells: readonly DifferenceCell[];
}

export interface DifferenceCell {
  /** What we say; with `words`, what we say about them. */
  readonly text: string;
  /** What the source says. */
  readonly words?: MeasuredWords;
  /** Not as the reference has it. */
  readonly isOther: boolean;
}

/** Only what can be worked out: numbers, whose they are, of what, spans of time, how they are given. */
export function buildDifferences(
  printings: readonly Printing[],
  views: readonly PrintingView[],
  locale: Locale,
): Differences | undefined {
  const [reference] = printings;
  if (!reference || printings.length < 2) return undefined;
  const { claim: t } = getDigestDictionary(locale);
  const join = (numbers: readonly NormalNumber[]): string =>
    [...new Set(numbers.map((number) => formatValue(number, locale)))].join(locale === 'en' ? ', ' : '、');
  const figures = printings.map(({ numbers }) => join(numbers.filter((number) => !isTime(number))));
  const times = printings.map(({ horizon: { numbers, isInQuestion } }) =>
    isInQuestion ? t.inQuestion(join(numbers)) : join(numbers),
  );
  const speakers = views.map(({ speaker }) => (speaker.href === undefined ? '' : speaker.name));
  const shares = printings.map(({ heldShare }) => formatShare(Math.round(heldShare * 100) / 100, locale));
  const rows = [
    buildRow(t.figure, figures, t.notStated),
    buildRow(t.whose, speakers, t.nobody),
    buildMeasuredRow(printings, reference, locale),
    buildRow(t.when, times, t.notStated),
    buildRow(
      t.how,
      views.map(({ mode }) => mode),
      t.notStated,
    ),
    buildRow(t.shared, shares, ''),
  ].flatMap((row) => row ?? []);
  const columns = views.map(({ source, line, href }) => ({
    text: source.label,
    line,
    label: t.place(source.label, line.replaceAll(' ', '\u00a0')),
    href,
  }));
  return { columns, rows };
}

/** No row where no printing says anything. */
function buildRow(name: string, texts: readonly string[], missing: string): DifferenceRow | undefined {
  if (texts.every((text) => text === '')) return undefined;
  const cells = texts.map((text) => ({ text: text === '' ? missing : text, isOther: text !== texts[0] }));
  return { name, cells };
}

/** What each number is of, in the words of its own printing. */
function buildMeasuredRow(
  printings: readonly Printing[],
  reference: Printing,
  locale: Locale,
): DifferenceRow | undefined {
  const { claim: t } = getDigestDictionary(locale);
  if (printings.every(({ measured }) => !measured)) return undefined;
  const cells = printings.map((printing): DifferenceCell => {
    const words = buildMeasured(printing, reference);
    const isOther = Boolean(words) !== Boolean(reference.measured);
    if (!words) return { text: t.notStated, isOther };
    return {
      text: words.isInQuestion ? t.inQuestionMark : '',
      words,
      isOther: words.wording.paragraphs.flat().some(({ kind }) => kind === 'own'),
    };
  });
  return { name: t.ofWhat, cells };
}
