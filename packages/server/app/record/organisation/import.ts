/** What the folder of an organisation says, into its chain: merged with what others made of it, and written once for all its plants. */
import { chainOfOrganisation } from '../../../db/ledger/installation.ts';
import { apply, diffTables, tableOf } from '@bulkhead/core/model/change.ts';
import { merge, type Decision, type Merged } from '@bulkhead/core/model/merge.ts';
import type { OrganisationSaid } from '@bulkhead/core/model/organisation.ts';
import { isId } from '@bulkhead/core/model/refs.ts';
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import { append } from '../../../db/ledger/append.ts';
import { markOfHash, otherRecord } from '../mark.ts';
import type { ReadRecord, Record } from '../record.ts';
import type { Signed } from '../write-plant.ts';
import { PIN_ID, type OrganisationPin } from './entity.ts';
import { storedOrganisation, type StoredOrganisation } from './stored.ts';

/** The folder of an organisation, as it was read. */
export interface OrganisationAsked {
  readonly said: OrganisationSaid;
  /** The entry it was written out from; null where it says none. */
  readonly mark: RecordMark | null;
  /** What the organisation is called in the record, where somebody says so. */
  readonly named: string | null;
}

export interface PlannedOrganisation extends Merged {
  readonly organisation: string;
  /** Null for one that the record does not have yet. */
  readonly now: StoredOrganisation | null;
  /** What it says then. */
  readonly after: OrganisationSaid;
}

/**
 * @param from the path by which the plant names the folder
 * @param pin what the plant is judged with now
 * @throws RecordError where the folder is marked as of another record
 */
export async function planOrganisation(
  { database }: ReadRecord,
  { said, mark, named }: OrganisationAsked,
  from: string,
  pin: OrganisationPin | null,
  decision: Decision,
  remove: boolean,
): Promise<PlannedOrganisation> {
  const organisation = named ?? mark?.plant ?? pin?.organisation ?? nameOfFolder(from);
  const isMarked = mark !== null && mark.plant === organisation;
  return await database.snapshot(async (tx) => {
    const now = await storedOrganisation(tx, organisation, null);
    const marked = isMarked ? await storedOrganisation(tx, organisation, mark.seq) : null;
    if (isMarked && (marked === null || markOfHash(marked.hash) !== mark.hash)) throw otherRecord(mark);
    const base = marked === null ? null : tableOf(marked.said);
    const theirs = now === null ? new Map() : tableOf(now.said);
    const merged = merge({ base, ours: tableOf(said), theirs }, decision, remove);
    return { ...merged, organisation, now, after: apply(now?.said ?? said, merged.changes) };
  });
}

/** The last of its names, as far as an id may hold it. */
function nameOfFolder(from: string): string {
  const last = from.split('/').at(-1) ?? '';
  const id = last
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .slice(0, 64);
  return isId(id) ? id : PIN_ID;
}

/** Writes what is new. @returns where it stands then; null where somebody was faster */
export async function writeOrganisation(
  record: Record,
  { organisation, now, changes }: PlannedOrganisation,
  signed: Signed,
): Promise<OrganisationPin | null> {
  const pin = { id: PIN_ID, organisation } as const;
  if (changes.length === 0 && now !== null) return { ...pin, seq: now.seq, hash: now.hash };
  const said = { plant: chainOfOrganisation(organisation), request: record.newId(), time: record.now() };
  const onto = now === null ? { first: true as const } : { onto: now.hash };
  const appended = await append(record.database, { ...said, ...signed, ...onto, changes });
  if (appended.outcome === 'written') return { ...pin, seq: appended.seq, hash: appended.hash };
  if (appended.outcome === 'moved' || appended.outcome === 'chain-exists') return null;
  throw new Error(`${organisation} cannot be written to: ${appended.outcome}`);
}

/** Whether two say the same. */
export function saysSame(one: OrganisationSaid, other: OrganisationSaid): boolean {
  return differences(one, other) === 0;
}

export function differences(one: OrganisationSaid, other: OrganisationSaid): number {
  return diffTables(tableOf(one), tableOf(other)).length;
}
