/** What a workshop says of a scenario before it is agreed: nothing of it is in the record yet. */
import type { Scenario, Severity } from '@bulkhead/core/model/plant.ts';

export const DRAFT_FIELDS = [
  'source',
  'severity',
  'likelihood',
  'likelihoodRationale',
  'treatment',
  'acceptedBy',
  'until',
  'reason',
  'note',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** Null where it is to be stated no more. */
export type Draft = { readonly [K in DraftField]?: Scenario[K] | null };

/** The scenario as it would be. */
export function withDraft(scenario: Scenario, draft: Draft): Scenario {
  const all = Object.entries({ ...scenario, ...draft }).filter(([, value]) => value !== null);
  return Object.fromEntries(all) as unknown as Scenario;
}

/** What of a draft differs from the record, as it is sent; null where nothing does. */
export function patchOf(scenario: Scenario, draft: Draft): Readonly<Record<string, unknown>> | null {
  const entries = DRAFT_FIELDS.flatMap((field): readonly (readonly [string, unknown])[] => {
    const value = draft[field];
    if (value === undefined || sameDraftValue(value, scenario[field])) return [];
    if (field !== 'severity') return [[field, value]];
    return [[field, severityPatch(scenario.severity, value as Severity | null)]];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** A map is changed key by key: what is gone from it is named. */
function severityPatch(before: Severity | undefined, after: Severity | null): object | null {
  if (after === null || Object.keys(after).length === 0) return null;
  const gone = Object.keys(before ?? {}).filter((category) => !Object.hasOwn(after, category));
  return { ...after, ...Object.fromEntries(gone.map((category) => [category, null])) };
}

/** Not stated and stated no more are the same. */
export function sameDraftValue(value: unknown, recorded: unknown): boolean {
  return inOrder(value ?? null) === inOrder(recorded ?? null);
}

function inOrder(value: unknown): string {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify(value);
}
