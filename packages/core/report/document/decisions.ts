/** What was decided: measures, and what stands although it is not as required. */
import type { Answer } from '../../model/plant.ts';
import { gapsClosed } from './closes.ts';
import type { ReportFacts } from './input.ts';
import { costRuns, outageRuns } from './money.ts';
import {
  count,
  id,
  maybe,
  missing,
  paragraph,
  say,
  section,
  table,
  text,
  type Block,
  type Column,
  type Row,
  type Runs,
  type Section,
} from './parts.ts';

export function measures(facts: ReportFacts): Section {
  const { plant } = facts;
  if (plant.measures.length === 0) return section('measures', 'measures', [missing(say('noMeasures'))]);
  const closes = gapsClosed(facts);
  const gaps = new Map(closes.map(({ measure, gaps: closed }) => [measure.id, closed.length] as const));
  const order = [
    ...closes.map(({ measure }) => measure),
    ...plant.measures.filter(({ id: key }) => !gaps.has(key)),
  ];
  return section('measures', 'measures', [
    paragraph(say('measuresIntro')),
    {
      kind: 'table',
      columns: [
        { head: 'measure', kind: 'text', share: 4 },
        { head: 'closesHead', kind: 'number' },
        { head: 'inPlace', kind: 'short' },
        { head: 'costHead', kind: 'short' },
        { head: 'effort', kind: 'short' },
        { head: 'outageHead', kind: 'short' },
        { head: 'owner', kind: 'text', share: 2 },
      ],
      rows: order.map((measure) => ({
        ref: `measure:${measure.id}`,
        cells: [
          [...text(measure.name), id(measure.id)],
          [count(gaps.get(measure.id) ?? 0, `measure:${measure.id}`)],
          [say(measure.inPlace === true ? 'yes' : 'no')],
          costRuns(measure),
          measure.effort === undefined ? [say('notStated')] : [say('days', { n: measure.effort })],
          outageRuns(measure),
          text(measure.owner),
        ],
      })),
    },
  ]);
}

/** What stands although it is not as required, each with who agreed and until when. */
export function exceptions(facts: ReportFacts): Section {
  return section(
    'exceptions',
    'exceptions',
    [paragraph(say('exceptionsIntro'))],
    [
      section('compensations', 'compensations', [answersWith(facts, 'compensated', 'noCompensations')]),
      section('not-applicable', 'notApplicableHead', [
        answersWith(facts, 'notApplicable', 'noNotApplicable'),
      ]),
      section('asset-exceptions', 'assetExceptions', [assetExceptions(facts)]),
      section('waivers', 'waivers', [waivers(facts)]),
    ],
  );
}

const DECIDED: readonly Column[] = [
  { head: 'place', kind: 'text', share: 2 },
  { head: 'requirement', kind: 'text', share: 2 },
  { head: 'reason', kind: 'text', share: 5 },
  { head: 'approvedBy', kind: 'text', share: 2 },
  { head: 'expires', kind: 'short' },
];

function answersWith(
  facts: ReportFacts,
  status: Answer['status'],
  none: 'noCompensations' | 'noNotApplicable',
): Block {
  const rows = facts.plant.answers
    .filter((answer) => answer.status === status)
    .map((answer): Row => ({
      ref: `answer:${answer.place}:${answer.requirement}`,
      cells: [
        [id(answer.place)],
        [id(answer.requirement)],
        text(answer.reason),
        text(answer.approvedBy),
        until(answer.expires, facts.assessment.asOf),
      ],
    }));
  return table(DECIDED, rows, none);
}

function assetExceptions({ plant, assessment }: ReportFacts): Block {
  const rows = plant.answers.flatMap((answer) =>
    (answer.exceptions ?? []).map((one): Row => ({
      cells: [
        [id(answer.place), id(one.asset ?? one.class ?? '')],
        [id(answer.requirement)],
        [{ kind: 'verdict', verdict: one.status }, ...maybe(one.reason)],
        text(one.approvedBy),
        until(one.expires, assessment.asOf),
      ],
    })),
  );
  return table(DECIDED, rows, 'noExceptions');
}

function waivers({ plant, assessment }: ReportFacts): Block {
  const rows = plant.waivers.map((waiver): Row => ({
    cells: [
      [id(waiver.id)],
      [id(waiver.finding)],
      text(waiver.reason),
      text(waiver.approvedBy),
      until(waiver.expires, assessment.asOf),
    ],
  }));
  return table(
    [
      { head: 'waiver', kind: 'text', share: 2 },
      { head: 'finding', kind: 'text', share: 3 },
      ...DECIDED.slice(2),
    ],
    rows,
    'noWaivers',
  );
}

/** The last day, and whether it has passed. */
export function until(day: string | undefined, asOf: string): Runs {
  if (day === undefined) return [say('noEnd')];
  return [id(day), ...(day < asOf ? [say('hasPassed')] : [])];
}
