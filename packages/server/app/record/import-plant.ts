/** A folder into the record: merged with what others made of the plant since the folder was written out. */
import { apply, diffTables, type AnyChange } from '@bulkhead/core/model/change.ts';
import { merge, type Decision, type Merged } from '@bulkhead/core/model/merge.ts';
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import type { AskedChange } from '../../db/ledger/append.ts';
import { chainHead } from '../../db/ledger/read.ts';
import { bring, type Bringing } from './files/bring.ts';
import { filesAmong, filesOf } from './files/entity.ts';
import type { FolderFile } from './files/in-folder.ts';
import type { FileLimits } from './files/limits.ts';
import { createPlant, type CreateAsked } from './create-plant.ts';
import { markOf, markOfHash, otherRecord } from './mark.ts';
import { PIN_ID, PIN_KIND, type OrganisationPin, type Shared } from './organisation/entity.ts';
import {
  differences,
  planOrganisation,
  saysSame,
  writeOrganisation,
  type OrganisationAsked,
  type PlannedOrganisation,
} from './organisation/import.ts';
import { RecordError } from './record-error.ts';
import type { Record } from './record.ts';
import { storedIn, storedPlant, type StoredPlant } from './stored-plant.ts';
import { isOfPlant, tableOfFolder, type Whole, type WholeTable } from './whole.ts';
import {
  changePlant,
  tryPlant,
  unsound,
  type Outcome,
  type Plan,
  type Signed,
  type Written,
} from './write-plant.ts';

export interface ImportAsked extends Omit<CreateAsked, 'shared'> {
  /** The folder its organisation's answers come from; null where the plant names none. */
  readonly organisation: OrganisationAsked | null;
  /** The entry the folder was written out from; null where it says none. */
  readonly mark: RecordMark | null;
  readonly decision: Decision;
  /** What the folder has not is taken to be removed, also where nobody knows. */
  readonly remove: boolean;
  /** Evidence files that lie in the folder; those that the record has or had stay as they are there. */
  readonly files: readonly FolderFile[];
  readonly limits: FileLimits;
  /** Nothing is written: what would become of it. */
  readonly tried?: boolean;
}

type AnyMerged = Merged<string, object>;

export interface Imported extends AnyMerged {
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
  /** What the plant is judged with then; null for one without an organisation. */
  readonly pin: OrganisationPin | null;
  /** The same of the folder of the organisation. */
  readonly organisationLevel: RecordMark | null;
}

/** How often others may be faster. */
const TRIES = 20;

/** @throws RecordError */
export async function importPlant(record: Record, asked: ImportAsked): Promise<Imported> {
  const { plant, limits } = asked;
  const had = await filesOf(record.database.reading, plant.id);
  const brought = asked.tried === true ? [] : asked.files;
  const files = brought.filter(({ sha256 }) => !had.has(sha256)).map(({ source }) => source);
  return await bring(record, { plant: plant.id, files, limits }, async (bringing) => {
    const value = await intoChain(record, asked, bringing);
    return { value, written: value.written?.outcome === 'written' };
  });
}

async function intoChain(record: Record, asked: ImportAsked, bringing: Bringing): Promise<Imported> {
  const { plant, mark } = asked;
  for (let tries = 0; tries < TRIES; tries++) {
    const isThere = (await chainHead(record.database.reading, plant.id)) !== null;
    if (!isThere && mark !== null) throw otherRecord(mark);
    const into = isThere ? merged : created;
    const imported = await into(record, asked, bringing);
    if (imported !== null) return imported;
  }
  throw new RecordError('record-busy', { plant: plant.id });
}

async function planned(
  record: Record,
  { plant, organisation, decision, remove }: ImportAsked,
  pin: OrganisationPin | null,
): Promise<PlannedOrganisation | null> {
  const { organisationFrom: from } = plant;
  if (organisation === null || from === undefined) return null;
  return await planOrganisation(record, organisation, from, pin, decision, remove);
}

