/** Amounts: what is one, what it comes to, and the one form `fmt` gives it. */
import { describe, expect, it } from 'vitest';
import { RISK } from '../../test/broken/risk.ts';
import { readTexts } from '../../test/broken/read.ts';
import { formatFile } from './format.ts';

const textWith = (amount: string): string =>
  `${RISK}zones: [{ id: a, name: A, kind: control }]\nscenarios:\n  - { id: s, name: S, place: zone:a, consequence: C, perYear: ${amount} }\n`;

function read(amount: string): number | undefined | string {
  const { result } = readTexts({ text: textWith(amount) });
  return result.ok ? result.plant.scenarios[0]?.perYear : (result.problems[0]?.code ?? '');
}

describe('an amount', () => {
  it.each([
    ['1e-3', 0.001],
    ['1E-05', 0.00001],
    ['2.5e-2', 0.025],
    ['1e+2', 100],
    ['1e12', 1e12],
    ['0e-9', 0],
    ['0.001', 0.001],
    ['7e-05', 0.00007],
  ])('%s is exactly %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    '1e13',
    '1e999',
    '1e-400',
    '1e9999',
    '1e',
    'e3',
    '1e3.5',
    '.5e3',
    '01e3',
    '1 e3',
    '-1e3',
    '+1e3',
    '1e--3',
    '0x1e3',
    '1_000',
    'Infinity',
    'NaN',
    '१e3',
  ])('%s is none', (text) => {
    expect(read(text)).toBe('bad-number');
  });

  it('in quotes is text', () => {
    expect(read('"1e-3"')).toBe('quoted-value');
  });

  it.each([
    ['1e-3', 'perYear: 0.001'],
    ['1E-05', 'perYear: 0.00001'],
    ['1e+2', 'perYear: 100'],
    ['0.00100', 'perYear: 0.001'],
  ])('%s has one canonical form, %s', (text, canonical) => {
    const formatted = formatFile({ path: 'plant.yaml', text: textWith(text) });
    if (!formatted.ok) return expect.fail(formatted.problems[0]?.code);
    expect(formatted.text).toContain(canonical);
    expect(formatFile({ path: 'plant.yaml', text: formatted.text })).toEqual(formatted);
  });
});
