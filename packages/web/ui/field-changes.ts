/** What of a thing is otherwise: field by field, each before and after as text. */
export interface FieldChange {
  readonly field: string;
  /** Null where it was not stated. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A thing before and after; null where it is not there. */
export interface ThingChange {
  readonly ref: string;
  readonly title: string | null;
  readonly before: object | null;
  readonly after: object | null;
}

type Fields = Readonly<Record<string, unknown>>;

export function fieldChanges(before: object | null, after: object | null): readonly FieldChange[] {
  const [old, now] = [(before ?? {}) as Fields, (after ?? {}) as Fields];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .toSorted()
    .map((field) => ({ field, before: textOf(old[field]), after: textOf(now[field]) }))
    .filter((change) => change.before !== change.after);
}

/** As somebody would say it: lists with commas, parts with their names. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((each) => textOf(each) ?? '').join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, part]) => `${name} ${textOf(part) ?? ''}`)
      .join(' · ');
  return String(value);
}
