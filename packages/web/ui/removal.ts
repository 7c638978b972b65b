/** What is told, and sent, when things are taken out of a plant with all that goes with them. */
import { sameValue } from '@bulkhead/core/lib/same.ts';
import type { Change } from '@bulkhead/core/model/change.ts';
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import type { ListKind } from '@bulkhead/core/model/kinds.ts';
import { mergePatch } from '@bulkhead/core/model/merge-patch.ts';
import { removalOf, type Named } from '@bulkhead/core/model/text/changes/removal.ts';
import type { Asset, Plant, Zone } from '@bulkhead/core/model/plant.ts';
import type { ChangeSent } from '../api/plants.ts';

/** Things of a kind that go, come to lie in another zone, or stay and say less. */
export interface Consequence {
  readonly kind: ListKind;
  readonly became: 'gone' | 'moved' | 'less';
  readonly things: readonly { readonly ref: string; readonly name: string }[];
}

export interface Removal {
  /** Beside what is asked for. */
  readonly consequences: readonly Consequence[];
  readonly changes: readonly ChangeSent[];
}

export function removalIn(plant: Plant, asked: readonly Named[]): Removal {
  const changes = removalOf(plant, asked);
  const own = new Set(asked.map(({ kind, id }) => entityRef(kind, id)));
  const others = changes.filter(({ kind, id }) => !own.has(entityRef(kind, id)));
  const groups = Map.groupBy(others, (change) => `${becameOf(change)} ${change.kind}`);
  const consequences = [...groups.values()].flatMap((of): readonly Consequence[] => {
    const [first] = of;
    if (first === undefined) return [];
    const things = of.map((change) => ({ ref: entityRef(change.kind, change.id), name: nameOf(change) }));
    return [{ kind: first.kind as ListKind, became: becameOf(first), things }];
  });
  return { consequences, changes: changes.map(sentOf) };
}

function becameOf({ kind, before, after }: Change): Consequence['became'] {
  if (after === null) return 'gone';
  const [was, is] = [before, after] as readonly Partial<Asset & Zone>[];
  const isMoved =
    (kind === 'zone' && was?.parent !== is?.parent) ||
    (kind === 'asset' && !sameValue(was?.zones, is?.zones));
  return isMoved ? 'moved' : 'less';
}

function nameOf({ kind, id, before }: Change): string {
  // Of an answer the row, for it stands at what goes.
  if (kind === 'answer' || kind === 'check' || kind === 'disposition') return id.slice(id.indexOf(' ') + 1);
  const { name, title } = (before ?? {}) as { readonly name?: string; readonly title?: string };
  return name ?? title ?? id;
}

function sentOf({ kind, id, before, after }: Change): ChangeSent {
  const ref = entityRef(kind, id);
  return after === null ? { ref, remove: true } : { ref, set: mergePatch(before ?? {}, after) };
}
