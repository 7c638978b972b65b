/** Every reference points at something: bare ids by the schema's own marks, places, ends, facts, requirements. */
import { nearest } from '../../lib/near.ts';
import type { EntityKind } from '../kinds.ts';
import type { Answer, Check, Overlay } from '../plant.ts';
import { didYouMean, refuse, shown, type ProblemSink } from '../problems.ts';
import { parsePlace } from '../refs.ts';
import { SECTIONS } from '../sections.ts';
import type { Entries, Entry } from './entry.ts';
import { nameRow, type NamedRow, type RequirementNames } from './requirement-names.ts';
import { shapeOf, type Shape } from './shape.ts';

type Path = readonly (string | number)[];

export interface ReferenceContext {
  readonly sink: ProblemSink;
  readonly entries: Entries;
  readonly ids: ReadonlyMap<EntityKind, ReadonlySet<string>>;
  readonly incomplete: ReadonlySet<EntityKind>;
  readonly names: RequirementNames;
  readonly facts: ReadonlySet<string>;
}

export function checkReferences(context: ReferenceContext): void {
  for (const section of SECTIONS) {
    const shape = shapeOf(section.schema);
    for (const entry of context.entries.get(section.kind) ?? []) {
      walk(context, entry, shape, entry.entity, []);
      checkFacts(context, entry);
    }
  }
}

function walk(context: ReferenceContext, entry: Entry, shape: Shape, value: unknown, path: Path): void {
  if (value === undefined) return;
  switch (shape.type) {
    case 'object':
      for (const [key, field] of shape.keys) {
        walk(context, entry, field.shape, (value as Record<string, unknown>)[key], [...path, key]);
      }
      return;
    case 'list':
      (value as readonly unknown[]).forEach((item, i) => walk(context, entry, shape.of, item, [...path, i]));
      return;
    case 'record':
      for (const [key, item] of Object.entries(value as object))
        walk(context, entry, shape.of, item, [...path, key]);
      return;
    case 'either':
      if (shape.object !== null && typeof value === 'object') walk(context, entry, shape.object, value, path);
      return;
    case 'text':
      checkText(context, entry, shape, value as string, path);
      return;
    default:
      return;
  }
}

function checkText(
  context: ReferenceContext,
  entry: Entry,
  shape: Shape & { type: 'text' },
  value: string,
  path: Path,
): void {
  if (shape.ref !== null) checkId(context, entry, shape.ref, value, path, value);
  else if (shape.kind === 'place' || shape.kind === 'end') {
    const place = parsePlace(value);
    if (place === null || place.kind === 'organisation' || place.kind === 'site') return;
    if (place.kind === 'product' || place.kind === 'supplier') {
      refuse(context.sink, 'unknown-reference', entry.source.at(path), { found: shown(value), near: '' });
    } else checkId(context, entry, place.kind, place.id, path, value);
  }
}

function checkId(
  context: ReferenceContext,
  entry: Entry,
  kind: EntityKind,
  id: string,
  path: Path,
  found: string,
): void {
  const ids = context.ids.get(kind);
  if (ids?.has(id)) return;
  // A refused entity may be the one meant; one mistake is told once.
  if (context.incomplete.has(kind)) return;
  const near = nearest(id, ids ?? []);
  refuse(context.sink, 'unknown-reference', entry.source.at(path), {
    found: shown(found),
    near: didYouMean(near === null ? null : found === id ? near : `${kind}:${near}`),
  });
}

function checkFacts(context: ReferenceContext, entry: Entry): void {
  const stated = (entry.entity as { readonly facts?: object }).facts;
  if (stated !== undefined && entry.kind !== 'overlay') {
    for (const fact of Object.keys(stated)) checkFact(context, entry, fact, ['facts', fact]);
  }
  if (entry.kind !== 'overlay') return;
  (entry.entity as Overlay).rows.forEach((row, i) => {
    row.facts?.forEach((fact, j) => checkFact(context, entry, fact, ['rows', i, 'facts', j]));
  });
}

function checkFact(context: ReferenceContext, entry: Entry, fact: string, path: Path): void {
  if (context.facts.has(fact)) return;
  refuse(context.sink, 'unknown-fact', entry.source.at(path), {
    found: shown(fact),
    expected: [...context.facts].join(', '),
    near: didYouMean(nearest(fact, context.facts)),
  });
}

/** Rows of an entry's requirement references, refused where they name none. */
export interface EntryRows {
  readonly row: NamedRow | null;
  readonly dependsOn: readonly (NamedRow | null)[];
}

export function answerRows(sink: ProblemSink, names: RequirementNames, entry: Entry): EntryRows {
  const answer = entry.entity as Answer;
  return {
    row: nameRow(sink, names, answer.requirement, () => entry.source.at(['requirement'])),
    dependsOn: (answer.dependsOn ?? []).map((reference, i) =>
      nameRow(sink, names, reference, () => entry.source.at(['dependsOn', i])),
    ),
  };
}

export function checkRow(sink: ProblemSink, names: RequirementNames, entry: Entry): NamedRow | null {
  const { requirement } = entry.entity as Check;
  return nameRow(sink, names, requirement, () => entry.source.at(['requirement']));
}
