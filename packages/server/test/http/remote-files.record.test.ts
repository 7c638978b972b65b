/** What makes and takes files says over a server what it says beside the record, and leaves the same bytes behind. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPart } from '@bulkhead/core/workbook/test/parts.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../cli/answer.ts';
import { called, importExample, serveExample, type Served } from './served.ts';

const RULES = 'from,to\n1,2\n';
const PLANT = `# a small plant
schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
zones:
  - { id: control, name: Control, level: 2, kind: control, slTarget: { vector: 2, rationale: workshop } }
  - { id: office, name: Office, level: 4, kind: enterprise }
conduits:
  - { id: link, name: Link, joins: [control, office] }
assets:
  - { id: plc-1, name: Controller, type: controller, class: EDR, zones: [control] }
evidence:
  - id: e-rules
    title: rules of the firewall
    kind: implementation
    places: [zone:control]
    collected: 2026-10-02
    file: rules.csv
    sha256: ${createHash('sha256').update(RULES).digest('hex')}
answers:
  - { place: zone:control, requirement: 62443-3-3/SR 1.1, status: met, how: by name, evidence: [e-rules] }
`;

let served: Served;
let source: string;
/** The same plant in a record of its own. */
let beside: string;

beforeAll(async () => {
  process.env['BULKHEAD_ACTOR'] = 'ann@plant.test';
  source = mkdtempSync(join(tmpdir(), 'bulkhead-small-'));
  writeFileSync(join(source, 'plant.yaml'), PLANT);
  writeFileSync(join(source, 'rules.csv'), RULES);
  served = await serveExample(source);
  beside = join(served.folder, 'beside');
  await importExample(served.folder, beside, source);
}, 120_000);
afterAll(async () => {
  delete process.env['BULKHEAD_ACTOR'];
  await served.stop();
  rmSync(source, { recursive: true, force: true });
});

const DAY = ['--as-of', '2026-11-26'];
let folders = 0;

type Side = 'here' | 'there';
type Before = (folder: string, side: Side) => void;
type Files = Readonly<Record<string, string>>;

/** Both ways, each into a folder of its own; `#` in a word stands for it. @returns what both say, and what lies there then */
async function both(
  argv: readonly string[],
  before: Before = () => undefined,
  tokens = served.tokens.write,
): Promise<Answer & Readonly<Record<Side, Files>>> {
  const each = async (side: Side, at: readonly string[], env: Record<string, string>) => {
    const folder = join(served.folder, `both-${++folders}`);
    mkdirSync(folder);
    before(folder, side);
    const words = argv.map((word) => word.replace('#', folder));
    // Of an entry: two records were written at two times.
    const same = (text: string): string =>
      text
        .replaceAll(` ${at.join(' ')}`, ' AT')
        .replaceAll(folder, '#')
        .replaceAll(/(?<=hash"?: "?)sha256:[0-9a-f]{64}/g, '…');
    const { out, err, code } = await called([...words, ...at], env);
    const files = filesIn(folder);
    return { out: same(out), err: same(err), code, files, compared: compared(files) };
  };
  const here = await each('here', ['--data', beside], {});
  const there = await each('there', ['--server', served.server], { BULKHEAD_TOKEN: tokens });
  const told = ({ out, err, code, compared: files }: typeof here): object => ({ out, err, code, files });
  expect(told(there), argv.join(' ')).toEqual(told(here));
  const { out, err, code } = there;
  return { out, err, code, here: here.files, there: there.files };
}

function written(folder: string, files: Files): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), Buffer.from(bytes, 'latin1'));
  }
}

/** Two records of the same plant were made at two times, which their hashes are of. */
function compared(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      createHash('sha256')
        .update(bytes.replace(/(?<=hash: )[0-9a-f]{64}/, '…'))
        .digest('hex'),
    ]),
  );
}

/** Bytes by path. */
function filesIn(folder: string): Files {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    all
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('latin1')]),
  );
}

