/** What the changes between two plants do to what they are judged to be. */
import { scenarioTurns, type RatedSide, type ScenarioTurn } from './scenarios.ts';
import { SHOWN_READINGS, type Side } from './side.ts';
import type { PlaceAssessment, SlOrNull, SlTBasis, SlVector } from '../../evaluate/assessment.ts';
import type { FrId } from '../../model/plant.ts';
import { FR_IDS } from '../../model/schema/scope.ts';

/** A figure or a verdict under its reference; null where it is not, or where there is none. */
export interface Turn<T> {
  readonly ref: string;
  readonly title?: string;
  readonly from: T;
  readonly to: T;
}
export interface Named {
  readonly ref: string;
  readonly title: string;
}

/** An SL-T with what set it: scenarios, zones, `baseline`; empty where it is stated. */
export interface TargetTurn extends Turn<SlOrNull> {
  readonly drivers: { readonly from: readonly string[]; readonly to: readonly string[] };
}

export interface Effects {
  readonly slT: readonly TargetTurn[];
  /** What scenarios ask for where another SL-T is stated; null where they ask for nothing, or nobody knows what. */
  readonly slTAsked: readonly TargetTurn[];
  /** By reading: `sla:<place>:<FR>:<reading>`. */
  readonly slA: readonly Turn<SlOrNull>[];
  readonly slC: readonly Turn<SlOrNull>[];
  /** What is left of scenarios, what they ask for, and what was decided about them. */
  readonly scenarios: readonly ScenarioTurn[];
  readonly gapsOpened: readonly Named[];
  readonly gapsClosed: readonly Named[];
  /** Of documents without SL and of components, at places that are in both plants. */
  readonly verdicts: readonly Turn<string | null>[];
  /** Evidenced maturity. */
  readonly maturity: readonly Turn<number | null>[];
  /** As evidenced; null where it is not known. */
  readonly sustained: readonly Turn<boolean | null>[];
  /** How many of the rows linked to a row of a law or framework are open. */
  readonly coverage: readonly Turn<number>[];
  readonly findingsNew: readonly Named[];
  readonly findingsGone: readonly Named[];
}

export function effectsOf(before: Side, after: Side): Effects {
  const titled = (side: Side) => titledTurns(side);
  return {
    slT: targetTurns(before, after, targetIn),
    slTAsked: targetTurns(before, after, askedIn),
    slA: turns(slAOf(before), slAOf(after)),
    slC: turns(slCOf(before), slCOf(after)),
    scenarios: scenarioTurns(ratedSide(before), ratedSide(after)),
    gapsOpened: without(gapsOf(after), gapsOf(before)),
    gapsClosed: without(gapsOf(before), gapsOf(after)),
    verdicts: titled(after)(turns(verdictsOf(before), verdictsOf(after))),
    maturity: titled(after)(turns(maturityOf(before), maturityOf(after))),
    sustained: titled(after)(turns(sustainedOf(before), sustainedOf(after))),
    coverage: titled(after)(turns(openOf(before), openOf(after))),
    findingsNew: without(after.findings, before.findings),
    findingsGone: without(before.findings, after.findings),
  };
}

type Figures<T> = ReadonlyMap<string, T>;

/** What differs among what both have; what only one has came or went with its object. */
function turns<T>(before: Figures<T>, after: Figures<T>): readonly Turn<T>[] {
  return [...after].flatMap(([ref, to]) => {
    const from = before.get(ref);
    return from === undefined || from === to ? [] : [{ ref, from, to }];
  });
}

function titledTurns({ titleOf }: Side) {
  return <T>(list: readonly Turn<T>[]): readonly Turn<T>[] =>
    list.map((turn) => ({ ...turn, title: titleOf(turn.ref) }));
}

function without(list: readonly Named[], others: readonly Named[]): readonly Named[] {
  const there = new Set(others.map(({ ref }) => ref));
  return list.filter(({ ref }) => !there.has(ref));
}

