import type { Element, ElementContent } from 'hast';
import type { Block, Turn } from '../../domain/block.ts';
import type { Quote } from '../../domain/quote.ts';
import { languageTags } from '../../i18n/locale.ts';
import type { Span } from '../../text/place.ts';
import { buildProof } from '../proof.ts';
import type { ArticleContext } from './article-context.ts';
import { drawMode, drawPermalink, drawSpeaker } from './draw-notes.ts';
import { element, text, toProperties } from './hast.ts';

/** A turn as in a printed dialogue: the name, then what was said, a rule in the speaker's colour along it. */
export function drawTurn(
  turn: Turn,
  blocks: readonly Block[],
  body: readonly ElementContent[],
  context: ArticleContext,
): Element {
  const quote = context.quoteOfTurn.get(turn);
  const className = ['turn', quote ? context.tagOf(quote).colour : 'sp-0'];
  if (quote?.procedural) className.push('procedural');
  return element('section', { className }, [drawHeader(turn, blocks, quote, context), drawBody(quote, body, context)]);
}

function drawHeader(turn: Turn, blocks: readonly Block[], quote: Quote | undefined, context: ArticleContext): Element {
  const { locale, t } = context;
  const children: ElementContent[] = [];
  const label = blocks[0]?.label;
  const tag = quote?.speaker && context.tagOf(quote);
  if (turn.name !== undefined && label && turn.name !== tag?.name)
    children.push(drawPrintedName(turn.name, label, context), text(' '));
  if (tag) children.push(drawSpeaker(tag, context));
  else
    children.push(
      element('span', { className: ['who', 'unknown'] }, [
        text(turn.name === undefined ? t.source.turnUnnamed : t.quote.unknownSpeaker),
      ]),
    );
  if (turn.type === 'talk') children.push(text(' '), element('span', { className: ['mode'] }, [text(t.source.talk)]));
  if (quote?.procedural) children.push(text(' '), ...drawMode(quote, context));
  if (quote) children.push(text(' '), drawPermalink(quote, context));
  return element('header', { lang: languageTags[locale], dataChrome: '' }, children);
}

/** The name as the transcript prints it, which is itself an excerpt with its place. */
function drawPrintedName(name: string, label: Span, { source }: ArticleContext): Element {
  const at = source.text.slice(label.start, label.end).indexOf(name);
  const span = { start: label.start + at, end: label.start + at + name.length };
  const proof = at < 0 ? {} : toProperties(buildProof(source, span));
  return element('b', { className: ['printed'], lang: source.language, ...proof }, [text(name)]);
}

function drawBody(quote: Quote | undefined, body: readonly ElementContent[], { source }: ArticleContext): Element {
  if (!quote) return element('div', { className: ['turn-body'] }, body);
  const proof = toProperties(buildProof(source, quote));
  return element('div', { className: ['turn-body', 'quote'], id: quote.id, dataQuote: quote.id, ...proof }, body);
}
