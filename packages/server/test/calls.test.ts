/** The command line as a user meets it: what each call says, on which stream, and its code. */
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import { COMMANDS } from '../cli/usage.mjs';
import { bulkhead, PROGRAM } from './call.ts';

const ROOT = join(import.meta.dirname, '../../..');
const EXAMPLE = join(ROOT, 'examples/chemical-plant');
const DAY = ['--as-of', '2026-11-24'];
const folder = mkdtempSync(join(tmpdir(), 'bulkhead cli '));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'plant.yaml'), text);
  return path;
}

const SMALL = 'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n';

describe('near misses', () => {
  const text = `${SMALL}zones:\n  - { id: a, name: A, kind: control, slTarget: 1 }\n  - { id: b, name: B, kind: dmz, slTarget: 1 }\nconduits:\n  - { id: modem, name: M, joins: [a, b] }\n`;
  const missed = async (...args: readonly string[]) => {
    const { code, err } = await bulkhead([args[0] ?? '', plant('near', text), ...args.slice(1)]);
    expect(code).toBe(2);
    return err;
  };

  it('an id alone is no place, and the place that has it is named', async () => {
    for (const command of ['assess', 'check'])
      expect(await missed(command, '--place', 'modem')).toContain('did you mean `conduit:modem`');
  });

  it('a row without its document is named with it', async () => {
    expect(await missed('why', 'gap:zone:a:SR 1.1')).toContain('did you mean `gap:zone:a:62443-3-3/SR 1.1`');
  });

  it('a level in one of its readings is named with the reading', async () => {
    const near = 'did you mean `sla:conduit:modem:IAC:upper`';
    expect(await missed('why', 'sla:conduit:modme:IAC:upper')).toContain(near);
    expect(await missed('why', 'sla:zone:elsewhere:IAC:upper')).not.toContain('did you mean');
  });

  it('a level without its FR asks for the FR and no more', async () => {
    const err = await missed('why', 'slt:conduit:modem');
    expect(err).toContain('lacks its FR; put one of :IAC');
    expect(err).not.toContain('<requirement>');
    expect(await missed('why', 'slt:conduit:modme')).toContain('is no reference');
  });
});

describe('coverage', () => {
  it('counts the points whose rows are all in documents not in use as often as it says so', async () => {
    const { out } = await bulkhead(['assess', plant('law', SMALL), '--view', 'nis2', ...DAY]);
    const [, told = ''] = /(\d+) of the points at which nothing/.exec(out) ?? [];
    const points = out.replace(/\s+/g, ' ').match(/all in documents this plant does not use/g);
    expect(points).toHaveLength(Number(told));
    expect(Number(told)).toBeGreaterThan(0);
  });
});

