/** docs/rules.md 3.10: sustained. */
import { answer, evidence, supplier, throwing } from '../../build.ts';
import { Z } from '../case.ts';
import type { Answer, Plant } from '../../../model/plant.ts';
import type { LinkSet } from '../../../catalog/links.ts';
import type { Sustained } from '../../../program/sustained.ts';
import {
  besideCase,
  linked,
  OLD_PROGRAM,
  plantUsing,
  PROGRAM,
  PROVIDER,
  SYSTEM,
  type BesideCase,
} from './case.ts';

const A = '62443-2-1/ORG 1.1';
const B = '62443-2-1/ORG 1.2';
/** SR 1.1 is carried by two rows of the program, SR 1.2 by one. */
const CARRIED: readonly LinkSet[] = [
  linked(PROGRAM, SYSTEM, ['ORG 1.1 > SR 1.1', 'ORG 1.2 > SR 1.1', 'ORG 1.2 > SR 1.2']),
];
const ML_3 = { method: { maturity: 3 } } as const;

type Expected = Omit<Sustained, 'requirement'>;

/** The plant aims at ML 3, and these are the answers of its site to the carriers of SR 1.1. */
function carriedBy(
  name: string,
  answers: readonly Answer[],
  expected: Omit<Expected, 'carriers'> & Partial<Expected>,
): BesideCase {
  const plant = plantUsing([PROGRAM], { ...ML_3, answers, evidence: [evidence('e', ['site'])] });
  const sustained = { 'SR 1.1': { carriers: [A, B], ...expected } };
  return besideCase(`sustained: ${name}`, plant, { sustained }, CARRIED);
}

const met = (row: string, maturity: 1 | 2 | 3 | 4, more: Partial<Answer> = {}): Answer =>
  answer('site', row, 'met', { maturity, ...more });
const shown = { evidence: ['e'] };

const carried: readonly BesideCase[] = [
  carriedBy('every carrier reaches the level, and evidence shows it', [met(A, 3, shown), met(B, 4, shown)], {
    claimed: true,
    evidenced: true,
    short: [],
  }),
  carriedBy('claimed and not evidenced where evidence of one is missing', [met(A, 3, shown), met(B, 4)], {
    claimed: true,
    evidenced: false,
    short: [B],
  }),
  carriedBy('one below the level makes it false', [met(A, 2, shown), met(B, 4, shown)], {
    claimed: false,
    evidenced: false,
    short: [A],
  }),
  carriedBy(
    'an unmet one makes it false, whatever maturity it states',
    [answer('site', A, 'unmet', { maturity: 4, evidence: ['e'] }), met(B, 4, shown)],
    { claimed: false, evidenced: false, short: [A] },
  ),
  carriedBy(
    'a partial one makes it false, whatever maturity it states',
    [answer('site', A, 'partial', { maturity: 3, evidence: ['e'] }), met(B, 3, shown)],
    { claimed: false, evidenced: false, short: [A] },
  ),
  carriedBy('one that nobody answered leaves it unknown', [met(A, 3, shown)], {
    claimed: null,
    evidenced: null,
    short: [B],
  }),
  carriedBy('one that states no maturity leaves it unknown', [met(A, 3, shown), answer('site', B, 'met')], {
    claimed: null,
    evidenced: null,
    short: [B],
  }),
  carriedBy('one below the level makes it false, though another is not known', [met(A, 1)], {
    claimed: false,
    evidenced: false,
    short: [A, B],
  }),
  carriedBy('one claimed and not evidenced makes evidenced false, though another is not known', [met(A, 3)], {
    claimed: null,
    evidenced: false,
    short: [A, B],
  }),
  carriedBy(
    'one that cannot be read leaves it unknown',
    [throwing(met(A, 3), 'status', 'broken'), met(B, 3, shown)],
    { claimed: null, evidenced: null, short: [A] },
  ),
  carriedBy(
    'one that is not applicable does not count',
    [met(A, 3, shown), answer('site', B, 'notApplicable')],
    { carriers: [A], claimed: true, evidenced: true, short: [] },
  ),
  carriedBy(
    'what the organisation answers carries at the site',
    [answer('organisation', A, 'met', { maturity: 3, evidence: ['e'] }), met(B, 3, shown)],
    { claimed: true, evidenced: true, short: [] },
  ),
];

