import { speakerIdSchema, type SourceId } from '../domain/id.ts';
import type { SpeakerRecord } from '../domain/speaker.ts';
import type { KnownSpeaker } from '../extract/extraction.ts';
import type { RecordFile } from './parse-record-files.ts';

/** The speakers whose names mean somebody in one source: full name first, then every other form. */
export function listKnownSpeakers(records: readonly RecordFile<SpeakerRecord>[], source: SourceId): KnownSpeaker[] {
  return records
    .filter(({ record }) => record.onlyIn?.includes(source) ?? true)
    .map(({ id, record }) => ({
      id: speakerIdSchema.parse(id),
      kind: record.kind,
      names: [...new Set([record.names.zh, ...record.aliases, record.names.en])],
    }));
}