describe('calls', () => {
  it.each(COMMANDS.map((command) => command.name))('%s tells its use with an example', async (name) => {
    const { code, out } = await bulkhead([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`example: bulkhead ${name}`);
  });

  it('an unknown command names a near one and ends with 2', async () => {
    const { code, out, err } = await bulkhead(['asses', EXAMPLE]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('did you mean `assess`');
  });

  it('an unknown option names a near one', async () => {
    expect((await bulkhead(['assess', EXAMPLE, '--foramt', 'json'])).err).toContain(
      'did you mean `--format`',
    );
  });

  it('a folder that is not there is said so', async () => {
    const { code, err } = await bulkhead(['assess', join(folder, 'nowhere')]);
    expect(code).toBe(2);
    expect(err).toContain('no such folder');
  });

  it('a day that does not exist is refused', async () => {
    expect((await bulkhead(['assess', EXAMPLE, '--as-of', '2026-02-30'])).code).toBe(2);
  });
});

describe('assess', () => {
  const assessed = async () => (await bulkhead(['assess', EXAMPLE, ...DAY, '--format', 'json'])).out;

  it('has a verdict a line, and 100 of them at every place', async () => {
    const json = await assessed();
    const assessment = JSON.parse(json);
    expect(assessment.schema).toBe('bulkhead/assessment@1');
    for (const place of assessment.places) expect(place.verdicts).toHaveLength(100);
    expect(
      json.split('\n').filter((line) => /^ {8}\{"requirement":"62443-3-3\/[^"]+","fr"/.test(line)),
    ).toHaveLength(100 * assessment.places.length);
  });

  it('shows every verdict of the rules in the example but `failed`', async () => {
    const assessment = JSON.parse(await assessed());
    const seen = new Set(assessment.places.flatMap((p: any) => p.verdicts.map((v: any) => v.verdict)));
    expect([...seen].sort()).toEqual([
      'compensated',
      'met',
      'notApplicable',
      'partial',
      'undetermined',
      'unmet',
    ]);
  });

  it('writes no colour to a pipe, and colour when asked', async () => {
    expect((await bulkhead(['assess', EXAMPLE, ...DAY])).out).not.toContain('\u001b');
    expect(
      (await bulkhead(['assess', EXAMPLE, ...DAY], { FORCE_COLOR: '1', NO_COLOR: '' })).out,
    ).not.toContain('\u001b');
    expect((await bulkhead(['assess', EXAMPLE], { FORCE_COLOR: '1' })).out).toContain('\u001b[');
  });

  it('stays within the columns it has, and within ASCII where it must', async () => {
    for (const columns of ['80', '100', '120']) {
      const { out } = await bulkhead(['assess', EXAMPLE, ...DAY], { COLUMNS: columns });
      for (const line of out.split('\n')) {
        if (!line.includes(PROGRAM)) expect(line.length, line).toBeLessThanOrEqual(Number(columns));
      }
    }
    const ascii = (await bulkhead(['assess', EXAMPLE, ...DAY], { LC_ALL: 'C' })).out;
    expect(/^[\x20-\x7e\n]*$/.test(ascii)).toBe(true);
  });

  it('says what to do with a plant without zones', async () => {
    const { code, out } = await bulkhead(['assess', plant('empty', SMALL)]);
    expect(code).toBe(0);
    expect(out).toContain('no zones yet');
  });

  it('refuses a broken plant with every problem placed, nothing on stdout', async () => {
    const broken = plant('broken', `${SMALL}zones:\n  - { id: A, name: A, kind: contrl }\n`);
    const { code, out, err } = await bulkhead(['assess', broken]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('plant.yaml:6:11');
    expect(err).toContain('plant.yaml:6:29');
    expect(err).toContain('did you mean `control`');
    const pages = [...err.matchAll(/^ {2}(\S.*\.md)$/gm)].map(([, page = '']) => page);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(existsSync(page)).toBe(true);
  });
});

describe('assess --place', () => {
  const at = (place: string, ...more: string[]) =>
    bulkhead(['assess', EXAMPLE, ...DAY, '--place', place, ...more]);

  it.each([
    ['site', '62443-2-1@2024 site'],
    ['organisation', 'from organisation'],
    ['supplier:integrator', '62443-2-4@2023 supplier:integrator'],
    ['product:openplc-runtime-3', 'SL-C'],
    ['asset:plc', 'Belongs to zone:control.'],
    ['asset:plc', 'It is OpenPLC Runtime 3.'],
  ])('%s tells what is judged there', async (place, told) => {
    const { code, out } = await at(place);
    expect([code, out]).toEqual([0, expect.stringContaining(told)]);
  });

  it('holds beside --view, in text and in JSON', async () => {
    const { out } = await at('supplier:integrator', '--view', 'program');
    expect(out).not.toContain('62443-2-1@2024');
    const rows = JSON.parse((await at('zone:control', '--view', 'nis2', '--format', 'json')).out).rows;
    expect(new Set(rows.flatMap((row: any) => row.linked.flatMap((one: any) => one.openAt)))).toEqual(
      new Set(['zone:control']),
    );
    const assessment = JSON.parse((await at('zone:control', '--format', 'json')).out);
    expect(assessment.places.map(({ ref }: any) => ref)).toEqual(['zone:control']);
    expect([assessment.programs, assessment.products]).toEqual([undefined, undefined]);
  });

  it('refuses a place at which nothing of the view is judged, and one that is none, with a way out', async () => {
    const { code, err } = await at('zone:control', '--view', 'program');
    expect([code, err]).toEqual([2, expect.stringContaining('it is judged at places such as `site`')]);
    expect((await at('supplier:nobody')).err).toContain('a place is organisation, site, or zone:');
  });

  it('the SL-C of a product follows --reading', async () => {
    const view = ['--view', 'products', '--reading'];
    expect((await at('product:workstation-2', ...view, 'claimed')).out).toMatch(/SL-C IAC 2 \(≤\s4\)/);
    expect((await at('product:workstation-2', ...view, 'verified')).out).toMatch(/SL-C IAC 0 \(≤\s4\)/);
  });
});

describe('why', () => {
  it.each([
    'sla:zone:control:RDF',
    'slt:zone:control:SI',
    'verdict:zone:control:62443-3-3/SR 1.1',
    'gap:zone:control:62443-3-3/SR 5.1',
    'zone:control',
    '62443-3-3/SR 1.1',
    'fact:zone:control:wireless',
  ])('%s has an answer', async (ref) => {
    const { code, out } = await bulkhead(['why', EXAMPLE, ref, ...DAY, '--format', 'json']);
    expect(code).toBe(0);
    const why = JSON.parse(out);
    expect(why.schema).toBe('bulkhead/why@1');
    expect(JSON.stringify(why)).not.toMatch(/\{[a-zA-Z]+\}/);
  });

  it('a plant without a reference is asked for the reference', async () => {
    const { code, err } = await bulkhead(['why', EXAMPLE]);
    expect(code).toBe(2);
    expect(err).toContain('name what is asked about');
  });

  it.each([
    ['asset:esw', 'asset:ews'],
    ['measure:m-console-prox', 'measure:m-console-proxy'],
    ['verdict:zone:control:sr1.1re1', 'verdict:zone:control:62443-3-3/SR 1.1 RE 1'],
  ])('%s names %s as the near one', async (ref, near) => {
    const { code, err } = await bulkhead(['why', EXAMPLE, ref, ...DAY]);
    expect(code).toBe(2);
    expect(err).toContain(`did you mean \`${near}\``);
  });

  it('a mistyped reference names a near one', async () => {
    const { code, err } = await bulkhead(['why', EXAMPLE, 'sla:zone:contrl:RDF', ...DAY]);
    expect(code).toBe(2);
    expect(err).toContain('sla:zone:control:RDF');
  });

  it('an FR that is none is answered with the seven', async () => {
    const { code, err } = await bulkhead(['why', EXAMPLE, 'sla:zone:control:XX', ...DAY]);
    expect(code).toBe(2);
    expect(err).toContain('`XX` is no FR; expected one of IAC, UC, SI, DC, RDF, TRE, RA');
  });

  it('every cause and user of every gap can be asked in turn', async () => {
    const first = JSON.parse(
      (await bulkhead(['why', EXAMPLE, 'sla:zone:control:IAC', ...DAY, '--format', 'json'])).out,
    );
    for (const ref of [...first.because.map((c: any) => c.ref), ...first.usedBy].slice(0, 6)) {
      expect((await bulkhead(['why', EXAMPLE, ref, ...DAY])).code, ref).toBe(0);
    }
  });
});

describe('check', () => {
  it('ends with 1 on errors, and with 0 when they are allowed', async () => {
    expect((await bulkhead(['check', EXAMPLE, ...DAY])).code).toBe(1);
    expect((await bulkhead(['check', EXAMPLE, ...DAY, '--fail-on', 'none'])).code).toBe(0);
  });

  it('flags the admin network that bypasses the router', async () => {
    expect((await bulkhead(['check', EXAMPLE, ...DAY])).out).toContain('finding:dual-homed:');
  });

  it('opens one rule, and refuses a name that is none', async () => {
    const one = ['check', EXAMPLE, ...DAY, '--rule', 'clear-text-write'];
    const { findings } = JSON.parse((await bulkhead([...one, '--format', 'json'])).out) as {
      findings: { id: string }[];
    };
    const { out, code } = await bulkhead(one);
    expect(code).toBe(0);
    expect(findings.filter(({ id }) => !out.includes(`${id} `))).toMatchObject([{ waiver: 'w-modbus-rack' }]);
    const wrong = await bulkhead(['check', EXAMPLE, ...DAY, '--rule', 'clear-text-writ']);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('expected clear-text-write')]);
    expect((await bulkhead(['check', EXAMPLE, ...DAY, '--rule', 'nonsense'])).code).toBe(2);
  });

  it('tells what is found at one place alone, all of it', async () => {
    const told = async (...more: readonly string[]): Promise<readonly { readonly at: string }[]> =>
      JSON.parse((await bulkhead(['check', EXAMPLE, ...DAY, '--format', 'json', ...more])).out).findings;
    const all = await told();
    const at = all[0]?.at ?? '';
    const here = await told('--place', at);
    expect(here).toEqual(all.filter((each) => each.at === at));
    expect(here.length).toBeLessThan(all.length);
  });

  it.each(['json', 'sarif', 'junit'])('writes %s, also of a broken plant', async (format) => {
    const sound = await bulkhead(['check', EXAMPLE, ...DAY, '--format', format]);
    expect(sound.code).toBe(1);
    const broken = await bulkhead(['check', plant('bad', `${SMALL}zonez: []\n`), ...DAY, '--format', format]);
    expect(broken.code).toBe(2);
    expect(broken.out).toContain('unknown-section');
    if (format !== 'junit') for (const { out } of [sound, broken]) JSON.parse(out);
  });
});

describe('languages', () => {
  const GERMAN = { LC_ALL: 'de_DE.UTF-8' };
  const ask = ['why', EXAMPLE, 'sla:zone:control:RDF', ...DAY];

  it('text follows the environment, and --lang goes before it', async () => {
    expect((await bulkhead(ask, GERMAN)).out).toContain('Control erreicht in RDF SL 0 (nachgewiesen)');
    expect((await bulkhead([...ask, '--lang', 'sv'], GERMAN)).out).toContain(
      'Control når SL 0 i RDF (belagt)',
    );
  });

  it('a format for programs follows --lang alone', async () => {
    const json = [...ask, '--format', 'json'];
    const english = (await bulkhead(json)).out;
    expect((await bulkhead(json, GERMAN)).out).toBe(english);
    const dutch = JSON.parse((await bulkhead([...json, '--lang', 'nl'], GERMAN)).out);
    expect(dutch.text).toContain('Control haalt in RDF SL 0');
    const { text: _text, because: _because, flip: _flip, ...facts } = dutch;
    expect(JSON.parse(english)).toMatchObject(facts);
  });

  it('findings and problems follow --lang in JSON, SARIF and JUnit', async () => {
    const broken = plant('kaputt', `${SMALL}zonez: []\n`);
    for (const format of ['json', 'sarif', 'junit']) {
      const check = ['check', broken, ...DAY, '--format', format];
      expect((await bulkhead([...check, '--lang', 'de'])).out).toContain('gemeint war vielleicht');
      expect((await bulkhead(check, GERMAN)).out).toContain('did you mean');
    }
  });

  it('refusals are said in the language of the reader, also where the result is for programs', async () => {
    const { code, err } = await bulkhead(['assess', join(folder, 'nowhere'), '--format', 'json'], GERMAN);
    expect(code).toBe(2);
    expect(err).toContain('diesen Ordner gibt es nicht');
    expect((await bulkhead(['assess', EXAMPLE, '--lang', 'fr'], GERMAN)).err).toContain(
      'erwartet wird en, de, nl oder sv',
    );
  });

  it.runIf(process.platform !== 'win32')('are written in ASCII where there is no UTF-8', async () => {
    const { out } = await bulkhead(['assess', EXAMPLE, ...DAY, '--lang', 'de'], {
      LC_ALL: 'C',
      COLUMNS: '80',
    });
    expect(out).toMatch(/^[\x20-\x7e\n]*$/);
    expect(out).toContain('Luecken');
  });
});

describe('diff and catalog', () => {
  it('diff of a plant with itself finds nothing', async () => {
    expect((await bulkhead(['diff', EXAMPLE, EXAMPLE, ...DAY])).out).toContain('Nothing changed');
  });

  it('diff tells what changed and what it does', async () => {
    const zone = 'zones:\n  - { id: a, name: A, kind: control, slTarget: 1 }\n';
    const answered = `${zone}answers:\n  - { place: zone:a, requirement: 62443-3-3/SR 1.3, status: met }\n`;
    const { out } = await bulkhead([
      'diff',
      plant('old', SMALL + zone),
      plant('new', SMALL + answered),
      ...DAY,
    ]);
    expect(out).toContain('+ answer:zone:a:62443-3-3/SR 1.3 · Account management');
    expect(out).toContain('gap:zone:a:62443-3-3/SR 1.3 · Account management');
    expect(out).toContain('Objects: 1 added, 0 changed, 0 removed');
  });

  it('the shipped catalogs and their links are sound', async () => {
    const { code, out } = await bulkhead(['catalog', 'verify']);
    expect(code).toBe(0);
    expect(out).toContain('rows 100, bases 51, enhancements 49, cumulative 37 / 60 / 90 / 100');
  });

  it('a row is shown by its id', async () => {
    expect((await bulkhead(['catalog', 'show', '62443-3-3/SR 1.1'])).out).toContain(
      'Human user identification',
    );
  });

  it('a catalog that is not sound ends with 2', async () => {
    const file = join(ROOT, 'catalog/62443-3-3/2013.json');
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, readFileSync(file, 'utf8').replace('"SR 1.2"', '"SR 1.1"'));
    expect((await bulkhead(['catalog', 'verify', bad])).code).toBe(2);
  });
});

describe('ids and words of a call', () => {
  it('an id with spaces that came without quotes is one id', async () => {
    const quoted = (await bulkhead(['catalog', 'show', '62443-3-3/SR 5.2 RE 1'])).out;
    expect(quoted).toContain('SR 5.2 RE 1');
    expect((await bulkhead(['catalog', 'show', '62443-3-3/SR', '5.2', 'RE', '1'])).out).toBe(quoted);
    expect((await bulkhead(['catalog', 'show', '62443-3-3', 'SR', '5.2', 'RE', '1'])).out).toBe(quoted);
  });

  it.each([
    [['catalog', 'list', 'foo'], `catalog list cannot use \`foo\`; type \`${PROGRAM} catalog show`],
    [['catalog', '62443-3-3'], `type \`${PROGRAM} catalog show '62443-3-3'\``],
    [['catalog', 'verify', 'a.json', 'b.json'], 'catalog verify cannot use `b.json`'],
    [['assess', EXAMPLE, 'foo'], 'assess cannot use `foo`'],
    [['check', EXAMPLE, 'foo'], 'check cannot use `foo`'],
    [['fmt', EXAMPLE, 'foo', '--check'], 'fmt cannot use `foo`'],
  ])('%j is refused, with what to type', async (args, told) => {
    const { code, out, err } = await bulkhead(args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(told)]);
  });

  it('fmt --check names the command that rewrites this very folder', async () => {
    const path = plant('not canonical', `${SMALL}zones: [{ kind: control, name: A, id: a }]\n`);
    const { code, out } = await bulkhead(['fmt', path, '--check']);
    expect([code, out]).toEqual([1, expect.stringContaining(`${PROGRAM} fmt '${path}'`)]);
  });
});

