/** What was decided: measures, and what stands although it is not as required. */
import { answerKey } from '../../model/kinds.ts';
import type { Answer } from '../../model/plant.ts';
import { gapsWaiting } from './closes.ts';
import { compensationsOf, type Fails } from './compensations.ts';
import { rowId, type ReportFacts } from './input.ts';
import { costRuns, outageRuns } from './money.ts';
import {
  inLine,
  count,
  id,
  maybe,
  missing,
  paragraph,
  say,
  section,
  stacked,
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
  const waiting = gapsWaiting(facts);
  const gaps = new Map(waiting.map(({ measure, gaps: n }) => [measure.id, n] as const));
  const others = plant.measures.filter(({ id: key }) => !gaps.has(key));
  const order = [
    ...waiting.map(({ measure }) => measure),
    ...others.filter(({ inPlace }) => inPlace !== true),
    ...others.filter(({ inPlace }) => inPlace === true),
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
      section('compensations', 'compensations', compensations(facts)),
      section('not-applicable', 'notApplicableHead', [
        answersWith(
          facts,
          facts.plant.answers.filter(({ status }) => status === 'notApplicable'),
          'noNotApplicable',
        ),
      ]),
      section('asset-exceptions', 'assetExceptions', [assetExceptions(facts)]),
      section('dispositions', 'dispositions', [dispositions(facts)]),
      section('waivers', 'waivers', [waivers(facts)]),
    ],
  );
}

const DECIDED: readonly Column[] = [
  { head: 'place', kind: 'text', share: 2 },
  { head: 'requirement', kind: 'text', share: 3 },
  { head: 'reason', kind: 'text', share: 5 },
  { head: 'approvedBy', kind: 'text', share: 2 },
  { head: 'expires', kind: 'short' },
];

/** Those that count, and apart from them those that do not, with why. */
function compensations(facts: ReportFacts): readonly Block[] {
  const all = compensationsOf(facts);
  const counting = all.filter(({ fails }) => fails === null).map(({ answer }) => answer);
  const failing = new Map(
    all.flatMap(({ answer, fails }) => (fails === null ? [] : [[answer, fails] as const])),
  );
  return [
    answersWith(facts, counting, failing.size === 0 ? 'noCompensations' : 'noCompensationCounts'),
    ...(failing.size === 0
      ? []
      : [
          paragraph(say('compensationsFail')),
          answersWith(facts, [...failing.keys()], 'noCompensations', (answer) =>
            whyRuns(facts, failing.get(answer)),
          ),
        ]),
  ];
}

function whyRuns({ plant }: ReportFacts, fails: Fails | undefined): Runs {
  switch (fails?.code) {
    case undefined:
      return [];
    case 'expired':
      return [say('fails-expired')];
    case 'measures': {
      const names = new Map(plant.measures.map((measure) => [measure.id, measure.name] as const));
      return [say('fails-measures', { names: fails.measures.map((each) => names.get(each) ?? each) })];
    }
    case 'dependsOn':
      return [say('fails-dependsOn', { rows: fails.rows.map(rowId) })];
  }
}

/** Answers of one place in the same words stand together: one decision is one line. */
function answersWith(
  facts: ReportFacts,
  given: readonly Answer[],
  none: 'noCompensations' | 'noCompensationCounts' | 'noNotApplicable',
  why: (answer: Answer) => Runs = () => [],
): Block {
  const decisions = new Map<string, Answer[]>();
  for (const answer of given) {
    const { place, reason, approvedBy, expires, measures, evidence } = answer;
    const key = JSON.stringify([place, reason, approvedBy, expires, measures, evidence, why(answer)]);
    const same = decisions.get(key);
    if (same === undefined) decisions.set(key, [answer]);
    else same.push(answer);
  }
  return table(
    DECIDED,
    [...decisions.values()].map((answers) => decisionRow(facts, answers, why)),
    none,
  );
}

function decisionRow(facts: ReportFacts, answers: readonly Answer[], why: (answer: Answer) => Runs): Row {
  const [first] = answers as readonly [Answer];
  const [ref, ...also] = answers.map(({ place, requirement }) => `answer:${place}:${requirement}`);
  const fails = why(first);
  return {
    ...(ref === undefined ? {} : { ref }),
    also,
    cells: [
      text(facts.name(first.place)),
      inLine(answers.map(({ requirement }) => [id(requirement)])),
      stacked([text(first.reason), ...standsIn(facts, first), ...(fails.length === 0 ? [] : [fails])]),
      text(first.approvedBy),
      until(first.expires, facts.assessment.asOf),
    ],
  };
}

