import type { Document, FrontMatter } from '../document/document.ts';
import { readableText } from '../document/readable-text.ts';
import { sourceIdSchema, type SourceId } from '../domain/id.ts';
import type { Localized } from '../domain/localized.ts';
import { pointOf } from '../domain/origin.ts';
import type { Source } from '../domain/source.ts';
import { clip } from '../text/clip.ts';
import { toIsoDate } from '../text/iso-date.ts';
import type { Message } from '../text/message.ts';
import { romanise, slugify } from '../text/romanise.ts';
import type { SourceEntry } from './parse-source-list.ts';

/** An article, and what an editor wrote about it. */
export interface SourceParts {
  readonly id: SourceId;
  readonly document: Document;
  readonly sha256: string;
  /** Absent for a seed that `seeds/sources.yaml` does not list. */
  readonly entry?: SourceEntry | undefined;
}

/** A source before its quantities have been extracted. */
export type MergedSource = Omit<Source, 'quantities'>;

/** What an editor wrote stands; what only the article says of itself is added; where the two differ, a warning. */
export function mergeSource(parts: SourceParts): { source: MergedSource; messages: Message[] } {
  const { id, document, sha256, entry } = parts;
  const { path, text, blocks, turns } = document;
  const printed = readPrinted(document);
  const written = entry ? { ...entry.record, origin: entry.origin } : describeUnlisted(path, printed.title);
  const source = { ...printed, ...written, id, path, text, blocks, turns, sha256 };
  return { source, messages: entry ? findConflicts(entry, printed, path) : [] };
}

/** What the article says of itself: its front matter, and the heading with which it opens. */
function readPrinted(document: Document): FrontMatter {
  const { title = findTitle(document), publishedAt, url, ...rest } = document.frontMatter;
  const date = publishedAt === undefined ? undefined : toIsoDate(publishedAt);
  return {
    ...rest,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { publishedAt: date }),
    ...(url !== undefined && isWebAddress(url) && { url }),
  };
}

/** A page links to it, so `javascript:` and the like are none. */
function isWebAddress(url: string): boolean {
  return /^https?:$/.test(URL.parse(url)?.protocol ?? '');
}

function findTitle({ text, blocks }: Document): string | undefined {
  const first = blocks.find(({ kind }) => kind !== 'boilerplate' && kind !== 'image');
  return first?.kind === 'heading' ? readableText(text, first) : undefined;
}

/** What stands in for the entry of a seed that nobody has described yet. */
function describeUnlisted(path: string, title: string | undefined): Pick<Source, 'file' | 'label' | 'language'> {
  const file = path.replace(/^.*\//, '');
  const name = title ?? file;
  return { file, label: { en: name, zh: name }, language: 'zh-Hans' };
}

/** The address of a seed that no entry names: `新文章.txt` → `xin-wen-zhang`. */
export function buildProvisionalId(file: string): SourceId {
  return sourceIdSchema.parse(slugify(romanise(file.replace(/\.[^.]*$/, ''))) || 'source');
}

const mergedFields = ['title', 'author', 'publisher', 'publishedAt', 'url'] as const;

function findConflicts({ record, origin }: SourceEntry, printed: FrontMatter, path: string): Message[] {
  return mergedFields.flatMap((field): Message[] => {
    const written = record[field];
    const found = printed[field];
    if (written === undefined || found === undefined || says(written, found)) return [];
    const reason = `Unexpected ${field} that differs from 「${clip(found)}」 in ${path}; remove the field here to follow the article, or keep it and say why in \`note\`.`;
    return [
      { path: origin.path, point: pointOf(origin, field), severity: 'warning', rule: 'front-matter-agrees', reason },
    ];
  });
}

function says(written: string | Localized, found: string): boolean {
  return typeof written === 'string' ? written === found : written.zh === found || written.en === found;
}
