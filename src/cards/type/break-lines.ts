import { LineBreaker } from 'css-line-break';
import { trimStart, type Cluster } from './set-text.ts';

/** A line of clusters, its width in thousandths of the size without what hangs at its end. */
export interface Line {
  readonly clusters: readonly Cluster[];
  readonly width: number;
}

/** Breaks a text into lines no wider than the measure, by the strict rules of Unicode and CSS for Chinese and Latin. */
export function breakLines(text: string, clusters: readonly Cluster[], measure: number): Line[] {
  return fill(cutParagraphs(text, clusters), measure);
}

/** Lines of the same number, as even as can be, so that no word stands alone on the last. */
export function balanceLines(text: string, clusters: readonly Cluster[], measure: number): Line[] {
  const paragraphs = cutParagraphs(text, clusters);
  const wanted = fill(paragraphs, measure).length;
  const widest = Math.max(...paragraphs.flat().map(measureChunk));
  let [low, high] = [Math.min(widest, measure), measure];
  while (high - low > 100) {
    const middle = (low + high) / 2;
    if (fill(paragraphs, middle).length <= wanted) high = middle;
    else low = middle;
  }
  return fill(paragraphs, high);
}

function fill(paragraphs: readonly (readonly Chunk[])[], measure: number): Line[] {
  return paragraphs.flatMap((paragraph) => fillLines(paragraph, measure));
}

type Chunk = readonly Cluster[];

/** What may not be parted, one list a paragraph. */
function cutParagraphs(text: string, clusters: readonly Cluster[]): Chunk[][] {
  const paragraphs: Chunk[][] = [];
  let at = 0;
  for (const paragraph of text.split('\n')) {
    const end = at + paragraph.length;
    const inside = clusters.filter(({ start }) => start >= at && start < end);
    paragraphs.push(cutChunks(paragraph, inside, at));
    at = end + 1;
  }
  return paragraphs.filter((chunks) => chunks.length > 0);
}

function cutChunks(paragraph: string, clusters: readonly Cluster[], at: number): Chunk[] {
  const ends = listBreaks(paragraph).map((place) => place + at);
  const chunks: Cluster[][] = [];
  let next = 0;
  let open: Cluster[] = [];
  for (const cluster of clusters) {
    open.push(cluster);
    while ((ends[next] ?? Infinity) < cluster.end) next += 1;
    if (ends[next] !== cluster.end) continue;
    chunks.push(open);
    open = [];
  }
  return open.length > 0 ? [...chunks, open] : chunks;
}

/** Where a paragraph may be broken, as offsets. A range of numbers stays whole: `1–2`. */
function listBreaks(paragraph: string): number[] {
  const breaker = LineBreaker(paragraph, { lineBreak: 'strict', wordBreak: 'normal' });
  const ends: number[] = [];
  let at = 0;
  for (let found = breaker.next(); !found.done; found = breaker.next()) {
    at += found.value.slice().length;
    if (!/[\d百十千万亿]–$/u.test(paragraph.slice(0, at)) || !/^\d/.test(paragraph.slice(at))) ends.push(at);
  }
  return ends;
}

function fillLines(chunks: readonly Chunk[], measure: number): Line[] {
  const lines: Cluster[][] = [];
  let line: Cluster[] = [];
  let advance = 0;
  for (const chunk of chunks.flatMap((one) => (measureChunk(one) > measure ? splitWide(one, measure) : [one]))) {
    const added = sumAdvances(chunk);
    const width = advance + added - (line[0]?.blankBefore ?? 0) - measureTail(chunk);
    if (line.length > 0 && width > measure) {
      lines.push(line);
      line = [];
      advance = 0;
    }
    line.push(...chunk);
    advance += added;
  }
  if (line.length > 0) lines.push(line);
  return lines.map(finishLine);
}

/** An address or a word wider than the whole line is broken where it must be. */
function splitWide(chunk: Chunk, measure: number): Chunk[] {
  const parts: Cluster[][] = [];
  for (const cluster of chunk) {
    const last = parts.at(-1);
    if (last && measureChunk([...last, cluster]) <= measure) last.push(cluster);
    else parts.push([cluster]);
  }
  return parts;
}

/** As wide as it would be as a line: the blank at its ends does not count. */
function measureChunk(clusters: Chunk): number {
  return sumAdvances(clusters) - (clusters[0]?.blankBefore ?? 0) - measureTail(clusters);
}

function sumAdvances(clusters: Chunk): number {
  let sum = 0;
  for (const { advance } of clusters) sum += advance;
  return sum;
}

/** The blank at the end: half of a last 。, and every space. */
function measureTail(clusters: Chunk): number {
  let tail = 0;
  for (let index = clusters.length - 1; index >= 0; index -= 1) {
    const { blankAfter = 0, advance = 0 } = clusters[index] ?? {};
    tail += blankAfter;
    if (blankAfter < advance || blankAfter === 0) break;
  }
  return tail;
}

function finishLine(clusters: readonly Cluster[]): Line {
  const [first, ...rest] = clusters;
  const width = measureChunk(clusters);
  return { clusters: first ? [trimStart(first), ...rest] : [], width };
}
