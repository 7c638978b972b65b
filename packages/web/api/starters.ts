/** Plants to begin with, and the folder of one that somebody has. */
import { queryOptions } from '@tanstack/react-query';
import { ask, query, send } from './client.ts';
import { followJob, type Progress } from './follow-job.ts';
import type { Job } from './jobs.ts';

export interface Starter {
  readonly id: string;
  readonly kind: 'example' | 'template';
  readonly zones: number;
  readonly conduits: number;
  readonly assets: number;
  readonly flows: number;
  readonly scenarios: number;
}

export const starterList = queryOptions({
  queryKey: ['starters'],
  queryFn: async ({ signal }) =>
    (await ask<{ readonly starters: readonly Starter[] }>('/starters', { signal })).value.starters,
  staleTime: Infinity,
});

interface Waiting {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export async function beginPlant(
  starter: string,
  body: { readonly id: string; readonly name: string; readonly reason: string },
  waiting: Waiting,
): Promise<void> {
  const path = `/starters/${encodeURIComponent(starter)}/plants`;
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const { value } = await ask<Job>(path, { method: 'POST', body, headers, signal: waiting.signal });
  await followJob(value, body.id, waiting);
}

/** What a folder would make of the record, or made of it. */
export interface FolderTaken {
  readonly plant: string;
  readonly created: boolean;
  readonly open: boolean;
  readonly changes: readonly { readonly kind: string; readonly id: string; readonly after: unknown }[];
  readonly conflicts: readonly unknown[];
}

export async function bringFolder(archive: Blob, isTried: boolean, waiting: Waiting): Promise<FolderTaken> {
  const path = `/imports${query({ try: isTried ? 'true' : undefined })}`;
  return await followJob<FolderTaken>(await send<Job>(path, archive, waiting.signal), null, waiting);
}
