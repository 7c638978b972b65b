/** Rules about criteria, worst cases and scenarios: one fact flipped each. */
import { describe, expect, it } from 'vitest';
import type { Countermeasure } from '../../model/schema/scenario.ts';
import type { Measure, Plant, Risk, Scenario, WorstCase, Zone } from '../../model/plant.ts';
import { criteria, worstCase } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import { daysAfter } from '../../lib/day.ts';
import { rule as countermeasureCitesNothing } from './countermeasure-cites-nothing.ts';
import { rule as countermeasureRowElsewhere } from './countermeasure-row-elsewhere.ts';
import { rule as criteriaNotApproved } from './criteria-not-approved.ts';
import { rule as decisionExpiresSoon } from './decision-expires-soon.ts';
import { rule as decisionLapsed } from './decision-lapsed.ts';
import type { Evaluation } from './input.ts';
import { rule as mitigationWithoutMeasure } from './mitigation-without-measure.ts';
import type { Rule } from './rule.ts';
import { rule as roleUnknown } from './role-unknown.ts';
import { rule as scenarioReviewPast } from './scenario-review-past.ts';
import { rule as scenarioWithoutOwner } from './scenario-without-owner.ts';
import { rule as treatmentOverdue } from './treatment-overdue.ts';
import { rule as treatmentWithoutDue } from './treatment-without-due.ts';
import { rule as scenarioIncomplete } from './scenario-incomplete.ts';
import { rule as scenarioNotReviewed } from './scenario-not-reviewed.ts';
import { rule as scenarioPathBroken } from './scenario-path-broken.ts';
import { rule as scenarioUntreated } from './scenario-untreated.ts';
import { rule as severeScenarioWithoutOrigin } from './severe-scenario-without-origin.ts';
import { AS_OF, asset, conduit, findingsOf, idsOf, rowAt, zone } from './test/smallest.ts';
import { rule as worstCaseHackableUnknown } from './worst-case-hackable-unknown.ts';
import { rule as worstCaseWithoutScenario } from './worst-case-without-scenario.ts';
import { rule as zoneWithoutScenario } from './zone-without-scenario.ts';

const risk = criteria();
/** Above what is tolerated, and nothing against it. */
const ABOVE: Partial<Scenario> = { severity: { safety: 3 }, likelihood: 2 };
const plantOf = (more: Partial<Scenario>, parts: Partial<Plant> = {}): Partial<Plant> => ({
  risk,
  scenarios: [scenario(more)],
  ...parts,
});
const ids = (rule: Rule, more: Partial<Scenario>, parts?: Partial<Plant>, evaluation?: Partial<Evaluation>) =>
  idsOf(rule, plantOf(more, parts), evaluation);
const measure = (more: Partial<Measure> = {}): Measure => ({ id: 'm', name: 'M', ...more });
const against = (more: Partial<Countermeasure>): Countermeasure => ({ id: 'c', name: 'C', ...more });
const held = { claimed: true, evidenced: true, applies: true };

describe('criteria-not-approved', () => {
  const missing = (more: Partial<Risk>) =>
    findingsOf(criteriaNotApproved, { risk: criteria(more) }).map(({ params }) => params['missing']);

  it('tells which of approver and date is missing', () => {
    expect(missing({})).toEqual([['approvedBy', 'date']]);
    expect(missing({ approvedBy: 'manager', date: AS_OF })).toEqual([]);
  });
});

describe('worst cases', () => {
  const known = (hackable: WorstCase['hackable']) =>
    idsOf(worstCaseHackableUnknown, { worstCases: [worstCase(hackable === undefined ? {} : { hackable })] });

  it('are asked whether an attack reaches them, until somebody says', () => {
    expect(known(undefined)).toHaveLength(1);
    expect(known(true)).toEqual([]);
    expect(known(false)).toEqual([]);
  });

  const worstCases = ['w', 'x'].map((id) => worstCase({ id, severity: { safety: 3 } }));
  const uncovered = (parts: Partial<Plant>) =>
    idsOf(worstCaseWithoutScenario, { risk, worstCases, ...parts });

  it('that need detail are one finding before there is a scenario, and one each after', () => {
    expect(uncovered({})).toEqual(['finding:worst-case-without-scenario:site']);
    expect(uncovered({ scenarios: [scenario({ worstCases: ['w'] })] })).toEqual([
      'finding:worst-case-without-scenario:worstCase:x',
    ]);
    expect(uncovered({ scenarios: [scenario({ worstCases: ['w', 'x'] })] })).toEqual([]);
  });

  it('that are tolerated or that no attack reaches need none', () => {
    expect(uncovered({ worstCases: [worstCase({ severity: { safety: 1 }, likelihood: 1 })] })).toEqual([]);
    expect(uncovered({ worstCases: [worstCase({ severity: { safety: 3 }, hackable: false })] })).toEqual([]);
  });
});

