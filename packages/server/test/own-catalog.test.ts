/** A plant's own catalogs come in by the door of the shipped ones. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CatalogFileError } from '../app/catalogs.ts';
import { FolderError } from '../app/folder-error.ts';
import { readFolder } from '../app/read-plant.ts';
import { assessFolder } from './assessed-folder.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../../docs/guides/catalogs.md'), 'utf8');
/** The example of the guide: what it shows is what works. */
const COMPANY = JSON.parse(/```json\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '') as Record<string, unknown>;
const PLANT = `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-3-3@2013, company@2026]
zones:
  - { id: a, name: A, kind: control, slTarget: 2, facts: { portableDevices: true } }
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-catalog-'));
  writeFileSync(join(folder, 'plant.yaml'), PLANT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(catalog: object, path = 'company/2026'): void {
  const file = join(folder, 'catalogs', `${path}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(catalog));
}

const row = (more: object) => ({ ...COMPANY, rows: [{ ...(COMPANY['rows'] as object[])[0], ...more }] });

it('an overlay is judged beside the standard, and its digest is an input', () => {
  put(COMPANY);
  const { assessment } = assessFolder(folder, '2026-06-15');
  expect(assessment.places[0]?.overlays.map(({ requirement, verdict }) => [requirement, verdict])).toEqual([
    ['company/usb-station', 'undetermined'],
  ]);
  expect(assessment.inputs.catalogs.map(({ id }) => id)).toEqual(['62443-3-3@2013', 'company@2026']);
});

it('its rows are answered like any other', () => {
  put(COMPANY);
  const answer = 'answers:\n  - { place: zone:a, requirement: company/usb-station, status: met }\n';
  writeFileSync(join(folder, 'answers.yaml'), answer);
  expect(assessFolder(folder, '2026-06-15').assessment.places[0]?.overlays[0]?.verdict).toBe('met');
});

it.each([
  ['a schema it does not keep to', row({ intent: 3 }), 'not-as-schema'],
  ['a row of the standard that is none', row({ satisfiedBy: ['62443-3-3/SR 9.9'] }), 'unknown-row'],
  ['a fact that is none', row({ facts: ['weather'] }), 'unknown-fact'],
])('%s is refused, and said with its path', (_, catalog, code) => {
  put(catalog);
  let caught: unknown;
  try {
    readFolder(folder);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(CatalogFileError);
  expect((caught as CatalogFileError).problems.map((problem) => problem.code)).toEqual([code]);
  expect((caught as CatalogFileError).problems[0]?.path).toMatch(/^rows\[0\]\./);
});

it('one in the place of a shipped edition is refused', () => {
  put({ ...COMPANY, id: '62443-3-3', edition: '2013' }, '62443-3-3/2013');
  expect(() => readFolder(folder)).toThrow(FolderError);
});

it('one that says it is another is refused', () => {
  put({ ...COMPANY, id: 'other' });
  expect(() => readFolder(folder)).toThrow('catalog-misplaced');
});

it('a link is not followed', () => {
  put(COMPANY);
  const elsewhere = mkdtempSync(join(tmpdir(), 'bulkhead-elsewhere-'));
  cpSync(join(folder, 'catalogs'), elsewhere, { recursive: true });
  rmSync(join(folder, 'catalogs'), { recursive: true });
  symlinkSync(elsewhere, join(folder, 'catalogs'));
  expect(() => readFolder(folder)).toThrow();
  rmSync(elsewhere, { recursive: true });
});
