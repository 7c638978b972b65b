/** A row for each plant with what its newest assessment came to: a list of many plants reads these and never a plant. */
import { canonicalJson } from '@bulkhead/core/lib/canonical-json.ts';
import type { ListedPlant, PlantSummary } from '@bulkhead/core/report/plants-report.ts';
import type { Tx } from '../../db/database.ts';
import type { Reader } from '../../db/ledger/read.ts';
import { BESIDE_KINDS } from './kinds.ts';
import type { ReadRecord } from './record.ts';

/** The entry an assessment holds for. */
export interface HeldFor {
  readonly plant: string;
  readonly seq: number;
  readonly hash: string;
}

export interface MadeSummary {
  readonly held: HeldFor;
  readonly summary: PlantSummary;
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
  return await database.snapshot(async (tx) => {
    const rows = await tx
      .selectFrom('head')
      .leftJoin('summary', 'summary.plant', 'head.plant')
      .select(['head.plant', 'head.seq', 'summary.seq as of', 'summary.body'])
      .where('head.seq', '>', 0)
      .orderBy('head.plant')
      .execute();
    const listed: ListedPlant[] = [];
    for (const { plant, seq, of, body } of rows.filter((row) => !row.plant.startsWith('@'))) {
      if (of === null || body === null || of > seq) listed.push({ plant, seq, state: 'none', summary: null });
      else {
        const state = of < seq && (await isChangedSince(tx, plant, of)) ? 'older' : 'current';
        listed.push({ plant, seq, state, summary: { ...(JSON.parse(body) as PlantSummary), seq: of } });
      }
    }
    return listed;
  });
}

/** What stands in the chain beside the plant, such as a baseline, makes nothing of it older. */
async function isChangedSince(tx: Tx, plant: string, seq: number): Promise<boolean> {
  const change = await tx
    .selectFrom('change')
    .select('seq')
    .where('plant', '=', plant)
    .where('seq', '>', seq)
    .where('kind', 'not in', BESIDE_KINDS)
    .limit(1)
    .executeTakeFirst();
  return change !== undefined;
}
