/** Whether an account may come in. */
import { sql, type Expression, type RawBuilder } from 'kysely';
import { keptEntities, keptEntity } from '../app/record/entity.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Reader } from '../db/ledger/read.ts';

export const ACCOUNT_KIND = 'account';

/** Stands in the chain of an account that is disabled, and of no other. */
export interface Disabled {
  readonly id: string;
  readonly disabled: true;
}

/** The same as 1 or 0 in a statement about more. @param account its id there */
export function isDisabledRow(account: Expression<string>): RawBuilder<number> {
  const there = sql`select 1 from entity where plant = ${INSTALLATION} and kind = ${ACCOUNT_KIND} and id = ${account}`;
  return sql<number>`case when exists (${there}) then 1 else 0 end`;
}

export async function isDisabled(reader: Reader, account: string): Promise<boolean> {
  return (await keptEntity<Disabled>(reader, INSTALLATION, ACCOUNT_KIND, account)) !== null;
}

/** Their ids. */
export async function disabledAccounts(reader: Reader): Promise<ReadonlySet<string>> {
  const all = await keptEntities<Disabled>(reader, INSTALLATION, ACCOUNT_KIND);
  return new Set(all.map(({ entity }) => entity.id));
}