describe('results as JSON', () => {
  const bad = join(folder, 'no-catalog.json');
  writeFileSync(bad, '{}');

  it.each([
    ['bulkhead/assessment@1', ['assess', EXAMPLE, ...DAY]],
    ['bulkhead/assessment@1', ['assess', EXAMPLE, ...DAY, '--place', 'organisation']],
    ['bulkhead/coverage@1', ['assess', EXAMPLE, ...DAY, '--view', 'nis2']],
    ['bulkhead/triage@1', ['assess', EXAMPLE, ...DAY, '--view', 'triage']],
    ['bulkhead/why@1', ['why', EXAMPLE, 'sla:zone:control:RDF', ...DAY, '--depth', '4']],
    ['bulkhead/check@1', ['check', EXAMPLE, ...DAY]],
    ['bulkhead/check@1', ['check', plant('worse', `${SMALL}zonez: []\n`), ...DAY]],
    ['bulkhead/diff@1', ['diff', EXAMPLE, plant('other', SMALL), ...DAY]],
    ['bulkhead/fmt@1', ['fmt', EXAMPLE, '--check']],
    ['bulkhead/catalog-list@1', ['catalog', 'list']],
    ['bulkhead/catalog-document@1', ['catalog', 'show', '62443-3-3']],
    ['bulkhead/catalog-row@1', ['catalog', 'show', '62443-3-3/SR 1.1 RE 1']],
    ['bulkhead/catalog-row@1', ['catalog', 'show', 'nis2/21(2)(f)']],
    ['bulkhead/catalog-links@1', ['catalog', 'links', '62443-2-1@2010']],
    ['bulkhead/catalog-verification@1', ['catalog', 'verify']],
    ['bulkhead/catalog-verification@1', ['catalog', 'verify', bad]],
  ])('%s is named and valid', async (schema, args) => {
    const { out } = await bulkhead([...args, '--format', 'json']);
    expect(JSON.parse(out).schema).toBe(schema);
    expect(invalidities(out)).toEqual([]);
  });
});
