/** Brings a file into a plant: its bytes by their hash, then an entry that says the plant has it, and which evidence it is. */
import { appendTo } from '../append-to.ts';
import type { Record } from '../record.ts';
import { keptEntity } from '../entity.ts';
import { RecordError } from '../record-error.ts';
import { storedHead, storedPlant } from '../stored-plant.ts';
import { changePlant, type Signed } from '../write-plant.ts';
import { bring, type Bringing, type FileSource, type Said, type Waiting } from './bring.ts';
import { citing, type CiteAsked } from './cite.ts';
import { fileEntity, filesAmong, type FileEntity } from './entity.ts';
import { FILE_LIMITS, type FileLimits } from './limits.ts';

export interface AddAsked extends Signed {
  readonly plant: string;
  readonly source: FileSource;
  /** The evidence it is; null where it is only brought. */
  readonly cite: CiteAsked | null;
}

export interface Added {
  readonly file: FileEntity;
  /** The plant had it. */
  readonly again: boolean;
  /** The evidence states the hash since this entry, and did not before. */
  readonly cited: boolean;
  /** The entry that was written; null where the record said all of it. */
  readonly seq: number | null;
}

/** @throws RecordError; then nothing is left behind */
export async function addFile(
  record: Record,
  asked: AddAsked,
  limits: FileLimits = FILE_LIMITS,
): Promise<Added> {
  const { plant, source, cite } = asked;
  await storedHead(record, { plant, seq: null });
  if (cite !== null) await refuseNoEvidence(record, plant, cite);
  return await bring(record, { plant, files: [source], limits }, async (bringing) =>
    cite === null ? await saidAlone(record, asked, bringing) : await saidWith(record, asked, cite, bringing),
  );
}

/** Before a byte is read. */
async function refuseNoEvidence(record: Record, plant: string, cite: CiteAsked): Promise<void> {
  if ((await keptEntity(record.database.reading, plant, 'evidence', cite.evidence)) !== null) return;
  const stored = await storedPlant(record, { plant, seq: null });
  citing(stored.plant, cite, { id: '', name: '' });
}

/** How often somebody else may bring or purge the same file meanwhile. */
const TRIES = 20;

/** Nothing of the plant is looked at: an entry for the file. */
async function saidAlone(
  record: Record,
  { plant, actor, reason }: AddAsked,
  bringing: Bringing,
): Promise<Said<Added>> {
  const [waiting] = bringing.files as readonly [Waiting];
  for (let tries = 0; tries < TRIES; tries++) {
    const there = await fileEntity(record.database.reading, plant, waiting.sha256);
    const changes = bringing.changes(new Map(there === null ? [] : [[there.id, there]]));
    if (changes.length === 0) return { value: added(waiting, there, false, null), written: false };
    const said = { plant, request: record.newId(), time: record.now(), actor, reason };
    const appended = await appendTo(record, { ...said, changes, alongside: bringing.alongside });
    if (appended.outcome === 'written')
      return { value: added(waiting, there, false, appended.seq), written: true };
    if (appended.outcome !== 'stale') throw new Error(`${plant} cannot be written to: ${appended.outcome}`);
  }
  throw new RecordError('record-busy', { plant });
}

/** In one entry with the hash at the evidence. */
async function saidWith(
  record: Record,
  { plant, actor, reason }: AddAsked,
  cite: CiteAsked,
  bringing: Bringing,
): Promise<Said<Added>> {
  const [waiting] = bringing.files as readonly [Waiting];
  const { told, written } = await changePlant(record, plant, { actor, reason }, (stored) => {
    const there = filesAmong(plant, stored.entities);
    const cites = citing(stored.plant, cite, { id: waiting.sha256, name: waiting.name });
    const changes = [...cites, ...bringing.changes(there)];
    const had = there.get(waiting.sha256) ?? null;
    return { changes, told: { had, cited: cites.length > 0 }, alongside: bringing.alongside };
  });
  const seq = written?.outcome === 'written' ? written.seq : null;
  return { value: added(waiting, told.had, told.cited, seq), written: seq !== null };
}

function added(
  { sha256, name, size }: Waiting,
  had: FileEntity | null,
  cited: boolean,
  seq: number | null,
): Added {
  const again = had !== null && had.purged !== true;
  return { file: again ? had : { id: sha256, name, size }, again, cited, seq };
}
