/** The files of a plant, what cites them, and what evidence cites that the record has not. */
import type { ToldFile, ToldUnkept } from '@bulkhead/core/report/file-report.ts';
import { byCodeUnit } from '@bulkhead/core/lib/order.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { RecordError } from '../record-error.ts';
import type { ReadRecord } from '../record.ts';
import { storedPlant, type PlantAt } from '../stored-plant.ts';
import { filesAmong, type FileEntity } from './entity.ts';
import { fileLives } from './life.ts';

export interface ListedFiles {
  readonly seq: number;
  /** By name, then by hash. */
  readonly files: readonly ToldFile[];
  /** In the order of the plant. */
  readonly unkept: readonly ToldUnkept[];
  /** Bytes of those whose bytes were there. */
  readonly used: number;
}

/** @throws RecordError */
export async function listFiles(record: ReadRecord, at: PlantAt): Promise<ListedFiles> {
  const stored = await storedPlant(record, at);
  const { plant, seq } = stored;
  const there = filesAmong(plant.id, stored.entities);
  const [then, since] = [await fileLives(record, plant.id, seq), await fileLives(record, plant.id)];
  const cited = citedBy(plant);
  const files = [...there.values()].map((file): ToldFile => {
    const { id, name, size } = file;
    const brought = then.get(id)?.brought;
    if (brought === undefined) throw new RecordError('record-unsound', { plant: plant.id, at: `file:${id}` });
    // What was purged since is gone at every moment.
    const purged = since.get(id)?.purged ?? null;
    return { sha256: id, name, size, evidence: cited.get(id) ?? [], brought, purged };
  });
  return {
    seq,
    files: files.toSorted((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.sha256, b.sha256)),
    unkept: unkept(plant, there),
    used: [...there.values()].reduce((sum, { size, purged }) => sum + (purged === true ? 0 : size), 0),
  };
}

/** Ids of evidence by the hash they state. */
function citedBy({ evidence }: Plant): ReadonlyMap<string, readonly string[]> {
  const stating = evidence.filter(({ sha256 }) => sha256 !== undefined);
  const groups = Map.groupBy(stating, ({ sha256 }) => sha256 ?? '');
  return new Map([...groups].map(([sha256, all]) => [sha256, all.map(({ id }) => id)] as const));
}

function unkept({ evidence }: Plant, there: ReadonlyMap<string, FileEntity>): readonly ToldUnkept[] {
  return evidence.flatMap(({ id, file = null, sha256 = null }): readonly ToldUnkept[] => {
    if (sha256 === null) return file === null ? [] : [{ evidence: id, file, sha256 }];
    return there.has(sha256) ? [] : [{ evidence: id, file, sha256 }];
  });
}
