/** Which thing a change is about, and what its reference alone says of it. */
import { mostLikely } from '../../../lib/near.ts';
import { entityRef, parseEntityRef } from '../../entity-ref.ts';
import { LIST_KINDS, SINGLE_KINDS, isListKind, type EntityKind } from '../../kinds.ts';
import { didYouMean, problemSink, refuse, shown, type Placed, type ProblemSink } from '../../problems.ts';
import { SECTIONS } from '../../sections.ts';
import { keyFields } from '../entry.ts';
import { HEAD_SHAPES } from '../file-shape.ts';
import { nameRow, type RequirementNames } from '../requirement-names.ts';
import { shapeOf, type Field } from '../shape.ts';
import { NOWHERE } from '../source.ts';

export interface Subject {
  readonly kind: EntityKind;
  readonly id: string;
  /** Fields of its key, as the reference says them; none of what a plant has once. */
  readonly key: ReadonlyMap<string, string>;
}

const KINDS: readonly string[] = ['plant', ...SINGLE_KINDS, ...Object.keys(LIST_KINDS)];

/** Null after refusing what is no reference to a thing of a plant. */
export function subjectOf(
  sink: ProblemSink,
  ref: string,
  at: Placed,
  { plant, names }: { readonly plant: string; readonly names: RequirementNames },
): Subject | null {
  const named = parseEntityRef(ref, plant);
  if (named === null || (named.kind === 'plant' && named.id !== plant)) {
    const near = mostLikely(ref.split(':')[0] ?? '', KINDS);
    refuse(sink, 'wrong-value', at, { found: shown(ref), expected: KINDS, near: didYouMean(near) });
    return null;
  }
  const kind = named.kind as EntityKind;
  const fields = isListKind(kind) ? keyFields(kind) : [];
  const [first = '', ...rest] = fields.length < 2 ? [named.id] : keyParts(named.id, fields.length);
  const parts = rest.length === 0 ? [first] : [first, requirementIn(names, rest[0] ?? ''), ...rest.slice(1)];
  return {
    kind,
    id: parts.join(' '),
    key: new Map(fields.map((field, i) => [field, parts[i] ?? ''] as const)),
  };
}

/** A key of several fields: only the requirement, which is the second, has spaces in it. */
function keyParts(id: string, n: number): readonly string[] {
  const words = id.split(' ');
  const end = n === 2 ? words.length : words.length - (n - 2);
  return [words[0] ?? '', words.slice(1, end).join(' '), ...words.slice(end)];
}

/** By the name under which the plant keeps the row; as it is where it names none, to be refused where it is read. */
function requirementIn(names: RequirementNames, requirement: string): string {
  return nameRow(problemSink(), names, requirement, NOWHERE)?.name ?? requirement;
}

/** Of the head only the name is changed so: its id stays, and other editions mean other text. */
const PLANT_KEYS: ReadonlyMap<string, Field> = new Map([
  ['name', { shape: HEAD_SHAPES.name, required: true }],
]);

export function fieldsOf(kind: EntityKind): ReadonlyMap<string, Field> {
  const section = SECTIONS.find((candidate) => candidate.kind === kind);
  const shape = section === undefined ? null : shapeOf(section.schema);
  return shape?.type === 'object' ? shape.keys : PLANT_KEYS;
}

export function refOf({ kind, id }: Subject): string {
  return entityRef(kind, id);
}
