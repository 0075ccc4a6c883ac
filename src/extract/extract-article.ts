import type { Document } from '../document/document.ts';
import { simplify } from './lexicon/simplify.ts';
import { addRecurringNames } from './names/collect/add-recurring-names.ts';
import { addAliases } from './names/collect/add-aliases.ts';
import { addShortForms } from './names/collect/add-short-forms.ts';
import { addLatinForms } from './names/collect/add-latin-forms.ts';
import { addNicknames } from './names/collect/add-nicknames.ts';
import { addTitledForms } from './names/collect/add-titled-forms.ts';
import { collectAbbreviations } from './names/collect/collect-abbreviations.ts';
import { collectNames } from './names/collect/collect-names.ts';
import { buildNameTable } from './names/known-names.ts';
import { extractQuantities } from './quantities/extract-quantities.ts';
import { extractTable } from './quantities/extract-table.ts';
import { resolveYuan } from './quantities/money.ts';
import { buildQuotes } from './quotes/build-quotes.ts';
import { extractSpoken } from './quotes/extract-spoken.ts';
import { extractTurns, nameTurns } from './quotes/extract-turns.ts';
import { findMarked } from './quotes/find-marked.ts';
import { outlinePassages } from './quotes/outline.ts';
import { toPassages } from './quotes/passage.ts';
import { reportUnclosed } from './quotes/report-unclosed.ts';
import { toSimplified } from './readable.ts';
import type { Extraction, KnownSpeaker } from './extraction.ts';

/**
 * Finds who said what in an article, and which quantities it gives. `known` are registered speakers, as data; people whom
 * only the article knows are found by the places in which their names stand.
 */
export function extractArticle(document: Document, known: readonly KnownSpeaker[]): Extraction {
  const passages = toPassages(document);
  const marked = findMarked(passages);
  const outlined = outlinePassages(passages, marked);

  // Whoever is registered comes first and keeps the name; then the labels of turns, then what running text shows. Short
  // and titled forms come last: whose they are depends on everybody who is named in full.
  const table = buildNameTable(known, document.text);
  nameTurns(document, table);
  collectNames(table, outlined);
  addAliases(table, outlined);
  addRecurringNames(table, outlined);
  collectAbbreviations(table, passages);
  addLatinForms(table, outlined);
  addShortForms(table, outlined);
  addTitledForms(table, outlined);
  addNicknames(table, outlined);

  const turns = extractTurns(document, table);
  const spoken = extractSpoken(outlined, marked, table, turns);
  const readables = new Map(passages.map(({ block, readable }) => [block.id, readable]));
  const yuan = resolveYuan(document.text, simplify(document.text));
  return {
    quotes: buildQuotes({ document, passages, turns, spoken, known }),
    quantities: document.blocks.flatMap((block, index) => {
      if (block.kind === 'table')
        return extractTable(document.text, block, document.blocks[index - 1]?.text ?? '', yuan);
      const readable = readables.get(block.id);
      return readable ? extractQuantities(toSimplified(readable), block.id, yuan) : [];
    }),
    messages: reportUnclosed(document, passages, marked),
  };
}
