import { scoredKinds } from './score-article.ts';
import type { Scores } from './score-set.ts';

/** The scores of one set as a table of percentages. */
export function formatScores(name: string, scores: Scores): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  const rows = scoredKinds.map((kind) => {
    const { labelled, found, precision, recall, f1, overlapF1, right } = scores[kind];
    const counts = `${String(labelled).padStart(8)} ${String(found).padStart(6)}`;
    return `${kind.padEnd(9)}${counts} |${percent(precision)}${percent(recall)}${percent(f1)} |${percent(overlapF1)} |${percent(right)}`;
  });
  return [name, 'kind     labelled  found | exact P     R    F1 | overlap | speaker/value', ...rows].join('\n');
}
