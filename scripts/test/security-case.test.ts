/** What the security case says is there is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { asvs } from '../security/asvs.ts';
import { asvsLevels } from '../security/asvs-levels.ts';
import { isThere, namedTests, ROOT } from '../security/named-tests.ts';

describe('tests that the security case rests on', () => {
  it.each([...namedTests()])('%s is there', (_, test) => {
    expect(isThere(test), `${test.file}: ${test.name}`).toBe(true);
  });

  it('are not found where they are not', () => {
    const [test] = namedTests().values();
    if (test === undefined) throw new Error('none');
    expect(isThere({ ...test, name: `${test.name} indeed` })).toBe(false);
    expect(isThere({ ...test, file: 'packages/nothing.test.ts' })).toBe(false);
  });
});

describe('the list of OWASP ASVS', () => {
  const items = asvs().chapters.flatMap((chapter) => chapter.items);

  it('knows every requirement of the standard', () => {
    const levels = [...asvsLevels().values()];
    expect([1, 2, 3].map((level) => levels.filter((each) => each === level).length)).toEqual([70, 183, 92]);
  });

  it('has each of levels 1 and 2 once, in their order and under its chapter', () => {
    const expected = [...asvsLevels()].filter(([, level]) => level <= 2);
    expect(items.map(({ id, level }) => [id, level])).toEqual(expected);
    for (const { id, items: rows } of asvs().chapters)
      for (const row of rows) expect(row.id.split('.')[0]).toBe(id);
  });

  it('is shown by tests that have a name', () => {
    const known = new Set(namedTests().keys());
    expect(items.flatMap(({ shown = [] }) => shown).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the page of threats', () => {
  const page = readFileSync(join(ROOT, 'docs/security/threats.md'), 'utf8');
  const [, , cases = ''] = /^## (Abuse cases)$([^]*?)^## /m.exec(page) ?? [];
  const rows = cases.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| What'));

  it('names a test for each abuse case, and none that is not there', () => {
    const named = rows.map((row) => row.split(' | ').at(-1)?.replace(' |', '').split(', ') ?? []);
    expect(rows.length).toBeGreaterThan(15);
    const known = new Set(namedTests().keys());
    expect(named.flat().filter((name) => !known.has(name))).toEqual([]);
    for (const names of named) expect(names.length).toBeGreaterThan(0);
  });
});

describe('the threat model of Bulkhead', () => {
  const folder = join(ROOT, 'examples/bulkhead');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const parts = files.map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Part);
  const answers = parts.flatMap((part) => part.answers ?? []);
  const evidence = parts.flatMap((part) => part.evidence ?? []);
  const catalog = JSON.parse(readFileSync(join(ROOT, 'catalog/62443-4-2/2019.json'), 'utf8')) as Catalog;

  it('has the tests for its evidence, and nothing else', () => {
    expect(evidence.length).toBeGreaterThan(40);
    for (const { id, title, source } of evidence)
      expect({ file: source, name: title }, id).toEqual(namedTests().get(id.slice('t-'.length)));
  });

  it('says of nothing that it is met that no test shows, at that very place', () => {
    const places = new Map(evidence.map((each) => [each.id, each.places]));
    for (const { place, requirement, status, evidence: cited = [], how, reason } of answers) {
      const at = `${place} ${requirement}`;
      expect((how ?? reason ?? '').length, at).toBeGreaterThan(5);
      if (status === 'met') expect(cited.length, at).toBeGreaterThan(0);
      for (const id of cited) expect(places.get(id), `${at} by ${id}`).toContain(place);
    }
  });

  it('has every row of a software application once', () => {
    const rows = catalog.rows.filter((row) => ['common', 'SAR'].includes(row.class)).map(({ id }) => id);
    const answered = answers
      .filter(({ place }) => place.startsWith('product:'))
      .map(({ requirement }) => requirement.replace('62443-4-2/', ''));
    expect(answered.toSorted()).toEqual(rows.toSorted());
  });
});

interface Part {
  readonly answers?: readonly {
    readonly place: string;
    readonly requirement: string;
    readonly status: string;
    readonly how?: string;
    readonly reason?: string;
    readonly evidence?: readonly string[];
  }[];
  readonly evidence?: readonly {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly places: readonly string[];
  }[];
}

interface Catalog {
  readonly rows: readonly { readonly id: string; readonly class: string }[];
}
