import { expect, test } from 'vitest';
import { formatCsv } from '../../src/text/csv.ts';

test('writes the names of the columns, then a row a line', () => {
  expect(
    formatCsv([
      { a: 'x, "y"', b: -1, c: undefined },
      { a: 'one\ntwo', b: 2.5, c: true },
    ]),
  ).toBe('a,b,c\r\n"x, ""y""",-1,\r\n"one\ntwo",2.5,true\r\n');
  expect(formatCsv([])).toBe('');
});

test.each(['=1+1', '+cmd', '-cmd', '@a'])('%s is no cell: a spreadsheet would run it', (cell) => {
  expect(() => formatCsv([{ a: cell }])).toThrow('expected none that a spreadsheet would take for a formula');
});
