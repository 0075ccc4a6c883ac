import type { Document } from '../document/document.ts';
import type { Quantity } from '../domain/quantity.ts';
import { buildPlaceIndex } from '../text/place.ts';
import type { ExtractedQuote, Extraction, KnownSpeaker } from './extraction.ts';
import { collectAbbreviations } from './names/collect-abbreviations.ts';
import { collectNames } from './names/collect-names.ts';
import { buildNameTable, toAttribution, type Entity, type NameTable } from './names/name-table.ts';
import { notNames, titleAfter } from './names/words.ts';
import { simplify } from './lexicon/simplify.ts';
import { countSurname } from '../text/surnames.ts';
import { extractQuantities } from './quantities/extract-quantities.ts';
import { resolveYuan } from './quantities/money.ts';
import { extractSpoken } from './quotes/extract-spoken.ts';
import { findMarked, type Marked } from './quotes/find-marked.ts';
import { buildOutlines } from './quotes/outline.ts';
import { toPassages, type Passage } from './quotes/passage.ts';
import { findModerators, readTurnSpeaker } from './quotes/turn-speakers.ts';

/**
 * Finds who said what in an article, and which quantities it gives. `known` are registered speakers, as data; people whom
 * only the article knows are found by the places in which their names stand.
 */
export function extractArticle(document: Document, known: readonly KnownSpeaker[]): Extraction {
  const passages = toPassages(document);
  const marked = findMarked(passages);
  const outlines = buildOutlines(passages, marked);
  const table = buildNameTable(known, document.text);
  for (const turn of document.turns)
    readTurnSpeaker({ ...turn, name: turn.type === 'talk' ? turn.name : undefined }, table);
  collectNames(table, outlines);
  collectAbbreviations(
    table,
    passages.map(({ text }) => text),
  );
  addShortForms(table, outlines);
  addTitledForms(table, outlines.join('\n'));
  const attribute = (entity: Entity | undefined): Pick<ExtractedQuote, 'speaker'> =>
    entity ? { speaker: toAttribution(entity, known) } : {};

  const moderators = findModerators(document);
  const turns = document.turns.map((turn): ExtractedQuote => ({
    start: turn.start,
    end: turn.end,
    block: turn.blocks[0] ?? passages[0]?.block.id ?? fail(),
    text: document.text.slice(turn.start, turn.end),
    mode: 'turn',
    ...attribute(readTurnSpeaker(turn, table)),
    procedural: turn.type === 'unnamed' || (turn.name !== undefined && moderators.has(turn.name)),
    sieve: turn.type,
  }));
  const spoken = extractSpoken(passages, marked, outlines, table);
  const direct = spoken.direct.flatMap((each): ExtractedQuote[] => {
    const { marked: words, speaker, cue, sieve } = each;
    const first = passages[words.passage];
    const last = passages[words.lastPassage];
    if (!first || !last) return [];
    const start = first.readable.toSource({ start: words.start, end: words.start }).start;
    const end = last.readable.toSource({ start: words.end, end: words.end }).end;
    return [
      {
        start,
        end,
        block: first.block.id,
        text: document.text.slice(start, end),
        mode: 'direct',
        ...attribute(speaker),
        procedural: false,
        ...(cue && toCue(document, passages[cue.start > words.end ? words.lastPassage : words.passage] ?? first, cue)),
        sieve,
      },
    ];
  });
  const reported = spoken.reported.flatMap((each): ExtractedQuote[] => {
    const passage = passages[each.passage];
    if (!passage) return [];
    const span = passage.readable.toSource(each);
    return [
      {
        ...span,
        block: passage.block.id,
        text: document.text.slice(span.start, span.end),
        mode: 'reported',
        ...attribute(each.speaker),
        procedural: false,
        ...toCue(document, passage, each.cue),
        sieve: each.sieve,
      },
    ];
  });
  return {
    quotes: [...turns, ...direct, ...reported].sort((a, b) => a.start - b.start || b.end - a.end),
    quantities: findQuantities(document, passages),
    messages: reportUnclosed(document, passages, marked),
  };
}

