/** SL-T of every zone and conduit with what drives it, how it was found and who approved it. */
import { oneDigit } from '../../../risk/one-digit.ts';
import type { PlaceAssessment } from '../../../evaluate/assessment.ts';
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import { hasTarget } from '../figures.ts';
import { placeId, type ReportFacts } from '../input.ts';
import {
  COLON,
  count,
  id,
  inLine,
  missing,
  numbers,
  paragraph,
  say,
  section,
  stacked,
  text,
  type Block,
  type Column,
  type Runs,
  type Section,
} from '../parts.ts';

export function targets(facts: ReportFacts): Section {
  return section('risk-targets', 'riskTargets', targetBlocks(facts));
}

const COLUMNS: readonly Column[] = [
  { head: 'place', kind: 'text', share: 3 },
  ...numbers(FR_ORDER.map((fr) => `fr-${fr}` as const)),
  { head: 'slMax', kind: 'number' },
  { head: 'driversHead', kind: 'text', share: 6 },
  { head: 'slMethodHead', kind: 'text', share: 7 },
];

export function targetBlocks(facts: ReportFacts): readonly Block[] {
  const { inside } = facts;
  if (inside.length === 0) return [missing(say('noPlaces'))];
  const without = inside.filter((place) => !hasTarget(place)).map(({ ref }) => facts.name(ref));
  return [
    paragraph(say('targetsIntro')),
    ...(without.length === 0 ? [] : [missing(say('targetsMissing', { places: without }))]),
    {
      kind: 'table',
      columns: COLUMNS,
      rows: zonesFirst(inside).map((place) => ({ ref: place.ref, cells: targetCells(facts, place) })),
    },
  ];
}

function zonesFirst(places: readonly PlaceAssessment[]): readonly PlaceAssessment[] {
  const isZone = ({ ref }: PlaceAssessment): boolean => ref.startsWith('zone:');
  return [...places.filter(isZone), ...places.filter((place) => !isZone(place))];
}

function targetCells(facts: ReportFacts, place: PlaceAssessment): readonly Runs[] {
  return [
    [...text(facts.name(place.ref)), id(placeId(place.ref))],
    ...FR_ORDER.map((fr): Runs => [count(place.slT[fr], `slt:${place.ref}:${fr}`)]),
    [count(oneDigit(place.slT))],
    driversRuns(facts, place),
    basisRuns(facts, place),
  ];
}

/** FRs that the same drives stand together; where the target is stated, what scenarios ask for, and else those of the place. */
function driversRuns({ plant }: ReportFacts, { ref, slTBasis }: PlaceAssessment): Runs {
  const drivers = slTBasis.drivers ?? slTBasis.derived?.drivers;
  const groups = drivers === undefined ? [] : [...Map.groupBy(FR_ORDER, (fr) => drivers[fr].join(' '))];
  const lines = groups.flatMap(([all, frs]): readonly Runs[] =>
    all === '' ? [] : [[id(frs.join(' ')), COLON, ...inLine(all.split(' ').map(driverRuns))]],
  );
  if (lines.length > 0) return stacked(lines);
  const here = plant.scenarios.filter(({ place }) => place === ref).map(({ id: key }) => key);
  return [here.length === 0 ? say('noDrivers') : say('scenariosHere', { scenarios: here })];
}

/** A scenario or a zone by its id, or the baseline. */
function driverRuns(driver: string): Runs {
  return driver === 'baseline' ? [say('byBaseline')] : [id(placeId(driver), driver)];
}

/** What scenarios ask for where another target is stated: both values stand. */
function derivedRuns({ slT, slTBasis: { derived } }: PlaceAssessment): readonly Runs[] {
  if (derived === undefined) return [];
  const others = FR_ORDER.filter((fr) => derived.slT[fr] !== slT[fr]);
  if (others.length === 0) return [[say('derivedSame')]];
  return [[say('derivedOther', { levels: others.map((fr) => `${fr} ${derived.slT[fr] ?? '–'}`) })]];
}

/** How it was found, why, and who approved it where somebody did. */
function basisRuns(facts: ReportFacts, place: PlaceAssessment): Runs {
  const { ref, slTBasis } = place;
  const from = slTBasis.from === null ? '' : facts.name(slTBasis.from);
  const approvedBy = approverOf(facts, ref);
  return stacked([
    [say(`basis-${slTBasis.method}`, { from })],
    ...(slTBasis.rationale === null ? [] : [text(slTBasis.rationale)]),
    ...derivedRuns(place),
    ...(approvedBy === undefined ? [] : [[say('approvedByRun', { by: approvedBy })]]),
  ]);
}

export function approverOf({ plant }: ReportFacts, ref: string): string | undefined {
  const places = ref.startsWith('zone:') ? plant.zones : plant.conduits;
  const target = places.find(({ id: key }) => key === placeId(ref))?.slTarget;
  return typeof target === 'object' ? target.approvedBy : undefined;
}