describe('what is left of a scenario', () => {
  const accepted = (until: string): Partial<Scenario> => ({
    ...ABOVE,
    treatment: 'accept',
    acceptedBy: 'manager',
    until,
  });

  it('is untreated until it is tolerated or decided', () => {
    expect(ids(scenarioUntreated, ABOVE)).toHaveLength(1);
    expect(ids(scenarioUntreated, { severity: { safety: 1 }, likelihood: 1 })).toEqual([]);
    expect(ids(scenarioUntreated, accepted(AS_OF))).toEqual([]);
    expect(ids(scenarioUntreated, {})).toEqual([]);
  });

  it('stays so when a claim alone would be enough, which is told', () => {
    const row = { countermeasures: [against({ rows: ['d/1'], likelihood: 1, severity: { safety: 1 } })] };
    const shown = (evidenced: boolean) =>
      findingsOf(scenarioUntreated, plantOf({ ...ABOVE, ...row }), {
        standingAt: () => ({ ...held, evidenced }),
      }).map(({ params }) => params['shown']);
    expect(shown(false)).toEqual(['yes']);
    expect(shown(true)).toEqual([]);
  });

  it('comes back the day after its decision', () => {
    expect(ids(decisionLapsed, accepted(AS_OF))).toEqual([]);
    expect(ids(decisionLapsed, accepted(daysAfter(AS_OF, -1)))).toHaveLength(1);
  });

  it('is told sixty days before', () => {
    expect(ids(decisionExpiresSoon, accepted(daysAfter(AS_OF, 60)))).toHaveLength(1);
    expect(ids(decisionExpiresSoon, accepted(daysAfter(AS_OF, 61)))).toEqual([]);
    expect(ids(decisionExpiresSoon, accepted(daysAfter(AS_OF, -1)))).toEqual([]);
    const calm = { severity: { safety: 1 }, likelihood: 1 } as const;
    expect(ids(decisionExpiresSoon, { ...accepted(AS_OF), ...calm })).toEqual([]);
  });

  const mitigated = (one: Partial<Countermeasure>, parts: Partial<Plant> = {}) =>
    ids(
      mitigationWithoutMeasure,
      { ...ABOVE, treatment: 'mitigate', countermeasures: [against(one)] },
      parts,
    );

  it('is mitigated by a measure that is still to be built', () => {
    expect(mitigated({ rows: ['d/1'] })).toHaveLength(1);
    expect(mitigated({ measure: 'm' }, { measures: [measure()] })).toEqual([]);
    expect(mitigated({ measure: 'm' }, { measures: [measure({ inPlace: true })] })).toHaveLength(1);
  });
});

describe('a countermeasure', () => {
  it('has to cite something', () => {
    const bare = (one: Partial<Countermeasure>) =>
      ids(countermeasureCitesNothing, { countermeasures: [against(one)] });
    expect(bare({ rows: [] })).toHaveLength(1);
    expect(bare({ rows: ['d/1'] })).toEqual([]);
    expect(bare({ measure: 'm' })).toEqual([]);
  });

  const cited = (evaluation: Partial<Evaluation>) =>
    ids(
      countermeasureRowElsewhere,
      { countermeasures: [against({ rows: ['62443-3-3/SR 1.1'] })] },
      {},
      evaluation,
    );

  it('cannot rest on a row that is not judged or not applicable where it is looked at', () => {
    const open = { ...held, applies: false };
    const not = (verdict: 'unmet' | 'notApplicable') => ({
      standingAt: () => open,
      rowsAt: () => [rowAt('SR 1.1', { verdict })],
    });
    expect(cited({})).toHaveLength(1);
    expect(cited(not('notApplicable'))).toHaveLength(1);
    expect(cited(not('unmet'))).toEqual([]);
    expect(cited({ standingAt: () => held })).toEqual([]);
  });
});

