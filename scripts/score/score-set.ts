import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatArticle } from '../../src/graph/format-article.ts';
import { buildCorpus } from '../../src/loaders/read-corpus.ts';
import { readFiles } from '../../src/loaders/read-files.ts';
import { foundSchema, labelsSchema } from './labels.ts';
import { scoreArticle, scoredKinds, type ScoredKind, type Tallies, type Tally } from './score-article.ts';

/** A folder of labels `NAME.gold.json` and the folder of their articles, whose names begin with NAME. */
export interface LabelledSet {
  readonly name: string;
  readonly labels: string;
  readonly articles: string;
}

export const labelledSets: readonly LabelledSet[] = [
  { name: 'the five seeds', labels: 'tests/gold', articles: 'seeds' },
  { name: 'articles of other fields', labels: 'tests/fixtures/articles', articles: 'tests/fixtures/articles' },
  { name: 'articles of the same kinds', labels: 'tests/fixtures/kindred', articles: 'tests/fixtures/kindred' },
  { name: 'articles of many kinds', labels: 'tests/fixtures/varied', articles: 'tests/fixtures/varied' },
];

/** Shares from 0 to 1. `right` is the share of pairs with the labelled speaker, or value and unit. */
export interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly overlapF1: number;
  readonly right: number;
}

export type Scores = Readonly<Record<ScoredKind, Score>>;

/** Extracts every article of a set as `digest parse` does, and adds up how it compares with the labels. */
export async function scoreSet(root: string, set: LabelledSet): Promise<Tallies> {
  const files = await readFiles(root);
  const names = (await readdir(join(root, set.labels))).filter((name) => name.endsWith('.gold.json')).sort();
  const articles = (await readdir(join(root, set.articles))).filter((name) => name.endsWith('.txt'));
  const tallies: Tallies[] = [];
  for (const name of names) {
    const stem = name.replace('.gold.json', '');
    const article = articles.find((each) => each.startsWith(stem));
    if (article === undefined) throw new Error(`${set.labels}/${name}: no article whose name begins with ${stem}`);
    const path = `${set.articles}/${article}`;
    const isSeed = files.seeds.some((seed) => seed.path === path);
    const guest = { path, bytes: await readFile(join(root, path)) };
    const { graph } = buildCorpus(isSeed ? files : { ...files, guest });
    const node = [...graph.sources.values()].find(({ source }) => source.path === path);
    if (!node) throw new Error(`${path} was not read`);
    const labels = labelsSchema.parse(JSON.parse(await readFile(join(root, set.labels, name), 'utf8')));
    tallies.push(scoreArticle(labels, foundSchema.parse(formatArticle(node, graph))));
  }
  return addUp(tallies);
}

export function addUp(tallies: readonly Tallies[]): Tallies {
  const sum = (kind: ScoredKind, key: keyof Tally): number =>
    tallies.reduce((total, each) => total + each[kind][key], 0);
  return mapKinds((kind) => ({
    labelled: sum(kind, 'labelled'),
    found: sum(kind, 'found'),
    exact: sum(kind, 'exact'),
    overlap: sum(kind, 'overlap'),
    right: sum(kind, 'right'),
    paired: sum(kind, 'paired'),
  }));
}

export function toScores(tallies: Tallies): Scores {
  return mapKinds((kind) => {
    const { labelled, found, exact, overlap, right, paired } = tallies[kind];
    return {
      labelled,
      found,
      precision: divide(exact, found),
      recall: divide(exact, labelled),
      f1: divide(2 * exact, found + labelled),
      overlapF1: divide(2 * overlap, found + labelled),
      right: divide(right, paired),
    };
  });
}

/** Nothing wanted and nothing found is a perfect score. */
function divide(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function mapKinds<T>(value: (kind: ScoredKind) => T): Record<ScoredKind, T> {
  return Object.fromEntries(scoredKinds.map((kind) => [kind, value(kind)])) as Record<ScoredKind, T>;
}