/** What is told of SR 1.1 in a plant that aims at ML 3 and lives both rows at it. */
function told(
  name: string,
  editions: readonly string[],
  entities: Partial<Plant>,
  links: readonly LinkSet[],
  sustained: Expected | null,
): BesideCase {
  const lived = { ...ML_3, answers: [met(A, 3), met(B, 3)] };
  const plant = plantUsing(editions, { ...lived, ...entities });
  return besideCase(`sustained: ${name}`, plant, { sustained: { 'SR 1.1': sustained } }, links);
}

const BOTH: Expected = { carriers: [A, B], claimed: true, evidenced: false, short: [A, B] };

const telling: readonly BesideCase[] = [
  told('without method.maturity nothing is told', [PROGRAM], { method: {} }, CARRIED, null),
  told('a program that is not in use carries nothing', [], { answers: [] }, CARRIED, null),
  told('of a row without carriers nothing is told', [PROGRAM], {}, [], null),
  told(
    'of a row whose carriers are all not applicable nothing is told',
    [PROGRAM],
    { answers: [answer('site', A, 'notApplicable'), answer('site', B, 'notApplicable')] },
    CARRIED,
    null,
  ),
  told(
    'it is told whatever the verdict on the row itself',
    [PROGRAM],
    {
      answers: [met(A, 3), met(B, 3), answer(Z, 'SR 1.1', 'unmet')],
    },
    CARRIED,
    BOTH,
  ),
  told(
    'links of each kind carry',
    [PROGRAM],
    {},
    [
      linked(PROGRAM, SYSTEM, ['ORG 1.1 > SR 1.1'], { kind: 'equal' }),
      linked(PROGRAM, SYSTEM, ['ORG 1.2 > SR 1.1'], { kind: 'part' }),
    ],
    BOTH,
  ),
  told(
    'two sets that link the same two rows make one carrier',
    [PROGRAM],
    {},
    [...CARRIED, linked(PROGRAM, SYSTEM, ['ORG 1.2 > SR 1.1'])],
    BOTH,
  ),
  told(
    'a link that leads from the row to the program carries nothing',
    [PROGRAM],
    {},
    [linked(SYSTEM, PROGRAM, ['SR 1.1 > ORG 1.1'])],
    null,
  ),
  told(
    'rows of suppliers carry nothing: sustaining is the work of the owner',
    [PROVIDER],
    {
      suppliers: [supplier('s', ['integration'])],
      answers: [answer('supplier:s', '62443-2-4/SP.01.01 BR', 'met', { maturity: 4 })],
    },
    [linked(PROVIDER, SYSTEM, ['SP.01.01 BR > SR 1.1'])],
    null,
  ),
  besideCase(
    'sustained: of two editions of a program each carries what it is linked to, named with its edition',
    plantUsing([OLD_PROGRAM, PROGRAM], {
      ...ML_3,
      answers: [
        met(`${PROGRAM}/ORG 1.1`, 3),
        met(`${PROGRAM}/ORG 1.2`, 3),
        answer('site', `${OLD_PROGRAM}/4.2.2.1`, 'met'),
      ],
    }),
    {
      sustained: {
        'SR 1.1': {
          carriers: [`${OLD_PROGRAM}/4.2.2.1`, `${PROGRAM}/ORG 1.1`, `${PROGRAM}/ORG 1.2`],
          claimed: null,
          evidenced: false,
          short: [`${OLD_PROGRAM}/4.2.2.1`, `${PROGRAM}/ORG 1.1`, `${PROGRAM}/ORG 1.2`],
        },
        'SR 1.2': {
          carriers: [`${PROGRAM}/ORG 1.2`],
          claimed: true,
          evidenced: false,
          short: [`${PROGRAM}/ORG 1.2`],
        },
      },
    },
    [...CARRIED, linked(OLD_PROGRAM, SYSTEM, ['4.2.2.1 > SR 1.1'])],
  ),
];

export const cases: readonly BesideCase[] = [...carried, ...telling];
