/** `bulkhead attack`: what it prints is what its schema says, a layer is one that the Navigator reads, and a wrong call is told so. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { layerIn, type Layer } from '@bulkhead/core/report/test/navigator-layer.ts';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import type { Call } from '../cli/arguments.ts';
import { attackCommand } from '../cli/attack.ts';
import { CallError } from '../cli/refused.ts';

const PLANT = join(import.meta.dirname, '../../../examples/chemical-plant');
const world = { words, terminal: { columns: 100, colour: false, unicode: true } };
const run = async (options: Call['options']): Promise<string> => {
  const asked = { command: 'attack', positionals: [PLANT], options: { 'as-of': '2026-11-24', ...options } };
  return (await attackCommand(asked, world)).out;
};

interface Told {
  readonly zones: readonly {
    readonly ref: string;
    readonly counts: Readonly<Record<string, number>>;
    readonly techniques: readonly {
      readonly status: string;
      readonly mitigations: readonly { readonly rows?: unknown }[];
    }[];
    readonly elsewhere: readonly string[];
  }[];
}
const told = async (options: Call['options']): Promise<Told> => {
  const text = await run({ format: 'json', ...options });
  expect(invalidities(text)).toEqual([]);
  return JSON.parse(text) as Told;
};

const layer = async (options: Call['options']) => layerIn(await run({ format: 'navigator', ...options }));

describe('attack', () => {
  it('gives a result that is valid against its schema, with rows only where one zone is asked for', async () => {
    const all = await told({});
    expect(all.zones.map(({ ref }) => ref)).not.toContain('zone:outside');
    for (const { counts, techniques, elsewhere } of all.zones) {
      const counted = Object.values(counts).reduce((sum, each) => sum + each, 0);
      expect([counted, counted + elsewhere.length]).toEqual([techniques.length, 83]);
      expect(techniques.every(({ mitigations }) => mitigations.every(({ rows }) => rows === undefined))).toBe(
        true,
      );
    }
    const [one] = (await told({ place: 'zone:control' })).zones;
    expect(
      one?.techniques.some(({ mitigations }) => mitigations.some(({ rows }) => rows !== undefined)),
    ).toBe(true);
  });

  it('says that it is a screening, and shows what MITRE asks to be shown', async () => {
    const text = (await run({})).replace(/\s+/g, ' ');
    expect(text).toContain('A screening');
    expect(text).toContain('ATT&CK content (c) The MITRE Corporation');
  });

  it('gives a layer as the Navigator reads it, of one zone or the worst of all', async () => {
    const score = (from: Layer, id: string) => from.techniques.find(({ techniqueID }) => techniqueID === id);
    const control = await layer({ place: 'zone:control', reading: 'claimed' });
    const all = await layer({ reading: 'claimed' });
    expect(all.techniques).toHaveLength(83);
    expect(new Set(all.techniques.map(({ techniqueID }) => techniqueID)).size).toBe(83);
    expect(score(control, 'T0843')).toMatchObject({ enabled: true });
    expect(control.techniques.some(({ enabled }) => !enabled)).toBe(true);
    for (const { techniqueID, enabled, score: worst } of all.techniques) {
      const here = score(control, techniqueID);
      if (here?.enabled === true) expect(enabled).toBe(true);
      if (here?.score !== undefined) expect(worst ?? 0).toBeLessThanOrEqual(here.score);
    }
  });

  it.each([
    ['an id alone', 'control', 'zone:control'],
    ['an external zone', 'zone:outside', ''],
  ])('refuses %s', async (_, place, near) => {
    try {
      await run({ place });
      expect.fail('nothing refused');
    } catch (error) {
      expect(error).toBeInstanceOf(CallError);
      expect(error).toMatchObject({ code: 'attack-place', params: { found: place, near } });
    }
  });
});
