/** Programs summed up: by group, against the maturity the plant aims at, and what its answers name to be done. */
import type { RequirementsCatalog } from '../catalog/catalog.ts';
import type { VerdictCode } from '../evaluate/assessment.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { Plant } from '../model/plant.ts';
import type { ProgramAssessment, ProgramVerdict } from './program.ts';
import { reached } from './sustained.ts';

export interface GroupRows {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ProgramVerdict[];
}

/** The outermost groups of a document in its order, each with its rows. */
export function rowsByGroup(
  catalog: RequirementsCatalog,
  rows: readonly ProgramVerdict[],
): readonly GroupRows[] {
  const groupOf = outermostGroups(catalog);
  return catalog.groups
    .filter(({ within }) => within === undefined)
    .map(({ id, title }) => ({ id, title, rows: rows.filter(({ row }) => groupOf.get(row) === id) }));
}

/** By the id of a row: the outermost group it belongs to. */
export function outermostGroups(catalog: RequirementsCatalog): ReadonlyMap<string, string> {
  const within = new Map(catalog.groups.map((group) => [group.id, group.within] as const));
  const outermost = (id: string): string => {
    const outer = within.get(id);
    return outer === undefined ? id : outermost(outer);
  };
  return new Map(catalog.rows.map(({ id, group }) => [id, outermost(group)] as const));
}

const OPEN: ReadonlySet<VerdictCode> = new Set(['partial', 'unmet', 'undetermined', 'failed']);

/** Neither satisfied nor without meaning here. */
export function isOpen({ verdict }: Pick<ProgramVerdict, 'verdict'>): boolean {
  return OPEN.has(verdict);
}

export interface MaturityStand {
  readonly reaching: number;
  readonly below: number;
  /** Nobody said how the row is lived. */
  readonly unknown: number;
}

/** How the rows that apply stand to a maturity level, in one reading. */
export function maturityStand(
  rows: readonly ProgramVerdict[],
  reading: 'claimed' | 'evidenced',
  level: number,
): MaturityStand {
  const stands = rows
    .filter(({ verdict }) => verdict !== 'notApplicable')
    .map((row) => reached(row, reading, level));
  const count = (wanted: boolean | null): number => stands.filter((stand) => stand === wanted).length;
  return { reaching: count(true), below: count(false), unknown: count(null) };
}

type Measure = Plant['measures'][number];

export interface ToDo {
  /** Measures that answers of open rows name, those that most rows wait for first. */
  readonly measures: readonly { readonly measure: Measure; readonly rows: number }[];
  /** Rows to answer, or to answer again; by their requirement and place. */
  readonly toAnswer: readonly { readonly requirement: string; readonly place: string }[];
  /** Open rows whose answer names no measure. */
  readonly unplanned: number;
}

export function toDoIn(plant: Plant, programs: readonly ProgramAssessment[]): ToDo {
  const named = new Map<string, number>();
  const toAnswer: { requirement: string; place: string }[] = [];
  let unplanned = 0;
  const answers = new Map(
    plant.answers.map((answer) => [`${answer.place} ${answer.requirement}`, answer] as const),
  );
  for (const { place, rows } of programs) {
    for (const { requirement, verdict, from } of rows.filter(isOpen)) {
      if (verdict === 'undetermined') toAnswer.push({ requirement, place });
      else {
        const { measures = [] } = answers.get(`${from} ${requirement}`) ?? {};
        if (measures.length === 0) unplanned++;
        for (const id of measures) named.set(id, (named.get(id) ?? 0) + 1);
      }
    }
  }
  const measures = plant.measures
    .filter(({ id, inPlace }) => named.has(id) && inPlace !== true)
    .map((measure) => ({ measure, rows: named.get(measure.id) ?? 0 }))
    .sort((a, b) => b.rows - a.rows || byCodeUnit(a.measure.id, b.measure.id));
  return { measures, toAnswer, unplanned };
}
