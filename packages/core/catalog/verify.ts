/** What a catalog must be besides readable; run on every shipped file and on a user's own. */
import { rowViews, type CatalogDocument, type RowView } from './catalog.ts';
import { countProblems, countsOf, type CatalogCounts } from './counts.ts';
import { parseDocument } from './parse.ts';
import { CatalogError, type CatalogProblem, type CatalogProblemCode } from './problems.ts';

export interface Verified {
  readonly catalog: CatalogDocument | null;
  readonly problems: readonly CatalogProblem[];
  readonly counts: CatalogCounts | null;
  /** Rows of which our sources are not sure. */
  readonly unsure: readonly string[];
}

export function verifyCatalog(json: unknown): Verified {
  let catalog: CatalogDocument;
  try {
    catalog = parseDocument(json);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return { catalog: null, problems: error.problems, counts: null, unsure: [] };
  }
  const rows = rowViews(catalog);
  return {
    catalog,
    problems: [
      ...countProblems(catalog),
      ...levelProblems(catalog),
      ...evidenceProblems(catalog, rows),
      ...wordProblems(rows),
      ...vectorProblems(catalog),
    ],
    counts: countsOf(catalog),
    unsure: rows.filter((row) => row.certainty !== 'high').map((row) => row.id),
  };
}

/** Levels never fall from one SL to the next, nor from a base to its enhancement. */
function levelProblems(catalog: CatalogDocument): readonly CatalogProblem[] {
  if (catalog.kind !== 'system' && catalog.kind !== 'component') return [];
  const levels = new Map<string, number>(catalog.rows.map((row) => [row.id, row.level]));
  return catalog.rows.flatMap((row, i) => {
    const problem = (code: CatalogProblemCode, other = ''): readonly CatalogProblem[] => [
      { code, path: `rows[${i}].sl`, params: { row: row.id, other } },
    ];
    if (!row.sl.includes(true)) return problem('no-level');
    if (row.sl.some((selected, n) => selected && row.sl[n + 1] === false)) return problem('level-gap');
    if (row.base !== null && row.level < (levels.get(row.base) ?? 0)) return problem('below-base', row.base);
    return [];
  });
}

/** What a system or a component does is not shown by what is written about it. */
function evidenceProblems(catalog: CatalogDocument, rows: readonly RowView[]): readonly CatalogProblem[] {
  const technical = catalog.kind === 'system' || catalog.kind === 'component';
  return rows.flatMap((row, i) => {
    const problem = (code: CatalogProblemCode): readonly CatalogProblem[] => [
      { code, path: `rows[${i}].evidence`, params: { row: row.id } },
    ];
    if (new Set(row.evidence).size !== row.evidence.length) return problem('repeated-kind');
    if (technical && row.evidence.includes('documentation')) return problem('documentation-alone');
    return [];
  });
}

const WORD_FIELDS = ['intent', 'question'] as const;

/** Our own words are written row by row: no two rows share a sentence, and a question asks. */
function wordProblems(rows: readonly RowView[]): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const sentences = new Map<string, string>();
  rows.forEach((row, i) => {
    for (const field of WORD_FIELDS) {
      const path = `rows[${i}].${field}`;
      for (const sentence of sentencesOf(row[field] ?? '')) {
        const other = sentences.get(sentence);
        if (other !== undefined)
          problems.push({ code: 'shared-sentence', path, params: { row: row.id, other } });
        sentences.set(sentence, row.id);
      }
    }
    if (row.question !== null && !row.question.endsWith('?'))
      problems.push({ code: 'not-a-question', path: `rows[${i}].question`, params: { row: row.id } });
  });
  return problems;
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.;?])\s+/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.length > 12);
}

/** The seven FRs in vector order. */
function vectorProblems(catalog: CatalogDocument): readonly CatalogProblem[] {
  if (catalog.kind !== 'system') return [];
  const { frs } = catalog;
  const order = frs.flatMap((fr, i): readonly CatalogProblem[] =>
    fr.number === i + 1 ? [] : [{ code: 'fr-order', path: `frs[${i}]`, params: { found: fr.id } }],
  );
  return frs.length === 7
    ? order
    : [...order, { code: 'fr-count', path: 'frs', params: { found: frs.length } }];
}
