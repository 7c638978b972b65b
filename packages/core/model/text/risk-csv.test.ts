/** A matrix as a spreadsheet saves it, whichever end stands first; and what is refused of one. */
import { describe, expect, it } from 'vitest';
import { presetWords } from '../../report/locales/en/presets.ts';
import { presetCriteria } from '../../risk/presets.ts';
import { criteriaFrom } from './risk-file.ts';

const base = presetCriteria(3, 4, presetWords);
const ROWS = [
  ['', 'Never', 'Rare', 'Often', 'Daily'],
  ['Small', 'L', 'L', 'Medium', 'M'],
  ['Large', 'low', 'M', 'High', 'H'],
  ['Huge', 'M', 'H', 'c', 'CRITICAL'],
];
const MATRIX = [
  ['low', 'low', 'medium', 'medium'],
  ['low', 'medium', 'high', 'high'],
  ['medium', 'high', 'critical', 'critical'],
];

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\r\n');
const read = (text: string, to = base) => criteriaFrom({ path: 'matrix.csv', text }, to);
const refusals = (text: string): readonly string[] => {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ code, at }) => `${at.line}:${at.column} ${code}`);
};
const [head, ...body] = ROWS as [string[], ...string[][]];
const upsideDown = [head, ...body.toReversed()];
const mirrored = (rows: readonly string[][]) =>
  rows.map(([first = '', ...rest]) => [first, ...rest.toReversed()]);

describe('a matrix from a spreadsheet', () => {
  it.each([
    ['mildest first', ROWS],
    ['gravest first', upsideDown],
    ['likeliest first', mirrored(ROWS)],
    ['gravest and likeliest first', mirrored(upsideDown)],
  ])('%s', (_, rows) => {
    const result = read(`\ufeff${csv(rows)}\r\n`);
    if (!result.ok || result.risk === null) return expect.fail('refused');
    expect(result.risk.matrix).toEqual(MATRIX);
    expect(result.risk.severities.map(({ name }) => name)).toEqual(['Small', 'Large', 'Huge']);
    expect(result.risk.likelihoods.map(({ name }) => name)).toEqual(['Never', 'Rare', 'Often', 'Daily']);
  });

  it('keeps what the levels mean where there are as many, and lets it go where there are not', () => {
    const kept = read(csv(ROWS));
    const other = read(csv(ROWS), presetCriteria(5, 5, presetWords));
    if (!kept.ok || !other.ok) return expect.fail('refused');
    expect(kept.risk?.likelihoods.map(({ from }) => from)).toEqual(base.likelihoods.map(({ from }) => from));
    expect(other.risk?.likelihoods.every(({ from }) => from === undefined)).toBe(true);
    expect(other.risk?.severities.every(({ texts }) => texts === undefined)).toBe(true);
  });

  it.each([
    ['a rank that is none', csv(ROWS).replace('High', 'Severe'), ['3:13 risk-unknown']],
    ['an empty cell', csv(ROWS).replace('Large,low', 'Large,'), ['3:7 risk-unknown']],
    ['a row that is too short', csv(ROWS).replace(',Medium,M', ',M'), ['2:1 csv-columns']],
    [
      'semicolons, as spreadsheets save them in Europe',
      `\ufeff${csv(ROWS).replaceAll(',', ';')}`,
      ['1:2 csv-separator'],
    ],
    ['tabs', csv(ROWS).replaceAll(',', '\t'), ['1:1 csv-separator']],
    ['two rows', csv(ROWS.slice(0, 3)), ['1:1 risk-matrix-size']],
    ['a level without a name', csv(ROWS).replace('Large', ''), ['3:1 not-a-value']],
    [
      'one that falls whichever way it is turned',
      csv(ROWS).replace('Small,L,L', 'Small,L,H'),
      ['2:11 risk-matrix-order'],
    ],
    ['a character nobody keeps', csv(ROWS).replace('Large', 'La\u0000rge'), ['3:1 bad-character']],
    ['a quote that does not end', `${csv(ROWS)}"`, ['4:1 csv-syntax']],
  ])('refuses %s', (_, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });
});

describe('criteria from YAML', () => {
  it('are found beside whatever else the file says, and refused like those of a plant', () => {
    const file = (text: string) => criteriaFrom({ path: 'other.yaml', text }, base);
    expect(file('site: { name: S }\n')).toEqual({ ok: true, risk: null });
    const result = file('risk:\n  categories: []\n');
    expect(result.ok ? [] : [...new Set(result.problems.map(({ code }) => code))]).toEqual([
      'missing-field',
      'too-few',
    ]);
  });
});
