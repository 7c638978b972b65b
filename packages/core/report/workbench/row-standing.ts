/** A row as an assessor needs it: what it asks for, and how it stands at one place: verdict, the answer used, the own one, what would show it. */
import type { Catalog } from '../../catalog/catalog.ts';
import { isLive } from '../../evaluate/answer-record.ts';
import { answerKey } from '../../model/kinds.ts';
import type { Verdict } from '../../evaluate/assessment.ts';
import { isLive as isInForce } from '../../evaluate/dispositions.ts';
import type { Answer, Disposition, Evidence, Plant } from '../../model/plant.ts';

/** Of evidence that an answer names: whether it counts on the day, and at this place. */
export interface CitedEvidence {
  readonly id: string;
  readonly title: string;
  readonly kind: Evidence['kind'];
  readonly standing: 'counts' | 'notLive' | 'outOfScope' | 'wrongKind' | 'unknown';
  readonly expires: string | null;
}

/** The same wherever it is asked. */
export interface RowAsked {
  readonly title: string;
  readonly base: string | null;
  readonly intent: string | null;
  readonly question: string | null;
  readonly accepts: readonly string[];
  readonly facts: readonly string[];
}

export interface RowStanding {
  /** The answer the verdict rests on, wherever it was given. */
  readonly answer: Answer | null;
  /** The answer given at this very place. */
  readonly own: Answer | null;
  readonly evidence: readonly CitedEvidence[];
  /** What was decided about the gap that the row is, or was. */
  readonly decided: Decided | null;
}

/** A decision about a gap, and whether it holds on the day. */
export interface Decided extends Pick<
  Disposition,
  'decision' | 'reason' | 'owner' | 'approvedBy' | 'decided' | 'until' | 'note'
> {
  readonly isLive: boolean;
}

/** @param id of the row in its document */
export type Asked = (id: string) => RowAsked;

export function askedBy({ rows }: Catalog): Asked {
  const known = new Map(rows.map((row) => [row.id, row] as const));
  return (id) => {
    const row = known.get(id);
    return {
      title: row?.title ?? id,
      base: row?.base ?? null,
      intent: row?.intent ?? null,
      question: row?.question ?? null,
      accepts: row?.evidence ?? [],
      facts: row?.facts ?? [],
    };
  };
}

type Judged = Pick<Verdict, 'requirement' | 'from'>;

/** @param place its reference @param accepts kinds of evidence that show the row */
export type Standing = (place: string, verdict: Judged, accepts: readonly string[]) => RowStanding;

export function standingIn({ answers: all, evidence, dispositions }: Plant, asOf: string): Standing {
  const answers = new Map(all.map((answer) => [answerKey(answer), answer] as const));
  const decisions = new Map(dispositions.map((said) => [answerKey(said), said] as const));
  const known = new Map(evidence.map((each) => [each.id, each] as const));
  return (ref, { requirement, from }, accepts) => {
    const answer = answers.get(`${from ?? ''} ${requirement}`) ?? null;
    return {
      answer,
      own: answers.get(`${ref} ${requirement}`) ?? null,
      evidence: (answer?.evidence ?? []).map((id) => citedAs(known.get(id), id, { ref, asOf, accepts })),
      decided: decidedAs(decisions.get(`${ref} ${requirement}`), asOf),
    };
  };
}

function decidedAs(said: Disposition | undefined, asOf: string): Decided | null {
  if (said === undefined) return null;
  const { place: _, requirement: __, ...rest } = said;
  return { ...rest, isLive: isInForce(said, asOf) };
}

interface At {
  readonly ref: string;
  readonly asOf: string;
  readonly accepts: readonly string[];
}

/** As the evaluation takes it (docs/rules.md 3.3): live, of an accepted kind, listing this very place. */
function citedAs(found: Evidence | undefined, id: string, { ref, asOf, accepts }: At): CitedEvidence {
  if (found === undefined)
    return { id, title: id, kind: 'documentation', standing: 'unknown', expires: null };
  const standing = ((): CitedEvidence['standing'] => {
    if (!isLive(asOf, found.collected, found.expires)) return 'notLive';
    if (!(found.places as readonly string[]).includes(ref)) return 'outOfScope';
    return accepts.includes(found.kind) ? 'counts' : 'wrongKind';
  })();
  return { id, title: found.title, kind: found.kind, standing, expires: found.expires ?? null };
}

/** What a place is called, and what it is. */
export interface PlaceHead {
  readonly ref: string;
  readonly name: string;
  readonly level: number | null;
  readonly kind: string | null;
  readonly parent: string | null;
}

export function headsOf({ zones, conduits }: Plant): (ref: string) => PlaceHead {
  const heads = new Map<string, PlaceHead>([
    ...zones.map(({ id, name, level, kind, parent }) => {
      const ref = `zone:${id}`;
      return [ref, { ref, name, level: level ?? null, kind, parent: parent ?? null }] as const;
    }),
    ...conduits.map(({ id, name }) => {
      const ref = `conduit:${id}`;
      return [ref, { ref, name: name ?? ref, level: null, kind: null, parent: null }] as const;
    }),
  ]);
  return (ref) => heads.get(ref) ?? { ref, name: ref, level: null, kind: null, parent: null };
}
