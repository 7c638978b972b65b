/** Takes back what an entry did to a plant, whatever came after it: its changes turned round, onto the plant as it is. */
import { invert, type AnyChange } from '@bulkhead/core/model/change.ts';
import { wholeChangesOf } from '../../db/ledger/read.ts';
import { carried, type Carried } from './carried.ts';
import { isJudgedKind } from './kinds.ts';
import { ontoToday } from './onto-today.ts';
import { RecordError } from './record-error.ts';
import type { ReadRecord } from './record.ts';
import { storedHead } from './stored-plant.ts';
import type { Plan } from './write-plant.ts';

/**
 * For `changePlant` and `tryPlant`. Files, baselines and proposals stay what they are: what was signed off or decided was.
 * @throws RecordError where there is no such entry, or nothing in it that could be taken back
 */
export async function undoPlan(record: ReadRecord, plant: string, seq: number): Promise<Plan<Carried>> {
  await storedHead(record, { plant, seq });
  const params = { plant, seq: String(seq) };
  if (seq === 1) throw new RecordError('undo-first', params);
  const whole = await wholeChangesOf(record.database.reading, plant, seq);
  const changes = whole.flatMap(({ kind, id, before, after }): readonly AnyChange[] =>
    isJudgedKind(kind) ? [{ kind, id, before: entityIn(before), after: entityIn(after) }] : [],
  );
  if (changes.length === 0) throw new RecordError('undo-beside', params);
  const back = invert(changes);
  return (stored) => carried(ontoToday(stored, back));
}

function entityIn(body: string | null): object | null {
  return body === null ? null : (JSON.parse(body) as object);
}
