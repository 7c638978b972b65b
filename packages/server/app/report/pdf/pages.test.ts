/** On which page of the PDF chapters begin: a small plant gets no half-empty ones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, expect, it } from 'vitest';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { typstData } from '@bulkhead/core/report/render/typst/data.ts';
import { TYPST_TEMPLATE } from '@bulkhead/core/report/render/typst/template.ts';
import { documentFor } from '@bulkhead/core/report/test/report-input.ts';
import { criteria } from '@bulkhead/core/risk/test/criteria.ts';
import { scenario } from '@bulkhead/core/risk/test/scenarios.ts';
import { plantWith, zone } from '@bulkhead/core/test/build.ts';
import { fontFiles, pageFonts } from './fonts.ts';

const workspace = mkdtempSync(join(tmpdir(), 'bulkhead-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

const ASKED = String.raw`
#context [#metadata(query(heading.where(level: 1)).map(it => {
  it.location().page()
})) <pages>]
`;

type Pages = readonly number[];

function pagesOf(scenarios: number): Pages {
  const ids = Array.from({ length: scenarios }, (_, i) => `s${i}`);
  const plant: Plant = {
    ...plantWith({ zones: [zone('a')] }),
    risk: criteria(),
    scenarios: ids.map((id) => scenario({ id, severity: { safety: 3 }, likelihood: 3 })),
  };
  const report = documentFor('risk-register', plant, '2026-06-15');
  if (report === null) throw new Error('nothing to register');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fontFiles()] }] });
  const { result } = compiler.compile({
    mainFileContent: TYPST_TEMPLATE + ASKED,
    inputs: { data: JSON.stringify(typstData(report, pageFonts())) },
  });
  if (result === null) throw new Error('not set');
  const [found] = compiler.query(result, { selector: '<pages>' }) as readonly { value: Pages }[];
  return found?.value ?? [];
}

it('begins a page for the chapters of a small register only after the first page', () => {
  const chapters = (scenarios: number): number => new Set(pagesOf(scenarios)).size;
  const [summary, control, criteriaOnIt] = pagesOf(3);
  expect([summary, control, criteriaOnIt]).toEqual([1, 2, 2]);
  expect(chapters(40)).toBeGreaterThan(chapters(3));
});
