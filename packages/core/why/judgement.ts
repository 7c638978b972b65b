/** Why a verdict is what it is, and what a gap rests on (3.2 to 3.4, 3.6). */
import { dispositionCauses } from './disposition.ts';
import { gapView } from '../evaluate/assess.ts';
import type { Gap, Verdict } from '../evaluate/assessment.ts';
import { entityOf } from '../model/entities.ts';
import {
  cellAt,
  usedAt,
  verdictCode,
  verdictView,
  type JudgedPlace,
  type PlaceInIndex,
} from '../evaluate/verdict-view.ts';
import { isLive } from '../evaluate/answer-record.ts';
import { CLAIMED } from '../evaluate/cells.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { nameOf, type Cause, type Head, type Link, type WhyContext } from './chain.ts';
import type { CauseCode, HeadCode } from './codes.ts';
import { lawsFedBy, maturityRefs } from './fed.ts';
import { rowParams, verdictParams } from './row.ts';
import { factCause } from './fact.ts';
import { verdictCause } from './verdict-cause.ts';
import { scenariosOn } from './scenario-ground.ts';

export function whyVerdict(context: WhyContext, at: JudgedPlace, row: number): Link {
  const { table } = at.context;
  const overlay = row >= table.overlayStart;
  const view = overlay ? null : verdictView(at, row, []);
  const key = table.key[row] as string;
  return {
    ref: `verdict:${at.place.ref}:${key}`,
    value: verdictCode(cellAt(at, row)),
    head: verdictHead(context, at, row, view),
    rule: overlay ? '3.1' : ruleOf(view),
    clause: context.library.row(key)?.clause ?? null,
    because: verdictCauses(context, at, row),
    usedBy: () => (overlay ? [] : verdictUsers(context, at, row)),
  };
}

function verdictHead(context: WhyContext, at: JudgedPlace, row: number, view: Verdict | null): Head {
  const params = rowParams(context, at, row);
  if (view === null) {
    const verdict = { term: verdictCode(cellAt(at, row)) };
    return { code: 'overlay-verdict', params: { ...params, verdict } };
  }
  return { code: verdictSentence(view), params: { ...params, ...verdictParams(context, at, view) } };
}

function verdictSentence(view: Verdict): HeadCode {
  const { verdict, blockedBy, missing, reason } = view;
  if (verdict === 'failed') return 'verdict-failed';
  if (blockedBy !== undefined) return 'verdict-blocked';
  if (missing !== undefined) return `verdict-missing-${missing.code}`;
  if (reason?.code === 'exception')
    return verdict === 'partial' ? 'verdict-exception-partial' : 'verdict-exception-compensated';
  if (reason !== undefined) return `verdict-reason-${reason.code}`;
  if (verdict === 'met' || verdict === 'compensated') return `verdict-${verdict}-${shownAs(view)}`;
  return verdict === 'partial' ? 'verdict-partial' : 'verdict-unmet';
}

function shownAs({ reads }: Verdict): 'claimed' | 'evidenced' | 'verified' {
  if (reads.verified) return 'verified';
  return reads.evidenced ? 'evidenced' : 'claimed';
}

function ruleOf(view: Verdict | null): string {
  if (view?.blockedBy !== undefined || view?.reason?.code === 'base') return '3.4';
  if (view?.reason?.code === 'judgedAtZone') return '3.7';
  if (view?.reason?.code === 'fact' || view?.missing?.code === 'fact') return '3.2';
  return '3.3';
}

export function verdictCauses(context: WhyContext, at: JudgedPlace, row: number): readonly Cause[] {
  const { table } = at.context;
  const standard = row < table.overlayStart;
  const record = usedAt(at, row);
  const base = standard ? (table.base[row] as number) : -1;
  const overlay = standard ? undefined : table.overlays[row - table.overlayStart];
  const rests = record === null ? (overlay?.row.satisfiedBy ?? []) : [];
  const restsOn = rests.flatMap((ref) => table.find.get(ref) ?? []);
  const rows = [...(record?.dependsOn ?? []), ...(base >= 0 ? [base] : []), ...restsOn];
  return [
    ...answerCauses(context, at, row),
    ...factsBehind(context, at, row),
    ...rows.map((other) => verdictCause(context, at, other, 'claimed')),
    ...evidenceCauses(context, at, row),
    ...checkCauses(context, at, row),
  ];
}

export function answerCauses(context: WhyContext, at: JudgedPlace, row: number): readonly Cause[] {
  const record = usedAt(at, row);
  if (record === null) return [];
  const { answer, place } = record;
  return [
    {
      ref: `answer:${place}:${at.context.table.key[record.row]}`,
      value: answer.status,
      code: place === at.place.ref ? 'answer-here' : 'answer-from',
      params: {
        place: nameOf(context, place),
        status: { term: answer.status },
        how: answer.how ?? answer.reason ?? '',
      },
    },
  ];
}

