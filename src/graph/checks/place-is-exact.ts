import type { Source } from '../../domain/source.ts';
import { clip } from '../../text/clip.ts';
import type { Message } from '../../text/message.ts';
import { buildPlaceIndex, isInside, type Span } from '../../text/place.ts';
import type { Check } from '../check.ts';
import type { SourceNode } from '../graph.ts';

/** Everything found in a seed is the exact slice between its offsets: blocks, runs, quotes, cues, quantities. */
export const placeIsExact: Check = ({ graph }) => [...graph.sources.values()].flatMap(checkSource);

function checkSource({ source, quotes, quantities }: SourceNode): Message[] {
  const cues = quotes.flatMap(({ cue }) => cue ?? []);
  const named = [
    ...source.blocks.map((block) => ({ name: `block ${block.id}`, ...block })),
    ...quotes.map((quote) => ({ name: `quote ${quote.id}`, ...quote })),
    ...cues.map((cue) => ({ name: 'cue', ...cue })),
    ...quantities.map((quantity) => ({ name: 'quantity', ...quantity })),
  ];
  const wrong = named.filter(({ start, end, text }) => source.text.slice(start, end) !== text);
  const loose = source.blocks.flatMap((block) => block.runs.filter((run) => !isInside(run, block)));
  return [
    ...wrong.map((item) => describe(source, item, `text 「${clip(item.text)}」 of ${item.name}`)),
    ...loose.map((run) => describe(source, run, 'run outside its block')),
  ];
}

function describe(source: Source, { start, end }: Span, what: string): Message {
  const found = clip(source.text.slice(start, end));
  const reason = `Unexpected ${what}, expected what stands from ${start} to ${end}: 「${found}」; mend the step that made it.`;
  const point = buildPlaceIndex(source.text).toPoint(Math.min(start, source.text.length));
  return { path: source.path, point, severity: 'error', rule: 'place-is-exact', reason };
}
