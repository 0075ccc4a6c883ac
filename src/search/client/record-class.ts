import type { Catalogue, SheetStream } from '../index-files.ts';
import type { FacetName, RecordKind } from '../record.ts';

/** Everything that records can be narrowed by: the records of one class have all of it in common. */
export interface RecordClass {
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
  readonly isQuote: boolean;
}

export interface ClassedRecords {
  readonly classes: readonly RecordClass[];
  /** The class of each record, as its place in the list of classes. */
  readonly classOf: Uint16Array;
}

interface ColumnedRecords {
  readonly stream: number;
  readonly paragraphs: number;
  /** How many records have columns. */
  readonly columns: number;
  readonly sheet: SheetStream;
}

/** Sorts the records of a stream into classes: what is decided or counted for a class holds for all its records. */
export function classRecords(
  { stream, paragraphs, columns, sheet }: ColumnedRecords,
  { streams, speakers, topics }: Catalogue,
): ClassedRecords {
  const { id, label } = streams[stream] ?? {};
  const classes: RecordClass[] = [];
  const known = new Map<string, number>();
  const classOf = new Uint16Array(paragraphs + columns);

  const classify = (kind: RecordKind, column: number): number => {
    const parts = [
      kind,
      sheet.speakers?.[column],
      sheet.sources?.[column],
      sheet.topics?.[column],
      sheet.types?.[column],
      sheet.fidelities?.[column],
    ];
    const key = parts.join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const speaker = speakers[(sheet.speakers?.[column] ?? 0) - 1]?.id;
    const type = sheet.types?.[column];
    const drawnFrom = (sheet.sources?.[column] ?? []).flatMap((source) => streams[source]?.id ?? []);
    known.set(key, classes.length);
    return (
      classes.push({
        isQuote: kind === 'quote',
        values: {
          kind: [kind],
          speaker: speaker === undefined ? [] : [speaker],
          source: id === undefined || label === undefined ? drawnFrom : [id],
          topic: (sheet.topics?.[column] ?? []).flatMap((topic) => topics[topic]?.id ?? []),
          type: type ? [type] : [],
          fidelity: sheet.fidelities?.[column] ?? [],
        },
      }) - 1
    );
  };
  if (paragraphs > 0) classOf.fill(classify('paragraph', -1), 0, paragraphs);
  for (let column = 0; column < columns; column += 1) {
    classOf[paragraphs + column] = classify(sheet.kinds?.[column] ?? 'quote', column);
  }
  return { classes, classOf };
}
