/** Opens the record a command is about, and closes it however the command ends. */
import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { FolderError } from '../app/folder-error.ts';
import { actorNamed } from '../app/record/actor.ts';
import { makeRecord, openRecord, readRecord, refusal, type RecordPlace } from '../app/record/open-record.ts';
import { RecordError } from '../app/record/record-error.ts';
import type { ReadRecord, Record } from '../app/record/record.ts';
import type { Call } from './arguments.ts';
import { recordPlace } from './record-place.ts';
import { statedActor } from './stated-actor.ts';

type Work<T> = (record: Record) => Promise<T>;

/** To write to. */
export async function withRecord<T>(call: Call, work: Work<T>): Promise<T> {
  if (call.on !== undefined) return await work(writable(call.on.record));
  return await usedBy(recordPlace(call), openRecord, work);
}

/** To write to; made where there is none, which is for commands that bring a plant alone. */
export async function inMadeRecord<T>(call: Call, work: Work<T>): Promise<T> {
  if (call.on !== undefined) return await work(writable(call.on.record));
  return await usedBy(recordPlace(call), makeRecord, work);
}

/** INVARIANT: a server gives a command that writes a record it can write to. */
function writable(record: ReadRecord | Record): Record {
  if ('now' in record) return record;
  throw new Error('a command writes and was given a record to read');
}

async function usedBy<T>(place: RecordPlace, open: typeof openRecord, work: Work<T>): Promise<T> {
  const database = await open(place);
  try {
    return await work({ database, now: () => new Date().toISOString(), newId: () => randomUUID() });
  } catch (error) {
    throw refusal(place, error);
  } finally {
    await database.close();
  }
}

/**
 * To write what can be worked out again. Where the record is in use, full, or not ours to write to, nothing is done: what was
 * asked is answered all the same.
 */
export async function withRecordAtRest(call: Call, work: (record: Record) => Promise<void>): Promise<void> {
  // Who serves keeps what it answered by itself.
  if (call.on !== undefined) return;
  try {
    await withRecord(call, work);
  } catch (error) {
    if (!(error instanceof FolderError || error instanceof RecordError || isSqlite(error))) throw error;
  }
}

/** Such as a folder that may only be read. */
function isSqlite(error: unknown): boolean {
  return typeof (error as { readonly errcode?: unknown }).errcode === 'number';
}

/** To look at, beside whoever writes. */
export async function fromRecord<T>(call: Call, work: (record: ReadRecord) => Promise<T>): Promise<T> {
  if (call.on !== undefined) return await work(call.on.record);
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

/** Whoever runs the command: as they say, or else as the system knows them. */
export async function callerOf({ on }: Call, record: Record): Promise<string> {
  if (on?.actor !== undefined) return on.actor;
  return await actorNamed(record, statedActor() ?? `${userName()}@${hostname()}`);
}

/** @param named what the system knows of the user; it throws for one that has no name there, as in many containers */
export function userName(named: () => { readonly username: string } = userInfo): string {
  try {
    return named().username;
  } catch {
    return `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}
