/** A catalog file as a value. Everything later may rely on is refused here, with its path in the file. */
import { z } from 'zod';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256Of } from '../lib/digest.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { EVIDENCE_KINDS } from '../model/schema/judgement.ts';
import type { Catalog, CatalogRow } from './catalog.ts';

/** Facts are bits of one word in evaluation, with one bit kept for facts that do not exist. */
const MOST_FACTS = 31;

const Row = z.strictObject({
  id: z.string().min(1),
  base: z.string().nullable(),
  fr: z.enum(FR_IDS),
  clause: z.string().min(1),
  title: z.string().min(1),
  sl: z.tuple([z.boolean(), z.boolean(), z.boolean(), z.boolean()]),
  facts: z.array(z.string()),
  conduit: z.boolean(),
  inherits: z.boolean(),
  ownVerdictWhenBaseNotApplicable: z.boolean(),
  essentialFunctionReview: z.boolean(),
  intent: z.string().min(1),
  evidence: z.array(z.enum(EVIDENCE_KINDS)).min(1),
  certainty: z.enum(['high', 'medium', 'low']),
});

const CatalogFile = z.strictObject({
  schema: z.literal('bulkhead/catalog@1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  edition: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  title: z.string().min(1),
  includes: z.array(z.string()),
  provenance: z.string().min(1),
  obtain: z.string().min(1),
  frs: z.array(z.strictObject({ id: z.enum(FR_IDS), number: z.number().int(), title: z.string().min(1) })),
  facts: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z][A-Za-z]*$/), trueWhen: z.string().min(1) }))
    .max(MOST_FACTS),
  rows: z.array(Row).min(1).max(5_000),
  suggests: z.array(z.strictObject({ when: z.string(), also: z.string() })),
});

export interface CatalogProblem {
  /** Path in the file, such as `rows[3].facts[0]`. */
  readonly path: string;
  readonly message: string;
}

/** The file is no catalog. */
export class CatalogError extends Error {
  readonly problems: readonly CatalogProblem[];
  constructor(problems: readonly CatalogProblem[]) {
    super(`the catalog cannot be read: ${problems[0]?.path ?? ''} ${problems[0]?.message ?? ''}`);
    this.name = 'CatalogError';
    this.problems = problems;
  }
}

/** @throws CatalogError with every problem */
export function parseCatalog(json: unknown): Catalog {
  const parsed = CatalogFile.safeParse(json);
  if (!parsed.success) throw new CatalogError(parsed.error.issues.map(problemOf));
  const rows = parsed.data.rows.map((row): CatalogRow => ({ ...row, level: levelOf(row.sl) }));
  const problems = brokenLinks(rows, new Set(parsed.data.facts.map((fact) => fact.id)));
  if (problems.length > 0) throw new CatalogError(problems);
  return { ...parsed.data, rows, digest: sha256Of(canonicalJson(json)) };
}

function problemOf(issue: z.core.$ZodIssue): CatalogProblem {
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return { path: path.replace(/^\./, ''), message: issue.message.toLowerCase() };
}

/** The first SL whose column selects the row. */
function levelOf(sl: CatalogRow['sl']): CatalogRow['level'] {
  const first = sl.indexOf(true);
  return (first < 0 ? 4 : first + 1) as CatalogRow['level'];
}

/** Ids are unique, a base stands before its enhancement and is a base itself, facts exist. */
function brokenLinks(rows: readonly CatalogRow[], facts: ReadonlySet<string>): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const bases = new Map<string, boolean>();
  rows.forEach((row, i) => {
    const say = (field: string, message: string): void => {
      problems.push({ path: `rows[${i}].${field}`, message });
    };
    if (bases.has(row.id)) say('id', `\`${row.id}\` stands twice`);
    if (row.base !== null && bases.get(row.base) !== true)
      say('base', `\`${row.base}\` is no base requirement above`);
    row.facts.forEach((fact, j) => {
      if (!facts.has(fact)) say(`facts[${j}]`, `\`${fact}\` is no fact of this catalog`);
    });
    bases.set(row.id, row.base === null);
  });
  return problems;
}
