import { describe, expect, it } from 'vitest';
import { PLANTED_IN_CATALOGS } from '../test/planted/catalogs.ts';
import { PLANTED_IN_LIBRARY } from '../test/planted/library.ts';
import { PLANTED_IN_LINKS } from '../test/planted/links.ts';
import { CATALOG_PATHS, catalogJson, linksJson, shelf } from '../test/shelf.ts';
import type { CatalogCounts } from './counts.ts';
import { parseLinks, unresolvedLinks } from './links.ts';
import { parseCatalog } from './parse.ts';
import { CATALOG_PROBLEM_CODES, CatalogError, type CatalogProblem } from './problems.ts';
import { verifyCatalog } from './verify.ts';

/** What every shipped edition counts, from the published documents and our own lists. */
const COUNTS: Readonly<Record<string, CatalogCounts>> = {
  '62443-2-1@2010': { rows: 126, bases: 126, enhancements: 0, groups: 25 },
  '62443-2-1@2024': { rows: 87, bases: 87, enhancements: 0, groups: 24 },
  '62443-2-3@2015': { rows: 11, transitions: 15 },
  '62443-2-4@2023': { rows: 123, bases: 72, enhancements: 51, groups: 12 },
  '62443-3-2@2020': {
    rows: 32,
    bases: 32,
    enhancements: 0,
    groups: 7,
    should: 3,
    characteristics: 14,
    documents: 6,
  },
  '62443-3-3@2013': {
    rows: 100,
    bases: 51,
    enhancements: 49,
    cumulative: '37 / 60 / 90 / 100',
    conduit: 38,
    neverInherited: 10,
  },
  '62443-4-1@2018': { rows: 47, bases: 47, enhancements: 0, groups: 8 },
  '62443-4-2@2019': {
    rows: 122,
    bases: 73,
    enhancements: 49,
    cumulative: '50 / 93 / 116 / 122',
    common: 70,
    SAR: 3,
    EDR: 13,
    HDR: 14,
    NDR: 22,
    constraints: 4,
    byClass: 15,
  },
  'attack-ics@18.1': { rows: 83, mitigations: 52, tactics: 12, assets: 18 },
  'cra@2024-2847': { rows: 22, bases: 22, enhancements: 0, groups: 2 },
  'eu-2024-2690@2024': { rows: 13 },
  'iso-27001@2022': { rows: 103 },
  'nis2-j@2022-2555': { rows: 8 },
  'nis2@2022-2555': { rows: 17, bases: 17, enhancements: 0, groups: 3, letters: 10 },
  'nist-csf@2.0': { rows: 106, bases: 106, enhancements: 0, groups: 28 },
  'nist-sp800-53@r5': { rows: 25 },
  'nist-sp800-82@r3': { rows: 16 },
  'sl-examples@2026': { rows: 17 },
  'ur-e27-like@2023': { rows: 41 },
};

describe('a shipped catalog', () => {
  it('is one of those listed here', () => {
    expect([...CATALOG_PATHS.keys()].sort()).toEqual(Object.keys(COUNTS).sort());
  });

  it.each(Object.entries(COUNTS))('%s is sound and counts what it must', (edition, expected) => {
    const { catalog, problems, counts } = verifyCatalog(catalogJson(edition));
    expect(problems).toEqual([]);
    expect(counts).toEqual(expected);
    expect(catalog).toEqual(shelf.open(edition));
  });

  it('tells the rows of which its sources are not sure', () => {
    expect(verifyCatalog(catalogJson('62443-3-3@2013')).unsure).toEqual([
      'SR 1.13 RE 1',
      'SR 2.12 RE 1',
      'SR 6.2',
    ]);
    expect(verifyCatalog(catalogJson('62443-4-1@2018')).unsure).toEqual([]);
    expect(verifyCatalog(catalogJson('attack-ics@18.1')).unsure).toEqual([]);
  });
});

/** `<code> <path>`, and what the code is about where the path does not tell. */
function told({ code, path, params }: CatalogProblem): string {
  const about = params['count'] ?? (code === 'repeated-link' ? params['from'] : undefined);
  const named = about ?? (path.includes('[') ? undefined : params['found']);
  const isPlain = code === 'not-as-schema' || code.startsWith('fr-');
  return named === undefined || isPlain ? `${code} ${path}` : `${code} ${path}: ${named}`;
}

/** Everything reading and resolving a set of links says. */
function linkProblems(json: unknown): readonly CatalogProblem[] {
  try {
    const documents = shelf.editions.flatMap((edition) => shelf.open(edition) ?? []);
    return unresolvedLinks(parseLinks(json), documents);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return error.problems;
  }
}

describe('an error planted in a catalog', () => {
  it.each(PLANTED_IN_CATALOGS)('$in: $name', ({ in: edition, change, problems }) => {
    const json = catalogJson(edition);
    change(json);
    expect(verifyCatalog(json).problems.map(told)).toEqual(problems);
  });

  it('is told from a sound file by its digest as well', () => {
    const json = catalogJson('62443-3-3@2013') as { rows: { clause: string }[] };
    for (const row of json.rows) row.clause += ' ';
    const { catalog, problems } = verifyCatalog(json);
    expect(problems).toEqual([]);
    expect(catalog?.digest).not.toBe(shelf.open('62443-3-3@2013')?.digest);
  });
});

describe('an error planted in a set of links', () => {
  it.each(PLANTED_IN_LINKS)('$in: $name', ({ in: file, change, problems }) => {
    const json = linksJson(file);
    expect(linkProblems(json)).toEqual([]);
    change(json);
    expect(linkProblems(json).map(told)).toEqual(problems);
  });
});

describe('codes of problems', () => {
  it('a catalog of another kind is no catalog of system requirements', () => {
    expect(() => parseCatalog(catalogJson('62443-4-2@2019'))).toThrow(
      expect.objectContaining({
        problems: [{ code: 'wrong-kind', path: 'kind', params: { found: 'component', expected: 'system' } }],
      }),
    );
  });

  it('every code is that of some planted error', () => {
    const planted = [...PLANTED_IN_CATALOGS, ...PLANTED_IN_LINKS].flatMap(({ problems }) => problems);
    const codes = new Set([
      ...planted.map((problem) => problem.slice(0, problem.indexOf(' '))),
      ...PLANTED_IN_LIBRARY.flatMap(([, , problems]) => problems.map((problem) => problem.split(' ')[1])),
    ]);
    expect([...codes, 'wrong-kind'].sort()).toEqual([...CATALOG_PROBLEM_CODES].sort());
  });
});