describe('the path of a scenario', () => {
  const zones: Zone[] = [zone('a'), zone('b'), zone('c'), zone('inner', { parent: 'c' })];
  const conduits = [conduit('ab', ['a', 'b']), conduit('bc', ['b', 'c'])];
  const broken = (more: Partial<Scenario>) =>
    findingsOf(scenarioPathBroken, plantOf(more, { zones, conduits })).map(({ params }) => [
      params['from'],
      params['to'],
    ]);

  it('joins conduit by conduit and ends at the place, or in a zone inside it', () => {
    expect(broken({ place: 'zone:c', path: ['ab', 'bc'], entry: 'zone:a' })).toEqual([]);
    expect(broken({ place: 'conduit:bc', path: ['ab', 'bc'] })).toEqual([]);
    expect(broken({ place: 'zone:inner', path: ['bc'] })).toEqual([]);
    expect(broken({ place: 'zone:a' })).toEqual([]);
  });

  it('is broken where it does not', () => {
    expect(broken({ place: 'zone:a', path: ['bc'] })).toEqual([['conduit:bc', 'zone:a']]);
    expect(broken({ place: 'zone:c', path: ['bc'], entry: 'zone:a' })).toEqual([['zone:a', 'conduit:bc']]);
    const apart = { zones, conduits: [conduit('aa', ['a', 'inner']), conduit('bb', ['b', 'b'])] };
    const [found] = findingsOf(scenarioPathBroken, plantOf({ place: 'zone:b', path: ['aa', 'bb'] }, apart));
    expect(found?.params).toMatchObject({ from: 'conduit:aa', to: 'conduit:bb' });
  });

  it('begins anywhere where the entry is told in words', () => {
    expect(broken({ place: 'zone:c', path: ['bc'], entry: 'a stick' })).toEqual([]);
  });
});

describe('what a scenario leaves unsaid', () => {
  it('is one finding for each field', () => {
    expect(ids(scenarioIncomplete, {})).toEqual([
      'finding:scenario-incomplete:site:effects',
      'finding:scenario-incomplete:site:severity',
      'finding:scenario-incomplete:site:source',
    ]);
    const whole: Partial<Scenario> = { source: 's', effects: ['denial'], severity: { safety: 1 } };
    expect(ids(scenarioIncomplete, whole)).toEqual([]);
    const { severity: _severity, ...accepted } = { ...whole, treatment: 'accept' as const };
    expect(ids(scenarioIncomplete, accepted)).toEqual(['finding:scenario-incomplete:site:severity']);
    expect(ids(scenarioIncomplete, { ...whole, severity: {} })).toHaveLength(1);
    const { risk: _risk, ...uncriticised } = plantOf(accepted);
    expect(idsOf(scenarioIncomplete, uncriticised)).toEqual([]);
  });

  it('is its origin, where it is grave', () => {
    const grave = (more: Partial<Scenario>) => ids(severeScenarioWithoutOrigin, more);
    expect(grave({ severity: { safety: 2 } })).toHaveLength(1);
    expect(grave({ severity: { safety: 1 } })).toEqual([]);
    expect(grave({ severity: { safety: 3 }, ref: 'node 4' })).toEqual([]);
    expect(grave({ severity: { safety: 3 }, worstCases: ['w'] })).toEqual([]);
  });

  it('is when it was last looked at', () => {
    const reviewed = (date: string | undefined, worstDate = '2025-01-01') =>
      ids(
        scenarioNotReviewed,
        { worstCases: ['w'], ...(date === undefined ? {} : { date }) },
        { worstCases: [worstCase({ date: worstDate })] },
      );
    expect(reviewed(undefined)).toEqual(['finding:scenario-not-reviewed:site']);
    expect(reviewed(daysAfter(AS_OF, -366))).toEqual(['finding:scenario-not-reviewed:site']);
    expect(reviewed(daysAfter(AS_OF, -365))).toEqual([]);
    expect(reviewed('2026-01-01', '2026-01-01')).toEqual([]);
    expect(reviewed('2026-01-01', '2026-01-02')).toEqual(['finding:scenario-not-reviewed:scenario:s']);
  });
});

