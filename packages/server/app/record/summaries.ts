/** A row for each plant with what its newest assessment came to: a list of many plants reads these and never a plant. */
import { canonicalJson } from '@bulkhead/core/lib/canonical-json.ts';
import type { ListedPlant, PlantSummary } from '@bulkhead/core/report/plants-report.ts';
import type { Tx } from '../../db/database.ts';
import type { Reader } from '../../db/ledger/read.ts';
import type { ReadRecord } from './record.ts';

/** The entry an assessment holds for. */
export interface HeldFor {
  readonly plant: string;
  readonly seq: number;
  readonly hash: string;
}

/** Leaves a row that holds for a later entry. */
export async function keepSummary(
  tx: Tx,
  { plant, seq, hash: entry }: HeldFor,
  summary: PlantSummary,
): Promise<void> {
  const row = { seq, entry, body: canonicalJson(summary) };
  await tx
    .insertInto('summary')
    .values({ plant, ...row })
    .onConflict((conflict) => conflict.column('plant').doUpdateSet(row).where('summary.seq', '<=', seq))
    .execute();
}

/** Whether the row holds for this entry and day already. */
export async function isSummarised(
  reader: Reader,
  { plant, seq, hash }: HeldFor,
  asOf: string,
): Promise<boolean> {
  const row = await reader.selectFrom('summary').selectAll().where('plant', '=', plant).executeTakeFirst();
  if (row?.seq !== seq || row.entry !== hash) return false;
  return (JSON.parse(row.body) as PlantSummary).asOf === asOf;
}

/** Every plant, by its id. */
export async function listedPlants({ database }: ReadRecord): Promise<readonly ListedPlant[]> {
  const rows = await database.reading
    .selectFrom('head')
    .leftJoin('summary', 'summary.plant', 'head.plant')
    .select(['head.plant', 'head.seq', 'head.hash', 'summary.seq as of', 'summary.entry', 'summary.body'])
    .where('head.seq', '>', 0)
    .orderBy('head.plant')
    .execute();
  return rows
    .filter(({ plant }) => !plant.startsWith('@'))
    .map(({ plant, seq, hash, of, entry, body }): ListedPlant => {
      if (of === null || body === null || of > seq) return { plant, seq, state: 'none', summary: null };
      const summary = { ...(JSON.parse(body) as PlantSummary), seq: of };
      return { plant, seq, state: of === seq && entry === hash ? 'current' : 'older', summary };
    });
}
