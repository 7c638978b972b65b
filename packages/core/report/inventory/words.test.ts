import { describe, expect, it } from 'vitest';
import { plainHead } from '../../worksheet/inventory/table.ts';
import { folded } from '../../worksheet/marks.ts';
import { WORDS } from '../locales/test/languages.ts';
import { inventoryWords } from './words.ts';

const { words, heads } = inventoryWords(Object.values(WORDS).map(({ sheets }) => sheets));
const meant = (text: string): readonly string[] => [...(words.get(folded(text)) ?? [])];

describe('words of a list', () => {
  it.each([
    'Camera',
    'IP camera',
    'IP-Kamera',
    'Kamera',
    'CCTV',
    'Videoüberwachung',
    'bewakingscamera',
    'övervakningskamera',
  ])('%s is a camera', (text) => {
    expect(meant(text)).toEqual(['camera']);
  });

  it.each(['vision sensor', 'Smart camera', 'machine vision'])('%s measures, so it is a sensor', (text) => {
    expect(meant(text)).toEqual(['sensor']);
  });
});

describe('heads of a list', () => {
  it.each([
    ['Utrustningstyp', 'type'],
    ['Programversion', 'version'],
    ['Kriticitet', 'criticality'],
    ['Komponententyp', 'type'],
    ['Apparaatsoort', 'type'],
    ['Soort apparaat', 'type'],
    ['Belang', 'criticality'],
    ['Firmwarestand', 'version'],
    ['FW-Stand', 'version'],
  ])('%s heads a column of %s', (head, field) => {
    expect(heads.assets.get(plainHead(head))).toBe(field);
  });
});
