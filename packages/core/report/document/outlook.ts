/** What the measures named cost together, how long they take, and how the plant stands when all are in place. */
import type { Disposition, Measure } from '../../model/plant.ts';
import { isHole, isLeft } from '../../plan/cause.ts';
import { effectOf } from '../../plan/next.ts';
import { billOf, type Bill } from '../../plan/price.ts';
import { byCodeUnit } from '../../lib/order.ts';
import { compensationsOf } from './compensations.ts';
import { postureOf } from './figures.ts';
import type { ReportFacts } from './input.ts';
import { sumRuns } from './money.ts';
import { say, stacked, type Block, type Entry, type Run, type Runs } from './parts.ts';

export function outlook(facts: ReportFacts): Block {
  const measures = measuresWanted(facts);
  return {
    kind: 'facts',
    entries: [
      ...(measures.length === 0 ? [] : billed(facts, measures)),
      ...withoutMeasure(facts),
      { name: 'standsHead', value: standing(facts) },
    ],
  };
}

/** Measures for which some finding waits. */
function measuresWanted({ next, plant }: ReportFacts): readonly Measure[] {
  const wanted = new Set(next.causes.flatMap(({ params }) => params.measures ?? []));
  return plant.measures.filter(({ id, inPlace }) => wanted.has(id) && inPlace !== true);
}

function billed(facts: ReportFacts, measures: readonly Measure[]): readonly Entry[] {
  const bill = billOf(
    facts.why.index.entities,
    measures.map(({ id }) => id),
  );
  const causes = facts.next.causes.filter(({ code }) => code === 'measure');
  const { closed, reached } = effectOf(facts.why.index, causes);
  const posture = postureOf(facts.inside, 'claimed');
  const gaps = facts.inside.reduce((sum, place) => sum + place.gaps.length, 0);
  return [
    {
      name: 'measuresHead',
      value: [say('outlookMeasures', { n: measures.length, causes: causes.length }, '#measures')],
    },
    { name: 'costHead', value: costs(bill) },
    { name: 'effort', value: sum('outlookEffort', bill.effort, bill.effortStated, bill) },
    { name: 'outageHead', value: sum('outlookOutage', bill.outage, bill.outageStated, bill) },
    {
      name: 'afterHead',
      value: [
        say('outlookAfter', {
          n: gaps - closed,
          closed,
          places: posture.reached.length + reached.length,
          all: posture.targeted.length,
        }),
      ],
    },
  ];
}

/** A sum for each currency; what is not stated is said and not taken as nothing. */
function costs({ costs, costStated, measures }: Bill): Runs {
  if (costs.length === 0) return [say('notStated')];
  return [...stacked(costs.map(sumRuns)), statedBy(costStated, measures)];
}

function sum(code: 'outlookEffort' | 'outlookOutage', n: number, stated: number, { measures }: Bill): Runs {
  return stated === 0 ? [say('notStated')] : [say(code, { n }), statedBy(stated, measures)];
}

function statedBy(stated: number, all: number): Run {
  return stated === all ? say('statedByAll') : say('statedBySome', { n: stated, all });
}

/** Findings known to be open for which nobody has named anything: neither their cost nor their time is known. */
function withoutMeasure({ next }: ReportFacts): readonly Entry[] {
  const causes = next.causes.filter(
    (cause) =>
      cause.code !== 'measure' && cause.params.inPlace === undefined && isHole(cause) && !isLeft(cause),
  );
  if (causes.length === 0) return [];
  const gaps = causes.reduce((sum, cause) => sum + cause.gaps.length, 0);
  return [
    {
      name: 'withoutMeasureHead',
      value: [say('outlookWithout', { n: causes.length, gaps }, '#findings')],
    },
  ];
}

/** What stands although it is not as required; what does not count is told as such. */
function standing(facts: ReportFacts): Runs {
  const { plant, assessment } = facts;
  const all = compensationsOf(facts);
  const compensations = all.filter(({ fails }) => fails === null).map(({ answer }) => answer);
  const waivers = plant.waivers.filter(({ expires }) => expires === undefined || expires >= assessment.asOf);
  const settled = settledOf(facts);
  const days = [
    ...[...compensations, ...waivers].flatMap(({ expires }) => expires ?? []),
    ...settled.map(({ until }) => until),
  ].sort(byCodeUnit);
  const counts = {
    compensations: compensations.length,
    waivers: waivers.length,
    settled: settled.length,
    day: days[0] ?? '',
  };
  const n = all.length - compensations.length;
  return [
    compensations.length + waivers.length + settled.length === 0
      ? say('outlookNothingStands')
      : say('outlookStands', counts, '#exceptions'),
    ...(n === 0 ? [] : [say('outlookFails', { n }, '#exceptions')]),
    ...waivedErrors(facts),
  ];
}

/** Gaps that somebody accepted or took over, for a time that still runs. */
function settledOf({ plant, next }: ReportFacts): readonly Disposition[] {
  const settled = new Set(
    next.causes.flatMap(({ gaps }) => gaps.flatMap(({ id, settled: isSettled }) => (isSettled ? [id] : []))),
  );
  return plant.dispositions.filter(({ place, requirement }) => settled.has(`gap:${place}:${requirement}`));
}

/** An error of the design that somebody waived at a safety zone is never only a number. */
function waivedErrors({ assessment, plant, name }: ReportFacts): Runs {
  const waivers = new Map(plant.waivers.map((waiver) => [waiver.id, waiver] as const));
  const safety = new Set(plant.zones.filter(({ kind }) => kind === 'safety').map(({ id }) => `zone:${id}`));
  const conduits = plant.conduits.filter(({ joins }) => joins.some((id) => safety.has(`zone:${id}`)));
  const grave = new Set([...safety, ...conduits.map(({ id }) => `conduit:${id}`)]);
  return assessment.findings
    .filter(({ severity, rule, at }) => severity === 'error' && (rule.startsWith('safety-') || grave.has(at)))
    .flatMap((finding): Runs => {
      const waiver = waivers.get(finding.waiver ?? '');
      if (waiver === undefined) return [];
      const { approvedBy: by, expires: day } = waiver;
      return [
        { kind: 'break' },
        say('waivedError', { by, day: day ?? '' }, finding.id),
        { kind: 'finding', finding, nameOf: name },
      ];
    });
}