/** Null where somebody else was faster. */
async function created(record: Record, asked: ImportAsked, bringing: Bringing): Promise<Imported | null> {
  const organisation = await planned(record, asked, null);
  const whole = { plant: asked.plant, catalogs: asked.catalogs, shared: sharedBy(organisation, null) };
  const { conflicts = [], removals = [] } = organisation ?? {};
  const beside = { conflicts, removals, created: true, brought: [] };
  if (asked.decision === null && conflicts.length > 0)
    return { ...beside, changes: [], open: true, written: null, ...NOT_LEVEL };
  const wrong = unsound(whole, asked.sourceOf);
  if (wrong !== null) return { ...beside, changes: [], open: false, written: wrong, ...NOT_LEVEL };
  if (asked.tried === true) return { ...beside, changes: [], open: false, written: null, ...NOT_LEVEL };
  const pin = organisation === null ? null : await writeOrganisation(record, organisation, signedBy(asked));
  if (organisation !== null && pin === null) return null;
  const files = bringing.changes(new Map());
  const shared = sharedBy(organisation, pin);
  const withFiles = { changes: files, alongside: bringing.alongside };
  const done = await createPlant(record, { ...asked, ...whole, shared }, withFiles);
  if (done === null) return null;
  const now = done.written.outcome === 'written' ? { ...whole, ...done.written } : null;
  const level = levelWith(asked, now, shared);
  const brought = files.map(({ id }) => id);
  return { ...beside, ...done, brought, open: false, ...level };
}

function sharedBy(organisation: PlannedOrganisation | null, pin: OrganisationPin | null): Shared | null {
  return organisation === null ? null : { pin, said: organisation.after };
}

/** Null where somebody else was faster. */
async function merged(record: Record, asked: ImportAsked, bringing: Bringing): Promise<Imported | null> {
  const { plant, mark, sourceOf } = asked;
  const signed = signedBy(asked);
  const base = mark === null ? null : tableOfFolder(await baseOf(record, plant.id, mark));
  const now = await storedPlant(record, { plant: plant.id, seq: null });
  const organisation = await planned(record, asked, now.shared?.pin ?? null);
  const planWith = (pin: OrganisationPin | null) => planOf(asked, base, organisation, pin, bringing);
  if (asked.tried === true)
    return {
      ...told(asked, organisation, await tryPlant(record, plant.id, planWith(null), sourceOf)),
      ...NOT_LEVEL,
    };
  if (organisation === null)
    return told(asked, null, await changePlant(record, plant.id, signed, planWith(null), sourceOf));
  // Nothing of the organisation is written before all is known to be sound and undisputed.
  const tried = await tryPlant(record, plant.id, planWith(null), sourceOf);
  if (tried.told.open || tried.written !== null) return told(asked, organisation, tried);
  const pin = await writeOrganisation(record, organisation, signed);
  if (pin === null) return null;
  return told(asked, organisation, await changePlant(record, plant.id, signed, planWith(pin), sourceOf));
}

function signedBy({ actor, reason }: ImportAsked): Signed {
  return { actor, reason };
}

interface ToldMerge extends AnyMerged {
  readonly open: boolean;
  readonly brought: readonly string[];
}

/** @param pin where the organisation's answers stand; null before they are written */
function planOf(
  asked: ImportAsked,
  base: WholeTable | null,
  organisation: PlannedOrganisation | null,
  pin: OrganisationPin | null,
  bringing: Bringing,
): Plan<ToldMerge> {
  const { decision, remove } = asked;
  const ours = tableOfFolder(asked);
  return (stored) => {
    const found = merge({ base, ours, theirs: tableOfFolder(stored) }, decision, remove);
    const open = decision === null && found.conflicts.length + (organisation?.conflicts.length ?? 0) > 0;
    const shared = sharedThen(stored, found.changes, asked, organisation, pin);
    const changes = [...found.changes, ...pinChanges(stored, shared)];
    const files = open ? [] : broughtTo(stored, found.changes, bringing);
    return {
      changes: open ? null : [...changes, ...files],
      told: { ...found, changes, open, brought: files.map(({ id }) => id) },
      alongside: bringing.alongside,
      ...(shared === null ? {} : { shared }),
    };
  };
}

