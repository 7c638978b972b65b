/** What a shipped catalog can say wrongly of levels: where a row starts, what it builds on, the seven FRs. */
import { COMPONENT, PROVIDER, SYSTEM, type Planted } from './planted.ts';

function swap(list: any[], a: number, b: number): void {
  [list[a], list[b]] = [list[b], list[a]];
}

export const PLANTED_LEVELS: readonly Planted[] = [
  {
    name: 'SR 1.1 falls from selected at SL 2 to not selected at SL 3',
    in: SYSTEM,
    change: (json) => (json.rows[0].sl[2] = false),
    problems: ['other-count rows: cumulative', 'level-gap rows[0].sl'],
  },
  {
    name: 'SR 7.8 is selected at no SL',
    in: SYSTEM,
    change: (json) => json.rows[99].sl.fill(false),
    problems: ['other-count rows: cumulative', 'no-level rows[99].sl'],
  },
  {
    name: 'SR 1.2 RE 1 starts at SL 1, below SR 1.2 at SL 2',
    in: SYSTEM,
    change: (json) => json.rows[5].sl.fill(true),
    problems: ['other-count rows: cumulative', 'below-base rows[5].sl'],
  },
  {
    name: 'SR 3.4 has the level of the first print again, SL 1, without the corrigendum',
    in: SYSTEM,
    change: (json) => json.rows.find(({ id }: any) => id === 'SR 3.4').sl.fill(true),
    problems: ['other-count rows: cumulative'],
  },
  {
    name: 'CR 1.2 RE 1 starts below its base',
    in: COMPONENT,
    change: (json) => json.rows[4].sl.fill(true),
    problems: ['below-base rows[4].sl'],
  },
  {
    name: 'CR 1.1 falls at SL 4',
    in: COMPONENT,
    change: (json) => (json.rows[0].sl[3] = false),
    problems: ['level-gap rows[0].sl'],
  },
];

export const PLANTED_BASES: readonly Planted[] = [
  {
    name: 'SR 1.1 RE 1 stands above SR 1.1',
    in: SYSTEM,
    change: (json) => swap(json.rows, 0, 1),
    problems: ['base-not-above rows[0].base'],
  },
  {
    name: 'SR 1.1 RE 2 builds on an enhancement',
    in: SYSTEM,
    change: (json) => (json.rows[2].base = 'SR 1.1 RE 1'),
    problems: ['base-not-above rows[2].base'],
  },
  {
    name: 'CR 1.1 RE 1 builds on itself',
    in: COMPONENT,
    change: (json) => (json.rows[1].base = 'CR 1.1 RE 1'),
    problems: ['base-not-above rows[1].base'],
  },
  {
    name: 'SP.01.01 RE(1) builds on a row that is not there',
    in: PROVIDER,
    change: (json) => (json.rows[1].base = 'SP.01.01'),
    problems: ['base-not-above rows[1].base'],
  },
];

export const PLANTED_VECTOR: readonly Planted[] = [
  {
    name: 'UC stands before IAC',
    in: SYSTEM,
    change: (json) => swap(json.frs, 0, 1),
    problems: ['fr-order frs[0]', 'fr-order frs[1]'],
  },
  {
    name: 'the seventh FR is lost',
    in: SYSTEM,
    change: (json) => json.frs.pop(),
    problems: ['fr-count frs'],
  },
];
