/**
 * The naive account of 3.13: what a cause brings and which rows lead to the next SL, from published assessments alone.
 * Rows are satisfied by rewriting the plant, and what follows is evaluated anew.
 */
import type { Catalog } from '../../catalog/catalog.ts';
import type { PlaceAssessment, Verdict } from '../../evaluate/assessment.ts';
import type { Answer, FrId, Plant } from '../../model/plant.ts';
import { FR_IDS } from '../../model/schema/scope.ts';
import type { Difference } from '../../plan/rises.ts';
import type { RowAtPlace } from '../../plan/lift.ts';
import type { Step } from '../../plan/steps.ts';

/** The plant in which these rows are answered met where they are judged, and nothing at an asset says otherwise. */
export function naiveLift(
  plant: Plant,
  catalog: Catalog,
  places: readonly PlaceAssessment[],
  rows: readonly RowAtPlace[],
): Plant {
  let answers = [...plant.answers];
  for (const { place, requirement } of rows) {
    const blockedBy = verdictAt(places, place, requirement).blockedBy?.requirement;
    for (const row of blockedBy === undefined ? [requirement] : [requirement, blockedBy]) {
      const named = (answer: Answer): boolean => sameRow(catalog, answer.requirement, row);
      const own = answers.find((answer) => answer.place === place && named(answer));
      const assets = new Set(assetsIn(plant, place).map((id) => `asset:${id}`));
      answers = answers.filter(
        (answer) => !(named(answer) && (answer.place === place || assets.has(answer.place))),
      );
      answers.push(satisfied(own, place, row));
    }
  }
  return { ...plant, answers };
}

function satisfied(own: Answer | undefined, place: string, requirement: string): Answer {
  if (own?.status !== 'notApplicable') return { place, requirement, status: 'met' };
  const { expires: _, ...renewed } = own;
  return renewed;
}

function sameRow({ id, edition }: Catalog, given: string, requirement: string): boolean {
  return given === requirement || given === requirement.replace(`${id}/`, `${id}@${edition}/`);
}

function assetsIn(plant: Plant, place: string): readonly string[] {
  const [kind, id] = place.split(':') as [string, string];
  return plant.assets
    .filter(({ zones, conduits }) => (kind === 'zone' ? zones : conduits)?.includes(id))
    .map((asset) => asset.id);
}

function verdictAt(places: readonly PlaceAssessment[], place: string, requirement: string): Verdict {
  const verdicts = places.find(({ ref }) => ref === place)?.verdicts;
  return verdicts?.find((verdict) => verdict.requirement === requirement) as Verdict;
}

/** What became better from one assessment to the other. */
export function naiveDifference(
  before: readonly PlaceAssessment[],
  after: readonly PlaceAssessment[],
): Difference {
  const pairs = before.map((was) => ({
    was,
    is: after.find(({ ref }) => ref === was.ref) as PlaceAssessment,
  }));
  return {
    rises: pairs.flatMap(({ was, is }) =>
      FR_IDS.flatMap((fr) => {
        const target = was.slT[fr];
        const from = Math.min(was.slA.claimed[fr] ?? 9, target ?? 0);
        const to = Math.min(is.slA.claimed[fr] ?? 9, target ?? 0);
        return to > from ? [{ place: was.ref, fr, from, to }] : [];
      }),
    ),
    closed: pairs.reduce((sum, { was, is }) => sum + was.gaps.length - is.gaps.length, 0),
    reached: pairs.filter(({ was, is }) => !atTarget(was) && atTarget(is)).map(({ was }) => was.ref),
  };
}

function atTarget({ slT, slA }: PlaceAssessment): boolean {
  return FR_IDS.every((fr) => slT[fr] !== null && (slA.claimed[fr] ?? 9) >= (slT[fr] as number));
}

type NaiveStep = Pick<Step, 'place' | 'fr' | 'from' | 'to' | 'rows' | 'waiting'>;

/** By place, then in FR order. */
export function naiveSteps(places: readonly PlaceAssessment[]): readonly NaiveStep[] {
  return places.flatMap((place) => FR_IDS.flatMap((fr) => naiveStep(place, fr) ?? []));
}

function naiveStep(place: PlaceAssessment, fr: FrId): NaiveStep | null {
  const from = place.slA.claimed[fr];
  const target = place.slT[fr];
  if (from === null || target === null || from >= target) return null;
  const open = openBelow(place, fr, from + 1);
  let to = from + 1;
  while (to < target && openBelow(place, fr, to + 1).length === open.length) to++;
  const written = (waits: boolean): readonly string[] =>
    open.filter(({ blockedBy }) => (blockedBy !== undefined) === waits).map(({ requirement }) => requirement);
  return { place: place.ref, fr, from, to, rows: written(false), waiting: written(true) };
}

function openBelow({ verdicts }: PlaceAssessment, fr: FrId, sl: number): readonly Verdict[] {
  return verdicts.filter(
    (verdict) =>
      verdict.fr === fr &&
      ((verdict.level <= sl && !verdict.reads.claimed) ||
        (verdict.reads.claimed && verdict.effectiveTo !== undefined && verdict.effectiveTo < sl)),
  );
}
