/**
 * A compensation must not rest on itself, at any place where it counts: an answer on the rows it names, and
 * an enhancement on its base. Answers given above count at the places in their `appliesTo`.
 */
import { byCodeUnit } from '../../lib/order.ts';
import { refuse, type ProblemSink } from '../problems.ts';
import type { Entry } from './entry.ts';
import type { NamedRow } from './requirement-names.ts';
import type { EntryRows } from './references.ts';
import { entriesOf, readable, type Read } from './refused.ts';

export interface ReadAnswer {
  readonly entry: Entry<'answer'>;
  readonly rows: EntryRows;
}

/** A row rests only on rows that are judged at the same place: those of its own document, or of zones and conduits. */
function checkJudgedTogether(sink: ProblemSink, { entry, rows }: ReadAnswer): void {
  const row = rows.row as NamedRow;
  rows.dependsOn.forEach((other, i) => {
    if (other === null || documentOf(other) === documentOf(row)) return;
    if (isSystemRow(other) && isSystemRow(row)) return;
    refuse(sink, 'depends-on-elsewhere', entry.source.at(['dependsOn', i]), {
      found: other.name,
      requirement: row.name,
    });
  });
}

function documentOf({ name }: NamedRow): string {
  return name.slice(0, name.indexOf('/'));
}

/** Rows of 62443-3-3 and of overlays stand in one table. */
function isSystemRow({ answeredAt }: NamedRow): boolean {
  return answeredAt.includes('zone');
}

export function checkDependencies(
  sink: ProblemSink,
  answers: readonly ReadAnswer[],
  baseOf: (row: string) => string | null,
): void {
  const resting = answers.filter(({ rows }) => rows.row !== null && rows.dependsOn.length > 0);
  for (const answer of resting) checkJudgedTogether(sink, answer);
  const atPlace = new Map<string, ReadAnswer[]>();
  for (const answer of resting) {
    const { place, appliesTo } = answer.entry.entity;
    const refs: readonly (Read<string> | undefined)[] = [place, ...entriesOf(appliesTo)];
    for (const ref of refs.map(readable)) {
      if (ref !== undefined) atPlace.set(ref, [...(atPlace.get(ref) ?? []), answer]);
    }
  }
  const told = new Set<Entry>();
  for (const place of [...atPlace.keys()].sort(byCodeUnit)) {
    const edges = new Map<string, readonly string[]>();
    for (const { rows } of atPlace.get(place) ?? []) {
      const row = (rows.row as NamedRow).name;
      const named = rows.dependsOn.flatMap((other) => (other === null ? [] : [other.name]));
      edges.set(row, [...(edges.get(row) ?? []), ...named]);
    }
    for (const { entry, rows } of atPlace.get(place) ?? []) {
      const row = (rows.row as NamedRow).name;
      if (told.has(entry) || !restsOnItself(row, edges, baseOf)) continue;
      told.add(entry);
      refuse(sink, 'depends-on-loop', entry.source.at(['dependsOn']), { found: row, place });
    }
  }
}

function restsOnItself(
  row: string,
  edges: ReadonlyMap<string, readonly string[]>,
  baseOf: (row: string) => string | null,
): boolean {
  const seen = new Set<string>();
  const open = [...(edges.get(row) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === row) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const base = baseOf(at);
    open.push(...(edges.get(at) ?? []), ...(base === null ? [] : [base]));
  }
  return false;
}
