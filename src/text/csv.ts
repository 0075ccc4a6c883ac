/**
 * Rows as CSV after RFC 4180, the names of the columns first; every row has the same. Numbers and names of ours only: a
 * spreadsheet would run a cell that begins like a formula.
 */
export function formatCsv(rows: readonly Readonly<Record<string, string | number | boolean | undefined>>[]): string {
  const [first] = rows;
  if (!first) return '';
  const names = Object.keys(first);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return lines.map((cells) => `${cells.map((cell) => quoteCell(`${cell}`)).join(',')}\r\n`).join('');
}

function quoteCell(cell: string): string {
  if (/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell))) {
    throw new Error(`Unexpected cell \`${cell}\`, expected none that a spreadsheet would take for a formula.`);
  }
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
