/**
 * docs/rules.md 3.2: facts, where they are stated and in which order a row at a place is decided. SR 1.6 and
 * SR 2.2 depend on wireless, SR 1.7 RE 1 on passwordAuth and humanAccess, SR 1.1 RE 2 on untrustedAccess and
 * humanAccess.
 */
import { answer, AS_OF, conduit, DAY_BEFORE, plantWith, zone } from '../build.ts';
import {
  C,
  caseOf,
  CLAIMED,
  expired,
  factMissing,
  met,
  naByAnswer,
  naByFact,
  unanswered,
  unmet,
  verdictsCase,
  Z,
  type EvaluationCase,
} from './case.ts';
import type { Fact, Plant } from '../../model/plant.ts';

const RULE = '3.2';
const NA_WIRELESS = naByFact(['wireless']);
const WIRELESS_MISSING = factMissing('wireless');

/** The zone z below the zone p, each with what it says of wireless. */
function twoZones(atZ: Fact | undefined, atP: Fact | undefined, more: Partial<Plant> = {}): Plant {
  const facts = (fact: Fact | undefined) => (fact === undefined ? {} : { facts: { wireless: fact } });
  return plantWith({ zones: [zone('z', { parent: 'p', ...facts(atZ) }), zone('p', facts(atP))], ...more });
}

function atZ(fact: Fact, more: Partial<Plant> = {}): Plant {
  return plantWith({ zones: [zone('z', { facts: { wireless: fact } })], ...more });
}

const stating: readonly EvaluationCase[] = [
  verdictsCase(RULE, 'false makes the rows that depend on it not applicable', atZ(false), {
    'SR 1.6': NA_WIRELESS,
    'SR 2.2': NA_WIRELESS,
    'SR 1.3': unanswered,
  }),
  verdictsCase(RULE, 'true leaves the answer missing', atZ(true), { 'SR 1.6': unanswered }),
  verdictsCase(RULE, 'unknown is missing', atZ('unknown'), { 'SR 1.6': WIRELESS_MISSING }),
  verdictsCase(RULE, 'never stated is missing', plantWith(), { 'SR 1.6': WIRELESS_MISSING }),
  verdictsCase(RULE, 'a fact with its evidence is the same as a bare one', atZ({ value: false }), {
    'SR 1.6': NA_WIRELESS,
  }),
  verdictsCase(RULE, 'a zone takes what its parent states', twoZones(undefined, false), {
    'SR 1.6': NA_WIRELESS,
  }),
  verdictsCase(RULE, 'the nearest statement wins', twoZones(true, false), { 'SR 1.6': unanswered }),
  verdictsCase(
    RULE,
    'the nearest statement wins: a parent before the site',
    twoZones(undefined, false, { site: { facts: { wireless: true } } }),
    { 'SR 1.6': NA_WIRELESS },
  ),
  verdictsCase(
    RULE,
    'a zone takes what the site states, through all its parents',
    twoZones(undefined, undefined, { site: { facts: { wireless: false } } }),
    { 'SR 1.6': NA_WIRELESS },
  ),
  verdictsCase(
    RULE,
    'an external zone takes the nearest statement too',
    plantWith({ zones: [zone('z', { kind: 'external' })], site: { facts: { wireless: false } } }),
    { 'SR 1.6': NA_WIRELESS },
  ),
  verdictsCase(
    RULE,
    'a conduit uses neither the facts of the site nor those of the zones it joins',
    plantWith({
      zones: [zone('z', { facts: { wireless: false } }), zone('y', { facts: { wireless: false } })],
      conduits: [conduit('c', ['y', 'z'])],
      site: { facts: { wireless: false } },
    }),
    { 'SR 1.6': WIRELESS_MISSING },
    C,
  ),
  verdictsCase(
    RULE,
    'a conduit uses its own facts',
    plantWith({
      zones: [zone('z'), zone('y')],
      conduits: [conduit('c', ['y', 'z'], { facts: { wireless: false } })],
    }),
    { 'SR 1.6': NA_WIRELESS },
    C,
  ),
  verdictsCase(RULE, 'a stated unknown ends the search', twoZones('unknown', false), {
    'SR 1.6': WIRELESS_MISSING,
  }),
  verdictsCase(
    RULE,
    'a statement past its last day ends the search as unknown',
    twoZones({ value: true, expires: DAY_BEFORE }, false),
    { 'SR 1.6': WIRELESS_MISSING },
  ),
  verdictsCase(
    RULE,
    'a false fact past its last day no longer makes a row not applicable',
    atZ({ value: false, expires: DAY_BEFORE }),
    { 'SR 1.6': WIRELESS_MISSING },
  ),
  verdictsCase(RULE, 'a statement holds through its last day', atZ({ value: false, expires: AS_OF }), {
    'SR 1.6': NA_WIRELESS,
  }),
];

