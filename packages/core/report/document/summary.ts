/** One page for whoever decides: how it stands, what matters most, what to do now, and what is not known. */
import { FR_ORDER } from '../../evaluate/row-table.ts';
import { byCodeUnit } from '../../lib/order.ts';
import type { Cause } from '../../plan/cause.ts';
import { soWhatRuns, whatRuns, whereRun } from './causes.ts';
import { gapsClosed } from './closes.ts';
import { hasTarget, shortfall, worstFirst } from './figures.ts';
import { SHOWN_READINGS, placeId, type ReportFacts, type ShownReading } from './input.ts';
import { priceRuns } from './money.ts';
import { missing, paragraph, say, section, type Block, type Run, type Runs, type Section } from './parts.ts';

const TOP = 5;
const ACTIONS = 3;
const NAMED = 3;

export function summary(facts: ReportFacts): Section {
  return section('summary', 'summary', posture(facts), [
    section('top-findings', 'topFindings', [topFindings(facts)]),
    section('immediate', 'immediate', [immediate(facts)]),
    section('unknown', 'unknown', [unknown(facts)]),
  ]);
}

function posture(facts: ReportFacts): readonly Block[] {
  const { assessment, reading, next } = facts;
  const targeted = facts.inside.filter(hasTarget);
  if (targeted.length === 0) return [missing(say('postureNone'))];
  const reaching = (of: ShownReading): number =>
    targeted.filter((place) => shortfall(place, of) === 0).length;
  const [claimed = 0, evidenced = 0, verified = 0] = SHOWN_READINGS.map(reaching);
  const gaps = sum(assessment.places, (place) => place.gaps.length);
  const open = sum(assessment.places, (place) => place.counts.undetermined);
  const worst = worstFirst(targeted, reading)
    .filter((place) => shortfall(place, reading) > 0)
    .slice(0, NAMED)
    .map((place) => facts.name(place.ref));
  return [
    paragraph(
      say(
        'postureReached',
        { n: reaching(reading), all: targeted.length, reading: { term: reading } },
        '#levels',
      ),
      say('postureReadings', { claimed, evidenced, verified }, '#levels'),
      ...(worst.length === 0 ? [] : [say('postureWorst', { places: worst })]),
    ),
    paragraph(
      say('postureGaps', { gaps, causes: next.causes.length }, '#findings'),
      ...(open === 0 ? [] : [say('postureOpen', { n: open }, '#rows')]),
      designSentence(facts),
      costSentence(facts),
    ),
  ];
}

function designSentence({ assessment }: ReportFacts): Run {
  const unwaived = assessment.findings.filter(({ waiver }) => waiver === undefined);
  const of = (severity: string): number => unwaived.filter((one) => one.severity === severity).length;
  return say('postureDesign', { errors: of('error'), warnings: of('warning') }, '#design');
}

function costSentence(facts: ReportFacts): Run {
  const planned = gapsClosed(facts);
  return say(
    'postureMeasures',
    { n: planned.length, gaps: sum(planned, ({ gaps }) => gaps.length) },
    '#measures',
  );
}

function sum<T>(of: readonly T[], pick: (one: T) => number): number {
  return of.reduce((total, one) => total + pick(one), 0);
}

function topFindings(facts: ReportFacts): Block {
  const { lines } = facts.next;
  if (lines.length === 0) return missing(say('noFindings'));
  return {
    kind: 'table',
    columns: [
      { head: 'what', kind: 'text', share: 4 },
      { head: 'soWhat', kind: 'text', share: 5 },
      { head: 'costHead', kind: 'short' },
      { head: 'outageHead', kind: 'short' },
    ],
    rows: lines.slice(0, TOP).map((line, i) => {
      const price = priceRuns(line.price);
      return {
        cells: [
          [
            ...whatRuns(facts, line.cause),
            whereRun(facts, line.cause),
            say('seeFinding', { n: i + 1 }, line.cause.id),
          ],
          soWhatRuns(facts, line.cause, line, 2),
          price.cost,
          price.outage,
        ],
      };
    }),
  };
}

/** What must not wait: errors of the design, then the measures that bring most, as evaluated. */
function immediate(facts: ReportFacts): Block {
  const errors = facts.assessment.findings
    .filter(({ severity, waiver }) => severity === 'error' && waiver === undefined)
    .slice(0, ACTIONS)
    .map((finding): Runs => [{ kind: 'fix', finding }]);
  const measures = facts.next.lines
    .filter(({ cause }) => cause.code === 'measure')
    .slice(0, ACTIONS)
    .map(({ cause, closed }): Runs => [
      say('putInPlace', { names: measureNames(facts, cause), n: closed }, cause.id),
    ]);
  const items = [...errors, ...measures];
  return items.length === 0 ? missing(say('noActions')) : { kind: 'list', items };
}

function measureNames({ plant }: ReportFacts, { params }: Cause): readonly string[] {
  const ids = params.measures ?? [];
  return ids.map((id) => plant.measures.find((measure) => measure.id === id)?.name ?? id);
}

function unknown(facts: ReportFacts): Block {
  const items = [...openAnswers(facts), ...openFacts(facts), ...withoutTarget(facts), ...unshown(facts)];
  return items.length === 0 ? paragraph(say('nothingUnknown')) : { kind: 'list', items };
}

/** Required rows that wait for the same thing. */
function waiting(facts: ReportFacts, code: 'answer' | 'answerExpired' | 'fact') {
  return facts.inside.flatMap(({ verdicts }) =>
    verdicts.filter((verdict) => verdict.required === true && verdict.missing?.code === code),
  );
}

function openAnswers(facts: ReportFacts): readonly Runs[] {
  const never = waiting(facts, 'answer').length;
  const expired = waiting(facts, 'answerExpired').length;
  return [
    ...(never === 0 ? [] : [[say('unknownAnswers', { n: never }, '#rows')]]),
    ...(expired === 0 ? [] : [[say('unknownExpired', { n: expired }, '#rows')]]),
  ];
}

function openFacts(facts: ReportFacts): readonly Runs[] {
  const names = waiting(facts, 'fact').flatMap(({ missing: what }) =>
    what?.code === 'fact' ? what.facts : [],
  );
  if (names.length === 0) return [];
  return [[say('unknownFacts', { facts: [...new Set(names)].sort(byCodeUnit) }, '#rows')]];
}

function withoutTarget(facts: ReportFacts): readonly Runs[] {
  const without = facts.inside.filter((place) => FR_ORDER.some((fr) => place.slT[fr] === null));
  if (without.length === 0) return [];
  return [[say('unknownTargets', { places: without.map(({ ref }) => placeId(ref)) }, '#levels')]];
}

/** Claimed, and nothing shows it. */
function unshown(facts: ReportFacts): readonly Runs[] {
  const asked = facts.inside.flatMap(({ verdicts }) => verdicts.filter(({ required }) => required === true));
  const claimed = asked.filter(({ reads }) => reads.claimed);
  const shown = claimed.filter(({ reads }) => reads.evidenced);
  if (claimed.length === shown.length) return [];
  return [[say('unknownEvidence', { n: claimed.length - shown.length, all: claimed.length }, '#rows')]];
}
