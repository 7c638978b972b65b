/** `bulkhead risk suggest`: what it prints as text of a plant is text of a plant; what is wrong in a call is told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { criteriaText } from '@bulkhead/core/model/text/risk-file.ts';
import { presetWords } from '@bulkhead/core/report/locales/en/presets.ts';
import { presetCriteria } from '@bulkhead/core/risk/presets.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { words as german } from '@bulkhead/core/report/locales/de/index.ts';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import type { Call } from '../cli/arguments.ts';
import { readFolder } from '../app/read-plant.ts';
import { CallError } from '../cli/refused.ts';
import { riskCommand } from '../cli/risk.ts';
import { fmtCommand } from '../cli/fmt.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'bulkhead-suggest-'));
const PLANT = join(FOLDER, 'plant');
mkdirSync(PLANT);
writeFileSync(
  join(PLANT, 'plant.yaml'),
  `schema: bulkhead/plant@1
id: mixer
name: Mixing station
catalogs: [62443-3-3@2013]
zones:
  - { id: control, name: Controller, kind: control, facts: { wireless: false, humanAccess: true } }
  - { id: office, name: Office, kind: enterprise }
conduits:
  - { id: uplink, name: Firewall, joins: [control, office] }
assets:
  - { id: plc, type: controller, zones: [control] }
scenarios:
  - { id: own, name: The controller stops, place: zone:control, consequence: C, library: [controller-stopped] }
`,
);
writeFileSync(join(PLANT, 'risk.yaml'), criteriaText(presetCriteria(3, 3, presetWords)));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const world = { words, terminal: { columns: 100, colour: false, unicode: true } };
const run = async (options: Call['options'] = {}, verb = 'suggest', spoken = world): Promise<string> => {
  const asked = {
    command: 'risk',
    positionals: [verb, PLANT],
    options: { 'as-of': '2026-11-24', ...options },
  };
  return (await riskCommand(asked, spoken)).out;
};
const refusal = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof CallError) return error.code;
    throw error;
  }
  return 'nothing refused';
};

describe('risk suggest', () => {
  it('gives JSON that is valid against its schema, each with why it fits and no rating', async () => {
    const told = await run({ format: 'json', place: 'zone:control' });
    expect(invalidities(told)).toEqual([]);
    const [at] = (
      JSON.parse(told) as {
        readonly places: readonly {
          readonly ref: string;
          readonly suggested: readonly { readonly reasons: readonly unknown[]; readonly scenario: object }[];
        }[];
      }
    ).places;
    expect(at?.ref).toBe('zone:control');
    expect(at?.suggested.length).toBeGreaterThan(0);
    for (const { reasons, scenario } of at?.suggested ?? []) {
      expect(reasons).not.toEqual([]);
      for (const key of ['severity', 'likelihood', 'source', 'countermeasures'])
        expect(scenario).not.toHaveProperty(key);
    }
  });

  it('tells all places in a line each, and one in full', async () => {
    const all = await run();
    expect(all).toContain('zone:control');
    expect(all).not.toContain('controller-flooded');
    expect(await run({ place: 'zone:control' })).toContain('controller-flooded');
  });

  it('prints text that stands in the folder of the plant as it is, and leaves nothing to suggest', async () => {
    const before = readFolder(PLANT).plant.scenarios.length;
    const text = await run({ format: 'yaml' }, 'suggest', { ...world, words: german });
    const n = text.match(/^ {2}- id: /gmu)?.length ?? 0;
    writeFileSync(join(PLANT, 'suggested.yaml'), text);
    expect(readFolder(PLANT).plant.scenarios).toHaveLength(before + n);
    // Only a line that names the schema is missing, as in any file that was not written by fmt.
    const checked = fmtCommand({ command: 'fmt', positionals: [PLANT], options: { check: true } }, world);
    expect(checked.out).not.toContain('suggested.yaml');
    expect(await run({ format: 'yaml' })).toBe('# No scenario of the library is left to think of.\n');
    rmSync(join(PLANT, 'suggested.yaml'));
  });

  it('says that a plant without criteria needs them before scenarios can stand in it', async () => {
    const bare = join(FOLDER, 'bare');
    mkdirSync(bare);
    writeFileSync(
      join(bare, 'plant.yaml'),
      `schema: bulkhead/plant@1
id: mixer
name: Mixing station
catalogs: [62443-3-3@2013]
zones: [{ id: control, name: Controller, kind: control }]
`,
    );
    const call = { command: 'risk', positionals: ['suggest', bare], options: { format: 'yaml' } };
    expect((await riskCommand(call, world)).out).toContain('# The plant states no risk criteria.');
  });

  it('refuses places at which nothing is assessed, and its options elsewhere', async () => {
    expect(await refusal(() => run({ place: 'zone:contrl' }))).toBe('suggest-place');
    expect(await refusal(() => run({ place: 'site' }))).toBe('suggest-place');
    expect(await refusal(() => run({ format: 'yaml' }, 'worst'))).toBe('option-value');
    expect(await refusal(() => run({ place: 'zone:control' }, 'scenarios'))).toBe('unknown-option');
  });
});
