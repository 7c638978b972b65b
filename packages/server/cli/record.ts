/** Opens the record a command is about, and closes it however the command ends. */
import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { shellWord } from '@bulkhead/core/report/render/terminal/command.ts';
import { actorNamed } from '../app/record/actor.ts';
import { openRecord, readRecord, refusal } from '../app/record/open-record.ts';
import type { ReadRecord, Record } from '../app/record/record.ts';
import { textOption, type Call } from './arguments.ts';
import { recordPlace } from './record-place.ts';

/** To write to; made where there is none. */
export async function withRecord<T>(call: Call, work: (record: Record) => Promise<T>): Promise<T> {
  const place = recordPlace(call);
  const database = await openRecord(place);
  try {
    return await work({ database, now: () => new Date().toISOString(), newId: () => randomUUID() });
  } catch (error) {
    throw refusal(place, error);
  } finally {
    await database.close();
  }
}

/** To look at, beside whoever writes. */
export async function fromRecord<T>(call: Call, work: (record: ReadRecord) => Promise<T>): Promise<T> {
  const place = recordPlace(call);
  const database = await readRecord(place);
  try {
    return await work({ database });
  } catch (error) {
    throw refusal(place, error);
  } finally {
    await database.close();
  }
}

/** Whoever runs the command, as the system knows them. */
export async function callerOf(record: Record): Promise<string> {
  return await actorNamed(record, `${userInfo().username}@${hostname()}`);
}

/** What goes behind a command so that it is about the same record. */
export function sameRecord(call: Call): string {
  const folder = textOption(call, 'data');
  return folder === undefined ? '' : ` --data ${shellWord(folder)}`;
}
