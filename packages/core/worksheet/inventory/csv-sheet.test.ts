/** A text is held to what a sheet has before anything is made of it. */
import { expect, it } from 'vitest';
import { problemSink } from '../../model/problems.ts';
import { csvSheet } from './csv-sheet.ts';

function refused(text: string): unknown {
  const sink = problemSink();
  const sheet = csvSheet(sink, 'list.csv', text);
  return sheet === null ? sink.problems.map(({ code, params }) => [code, params['limit']]) : null;
}

it('more rows or cells than a spreadsheet takes are refused, also where nothing stands in them', () => {
  expect(refused(`Tag;Type\n${'\n'.repeat(1_048_576)}`)).toEqual([['workbook-too-large', 1_048_576]]);
  expect(refused(`Tag;Type\n${'\r'.repeat(1_048_576)}`)).toEqual([['workbook-too-large', 1_048_576]]);
  expect(refused(`Tag;Type\n${';'.repeat(3_000_000)}`)).toEqual([['workbook-too-large', 3_000_000]]);
});

it('lines and separators within quotes are none', () => {
  expect(refused(`Tag;Note\n"A";"${'\n;'.repeat(15_000)}"\n`)).toBe(null);
});
