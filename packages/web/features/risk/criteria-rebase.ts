/** Criteria that are being changed, on top of what others made of them since: field by field. */
import { sameValue } from '@bulkhead/core/lib/same.ts';
import type { Conflict } from '../../api/use-recorded-change.ts';
import type { CriteriaDraft, Stated } from './criteria-edit.ts';

const SECTIONS = ['risk', 'method'] as const;
type Section = (typeof SECTIONS)[number];
type Body = Readonly<Record<string, unknown>>;

/** What would be recorded: fields that somebody changed here, and all others as they stand now. */
export function onTop(now: Stated, draft: CriteriaDraft): Pick<CriteriaDraft, 'risk' | 'method'> {
  return {
    risk: merged(now.risk, draft.base.risk, draft.risk) as CriteriaDraft['risk'],
    method: merged(now.method, draft.base.method, draft.method) as CriteriaDraft['method'],
  };
}

function merged(now: object | null | undefined, base: object | null | undefined, mine: object | undefined) {
  // A section that is not there is stated whole, or not at all.
  if (mine === undefined) return now ?? undefined;
  if (now === null || now === undefined) return mine;
  const [theirs, was, ours] = [now, base ?? {}, mine] as [Body, Body, Body];
  const fields = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const value = sameValue(was[field], ours[field]) ? theirs[field] : ours[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
}

/** Fields that others made otherwise than they are here, since the draft was begun: nobody has decided between the two. */
export function undecided(now: Stated, draft: CriteriaDraft): readonly Conflict[] {
  return SECTIONS.flatMap((section): readonly Conflict[] => {
    const fields = inConflict(now, draft, section);
    if (fields.length === 0) return [];
    const only = (body: object | null | undefined) => picked(body, fields);
    return [
      {
        at: section,
        before: only(draft.base[section]),
        yours: only(draft[section]),
        now: only(now[section]),
      },
    ];
  });
}

/** @param whose what stands in the draft from now on, in fields of this section that both changed */
export function decided(
  now: Stated,
  draft: CriteriaDraft,
  at: string,
  whose: 'mine' | 'theirs',
): CriteriaDraft {
  const section = SECTIONS.find((each) => each === at);
  if (section === undefined) return draft;
  const theirs = picked(now[section], inConflict(now, draft, section));
  const base = { ...draft.base, [section]: laid(draft.base[section], theirs) };
  return { ...draft, base, ...(whose === 'mine' ? {} : { [section]: laid(draft[section], theirs) }) };
}

function inConflict(now: Stated, draft: CriteriaDraft, section: Section): readonly string[] {
  const [theirs, was, ours] = [now[section], draft.base[section], draft[section]].map(
    (body) => (body ?? {}) as Body,
  ) as [Body, Body, Body];
  if (now[section] === null || now[section] === undefined) return [];
  return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].filter(
    (field) =>
      !sameValue(theirs[field], ours[field]) &&
      !sameValue(was[field], ours[field]) &&
      !sameValue(was[field], theirs[field]),
  );
}

/** With `undefined` where it states none of them. */
function picked(body: object | null | undefined, fields: readonly string[]): Body {
  return Object.fromEntries(fields.map((field) => [field, ((body ?? {}) as Body)[field]]));
}

function laid(under: object | null | undefined, over: Body): object {
  return Object.fromEntries(Object.entries({ ...under, ...over }).filter(([, value]) => value !== undefined));
}
