/** Ids that scenarios name outside the plant are held against what is shipped, and told where the scenario stands. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { criteria } from '@bulkhead/core/risk/test/criteria.ts';
import { knownNames } from '../app/known-names.ts';
import { checkCommand } from '../cli/check.ts';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-known-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-3-3@2013]
zones:
  - { id: a, name: A, kind: control, slTarget: 1 }
risk: ${JSON.stringify(criteria())}
scenarios:
  - { id: s, name: S, place: zone:a, consequence: C, techniques: [T0855, T9999], library: [controller-stoped] }
`;

it('by check, with file and line, and what may be meant', async () => {
  writeFileSync(join(folder, 'plant.yaml'), TEXT);
  const world = { words, terminal: { columns: 100, colour: false, unicode: true } };
  const call = { command: 'check', positionals: [folder], options: { 'as-of': '2026-11-24' } };
  const { out, code } = await checkCommand(call, world);
  expect(code).toBe(0);
  expect(out).toMatch(/warning plant\.yaml:9:5\n.*`s` names 1 technique .*does not have: T9999/);
  expect(out).toMatch(/warning plant\.yaml:9:5\n.*the library does not have:\s+controller-stoped/);
  expect(out).toMatch(/controller-stoped\s+\(controller-stopped\?\)/);
});

it('of which the release of ATT&CK and the library are not empty', async () => {
  const known = knownNames();
  expect([known('techniques').has('T0855'), known('techniques').size]).toEqual([true, 83]);
  expect(known('library').has('controller-stopped')).toBe(true);
});
