/** Sets a baseline, lists them, and finds the entry that one names. */
import type { Reader } from '../../../db/ledger/read.ts';
import { appendTo } from '../append-to.ts';
import { keptEntities, keptEntity } from '../entity.ts';
import { baselineReason } from '../reason-text.ts';
import { RecordError } from '../record-error.ts';
import type { ReadRecord, Record } from '../record.ts';
import { storedHead, type PlantAt } from '../stored-plant.ts';
import type { Signed } from '../write-plant.ts';
import { BASELINE_KIND, type Baseline } from './entity.ts';

/** @param at the state that is signed off @throws RecordError where the name is taken */
export async function setBaseline(
  record: Record,
  at: PlantAt,
  id: string,
  { actor, reason }: Signed,
): Promise<Baseline> {
  const { seq, hash } = await storedHead(record, at);
  const time = record.now();
  const baseline: Baseline = { id, seq, hash, by: actor, reason, date: time.slice(0, 10) };
  const changes = [{ kind: BASELINE_KIND, id, before: null, after: baseline }];
  const said = { plant: at.plant, request: record.newId(), time, actor };
  const asked = { ...said, reason: baselineReason(id, reason), changes };
  const { outcome } = await appendTo(record, asked);
  if (outcome === 'stale') throw await taken(record.database.reading, at.plant, id);
  if (outcome !== 'written') throw new Error(`${at.plant} cannot be written to: ${outcome}`);
  return baseline;
}

/** A baseline stays what it was signed off as. */
async function taken(reader: Reader, plant: string, id: string): Promise<RecordError> {
  const there = await keptEntity<Baseline>(reader, plant, BASELINE_KIND, id);
  return new RecordError('baseline-taken', { plant, found: id, seq: String(there?.entity.seq ?? '') });
}

/** By the entry they name, the newest first. */
export async function baselinesOf({ database }: ReadRecord, plant: string): Promise<readonly Baseline[]> {
  const kept = await keptEntities<Baseline>(database.reading, plant, BASELINE_KIND);
  return kept.map(({ entity }) => entity).toSorted((a, b) => b.seq - a.seq);
}