/** Of the files those that the plant cites then. */
function broughtTo(
  stored: StoredPlant,
  changes: readonly AnyChange[],
  bringing: Bringing,
): readonly AskedChange[] {
  if (bringing.files.length === 0) return [];
  const { evidence } = apply(stored.plant, changes.filter(isOfPlant));
  const cited = evidence.flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256]));
  return bringing.changes(filesAmong(stored.plant.id, stored.entities), new Set(cited));
}

/**
 * What the plant is judged with then: what it was, unless the folder says otherwise or nothing was taken yet. What others made of the
 * organisation's answers meanwhile is taken up only with a change of them, or where the folder says it too.
 */
function sharedThen(
  stored: StoredPlant,
  changes: readonly AnyChange[],
  { organisation: folder }: ImportAsked,
  organisation: PlannedOrganisation | null,
  pin: OrganisationPin | null,
): Shared | null {
  if (apply(stored.plant, changes.filter(isOfPlant)).organisationFrom === undefined) return null;
  if (organisation === null || folder === null) return stored.shared;
  const takesUp =
    stored.shared === null || organisation.changes.length > 0 || saysSame(organisation.after, folder.said);
  return takesUp ? { pin, said: organisation.after } : stored.shared;
}

function pinChanges({ shared: before }: StoredPlant, after: Shared | null): readonly AnyChange[] {
  const [was, is] = [before?.pin ?? null, after?.pin ?? null];
  if (was?.hash === is?.hash && was?.organisation === is?.organisation) return [];
  // Before they are written.
  if (after !== null && is === null) return [];
  return [{ kind: PIN_KIND, id: PIN_ID, before: was, after: is }];
}

function told(
  asked: ImportAsked,
  organisation: PlannedOrganisation | null,
  { told: found, written, from, after }: Outcome<ToldMerge>,
): Imported {
  const { changes = [], conflicts = [], removals = [] } = organisation ?? {};
  const isUnsound = written?.outcome === 'unsound';
  const entry = written?.outcome === 'written' ? written : from;
  const now = found.open || isUnsound ? null : { ...after, seq: entry.seq, hash: entry.hash };
  return {
    changes: [...found.changes, ...changes],
    conflicts: [...found.conflicts, ...conflicts],
    removals: [...found.removals, ...removals],
    created: false,
    brought: found.brought,
    open: found.open,
    written,
    ...levelWith(asked, now, after.shared),
  };
}

type Level = Pick<Imported, 'level' | 'behind' | 'pin' | 'organisationLevel'>;

const NOT_LEVEL: Level = { level: null, behind: 0, pin: null, organisationLevel: null };

/** How the folder, and that of its organisation, stand to the record then. @param now null where nothing came of it */
function levelWith(
  folder: ImportAsked,
  now: Pick<StoredPlant, keyof Whole | 'seq' | 'hash'> | null,
  shared: Shared | null,
): Level {
  if (now === null) return NOT_LEVEL;
  const own = diffTables(tableOfFolder(folder), tableOfFolder(now)).length;
  const { said = null } = folder.organisation ?? {};
  const ofShared = said === null || shared === null ? 0 : differences(said, shared.said);
  const pin = shared?.pin ?? null;
  const mark = pin === null ? null : { plant: pin.organisation, seq: pin.seq, hash: markOfHash(pin.hash) };
  return {
    behind: own + ofShared,
    level: own + ofShared > 0 ? null : markOf(now),
    pin,
    organisationLevel: ofShared > 0 ? null : mark,
  };
}

/** The plant as the folder was written out. @throws RecordError when the mark is of another record or another plant */
async function baseOf({ database }: Record, id: string, mark: RecordMark): Promise<StoredPlant> {
  const stored = Number.isSafeInteger(mark.seq)
    ? await database.snapshot(async (tx) => await storedIn(tx, { plant: id, seq: mark.seq }))
    : null;
  if (stored === null || mark.plant !== id || markOf(stored).hash !== mark.hash) throw otherRecord(mark);
  return stored;
}
