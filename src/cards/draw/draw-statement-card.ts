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

interface Sizes {
  readonly large: number;
  readonly small: number;
  /** Lines that the words may take. */
  readonly lineCount: number;
}

/** The largest sizes at which everything stands whole; else a shorter beginning of the words. */
export function layStatement(fonts: Fonts, card: StatementCard): StatementLayout {
  const [parts, found] = fitSizes(fonts, card);
  return assemble(fonts, parts, found, true);
}

function fitSizes(fonts: Fonts, card: StatementCard): [Parts, Sizes] {
  const room = frame.bodyBottom - frame.bodyTop;
  for (const [large, small] of sizes) {
    const whole = { large, small, lineCount: Infinity };
    if (assemble(fonts, card, whole, false).height <= room) return [card, whole];
  }
  for (const large of smallSizes) {
    const cut = { large, small: smallestWords, lineCount: 1 };
    const head = assemble(fonts, { ...card, evidence: undefined }, cut, false);
    if (!card.evidence && head.height <= room) return [card, cut];
    if (!card.evidence) continue;
    const one = layEvidence(fonts, card.evidence, card.locale, smallestWords, 1);
    const lineCount = Math.floor((room - head.height - gap - (one.height - one.words.height)) / one.words.leading);
    if (lineCount >= fewestWordLines) return [card, { ...cut, lineCount }];
  }
  const last = { large: smallSizes.at(-1) ?? 0, small: smallestWords, lineCount: fewestWordLines };
  return [clipStatement(fonts, card), last];
}

type Parts = Omit<StatementCard, 'evidence' | 'detail'> & {
  readonly [Key in 'evidence' | 'detail']?: StatementCard[Key] | undefined;
};

function assemble(fonts: Fonts, card: Parts, { large, small, lineCount }: Sizes, isBalanced: boolean): StatementLayout {
  const { locale } = card;
  const statement = layText({
    fonts,
    text: card.statement,
    style: sans(locale, 600),
    size: locale === 'zh' ? large * 0.96 : large,
    measure: frame.inner,
    leading: locale === 'zh' ? 1.38 : 1.22,
    isBalanced,
  });
  const detail =
    card.detail === undefined
      ? undefined
      : clipText(
          { fonts, text: card.detail, style: sans(locale), size: 30, measure: frame.inner, leading: 1.4 },
          detailLines,
        );
  const evidence = card.evidence && layEvidence(fonts, card.evidence, locale, small, lineCount, isBalanced);
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
