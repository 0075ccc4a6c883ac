import { createHash } from 'node:crypto';
import { pointOf } from '../domain/origin.ts';
import type { Message } from '../text/message.ts';
import { findNearest } from '../text/nearest.ts';
import { buildProvisionalId } from './merge-source.ts';
import type { SourceEntry, SourceList } from './parse-source-list.ts';

/** An article's file as it comes from disk. */
export interface SeedFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PairedSeed {
  readonly seed: SeedFile;
  readonly sha256: string;
  /** Absent for a seed that `seeds/sources.yaml` does not list. */
  readonly entry?: SourceEntry | undefined;
}

/** Seeds with their entries, in the order of the list, then those that it does not have, by name. */
export function pairSeeds(list: SourceList, seeds: readonly SeedFile[]): { pairs: PairedSeed[]; messages: Message[] } {
  const left = new Map(seeds.map((seed) => [seed.path.replace(/^.*\//, ''), seed]));
  const names = [...left.keys()];
  const pairs: PairedSeed[] = [];
  const messages: Message[] = [];
  const explained = new Set(list.rejected);
  for (const entry of list.entries) {
    const seed = left.get(entry.record.file);
    if (!seed) {
      const nearest = findNearest(entry.record.file, names);
      messages.push(describeMissingSeed(entry, nearest));
      if (nearest !== undefined) explained.add(nearest);
      continue;
    }
    left.delete(entry.record.file);
    const sha256 = hash(seed);
    if (sha256 !== entry.record.sha256) messages.push(describeChangedSeed(entry, seed, sha256));
    pairs.push({ seed, sha256, entry });
  }
  for (const [name, seed] of left) {
    if (list.isReadable && !explained.has(name)) messages.push(describeUnlistedSeed(seed, name));
    pairs.push({ seed, sha256: hash(seed) });
  }
  return { pairs, messages };
}

/** An article that is not in `seeds/` and need not be listed. */
export function pairGuest(seed: SeedFile): PairedSeed {
  return { seed, sha256: hash(seed) };
}

function hash({ bytes }: SeedFile): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function describeMissingSeed({ record, origin }: SourceEntry, nearest: string | undefined): Message {
  const mend = nearest === undefined ? 'put it there, or remove the entry' : `the nearest is \`${nearest}\``;
  const reason = `Unexpected file \`${record.file}\`, expected the name of a file in seeds/; ${mend}.`;
  return { path: origin.path, point: pointOf(origin, 'file'), severity: 'error', rule: 'seed-exists', reason };
}

function describeChangedSeed({ record, origin }: SourceEntry, { path }: SeedFile, sha256: string): Message {
  const reason = `Unexpected SHA-256 \`${record.sha256.slice(0, 8)}…\`, the bytes of ${path} give another; restore the file, or, if the change is meant, write \`sha256: ${sha256}\`.`;
  return { path: origin.path, point: pointOf(origin, 'sha256'), severity: 'error', rule: 'seed-is-unchanged', reason };
}

function describeUnlistedSeed({ path }: SeedFile, name: string): Message {
  const id = buildProvisionalId(name);
  const reason = `Unexpected seed without an entry in seeds/sources.yaml; it stands at the provisional address /sources/${id}/ until \`npm run digest -- add ${path} --id ${id}\` gives it one.`;
  return { path, point: { line: 1, column: 1 }, severity: 'warning', rule: 'seed-is-listed', reason };
}