it('writes the same report, and takes away what is out of date', async () => {
  const report = ['report', 'works', '--out', '#/out', '--only', 'gap-report,md,csv,svg', ...DAY];
  const token = join(served.folder, 'token');
  writeFileSync(token, served.tokens.read);
  const plain = ['report', 'works', '--out', join(served.folder, 'by-file'), '--only', 'md', ...DAY];
  const byFile = await called([...plain, '--server', served.server, '--token-file', token]);
  expect([byFile.err, byFile.code]).toEqual(['', 0]);
  const made = await both(report, undefined, served.tokens.read);
  expect([made.err, made.code]).toEqual(['', 0]);
  expect(Object.keys(made.there)).toContain('out/report.md');
  const json = await both([...report, '--format', 'json', '--lang', 'de', '--reading', 'claimed']);
  expect(JSON.parse(json.out)).toMatchObject({ schema: 'bulkhead/report@1' });
  const against = [...report, '--against', 'works@1', '--as-of-old', '2026-01-01'];
  expect((await both(against)).code).toBe(0);
  const mine = (folder: string): void => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'report.md'), 'mine\n');
  };
  expect((await both(report, mine)).err).toContain('report.md');
  expect((await both([...report, '--force'], mine)).code).toBe(0);
  expect((await both(['report', 'works', ...DAY])).err).toContain('--out');
  expect((await both(['report', 'works', '--out', '#/out', '--only', 'exe'])).err).toContain('exe');
  expect((await both(['report', 'works@99', '--out', '#/out', '--only', 'md'])).err).toContain('99');
  const empty = ['report', 'works', '--out', '#/out', '--only', 'risk-register,md', ...DAY];
  expect((await both(empty)).code).toBeLessThan(3);
});

it('writes the same worksheets, and overwrites nothing unasked', async () => {
  const out = ['worksheet', 'out', 'works', '--out', '#/sheets', '--only', 'facts,assets', ...DAY];
  const made = await both(out, undefined, served.tokens.read);
  expect(Object.keys(made.there).toSorted()).toEqual(['sheets/assets.xlsx', 'sheets/facts.xlsx']);
  expect(JSON.parse((await both([...out, '--format', 'json'])).out)).toMatchObject({ asOf: '2026-11-26' });
  const filled = (folder: string): void => {
    mkdirSync(join(folder, 'sheets'));
    writeFileSync(join(folder, 'sheets', 'facts.xlsx'), 'filled in');
  };
  expect((await both(out, filled)).err).toContain('--replace');
  expect((await both([...out, '--replace'], filled)).code).toBe(0);
  const nowhere = ['worksheet', 'out', 'works', '--out', '#/s', '--place', 'zone:nowhere', ...DAY];
  expect((await both(nowhere)).err).toContain('zone:nowhere');
});

