import type { Document } from '../../document/document.ts';
import type { ExtractedQuote, KnownSpeaker } from '../extraction.ts';
import type { Cue } from '../lexicon/find-cues.ts';
import { toAttribution } from '../names/known-names.ts';
import type { Entity } from '../names/name-table.ts';
import type { Accepted } from './context.ts';
import type { Spoken } from './extract-spoken.ts';
import type { SpokenTurn } from './extract-turns.ts';
import type { Passage } from './passage.ts';

interface Findings {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly turns: readonly SpokenTurn[];
  readonly spoken: Spoken;
  readonly known: readonly KnownSpeaker[];
}

/** Everything that was said, in reading order, with places in the seed instead of places in a passage. */
export function buildQuotes(findings: Findings): ExtractedQuote[] {
  const { turns, spoken } = findings;
  const quotes = [
    ...turns.flatMap((each) => buildTurn(findings, each)),
    ...spoken.direct.flatMap((each) => buildDirect(findings, each)),
    ...spoken.reported.flatMap((each) => buildReported(findings, each)),
  ];
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

function buildTurn(findings: Findings, { turn, speaker, isProcedural }: SpokenTurn): ExtractedQuote[] {
  const { start, end, type } = turn;
  const [block] = turn.blocks;
  if (block === undefined) return [];
  const text = findings.document.text.slice(start, end);
  return [
    {
      start,
      end,
      block,
      text,
      mode: 'turn',
      ...attribute(findings, speaker),
      procedural: isProcedural,
      sieve: type,
    },
  ];
}

function buildDirect(findings: Findings, { marked, speaker, cue, sieve }: Accepted): ExtractedQuote[] {
  const { document, passages } = findings;
  const first = passages[marked.passage];
  const last = passages[marked.lastPassage];
  if (!first || !last) return [];
  const { start } = first.readable.toSource({
    start: marked.start,
    end: marked.start,
  });
  const { end } = last.readable.toSource({
    start: marked.end,
    end: marked.end,
  });
  const cuePassage = sieve === 'cue-after' ? last : first;
  return [
    {
      start,
      end,
      block: first.block.id,
      text: document.text.slice(start, end),
      mode: 'direct',
      ...attribute(findings, speaker),
      procedural: false,
      ...(cue && { cue: placeCue(document, cuePassage, cue) }),
      sieve,
    },
  ];
}

function buildReported(findings: Findings, reported: Spoken['reported'][number]): ExtractedQuote[] {
  const { document, passages } = findings;
  const passage = passages[reported.passage];
  if (!passage) return [];
  const span = passage.readable.toSource(reported);
  return [
    {
      ...span,
      block: passage.block.id,
      text: document.text.slice(span.start, span.end),
      mode: 'reported',
      ...attribute(findings, reported.speaker),
      procedural: false,
      cue: placeCue(document, passage, reported.cue),
      sieve: reported.sieve,
    },
  ];
}

function attribute(
  { known }: Findings,
  speaker: Entity | undefined,
): Pick<ExtractedQuote, 'speaker' | 'described' | 'describedForms'> {
  if (speaker?.isDescribed) {
    const { name, forms } = speaker;
    return { described: name, describedForms: [...forms].filter((form) => form !== name) };
  }
  return speaker ? { speaker: toAttribution(speaker, known) } : {};
}

function placeCue(document: Document, { readable }: Passage, cue: Cue): Required<ExtractedQuote>['cue'] {
  const span = readable.toSource(cue);
  return { ...span, text: document.text.slice(span.start, span.end) };
}
