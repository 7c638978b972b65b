/** A plant of a record, where a call names what is no folder. */
import type { ReadPlant } from '../app/read-plant.ts';
import { RecordError } from '../app/record/record-error.ts';
import { readStored } from '../app/record/stored-plant.ts';
import type { Call } from './arguments.ts';
import { isPlantAt, plantAt } from './plant-at.ts';
import { fromRecord, sameRecord } from './record.ts';
import { CallError } from './refused.ts';

/** @throws CallError FolderError RecordError */
export async function storedSource(
  call: Call,
  name: string,
): Promise<ReadPlant & { readonly record: string }> {
  const neither = (params: RecordError['params']): CallError =>
    new CallError('no-folder-no-plant', { ...params, found: name });
  if (!isPlantAt(name)) throw neither({});
  try {
    const read = await fromRecord(call, async (record) => await readStored(record, plantAt(name)));
    return { ...read, record: sameRecord(call) };
  } catch (error) {
    throw error instanceof RecordError && error.code === 'record-no-plant' ? neither(error.params) : error;
  }
}
