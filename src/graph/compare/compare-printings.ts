import type { Anchored, Excerpt } from '../../domain/excerpt.ts';
import type { Fidelity } from '../../domain/fidelity.ts';
import type { SpeakerId } from '../../domain/id.ts';
import type { Span } from '../../text/place.ts';
import { findVoice, type Voice } from '../find-voice.ts';
import type { Graph, SourceNode } from '../graph.ts';
import { compareWording, type Omission, type Stretch, type WordingComparison } from './compare-wording.ts';
import { judgeFidelity } from './judge-fidelity.ts';
import { findDifferent, isTime, listNumbers, type NormalNumber } from './normal-number.ts';
import { findAsked, findMeasured } from './find-measured.ts';
import { findQuestionBefore } from './find-question.ts';

/** Everything that prints one remark or one number, and whose it is. */
export interface Remark<T extends Anchored<Excerpt>> {
  readonly speaker: SpeakerId | undefined;
  readonly evidence: readonly T[];
}

/** One printing of a remark, seen against the reference wording. All places are offsets into its own source. */
export interface Printing<T extends Anchored<Excerpt> = Anchored<Excerpt>> {
  readonly evidence: T;
  readonly node: SourceNode;
  readonly voice: Voice;
  /** True for the wording against which the others are held. */
  readonly isReference: boolean;
  /** The gravest first; empty for the reference. */
  readonly fidelities: readonly Fidelity[];
  /** The compared part in stretches; what stands outside the quotation marks is in none. */
  readonly stretches: readonly Stretch[];
  /** What of the reference is left out, and where in this printing it would stand; offsets into the reference's source. */
  readonly omissions: readonly Omission[];
  readonly heldShare: number;
  readonly numbers: readonly NormalNumber[];
  /** Those of them that answer to no number of the reference. */
  readonly different: readonly NormalNumber[];
  /** Spans of time that the printing gives, or the question that it answers. */
  readonly horizon: { readonly numbers: readonly NormalNumber[]; readonly isInQuestion: boolean };
  /** What its number is of, in words of its own or of the question that it answers; absent where none say. */
  readonly measured: (Span & { readonly isInQuestion: boolean }) | undefined;
}

/** Every printing of a claim or a figure, the reference first, then as the record lists them. */
export function comparePrintings<T extends Anchored<Excerpt>>(graph: Graph, remark: Remark<T>): Printing<T>[] {
  const bare = remark.evidence.flatMap((evidence): Bare<T>[] => {
    const node = graph.sources.get(evidence.source);
    return node ? [{ evidence, node, voice: findVoice(graph, node, evidence) }] : [];
  });
  const reference = chooseReference(bare, remark.speaker);
  if (!reference) return [];
  const isReference = (one: Bare<T>): boolean => one === reference || isSameWitness(one, reference, remark.speaker);
  const references = bare.filter(isReference);
  const others = bare.filter((one) => !isReference(one));
  const base = { ...reference, span: joinWitness(reference, references) };
  return [
    ...[...references].sort((one, two) => one.evidence.start - two.evidence.start).map((one) => describeReference(one)),
    ...others.map((one) => compareWith(base, references, one)),
  ];
}

type Bare<T extends Anchored<Excerpt> = Anchored<Excerpt>> = Pick<Printing<T>, 'evidence' | 'node' | 'voice'>;

const ranks = { turn: 0, direct: 1, own: 2, reported: 3 } as const;

/** A transcript stands nearest to what was said, then a quotation; among equals the fullest. */
function chooseReference<T extends Anchored<Excerpt>>(
  all: readonly Bare<T>[],
  speaker: SpeakerId | undefined,
): Bare<T> | undefined {
  const rank = ({ voice }: Bare): number => ranks[voice.mode] + (voice.speaker === speaker ? 0 : 4);
  const length = ({ evidence }: Bare): number => evidence.end - evidence.start;
  return [...all].sort((one, other) => rank(one) - rank(other) || length(other) - length(one))[0];
}

/** The speaker's own words again in the same transcript or article: one witness, not a retelling. */
function isSameWitness(one: Bare, reference: Bare, speaker: SpeakerId | undefined): boolean {
  const isOwn = one.voice.speaker === (speaker ?? reference.voice.speaker) && one.voice.mode === reference.voice.mode;
  return isOwn && one.evidence.source === reference.evidence.source && one.voice.mode !== 'direct';
}

/** Two excerpts of one answer that stand side by side are one wording: 我觉得是20%吧 and 20%已经非常乐观了. */
function joinWitness({ evidence }: Bare, references: readonly Bare[]): Span {
  const near = references.filter((one) => one.evidence.block === evidence.block).map((one) => one.evidence);
  const hull = { start: Math.min(...near.map(({ start }) => start)), end: Math.max(...near.map(({ end }) => end)) };
  const used = near.reduce((sum, { start, end }) => sum + end - start, 0);
  return near.length > 1 && hull.end - hull.start <= used + widestGap ? hull : evidence;
}

