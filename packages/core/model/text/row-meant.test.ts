import { describe, expect, it } from 'vitest';
import { rowMeant } from './row-meant.ts';

const ROWS = [
  'SR 1.1',
  'SR 1.1 RE 1',
  'SR 1.1 RE 2',
  'SR 1.2',
  'SR 1.9',
  'SR 2.1',
  'SP.01.01 BR',
  'USER 1.8',
  '21(2)(j)',
];

describe('the row that was meant', () => {
  it.each([
    ['SR1.1', 'SR 1.1'],
    ['sr 1.1', 'SR 1.1'],
    ['SR 1.1 RE(1)', 'SR 1.1 RE 1'],
    ['SR-1.1-RE-2', 'SR 1.1 RE 2'],
    ['SRR 1.2', 'SR 1.2'],
    ['SP.1.1', 'SP.01.01 BR'],
    ['UESR 1.8', 'USER 1.8'],
    ['21.2.j', '21(2)(j)'],
    ['SR 1.99', 'SR 1.9'],
    ['SR 1.1 RE 9', 'SR 1.1 RE 1'],
  ])('%s is %s', (text, row) => {
    expect(rowMeant(text, ROWS)).toBe(row);
  });

  it.each(['SR 9.2', 'SR 1.7', 'SR 3.1', '21(2)(k)', 'CR 5.5', 'everything', '', '/'])(
    '%s is none',
    (text) => {
      expect(rowMeant(text, ROWS)).toBe(null);
    },
  );
});
