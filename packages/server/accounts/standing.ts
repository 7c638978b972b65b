/** Whether an account may come in. */
import { keptEntities, keptEntity } from '../app/record/entity.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Reader } from '../db/ledger/read.ts';

export const ACCOUNT_KIND = 'account';

/** Stands in the chain of an account that is disabled, and of no other. */
export interface Disabled {
  readonly id: string;
  readonly disabled: true;
}

export async function isDisabled(reader: Reader, account: string): Promise<boolean> {
  return (await keptEntity<Disabled>(reader, INSTALLATION, ACCOUNT_KIND, account)) !== null;
}

/** Their ids. */
export async function disabledAccounts(reader: Reader): Promise<ReadonlySet<string>> {
  const all = await keptEntities<Disabled>(reader, INSTALLATION, ACCOUNT_KIND);
  return new Set(all.map(({ entity }) => entity.id));
}
