/** The digest of the model of a plant from its stored bodies, which are canonical JSON already. */
import { createHash } from 'node:crypto';
import { byCodeUnit } from '@bulkhead/core/lib/order.ts';
import { isPlantKind } from '@bulkhead/core/model/plant-of-entities.ts';
import type { StoredEntity } from '../../db/ledger/read.ts';
import type { StoredPlant } from './stored-plant.ts';

/** As `modelDigest` gives it. */
export function storedModel({ entities }: Pick<StoredPlant, 'entities'>): string {
  const hash = createHash('sha256').update('[');
  inOrder(entities.filter(({ kind }) => isPlantKind(kind))).forEach((run, i) => {
    if (i > 0) hash.update(',');
    hash.update(bytesOf(run));
  });
  return `sha256:${hash.update(']').digest('hex')}`;
}

/** Entities of one kind, at least one. */
type Run = readonly [StoredEntity, ...StoredEntity[]];

/** By kind and then id, as they are read: no name of a kind is the beginning of another. */
function inOrder(entities: readonly StoredEntity[]): readonly Run[] {
  const runs = Map.groupBy(entities, ({ kind }) => kind);
  return [...runs.keys()].sort(byCodeUnit).map((kind) => runs.get(kind) as unknown as Run);
}

interface Made {
  readonly run: Run;
  readonly bytes: Buffer;
}

/** By the first of a run. An entity as it is stored never changes: the next state of a plant has most runs of the last one. */
const made = new WeakMap<StoredEntity, Made>();

function bytesOf(run: Run): Buffer {
  const before = made.get(run[0]);
  if (before !== undefined && isSame(before.run, run)) return before.bytes;
  const sorted = isInOrder(run) ? run : run.toSorted((a, b) => byCodeUnit(a.id, b.id));
  const lines = sorted.map(({ kind, id, body }) => `["${kind}",${JSON.stringify(id)},${body}]`);
  const bytes = Buffer.from(lines.join(','), 'utf8');
  made.set(run[0], { run, bytes });
  return bytes;
}

function isSame(a: Run, b: Run): boolean {
  return a.length === b.length && a.every((entity, i) => entity === b[i]);
}

function isInOrder(run: Run): boolean {
  return run.every(({ id }, i) => i === 0 || byCodeUnit((run[i - 1] as StoredEntity).id, id) < 0);
}
