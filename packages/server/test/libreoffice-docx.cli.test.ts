/**
 * The Word document opens in a program that is not ours: it has pages, and its headings, contents, tables and marks are
 * read there. Where LibreOffice is not installed the test says so.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { NOT_INSTALLED, office, runOffice } from './libreoffice/office.ts';

const ROOT = join(import.meta.dirname, '../../..');
const home = mkdtempSync(join(tmpdir(), 'bulkhead-office-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const PLANT = `schema: bulkhead/plant@1
id: small
name: Small <works> & "more"
catalogs: [62443-3-3@2013]
zones:
  - id: pumps
    name: Pump hall
    level: 1
    kind: control
    slTarget: { vector: { IAC: 1, UC: 1, SI: 1, DC: 1, RDF: 1, TRE: 1, RA: 1 }, rationale: agreed }
answers:
  - { place: "zone:pumps", requirement: 62443-3-3/SR 1.1, status: met, how: personal accounts }
  - { place: "zone:pumps", requirement: 62443-3-3/SR 2.1, status: unmet }
`;

function documentOf(plant: string): string {
  const folder = join(home, 'plant');
  mkdirSync(folder);
  writeFileSync(join(folder, 'plant.yaml'), plant);
  const bin = join(ROOT, 'scripts/bulkhead.mjs');
  const call = ['report', folder, '--out', home, '--only', 'docx', '--as-of', '2026-11-24'];
  const run = spawnSync(process.execPath, [bin, ...call], { encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([0, expect.not.stringContaining('error')]);
  return join(home, 'report.docx');
}

/** What a flat document of LibreOffice shows, its tabs and spaces as a space each. */
function textOf([, xml = '']: readonly string[]): string {
  return xml.replace(/<text:(tab|s)\/>/g, ' ').replace(/<[^>]*>/g, '');
}

it('is read by LibreOffice as it was written', async (context) => {
  if (office === undefined) return context.skip(NOT_INSTALLED);
  const path = documentOf(PLANT);
  await runOffice(office, home, '--convert-to', 'fodt', '--outdir', home, path);
  const read = readFileSync(join(home, 'report.fodt'), 'utf8');
  const pages = /meta:page-count="(\d+)"/.exec(read)?.[1];
  expect(Number(pages)).toBeGreaterThan(3);
  const headings = [...read.matchAll(/<text:h [^>]*text:outline-level="1"[^>]*>(.*?)<\/text:h>/g)].map(
    textOf,
  );
  expect(headings).toEqual(expect.arrayContaining(['1 Summary', '8 SL-T against SL-A', 'A Drawing sheets']));
  const contents = [...read.matchAll(/<text:p text:style-name="Contents_20_1">(.*?)<\/text:p>/g)].map(textOf);
  expect(contents).toEqual(headings);
  const text = textOf([read, read]);
  for (const shown of ['Small &lt;works&gt; &amp;', '● met', '▼ unmet']) expect(text).toContain(shown);
  expect(read.match(/<draw:image /g)?.length).toBeGreaterThan(1);
}, 300_000);
