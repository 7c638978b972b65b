/** `bulkhead slt`: what it prints is what its schemas say, agrees with the assessment, and a wrong call is told so. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, WORDS } from '@bulkhead/core/report/locales/test/languages.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { cellsOf } from '@bulkhead/core/report/render/terminal/cells.ts';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import { sltCommand } from '../cli/slt.ts';
import type { World } from '../cli/world.ts';

const PLANT = join(import.meta.dirname, '../../../examples/chemical-plant');
const VERBS: readonly (readonly string[])[] = [[], ['compare'], ['sensitivity']];
const world: World = { words, terminal: { columns: 100, colour: false, unicode: true } };
const run = async (positionals: readonly string[], format: string, at: World = world): Promise<string> =>
  (await sltCommand({ command: 'slt', positionals, options: { 'as-of': '2026-11-24', format } }, at)).out;

interface Told {
  readonly places: readonly {
    readonly ref: string;
    readonly slT?: Readonly<Record<string, number | null>>;
    readonly smallest?: { readonly steps: number } | null;
    readonly differs?: boolean;
  }[];
  readonly flipping?: number;
}
const json = async (verb: readonly string[]): Promise<Told> =>
  JSON.parse(await run([...verb, PLANT], 'json')) as Told;

describe('slt', () => {
  it('gives results that are valid against their schemas', async () => {
    for (const verb of VERBS) expect(invalidities(await run([...verb, PLANT], 'json'))).toEqual([]);
  });

  it('tells what drives each SL-T, and what is asked for beside a stated one', async () => {
    const text = (await run([PLANT], 'text')).replaceAll(/\s+/g, ' ');
    expect(text).toContain('IAC UC SI RDF TRE RA: scenario:s-host-encrypted');
    expect(text).toContain('stated; the scenarios ask for 3 3 3 1 3 3 1, scenario:s-desktop-to-program');
    expect((await json([])).places.find(({ ref }) => ref === 'zone:admin')?.slT).toMatchObject({
      IAC: 3,
      DC: 1,
    });
  });

  it('compares the methods where scenarios are assessed, and tells what each lacks', async () => {
    expect((await json(['compare'])).places).toHaveLength(8);
    expect(await run(['compare', PLANT], 'text')).toContain(
      'crrf: 8 scenarios lack `perYear` or `tolerablePerYear`',
    );
  });

  it('finds the smallest change of each place, and counts what one step flips', async () => {
    const { places, flipping } = await json(['sensitivity']);
    expect(places.filter(({ smallest }) => smallest?.steps === 1 || smallest?.steps === -1)).toHaveLength(7);
    expect(flipping).toBe(18);
  });

  it.each(LANGUAGES)('fits its columns in %s', async (language) => {
    for (const columns of [72, 120])
      for (const verb of VERBS) {
        const at = { words: WORDS[language], terminal: { columns, colour: false, unicode: true } };
        for (const line of (await run([...verb, PLANT], 'text', at)).split('\n'))
          expect([line, cellsOf(line) <= columns]).toEqual([line, true]);
      }
  });

  it('takes no second plant', async () => {
    await expect(run([PLANT, PLANT], 'text')).rejects.toThrow('surplus');
  });
});
