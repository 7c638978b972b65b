/** A stored plant at any moment of it, with what was worked out of it before; what is worked out now is kept for the next. */
import { summaryOf } from '@bulkhead/core/report/plants-report.ts';
import type { Database } from '../../db/database.ts';
import { chainHead } from '../../db/ledger/read.ts';
import type { Assessed, Published } from '../assessed.ts';
import type { ReadPlant } from '../read-plant.ts';
import { keepAssessment, keptAssessment, keyOf } from './kept-assessments.ts';
import type { ReadRecord } from './record.ts';
import { storedModel } from './stored-model.ts';
import { readStored, storedPlant, type PlantAt } from './stored-plant.ts';
import { isSummarised, keepSummary, type HeldFor } from './summaries.ts';

export interface KeptMoment {
  readonly read: ReadPlant;
  /** Null where nobody asked for this plant, this day and these catalogs before, or it was dropped since. */
  readonly published: Published | null;
  readonly key: string;
  readonly asOf: string;
  /** The entry it is as of, where that is the newest and its plant has no summary for the day yet. */
  readonly unsummarised: HeldFor | null;
}

/** @throws RecordError FolderError */
export async function keptMoment(record: ReadRecord, at: PlantAt, asOf: string): Promise<KeptMoment> {
  const stored = await storedPlant(record, at);
  const model = storedModel(stored);
  const as = readStored(stored);
  const read = { ...as, sources: { ...as.sources, model: () => model } };
  const key = keyOf(model, read, asOf);
  const { reading } = record.database;
  const published = await keptAssessment(reading, key);
  const head = await chainHead(reading, at.plant);
  const held = { plant: at.plant, seq: stored.seq, hash: stored.hash };
  const isDue = head?.hash === held.hash && !(await isSummarised(reading, held, asOf));
  return { read, published, key, asOf, unsummarised: isDue ? held : null };
}

/** Whether there is anything to keep. @param today the summary of a plant is for no other day */
export function isToKeep({ published, unsummarised, asOf }: KeptMoment, today: string): boolean {
  return published === null || (unsummarised !== null && asOf === today);
}

/**
 * Keeps all that is published, and where it is the newest state judged for today the summary of the plant.
 * @param now ISO 8601 in UTC
 */
export async function keep(
  database: Database,
  { key, published, unsummarised }: KeptMoment,
  assessed: Assessed,
  now: string,
): Promise<void> {
  const { assessment, beside, next } = assessed;
  const whole = { assessment, beside: beside(), next: next() };
  await database.write(async (tx) => {
    if (published === null) await keepAssessment(tx, key, whole, now);
    if (unsummarised !== null && now.startsWith(assessment.asOf))
      await keepSummary(tx, unsummarised, summaryOf(assessed));
  });
}