it('writes the same folder, keeps comments in one that is there, and loses nothing that only it says', async () => {
  const made = await both(['export', 'works', '#/plant'], undefined, served.tokens.read);
  expect([made.err, made.code]).toEqual(['', 0]);
  expect(Object.keys(made.there)).toContain('plant/record.yaml');
  const older: Before = (folder, side) => {
    written(folder, made[side]);
    appendFileSync(join(folder, 'plant', 'plant.yaml'), '# what somebody noted\n');
  };
  expect((await both(['export', 'works', '#/plant', '--files'], older)).code).toBe(0);
  const said: Before = (folder, side) => {
    older(folder, side);
    const path = join(folder, 'plant', 'plant.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^name: .*$/m, 'name: Only here'));
  };
  expect((await both(['export', 'works', '#/plant'], said)).err).toContain('plant');
  expect((await both(['export', 'works', '#/plant', '--replace'], said)).code).toBe(0);
  expect((await both(['export', 'works@77', '#/plant'])).err).toContain('77');
  expect((await both(['export', 'works'])).code).toBe(2);
});

it('brings a folder in, merges it, tells conflicts and marks it', async () => {
  const copy = (folder: string): void => cpSync(source, join(folder, 'plant'), { recursive: true });
  const same = await both(['import', '#/plant'], copy);
  expect([same.err, same.code]).toEqual(['', 0]);
  expect(Object.keys(same.there)).toContain('plant/record.yaml');
  const marked = (name: string): Before => {
    return (folder, side) => {
      written(folder, same[side]);
      const path = join(folder, 'plant', 'plant.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^name: .*$/m, `name: ${name}`));
    };
  };
  const named = await both(['import', '#/plant', '--reason', 'a name', '--format', 'json'], marked('One'));
  expect(JSON.parse(named.out)).toMatchObject({ open: false, seq: 2 });
  const conflict = await both(['import', '#/plant'], marked('Two'));
  expect([conflict.code, conflict.out]).toEqual([1, expect.stringContaining('Two')]);
  expect((await both(['import', '#/plant', '--take', 'record'], marked('Two'))).code).toBe(0);
  const wrong = (folder: string): void => {
    copy(folder);
    appendFileSync(join(folder, 'plant', 'plant.yaml'), 'nope: 1\n');
  };
  expect((await both(['import', '#/plant'], wrong)).err).toContain('nope');
  expect((await both(['import', '#/plant', '--reason', ' '], copy)).code).toBe(2);
});

it('takes filled-in sheets in: tried, written, proposed, refused cell by cell, with conflicts told', async () => {
  const made = join(served.folder, 'made');
  const out = ['worksheet', 'out', 'works', '--out', made, '--only', 'judgement', '--place', 'zone:control'];
  expect((await called([...out, ...DAY, '--data', beside])).err).toBe('');
  const sheet = join(made, 'judgement-zone-control.xlsx');
  const filled = (cell: string, text: string): Before => {
    const empty = new RegExp(`<c r="${cell}" s="(\\d+)"/>`);
    const bytes = withPart(readFileSync(sheet), 'xl/worksheets/sheet2.xml', (xml) => {
      expect(xml).toMatch(empty);
      return xml.replace(empty, `<c r="${cell}" s="$1" t="inlineStr"><is><t>${text}</t></is></c>`);
    });
    return (folder) => writeFileSync(join(folder, 'filled.xlsx'), bytes);
  };
  const partial = filled('I6', 'partial');
  const into = ['worksheet', 'in', 'works', '#/filled.xlsx'];
  const tried = await both(into, partial);
  expect([tried.err, tried.out]).toEqual(['', expect.stringContaining('--propose')]);
  const json = await both([...into, '--format', 'json'], partial);
  expect(JSON.parse(json.out)).toMatchObject({ entry: null, proposal: null, cells: [{ after: 'partial' }] });
  const proposed = await both([...into, '--propose', '--reason', 'seen on site'], partial);
  expect(proposed.out).toContain('proposal-1');
  const done = await both(['worksheet', 'in', 'works', '#', '--write', '--reason', 'seen'], partial);
  expect([done.code, done.out]).toEqual([0, expect.stringContaining('entry')]);
  expect((await both([...into, '--write'], partial)).out).toContain('already');
  const other = filled('I6', 'unmet');
  const conflict = await both([...into, '--write'], other);
  expect([conflict.code, conflict.out]).toEqual([1, expect.stringContaining('--take')]);
  expect((await both([...into, '--write', '--take', 'plant'], other)).code).toBe(0);
  expect((await both([...into, '--write', '--take', 'sheet'], other)).code).toBe(0);
  const wrong = await both([...into, '--write'], filled('I7', 'done'));
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('filled.xlsx!Judgement 62443-3-3!I7')]);
  const none = (folder: string): void => writeFileSync(join(folder, 'filled.xlsx'), 'no workbook');
  expect((await both(into, none)).err).toContain('filled.xlsx');
  expect((await both([...into, '--write', '--propose'], partial)).err).toContain('--propose');
  expect((await both(['worksheet', 'in', 'works@1', '#/filled.xlsx'], partial)).code).toBe(2);
  const token = { BULKHEAD_TOKEN: served.tokens.read };
  const read = await called(['worksheet', 'in', 'works', sheet, '--write', '--server', served.server], token);
  expect(read.err).toContain('may only read');
});

