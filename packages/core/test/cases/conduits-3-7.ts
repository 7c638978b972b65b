/**
 * docs/rules.md 3.7, first part: on which rows a conduit is judged. SR 6.1 is judged at the zone, SR 6.2
 * at both.
 */
import { answer, asset, conduit, plantWith, target, zone } from '../build.ts';
import {
  C,
  caseOf,
  CLAIMED,
  judgedAtZone,
  met,
  naByAnswer,
  unanswered,
  unmet,
  type EvaluationCase,
  type ExpectedPlace,
} from './case.ts';
import type { Conduit, Plant } from '../../model/plant.ts';

const RULE = '3.7';

function conduitCase(
  name: string,
  more: Partial<Plant>,
  expected: ExpectedPlace,
  conduitMore: Partial<Conduit> = {},
): EvaluationCase {
  const zones = [zone('y'), zone('z')];
  const plant = plantWith({ zones, conduits: [conduit('c', ['y', 'z'], conduitMore)], ...more });
  return caseOf(RULE, name, plant, { [C]: expected });
}

const AN_ASSET = { assets: [asset('a', { conduits: ['c'] })] };

export const cases: readonly EvaluationCase[] = [
  conduitCase(
    'without an asset 38 rows are judged and 62 are not applicable',
    {},
    { counts: { required: 100, notApplicable: 62, undetermined: 38 } },
    { slTarget: 4 },
  ),
  conduitCase(
    'with an asset all hundred rows are judged',
    AN_ASSET,
    { counts: { required: 100, notApplicable: 0, undetermined: 100 } },
    { slTarget: 4 },
  ),
  conduitCase(
    'a row judged at the zone is not applicable and satisfied in all readings',
    {},
    { verdicts: { 'SR 6.1': judgedAtZone, 'SR 6.1 RE 1': judgedAtZone, 'SR 6.2': unanswered } },
  ),
  conduitCase(
    'a row judged at the zone is so whatever the facts are',
    {},
    { verdicts: { 'SR 1.10': judgedAtZone, 'SR 2.5': judgedAtZone } },
    { facts: { humanAccess: false } },
  ),
  conduitCase(
    'a row judged at the zone takes no answer of site or organisation',
    { answers: [answer('site', 'SR 6.1', 'unmet'), answer('organisation', 'SR 1.3', 'met')] },
    { verdicts: { 'SR 6.1': judgedAtZone, 'SR 1.3': judgedAtZone } },
  ),
  conduitCase(
    'a row judged at the zone is judged like any where it is answered at the conduit',
    { answers: [answer(C, 'SR 6.1', 'unmet'), answer(C, 'SR 1.3', 'notApplicable')] },
    { verdicts: { 'SR 6.1': unmet({ from: C }), 'SR 1.3': naByAnswer(CLAIMED, { from: C }) } },
  ),
  conduitCase(
    'with an asset a row takes the answer of the site',
    { ...AN_ASSET, answers: [answer('site', 'SR 6.1', 'met')] },
    { verdicts: { 'SR 6.1': met(CLAIMED, { from: 'site' }) } },
  ),
  conduitCase(
    'an asset in a zone it joins is not in the conduit',
    { assets: [asset('a', { zones: ['z'] })] },
    { verdicts: { 'SR 6.1': judgedAtZone } },
  ),
  conduitCase(
    'an asset in another conduit is not in this one',
    {
      conduits: [conduit('c', ['y', 'z']), conduit('d', ['y', 'z'])],
      assets: [asset('a', { conduits: ['d'] })],
    },
    { verdicts: { 'SR 6.1': judgedAtZone } },
  ),
  conduitCase(
    'rows judged at the zone count as satisfied in SL-A',
    { answers: [answer(C, 'SR 6.2', 'met')] },
    { slA: { claimed: { TRE: 4 }, evidenced: { TRE: 1 }, verified: { TRE: 1 }, upper: { TRE: 4 } } },
  ),
  conduitCase(
    'a row answered at the conduit counts in its SL-A',
    { answers: [answer(C, 'SR 6.2', 'met'), answer(C, 'SR 6.1', 'unmet')] },
    { slA: { claimed: { TRE: 0 }, upper: { TRE: 0 } } },
  ),
  conduitCase(
    'SL-A is null where the rows judged at the conduit are not applicable',
    {},
    { slA: { claimed: { DC: null } } },
    { facts: { confidentialData: false, cryptography: false } },
  ),
  conduitCase(
    'rows judged at the zone are counted where required and are no gaps',
    {},
    {
      counts: { required: 2, notApplicable: 1, undetermined: 1 },
      gaps: { 'SR 6.1': null, 'SR 6.2': { verdict: 'undetermined' } },
    },
    { slTarget: target({ TRE: 2 }) },
  ),
];
