import type { Element, ElementContent, Properties } from 'hast';
import type { Block } from '../../domain/block.ts';
import type { Quote } from '../../domain/quote.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { languageTags } from '../../i18n/locale.ts';
import { overlaps } from '../../text/place.ts';
import type { SpeakerTag } from '../speaker-tag.ts';
import type { ArticleContext } from './article-context.ts';
import type { EvidenceMark } from './evidence-mark.ts';
import { groupNeighbours } from './group-neighbours.ts';
import { element, text, words } from './hast.ts';

/**
 * Who says the words marked in a block, and the claims they prove: in the margin of a wide screen; on a narrow one
 * folded below the block, under a line that says what is there.
 */
export function drawNotes(block: Block, context: ArticleContext): Element | undefined {
  const quotes = (context.quotesOfBlock.get(block.id) ?? []).filter((quote) => quote.block === block.id);
  // A note is tied to the end of its words: in that order no line has to cross another.
  const evidence = (context.evidenceOfBlock.get(block.id) ?? [])
    .filter((mark) => mark.block === block.id)
    .sort((one, other) => one.end - other.end || one.start - other.start);
  if (quotes.length + evidence.length === 0) return undefined;
  const bySpeaker = groupNeighbours(quotes, (quote) => quote.speaker).map(([, said]) => said);
  const notes = joinHeads(bySpeaker, evidence).map(({ said, mark }) => drawNote(said, mark, context));
  return element('details', { className: ['notes'], lang: languageTags[context.locale], dataChrome: '' }, [
    element('summary', {}, drawSummary(bySpeaker, evidence.length, context)),
    element('ul', {}, notes),
  ]);
}

/** What a reader finds in the notes: `Tang Jie 2 claims`. */
function drawSummary(
  bySpeaker: readonly (readonly Quote[])[],
  claimCount: number,
  context: ArticleContext,
): ElementContent[] {
  const tags = bySpeaker.flatMap(([first]) => (first ? [context.tagOf(first)] : []));
  const names = tags.flatMap((tag): ElementContent[] => [
    element('span', { className: ['who', tag.colour] }, words(tag.name, context.locale)),
    text(' '),
  ]);
  return claimCount === 0 ? names : [...names, text(getDigestDictionary(context.locale).count.claims(claimCount))];
}

interface Note {
  /** Quotes that begin here: the note says by whom. */
  readonly said: readonly Quote[];
  readonly mark: EvidenceMark | undefined;
}

/** Each speaker is named at the first claim that the quotes are evidence of; quotes of no claim stand alone. */
function joinHeads(bySpeaker: readonly (readonly Quote[])[], evidence: readonly EvidenceMark[]): Note[] {
  const left = [...bySpeaker];
  const notes = evidence.map((mark): Note => {
    const at = left.findIndex((said) => said.some((quote) => overlaps(quote, mark)));
    return { said: at < 0 ? [] : (left.splice(at, 1)[0] ?? []), mark };
  });
  return [...left.map((said): Note => ({ said, mark: undefined })), ...notes];
}

function drawNote(said: readonly Quote[], mark: EvidenceMark | undefined, context: ArticleContext): Element {
  const [first] = said;
  const head = first
    ? [
        drawSpeaker(context.tagOf(first), context),
        text(' '),
        ...said.flatMap((quote, at) => [
          ...drawMode(quote, context),
          drawPermalink(quote, context, said.length > 1 ? at + 1 : undefined),
          text(' '),
        ]),
      ]
    : [];
  const properties: Properties = { className: ['note'], ...(mark && isNumbered(mark) && { dataOf: mark.id }) };
  return element('li', properties, mark ? [...head, drawClaim(mark, context)] : head);
}

/** The first evidence of a claim in an article bears its name, which the link to the claim says already. */
function isNumbered({ id, href }: EvidenceMark): boolean {
  return !href.endsWith(`/${id.replace(/^c-/, '')}/`);
}

/** The claim of which words of the block are evidence: the way to all its evidence. */
function drawClaim({ href, statement }: EvidenceMark, { locale }: ArticleContext): Element {
  return element('a', { className: ['claim'], href }, words(statement, locale));
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

/** A plain link to the quote itself, which the page's script also copies; numbered where several stand side by side. */
export function drawPermalink(quote: Quote, { t }: ArticleContext, number?: number): Element {
  const properties = { className: ['permalink'], href: `#${quote.id}`, title: t.quote.copy, dataCopy: '' };
  return element('a', properties, [
    text(number === undefined ? '#' : `#${number} `),
    element('span', {}, [text(quote.id)]),
  ]);
}
