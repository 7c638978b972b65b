/** A plant of a record, where a call names what is no folder. */
import type { Assessed, Published } from '../app/assessed.ts';
import type { ReadPlant } from '../app/read-plant.ts';
import { isToKeep, keep, keptMoment } from '../app/record/assess-stored.ts';
import { moments, type Moment, type Moments } from '../app/record/moments.ts';
import { RecordError } from '../app/record/record-error.ts';
import type { HeldFor } from '../app/record/summaries.ts';
import { readStored, storedPlant, type PlantAt } from '../app/record/stored-plant.ts';
import type { ReadRecord } from '../app/record/record.ts';
import type { Call } from './arguments.ts';
import { today } from './day.ts';
import { version } from './help.mjs';
import { isPlantAt, plantAt } from './plant-at.ts';
import { fromRecord, withRecordAtRest } from './record.ts';
import { sameRecord } from './record-place.ts';
import { CallError } from './refused.ts';

/** @throws CallError FolderError RecordError */
export async function storedSource(
  call: Call,
  name: string,
): Promise<ReadPlant & { readonly record: string }> {
  const read = await asked(call, name, async (record, at) => readStored(await storedPlant(record, at)));
  return { ...read, record: sameRecord(call) };
}

/** What a call has compiled already: of two moments the second is made from the first. */
const MOMENTS = new WeakMap<Call, Moments>();

/** Judged for a day; `held` where it is the newest state. @throws CallError FolderError RecordError */
export async function storedJudged(
  call: Call,
  name: string,
  asOf: string,
): Promise<Pick<Moment, 'read' | 'judged'> & { readonly record: string; readonly held: HeldFor | null }> {
  const known = call.on?.moments ?? MOMENTS.get(call) ?? moments(version());
  MOMENTS.set(call, known);
  return await asked(call, name, async (record, at) => {
    const { read, judged, stored } = await known(record, at, asOf);
    const { seq, hash } = stored;
    const isNewest = at.seq === null && at.baseline === undefined;
    const held = isNewest ? { plant: at.plant, seq, hash } : null;
    return { read, judged, held, record: sameRecord(call) };
  });
}

/** With what was worked out before of this moment, and what keeps it for the next. */
export async function storedMoment(
  call: Call,
  name: string,
  asOf: string,
): Promise<{
  readonly read: ReadPlant;
  readonly record: string;
  readonly published: Published | null;
  readonly keep: (assessed: Assessed) => Promise<void>;
}> {
  const moment = await asked(call, name, async (record, at) => await keptMoment(record, at, asOf));
  const { read, published } = moment;
  return {
    read,
    record: sameRecord(call),
    published,
    keep: async (assessed) => {
      if (!isToKeep(moment, today())) return;
      await withRecordAtRest(
        call,
        async ({ database, now }) => await keep(database, moment, assessed, now()),
      );
    },
  };
}

async function asked<T>(
  call: Call,
  name: string,
  work: (record: ReadRecord, at: PlantAt) => Promise<T>,
): Promise<T> {
  const neither = (params: RecordError['params']): CallError =>
    new CallError('no-folder-no-plant', { ...params, found: name });
  if (!isPlantAt(name)) throw neither({});
  try {
    return await fromRecord(call, async (record) => await work(record, plantAt(name)));
  } catch (error) {
    if (call.on !== undefined) throw error;
    throw error instanceof RecordError && error.code === 'record-no-plant' ? neither(error.params) : error;
  }
}
