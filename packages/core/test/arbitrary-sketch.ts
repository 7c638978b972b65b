/**
 * Sketches: independent random values from which arbitrary-parts.ts makes valid entities. A pick is a number
 * taken modulo the length of whatever there is to pick from, so every sketch fits every plant and shrinking
 * one number never breaks another.
 */
import fc from 'fast-check';
import { EVIDENCE_KINDS, STATUSES } from '../model/schema/judgement.ts';

/** A day seen from `asOf`. */
export type Day = 'longBefore' | 'before' | 'on' | 'after' | 'longAfter';

export interface Calendar {
  readonly asOf: string;
  readonly days: { readonly [day in Day]: string };
}

/** Days on which month, leap day and year turn, so that comparing them as text is put to the test. */
export const CALENDARS: readonly Calendar[] = [
  calendar('2026-06-14', '2026-06-15', '2026-06-16'),
  calendar('2024-02-28', '2024-02-29', '2024-03-01'),
  calendar('2025-12-30', '2025-12-31', '2026-01-01'),
];

function calendar(before: string, on: string, after: string): Calendar {
  return { asOf: on, days: { longBefore: '2019-11-30', before, on, after, longAfter: '2031-02-01' } };
}

export const pick = fc.nat(9999);
/** Rarely true: for what would hide everything else if it were common. */
export const seldom = fc.constantFrom(false, false, false, true);
const often = fc.constantFrom(true, true, true, false);
/** Any length up to the greatest is as likely as any other; by itself fast-check would keep to short ones. */
export const upTo = <T>(of: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(of, { maxLength, size: 'max' });
export const picks = (maxLength: number) => fc.array(pick, { maxLength });
/** Mostly still to come, so that most statements hold. */
const lastDay = fc.constantFrom<Day>(
  'longAfter',
  'longAfter',
  'longAfter',
  'after',
  'on',
  'before',
  'longBefore',
);
const maybeLastDay = fc.option(lastDay, { nil: undefined, freq: 2 });
const firstDay = fc.constantFrom<Day>('longBefore', 'longBefore', 'before', 'on', 'after');
/** Empty more often than not. */
export const mostlyNone = <T>(of: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.array(of, { maxLength }) },
  );
const level = fc.integer({ min: 0, max: 4 });

export const factSketch = fc.record({
  fact: pick,
  value: fc.constantFrom<boolean | 'unknown'>(false, false, false, true, true, 'unknown'),
  bare: fc.boolean(),
  evidence: picks(2),
  expires: maybeLastDay,
});
export type FactSketch = Value<typeof factSketch>;

export const targetSketch = fc.option(
  fc.record({
    form: fc.constantFrom('digit', 'uniform', 'vector'),
    vector: fc.tuple(level, level, level, level, level, level, level),
  }),
  { nil: undefined, freq: 2 },
);
export type TargetSketch = Value<typeof targetSketch>;

export const zoneSketch = fc.record({
  kind: fc.constantFrom(
    'control',
    'control',
    'control',
    'external',
    'safety',
    'dmz',
    'enterprise',
    'remote',
    'wireless',
    'temporary',
  ),
  parent: pick,
  facts: fc.array(factSketch, { maxLength: 3 }),
  target: targetSketch,
});
export type ZoneSketch = Value<typeof zoneSketch>;

export const conduitSketch = fc.record({
  joins: fc.array(pick, { minLength: 2, maxLength: 4 }),
  medium: fc.option(fc.constantFrom('wired', 'wireless', 'wan'), { nil: undefined }),
  facts: fc.array(factSketch, { maxLength: 3 }),
  target: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: targetSketch }),
});
export type ConduitSketch = Value<typeof conduitSketch>;

export const assetSketch = fc.record({
  type: fc.constantFrom('controller', 'safety-controller', 'hmi', 'workstation', 'switch', 'drive'),
  zones: picks(2),
  conduits: mostlyNone(pick, 2),
  wireless: fc.option(fc.boolean(), { nil: undefined }),
  physicalOutputs: fc.option(fc.boolean(), { nil: undefined }),
});
export type AssetSketch = Value<typeof assetSketch>;

export const flowSketch = fc.record({
  from: fc.record({ asset: fc.boolean(), pick }),
  to: fc.record({ asset: fc.boolean(), pick }),
  conduit: fc.option(pick, { nil: undefined, freq: 3 }),
  interactive: fc.option(fc.boolean(), { nil: undefined }),
  confidential: fc.option(fc.boolean(), { nil: undefined }),
  essential: fc.option(fc.boolean(), { nil: undefined }),
});
export type FlowSketch = Value<typeof flowSketch>;

