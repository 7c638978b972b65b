/** What a catalog of system requirements must be besides readable; run on every shipped file. */
import type { Catalog, CatalogRow } from './catalog.ts';
import { CatalogError, parseCatalog, type CatalogProblem } from './parse.ts';

export interface CatalogCounts {
  readonly rows: number;
  readonly bases: number;
  readonly enhancements: number;
  /** Rows selected at SL 1, 2, 3, 4. */
  readonly cumulative: readonly [number, number, number, number];
  readonly conduit: number;
  readonly neverInherited: number;
}

export interface Verified {
  readonly catalog: Catalog | null;
  readonly problems: readonly CatalogProblem[];
  readonly counts: CatalogCounts | null;
  /** Rows of which our sources are not sure. */
  readonly unsure: readonly string[];
}

/** Counts the published editions must have. Source: the tables of 62443-3-3 Annex B and our conduit rows. */
const EXPECTED: Readonly<Record<string, CatalogCounts>> = {
  '62443-3-3@2013': {
    rows: 100,
    bases: 51,
    enhancements: 49,
    cumulative: [37, 60, 90, 100],
    conduit: 38,
    neverInherited: 10,
  },
};

export function verifyCatalog(json: unknown): Verified {
  let catalog: Catalog;
  try {
    catalog = parseCatalog(json);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return { catalog: null, problems: error.problems, counts: null, unsure: [] };
  }
  const counts = countsOf(catalog.rows);
  return {
    catalog,
    problems: [...rowProblems(catalog), ...countProblems(catalog, counts), ...otherProblems(catalog)],
    counts,
    unsure: catalog.rows.filter((row) => row.certainty !== 'high').map((row) => row.id),
  };
}

function countsOf(rows: readonly CatalogRow[]): CatalogCounts {
  const count = (holds: (row: CatalogRow) => boolean): number => rows.filter(holds).length;
  return {
    rows: rows.length,
    bases: count((row) => row.base === null),
    enhancements: count((row) => row.base !== null),
    cumulative: [count((r) => r.sl[0]), count((r) => r.sl[1]), count((r) => r.sl[2]), count((r) => r.sl[3])],
    conduit: count((row) => row.conduit),
    neverInherited: count((row) => !row.inherits),
  };
}

function countProblems(catalog: Catalog, counts: CatalogCounts): readonly CatalogProblem[] {
  const expected = EXPECTED[`${catalog.id}@${catalog.edition}`];
  if (expected === undefined) return [];
  return (Object.keys(expected) as (keyof CatalogCounts)[])
    .filter((key) => String(expected[key]) !== String(counts[key]))
    .map((key) => ({ path: 'rows', message: `${key}: expected ${expected[key]}, found ${counts[key]}` }));
}

function rowProblems(catalog: Catalog): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const levels = new Map(catalog.rows.map((row) => [row.id, row.level] as const));
  const sentences = new Map<string, string>();
  catalog.rows.forEach((row, i) => {
    const say = (field: string, message: string): void => {
      problems.push({ path: `rows[${i}].${field}`, message: `${row.id}: ${message}` });
    };
    if (!row.sl.includes(true)) say('sl', 'no SL selects it');
    if (row.sl.some((selected, n) => selected && row.sl[n + 1] === false))
      say('sl', 'selected at one SL and not at the next');
    if (row.base !== null && row.level < (levels.get(row.base) ?? 0))
      say('sl', `starts below its base ${row.base}`);
    if (row.evidence.includes('documentation'))
      say('evidence', 'documentation alone never evidences a system requirement');
    if (new Set(row.facts).size !== row.facts.length) say('facts', 'names a fact twice');
    for (const sentence of sentencesOf(row.intent)) {
      const other = sentences.get(sentence);
      if (other !== undefined) say('intent', `shares a sentence with ${other}`);
      sentences.set(sentence, row.id);
    }
  });
  return problems;
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.;])\s+/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.length > 12);
}

function otherProblems(catalog: Catalog): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const ids = new Set(catalog.rows.map((row) => row.id));
  catalog.suggests.forEach(({ when, also }, i) => {
    for (const id of [when, also]) {
      if (!ids.has(id)) problems.push({ path: `suggests[${i}]`, message: `\`${id}\` is no row` });
    }
  });
  catalog.frs.forEach((fr, i) => {
    if (fr.number !== i + 1) problems.push({ path: `frs[${i}]`, message: `${fr.id} is out of vector order` });
  });
  if (catalog.frs.length !== 7) problems.push({ path: 'frs', message: 'seven FRs are expected' });
  return problems;
}
