/** One page for whoever decides: how it stands, what matters most, what to do now, and what is not known. */
import type { Finding, PlaceAssessment } from '../../evaluate/assessment.ts';
import { unshownRows } from './unshown.ts';
import { few } from '../../evaluate/rules/few.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
import { byCodeUnit } from '../../lib/order.ts';
import { isHole, isQuestion, type Cause } from '../../plan/cause.ts';
import type { NextLine } from '../../plan/next.ts';
import { askedRuns, measureNames, soWhatInShort, tellRuns, whatRuns, whereRun, worstFrs } from './causes.ts';
import { gapsWaitingFor } from './closes.ts';
import { asksForSomething, hasTarget, openRows, postureOf, shortfall, worstFirst } from './figures.ts';
import { SHOWN_READINGS, placeId, type ReportFacts, type ShownReading } from './input.ts';
import { priceRuns } from './money.ts';
import { byConsequence } from './consequence.ts';
import { outlook } from './outlook.ts';
import { openRisk } from './risk/chapters.ts';
import { missing, paragraph, say, section, type Block, type Run, type Runs, type Section } from './parts.ts';

const TOP = 5;
const ACTIONS = 3;
const RULES = 2;
const NAMED = 3;

export function summary(facts: ReportFacts): Section {
  return section('summary', 'summary', posture(facts), [
    section('top-findings', 'topFindings', topFindings(facts)),
    section('immediate', 'immediate', [immediate(facts)]),
    section('outlook', 'outlook', [outlook(facts)]),
    section('unknown', 'unknown', [unknown(facts)]),
  ]);
}

function posture(facts: ReportFacts): readonly Block[] {
  const { assessment, reading } = facts;
  const targeted = facts.inside.filter(asksForSomething);
  if (targeted.length === 0) return [missing(say('postureNone'))];
  const gaps = sum(assessment.places, (place) => place.gaps.length);
  const short = sum(assessment.places, (place) => openRows(place, reading));
  return [
    paragraph(...reachedRuns(facts, targeted), ...safetyRuns(facts)),
    paragraph(
      ...(reading === 'claimed'
        ? []
        : [say('postureShort', { n: short, reading: { term: reading } }, '#rows')]),
      say('postureGaps', { gaps }, '#rows'),
      ...gapRuns(facts),
      designSentence(facts),
      ...openRisk(facts),
    ),
  ];
}

/** What is known to be open and what nobody knows yet: each gap is in one of the two. */
function gapRuns({ next }: ReportFacts): Runs {
  const asked = next.causes.filter(isQuestion);
  const known = next.causes.filter(isHole);
  const gapsOf = (causes: readonly Cause[]): number => sum(causes, ({ gaps }) => gaps.length);
  const settled = sum(next.causes, ({ gaps }) => gaps.filter((gap) => gap.settled).length);
  return [
    ...(known.length === 0
      ? []
      : [say('postureKnown', { n: gapsOf(known), causes: known.length }, '#findings')]),
    ...(asked.length === 0
      ? []
      : [say('postureOpen', { n: gapsOf(asked), questions: asked.length }, '#questions')]),
    ...(settled === 0 ? [] : [say('postureSettled', { n: settled }, '#dispositions')]),
  ];
}

/** How many of the places that ask for something reach it, in the reading shown and in each. */
function reachedRuns({ inside, reading, name }: ReportFacts, targeted: readonly PlaceAssessment[]): Runs {
  const reaching = (of: ShownReading): number => postureOf(inside, of).reached.length;
  const [claimed = 0, evidenced = 0, verified = 0] = SHOWN_READINGS.map(reaching);
  const n = reaching(reading);
  const { partly } = postureOf(inside, reading);
  const code = targeted.length > 1 ? 'postureReached' : n === 1 ? 'postureOnlyReached' : 'postureOnlyShort';
  const idle = inside.filter((place) => hasTarget(place) && !asksForSomething(place)).length;
  const worst = worstFirst(targeted, reading)
    .filter((place) => shortfall(place, reading) > 0)
    .slice(0, NAMED)
    .map((place) => name(place.ref));
  return [
    say(code, { n, all: targeted.length, reading: { term: reading } }, '#levels'),
    say('postureReadings', { claimed, evidenced, verified }, '#levels'),
    ...(partly.length === 0 ? [] : [say('posturePartly', { n: partly.length }, '#levels')]),
    ...(idle === 0 ? [] : [say('postureIdle', { n: idle }, '#levels')]),
    ...(worst.length < 1 || targeted.length === 1 ? [] : [say('postureWorst', { places: worst })]),
  ];
}

