/** `worksheet` as a user meets it: what is written out, what is shown, what is written into the plant, what is refused. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPart } from '@bulkhead/core/workbook/test/parts.ts';
import { faultsIn } from '@bulkhead/core/workbook/test/sound.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkhead } from './call.ts';

const ROOT = join(import.meta.dirname, '../../..');
const home = mkdtempSync(join(tmpdir(), 'bulkhead sheets '));
const plant = join(home, 'plant');
cpSync(join(ROOT, 'examples/chemical-plant'), plant, { recursive: true });
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function worksheet(...args: readonly string[]) {
  return await bulkhead(['worksheet', ...args]);
}

/** As the process that is started beside the plant. */
function started(...args: readonly string[]) {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/bulkhead.mjs'), 'worksheet', ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The workbook with one empty cell of its second sheet filled in, as a spreadsheet program writes it. */
function filled(source: string, cell: string, text: string, target: string): string {
  const empty = new RegExp(`<c r="${cell}" s="(\\d+)"/>`);
  const bytes = withPart(readFileSync(join(home, source)), 'xl/worksheets/sheet2.xml', (sheet) => {
    expect(sheet).toMatch(empty);
    return sheet.replace(empty, `<c r="${cell}" s="$1" t="inlineStr"><is><t>${text}</t></is></c>`);
  });
  writeFileSync(join(home, target), bytes);
  return join(home, target);
}

function texts(): Readonly<Record<string, string>> {
  const names = readdirSync(plant).filter((name) => /\.(yaml|csv)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(plant, name), 'utf8')]));
}

/** On a machine that may be busy. */
const TIME = 300_000;

const OUT = [
  'out',
  plant,
  '--only',
  'judgement',
  '--place',
  'zone:control',
  '--as-of',
  '2026-11-20',
] as const;
const SHEET = 'sheets/judgement-zone-control.xlsx';

describe('worksheet out', () => {
  it(
    'asks nothing of an external zone unless somebody answered there',
    async () => {
      const head = 'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n';
      const zones = 'zones:\n  - { id: z, name: Z, kind: control }\n  - { id: x, name: X, kind: external }\n';
      const answers = 'answers:\n  - { place: zone:x, requirement: 62443-3-3/SR 1.1, status: met }\n';
      const sheetsOf = async (name: string, text: string) => {
        mkdirSync(join(home, name));
        writeFileSync(join(home, name, 'plant.yaml'), text);
        const out = join(home, `${name}-sheets`);
        const made = await worksheet('out', join(home, name), '--only', 'judgement', '--out', out);
        expect(made).toMatchObject({ code: 0 });
        return readdirSync(out).sort();
      };
      const own = ['judgement-zone-z.xlsx', 'judgement.xlsx'];
      expect(await sheetsOf('outside', head + zones)).toEqual(own);
      expect(await sheetsOf('answered', head + zones + answers)).toEqual(['judgement-zone-x.xlsx', ...own]);
    },
    TIME,
  );

  it(
    'writes the same bytes again and overwrites nothing else unasked',
    async () => {
      expect(started(...OUT, '--out', 'sheets')).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(join(home, 'sheets'))).toEqual(['judgement-zone-control.xlsx']);
      const bytes = readFileSync(join(home, SHEET));
      expect(faultsIn(bytes)).toEqual([]);
      expect((await worksheet(...OUT, '--out', join(home, 'sheets'))).code).toBe(0);
      expect(readFileSync(join(home, SHEET)).equals(bytes)).toBe(true);
      const other = await worksheet(...OUT, '--out', join(home, 'sheets'), '--lang', 'de');
      expect(other).toMatchObject({ code: 2, out: '' });
      expect(other.err).toContain('--replace');
      expect(readFileSync(join(home, SHEET)).equals(bytes)).toBe(true);
    },
    TIME,
  );
});

describe('worksheet in', () => {
  it(
    'shows what would change, and changes the text of the plant only when it is told to',
    async () => {
      const before = texts();
      const file = filled(SHEET, 'I6', 'partial', 'edited.xlsx');
      const shown = await worksheet('in', plant, file);
      expect(shown).toMatchObject({ code: 0, err: '' });
      expect(shown.out).toContain('edited.xlsx!Judgement 62443-3-3!I6');
      expect(texts()).toEqual(before);
      expect((await worksheet('in', plant, file, '--write')).code).toBe(0);
      const after = texts();
      const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
      expect(changed).toEqual(['answers-reactor.yaml']);
      const again = (await worksheet('in', plant, file, '--write')).out;
      expect(again).toContain('nothing is left to do');
      expect(again).not.toContain('!I6');
    },
    TIME,
  );

  it(
    'leaves a conflict to whoever calls',
    async () => {
      const file = filled(SHEET, 'I6', 'unmet', 'other.xlsx');
      const before = texts();
      const open = await worksheet('in', plant, file, '--write');
      expect(open).toMatchObject({ code: 1, err: '' });
      expect(open.out).toContain('`unmet`');
      expect(open.out).toContain('`partial`');
      expect(texts()).toEqual(before);
      expect((await worksheet('in', plant, file, '--write', '--take', 'sheet')).code).toBe(0);
      expect(texts()['answers-reactor.yaml']).toBe(
        before['answers-reactor.yaml']?.replace(/(SR 1\.1 RE 1\n\s+status: )partial/, '$1unmet'),
      );
    },
    TIME,
  );

  it(
    'refuses with a place, and writes nothing',
    async () => {
      const before = texts();
      const file = filled(SHEET, 'I7', 'done', 'refused.xlsx');
      writeFileSync(join(home, 'assets.csv'), 'id,type\n');
      const refused = await worksheet('in', plant, file, '--write');
      expect(refused).toMatchObject({ code: 2, out: '' });
      expect(refused.err).toContain('refused.xlsx!Judgement 62443-3-3!I7');
      expect(refused.err).toContain('[wrong-value]');
      expect((await worksheet('in', plant, join(home, 'assets.csv'))).err).toContain('assets.csv:1:1');
      expect(texts()).toEqual(before);
    },
    TIME,
  );
});