const widestGap = 5;

function describeReference<T extends Anchored<Excerpt>>({ evidence, node, voice }: Bare<T>): Printing<T> {
  return {
    evidence,
    node,
    voice,
    isReference: true,
    fidelities: [],
    stretches: [{ kind: 'held', start: evidence.start, end: evidence.end }],
    omissions: [],
    heldShare: 1,
    numbers: listNumbers(node.source.text, node.quantities, evidence),
    different: [],
    horizon: findHorizon({ evidence, node, voice }),
    measured: findSubject({ evidence, node, voice }),
  };
}

function compareWith<T extends Anchored<Excerpt>>(
  reference: Bare<T> & { readonly span: Span },
  references: readonly Bare<T>[],
  other: Bare<T>,
): Printing<T> {
  const { evidence, node, voice } = other;
  const isQuotation = voice.mode === 'direct' || voice.mode === 'turn';
  const compared = isQuotation && voice.quote ? intersect(evidence, voice.quote) : evidence;
  const wording = compareWording(
    cut(reference.node, reference.span),
    cut(node, compared),
    listContext(reference, references),
  );
  const numbers = listNumbers(node.source.text, node.quantities, evidence);
  const known = references.flatMap((one) => listNumbers(one.node.source.text, one.node.quantities, one.evidence));
  const different = findDifferent(known, numbers);
  return {
    evidence,
    node,
    voice,
    isReference: false,
    fidelities: judgeFidelity({ wording, isQuotation, hasOtherNumber: different.length > 0 }),
    ...placeWording(wording, compared, reference.span),
    heldShare: wording.heldShare,
    numbers,
    different,
    horizon: findHorizon(other),
    measured: findSubject(other),
  };
}

/** All that the reference's speaker says in that transcript: a report may run two answers together. */
function listContext({ node, voice }: Bare, references: readonly Bare[]): string {
  const turns =
    voice.mode === 'turn'
      ? node.quotes.filter((quote) => quote.mode === 'turn' && quote.speaker === voice.speaker)
      : [];
  return [...turns.map(({ text }) => text), ...references.map((one) => cut(one.node, one.evidence))].join('\n');
}

function placeWording(
  { stretches, omissions }: WordingComparison,
  compared: Span,
  reference: Span,
): Pick<Printing, 'stretches' | 'omissions'> {
  const shift = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    stretches: stretches.map((stretch) => shift(stretch, compared.start)),
    omissions: omissions.map((omission) => ({ ...shift(omission, reference.start), at: omission.at + compared.start })),
  };
}

function findHorizon({ evidence, node, voice }: Bare): Printing['horizon'] {
  const own = listNumbers(node.source.text, node.quantities, evidence).filter(isTime);
  if (own.length > 0 || !voice.quote) return { numbers: own, isInQuestion: false };
  const question = findQuestionBefore(node, voice.quote, evidence.start);
  const asked = question ? listNumbers(node.source.text, node.quantities, question).filter(isTime) : [];
  return { numbers: asked, isInQuestion: asked.length > 0 };
}

/** Of the first number for which words say it: a quotation tells by its own words, everything else by its paragraph. */
function findSubject({ evidence, node, voice }: Bare): Printing['measured'] {
  const numbers = listNumbers(node.source.text, node.quantities, evidence).filter((number) => !isTime(number));
  for (const number of numbers) {
    const within = findContext({ evidence, node, voice }, number);
    const { text } = node.source;
    const others = listNumbers(text, node.quantities, within);
    const found = findMeasured({ text, number, isShare: number.family === 'share', within, numbers: others });
    if (found) return { ...found, isInQuestion: false };
  }
  const question = numbers.length > 0 && voice.quote && findQuestionBefore(node, voice.quote, evidence.start);
  const asked = question ? findAsked(node.source.text, question) : undefined;
  return asked && { ...asked, isInQuestion: true };
}

/** The paragraph of a number without the label of its turn, inside the marks where it is quoted. */
function findContext({ evidence, node, voice }: Bare, number: Span): Span {
  const block = [...node.blocks.values()].find(({ start, end }) => start <= number.start && number.end <= end);
  const paragraph = block ? { start: block.label?.end ?? block.start, end: block.end } : evidence;
  return voice.mode === 'direct' && voice.quote ? intersect(paragraph, voice.quote) : paragraph;
}

function cut({ source }: SourceNode, { start, end }: Span): string {
  return source.text.slice(start, end);
}

function intersect(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}
