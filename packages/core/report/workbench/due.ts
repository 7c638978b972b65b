/** What runs out or is to be looked at again, and how the evidence of a plant stands on a day. */
import { isLive } from '../../evaluate/answer-record.ts';
import type { PlaceAssessment } from '../../evaluate/assessment.ts';
import { daysAfter } from '../../lib/day.ts';
import { byCodeUnit } from '../../lib/order.ts';
import type { Evidence, Plant } from '../../model/plant.ts';

export type DueKind =
  | 'compensation'
  | 'answer'
  | 'evidence'
  | 'check'
  | 'scenario'
  | 'waiver'
  | 'disposition';

export interface Due {
  /** The last day on which it holds. */
  readonly day: string;
  readonly isLate: boolean;
  readonly kind: DueKind;
  /** What can be asked why. */
  readonly ref: string;
  /** Requirement, title or name, as the plant has it. */
  readonly what: string;
  /** Where; null of what is of no place. */
  readonly place: string | null;
  readonly who: string | null;
}

/** Days ahead that somebody who plans work looks. */
const AHEAD = 90;
/** Evidence that runs out within this is at risk. */
const SOON = 60;
/** Days between two assessments of a scenario where it states no other day. */
const YEAR = 365;

/** The earliest first, all that is late included. */
export function dueOf(plant: Plant, places: readonly PlaceAssessment[], asOf: string): readonly Due[] {
  const end = daysAfter(asOf, AHEAD);
  return [
    ...answersDue(plant),
    ...evidenceDue(plant),
    ...checksDue(plant),
    ...decisionsDue(plant, places),
    ...othersDue(plant),
  ]
    .filter(({ day }) => end === null || day <= end)
    .map((due) => ({ ...due, isLate: due.day < asOf }))
    .sort((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.ref, b.ref));
}

type Dated = Omit<Due, 'isLate'>;

function answersDue({ answers }: Plant): readonly Dated[] {
  return answers.flatMap(({ place, requirement, expires, status, approvedBy, assessor }) =>
    expires === undefined
      ? []
      : {
          day: expires,
          kind: status === 'compensated' ? ('compensation' as const) : ('answer' as const),
          ref: `answer:${place}:${requirement}`,
          what: requirement,
          place,
          who: approvedBy ?? assessor ?? null,
        },
  );
}

function evidenceDue({ evidence }: Plant): readonly Dated[] {
  return evidence.flatMap(({ id, title, expires, collectedBy, places }) =>
    expires === undefined
      ? []
      : {
          day: expires,
          kind: 'evidence' as const,
          ref: `evidence:${id}`,
          what: title,
          place: places.length === 1 ? (places[0] ?? null) : null,
          who: collectedBy ?? null,
        },
  );
}

/** Of several checks of one row at one place only the newest is to be repeated. */
function checksDue({ checks }: Plant): readonly Dated[] {
  const newest = new Map<string, (typeof checks)[number]>();
  for (const check of checks) {
    const key = `${check.place} ${check.requirement}`;
    if ((newest.get(key)?.date ?? '') <= check.date) newest.set(key, check);
  }
  return [...newest.values()].flatMap(({ place, requirement, retestBy, by }) =>
    retestBy === undefined
      ? []
      : {
          day: retestBy,
          kind: 'check' as const,
          ref: `verdict:${place}:${requirement}`,
          what: requirement,
          place,
          who: by,
        },
  );
}

/** What was decided about a row that is no gap any more is not to be decided again. */
function decisionsDue({ dispositions }: Plant, places: readonly PlaceAssessment[]): readonly Dated[] {
  const gaps = new Set(places.flatMap((place) => place.gaps.map(({ id }) => id)));
  return dispositions.flatMap(({ place, requirement, decision, until, approvedBy, owner }) => {
    const ref = `gap:${place}:${requirement}`;
    if (!gaps.has(ref)) return [];
    return {
      day: until,
      kind: 'disposition' as const,
      ref,
      what: requirement,
      place,
      who: (decision === 'planned' ? owner : approvedBy) ?? null,
    };
  });
}

function othersDue({ scenarios, waivers }: Plant): readonly Dated[] {
  return [
    ...scenarios.flatMap(({ id, name, date, nextReview, place }) => {
      const day = nextReview ?? (date === undefined ? null : daysAfter(date, YEAR));
      return day === null
        ? []
        : { day, kind: 'scenario' as const, ref: `scenario:${id}`, what: name, place, who: null };
    }),
    ...waivers.map(({ finding, approvedBy, expires }) => ({
      day: expires,
      kind: 'waiver' as const,
      ref: finding,
      what: finding,
      place: null,
      who: approvedBy,
    })),
  ];
}

export interface EvidenceStanding {
  readonly ready: number;
  /** Counts for no more than 60 days. */
  readonly atRisk: readonly string[];
  /** Counts no more, or not yet. */
  readonly failing: readonly string[];
  /** Required rows that are claimed and not shown, at all places together. */
  readonly missing: number;
}

export function evidenceStanding(
  { evidence }: Plant,
  places: readonly PlaceAssessment[],
  asOf: string,
): EvidenceStanding {
  const soon = daysAfter(asOf, SOON);
  const standing = (each: Evidence): 'ready' | 'atRisk' | 'failing' => {
    if (!isLive(asOf, each.collected, each.expires)) return 'failing';
    return each.expires !== undefined && soon !== null && each.expires <= soon ? 'atRisk' : 'ready';
  };
  const of = (wanted: ReturnType<typeof standing>): readonly string[] =>
    evidence.filter((each) => standing(each) === wanted).map(({ id }) => `evidence:${id}`);
  const missing = places.reduce(
    (sum, { verdicts }) =>
      sum + verdicts.filter(({ required, reads }) => required === true && isBare(reads)).length,
    0,
  );
  return { ready: of('ready').length, atRisk: of('atRisk'), failing: of('failing'), missing };
}

function isBare({ claimed, evidenced }: { readonly claimed: boolean; readonly evidenced: boolean }): boolean {
  return claimed && !evidenced;
}