export const evidenceSketch = fc.record({
  kind: fc.constantFrom('implementation', 'implementation', 'effectiveness', 'documentation'),
  everywhere: often,
  places: picks(3),
  collected: fc.option(firstDay, { nil: undefined }),
  expires: maybeLastDay,
});
export type EvidenceSketch = Value<typeof evidenceSketch>;

export const placeSketch = fc.record({
  kind: fc.constantFrom('zone', 'zone', 'zone', 'conduit', 'conduit', 'site', 'organisation', 'asset'),
  pick,
});
export type PlaceSketch = Value<typeof placeSketch>;

const status = fc.constantFrom('met', 'met', 'met', 'compensated', 'compensated', ...STATUSES);

const exceptionSketch = fc.record({
  asset: fc.boolean(),
  pick,
  status: fc.constantFrom('met', 'compensated', 'compensated', ...STATUSES),
  expires: maybeLastDay,
  lastDay,
});

export const answerSketch = fc.record({
  place: placeSketch,
  row: pick,
  withEdition: seldom,
  status,
  evidence: picks(2),
  expires: maybeLastDay,
  lastDay,
  measures: mostlyNone(pick, 2),
  dependsOn: mostlyNone(pick, 2),
  appliesToAll: fc.boolean(),
  appliesTo: picks(3),
  effectiveTo: fc.option(level, { nil: undefined, freq: 2 }),
  exceptions: mostlyNone(exceptionSketch, 2),
});
export type AnswerSketch = Value<typeof answerSketch>;

export const checkSketch = fc.record({
  answer: pick,
  /**
   * On a row of the focus instead of an answered one: for rows that are notApplicable by a fact or a base.
   */
  onRow: seldom,
  elsewhere: seldom,
  place: pick,
  result: fc.constantFrom('pass', 'pass', 'fail'),
  by: fc.constantFrom('independent', 'internal'),
  date: firstDay,
  retestBy: maybeLastDay,
  /** A second check on the same day with the other result. */
  twin: seldom,
});
export type CheckSketch = Value<typeof checkSketch>;

export const dispositionSketch = fc.record({
  place: pick,
  row: pick,
  decision: fc.constantFrom('planned', 'accepted', 'transferred'),
  until: lastDay,
  /** Under the name with the edition. */
  edition: seldom,
});
export type DispositionSketch = Value<typeof dispositionSketch>;

export const overlaySketch = fc.record({
  rows: fc.array(
    fc.record({
      kinds: fc.option(fc.array(pick, { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 2 }),
      places: fc.option(fc.array(pick, { minLength: 1, maxLength: 4 }), { nil: undefined, freq: 2 }),
      facts: picks(2),
      satisfiedBy: picks(3),
      fromSl: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), {
        nil: undefined,
        freq: 2,
      }),
      evidence: fc.option(fc.array(fc.constantFrom(...EVIDENCE_KINDS), { minLength: 1, maxLength: 2 }), {
        nil: undefined,
        freq: 2,
      }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
export type OverlaySketch = Value<typeof overlaySketch>;

const METHODS = ['baseline', 'risk-band', 'risk-band', 'crrf', 'attacker', 'consequence'] as const;

export const methodSketch = fc.record({
  slTarget: fc.option(fc.constantFrom(...METHODS), { nil: undefined }),
  conduitTarget: fc.option(fc.constantFrom('default', 'max'), { nil: undefined }),
  baseline: fc.option(level, { nil: undefined }),
});
export type MethodSketch = Value<typeof methodSketch>;

/** All rows of a small FR answered at one place: without it hardly any SL-A would leave 0. */
export const blanketSketch = fc.record({
  fr: fc.constantFrom('TRE', 'TRE', 'DC', 'RDF', 'RA'),
  status: fc.constantFrom('met', 'met', 'met', 'notApplicable'),
  answer: answerSketch,
  /** One row is left out, so that SL-A stops short of it. */
  skip: fc.option(pick, { nil: undefined, freq: 2 }),
  /** Every row passed a check at one place. */
  checked: fc.boolean(),
  at: pick,
});
export type BlanketSketch = Value<typeof blanketSketch>;

export const maybeOf = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

export type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;