describe('zone-without-scenario', () => {
  const method = { slTarget: 'risk-band' as const };
  const parts: Partial<Plant> = { method, zones: [zone('a')], assets: [asset('plc')] };
  const found = (more: Partial<Plant>) => idsOf(zoneWithoutScenario, { ...parts, ...more });

  it('asks where SL-T comes from scenarios and the zone states none', () => {
    expect(found({})).toEqual(['finding:zone-without-scenario:zone:a']);
    expect(found({ method: { slTarget: 'baseline' } })).toEqual([]);
    expect(found({ scenarios: [scenario()] })).toEqual([]);
    expect(found({ zones: [zone('a', { slTarget: 1 })] })).toEqual([]);
    expect(found({ zones: [zone('a', { kind: 'external' })] })).toEqual([]);
    expect(found({ assets: [] })).toEqual([]);
  });
});

describe('owner, due day and next review of a scenario', () => {
  it('asks for an owner where the risk is above what is tolerated, and nowhere else', () => {
    expect(ids(scenarioWithoutOwner, ABOVE)).toHaveLength(1);
    expect(ids(scenarioWithoutOwner, { ...ABOVE, owner: 'manager' })).toEqual([]);
    expect(ids(scenarioWithoutOwner, { severity: { safety: 1 }, likelihood: 1 })).toEqual([]);
  });

  it('holds a review due through its last day', () => {
    expect(ids(scenarioReviewPast, { nextReview: daysAfter(AS_OF, -1) })).toHaveLength(1);
    expect(ids(scenarioReviewPast, { nextReview: AS_OF })).toEqual([]);
    expect(ids(scenarioReviewPast, {})).toEqual([]);
  });

  const AT_SITE = 'finding:scenario-not-reviewed:site';

  it('takes a stated review for the year that holds else, up to two years after the assessment', () => {
    const date = daysAfter(AS_OF, -500);
    const next = (days: number) => ids(scenarioNotReviewed, { date, nextReview: daysAfter(date, days) });
    expect(ids(scenarioNotReviewed, { date })).toEqual([AT_SITE]);
    expect(next(499)).toEqual([]);
    expect(next(730)).toEqual([]);
    expect(next(731)).toEqual([AT_SITE, `${AT_SITE}:far`]);
  });

  it('tells a review far off while the year still runs', () => {
    expect(ids(scenarioNotReviewed, { date: AS_OF, nextReview: '2099-01-01' })).toEqual([`${AT_SITE}:far`]);
  });

  it('tells a scenario without a day, whatever review is stated', () => {
    expect(ids(scenarioNotReviewed, { nextReview: AS_OF })).toEqual([AT_SITE]);
  });

  it('tells days that cannot be right', () => {
    const next = (date: string, nextReview: string) => ids(scenarioNotReviewed, { date, nextReview });
    expect(ids(scenarioNotReviewed, { date: daysAfter(AS_OF, 1) })).toEqual([`${AT_SITE}:future`]);
    expect(ids(scenarioNotReviewed, { date: AS_OF })).toEqual([]);
    expect(next(AS_OF, daysAfter(AS_OF, -1))).toEqual([`${AT_SITE}:before`]);
    expect(next(AS_OF, AS_OF)).toEqual([]);
    expect(next(daysAfter(AS_OF, -400), daysAfter(AS_OF, -401))).toEqual([AT_SITE, `${AT_SITE}:before`]);
  });
});

