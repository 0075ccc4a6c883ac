import type { Claim, ClaimRecord } from '../domain/claim.ts';
import type { Anchored, Excerpt } from '../domain/excerpt.ts';
import type { Figure, FigureRecord } from '../domain/figure.ts';
import { claimIdSchema, figureIdSchema, speakerIdSchema, topicIdSchema } from '../domain/id.ts';
import type { Speaker, SpeakerRecord } from '../domain/speaker.ts';
import type { Topic, TopicRecord } from '../domain/topic.ts';
import type { Message } from '../text/message.ts';
import { anchorExcerpts, type Library } from './anchor-excerpts.ts';
import type { RecordFile } from './parse-record-files.ts';

/** Records whose excerpts have places; what could not be found is in the messages and in no record. */
export interface AnchoredRecords<T> {
  readonly records: readonly T[];
  readonly messages: readonly Message[];
}

export function anchorSpeakers(
  files: readonly RecordFile<SpeakerRecord>[],
  library: Library,
): AnchoredRecords<Speaker> {
  return anchorEach(files, library, ({ id, record, origin }, anchor) => {
    const affiliations = anchor('affiliations', record.affiliations);
    return { ...record, id: speakerIdSchema.parse(id), isRegistered: true, affiliations, origin };
  });
}

export function anchorClaims(files: readonly RecordFile<ClaimRecord>[], library: Library): AnchoredRecords<Claim> {
  return anchorEach(files, library, ({ id, record, origin }, anchor) => {
    return { ...record, id: claimIdSchema.parse(id), evidence: anchor('evidence', record.evidence), origin };
  });
}

export function anchorFigures(files: readonly RecordFile<FigureRecord>[], library: Library): AnchoredRecords<Figure> {
  return anchorEach(files, library, ({ id, record, origin }, anchor) => {
    return { ...record, id: figureIdSchema.parse(id), mentions: anchor('mentions', record.mentions), origin };
  });
}

/** Topics point at claims alone: they have no excerpt to find. */
export function identifyTopics(files: readonly RecordFile<TopicRecord>[]): Topic[] {
  return files.map(({ id, record, origin }) => ({ ...record, id: topicIdSchema.parse(id), origin }));
}

type Anchor = <T extends Excerpt>(field: string, items: readonly T[]) => Anchored<T>[];

function anchorEach<F, R>(
  files: readonly RecordFile<F>[],
  library: Library,
  toRecord: (file: RecordFile<F>, anchor: Anchor) => R,
): AnchoredRecords<R> {
  const messages: Message[] = [];
  const records = files.map((file) =>
    toRecord(file, (field, items) => {
      const result = anchorExcerpts({ items, origin: file.origin, field }, library);
      messages.push(...result.messages);
      return result.anchored;
    }),
  );
  return { records, messages };
}