const SAFETY_NAMED = 5;

/** Each safety zone below SL-T by name: what harms people is never only part of a sum. */
function safetyRuns({ inside, plant, reading, name }: ReportFacts): Runs {
  const safety = new Set(plant.zones.filter(({ kind }) => kind === 'safety').map(({ id }) => `zone:${id}`));
  const short = worstFirst(inside, reading).filter(
    (place) => safety.has(place.ref) && shortfall(place, reading) > 0,
  );
  const more = short.length - SAFETY_NAMED;
  return [
    ...short
      .slice(0, SAFETY_NAMED)
      .map((place) =>
        say('postureSafety', { place: name(place.ref), frs: shortIn(place, reading) }, `place:${place.ref}`),
      ),
    ...(more > 0 ? [say('postureSafetyMore', { n: more }, '#levels')] : []),
  ];
}

/** What is there of what is asked: `IAC 0/2`. */
function shortIn({ slT, slA }: PlaceAssessment, reading: ShownReading): readonly string[] {
  return FR_ORDER.flatMap((fr) => {
    const target = slT[fr];
    const achieved = slA[reading][fr];
    return target === null || achieved === null || achieved >= target ? [] : [`${fr} ${achieved}/${target}`];
  });
}

function designSentence({ assessment }: ReportFacts): Run {
  const unwaived = assessment.findings.filter(({ waiver }) => waiver === undefined);
  const of = (severity: string): number => unwaived.filter((one) => one.severity === severity).length;
  return say('postureDesign', { errors: of('error'), warnings: of('warning') }, '#design');
}

function sum<T>(of: readonly T[], pick: (one: T) => number): number {
  return of.reduce((total, one) => total + pick(one), 0);
}

function topFindings(facts: ReportFacts): readonly Block[] {
  const lines = facts.next.lines.filter(({ asks }) => asks === null);
  const top = lines.slice(0, TOP);
  if (top.length === 0) return [missing(say(facts.next.causes.some(isHole) ? 'allSettled' : 'noFindings'))];
  const vain = top.filter(({ gains }) => gains.length === 0).length;
  return [topTable(facts, lines), ...(vain === 0 ? [] : [paragraph(say('gainsNothing'))])];
}

function topTable(facts: ReportFacts, lines: readonly NextLine[]): Block {
  return {
    kind: 'table',
    columns: [
      { head: 'what', kind: 'text', share: 1 },
      { head: 'soWhat', kind: 'text', share: 1 },
      { head: 'costHead', kind: 'short' },
      { head: 'outageHead', kind: 'short' },
    ],
    rows: lines.slice(0, TOP).map((line, i) => {
      const price = priceRuns(line.price);
      return {
        cells: [
          [
            ...whatRuns(facts, ownOf(line)),
            ...(line.after.length === 0 ? [] : [say('afterFindings', { findings: payers(lines, line) })]),
            whereRun(facts, ownOf(line)),
            say('seeFinding', { n: i + 1 }, line.cause.id),
          ],
          soWhatInShort(facts, line),
          price.cost,
          price.outage,
        ],
      };
    }),
  };
}

/** Numbers of the findings above that pay for the measures this one counts on. */
function payers(lines: readonly NextLine[], { after }: NextLine): readonly string[] {
  return lines.flatMap(({ measures }, i) => (measures.some((id) => after.includes(id)) ? [`${i + 1}`] : []));
}

/** The cause with what this line tells: the measures that it names and pays, or all that is asked in it. */
function ownOf({ cause, measures, asks }: NextLine): Cause {
  if (asks !== null) {
    const { requirements, facts, places } = asks;
    const params = { ...cause.params, requirements, ...(facts.length === 0 ? {} : { facts }) };
    return { ...cause, params, places };
  }
  return measures.length === 0 ? cause : { ...cause, params: { ...cause.params, measures } };
}

/** What must not wait: the measures that bring most, as evaluated; what ran out; errors of the design. */
function immediate(facts: ReportFacts): Block {
  const items = [...firstMeasures(facts), ...ranOut(facts), ...designErrors(facts)];
  return items.length === 0 ? missing(say('noActions')) : { kind: 'list', items };
}

