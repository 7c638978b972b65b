/** A folder into the record: merged with what others made of the plant since the folder was written out. */
import { diffTables } from '@bulkhead/core/model/change.ts';
import { merge, type Decision, type Merged } from '@bulkhead/core/model/merge.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import type { AskedChange } from '../../db/ledger/append.ts';
import { chainHead } from '../../db/ledger/read.ts';
import { bring, type Bringing } from './files/bring.ts';
import { filesAmong, filesOf } from './files/entity.ts';
import type { FolderFile } from './files/in-folder.ts';
import type { FileLimits } from './files/limits.ts';
import { createPlant, type CreateAsked } from './create-plant.ts';
import { markOf } from './mark.ts';
import { RecordError } from './record-error.ts';
import type { Record } from './record.ts';
import { storedIn, type StoredPlant } from './stored-plant.ts';
import { applyToWhole, tableOfWhole, type Whole } from './whole.ts';
import { changePlant, type Written } from './write-plant.ts';

export interface ImportAsked extends CreateAsked {
  /** The entry the folder was written out from; null where it says none. */
  readonly mark: RecordMark | null;
  readonly decision: Decision;
  /** What the folder has not is taken to be removed, also where nobody knows. */
  readonly remove: boolean;
  /** Evidence files that lie in the folder; those that the record has or had stay as they are there. */
  readonly files: readonly FolderFile[];
  readonly limits: FileLimits;
}

export interface Imported extends Merged<string, object> {
  /** The plant was not in the record before. */
  readonly created: boolean;
  /** Conflicts that are open, so that nothing was written. */
  readonly open: boolean;
  readonly written: Written | null;
  /** Hashes of the evidence files that were brought with it. */
  readonly brought: readonly string[];
  /** The folder says just what the record holds as of this entry; null where it does not, or conflicts are open. */
  readonly level: RecordMark | null;
  /** In how many entities the record is then otherwise than the folder. */
  readonly behind: number;
}

/** @throws RecordError */
export async function importPlant(record: Record, asked: ImportAsked): Promise<Imported> {
  const { plant, mark, limits } = asked;
  refuseWhatIsElsewhere(plant);
  const { reading } = record.database;
  const isThere = (await chainHead(reading, plant.id)) !== null;
  if (!isThere && mark !== null) throw otherRecord(mark);
  const had = await filesOf(reading, plant.id);
  const files = asked.files.filter(({ sha256 }) => !had.has(sha256)).map(({ source }) => source);
  return await bring(record, { plant: plant.id, files, limits }, async (bringing) => {
    const created = isThere ? null : await create(record, asked, bringing);
    const value = created ?? (await merged(record, asked, bringing));
    return { value, written: value.written?.outcome === 'written' };
  });
}

/** What the folder says, into what the record holds. */
async function merged(record: Record, asked: ImportAsked, bringing: Bringing): Promise<Imported> {
  const { plant, mark, sourceOf } = asked;
  const base = mark === null ? null : tableOfWhole(await baseOf(record, plant, mark));
  const ours = tableOfWhole(asked);
  const { told, written, from } = await changePlant(
    record,
    plant.id,
    { actor: asked.actor, reason: asked.reason },
    (stored) => {
      const result = merge({ base, ours, theirs: tableOfWhole(stored) }, asked.decision, asked.remove);
      const open = asked.decision === null && result.conflicts.length > 0;
      const files = open ? [] : broughtTo(stored, result.changes, bringing);
      const told = { ...result, open, brought: files.map(({ id }) => id) };
      const changes = open ? null : [...result.changes, ...files];
      return { changes, told, alongside: bringing.alongside };
    },
    sourceOf,
  );
  const now = told.open ? null : afterwards(from, told.changes, written);
  return { ...told, created: false, written, ...levelWith(asked, now) };
}

/** Of the files those that the plant cites then. */
function broughtTo(
  stored: StoredPlant,
  changes: Imported['changes'],
  bringing: Bringing,
): readonly AskedChange[] {
  if (bringing.files.length === 0) return [];
  const { plant } = applyToWhole(stored, changes);
  const cited = plant.evidence.flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256]));
  return bringing.changes(filesAmong(plant.id, stored.entities), new Set(cited));
}

type Moment = Pick<StoredPlant, keyof Whole | 'seq' | 'hash'>;

/** What the record holds then; null where nothing sound came of it. */
function afterwards(from: StoredPlant, changes: Imported['changes'], written: Written | null): Moment | null {
  if (written === null) return from;
  return written.outcome === 'written' ? { ...written, ...applyToWhole(from, changes) } : null;
}

function levelWith(folder: Whole, now: Moment | null): Pick<Imported, 'level' | 'behind'> {
  const behind = now === null ? 0 : diffTables(tableOfWhole(folder), tableOfWhole(now)).length;
  return { behind, level: now === null || behind > 0 ? null : markOf(now) };
}

/** What a record does not hold yet would be missing from every assessment of the plant. */
function refuseWhatIsElsewhere({ organisationFrom }: Plant): void {
  if (organisationFrom !== undefined)
    throw new RecordError('record-shared-organisation', { found: organisationFrom });
}

function otherRecord({ plant, seq }: RecordMark): RecordError {
  return new RecordError('record-other', { plant, seq: String(seq) });
}

/** Null where somebody else was faster. */
async function create(record: Record, asked: ImportAsked, bringing: Bringing): Promise<Imported | null> {
  const files = bringing.changes(new Map());
  const beside = { changes: files, alongside: bringing.alongside };
  const created = await createPlant(record, asked, beside);
  if (created === null) return null;
  const { written } = created;
  const level = written.outcome === 'written' ? markOf({ ...written, plant: asked.plant }) : null;
  const brought = files.map(({ id }) => id);
  return { ...created, brought, conflicts: [], removals: [], created: true, open: false, level, behind: 0 };
}

/** The plant as the folder was written out. @throws RecordError when the mark is of another record or another plant */
async function baseOf({ database }: Record, { id }: Plant, mark: RecordMark): Promise<StoredPlant> {
  const stored = Number.isSafeInteger(mark.seq)
    ? await database.snapshot(async (tx) => await storedIn(tx, { plant: id, seq: mark.seq }))
    : null;
  if (stored === null || mark.plant !== id || markOf(stored).hash !== mark.hash) throw otherRecord(mark);
  return stored;
}
