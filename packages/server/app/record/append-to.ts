/** An entry more in the chain of a plant that is there: the one way in which use cases write one. */
import { append, type Appended, type Asked } from '../../db/ledger/append.ts';
import type { Record } from './record.ts';

/** Somebody wrote to the plant since the state that was looked at. */
export class PlantMoved extends Error {
  /** Of its newest entry. */
  readonly hash: string;
  constructor(plant: string, hash: string) {
    super(`${plant} is another one meanwhile`);
    this.hash = hash;
  }
}

/** Only onto the state that whoever asks has looked at, where they say which. @throws PlantMoved */
export async function appendTo(record: Record, asked: Asked): Promise<Appended> {
  const { onto } = record;
  const appended = await append(record.database, onto === undefined ? asked : { ...asked, onto });
  if (appended.outcome === 'moved' && onto !== undefined) throw new PlantMoved(asked.plant, appended.hash);
  if (appended.outcome === 'written') record.held?.wrote(asked.plant, appended);
  return appended;
}
