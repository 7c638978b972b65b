/** An answer as somebody is giving it: what is typed, since which entry, and whether it can be recorded yet. */
import type { Answer, Status } from '@bulkhead/core/model/plant.ts';

export interface Draft {
  readonly requirement: string;
  /** The entry that was looked at when it was begun: what others do since must not be lost. */
  readonly entry: number | null;
  readonly status: Status | null;
  readonly how: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly expires: string;
  readonly evidence: readonly string[];
}

export type DraftField = 'status' | 'how' | 'reason' | 'approvedBy' | 'expires';

export function draftOf(requirement: string, own: Answer | null, entry: number | null): Draft {
  return {
    requirement,
    entry,
    status: own?.status ?? null,
    how: own?.how ?? '',
    reason: own?.reason ?? '',
    approvedBy: own?.approvedBy ?? '',
    expires: own?.expires ?? '',
    evidence: own?.evidence ?? [],
  };
}

/** Whether it counts only with a reason and somebody who stands by it. */
export function isReasoned(status: Status | null): boolean {
  return status === 'compensated' || status === 'notApplicable';
}

/** What is still needed before it counts (docs/rules.md 3.3). */
export function lacking({ status, reason, approvedBy, expires }: Draft): readonly DraftField[] {
  if (status === null) return ['status'];
  if (!isReasoned(status)) return [];
  const needed: readonly (readonly [DraftField, string])[] = [
    ['reason', reason],
    ['approvedBy', approvedBy],
    ...(status === 'compensated' ? [['expires', expires] as const] : []),
  ];
  return needed.filter(([, value]) => value.trim() === '').map(([field]) => field);
}

/** Who says so, and on which day, as the answer keeps it. */
interface Said {
  readonly assessor: string;
  readonly assessed: string;
}

/** Today. @param assessor whose name stands by it */
export function saidBy(assessor: string): Said {
  return { assessor, assessed: new Date().toISOString().slice(0, 10) };
}

/** Fields as they are sent: what is empty is taken away. Whoever changes an answer is who says it from then on. */
export function sentOf(
  { status, how, reason, approvedBy, expires, evidence }: Draft,
  said: Said,
): Readonly<Record<string, unknown>> {
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  return {
    status,
    how: text(how),
    reason: text(reason),
    approvedBy: text(approvedBy),
    expires: text(expires),
    evidence: evidence.length === 0 ? null : evidence,
    ...said,
  };
}

/** Nothing is typed that is not recorded already. */
export function isSame(draft: Draft, own: Answer | null): boolean {
  const now = draftOf(draft.requirement, own, draft.entry);
  return (
    now.status === draft.status &&
    now.how === draft.how &&
    now.reason === draft.reason &&
    now.approvedBy === draft.approvedBy &&
    now.expires === draft.expires &&
    now.evidence.join(' ') === draft.evidence.join(' ')
  );
}