/** What is there instead: the measures, those not in place marked so, and the evidence that is cited. */
function standsIn({ plant }: ReportFacts, { measures = [], evidence = [] }: Answer): readonly Runs[] {
  const named = measures.flatMap((each) => plant.measures.find((measure) => measure.id === each) ?? []);
  const titles = evidence.flatMap((each) => plant.evidence.find((item) => item.id === each) ?? []);
  return [
    ...named.map((measure): Runs => [
      say(measure.inPlace === true ? 'standsInBy' : 'standsInLater'),
      ...text(measure.name),
      id(measure.id, `measure:${measure.id}`),
    ]),
    ...titles.map((item): Runs => [
      say('standsInShown'),
      ...text(item.title),
      id(item.id, `evidence:${item.id}`),
    ]),
  ];
}

const NEEDS_APPROVAL: ReadonlySet<string> = new Set<Answer['status']>(['compensated', 'notApplicable']);

/** Only what stands in for a requirement is agreed by somebody; of the others nobody is expected. */
function assetExceptions({ plant, assessment, name }: ReportFacts): Block {
  const rows = plant.answers.flatMap((answer) =>
    (answer.exceptions ?? []).map((one): Row => ({
      cells: [
        inLine([
          text(name(answer.place)),
          [
            ...(one.asset === undefined ? [] : text(name(`asset:${one.asset}`))),
            id(one.asset ?? one.class ?? ''),
          ],
        ]),
        [id(answer.requirement)],
        [{ kind: 'verdict', verdict: one.status }],
        text(one.reason),
        NEEDS_APPROVAL.has(one.status) ? text(one.approvedBy) : maybe(one.approvedBy),
        until(one.expires, assessment.asOf),
      ],
    })),
  );
  const [place, requirement, ...rest] = DECIDED as readonly [Column, Column, ...Column[]];
  const columns: readonly Column[] = [place, requirement, { head: 'verdictHead', kind: 'verdict' }, ...rest];
  return table(columns, rows, 'noExceptions');
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

/** Seven on one page: as wide as a row of the standard and what is decided about it, the rest for the reason. */
const ABOUT_GAPS: readonly Column[] = [
  { head: 'place', kind: 'text', share: 2 },
  { head: 'requirement', kind: 'text', share: 2.75 },
  { head: 'decision', kind: 'text', share: 2.5 },
  { head: 'owner', kind: 'text', share: 2 },
  { head: 'reason', kind: 'text', share: 4.25 },
  { head: 'approvedBy', kind: 'text', share: 2 },
  { head: 'expires', kind: 'short' },
];

/** What is decided about gaps: they are gaps all the same. */
function dispositions({ plant, assessment, name }: ReportFacts): Block {
  // Where no SL-T is known nobody can say whether a row is a gap.
  const closed = new Set(
    assessment.places.flatMap(({ ref, verdicts, gaps }) => {
      const open = new Set(gaps.map(({ requirement }) => requirement));
      return verdicts
        .filter(({ requirement, required }) => required !== null && !open.has(requirement))
        .map(({ requirement }) => `${ref} ${requirement}`);
    }),
  );
  const rows = plant.dispositions.map((said): Row => {
    const isClosed = closed.has(answerKey(said));
    return {
      cells: [
        text(name(said.place)),
        [id(said.requirement)],
        stacked([
          [say(isClosed ? `decision-${said.decision}-closed` : `decision-${said.decision}`)],
          ...(said.decided === undefined ? [] : [[say('decidedOn'), id(said.decided)]]),
        ]),
        maybe(said.owner),
        stacked([
          ...(said.reason === undefined ? [] : [text(said.reason)]),
          ...(said.note === undefined ? [] : [[say('decisionNote'), ...text(said.note)]]),
        ]),
        maybe(said.approvedBy),
        until(said.until, assessment.asOf),
      ],
    };
  });
  return table(ABOUT_GAPS, rows, 'noDispositions');
}

/** The last day, and whether it has passed. */
function until(day: string | undefined, asOf: string): Runs {
  if (day === undefined) return [say('noEnd')];
  return [id(day), ...(day < asOf ? [say('hasPassed')] : [])];
}
