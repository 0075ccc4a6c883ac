import type { StatementCard } from '../../views/card/card.ts';
import { cardSize } from '../../views/card/card-address.ts';
import type { Fonts } from '../type/fonts.ts';
import { clipText, layText, type TextBlock } from '../type/text-block.ts';
import { colours } from './colours.ts';
import { drawEvidence, drawFooted, drawHead, frame, layEvidence, sans, type EvidenceBlock } from './frame.ts';
import { drawPicture, drawText } from './svg.ts';

/** Sizes of the statement and of the words that prove it, the largest first; what does not fit takes the next. */
const sizes = [
  [74, 42],
  [62, 38],
  [56, 36],
  [50, 34],
  [45, 32],
  [41, 30],
  [38, 30],
  [35, 28],
  [32, 28],
] as const;

/** Smaller sizes only for a statement that would be cut otherwise; the words are then cut, never the statement. */
const smallSizes = [35, 32, 30, 28, 26, 24] as const;
const smallestWords = 28;

/** Between the statement and its evidence: the line that joins them needs to be seen. */
const gap = 36;
const detailGap = 14;
const detailLines = 4;
const statementLines = 6;
const fewestWordLines = 2;

export interface StatementLayout {
  readonly statement: TextBlock;
  readonly detail: TextBlock | undefined;
  readonly evidence: EvidenceBlock | undefined;
  /** Of statement, gap and evidence; never more than the body. */
  readonly height: number;
}

/** The largest sizes at which everything stands whole; else a shorter beginning of the words. */
export function layStatement(fonts: Fonts, card: StatementCard): StatementLayout {
  const room = frame.bodyBottom - frame.bodyTop;
  for (const [large, small] of sizes) {
    const whole = assemble(fonts, card, large, small, Infinity);
    if (whole.height <= room) return whole;
  }
  for (const size of smallSizes) {
    const head = assemble(fonts, { ...card, evidence: undefined }, size, smallestWords, 0);
    if (!card.evidence && head.height <= room) return head;
    if (!card.evidence) continue;
    const one = layEvidence(fonts, card.evidence, card.locale, smallestWords, 1);
    const lineCount = Math.floor((room - head.height - gap - (one.height - one.words.height)) / one.words.leading);
    if (lineCount >= fewestWordLines) return assemble(fonts, card, size, smallestWords, lineCount);
  }
  return assemble(fonts, clipStatement(fonts, card), smallSizes.at(-1) ?? 0, smallestWords, fewestWordLines);
}

type Parts = Omit<StatementCard, 'evidence' | 'detail'> & {
  readonly [Key in 'evidence' | 'detail']?: StatementCard[Key] | undefined;
};

function assemble(fonts: Fonts, card: Parts, large: number, small: number, lineCount: number): StatementLayout {
  const { locale } = card;
  const statement = layText({
    fonts,
    text: card.statement,
    style: sans(locale, 600),
    size: locale === 'zh' ? large * 0.96 : large,
    measure: frame.inner,
    leading: locale === 'zh' ? 1.38 : 1.22,
    isBalanced: true,
  });
  const detail =
    card.detail === undefined
      ? undefined
      : clipText(
          { fonts, text: card.detail, style: sans(locale), size: 30, measure: frame.inner, leading: 1.4 },
          detailLines,
        );
  const evidence = card.evidence && layEvidence(fonts, card.evidence, locale, small, lineCount);
  const head = statement.height + (detail ? detail.height + detailGap : 0);
  return { statement, detail, evidence, height: head + (evidence ? gap + evidence.height : 0) };
}

/** A statement longer than any card: its beginning, for the page has the rest. */
function clipStatement(fonts: Fonts, card: StatementCard): Parts {
  const { locale } = card;
  const size = smallSizes.at(-1) ?? 0;
  const options = { fonts, style: sans(locale, 600), size, measure: frame.inner, leading: 1.38 } as const;
  return { ...card, detail: undefined, statement: clipText({ ...options, text: card.statement }, statementLines).text };
}

export function drawStatementCard(fonts: Fonts, card: StatementCard): string {
  const { statement, detail, evidence } = layStatement(fonts, card);
  const detailTop = frame.bodyTop + statement.height + detailGap;
  const stemTop = (detail ? detailTop + detail.height : frame.bodyTop + statement.height) + 10;
  return drawPicture(cardSize.width, cardSize.height, colours.paper, [
    drawHead(fonts, card, card.speaker),
    drawText(statement, frame.margin, frame.bodyTop, colours.ink),
    detail ? drawText(detail, frame.margin, detailTop, colours['ink-2']) : '',
    evidence ? drawEvidence(fonts, evidence, frame.bodyBottom - evidence.height, stemTop) : '',
    drawFooted(fonts, card),
  ]);
}
