import type { Locale } from '../../domain/localized.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import type { Card, CardEvidence, CardName } from '../../views/card/card.ts';
import { cardSize } from '../../views/card/card-address.ts';
import type { Fonts, Style } from '../type/fonts.ts';
import { clipText, fitText, layText, type TextBlock } from '../type/text-block.ts';
import { colours, toColour } from './colours.ts';
import { drawFrame, drawLine, drawRect, drawText, toBaseline } from './svg.ts';

/** The frame of a card, in pixels. What lies between head and foot is the body. */
export const frame = {
  margin: 64,
  inner: cardSize.width - 2 * 64,
  bodyTop: 132,
  bodyBottom: 528,
} as const;

const footLine = 552;
const headSize = 30;
const footSize = 24;

export const sans = (language: Locale, weight: Style['weight'] = 400): Style => ({ family: 'sans', weight, language });
export const serif = (language: Locale, weight: Style['weight'] = 400): Style => ({
  family: 'serif',
  weight,
  language,
});

/** The word mark and the address at the foot. */
export function drawFoot(fonts: Fonts, { locale, address }: Card, y: number, width: number): string {
  const middle = y + 40;
  const mark = drawWordmark(fonts, frame.margin, middle - 20, 36);
  const room = width - frame.margin - mark.right - 48;
  const block = fitText(
    { fonts, text: address, style: sans('en'), measure: 9999 },
    [footSize, 22, 20, 18],
    (one) => one.width <= room,
  );
  const shown =
    block.width <= room ? block : clipText({ fonts, text: address, style: sans('en'), measure: room, size: 18 }, 1);
  const roman = layText({
    fonts,
    text: getDictionary(locale).site.romanName,
    style: sans('en', 600),
    size: footSize,
    measure: 200,
  });
  return [
    drawLine([frame.margin, y], [width - frame.margin, y], colours.rule, { width: 1.5 }),
    mark.svg,
    drawText(roman, mark.right - roman.width, middle - roman.height / 2, colours.ink),
    drawText(shown, width - frame.margin - shown.width, middle - shown.height / 2, colours['ink-3']),
  ].join('');
}

/** 言, a thin line, 据; beside it there is room for the name in Latin letters. */
function drawWordmark(fonts: Fonts, x: number, y: number, size: number): { svg: string; right: number } {
  const [said = '', evidence = ''] = getDictionary('zh').site.name;
  const set = (text: string): TextBlock =>
    layText({ fonts, text, style: serif('zh', 700), size, measure: 200, leading: 1.11 });
  const line = size * 1.1;
  const gap = size * 0.25;
  const second = x + size + gap + line + gap;
  return {
    svg: [
      drawText(set(said), x, y, colours.ink),
      drawLine([x + size + gap, y + size * 0.555], [x + size + gap + line, y + size * 0.555], colours.evidence),
      drawText(set(evidence), second, y, colours.evidence),
    ].join(''),
    right: second + size + 18 + 72,
  };
}

/** Who speaks, and at the right what the page is; at the left where nobody speaks. */
export function drawHead(fonts: Fonts, { locale, kicker }: Card, speaker: CardName | undefined): string {
  const top = frame.margin - 12;
  const style = sans(locale);
  const kind = layText({ fonts, text: kicker, style, size: footSize, measure: frame.inner, leading: 1.6 });
  const kindLeft = speaker ? frame.margin + frame.inner - kind.width : frame.margin;
  const room = frame.inner - kind.width - 60;
  return [
    drawText(kind, kindLeft, top, colours['ink-3']),
    speaker ? drawName(fonts, speaker, { locale, x: frame.margin, y: top, size: headSize, measure: room }).svg : '',
  ].join('');
}

interface NamePlace {
  readonly locale: Locale;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly measure: number;
}

/** A name behind the bar of its colour; where it ends. */
export function drawName(
  fonts: Fonts,
  { name, colour }: CardName,
  { locale, x, y, size, measure }: NamePlace,
): { svg: string; right: number } {
  const [bar, gap] = [size * 0.26, size * 0.54];
  const options = { fonts, text: name, style: sans(locale, 600), size, measure: measure - bar - gap, leading: 1.3 };
  const block = clipText(options, 1);
  return {
    svg:
      drawRect(x, y + block.leading / 2 - size * 0.54, bar, size * 1.08, toColour(colour)) +
      drawText(block, x + bar + gap, y, colours.ink),
    right: x + bar + gap + block.width,
  };
}

export function drawFooted(fonts: Fonts, card: Card): string {
  return drawFoot(fonts, card, footLine, cardSize.width);
}

/** Evidence set under its line, the seal at its head, where it stands below. */
export interface EvidenceBlock {
  readonly locale: Locale;
  readonly speaker: CardName | undefined;
  readonly words: TextBlock;
  readonly origin: TextBlock;
  readonly height: number;
}

const sealSize = 40;
const evidenceIndent = 64;
const originGap = 10;

/** The words that a card quotes: whole where there is room, else their beginning. */
export function layEvidence(
  fonts: Fonts,
  { text, origin, speaker }: CardEvidence,
  locale: Locale,
  size: number,
  lineCount: number,
  isBalanced = true,
): EvidenceBlock {
  const measure = frame.inner - evidenceIndent;
  const style = serif('zh');
  const words = clipText({ fonts, text, style, size, measure, leading: 1.62, isBalanced }, lineCount);
  const where = clipText({ fonts, text: origin, style: sans(locale), size: footSize, measure, leading: 1.4 }, 1);
  return { locale, speaker, words, origin: where, height: words.height + originGap + where.height };
}

/** A thin line from the statement down to the seal, and the words under which the line runs on. */
export function drawEvidence(
  fonts: Fonts,
  { locale, speaker, words, origin }: EvidenceBlock,
  y: number,
  stemTop: number,
): string {
  const [x, indent] = [frame.margin, frame.margin + evidenceIndent];
  const sealTop = y + (words.leading - sealSize) / 2;
  const glyph = layText({
    fonts,
    text: getDictionary('zh').quote.seal,
    style: serif('zh'),
    size: 25,
    measure: 99,
    leading: 1,
  });
  const originTop = y + words.height + originGap;
  const room = frame.inner - evidenceIndent - origin.width - 24;
  const name =
    speaker && drawName(fonts, speaker, { locale, x: indent, y: originTop + 1, size: footSize, measure: room });
  // The line runs under the words of the source, not under an ellipsis of ours.
  const cutAt = words.cutAt ?? Infinity;
  const underline = words.lines.map((line, index) => {
    const base = toBaseline(words, y, index) + words.size * 0.3;
    const own = line.clusters.filter(({ start }) => start < cutAt).reduce((sum, { advance }) => sum + advance, 0);
    const right = indent + (Math.min(own, line.width) * words.size) / 1000;
    return drawLine([indent, base], [right, base], colours.evidence, { width: 1.5 });
  });
  const colourAt = (offset: number): string | undefined => (offset >= cutAt ? colours['ink-3'] : undefined);
  return [
    drawLine([x + sealSize / 2, stemTop], [x + sealSize / 2, sealTop], colours.evidence),
    drawFrame(x, sealTop, sealSize, sealSize, colours.evidence, 2),
    drawText(glyph, x + (sealSize - glyph.width) / 2, sealTop + (sealSize - 25) / 2, colours.evidence),
    ...underline,
    drawText(words, indent, y, colours.ink, colourAt),
    name?.svg ?? '',
    drawText(origin, name ? name.right + 24 : indent, originTop, colours['ink-2']),
  ].join('');
}
