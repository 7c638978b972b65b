/** References inside one catalog file: ids are unique, and what a row names is there. */
import type { CatalogDocument, RequirementsCatalog, TechniquesCatalog } from './catalog.ts';
import type { CatalogProblem, CatalogProblemCode } from './problems.ts';

type Ids = ReadonlySet<string>;
type Refuse = (code: CatalogProblemCode, path: string, found: string) => void;

export function brokenReferences(document: CatalogDocument): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const refuse: Refuse = (code, path, found) => problems.push({ code, path, params: { found } });
  const ids = unique(refuse, 'rows', document.rows);
  switch (document.kind) {
    case 'system': {
      basesStandAbove(refuse, document.rows);
      const facts = unique(refuse, 'facts', document.facts);
      document.rows.forEach((row, i) => known(refuse, 'unknown-fact', `rows[${i}].facts`, row.facts, facts));
      document.suggests.forEach((suggestion, i) =>
        knownAt(refuse, 'unknown-row', `suggests[${i}]`, suggestion, ['when', 'also'], ids),
      );
      break;
    }
    case 'component':
      basesStandAbove(refuse, document.rows);
      document.byClass.forEach((entry, i) =>
        known(refuse, 'unknown-row', `byClass[${i}].rows`, entry.rows, ids),
      );
      break;
    case 'patch-states':
      document.transitions.forEach((transition, i) =>
        knownAt(refuse, 'unknown-state', `transitions[${i}]`, transition, ['from', 'to'], ids),
      );
      break;
    case 'techniques':
      techniques(refuse, document);
      break;
    case 'overlay':
    case 'pointers':
      break;
    default:
      requirements(refuse, document, ids);
  }
  return problems;
}

function unique(refuse: Refuse, path: string, entries: readonly { readonly id: string }[]): Ids {
  const seen = new Set<string>();
  entries.forEach(({ id }, i) => {
    if (seen.has(id)) refuse('repeated-id', `${path}[${i}].id`, id);
    seen.add(id);
  });
  return seen;
}

function known(
  refuse: Refuse,
  code: CatalogProblemCode,
  path: string,
  named: readonly string[],
  ids: Ids,
): void {
  named.forEach((id, i) => {
    if (!ids.has(id)) refuse(code, `${path}[${i}]`, id);
  });
}

/** As `known`, for keys that name one entry each. */
function knownAt<K extends string>(
  refuse: Refuse,
  code: CatalogProblemCode,
  path: string,
  entry: Readonly<Record<K, string>>,
  keys: readonly K[],
  ids: Ids,
): void {
  for (const key of keys) if (!ids.has(entry[key])) refuse(code, `${path}.${key}`, entry[key]);
}

/** A base stands before its enhancement and is a base itself. */
function basesStandAbove(
  refuse: Refuse,
  rows: readonly { readonly id: string; readonly base: string | null }[],
): void {
  const above = new Map<string, boolean>();
  rows.forEach((row, i) => {
    if (row.base !== null && above.get(row.base) !== true)
      refuse('base-not-above', `rows[${i}].base`, row.base);
    above.set(row.id, row.base === null);
  });
}

function requirements(refuse: Refuse, document: RequirementsCatalog, ids: Ids): void {
  basesStandAbove(refuse, document.rows);
  const groups = unique(refuse, 'groups', document.groups);
  document.groups.forEach(({ id, within = id }, i) =>
    knownAt(refuse, 'unknown-group', `groups[${i}]`, { within }, ['within'], groups),
  );
  document.rows.forEach((row, i) => knownAt(refuse, 'unknown-group', `rows[${i}]`, row, ['group'], groups));
  document.variants?.forEach((variant, v) =>
    variant.rows.forEach((row, i) =>
      knownAt(refuse, 'unknown-row', `variants[${v}].rows[${i}]`, row, ['row'], ids),
    ),
  );
  if (document.workflow !== undefined) workflow(refuse, document.workflow, ids, groups);
}

function workflow(
  refuse: Refuse,
  { steps, loop, documents, specification }: NonNullable<RequirementsCatalog['workflow']>,
  ids: Ids,
  groups: Ids,
): void {
  steps.forEach((step, i) =>
    knownAt(refuse, 'unknown-group', `workflow.steps[${i}]`, step, ['from', 'to'], groups),
  );
  known(refuse, 'unknown-row', 'workflow.loop.rows', loop.rows, ids);
  loop.branches.forEach((branch, i) =>
    knownAt(refuse, 'unknown-row', `workflow.loop.branches[${i}]`, branch, ['at', 'to'], ids),
  );
  documents.forEach((entry, i) =>
    known(refuse, 'unknown-row', `workflow.documents[${i}].from`, entry.from, ids),
  );
  specification.forEach((entry, i) =>
    knownAt(refuse, 'unknown-row', `workflow.specification[${i}]`, entry, ['row'], ids),
  );
}

function techniques(refuse: Refuse, document: TechniquesCatalog): void {
  const tactics = unique(refuse, 'tactics', document.tactics);
  const mitigations = unique(refuse, 'mitigations', document.mitigations);
  const assets = unique(refuse, 'assets', document.assets);
  document.rows.forEach((row, i) => {
    known(refuse, 'unknown-tactic', `rows[${i}].tactics`, row.tactics, tactics);
    known(refuse, 'unknown-mitigation', `rows[${i}].mitigations`, row.mitigations, mitigations);
    known(refuse, 'unknown-asset', `rows[${i}].assets`, row.assets, assets);
  });
}