const several: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'of several facts one false is enough, and only it is the reason',
    plantWith({ zones: [zone('z', { facts: { untrustedAccess: false } })] }),
    { 'SR 1.1 RE 2': naByFact(['untrustedAccess']) },
  ),
  verdictsCase(
    RULE,
    'several false facts are all the reason',
    plantWith({
      zones: [zone('z'), zone('y')],
      conduits: [conduit('c', ['y', 'z'], { facts: { humanAccess: false, untrustedAccess: false } })],
    }),
    // At a conduit the base, SR 1.1, is judged at the zone and does not come in.
    { 'SR 1.1 RE 2': naByFact(['untrustedAccess', 'humanAccess']) },
    C,
  ),
  verdictsCase(RULE, 'all facts that are unknown or unstated are missing', plantWith(), {
    'SR 1.7 RE 1': factMissing('passwordAuth', 'humanAccess'),
  }),
  verdictsCase(
    RULE,
    'a fact that is true is not missing',
    plantWith({ zones: [zone('z', { facts: { passwordAuth: true, humanAccess: 'unknown' } })] }),
    { 'SR 1.7 RE 1': factMissing('humanAccess') },
  ),
];

const order: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'order: an answer at the place comes before a false fact',
    atZ(false, { answers: [answer(Z, 'SR 1.6', 'unmet')] }),
    { 'SR 1.6': unmet() },
  ),
  verdictsCase(
    RULE,
    'order: an answer at the place comes before an unknown fact',
    atZ('unknown', { answers: [answer(Z, 'SR 1.6', 'met')] }),
    { 'SR 1.6': met() },
  ),
  verdictsCase(
    RULE,
    'order: a false fact comes before an inherited answer',
    atZ(false, { answers: [answer('site', 'SR 1.6', 'unmet')] }),
    { 'SR 1.6': NA_WIRELESS },
  ),
  verdictsCase(
    RULE,
    'order: an inherited answer comes before an unknown fact',
    atZ('unknown', { answers: [answer('site', 'SR 1.6', 'met')] }),
    { 'SR 1.6': met(CLAIMED, { from: 'site' }) },
  ),
  verdictsCase(RULE, 'order: an unknown fact comes before the missing answer', atZ('unknown'), {
    'SR 2.2': WIRELESS_MISSING,
  }),
];

const turning: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'turned: an answer to one row turns the fact for all rows that depend on it',
    atZ(false, { answers: [answer(Z, 'SR 1.6', 'met')] }),
    { 'SR 1.6': met(), 'SR 2.2': unanswered },
  ),
  verdictsCase(
    RULE,
    'turned: an answer past its last day turns it as well',
    atZ(false, { answers: [answer(Z, 'SR 1.6', 'met', { expires: DAY_BEFORE })] }),
    { 'SR 1.6': expired(DAY_BEFORE), 'SR 2.2': unanswered },
  ),
  verdictsCase(
    RULE,
    'turned: notApplicable turns nothing',
    atZ(false, { answers: [answer(Z, 'SR 1.6', 'notApplicable')] }),
    { 'SR 1.6': naByAnswer(), 'SR 2.2': NA_WIRELESS },
  ),
  verdictsCase(
    RULE,
    'turned: an answer turns every false fact of its row',
    plantWith({
      zones: [zone('z', { facts: { untrustedAccess: false, humanAccess: false } })],
      answers: [answer(Z, 'SR 1.1 RE 2', 'unmet')],
    }),
    { 'SR 1.1 RE 2': unmet(), 'SR 1.13': unanswered, 'SR 1.10': unanswered },
  ),
  verdictsCase(
    RULE,
    'turned: an answer to a row that does not depend on the fact turns nothing',
    atZ(false, { answers: [answer(Z, 'SR 1.3', 'met')] }),
    { 'SR 2.2': NA_WIRELESS },
  ),
  verdictsCase(
    RULE,
    'turned: an answer given higher up turns nothing here',
    atZ(false, { answers: [answer('site', 'SR 1.6', 'met')] }),
    { 'SR 2.2': NA_WIRELESS },
  ),
  caseOf(
    RULE,
    'turned: at the place only, those below still find the statement',
    twoZones(undefined, false, { answers: [answer('zone:p', 'SR 2.2', 'met')] }),
    {
      'zone:p': { verdicts: { 'SR 1.6': unanswered } },
      [Z]: { verdicts: { 'SR 1.6': NA_WIRELESS, 'SR 2.2': NA_WIRELESS } },
    },
  ),
  verdictsCase(
    RULE,
    'turned: an answer at an asset turns nothing',
    atZ(false, {
      assets: [{ id: 'a', type: 'switch', zones: ['z'] }],
      answers: [answer('asset:a', 'SR 1.6', 'met')],
    }),
    { 'SR 1.6': NA_WIRELESS },
  ),
  verdictsCase(
    RULE,
    'turned: at a conduit too, also by an answer to a row judged at the zone',
    plantWith({
      zones: [zone('z'), zone('y')],
      conduits: [conduit('c', ['y', 'z'], { facts: { sessions: false } })],
      answers: [answer(C, 'SR 2.7', 'unmet')],
    }),
    { 'SR 2.7': unmet({ from: C }), 'SR 3.8': unanswered },
    C,
  ),
  verdictsCase(RULE, 'SR 2.2 RE 1 depends on no fact', atZ(false), {
    'SR 2.2': NA_WIRELESS,
    'SR 2.2 RE 1': unanswered,
  }),
];

export const cases: readonly EvaluationCase[] = [...stating, ...several, ...order, ...turning];
