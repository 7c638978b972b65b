/** Every reference points at something: bare ids by the schema's own marks, places, ends, facts, requirements. */
import { mostLikely } from '../../lib/near.ts';
import type { EntityKind } from '../kinds.ts';
import { didYouMean, problemTerm, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { parsePlace } from '../refs.ts';
import type { RefKind } from '../schema/fields.ts';
import { SECTIONS } from '../sections.ts';
import type { VocabularyRow } from '../vocabulary.ts';
import { isAsked, type Asked } from './asked.ts';
import type { Entries, Entry } from './entry.ts';
import { REFUSED, entriesOf, readable } from './refused.ts';
import { otherPlace, placeMeant } from './place-meant.ts';
import { distinctRows, nameRow, type NamedRow } from './requirement-names.ts';
import { shapeOf, type Shape } from './shape.ts';

type Path = readonly (string | number)[];

export interface ReferenceContext {
  readonly sink: ProblemSink;
  readonly entries: Entries;
  readonly ids: ReadonlyMap<EntityKind, ReadonlySet<string>>;
  readonly incomplete: ReadonlySet<EntityKind>;
  readonly facts: ReadonlySet<string>;
  /** Which places may be named: in a folder that plants share none of a plant is known. */
  readonly places: 'any' | 'organisation';
}

export function checkReferences(context: ReferenceContext): void {
  for (const section of SECTIONS) {
    const shape = shapeOf(section.schema);
    for (const entry of context.entries[section.kind]) {
      walk(context, entry, shape, entry.entity, []);
      checkFacts(context, entry);
    }
  }
}

function walk(context: ReferenceContext, entry: Entry, shape: Shape, value: unknown, path: Path): void {
  if (value === undefined || value === REFUSED) return;
  switch (shape.type) {
    case 'object':
      for (const [key, field] of shape.keys) {
        const inner = (value as Record<string, unknown>)[key];
        // Most fields are left out in most entries, and a path is only for what is there.
        if (inner !== undefined) walk(context, entry, field.shape, inner, [...path, key]);
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
  else if (shape.kind === 'place' && parsePlace(value) === null) {
    refuse(context.sink, 'bad-place', entry.source.at(path), () => ({
      found: shown(value),
      ...placeMeant(context.ids, value),
    }));
  } else if (shape.kind === 'place' && context.places === 'organisation') {
    if (value === 'organisation') return;
    refuse(context.sink, 'place-not-shared', entry.source.at(path), { found: shown(value) });
  } else if (shape.kind === 'place' || shape.kind === 'end') {
    const place = parsePlace(value);
    if (place === null || place.kind === 'organisation' || place.kind === 'site') return;
    checkId(context, entry, place.kind, place.id, path, value);
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
  // An entity whose id cannot be read may be the one meant; one mistake is told once.
  if (context.incomplete.has(kind)) return;
  refuse(context.sink, 'unknown-reference', entry.source.at(path), () => {
    const near = mostLikely(id, ids ?? []);
    const what = problemTerm(`kind-${kind as RefKind}`);
    if (found === id) return { what, found: shown(found), near: didYouMean(near) };
    const place = near === null ? otherPlace(context.ids, id) : `${kind}:${near}`;
    return { what, found: shown(found), near: didYouMean(place) };
  });
}

function checkFacts(context: ReferenceContext, entry: Entry): void {
  switch (entry.kind) {
    case 'site':
    case 'zone':
    case 'conduit': {
      const { facts } = (entry as Entry<'site' | 'zone' | 'conduit'>).entity;
      if (facts === undefined || facts === REFUSED) return;
      for (const fact of Object.keys(facts))
        checkFact(context, fact, () => entry.source.keyAt(['facts', fact]));
      return;
    }
    case 'overlay':
      entriesOf((entry as Entry<'overlay'>).entity.rows).forEach((row, i) => {
        if (row === REFUSED) return;
        entriesOf(row.facts).forEach((fact, j) => {
          if (fact !== REFUSED) checkFact(context, fact, () => entry.source.at(['rows', i, 'facts', j]));
        });
      });
      return;
    default:
      return;
  }
}

function checkFact(context: ReferenceContext, fact: string, at: () => Placed): void {
  if (context.facts.has(fact)) return;
  refuse(context.sink, 'unknown-fact', at(), () => ({
    found: shown(fact),
    expected: [...context.facts],
    near: didYouMean(mostLikely(fact, context.facts)),
  }));
}

/** Rows of an entry's requirement references; null for each that names none or cannot be read. */
export interface EntryRows {
  readonly row: NamedRow | null;
  readonly dependsOn: readonly (NamedRow | null)[];
}

export function answerRows(sink: ProblemSink, asked: Asked, entry: Entry<'answer'>): EntryRows {
  const at = (i: number): Placed => entry.source.at(['dependsOn', i]);
  const dependsOn = entriesOf(entry.entity.dependsOn).map((reference, i) =>
    reference === REFUSED ? null : nameRow(sink, asked.names, reference, () => at(i)),
  );
  return { row: entryRow(sink, asked, entry), dependsOn: distinctRows(sink, dependsOn, at) };
}

/** The row an answer, a check or a decision about a gap is about. */
export function entryRow(
  sink: ProblemSink,
  asked: Asked,
  { entity, source }: Entry<'answer'> | Entry<'check'> | Entry<'disposition'>,
): NamedRow | null {
  const { requirement } = entity;
  if (requirement === undefined || requirement === REFUSED) return null;
  const fits = (row: VocabularyRow): boolean => isAsked(asked, readable(entity.place), row);
  return nameRow(sink, asked.names, requirement, () => source.at(['requirement']), fits);
}
