import type { Element, ElementContent } from 'hast';
import type { Block } from '../../domain/block.ts';
import type { Quote } from '../../domain/quote.ts';
import { languageTags } from '../../i18n/locale.ts';
import type { SpeakerTag } from '../speaker-tag.ts';
import type { ArticleContext } from './article-context.ts';
import type { EvidenceMark } from './evidence-mark.ts';
import { groupNeighbours } from './group-neighbours.ts';
import { element, text, words } from './hast.ts';

/** Who says the words marked in a block, and the claims they prove: stands in the margin, or below on a narrow screen. */
export function drawNotes(block: Block, context: ArticleContext): Element | undefined {
  const quotes = (context.quotesOfBlock.get(block.id) ?? []).filter((quote) => quote.block === block.id);
  const evidence = (context.evidenceOfBlock.get(block.id) ?? []).filter((mark) => mark.block === block.id);
  if (quotes.length + evidence.length === 0) return undefined;
  const bySpeaker = groupNeighbours(quotes, (quote) => quote.speaker);
  const notes = [
    ...bySpeaker.map(([, said]) => drawNote(said, context)),
    ...evidence.map((mark) => drawClaim(mark, context)),
  ];
  return element('ul', { className: ['notes'], lang: languageTags[context.locale], dataChrome: '' }, notes);
}

function drawNote(quotes: readonly Quote[], context: ArticleContext): Element {
  const [first] = quotes;
  const tag = first && context.tagOf(first);
  const speaker = tag ? [drawSpeaker(tag, context)] : [];
  const addresses = quotes.map((quote) =>
    element('span', { className: ['of'] }, [...drawMode(quote, context), drawPermalink(quote, context)]),
  );
  return element('li', { className: ['note', tag?.colour ?? ''] }, [...speaker, text(' '), ...addresses]);
}

/** The claim of which words of the block are evidence: the way to all its evidence. */
function drawClaim({ id, href, statement }: EvidenceMark, { locale }: ArticleContext): Element {
  const link = element('a', { className: ['claim'], href, title: statement }, words(statement, locale));
  return element('li', { className: ['note', 'of-claim'], dataOf: id }, [link]);
}

/** A colour bar and a name, linked to the speaker's page. */
export function drawSpeaker(tag: SpeakerTag, { locale }: ArticleContext): Element {
  const className = ['who', tag.colour];
  return tag.href === undefined
    ? element('span', { className: [...className, 'unknown'] }, words(tag.name, locale))
    : element('a', { className, href: tag.href }, words(tag.name, locale));
}

/** Quotation marks speak for themselves; the other modes are said. */
export function drawMode(quote: Quote, { t }: ArticleContext): ElementContent[] {
  const mode = quote.procedural ? t.quote.procedural : quote.mode === 'direct' ? undefined : t.modes[quote.mode];
  return mode === undefined ? [] : [element('span', { className: ['mode'] }, [text(mode)]), text(' ')];
}

/** A plain link to the quote itself, which the page's script also copies. */
export function drawPermalink(quote: Quote, { t }: ArticleContext): Element {
  return element('a', { className: ['permalink'], href: `#${quote.id}`, title: t.quote.copy, dataCopy: '' }, [
    text(`#${quote.id}`),
  ]);
}
