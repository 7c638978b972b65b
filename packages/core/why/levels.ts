/** Why an SL-T or SL-A is what it is (3.5, 3.7, 3.8). */
import type { FrId } from '../model/plant.ts';
import { CLAIMED, EVIDENCED, UPPER, VERIFIED } from '../evaluate/cells.ts';
import { READING_AT } from '../evaluate/judge.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { NO_SL } from '../evaluate/sl-achieved.ts';
import { boundView, cellAt, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { nameOf, placeIn, type Cause, type Link, type WhyContext } from './chain.ts';
import type { Reading } from './ref.ts';
import { verdictCause } from './judgement.ts';

const BIT: Readonly<Record<Reading, number>> = {
  claimed: CLAIMED,
  evidenced: EVIDENCED,
  verified: VERIFIED,
  upper: UPPER,
};

export function whySlT(context: WhyContext, at: PlaceInIndex, fr: FrId): Link {
  const { target, ref } = at.place;
  const f = FR_ORDER.indexOf(fr);
  const value = target.levels[f] ?? null;
  const params = {
    place: nameOf(context, ref),
    fr,
    level: value ?? 'none',
    baseline: context.index.plant.method?.baseline ?? 1,
    rationale: target.rationale ?? '',
  };
  return {
    ref: `slt:${ref}:${fr}`,
    value,
    code: `slt-${target.method}`,
    params,
    rule: at.place.conduit === null ? '3.8' : '3.7',
    clause: '62443-3-2 ZCR 5.6',
    because: targetCauses(context, at, fr, f),
    usedBy: slTUsers(context, at, fr, value),
  };
}

function targetCauses(context: WhyContext, at: PlaceInIndex, fr: FrId, f: number): readonly Cause[] {
  const { target, ref } = at.place;
  if (target.rationale !== null) {
    return [{ ref, value: target.rationale, code: 'rationale', params: { rationale: target.rationale } }];
  }
  const from = target.from === null ? [] : [target.from];
  return [...from, ...(target.drivers?.[f] ?? [])].map((driver) => {
    const level = placeIn(context, driver)?.place.target.levels[f] ?? null;
    return {
      ref: `slt:${driver}:${fr}`,
      value: level,
      code: level === null ? 'driver-none' : 'driver',
      params: { place: nameOf(context, driver), fr, level: level ?? 'none' },
    };
  });
}

/** Gaps that this target opens, conduits and zones that take it over. */
function slTUsers(context: WhyContext, at: PlaceInIndex, fr: FrId, value: number | null): readonly string[] {
  const { index } = context;
  const f = FR_ORDER.indexOf(fr);
  const users: string[] = [];
  for (const place of index.places) {
    const takes = place.target.from === at.place.ref || place.target.drivers?.[f]?.includes(at.place.ref);
    if (takes) users.push(`slt:${place.ref}:${fr}`);
  }
  const { table } = index.context;
  for (let row = 0; row < table.overlayStart; row++) {
    if (table.fr[row] !== f || value === null || (table.level[row] as number) > value) continue;
    if ((cellAt(at, row) & CLAIMED) === 0) users.push(`gap:${at.place.ref}:${table.key[row]}`);
  }
  return users;
}

export function whySlA(context: WhyContext, at: PlaceInIndex, fr: FrId, reading: Reading): Link {
  const { table } = context.index.context;
  const f = FR_ORDER.indexOf(fr);
  const { ref } = at.place;
  const sl = at.judged.slA[READING_AT[reading] + f] as number;
  const value = sl === NO_SL ? null : sl;
  const target = at.place.target.levels[f] ?? null;
  const rows = rowsOf(at, f);
  const next = value === null ? 0 : value + 1;
  const holding = rows.filter(
    (row) => (table.level[row] as number) <= next && (cellAt(at, row) & BIT[reading]) === 0,
  );
  const bounding = rows.filter((row) => value !== null && boundView(at, row) === value);
  return {
    ref: `sla:${ref}:${fr}:${reading}`,
    value,
    code: slACode(value, holding.length, bounding.length),
    params: {
      place: nameOf(context, ref),
      fr,
      reading,
      level: value ?? 'none',
      next,
      target: target ?? 'none',
      rows: rows.filter((row) => (table.level[row] as number) <= next).length,
      n: holding.length,
    },
    rule: '3.5',
    clause: '62443-3-3',
    because: [
      ...holding.map((row) => verdictCause(context, at, row, reading)),
      ...(holding.length > 0 ? [] : bounding).map((row) => verdictCause(context, at, row, 'bound')),
    ],
    usedBy: rows
      .filter((row) => target !== null && (table.level[row] as number) <= target)
      .filter((row) => (cellAt(at, row) & CLAIMED) === 0)
      .map((row) => `gap:${ref}:${table.key[row]}`),
  };
}

function rowsOf(at: PlaceInIndex, f: number): readonly number[] {
  const { table } = at.index.context;
  const rows: number[] = [];
  for (let row = 0; row < table.overlayStart; row++) if (table.fr[row] === f) rows.push(row);
  return rows;
}

function slACode(value: number | null, holding: number, bounding: number): string {
  if (value === null) return 'sla-none';
  if (holding > 0) return 'sla-held';
  return bounding > 0 ? 'sla-bounded' : 'sla-top';
}
