/** docs/rules.md 3.10: coverage. */
import { answer, check, evidence, supplier, target, throwing, zone } from '../../build.ts';
import { Z } from '../case.ts';
import type { Answer, Plant, Status } from '../../../model/plant.ts';
import type { Standing } from '../../../program/coverage.ts';
import {
  besideCase,
  COMPONENTS,
  LAW,
  linked,
  plantUsing,
  PROGRAM,
  PROVIDER,
  SYSTEM,
  type BesideCase,
} from './case.ts';

const ROW = `${LAW}/20(1)`;
const SR = `${SYSTEM}/SR 1.1`;
const Y = 'zone:y';
/** Two zones that require SR 1.1, and `x`, which does not. */
const ZONES = [
  zone('z', { slTarget: target({ IAC: 1 }) }),
  zone('y', { slTarget: target({ IAC: 1 }) }),
  zone('x', { slTarget: target({ TRE: 1 }) }),
];
const BOTH = [Y, Z];
const TO_LAW = [linked(SYSTEM, LAW, ['SR 1.1 > 20(1)'])];

/** How SR 1.1 stands for 20(1) of the law. */
function stands(
  name: string,
  entities: Partial<Plant>,
  standing: Standing,
  openAt: readonly string[] = [],
): BesideCase {
  const plant = plantUsing([LAW], { zones: ZONES, ...entities });
  const counts = { failed: 0, open: 0, undetermined: 0, claimed: 0, evidenced: 0, verified: 0 };
  const rest = { notApplicable: 0, notRequired: 0 };
  const linkedRows = [{ row: SR, kind: 'supports', grade: 'own-judgement', standing, openAt }] as const;
  const coverage = {
    [ROW]: { linked: linkedRows, counts: { ...counts, ...rest, [standing]: 1 }, notInUse: 0 },
  };
  return besideCase(`coverage: ${name}: ${standing}`, plant, { coverage }, TO_LAW);
}

const cites = { evidence: ['e'] };
const at = (place: string, status: Status, more: Partial<Answer> = {}): Answer =>
  answer(place, 'SR 1.1', status, more);
const everywhere = (status: Status, more: Partial<Answer> = {}): Answer[] =>
  BOTH.map((place) => at(place, status, more));
const E = [evidence('e', BOTH)];

const standings: readonly BesideCase[] = [
  stands(
    'an answer that cannot be read at one place',
    { answers: [throwing(at(Z, 'met'), 'status', 'broken'), at(Y, 'unmet')] },
    'failed',
    BOTH,
  ),
  stands('unmet at one place', { answers: [at(Z, 'met'), at(Y, 'unmet')] }, 'open', [Y]),
  stands('partial at one place', { answers: [at(Z, 'met'), at(Y, 'partial')] }, 'open', [Y]),
  stands('unmet at one place, undetermined at the other', { answers: [at(Z, 'unmet')] }, 'open', BOTH),
  stands('unanswered at one place', { answers: [at(Z, 'met')] }, 'undetermined', [Y]),
  stands('met at all places that require it', { answers: everywhere('met') }, 'claimed'),
  stands('compensated counts as satisfied', { answers: everywhere('compensated') }, 'claimed'),
  stands('evidenced at one place', { answers: [at(Z, 'met', cites), at(Y, 'met')], evidence: E }, 'claimed'),
  stands('evidenced at all places', { answers: everywhere('met', cites), evidence: E }, 'evidenced'),
  stands(
    'verified at one place',
    { answers: everywhere('met', cites), evidence: E, checks: [check(Z, 'SR 1.1')] },
    'evidenced',
  ),
  stands(
    'verified at all places',
    {
      answers: everywhere('met', cites),
      evidence: E,
      checks: BOTH.map((place) => check(place, 'SR 1.1')),
    },
    'verified',
  ),
  stands('not applicable at all places', { answers: everywhere('notApplicable') }, 'notApplicable'),
  stands(
    'not applicable at one place, met at the other',
    { answers: [at(Z, 'notApplicable'), at(Y, 'met', cites)], evidence: E },
    'claimed',
  ),
  stands(
    'required nowhere, whatever is answered',
    { zones: [zone('z', { slTarget: target({ TRE: 1 }) })], answers: [at(Z, 'unmet')] },
    'notRequired',
  ),
  stands('what is unmet without SL-T stays open', { zones: [zone('z')], answers: [at(Z, 'unmet')] }, 'open', [
    Z,
  ]),
  stands(
    'without SL-T nobody knows whether a met row is asked',
    { zones: [zone('z')], answers: [at(Z, 'met', cites)], evidence: E },
    'undetermined',
    [Z],
  ),
  stands(
    'an external zone requires nothing',
    { zones: [...ZONES, zone('out', { kind: 'external' })], answers: everywhere('met') },
    'claimed',
  ),
  stands(
    'an answer that holds only up to an SL below the target',
    {
      zones: [zone('z', { slTarget: target({ IAC: 2 }) }), zone('y', { slTarget: target({ IAC: 1 }) })],
      answers: everywhere('met', { effectiveTo: 1 }),
    },
    'open',
    [Z],
  ),
  stands(
    'a place that does not require it does not count',
    { answers: [...everywhere('met'), at('zone:x', 'unmet')] },
    'claimed',
  ),
];

