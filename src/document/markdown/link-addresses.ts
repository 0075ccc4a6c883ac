import type { Run } from '../../domain/block.ts';

/** An address ends before white space, brackets, quotation marks and whatever is not ASCII: `见https://a.cn/b，他说`. */
const address = /https?:\/\/[A-Za-z0-9][\w.~:/?#@!$&*+,;=%-]*[\w/#=&%~+-]/g;

/** Makes links of the addresses that stand in the text as they are. */
export function linkAddresses(text: string, runs: readonly Run[]): readonly Run[] {
  if (!runs.some((run) => hasAddress(text, run))) return runs;
  return runs.flatMap((run) => (hasAddress(text, run) ? linkRun(text, run) : [run]));
}

function hasAddress(text: string, run: Run): boolean {
  if (run.text !== undefined || run.marks.includes('link') || run.marks.includes('code')) return false;
  const at = text.slice(run.start, run.end).indexOf('://');
  return at > 3;
}

function linkRun(text: string, run: Run): Run[] {
  const runs: Run[] = [];
  let from = run.start;
  for (const match of text.slice(run.start, run.end).matchAll(address)) {
    const start = run.start + match.index;
    const end = start + match[0].length;
    if (start > from) runs.push({ ...run, start: from, end: start });
    runs.push({ start, end, marks: [...run.marks, 'link'], href: match[0] });
    from = end;
  }
  if (from < run.end) runs.push({ ...run, start: from });
  return runs;
}
