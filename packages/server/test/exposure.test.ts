/** `bulkhead exposure`: what it prints is what its schema says, one zone comes with what raises it, and a wrong call is told so. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import type { Call } from '../cli/arguments.ts';
import { exposureCommand } from '../cli/exposure.ts';
import { CallError } from '../cli/refused.ts';
import { whyCommand } from '../cli/why.ts';

const PLANT = join(import.meta.dirname, '../../../examples/chemical-plant');
const world = { words, terminal: { columns: 100, colour: false, unicode: true } };
const call = (options: Call['options'], positionals: readonly string[] = [PLANT]): Call => ({
  command: 'exposure',
  positionals,
  options: { 'as-of': '2026-11-24', ...options },
});
const run = async (options: Call['options']): Promise<string> =>
  (await exposureCommand(call(options), world)).out;
interface Told {
  readonly needed: number | null;
  readonly raises?: unknown;
}
interface ToldZone extends Told {
  readonly ref: string;
  readonly fromElsewhere: Told;
}
const zonesOf = async (options: Call['options']) => {
  const told = await run({ format: 'json', ...options });
  expect(invalidities(told)).toEqual([]);
  return (JSON.parse(told) as { zones: readonly ToldZone[] }).zones;
};

describe('exposure', () => {
  it('gives a result that is valid against its schema, and says the same when asked why', async () => {
    for (const reading of ['claimed', 'evidenced']) {
      const zones = await zonesOf({ reading });
      expect(zones.map(({ ref }) => ref)).not.toContain('zone:outside');
      expect(zones).toHaveLength(8);
      for (const { ref, needed, raises, fromElsewhere } of zones) {
        expect([raises, fromElsewhere.raises]).toEqual([undefined, undefined]);
        const why = async (asked: string) =>
          JSON.parse((await whyCommand(call({ format: 'json' }, [PLANT, asked]), world)).out) as object;
        expect(await why(`exposure:${ref}:${reading}`)).toMatchObject({ value: needed, rule: '3.11' });
        if (fromElsewhere.needed === needed) continue;
        expect(await why(`exposure:${ref}:${reading}:elsewhere`)).toMatchObject({
          value: fromElsewhere.needed,
        });
      }
    }
  });

  it('tells of one zone what raises it', async () => {
    const zones = await zonesOf({ place: 'zone:process-io' });
    expect(zones).toMatchObject([
      { ref: 'zone:process-io', raises: [{ ref: 'zone:process-io', from: 0, to: 1, needed: 2 }] },
    ]);
    expect(await run({ place: 'zone:process-io' })).toContain('decided at zone:admin');
  });

  it('tells of one zone that attackers enter what raises it from elsewhere', async () => {
    const [zone] = await zonesOf({ place: 'zone:admin' });
    expect(zone).toMatchObject({
      needed: 1,
      raises: [{ ref: 'zone:admin', from: 0, to: 1, needed: 2 }],
      fromElsewhere: {
        needed: 1,
        path: [{ from: null }, { through: 'asset:emulation-server', to: 'zone:admin' }],
        raises: [{ ref: 'zone:admin', from: 0, to: 1, needed: 2 }],
      },
    });
    expect(await run({ place: 'zone:admin' })).toContain('The easiest way from elsewhere, hop by hop');
  });

  it('says that it is a screening index', async () => {
    expect(await run({})).toContain('screening index');
    expect(JSON.parse(await run({ format: 'json' }))).toMatchObject({ index: 'screening' });
  });

  it.each([
    ['an id alone', 'control', 'zone:control'],
    ['a conduit', 'conduit:ics-lan', ''],
    ['an external zone', 'zone:outside', ''],
    ['a slip', 'zone:contrl', 'zone:control'],
  ])('refuses %s', async (_, place, near) => {
    try {
      await run({ place });
      expect.fail('nothing refused');
    } catch (error) {
      expect(error).toBeInstanceOf(CallError);
      expect(error).toMatchObject({ code: 'exposure-place', params: { found: place, near } });
    }
  });
});