const ORG = `${PROGRAM}/ORG 1.1`;
const BR = `${PROVIDER}/SP.01.01 BR`;

const withoutLevels: readonly BesideCase[] = [
  besideCase(
    'coverage: a row without levels counts where it is judged, required or not',
    plantUsing([LAW, PROGRAM], { answers: [answer('organisation', '62443-2-1/ORG 1.1', 'unmet')] }),
    { coverage: { [ROW]: { linked: [{ row: ORG, standing: 'open', openAt: ['site'] }] } } },
    [linked(PROGRAM, LAW, ['ORG 1.1 > 20(1)'])],
  ),
  besideCase(
    'coverage: a row of suppliers stands over all suppliers it is judged at',
    plantUsing([LAW, PROVIDER], {
      suppliers: [supplier('s', ['integration']), supplier('t', ['maintenance']), supplier('u', ['product'])],
      answers: [answer('supplier:s', '62443-2-4/SP.01.01 BR', 'met')],
    }),
    { coverage: { [ROW]: { linked: [{ row: BR, standing: 'undetermined', openAt: ['supplier:t'] }] } } },
    [linked(PROVIDER, LAW, ['SP.01.01 BR > 20(1)'])],
  ),
  besideCase(
    'coverage: a row of suppliers is judged nowhere without them, and is in use all the same',
    plantUsing([LAW, PROVIDER]),
    { coverage: { [ROW]: { linked: [], notInUse: 0 } } },
    [linked(PROVIDER, LAW, ['SP.01.01 BR > 20(1)'])],
  ),
];

