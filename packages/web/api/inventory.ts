/** Tables that people have of their own: what one would make of a plant, and then that. */
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import type { InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import type { InventoryMapping } from '@bulkhead/core/worksheet/inventory/mapping.ts';
import { query, send } from './client.ts';
import { followJob, type Progress } from './follow-job.ts';
import type { Job } from './jobs.ts';

export interface TableSent {
  readonly plant: string;
  readonly kind: InventoryKind;
  readonly file: File;
  readonly mapping: InventoryMapping;
  /** The name of a plant that begins with it; null where it is there. */
  readonly create: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Characters that the server takes of a mapping. */
export const MOST_MAPPING = 4000;

export async function tryTable(sent: TableSent): Promise<InventoryShown> {
  return await asked<InventoryShown>('trial', sent, {});
}

export type TableTaken = InventoryShown & { readonly stored: { readonly entry: number | null } };

/** @param leave rows with a cell that cannot be taken stay out */
export async function takeTable(
  sent: TableSent & { readonly reason: string; readonly leave: boolean },
): Promise<TableTaken> {
  const { reason, leave } = sent;
  return await asked<TableTaken>('changes', sent, { reason, leave: leave ? 'true' : undefined });
}

async function asked<T>(
  way: 'trial' | 'changes',
  { plant, kind, file, mapping, create, signal, onProgress }: TableSent,
  more: Readonly<Record<string, string | undefined>>,
): Promise<T> {
  const stated = {
    kind,
    name: file.name,
    mapping: JSON.stringify(mapping),
    create: create ?? undefined,
    ...more,
  };
  const path = `/plants/${encodeURIComponent(plant)}/inventory/${way}${query(stated)}`;
  return await followJob<T>(await send<Job>(path, file, signal), plant, { signal, onProgress });
}
