import { expect, test } from 'vitest';
import { fromTsv, toTsv } from './tsv';

test('cells and lines as a spreadsheet writes them, and the last line end begins no row', () => {
  expect(fromTsv('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(fromTsv('a')).toEqual([['a']]);
  expect(fromTsv('a\n\nb')).toEqual([['a'], [''], ['b']]);
  expect(fromTsv('a\t\n\tb')).toEqual([
    ['a', ''],
    ['', 'b'],
  ]);
});

test('a quoted cell holds tabs, line ends and quotes', () => {
  expect(fromTsv('"one\ntwo"\t"a\tb"\n"say ""hello"""\tx')).toEqual([
    ['one\ntwo', 'a\tb'],
    ['say "hello"', 'x'],
  ]);
});

test('a quote that closes nowhere, or in the middle of a cell, is a quote', () => {
  expect(fromTsv('5" pipe\t"so-called" master\n"open')).toEqual([
    ['5" pipe', '"so-called" master'],
    ['"open'],
  ]);
});

test('what is written is read back', () => {
  const table = [
    ['plain', 'tab\there', 'line\r\nend'],
    ['"quoted"', '', 'in "the" middle'],
    ['供应商', 'شركة', '=1+1'],
  ];
  expect(fromTsv(toTsv(table))).toEqual(table);
});