/** The facts on which the row depends; only at zones and conduits is there one. */
function factsBehind(context: WhyContext, at: JudgedPlace, row: number): readonly Cause[] {
  const { table } = at.context;
  const mask = table.facts[row] as number;
  return table.factIds.flatMap((_, bit) => ((mask & (1 << bit)) === 0 ? [] : [factCause(context, at, bit)]));
}

export function evidenceCauses(context: WhyContext, at: JudgedPlace, row: number): readonly Cause[] {
  const accepts = at.context.table.accepts[row] as number;
  const ids = usedAt(at, row)?.answer.evidence ?? [];
  return ids.map((id) => {
    const item = entityOf(context.index.entities, 'evidence', id);
    const record = at.context.evidence(id) ?? null;
    const here = record?.places.has(at.place.ref) === true;
    return {
      ref: `evidence:${id}`,
      value: item?.kind ?? null,
      code: evidenceCode(record, here, accepts),
      params: { title: item?.title ?? id, kind: { term: item?.kind ?? '' } },
    };
  });
}

function evidenceCode(
  record: { readonly kindBit: number } | null,
  here: boolean,
  accepts: number,
): CauseCode {
  if (record === null) return 'evidence-notLive';
  if ((record.kindBit & accepts) === 0) return 'evidence-wrongKind';
  return here ? 'evidence-counts' : 'evidence-outOfScope';
}

/** The deciding check, where there is one and the row is claimed. A component is checked as its product, too. */
export function checkCauses(
  context: WhyContext,
  at: JudgedPlace,
  row: number,
  places: readonly string[] = [at.place.ref],
): readonly Cause[] {
  const passes = at.place.checks.get(row);
  if (passes === undefined || (cellAt(at, row) & CLAIMED) === 0) return [];
  const { table, asOf } = at.context;
  const result = passes ? 'pass' : 'fail';
  const check = context.plant.checks
    .filter((c) => places.includes(c.place) && table.find.get(c.requirement) === row)
    .filter((c) => isLive(asOf, c.date, c.retestBy) && c.result === result)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (check === undefined) return [];
  const { place, date, by } = check;
  return [
    {
      ref: `check:${place}:${table.key[row] as string}:${date}:${by}`,
      value: result,
      code: `check-${result}`,
      params: { by, date },
    },
  ];
}

/** What rests on a verdict at its place: SL-A of its FR or its maturity, its REs, its gap, compensations; then laws. */
function verdictUsers(context: WhyContext, at: JudgedPlace, row: number): readonly string[] {
  const { table } = at.context;
  const { ref } = at.place;
  const key = table.key[row] as string;
  const fr = FR_ORDER[table.fr[row] as number];
  return [
    ...(fr === undefined ? maturityRefs(context, ref, key) : [`sla:${ref}:${fr}`]),
    ...restingOn(at, row).map((other) => `verdict:${ref}:${table.key[other]}`),
    ...('index' in at && gapView(at as PlaceInIndex, row) !== null ? [`gap:${ref}:${key}`] : []),
    ...scenariosOn(context, ref, key),
    ...lawsFedBy(context, key),
  ];
}

/** REs of the row, and rows whose compensation depends on it. */
export function restingOn(at: JudgedPlace, row: number): readonly number[] {
  const { table } = at.context;
  const rows: number[] = [];
  for (let other = 0; other < table.overlayStart; other++) {
    if (table.base[other] === row || usedAt(at, other)?.dependsOn?.includes(row) === true) rows.push(other);
  }
  return rows;
}

/** A gap: the requirement is asked by SL-T and not satisfied; null where there is none. */
export function whyGap(context: WhyContext, at: PlaceInIndex, row: number): Link | null {
  const gap = gapView(at, row);
  if (gap === null) return null;
  const { table } = context.index;
  const fr = FR_ORDER[table.fr[row] as number] as string;
  const target = at.place.target.levels[table.fr[row] as number] ?? 0;
  const view = verdictView(at, row, []);
  const measures = usedAt(at, row)?.answer.measures ?? [];
  return {
    ref: gap.id,
    value: gap.verdict,
    head: {
      code: gapSentence(gap),
      params: { ...rowParams(context, at, row), ...verdictParams(context, at, view), fr, target },
    },
    rule: '3.1',
    clause: context.library.row(table.key[row] as string)?.clause ?? null,
    because: [
      {
        ref: `slt:${at.place.ref}:${fr}`,
        value: target,
        code: 'target',
        params: { place: nameOf(context, at.place.ref), fr, level: target },
      },
      verdictCause(context, at, row, gap.effectiveTo === undefined ? 'claimed' : 'bound'),
      ...dispositionCauses(context, at.place.ref, gap.requirement),
    ],
    usedBy: () => measures.map((id) => `measure:${id}`),
  };
}

function gapSentence({ verdict, blockedBy, effectiveTo }: Gap): HeadCode {
  if (effectiveTo !== undefined) return 'gap-bounded';
  if (blockedBy !== undefined) return 'gap-blocked';
  if (verdict === 'partial' || verdict === 'undetermined' || verdict === 'failed') return `gap-${verdict}`;
  return 'gap-unmet';
}
