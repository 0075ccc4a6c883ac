import { decodeSeed } from '../document/decode-seed.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { SourceId } from '../domain/id.ts';
import type { Source } from '../domain/source.ts';
import type { SpeakerRecord } from '../domain/speaker.ts';
import { listKnownSpeakers } from '../editorial/known-speakers.ts';
import { buildProvisionalId, mergeSource } from '../editorial/merge-source.ts';
import type { PairedSeed } from '../editorial/pair-seeds.ts';
import type { RecordFile } from '../editorial/parse-record-files.ts';
import { extractArticle } from '../extract/extract-article.ts';
import type { Message } from '../text/message.ts';
import type { QuotedSource } from './register-speakers.ts';

/** Reads every seed that can be read; one that cannot has its messages and hides no other. */
export function buildArticles(
  pairs: readonly PairedSeed[],
  speakers: readonly RecordFile<SpeakerRecord>[],
): { articles: QuotedSource[]; messages: Message[] } {
  const articles: QuotedSource[] = [];
  const messages: Message[] = [];
  const taken = new Set(pairs.flatMap(({ entry }) => (entry ? [entry.record.id] : [])));
  for (const pair of pairs) {
    const id = pair.entry?.record.id ?? buildFreeId(pair, taken);
    taken.add(id);
    const built = buildArticle(pair, id, speakers);
    if (built.article) articles.push(built.article);
    messages.push(...built.messages);
  }
  return { articles, messages };
}

function buildArticle(
  { seed, sha256, entry }: PairedSeed,
  id: SourceId,
  speakers: readonly RecordFile<SpeakerRecord>[],
): { article?: QuotedSource; messages: readonly Message[] } {
  const decoded = decodeSeed(seed.bytes, seed.path);
  if (decoded.text === undefined) return { messages: decoded.messages };
  const known = listKnownSpeakers(speakers, id);
  const knownNames = new Set(known.flatMap(({ names }) => names));
  const document = parseDocument({ path: seed.path, text: decoded.text, knownNames });
  const extraction = extractArticle(document, known);
  const merged = mergeSource({ id, document, sha256, entry });
  const source: Source = { ...merged.source, quantities: [...extraction.quantities] };
  const messages = [...decoded.messages, ...document.messages, ...extraction.messages, ...merged.messages];
  return { article: { source, quotes: extraction.quotes }, messages };
}

function buildFreeId({ seed }: PairedSeed, taken: ReadonlySet<string>): SourceId {
  const name = seed.path.replace(/^.*\//, '');
  let id = buildProvisionalId(name);
  for (let number = 2; taken.has(id); number += 1)
    id = buildProvisionalId(`${name.replace(/\.[^.]*$/, '')}-${number}.txt`);
  return id;
}