function vectorOf(refOf: (fr: string) => string, vector: SlVector<SlOrNull>): [string, SlOrNull][] {
  return FR_IDS.map((fr) => [refOf(fr), vector[fr]]);
}

interface Figure {
  readonly level: SlOrNull;
  readonly drivers: readonly string[];
}
type FigureIn = (place: PlaceAssessment, fr: FrId) => Figure;

/** Of places that both plants have: where the level differs. Who sets the same level is no change of it. */
function targetTurns(before: Side, after: Side, figure: FigureIn): readonly TargetTurn[] {
  const was = new Map(before.assessment.places.map((place) => [place.ref, place] as const));
  return after.assessment.places.flatMap((place) => {
    const old = was.get(place.ref);
    if (old === undefined) return [];
    return FR_IDS.flatMap((fr): readonly TargetTurn[] => {
      const [from, to] = [figure(old, fr), figure(place, fr)];
      if (from.level === to.level) return [];
      const drivers = { from: from.drivers, to: to.drivers };
      return [{ ref: `slt:${place.ref}:${fr}`, from: from.level, to: to.level, drivers }];
    });
  });
}

function targetIn({ slT, slTBasis }: PlaceAssessment, fr: FrId): Figure {
  return { level: slT[fr], drivers: driversOf(slTBasis, fr) };
}

function driversOf({ drivers, from }: SlTBasis, fr: FrId): readonly string[] {
  return drivers?.[fr] ?? (from === null ? [] : [from]);
}

function askedIn({ slTBasis: { derived } }: PlaceAssessment, fr: FrId): Figure {
  return derived === undefined
    ? { level: null, drivers: [] }
    : { level: derived.slT[fr], drivers: derived.drivers[fr] };
}

/** What scenarios were rated by. */
export function ratedSide({ plant, scenarios }: Side): RatedSide {
  return { risk: plant.risk, method: plant.method, scenarios };
}

function slAOf({ assessment }: Side): Figures<SlOrNull> {
  return new Map(assessment.places.flatMap((place) => readingsOf(`sla:${place.ref}`, place.slA)));
}

function slCOf({ beside }: Side): Figures<SlOrNull> {
  return new Map(beside.products.flatMap(({ ref, slC }) => readingsOf(`slc:${ref}`, slC)));
}

function readingsOf(head: string, levels: PlaceAssessment['slA']): [string, SlOrNull][] {
  return SHOWN_READINGS.flatMap((reading) => vectorOf((fr) => `${head}:${fr}:${reading}`, levels[reading]));
}

function gapsOf({ assessment, titleOf }: Side): readonly Named[] {
  return assessment.places.flatMap(({ gaps }) => gaps.map(({ id }) => ({ ref: id, title: titleOf(id) })));
}

function verdictsOf({ beside }: Side): Figures<string | null> {
  return new Map([
    ...beside.programs.flatMap(({ place, rows }) =>
      rows.map(({ requirement, verdict }) => [`verdict:${place}:${requirement}`, verdict] as const),
    ),
    ...beside.products.flatMap(({ ref, rows }) =>
      rows.map(({ requirement, capability }) => [`verdict:${ref}:${requirement}`, capability] as const),
    ),
  ]);
}

function maturityOf({ beside }: Side): Figures<number | null> {
  return new Map(
    beside.programs.flatMap(({ place, rows }) =>
      rows.map(
        ({ requirement, maturity }) => [`maturity:${place}:${requirement}`, maturity.evidenced] as const,
      ),
    ),
  );
}

function sustainedOf({ beside }: Side): Figures<boolean | null> {
  return new Map(
    beside.sustained.map(({ requirement, evidenced }) => [`sustained:${requirement}`, evidenced] as const),
  );
}

function openOf({ coverage }: Side): Figures<number> {
  return new Map(coverage.map(({ row, counts }) => [row, counts.open + counts.failed] as const));
}
