/** Why a verdict is what it is, and what a gap rests on (3.2 to 3.4, 3.6). */
import type { Verdict } from '../evaluate/assessment.ts';
import { cellAt, isRequired, verdictCode, verdictView, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { CLAIMED } from '../evaluate/cells.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { nameOf, type Cause, type Link, type WhyContext } from './chain.ts';

/** The verdict of a row as a cause of something else; `role` says of what. */
export function verdictCause(context: WhyContext, at: PlaceInIndex, row: number, role: string): Cause {
  const { table } = context.index.context;
  const key = table.key[row] as string;
  const view = verdictView(at, row, []);
  const params: Record<string, string | number | readonly string[]> = {
    requirement: shortOf(key),
    title: titleOf(context, row),
    verdict: view.verdict,
    level: view.level,
    how: at.judged.used[row]?.answer.how ?? '',
    bound: view.effectiveTo ?? 'none',
    ...reasonParams(view),
  };
  return {
    ref: `verdict:${at.place.ref}:${key}`,
    value: view.verdict,
    code: `row-${role === 'bound' ? 'bound' : causeCode(view, role)}`,
    params,
  };
}

/** A row that is claimed but not shown is another story than one that is not met. */
function causeCode(view: Verdict, role: string): string {
  if (role === 'evidenced' && view.reads.claimed) return 'not-evidenced';
  if (role === 'verified' && view.reads.evidenced) return 'not-verified';
  if (role === 'verified' && view.reads.claimed) return 'not-evidenced';
  return view.blockedBy === undefined ? view.verdict : 'blocked';
}

function reasonParams(view: Verdict): Record<string, string | number | readonly string[]> {
  const { reason, missing, blockedBy } = view;
  return {
    facts: reason?.code === 'fact' ? reason.facts : missing?.code === 'fact' ? missing.facts : [],
    missing: missing?.code ?? '',
    reason: reason?.code ?? '',
    base: blockedBy === undefined ? '' : shortOf(blockedBy.requirement),
  };
}

export function whyVerdict(context: WhyContext, at: PlaceInIndex, row: number): Link {
  const { table } = context.index.context;
  const key = table.key[row] as string;
  const overlay = row >= table.overlayStart;
  const view = overlay ? null : verdictView(at, row, []);
  const value = verdictCode(cellAt(at, row));
  return {
    ref: `verdict:${at.place.ref}:${key}`,
    value,
    code: view === null ? 'overlay-verdict' : verdictSentence(view),
    params: {
      place: nameOf(context, at.place.ref),
      requirement: shortOf(key),
      title: titleOf(context, row),
      verdict: value,
      level: table.level[row] as number,
      ...(view === null ? {} : reasonParams(view)),
    },
    rule: overlay ? '3.1' : ruleOf(view),
    clause: clauseOf(context, row),
    because: verdictCauses(context, at, row),
    usedBy: overlay ? [] : verdictUsers(context, at, row),
  };
}

function verdictSentence(view: Verdict): string {
  if (view.verdict === 'failed') return 'verdict-failed';
  if (view.blockedBy !== undefined) return 'verdict-blocked';
  if (view.missing !== undefined) return `verdict-missing-${view.missing.code}`;
  if (view.reason !== undefined) return `verdict-${view.reason.code}`;
  return `verdict-${view.verdict}`;
}

function ruleOf(view: Verdict | null): string {
  if (view?.blockedBy !== undefined || view?.reason?.code === 'base') return '3.4';
  if (view?.reason?.code === 'judgedAtZone') return '3.7';
  if (view?.reason?.code === 'fact' || view?.missing?.code === 'fact') return '3.2';
  return '3.3';
}

function verdictCauses(context: WhyContext, at: PlaceInIndex, row: number): readonly Cause[] {
  const { index } = context;
  const { table } = index.context;
  const causes: Cause[] = [];
  const record = at.judged.used[row] ?? null;
  const cell = cellAt(at, row);
  if (record !== null) {
    const { answer } = record;
    const elsewhere = record.place !== at.place.ref;
    causes.push({
      ref: `answer:${record.place}:${table.key[record.row]}`,
      value: answer.status,
      code: elsewhere ? 'answer-from' : 'answer-here',
      params: {
        place: nameOf(context, record.place),
        status: answer.status,
        how: answer.how ?? answer.reason ?? '',
        expires: answer.expires ?? '',
      },
    });
    for (const other of record.dependsOn ?? []) causes.push(verdictCause(context, at, other, 'claimed'));
  }
  for (const fact of factsBehind(context, at, row)) causes.push(fact);
  const base = row < table.overlayStart ? (table.base[row] as number) : -1;
  if (base >= 0) causes.push(verdictCause(context, at, base, 'claimed'));
  const overlay = row < table.overlayStart ? undefined : table.overlays[row - table.overlayStart];
  for (const ref of record === null ? (overlay?.row.satisfiedBy ?? []) : []) {
    const other = table.find.get(ref);
    if (other !== undefined) causes.push(verdictCause(context, at, other, 'claimed'));
  }
  causes.push(...evidenceCauses(context, at, row));
  const check = at.place.checks.get(row);
  if (check !== undefined && (cell & CLAIMED) !== 0) causes.push(checkCause(context, at, row, check));
  return causes;
}

/** Facts of the row that are false, unknown or unstated; true ones explain nothing. */
function factsBehind(context: WhyContext, at: PlaceInIndex, row: number): readonly Cause[] {
  const { table } = context.index.context;
  const mask = table.facts[row] as number;
  return table.factIds.flatMap((fact, bit) => {
    if ((mask & (1 << bit)) === 0) return [];
    const value = factValue(at, bit);
    const trueWhen = context.index.catalog.facts[bit]?.trueWhen ?? '';
    return [
      { ref: `fact:${at.place.ref}:${fact}`, value, code: `fact-${value}`, params: { fact, trueWhen } },
    ];
  });
}

/** `true`, `false`, or `unknown` for unknown and unstated alike. */
export function factValue(at: PlaceInIndex, bit: number): string {
  if ((at.judged.falseFacts & (1 << bit)) !== 0) return 'false';
  return (at.judged.trueFacts & (1 << bit)) !== 0 ? 'true' : 'unknown';
}

function evidenceCauses(context: WhyContext, at: PlaceInIndex, row: number): readonly Cause[] {
  const { index } = context;
  const accepts = index.context.table.accepts[row] as number;
  const ids = at.judged.used[row]?.answer.evidence ?? [];
  return ids.map((id) => {
    const item = index.plant.evidence.find((evidence) => evidence.id === id);
    const record = index.context.evidence.get(id) ?? null;
    return {
      ref: `evidence:${id}`,
      value: item?.kind ?? null,
      code: evidenceCode(
        record === null ? null : { ...record, here: record.places.has(at.place.ref) },
        accepts,
      ),
      params: {
        title: item?.title ?? id,
        kind: item?.kind ?? '',
        collected: item?.collected ?? '',
        expires: item?.expires ?? '',
      },
    };
  });
}

function evidenceCode(record: { kindBit: number; here: boolean } | null, accepts: number): string {
  if (record === null) return 'evidence-not-live';
  if ((record.kindBit & accepts) === 0) return 'evidence-wrong-kind';
  return record.here ? 'evidence-counts' : 'evidence-out-of-scope';
}

function checkCause(context: WhyContext, at: PlaceInIndex, row: number, passes: boolean): Cause {
  const key = context.index.context.table.key[row] as string;
  const { asOf } = context.index;
  const result = passes ? 'pass' : 'fail';
  const check = context.index.plant.checks
    .filter((c) => c.place === at.place.ref && context.index.context.table.find.get(c.requirement) === row)
    .filter((c) => c.date <= asOf && c.result === result)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  return {
    ref: `check:${at.place.ref}:${key}:${check?.date ?? ''}:${check?.by ?? ''}`,
    value: result,
    code: `check-${result}`,
    params: { by: check?.by ?? '', date: check?.date ?? '' },
  };
}

/** SL-A of its FR, its REs, its gap, and rows whose compensation rests on it. */
function verdictUsers(context: WhyContext, at: PlaceInIndex, row: number): readonly string[] {
  const { table } = context.index.context;
  const { ref } = at.place;
  const users = [`sla:${ref}:${FR_ORDER[table.fr[row] as number]}`];
  for (let other = 0; other < table.overlayStart; other++) {
    const rests = table.base[other] === row || at.judged.used[other]?.dependsOn?.includes(row) === true;
    if (rests) users.push(`verdict:${ref}:${table.key[other]}`);
  }
  if (isRequired(at, row) === true && (cellAt(at, row) & CLAIMED) === 0) {
    users.push(`gap:${ref}:${table.key[row]}`);
  }
  return users;
}

/** A gap: the requirement is asked by SL-T and not satisfied. */
export function whyGap(context: WhyContext, at: PlaceInIndex, row: number): Link {
  const { table } = context.index.context;
  const key = table.key[row] as string;
  const fr = FR_ORDER[table.fr[row] as number] as string;
  const target = at.place.target.levels[table.fr[row] as number] ?? null;
  const measures = at.judged.used[row]?.answer.measures ?? [];
  return {
    ref: `gap:${at.place.ref}:${key}`,
    value: verdictCode(cellAt(at, row)),
    code: 'gap',
    params: {
      place: nameOf(context, at.place.ref),
      requirement: shortOf(key),
      title: titleOf(context, row),
      fr,
      level: table.level[row] as number,
      target: target ?? 'none',
      verdict: verdictCode(cellAt(at, row)),
    },
    rule: '3.1',
    clause: clauseOf(context, row),
    because: [
      {
        ref: `slt:${at.place.ref}:${fr}`,
        value: target,
        code: 'target',
        params: { place: nameOf(context, at.place.ref), fr, level: target ?? 'none' },
      },
      verdictCause(context, at, row, 'claimed'),
    ],
    usedBy: measures.map((id) => `measure:${id}`),
  };
}

/** `SR 1.1 RE 1` of `62443-3-3/SR 1.1 RE 1`. */
export function shortOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

export function titleOf(context: WhyContext, row: number): string {
  const { table } = context.index.context;
  if (row < table.overlayStart) return context.index.catalog.rows[row]?.title ?? '';
  return table.overlays[row - table.overlayStart]?.row.title ?? '';
}

function clauseOf(context: WhyContext, row: number): string | null {
  const { catalog } = context.index;
  const clause = catalog.rows[row]?.clause;
  return clause === undefined ? null : `${catalog.id}@${catalog.edition} clause ${clause}`;
}
