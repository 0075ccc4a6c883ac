import type { Block } from '../../domain/block.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Span } from '../../text/place.ts';
import { simplify } from '../lexicon/simplify.ts';
import { toReadable, toSimplified, type Readable } from '../readable.ts';
import { extractQuantities } from './extract-quantities.ts';
import { readUnit } from './units.ts';

/** 营收（亿元）, 增速(%), 功耗/W, 单位：万吨: the unit that a head gives to the numbers under it or behind it. */
const headUnit = /[（(/／：:]\s*(?:单位)?\s*[：:]?\s*([^（）()/／：:\s]{1,10}?)\s*(?:[/／][^（）()]{1,6})?\s*[）)]?$/u;
const scale = /^(?:[十百千]?[万亿]+|[百千])/u;
/** A cell that is nothing but a number, or two that make a range. */
const bareNumber =
  /^[约近超>≥<≤~≈+＋\-−－]?\s*[0-9０-９][0-9０-９,，.．]*(?:\s*[-–—~～至到]\s*[0-9０-９][0-9０-９,，.．]*)?\+?$/u;

/** What such a column counts has a unit of its own, or none: the caption's is not meant. */
const ownSense = /排名|名次|序号|编号|代码|年份|次数|[人家户]数|数量|[率比]$|倍|评分|得分/u;

/** A unit stands in the last words of a head; a longer cell is no number alone. */
const longestHead = 24;
const longestNumber = 40;

/** The quantities of a table, cell by cell; a bare number has the unit of its column's head, of its row's or of the caption. */
export function extractTable(source: string, block: Block, caption: string, yuan: string): Quantity[] {
  const [head = [], ...rest] = block.rows ?? [];
  const common = /[（(]?单位\s*[：:][^）)]{1,12}/u.exec(simplify(caption))?.[0] ?? '';
  const captionUnit = readHeadUnit(common);
  const columns = head.map((cell) => {
    const { text } = readCell(source, block, cell);
    return { unit: readHeadUnit(text), rest: ownSense.test(text) ? undefined : captionUnit };
  });
  return [head, ...rest].flatMap((cells, row) => {
    const first = cells[0] && readHeadUnit(readCell(source, block, cells[0]).text);
    return cells.flatMap((cell, column) => {
      const isNumberPlace = row > 0 && column > 0;
      const unit = isNumberPlace ? (columns[column]?.unit ?? first ?? columns[column]?.rest) : undefined;
      return extractQuantities(withUnit(readCell(source, block, cell), unit), block.id, yuan);
    });
  });
}

function readCell(source: string, block: Block, { start, end }: Span): Readable {
  const runs = block.runs.filter((run) => run.start >= start && run.end <= end);
  return toSimplified(toReadable(source, { start, runs }));
}

/** The unit that stands at the end of a head, with its scale: `收入（亿元）` → 亿元. */
function readHeadUnit(head: string): string | undefined {
  const words = headUnit.exec(head.trim().slice(-longestHead))?.[1];
  if (words === undefined) return undefined;
  const size = scale.exec(words)?.[0].length ?? 0;
  const unit = readUnit(words, size);
  return (unit && size + unit.length === words.length) || (size > 0 && size === words.length) ? words : undefined;
}

/** Reads a bare number with the unit behind it, which the cell does not print. */
function withUnit(cell: Readable, unit: string | undefined): Readable {
  const { text } = cell;
  if (unit === undefined || text.length > longestNumber || !bareNumber.test(text.trim())) return cell;
  const printed = text.trimEnd().length;
  const toSource = ({ start, end }: Span): Span =>
    cell.toSource({ start: Math.min(start, printed), end: Math.min(end, printed) });
  return { ...cell, text: text.slice(0, printed) + unit, toSource };
}
