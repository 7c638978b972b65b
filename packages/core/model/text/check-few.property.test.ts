/** What a few changes are found to be without the rest of the plant is what they are found to be with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPlants } from '../../test/arbitrary-text.ts';
import type { Value } from '../../test/arbitrary-sketch.ts';
import { named, vocabulary } from '../../test/read-text.ts';
import { apply, type Change } from '../change.ts';
import { entitiesOf, isListKind, keyOf, type Entity, type ListEntity } from '../kinds.ts';
import type { Plant } from '../plant.ts';
import { problemSink } from '../problems.ts';
import { checkFew } from './check-few.ts';
import { checkPlantEntries, entriesOfPlant } from './check-plant.ts';
import type { Entry } from './entry.ts';
import { placedByRef } from './source.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 150) };
const BY = { vocabulary, organisation: null };
const plants = textPlants.map(named);

const sketch = fc.record({
  which: fc.nat(),
  other: fc.nat(),
  fields: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  verb: fc.constantFrom('set', 'set', 'set', 'set', 'add', 'remove'),
});

/** Fields of one thing put into another of its kind: sound now and then, and often not. */
function changesOf(plant: Plant, from: Plant, drawn: readonly Value<typeof sketch>[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const { which, other, fields, verb } of drawn) {
    const entities = [...entitiesOf(plant)];
    const { kind, id, entity } = entities[which % entities.length] as (typeof entities)[number];
    if (kind === 'plant' || !isListKind(kind)) continue;
    const alike = [...entitiesOf(from), ...entities].filter((each) => each.kind === kind);
    const donor = (alike[other % alike.length]?.entity ?? entity) as Readonly<Record<string, unknown>>;
    const keys = [...new Set([...Object.keys(donor), ...Object.keys(entity)])].filter((key) => key !== 'id');
    const mixed: Record<string, unknown> = { ...entity };
    for (const field of fields) {
      const key = keys[field % keys.length] as string;
      if (donor[key] === undefined) delete mixed[key];
      else mixed[key] = donor[key];
    }
    if (verb === 'add' && 'id' in mixed) mixed['id'] = `new-${which % 3}`;
    const key = keyOf(kind, mixed as unknown as ListEntity);
    const now = entities.find((each) => each.kind === kind && each.id === key)?.entity ?? null;
    const change: Change =
      verb === 'remove'
        ? { kind, id, before: entity, after: null }
        : { kind, id: key, before: now, after: mixed as unknown as Entity };
    changes.set(`${kind} ${change.id}`, change);
  }
  return [...changes.values()];
}

describe('a few changes of a plant', () => {
  it('are sound by themselves only where the whole is, and have the names they have there', () => {
    const seen = { alone: 0, unsound: 0, all: 0 };
    fc.assert(
      fc.property(plants, plants, fc.array(sketch, { minLength: 1, maxLength: 4 }), (plant, from, drawn) => {
        const changes = changesOf(plant, from, drawn);
        const edits = changes.map(({ kind, id, before, after }) => {
          const entry = { kind, id, entity: after, source: placedByRef(kind, id) } as Entry;
          return { kind, id, now: before, entry: after === null ? null : entry };
        });
        const sink = problemSink();
        const after = apply(plant, changes);
        const whole = checkPlantEntries(sink, entriesOfPlant(after, placedByRef), after, BY);
        const few = checkFew(plant, edits, BY);
        seen.all++;
        if (sink.total > 0) seen.unsound++;
        if (few === null) return;
        seen.alone++;
        expect(sink.total).toBe(0);
        for (const { kind, id, entity } of few)
          expect(whole[kind].find((entry) => entry.id === id)?.entity).toEqual(entity);
      }),
      RUNS,
    );
    // Else it would show nothing.
    expect(seen.alone).toBeGreaterThan(seen.all / 10);
    expect(seen.unsound).toBeGreaterThan(seen.all / 10);
  });
});