const links: readonly BesideCase[] = [
  besideCase(
    'coverage: each linked row has a standing of its own, and they are counted',
    plantUsing([LAW, PROGRAM], {
      zones: ZONES,
      answers: [...everywhere('met'), answer('site', '62443-2-1/ORG 1.1', 'met')],
    }),
    {
      coverage: {
        [ROW]: {
          linked: [
            { row: ORG, standing: 'claimed' },
            { row: `${PROGRAM}/ORG 1.2`, standing: 'undetermined' },
            { row: SR, standing: 'claimed' },
          ],
          counts: { claimed: 2, undetermined: 1, open: 0 },
        },
        [`${LAW}/20(2)`]: { linked: [], counts: { claimed: 0 }, notInUse: 0 },
      },
    },
    [...TO_LAW, linked(PROGRAM, LAW, ['ORG 1.1 > 20(1)', 'ORG 1.2 > 20(1)'])],
  ),
  besideCase(
    'coverage: of several links between two rows the closest kind is told, once, with its grade',
    plantUsing([LAW], { zones: ZONES }),
    {
      coverage: {
        [ROW]: {
          linked: [{ row: SR, standing: 'undetermined', kind: 'equal', grade: 'published' }],
          counts: { undetermined: 1 },
        },
      },
    },
    [
      ...TO_LAW,
      linked(SYSTEM, LAW, ['SR 1.1 > 20(1)'], { kind: 'equal', grade: 'published' }),
      linked(SYSTEM, LAW, ['SR 1.1 > 20(1)'], { kind: 'part' }),
    ],
  ),
  besideCase(
    'coverage: part is closer than supports',
    plantUsing([LAW], { zones: ZONES }),
    { coverage: { [ROW]: { linked: [{ row: SR, standing: 'undetermined', kind: 'part' }] } } },
    [...TO_LAW, linked(SYSTEM, LAW, ['SR 1.1 > 20(1)'], { kind: 'part' })],
  ),
  besideCase(
    'coverage: a link is found from either end',
    plantUsing([LAW], { zones: ZONES }),
    { coverage: { [ROW]: { linked: [{ row: SR, standing: 'undetermined' }] } } },
    [linked(LAW, SYSTEM, ['20(1) > SR 1.1'])],
  ),
  besideCase(
    'coverage: linked rows of documents the plant does not use are counted, and have no standing',
    plantUsing([LAW], { zones: ZONES }),
    {
      coverage: {
        [ROW]: { linked: [{ row: SR, standing: 'undetermined' }], notInUse: 3 },
        [`${LAW}/20(2)`]: { linked: [], notInUse: 0 },
      },
    },
    [
      ...TO_LAW,
      linked(PROGRAM, LAW, ['ORG 1.1 > 20(1)', 'ORG 1.2 > 20(1)']),
      linked(COMPONENTS, LAW, ['CR 1.1 > 20(1)']),
    ],
  ),
  besideCase(
    'coverage: a framework has one as a law has',
    plantUsing(['nist-csf@2.0'], { zones: ZONES, answers: everywhere('met') }),
    { coverage: { 'nist-csf@2.0/PR.AA-01': { linked: [{ row: SR, standing: 'claimed' }] } } },
    [linked(SYSTEM, 'nist-csf@2.0', ['SR 1.1 > PR.AA-01'])],
  ),
];

const OVERLAY = 'nis2-j@2022-2555';
/** Asked of control and safety zones, wherever people sign in or not. */
const OVERLAID = 'secured-voice';
const TO_LETTER = [linked(OVERLAY, LAW, [`${OVERLAID} > 20(1)`])];
const ofOverlay = (place: string, status: Status): Answer => answer(place, `nis2-j/${OVERLAID}`, status);

/** How a row of an overlay stands for 20(1) of the law. */
const overlays: readonly BesideCase[] = [
  besideCase(
    'coverage: an overlay row counts wherever it is asked, SL-T or none',
    plantUsing([LAW, OVERLAY], {
      zones: [zone('z'), zone('y', { slTarget: target({ IAC: 1 }) })],
      answers: [ofOverlay(Z, 'unmet'), ofOverlay(Y, 'met')],
    }),
    { coverage: { [ROW]: { linked: [{ row: `${OVERLAY}/${OVERLAID}`, standing: 'open', openAt: [Z] }] } } },
    TO_LETTER,
  ),
  besideCase(
    'coverage: an overlay row counts at no external zone',
    plantUsing([LAW, OVERLAY], {
      zones: [zone('z'), zone('y', { kind: 'external' })],
      answers: [ofOverlay(Z, 'met'), ofOverlay(Y, 'unmet')],
    }),
    { coverage: { [ROW]: { linked: [{ row: `${OVERLAY}/${OVERLAID}`, standing: 'claimed', openAt: [] }] } } },
    TO_LETTER,
  ),
  besideCase(
    'coverage: an overlay the plant does not use is counted like any document',
    plantUsing([LAW], { zones: ZONES }),
    { coverage: { [ROW]: { linked: [], notInUse: 1 } } },
    TO_LETTER,
  ),
];

export const cases: readonly BesideCase[] = [...standings, ...withoutLevels, ...overlays, ...links];
