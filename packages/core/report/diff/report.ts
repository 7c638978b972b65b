/** `bulkhead/diff@1`: two plants, object by object, and what the changes do. */
import { byCodeUnit } from '../../lib/order.ts';
import { diff, type AnyChange, type Change } from '../../model/change.ts';
import { entityRef } from '../../model/entity-ref.ts';
import { effectsOf, ratedSide, type Effects } from './effects.ts';
import { residualSummary, type ResidualSummary } from './scenarios.ts';
import type { Side } from './side.ts';

/** A change under the reference by which its object can be asked about, with its name or the title of its row. */
export interface ToldChange extends AnyChange {
  readonly ref: string;
  readonly title: string;
}

export interface DiffSummary {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Claimed SL-A that rose or fell, over all places and FRs. */
  readonly risen: number;
  readonly fallen: number;
  readonly residual: ResidualSummary;
}

export interface DiffReport extends Effects {
  /** The day the newer plant is judged for. */
  readonly asOf: string;
  /** The day the older one is judged for: the same, or what only time did is told as well. */
  readonly asOfBefore: string;
  readonly summary: DiffSummary;
  readonly changes: readonly ToldChange[];
}

export function diffReport(before: Side, after: Side): DiffReport {
  const changes = diff(before.plant, after.plant);
  const effects = effectsOf(before, after);
  const claimed = effects.slA.filter(({ ref }) => ref.endsWith(':claimed'));
  return {
    asOf: after.assessment.asOf,
    asOfBefore: before.assessment.asOf,
    summary: {
      added: changes.filter((change) => change.before === null).length,
      changed: changes.filter((change) => change.before !== null && change.after !== null).length,
      removed: changes.filter((change) => change.after === null).length,
      risen: claimed.filter(({ from, to }) => (to ?? 0) > (from ?? 0)).length,
      fallen: claimed.filter(({ from, to }) => (to ?? 0) < (from ?? 0)).length,
      residual: residualSummary(ratedSide(after), effects.scenarios),
    },
    changes: changes
      .map((change): ToldChange => {
        const ref = entityRef(change.kind, change.id);
        return { ref, title: titleOf(change, ref, before, after), ...change };
      })
      .sort((a, b) => byCodeUnit(a.ref, b.ref)),
    ...effects,
  };
}

function titleOf(change: Change, ref: string, before: Side, after: Side): string {
  const row = after.titleOf(ref) || before.titleOf(ref);
  if (row !== '') return row;
  const { name, title } = (change.after ?? change.before) as {
    readonly name?: string;
    readonly title?: string;
  };
  return name ?? title ?? '';
}

/** A field that differs, by its path; undefined where it is not stated. */
export interface Field {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields of both, those inside another by `outer.inner`; lists are whole. */
export function changedFields({ before, after }: Pick<AnyChange, 'before' | 'after'>): readonly Field[] {
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const field = { path, before: was.get(path), after: is.get(path) };
    return JSON.stringify(field.before) === JSON.stringify(field.after) ? [] : [field];
  });
}

/** A value of a field on one line. */
export function fieldText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  return JSON.stringify(value);
}

function fieldsOf(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return path === '' || value === undefined ? new Map() : new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...fieldsOf(inner, path === '' ? key : `${path}.${key}`),
    ]),
  );
}
