/** Why an SL-T or SL-A is what it is (3.5, 3.7, 3.8). */
import { itemAt } from '../lib/pages.ts';
import type { FrId } from '../model/plant.ts';
import { CLAIMED, EVIDENCED, REASON, UPPER, VERIFIED, boundOf, reasonOf } from '../evaluate/cells.ts';
import type { Place } from '../evaluate/place.ts';
import { isExposureReading } from '../evaluate/exposure/hops-of-plant.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { NO_SL, READING_AT } from '../evaluate/sl-achieved.ts';
import { gapView } from '../evaluate/assess.ts';
import { cellAt, type JudgedPlace, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { baselineOf, type Derived, type Target } from '../evaluate/sl-target.ts';
import type { SlMethodName } from '../risk/sl-methods.ts';
import { nameOf, placeIn, type Cause, type Link, type WhyContext } from './chain.ts';
import type { HeadCode } from './codes.ts';
import { exposuresDecidedBy } from './exposure.ts';
import type { Reading } from './ref.ts';
import { shortOf } from './row.ts';
import { asksCause } from './target-scenarios.ts';
import { verdictCause } from './verdict-cause.ts';

/** Of a cell: satisfied in this reading. */
export const BIT: Readonly<Record<Reading, number>> = {
  claimed: CLAIMED,
  evidenced: EVIDENCED,
  verified: VERIFIED,
  upper: UPPER,
};

export function whySlT(context: WhyContext, at: PlaceInIndex, fr: FrId): Link {
  const { target, ref } = at.place;
  const f = FR_ORDER.indexOf(fr);
  const value = target.levels[f] ?? null;
  return {
    ref: `slt:${ref}:${fr}`,
    value,
    head: {
      code: slTCode(target, f),
      params: { place: nameOf(context, ref), fr, ...(value === null ? {} : { level: value }) },
    },
    rule: at.place.conduit === null ? '3.8' : '3.7',
    clause: '62443-3-2 ZCR 5.6',
    because: targetCauses(context, at, fr, f),
    usedBy: () => slTUsers(context, at, fr),
  };
}

/** How the target of one FR came about; a conduit's may differ from FR to FR (3.7). */
function slTCode({ method, levels, drivers }: Target, f: number): HeadCode {
  const here = drivers?.[f] ?? [];
  const unknown = (levels[f] ?? null) === null;
  switch (method) {
    case 'conduit-default':
    case 'conduit-max': {
      if (drivers?.every((zones) => zones.length === 0) === true) return 'slt-noZone';
      const byZone = here.some((ref) => ref.startsWith('zone:'));
      if (unknown) return byZone ? 'slt-zoneWithout' : 'slt-open';
      if (here.length === 0) return 'slt-noPart';
      if (!byZone) return 'slt-aboveZones';
      return here.some(isScenario) ? 'slt-zonesAndScenarios' : 'slt-highest';
    }
    case 'risk-band':
    case 'crrf':
    case 'attacker':
    case 'consequence':
      if (unknown) return 'slt-open';
      return here.some(isScenario) ? 'slt-scenarios' : 'slt-baselineHolds';
    case 'inherited':
      return unknown ? 'slt-inheritedOpen' : 'slt-inherited';
    default:
      return `slt-${method}`;
  }
}

function targetCauses(context: WhyContext, at: PlaceInIndex, fr: FrId, f: number): readonly Cause[] {
  const { target, ref } = at.place;
  const { rationale, from, derived } = target;
  const driver = (each: string): Cause => driverCause(context, target.scenarios, each, fr, f);
  return [
    ...(rationale === null
      ? []
      : [{ ref, value: rationale, code: 'rationale', params: { rationale } } as const]),
    ...(from === null ? [] : [from]).map(driver),
    ...(target.drivers?.[f] ?? []).map(driver),
    ...(derived === null ? [] : derivedCauses(context, derived, { stated: target.levels[f] ?? 0, fr, f })),
  ];
}

interface Beside {
  readonly stated: number;
  readonly fr: FrId;
  readonly f: number;
}

/** What the scenarios ask for where another target is stated, and which do. */
function derivedCauses(
  context: WhyContext,
  { levels, scenarios, drivers }: Derived,
  { stated, fr, f }: Beside,
): readonly Cause[] {
  const level = levels[f] ?? null;
  const code = level === null ? 'open' : level < stated ? 'less' : level === stated ? 'same' : 'more';
  const params = level === null ? {} : { level };
  return [
    { ref: 'method', value: level, code: `derived-${code}`, params },
    ...(drivers[f] ?? []).map((driver) => driverCause(context, scenarios, driver, fr, f)),
  ];
}

function isScenario(ref: string): boolean {
  return ref.startsWith('scenario:');
}

/** @param driver a zone, a scenario or `baseline` */
function driverCause(
  context: WhyContext,
  method: SlMethodName | null,
  driver: string,
  fr: FrId,
  f: number,
): Cause {
  if (driver === 'baseline') {
    const level = baselineOf(context.plant.method);
    return { ref: 'method', value: level, code: 'driver-baseline', params: { level } };
  }
  if (isScenario(driver)) return asksCause(context, method ?? 'baseline', driver);
  const level = placeIn(context, driver)?.place.target.levels[f] ?? null;
  return {
    ref: `slt:${driver}:${fr}`,
    value: level,
    code: level === null ? 'driver-none' : 'driver',
    params: { place: nameOf(context, driver), fr, ...(level === null ? {} : { level }) },
  };
}

/** Gaps that this target opens, conduits and zones that take it over. */
function slTUsers(context: WhyContext, at: PlaceInIndex, fr: FrId): readonly string[] {
  const { index } = context;
  const f = FR_ORDER.indexOf(fr);
  const users: string[] = [];
  for (const place of index.places.flat()) {
    const takes = place.target.from === at.place.ref || place.target.drivers?.[f]?.includes(at.place.ref);
    if (takes) users.push(`slt:${place.ref}:${fr}`);
  }
  return [...users, ...gapsOf(at, f)];
}

export function whySlA(context: WhyContext, at: PlaceInIndex, fr: FrId, reading: Reading): Link {
  const f = FR_ORDER.indexOf(fr);
  const target = at.place.target.levels[f] ?? null;
  const link = levelLink(context, at, { fr, reading, target, code: 'sla' });
  return {
    ...link,
    because: [
      ...link.because,
      ...atZonesCauses(context, at, { fr, reading, upTo: (link.value as number) ?? 0 }),
    ],
    usedBy: () => [...gapsOf(at, f), ...exposuresOn(context, link.ref, reading)],
  };
}

/** Exposure is told in two of the readings. */
function exposuresOn(context: WhyContext, ref: string, reading: Reading): readonly string[] {
  return isExposureReading(reading) ? exposuresDecidedBy(context, ref, reading) : [];
}

/** Rows up to the level that count as satisfied at a conduit because its zones are judged on them (3.7), zone by zone. */
function atZonesCauses(
  context: WhyContext,
  at: PlaceInIndex,
  { fr, reading, upTo }: { readonly fr: FrId; readonly reading: Reading; readonly upTo: number },
): readonly Cause[] {
  const { table, places } = context.index;
  const rows = (table.rowsOfFr[FR_ORDER.indexOf(fr)] as readonly number[])
    .filter((row) => (table.level[row] as number) <= upTo + 1)
    .filter((row) => reasonOf(cellAt(at, row)) === REASON.judgedAtZone)
    .map((row) => shortOf(table.key[row] as string));
  if (rows.length === 0) return [];
  return at.place.joined
    .map((position) => (itemAt(places, position) as Place).ref)
    .map((ref) => ({
      ref: `sla:${ref}:${fr}:${reading}`,
      value: null,
      code: 'rows-atZone',
      params: { rows, n: rows.length, place: nameOf(context, ref) },
    }));
}

interface Asked {
  readonly fr: FrId;
  readonly reading: Reading;
  readonly target: number | null;
  /** SL-A of a zone or conduit, SL-C of a component: the same rule over other rows. */
  readonly code: 'sla' | 'slc';
}

/** The level reached in one FR, and the rows that hold it there. */
export function levelLink(context: WhyContext, at: JudgedPlace, { fr, reading, target, code }: Asked): Link {
  const { table } = at.context;
  const f = FR_ORDER.indexOf(fr);
  const { ref } = at.place;
  const sl = at.judged.slA[READING_AT[reading] + f] as number;
  const value = sl === NO_SL ? null : sl;
  const rows = table.rowsOfFr[f] as readonly number[];
  const next = value === null ? 0 : value + 1;
  const holding = rows.filter(
    (row) => (table.level[row] as number) <= next && (cellAt(at, row) & BIT[reading]) === 0,
  );
  const bounding = rows.filter((row) => value !== null && boundOf(cellAt(at, row)) === value);
  return {
    ref: `${code}:${ref}:${fr}:${reading}`,
    value,
    head: {
      code: `${code}-${slCode(value, holding.length, bounding.length)}`,
      params: {
        place: nameOf(context, ref),
        fr,
        reading: { term: reading },
        next,
        rows: rows.filter((row) => (table.level[row] as number) <= next).length,
        n: holding.length,
        ...(value === null ? {} : { level: value }),
        ...(value !== null && target !== null && value < target ? { short: target - value } : {}),
      },
    },
    rule: '3.5',
    clause: '62443-3-3',
    because: [
      ...holding.map((row) => verdictCause(context, at, row, reading)),
      ...(holding.length > 0 ? [] : bounding).map((row) => verdictCause(context, at, row, 'bound')),
    ],
    usedBy: () => [],
  };
}

function gapsOf(at: PlaceInIndex, f: number): readonly string[] {
  return (at.context.table.rowsOfFr[f] as readonly number[]).flatMap((row) => gapView(at, row)?.id ?? []);
}

function slCode(
  value: number | null,
  holding: number,
  bounding: number,
): 'none' | 'held' | 'bounded' | 'top' {
  if (value === null) return 'none';
  if (holding > 0) return 'held';
  return bounding > 0 ? 'bounded' : 'top';
}
