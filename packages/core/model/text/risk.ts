/** What must hold of the risk criteria: scales without a gap, a matrix that is whole and never falls. */
import { refuse, type ProblemSink } from '../problems.ts';
import type { Entries, Entry } from './entry.ts';
import { REFUSED, entriesOf, readable, type Read } from './refused.ts';
import {
  checkLevel,
  checkNamed,
  idsIn,
  levelsIn,
  partsOf,
  scaleIn,
  type ListField,
  type ScaleField,
} from './risk-names.ts';
import { checkRiskSl } from './risk-sl.ts';
import { checkRated } from './risk-rated.ts';
import { checkTable, type TableAxes } from './risk-table.ts';

type Criteria = Entry<'risk'>;

export function checkRisk(sink: ProblemSink, entries: Entries): void {
  for (const entry of entries.risk) {
    for (const field of ['categories', 'ranks', 'threatSources'] as const) checkDistinct(sink, entry, field);
    for (const field of ['severities', 'likelihoods', 'capabilities', 'exposures'] as const)
      checkScale(sink, entry, field);
    checkBands(sink, entry);
    checkTexts(sink, entry);
    checkTolerable(sink, entry);
    checkMatrix(sink, entry);
    checkLikelihoodFrom(sink, entry);
    checkRiskSl(sink, entry);
  }
  checkRated(sink, entries);
}

function checkDistinct(sink: ProblemSink, entry: Criteria, field: ListField): void {
  const seen = new Set<string>();
  for (const [part, i] of partsOf(entry, field)) {
    const id = readable(part.id);
    if (id === undefined) continue;
    if (seen.has(id)) refuse(sink, 'duplicate-entry', entry.source.at([field, i, 'id']), { found: id });
    seen.add(id);
  }
}

/** Levels are counted from 1 up. A scale is told once, at the first level that is another. */
function checkScale(sink: ProblemSink, entry: Criteria, field: ListField): void {
  const wrong = partsOf(entry, field).find(
    ([{ level }, i]) => readable(level) !== undefined && level !== i + 1,
  );
  if (wrong === undefined) return;
  const [{ level }, i] = wrong;
  refuse(sink, 'risk-scale', entry.source.at([field, i, 'level']), {
    field,
    found: readable(level) ?? 0,
    expected: i + 1,
  });
}

/** Each level begins above the one before; a band that begins nowhere would hold any figure. */
function checkBands(sink: ProblemSink, entry: Criteria): void {
  const levels = partsOf(entry, 'likelihoods');
  if (levels.every(([{ from }]) => from === undefined)) return;
  let before = -1;
  for (const [{ from, level }, i] of levels) {
    if (from === REFUSED) return;
    if (from !== undefined && from > before) {
      before = from;
      continue;
    }
    const at = entry.source.at(['likelihoods', i, ...(from === undefined ? [] : ['from'])]);
    refuse(sink, 'risk-band', at, { level: readable(level) ?? i + 1, found: from ?? '' });
    return;
  }
}

function checkTexts(sink: ProblemSink, entry: Criteria): void {
  const categories = idsIn(entry, 'categories');
  for (const [{ texts }, i] of partsOf(entry, 'severities')) {
    for (const category of Object.keys(readable(texts) ?? {}))
      checkNamed(sink, entry.source.keyAt(['severities', i, 'texts', category]), category, categories);
  }
}

function checkTolerable(sink: ProblemSink, entry: Criteria): void {
  const ranks = idsIn(entry, 'ranks');
  checkNamed(sink, entry.source.at(['tolerable']), readable(entry.entity.tolerable), ranks);
  for (const [{ tolerable }, i] of partsOf(entry, 'categories'))
    checkNamed(sink, entry.source.at(['categories', i, 'tolerable']), readable(tolerable), ranks);
}

function checkMatrix(sink: ProblemSink, entry: Criteria): void {
  const ranks = idsIn(entry, 'ranks');
  checkCells(sink, entry, ranks);
  const axes = { field: 'matrix', rows: 'severities', columns: 'likelihoods' } as const;
  checkTable(sink, entry, sized(entry, axes), (cell) => ranks?.indexOf(cell as string) ?? -1);
}

function checkCells(sink: ProblemSink, entry: Criteria, ranks: readonly string[] | null): void {
  entriesOf(entry.entity.matrix).forEach((row, i) =>
    entriesOf<Read<string>>(row).forEach((cell, j) =>
      checkNamed(sink, entry.source.at(['matrix', i, j]), readable(cell), ranks),
    ),
  );
}

/** Likelihood from capability and exposure: the two scales and the table, or none of them. */
function checkLikelihoodFrom(sink: ProblemSink, entry: Criteria): void {
  const fields = ['capabilities', 'exposures', 'likelihoodFrom'] as const;
  const missing = fields.filter((field) => entry.entity[field] === undefined);
  if (missing.length === fields.length) return;
  if (missing.length > 0) {
    const stated = fields.find((field) => !missing.includes(field)) as string;
    refuse(sink, 'missing-field', entry.source.keyAt([stated]), { fields: missing, n: missing.length });
    return;
  }
  const likelihoods = scaleIn(entry, 'likelihoods');
  entriesOf(entry.entity.likelihoodFrom).forEach((row, i) =>
    entriesOf<Read<number>>(row).forEach((cell, j) => {
      const level = readable(cell);
      const at = entry.source.at(['likelihoodFrom', i, j]);
      checkLevel(sink, at, level, likelihoods);
    }),
  );
  const axes = { field: 'likelihoodFrom', rows: 'capabilities', columns: 'exposures' } as const;
  checkTable(sink, entry, sized(entry, axes), (cell) => cell as number);
}

function sized(entry: Criteria, axes: Pick<TableAxes, 'field' | 'rows' | 'columns'>): TableAxes {
  const count = (field: ScaleField): number | null => levelsIn(entry, field)?.length ?? null;
  return { ...axes, height: count(axes.rows), width: count(axes.columns) };
}