function fail(): never {
  throw new Error('A turn without a block: parseDocument gives every turn its blocks.');
}

function findQuantities(document: Document, passages: readonly Passage[]): Quantity[] {
  const yuan = resolveYuan(document.text);
  return passages.flatMap(({ readable, block }) => extractQuantities(readable, block.id, yuan));
}

function toCue(
  document: Document,
  { readable }: Passage,
  cue: { start: number; end: number },
): Pick<ExtractedQuote, 'cue'> {
  const span = readable.toSource(cue);
  return { cue: { ...span, text: document.text.slice(span.start, span.end) } };
}

const titledForm = new RegExp(`[老小阿](\\p{Script=Han})|(\\p{Script=Han})${titleAfter}`, 'gu');

/** 老周 and 周站长 for 周广田, where the article names only one person of that surname; 陈小姐 is a name of its own when she returns. */
function addTitledForms(table: NameTable, article: string): void {
  const people = [...table.entities()].filter(
    ({ kind, name }) => kind === 'person' && /^\p{Script=Han}{2,4}$/u.test(name),
  );
  const counts = new Map<string, { surname: string; count: number }>();
  const simple = simplify(article);
  for (const match of simple.matchAll(titledForm)) {
    const surname = match[1] ?? match[2] ?? '';
    if (countSurname(surname) === 0) continue;
    const form = article.slice(match.index, match.index + match[0].length);
    const printed = match[1] === undefined ? form.charAt(0) : form.charAt(1);
    counts.set(form, { surname: printed, count: (counts.get(form)?.count ?? 0) + 1 });
  }
  for (const [form, { surname, count }] of counts) {
    const bearers = people.filter(({ name }) => name.startsWith(surname));
    const before = article.slice(0, article.indexOf(form));
    const [bearer, ...others] = bearers.length > 1 ? bearers.filter(({ name }) => before.includes(name)) : bearers;
    if (bearer && others.length === 0) table.addForm(form, bearer);
    else if (
      bearers.length === 0 &&
      count >= (/(?:先生|女士|小姐|太太)$/u.test(simplify(form)) ? 1 : 2) &&
      !notNames.has(simplify(form)) &&
      courtesy.test(simplify(form))
    )
      table.add(form, 'person');
  }
}

const courtesy = /(?:先生|女士|小姐|太太|教授|医生|老师|姐|哥|叔|婶|嫂|总|工)$/u;

/** 俊旸 for 林俊旸: a given name of two characters that the article uses alone means the one person who bears it. */
function addShortForms(table: NameTable, outlines: readonly string[]): void {
  const article = outlines.join('\n');
  const bearers = new Map<string, Entity[]>();
  for (const entity of table.entities())
    if (entity.kind === 'person' && /^\p{Script=Han}{3}$/u.test(entity.name)) {
      const given = entity.name.slice(1);
      bearers.set(given, [...(bearers.get(given) ?? []), entity]);
    }
  for (const [given, [bearer, ...others]] of bearers)
    if (bearer && others.length === 0 && article.replaceAll(bearer.name, '').includes(given))
      table.addForm(given, bearer);
}

/** An opening mark whose closing one is missing: the words are taken to the end of their paragraph, and the editor is told. */
function reportUnclosed(
  document: Document,
  passages: readonly Passage[],
  marked: readonly Marked[],
): Extraction['messages'] {
  const open = marked.filter(({ isClosed, isContinued }) => !isClosed && !isContinued);
  if (open.length === 0) return [];
  const places = buildPlaceIndex(document.text);
  return open.flatMap((each) => {
    const passage = passages[each.passage];
    if (!passage) return [];
    const { start } = passage.readable.toSource({ start: each.start - 1, end: each.start });
    return [
      {
        path: document.path,
        point: places.toPoint(start),
        severity: 'warning' as const,
        rule: 'quote-is-closed',
        reason: `Unexpected end of the paragraph after the opening mark 「${document.text.charAt(start)}」, expected its closing mark. The words to the end of the paragraph are taken; check the article.`,
      },
    ];
  });
}
