/** What can be counted in a catalog, and what the published editions have. */
import { editionOf, type CatalogDocument } from './catalog.ts';
import type { CatalogProblem } from './problems.ts';
import { COMPONENT_CLASSES } from './schema/component.ts';

/** Counts by name, in the order in which they are told. */
export type CatalogCounts = Readonly<Record<string, number | string>>;

/**
 * Counts the published editions must have. Sources: the tables of 62443-3-3 Annex B and 62443-4-2 Annex B, the tables of
 * contents of the other parts, Directive (EU) 2022/2555 and Regulation (EU) 2024/2847 themselves, NIST CSF 2.0 Appendix A,
 * MITRE's published data set; the conduit rows and the rows never inherited are ours.
 */
const EXPECTED: Readonly<Record<string, CatalogCounts>> = {
  '62443-3-3@2013': {
    rows: 100,
    bases: 51,
    enhancements: 49,
    cumulative: '37 / 60 / 90 / 100',
    conduit: 38,
    neverInherited: 10,
  },
  '62443-4-2@2019': { rows: 122, common: 70, SAR: 3, EDR: 13, HDR: 14, NDR: 22, constraints: 4, byClass: 15 },
  '62443-2-1@2024': { rows: 87, groups: 24 },
  '62443-2-1@2010': { rows: 126, groups: 25 },
  '62443-2-3@2015': { rows: 11, transitions: 15 },
  '62443-2-4@2023': { rows: 123, bases: 72, enhancements: 51, groups: 12 },
  '62443-3-2@2020': { rows: 32, groups: 7, should: 3, characteristics: 14, documents: 6 },
  '62443-4-1@2018': { rows: 47, groups: 8 },
  'nis2@2022-2555': { rows: 17, letters: 10, groups: 3 },
  'cra@2024-2847': { rows: 22, groups: 2 },
  'nist-csf@2.0': { rows: 106, groups: 28 },
  'attack-ics@18.1': { rows: 83, mitigations: 52, tactics: 12, assets: 18 },
};

export function countsOf(document: CatalogDocument): CatalogCounts {
  const rows = document.rows.length;
  switch (document.kind) {
    case 'system':
      return {
        rows,
        ...builtUp(document.rows),
        cumulative: cumulative(document.rows),
        conduit: document.rows.filter((row) => row.conduit).length,
        neverInherited: document.rows.filter((row) => !row.inherits).length,
      };
    case 'component':
      return {
        rows,
        ...builtUp(document.rows),
        cumulative: cumulative(document.rows),
        ...Object.fromEntries(
          COMPONENT_CLASSES.map((name) => [name, document.rows.filter((row) => row.class === name).length]),
        ),
        constraints: document.constraints.length,
        byClass: document.byClass.length,
      };
    case 'overlay':
    case 'pointers':
      return { rows };
    case 'patch-states':
      return { rows, transitions: document.transitions.length };
    case 'techniques':
      return {
        rows,
        mitigations: document.mitigations.length,
        tactics: document.tactics.length,
        assets: document.assets.length,
      };
    default:
      return {
        rows,
        ...builtUp(document.rows),
        groups: document.groups.length,
        ...(letters(document.rows) === 0 ? {} : { letters: letters(document.rows) }),
        ...(document.workflow === undefined
          ? {}
          : {
              should: document.rows.filter((row) => row.strength === 'should').length,
              characteristics: document.workflow.characteristics.length,
              documents: document.workflow.documents.length,
            }),
      };
  }
}

/** Counts that differ from those of the published edition; nothing is known of a user's own. */
export function countProblems(document: CatalogDocument): readonly CatalogProblem[] {
  const counts = countsOf(document);
  return Object.entries(EXPECTED[editionOf(document)] ?? {})
    .filter(([count, expected]) => counts[count] !== expected)
    .map(([count, expected]) => ({
      code: 'other-count',
      path: 'rows',
      params: { count, expected, found: counts[count] ?? 0 },
    }));
}

function builtUp(rows: readonly { readonly base: string | null }[]): CatalogCounts {
  const enhancements = rows.filter((row) => row.base !== null).length;
  return { bases: rows.length - enhancements, enhancements };
}

function cumulative(rows: readonly { readonly sl: readonly boolean[] }[]): string {
  return [0, 1, 2, 3].map((n) => rows.filter((row) => row.sl[n] === true).length).join(' / ');
}

/** Rows of a law that are one lettered point of a paragraph, as in `21(2)(e)`. */
function letters(rows: readonly { readonly id: string }[]): number {
  return rows.filter((row) => /^21\(2\)\([a-z]\)$/.test(row.id)).length;
}