it('takes answers of an organisation along, and takes newer ones up', async () => {
  const fleet = (answers: readonly string[]): Before => {
    const said = answers.map(
      (row) => `  - { place: organisation, requirement: 62443-3-3/${row}, status: met }\n`,
    );
    const text = (id: string): string =>
      `schema: bulkhead/plant@1\nid: ${id}\nname: ${id}\ncatalogs: [62443-3-3@2013]\norganisationFrom: ../group\n` +
      `zones:\n  - { id: a, name: A, kind: control, level: 1, slTarget: 1 }\n`;
    return (folder) =>
      written(folder, {
        'group/answers.yaml': `schema: bulkhead/plant@1\norganisation: { name: Group }\nanswers:\n${said.join('')}`,
        'north/plant.yaml': text('north'),
        'south/plant.yaml': text('south'),
      });
  };
  const first = fleet(['SR 1.1']);
  for (const plant of ['north', 'south']) {
    // A plant that is not there is begun by a token that is made for that.
    const brought = await both(['import', `#/${plant}`], first, served.tokens.installation);
    expect([brought.err, brought.code]).toEqual(['', 0]);
  }
  const newer = (folder: string, side: Side): void => {
    fleet(['SR 1.1', 'SR 1.3'])(folder, side);
    // What the folder was made from is said in it, by the record that made it.
    written(folder, Object.fromEntries(Object.entries(marks[side]).filter(([path]) => /record/.test(path))));
  };
  const marks = await both(['export', 'north', '#/north', '--organisation']);
  expect((await both(['import', '#/north', '--reason', 'a policy'], newer)).code).toBe(0);
  const tried = await both(['change', 'south', '--organisation', '--try', ...DAY]);
  expect([tried.err, tried.out]).toEqual(['', expect.stringContaining('organisation')]);
  const taken = await both(['change', 'south', '--organisation', '--reason', 'a policy']);
  expect([taken.err, taken.code]).toEqual(['', 0]);
  expect((await both(['change', 'south', '--organisation', '--reason', 'again'])).code).toBe(0);
  const alone = ['change', 'south@1', '--organisation', '--reason', 'x'];
  expect((await both(alone)).code).toBe(2);
  expect((await both(['change', 'works', '--organisation', '--reason', 'x'])).code).toBe(2);
  const out = await both(['export', 'south', '#/south', '--organisation', '--format', 'json']);
  expect(Object.keys(out.there)).toContain('group/organisation.yaml');
});

it('ends what it began on the server where whoever called wants that, and shows how far it is', async () => {
  const shown: string[] = [];
  let want = (): void => undefined;
  const told = await called(
    ['report', 'works', '--out', join(served.folder, 'ended'), '--server', served.server],
    { BULKHEAD_TOKEN: served.tokens.read },
    {
      progress: (text) => {
        shown.push(text);
        want();
      },
      interrupted: (wanted) => {
        want = wanted;
        return () => undefined;
      },
    },
  );
  expect([told.code, told.out]).toEqual([130, '']);
  expect(told.err).toContain('was told');
  expect(shown.join('')).toMatch(/waiting|done/);
  expect(readdirSync(served.folder)).not.toContain('ended');
  const headers = { authorization: `Bearer ${served.tokens.read}` };
  const listed = await fetch(`${served.server}/api/v1/plants/works/jobs`, { headers });
  const { jobs } = (await listed.json()) as { jobs: readonly { state: string; created: string }[] };
  expect(jobs[0]?.state).toMatch(/cancelled|running/);
});
