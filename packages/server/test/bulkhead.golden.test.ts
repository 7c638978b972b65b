/** Bulkhead's own threat model: what it comes to, and its drawing in the documentation. `npm run golden` rewrites both. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { drawOverview, toSvg } from '@bulkhead/core/drawing/drawing.ts';
import { drawingValues } from '@bulkhead/core/report/drawing-values.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { scenariosOf } from '@bulkhead/core/why/scenario-ground.ts';
import { shippedLinks } from '../app/catalogs.ts';
import { assessFolder } from './assessed-folder.ts';
import { assessmentSummary } from './assessment-summary.ts';

const ROOT = join(import.meta.dirname, '../../..');
const AS_OF = '2026-11-26';
const assessed = assessFolder(join(ROOT, 'examples/bulkhead'), AS_OF);

function expectGolden(path: string, text: string): void {
  const file = join(ROOT, path);
  if (process.env['BULKHEAD_GOLDEN'] === 'write') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

it('it gives its expected assessment', () => {
  expectGolden(`examples/bulkhead/expected/${AS_OF}.json`, assessmentSummary(assessed));
});

it('each scenario is left with its expected rank, and none is forgotten', () => {
  const { index, findings, documents, shelf } = assessed;
  const context = whyContext(index, findings, { documents, shelf, links: shippedLinks });
  const lines = scenariosOf(context).map(
    ({ scenario: { id }, unmitigated, claimed, evidenced }) =>
      `${id} ${unmitigated.rank ?? '?'} > ${claimed.rating.rank ?? '?'} claimed, ${evidenced.rating.rank ?? '?'} shown: ${evidenced.outcome}`,
  );
  expect(lines.filter((line) => line.endsWith(': open'))).toEqual([]);
  expectGolden(`examples/bulkhead/expected/scenarios.txt`, `${lines.join('\n')}\n`);
});

it('it is drawn as the documentation has it', () => {
  const { assessment, plant } = assessed;
  const values = drawingValues(assessment, 'evidenced');
  const options = {
    words: words.drawing,
    reading: words.terms.evidenced,
    title: { ...plant.document, asOf: AS_OF },
  };
  expectGolden('docs/security/bulkhead.svg', toSvg(drawOverview(plant, values, options)));
});

it('no finding is an error', () => {
  expect(assessed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
