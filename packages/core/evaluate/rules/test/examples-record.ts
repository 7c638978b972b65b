/** Answers, evidence, measures and suppliers.: for each rule a plant that breaks it once, and the finding that says so. */
import type { Decision, Disposition, Plant } from '../../../model/plant.ts';
import type { Evaluation } from '../input.ts';
import { AS_OF, asset, rowAt, zone } from './smallest.ts';

interface RecordExample {
  readonly plant: Partial<Plant>;
  readonly evaluation?: Partial<Evaluation>;
  readonly finding: string;
  readonly message: string;
}

const decision = (what: Decision, until: string): Disposition => ({
  place: 'zone:a',
  requirement: '62443-3-3/SR 1.1',
  decision: what,
  reason: 'r',
  approvedBy: 'b',
  until,
});

export const RECORD_EXAMPLES = {
  'supplier-without-record': {
    plant: { suppliers: [{ id: 's', name: 'S', roles: ['maintenance'], zones: ['a'] }] },
    finding: 'finding:supplier-without-record:supplier:s',
    message: 'supplier `s` works in a, and no row of 62443-2-4 is answered for it',
  },
  'supplier-not-reviewed': {
    plant: { suppliers: [{ id: 's', name: 'S', roles: ['product'], zones: ['a'] }] },
    finding: 'finding:supplier-not-reviewed:supplier:s',
    message: 'supplier `s` has access and was never reviewed',
  },
  'claimed-not-evidenced': {
    plant: { zones: [zone('a')] },
    evaluation: { rowsAt: () => [rowAt('SR 1.1'), rowAt('SR 1.2')] },
    finding: 'finding:claimed-not-evidenced:zone:a',
    message:
      '2 required rows claimed by answers of `zone:a` are not evidenced, 2 without evidence: SR 1.1 and SR 1.2',
  },
  'evidence-uncited': {
    plant: { evidence: [{ id: 'e', title: 't', kind: 'implementation', places: ['zone:a'] }] },
    finding: 'finding:evidence-uncited:site',
    message: '1 evidence item is cited by nobody: e',
  },
  'evidence-without-hash': {
    plant: {
      evidence: [{ id: 'e', title: 't', kind: 'implementation', places: ['zone:a'], file: 'a.csv' }],
    },
    finding: 'finding:evidence-without-hash:site',
    message: '1 evidence file has no digest: e',
  },
  'expired-evidence-cited': {
    plant: {
      evidence: [{ id: 'e', title: 't', kind: 'implementation', places: ['zone:a'], expires: '2026-01-31' }],
      answers: [{ place: 'site', requirement: 'r', status: 'met', evidence: ['e'] }],
    },
    finding: 'finding:expired-evidence-cited:evidence:e',
    message: 'evidence `e` ran out on 2026-01-31 and is still cited 1 time',
  },
  'answer-expires-soon': {
    plant: {
      answers: [{ place: 'zone:a', requirement: '62443-3-3/SR 1.1', status: 'met', expires: AS_OF }],
    },
    finding: 'finding:answer-expires-soon:zone:a',
    message: '1 answer at `zone:a` runs out within 60 days, the first on 2026-06-15: 62443-3-3/SR 1.1',
  },
  'compensated-without-measure': {
    plant: { answers: [{ place: 'zone:a', requirement: '62443-3-3/SR 3.2', status: 'compensated' }] },
    finding: 'finding:compensated-without-measure:zone:a',
    message: '1 compensation at `zone:a` names no measure that stands in for the row: 62443-3-3/SR 3.2',
  },
  'compensation-expires-soon': {
    plant: {
      answers: [{ place: 'zone:a', requirement: '62443-3-3/SR 1.1', status: 'compensated', expires: AS_OF }],
    },
    finding: 'finding:compensation-expires-soon:zone:a',
    message: '1 compensation at `zone:a` runs out within 60 days, the first on 2026-06-15: 62443-3-3/SR 1.1',
  },
  'not-applicable-against-fact': {
    plant: { zones: [zone('a')] },
    evaluation: {
      rowsAt: () => [
        rowAt('SR 1.6', {
          verdict: 'notApplicable',
          answer: { place: 'zone:a', requirement: '62443-3-3/SR 1.6', status: 'notApplicable' },
          facts: ['wireless'],
          trueFacts: ['wireless'],
        }),
      ],
    },
    finding: 'finding:not-applicable-against-fact:zone:a',
    message: '1 row is answered not applicable at `zone:a`, but what it depends on is true there: SR 1.6',
  },
  'facts-undecided': {
    plant: { zones: [zone('a')] },
    evaluation: { rowsAt: () => [rowAt('SR 1.6', { verdict: 'undetermined', missingFacts: ['wireless'] })] },
    finding: 'finding:facts-undecided:zone:a',
    message: '1 required row at `zone:a` waits for facts nobody stated: wireless',
  },
  'removable-media-unstated': {
    plant: { zones: [zone('a')], assets: [asset('hmi', { type: 'hmi' })] },
    finding: 'finding:removable-media-unstated:zone:a',
    message: 'nobody says for zone `a` whether something can be plugged into hmi',
  },
  'essential-function-not-reviewed': {
    plant: {
      zones: [zone('a')],
      functions: [{ id: 'u', name: 'U', kind: 'view', zones: ['a'] }],
    },
    evaluation: {
      rowsAt: () => [
        rowAt('SR 2.5', {
          essentialFunctionReview: true,
          answer: { place: 'zone:a', requirement: '62443-3-3/SR 2.5', status: 'met' },
        }),
      ],
    },
    finding: 'finding:essential-function-not-reviewed:zone:a',
    message:
      '1 row met at `zone:a` may hinder an essential function, and nobody states a review of the effect: SR 2.5',
  },
  'function-without-place': {
    plant: { functions: [{ id: 'u', name: 'U', kind: 'view' }] },
    finding: 'finding:function-without-place:function:u',
    message: 'essential function `u` names nothing it needs',
  },
  'edition-superseded': {
    plant: { catalogs: ['62443-2-1@2010'] },
    finding: 'finding:edition-superseded:plant:p:62443-2-1@2010',
    message: 'the plant uses 62443-2-1@2010, which 62443-2-1@2024 replaces',
  },
  'measure-uncited': {
    plant: { measures: [{ id: 'm', name: 'M' }] },
    finding: 'finding:measure-uncited:measure:m',
    message: 'measure `m` is named by no answer and no scenario',
  },
  'measure-unplanned': {
    plant: {
      measures: [{ id: 'm', name: 'M', owner: 'o' }],
      answers: [{ place: 'zone:a', requirement: 'r', status: 'unmet', measures: ['m'] }],
    },
    finding: 'finding:measure-unplanned:measure:m',
    message: 'open measure `m` states no cost and outage',
  },
  'answer-behind-measure': {
    plant: {
      measures: [{ id: 'm', name: 'M', inPlace: true }],
      answers: [{ place: 'zone:a', requirement: '62443-3-3/SR 5.2', status: 'unmet', measures: ['m'] }],
    },
    finding: 'finding:answer-behind-measure:measure:m',
    message:
      'measure `m` is in place, but 1 answer that names it still says that it is open: SR 5.2 (zone:a)',
  },
  'answer-counts-nowhere': {
    plant: {
      zones: [zone('a')],
      answers: [{ place: 'site', requirement: '62443-3-3/SR 5.2', status: 'met' }],
    },
    evaluation: { rowsAt: () => [rowAt('SR 5.2', { passes: false })] },
    finding: 'finding:answer-counts-nowhere:site:handed',
    message: '1 answer at `site` counts nowhere, since it is not handed down to where it is judged: SR 5.2',
  },
  'disposition-lapsed': {
    plant: { zones: [zone('a')], dispositions: [decision('accepted', '2026-06-14')] },
    evaluation: { rowsAt: () => [rowAt('SR 1.1', { isGap: true })] },
    finding: 'finding:disposition-lapsed:zone:a:62443-3-3/SR 1.1',
    message:
      'what was decided about the gap of 62443-3-3/SR 1.1 at `zone:a` ran out on 2026-06-14 (`accepted`, by b), and the gap is open again',
  },
  'disposition-expires-soon': {
    plant: { zones: [zone('a')], dispositions: [decision('planned', AS_OF)] },
    evaluation: { rowsAt: () => [rowAt('SR 1.1', { isGap: true })] },
    finding: 'finding:disposition-expires-soon:zone:a:62443-3-3/SR 1.1',
    message:
      'what is decided about the gap of 62443-3-3/SR 1.1 at `zone:a` (`planned`) runs out on 2026-06-15',
  },
  'disposition-before-answer': {
    plant: {
      zones: [zone('a')],
      dispositions: [{ ...decision('accepted', '2027-01-01'), decided: '2026-01-01' }],
    },
    evaluation: {
      rowsAt: () => [
        rowAt('SR 1.1', {
          isGap: true,
          answer: {
            place: 'zone:a',
            requirement: '62443-3-3/SR 1.1',
            status: 'unmet',
            assessed: '2026-01-02',
          },
        }),
      ],
    },
    finding: 'finding:disposition-before-answer:zone:a:62443-3-3/SR 1.1',
    message:
      '62443-3-3/SR 1.1 at `zone:a` was answered again on 2026-01-02, after it was decided about on 2026-01-01 (`accepted`)',
  },
  'disposition-without-gap': {
    plant: { zones: [zone('a')], dispositions: [decision('planned', '2027-01-01')] },
    evaluation: { rowsAt: () => [rowAt('SR 1.1')] },
    finding: 'finding:disposition-without-gap:zone:a',
    message: '1 decision about gaps at `zone:a` names a row that is no gap there: 62443-3-3/SR 1.1',
  },
  'waiver-expires-soon': {
    plant: {
      waivers: [
        {
          id: 'w',
          finding: 'finding:waiver-expires-soon:waiver:w',
          reason: 'r',
          approvedBy: 'a',
          expires: AS_OF,
        },
      ],
    },
    finding: 'finding:waiver-expires-soon:waiver:w',
    message:
      'waiver `w` runs out on 2026-06-15, and `finding:waiver-expires-soon:waiver:w` then stands again',
  },
  'failed-check-claimed': {
    plant: {
      zones: [zone('a')],
      checks: [
        {
          place: 'zone:a',
          requirement: '62443-3-3/SR 1.1',
          result: 'fail',
          by: 'independent',
          date: '2026-02-01',
        },
      ],
    },
    evaluation: { rowsAt: () => [rowAt('SR 1.1')] },
    finding: 'finding:failed-check-claimed:zone:a',
    message: '1 row is claimed at `zone:a` although the last check failed: SR 1.1',
  },
} satisfies Readonly<Record<string, RecordExample>>;