describe('the day of a treatment', () => {
  const past = daysAfter(AS_OF, -1);
  const LOW: Partial<Scenario> = { severity: { safety: 1 }, likelihood: 1 };
  const decided = (treatment: 'accept' | 'transfer' | 'avoid', until: string): Partial<Scenario> => ({
    ...ABOVE,
    treatment,
    acceptedBy: 'manager',
    until,
    due: past,
  });

  it('is told when it has passed while the risk is still too high', () => {
    expect(ids(treatmentOverdue, { ...ABOVE, due: past })).toHaveLength(1);
    expect(ids(treatmentOverdue, { ...ABOVE, due: AS_OF })).toEqual([]);
    expect(ids(treatmentOverdue, { ...LOW, due: past })).toEqual([]);
  });

  it.each(['accept', 'transfer', 'avoid'] as const)('is let be while a decision holds: %s', (treatment) => {
    expect(ids(treatmentOverdue, decided(treatment, AS_OF))).toEqual([]);
    expect(ids(treatmentOverdue, decided(treatment, past))).toHaveLength(1);
  });

  it('tells that nobody knows what is left, and that nothing is decided', () => {
    const told = (more: Partial<Scenario>) =>
      findingsOf(treatmentOverdue, plantOf({ due: past, ...more })).map(({ params }) => [
        params['bare'],
        params['unrated'],
        params['rank'],
      ]);
    expect(told({})).toEqual([[1, 1, '']]);
    expect(told({ ...ABOVE, treatment: 'mitigate' })).toEqual([[0, 0, 'high']]);
  });

  it('tells by what is shown, and says where the claim would be enough', () => {
    const row = { countermeasures: [against({ rows: ['d/1'], likelihood: 1, severity: { safety: 1 } })] };
    const shown = (evidenced: boolean) =>
      findingsOf(treatmentOverdue, plantOf({ ...ABOVE, ...row, treatment: 'mitigate', due: past }), {
        standingAt: () => ({ ...held, evidenced }),
      }).map(({ params }) => params['shown']);
    expect(shown(false)).toEqual(['yes']);
    expect(shown(true)).toEqual([]);
  });

  it('is missed where a risk shall be mitigated that is not yet low enough, and nowhere else', () => {
    const mitigate = { treatment: 'mitigate' } as const;
    expect(ids(treatmentWithoutDue, { ...ABOVE, ...mitigate })).toHaveLength(1);
    expect(ids(treatmentWithoutDue, mitigate)).toHaveLength(1);
    expect(ids(treatmentWithoutDue, { ...ABOVE, ...mitigate, due: AS_OF })).toEqual([]);
    expect(ids(treatmentWithoutDue, { ...LOW, ...mitigate })).toEqual([]);
    expect(ids(treatmentWithoutDue, ABOVE)).toEqual([]);
  });
});

describe('role-unknown', () => {
  const plant = (roles: string[]): Partial<Plant> => ({
    ...(roles.length === 0 ? {} : { site: { roles } }),
    risk: criteria({ approvedBy: 'board' }),
    zones: [
      zone('a', {
        slTarget: {
          vector: { IAC: 1, UC: 1, SI: 1, DC: 1, RDF: 1, TRE: 1, RA: 1 },
          rationale: 'R',
          approvedBy: 'boss',
        },
      }),
    ],
    scenarios: [scenario({ owner: 'works manger', acceptedBy: 'works manager' })],
  });
  const named = (roles: string[]) =>
    findingsOf(roleUnknown, plant(roles)).map(({ id, params, concerns }) => [id, params['names'], concerns]);

  it('tells each name that the site does not know, with the nearest', () => {
    expect(named(['works manager'])).toEqual([
      ['finding:role-unknown:site:approvedBy', ['board', 'boss'], ['risk', 'zone:a']],
      ['finding:role-unknown:site:owner', ['works manger (works manager?)'], ['scenario:s']],
    ]);
  });

  const approvedBy = 'stranger';
  const flow = { id: 'f', from: 'zone:a', to: 'zone:b', approvedBy };
  const answer = { place: 'zone:a', requirement: 'd/1', status: 'met' } as const;
  const exception = { asset: 'x', status: 'unmet', approvedBy } as const;
  const waiver = { id: 'w', finding: 'finding:x:site', reason: 'R', approvedBy, expires: AS_OF };

  it.each<[string, Partial<Plant>, string, string]>([
    ['the document', { document: { approved: 'stranger' } }, 'approved', 'site'],
    ['a flow', { flows: [flow] }, 'approvedBy', 'flow:f'],
    ['an answer', { answers: [{ ...answer, approvedBy }] }, 'approvedBy', 'answer:zone:a:d/1'],
    [
      'an exception',
      { answers: [{ ...answer, exceptions: [exception] }] },
      'approvedBy',
      'answer:zone:a:d/1',
    ],
    ['a waiver', { waivers: [waiver] }, 'approvedBy', 'site'],
  ])('looks at who approved %s', (_what, parts, field, ref) => {
    const found = findingsOf(roleUnknown, { site: { roles: ['manager'] }, ...parts });
    const told = found.filter(({ rule }) => rule === roleUnknown.id);
    expect(told.map(({ id, params, concerns }) => [id, params['names'], concerns])).toEqual([
      [`finding:role-unknown:site:${field}`, ['stranger'], [ref]],
    ]);
    expect(idsOf(roleUnknown, { site: { roles: ['stranger'] }, ...parts })).not.toContain(told[0]?.id);
  });

  it('has nothing to say where all are known, or no roles are stated', () => {
    expect(named(['works manager', 'works manger', 'board', 'boss'])).toEqual([]);
    expect(named([])).toEqual([]);
  });
});
