import type { FrontMatter } from '../document.ts';
import type { Piece } from '../draft.ts';
import { readableText } from '../readable-text.ts';

/** What the rules about boilerplate look at. */
export interface Article {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly pieces: readonly Piece[];
  /** The readable words of each piece, cut to the length that the rules look at. */
  readonly words: readonly string[];
  /** The index of the first piece that is the article itself: a paragraph that says something. */
  readonly firstBody: number;
}

/** The indexes of the pieces that a rule finds to be boilerplate. */
export type FindBoilerplate = (article: Article, found: ReadonlySet<number>) => Iterable<number>;

const lookLength = 600;

export function describeArticle(text: string, frontMatter: FrontMatter, pieces: readonly Piece[]): Article {
  const words = pieces.map((piece) => readHead(text, piece));
  const firstBody = pieces.findIndex((piece, index) => isBody(text, piece, words[index] ?? ''));
  return { text, frontMatter, pieces, words, firstBody: firstBody < 0 ? pieces.length : firstBody };
}

/** How many of the readable characters stand in links, and in how many links. */
export function measureLinks(text: string, { runs }: Piece): { share: number; count: number } {
  if (!runs.some(({ marks }) => marks.includes('link'))) return { share: 0, count: 0 };
  let linked = 0;
  let all = 0;
  let count = 0;
  for (const { start, end, marks } of runs) {
    // Signs that part one link from the next are nobody's words.
    const length = text.slice(start, end).replace(/[\s|/·,，、•»>-]+/g, '').length;
    all += length;
    if (!marks.includes('link')) continue;
    linked += length;
    count += 1;
  }
  return { share: all === 0 ? 0 : linked / all, count };
}

function readHead(text: string, piece: Piece): string {
  const [first] = piece.runs;
  if (piece.runs.length === 1 && first?.text === undefined) {
    return first ? text.slice(first.start, Math.min(first.end, first.start + lookLength)).trim() : '';
  }
  return readableText(text, { runs: piece.runs.slice(0, 200) })
    .slice(0, lookLength)
    .trim();
}

function isBody(text: string, piece: Piece, words: string): boolean {
  if (piece.kind !== 'paragraph' && piece.kind !== 'block-quote') return false;
  if (piece.kind === 'paragraph' && words.length < 30) return false;
  return /[。！？!?；]/.test(words) && measureLinks(text, piece).share < 0.5;
}