function firstMeasures(facts: ReportFacts): readonly Runs[] {
  return facts.next.lines
    .filter(({ cause }) => cause.code === 'measure')
    .slice(0, ACTIONS)
    .map((line): Runs => [
      say('putInPlace', {
        names: measureNames(facts, ownOf(line)),
        owners: owners(facts, ownOf(line)),
      }),
      closesRun(facts, line),
    ]);
}

/** As evaluated; where other gaps wait for the same measures, the table of measures counts them as well. */
function closesRun(facts: ReportFacts, { cause, closed, measures }: NextLine): Run {
  const waiting = gapsWaitingFor(facts, measures);
  const params = { n: closed, waiting, measures: measures.length };
  return say(waiting === closed ? 'closesGaps' : 'closesSome', params, cause.id);
}

function owners({ plant }: ReportFacts, { params }: Cause): readonly string[] {
  const named = plant.measures.filter((measure) => params.measures?.includes(measure.id) === true);
  return [...new Set(named.flatMap(({ owner }) => owner ?? []))];
}

function ranOut({ next }: ReportFacts): readonly Runs[] {
  const over = next.causes.filter(({ code }) => code === 'answerExpired' || code === 'compensationExpired');
  return over.length === 0 ? [] : [[say('renew', { n: over.length }, '#findings')]];
}

/** Rule by rule, those that can do most harm first. Of further rules it is said how many errors there are. */
function designErrors({ assessment, plant, name }: ReportFacts): readonly Runs[] {
  const errors = assessment.findings
    .filter(({ severity, waiver }) => severity === 'error' && waiver === undefined)
    .toSorted(byConsequence(plant));
  const rules = [...Map.groupBy(errors, ({ rule }) => rule).values()];
  const more = sum(rules.slice(RULES), (of) => of.length);
  return [
    ...rules.slice(0, RULES).map((found) => ruleRuns(found, name)),
    ...(more > 0 ? [[say('moreErrors', { n: more }, '#design')]] : []),
  ];
}

/** The way out of the first, what it is about, and where else it is so. */
function ruleRuns([finding, ...others]: readonly Finding[], nameOf: ReportFacts['name']): Runs {
  if (finding === undefined) return [];
  return [
    { kind: 'fix', finding, nameOf },
    { kind: 'finding', finding, nameOf },
    ...(others.length === 0
      ? []
      : [
          say(
            'alsoAt',
            { places: few(others.map(({ at }) => (nameOf(at) === at ? placeId(at) : nameOf(at)))) },
            '#design',
          ),
        ]),
  ];
}

function unknown(facts: ReportFacts): Block {
  const items = [
    ...firstQuestion(facts),
    ...openAnswers(facts),
    ...openFacts(facts),
    ...withoutTarget(facts),
    ...unshownRows(facts),
  ];
  return items.length === 0 ? paragraph(say('nothingUnknown')) : { kind: 'list', items };
}

/** The line of what to do next that asks something, and so is best asked first. */
function askingLine({ next }: ReportFacts): NextLine | undefined {
  return next.lines.find(({ asks }) => asks !== null);
}

/** What is best asked first, and what the answer would tell. */
function firstQuestion(facts: ReportFacts): readonly Runs[] {
  const line = askingLine(facts);
  if (line === undefined || line.asks === null) return [];
  const cause = ownOf(line);
  const [fr] = worstFrs(facts, cause);
  return [
    [
      ...askedRuns(facts, line.asks, cause),
      whereRun(facts, cause),
      ...(fr === undefined ? [] : [say('so-unanswered'), say(`so-${fr}`)]),
      ...tellRuns(facts, line),
    ],
  ];
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

/** But for those that the first question names. */
function openFacts(facts: ReportFacts): readonly Runs[] {
  const named = new Set(
    waiting(facts, 'fact').flatMap(({ missing: what }) => (what?.code === 'fact' ? what.facts : [])),
  );
  const line = askingLine(facts);
  const left = named.difference(new Set(line?.cause.code === 'fact' ? line.asks?.facts : []));
  return left.size === 0 ? [] : [[say('unknownFacts', { facts: [...left].sort(byCodeUnit) }, '#rows')]];
}

function withoutTarget(facts: ReportFacts): readonly Runs[] {
  const without = facts.inside.filter((place) => FR_ORDER.some((fr) => place.slT[fr] === null));
  if (without.length === 0) return [];
  return [[say('unknownTargets', { places: without.map(({ ref }) => facts.name(ref)) }, '#levels')]];
}
