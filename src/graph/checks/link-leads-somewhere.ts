import type { Origin } from '../../domain/origin.ts';
import { pointOf } from '../../domain/origin.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Message } from '../../text/message.ts';
import { findNearest } from '../../text/nearest.ts';
import { buildPlaceIndex } from '../../text/place.ts';
import type { Check } from '../check.ts';
import type { CorpusRecords, Graph } from '../graph.ts';

/** Every id that a record names is the id of a record. */
export const linkLeadsSomewhere: Check = ({ records, graph }) => [
  ...records.quotes.flatMap((quote) => checkQuote(quote, graph)),
  ...listLinks(records).flatMap((link) => checkLink(link, graph)),
];

/** An id that an editor wrote, where it stands, and in which collection it should be found. */
interface Link {
  readonly id: string;
  readonly collection: 'sources' | 'speakers' | 'claims' | 'topics';
  readonly origin: Origin;
  readonly field: string;
}

function listLinks({ speakers, claims, figures, topics }: CorpusRecords): Link[] {
  const links: Link[] = [];
  const add = (
    origin: Origin | undefined,
    collection: Link['collection'],
    field: string,
    id: string | undefined,
  ): void => {
    if (origin && id !== undefined) links.push({ origin, collection, field, id });
  };
  for (const { onlyIn = [], origin } of speakers) {
    for (const [index, id] of onlyIn.entries()) add(origin, 'sources', `onlyIn.${index}`, id);
  }
  for (const { speaker, topics: own, relations, evidence, origin } of claims) {
    add(origin, 'speakers', 'speaker', speaker);
    for (const [index, id] of own.entries()) add(origin, 'topics', `topics.${index}`, id);
    for (const [index, { claim }] of relations.entries()) add(origin, 'claims', `relations.${index}.claim`, claim);
    for (const [index, { reportedBy }] of evidence.entries())
      add(origin, 'speakers', `evidence.${index}.reportedBy`, reportedBy);
  }
  for (const { claim, origin } of figures) add(origin, 'claims', 'claim', claim);
  for (const { summary, origin } of topics) {
    for (const [index, sentence] of summary.entries()) {
      for (const [at, id] of sentence.claims.entries()) add(origin, 'claims', `summary.${index}.claims.${at}`, id);
    }
  }
  return links;
}

function checkLink({ id, collection, origin, field }: Link, graph: Graph): Message[] {
  const known: readonly string[] = [...graph[collection].keys()];
  if (known.includes(id)) return [];
  const nearest = findNearest(id, known);
  const mend = nearest === undefined ? 'write that record, or remove the link' : `the nearest is \`${nearest}\``;
  const reason = `Unexpected \`${id}\` in \`${field}\`, expected the id of one of the ${collection}; ${mend}.`;
  return [
    { path: origin.path, point: pointOf(origin, field), severity: 'error', rule: 'link-leads-somewhere', reason },
  ];
}

function checkQuote({ id, source, block, speaker, start }: Quote, { sources, speakers }: Graph): Message[] {
  const node = sources.get(source);
  const broken = [
    !node && `source \`${source}\``,
    node && !node.blocks.has(block) && `block \`${block}\``,
    speaker && !speakers.has(speaker) && `speaker \`${speaker}\``,
  ].filter((part) => typeof part === 'string');
  return broken.map((part): Message => {
    const point = node ? buildPlaceIndex(node.source.text).toPoint(start) : { line: 1, column: 1 };
    const reason = `Unexpected ${part} of quote ${id}, expected a record of that id; mend the step that made the quote.`;
    return { path: node?.source.path ?? source, point, severity: 'error', rule: 'link-leads-somewhere', reason };
  });
}
