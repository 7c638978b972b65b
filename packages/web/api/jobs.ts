/** Long work for a plant: begun, followed, ended, and the files that come of it. */
import { queryOptions } from '@tanstack/react-query';
import { ask } from './client.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

export interface JobFile {
  readonly file: number;
  readonly name: string;
  readonly media: string;
  readonly size: number;
  /** Where its bytes are. */
  readonly path: string;
}

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  /** The account that asked for it. */
  readonly actor: string;
  readonly created: string;
  readonly ended: string | null;
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly result: {
    readonly from?: { readonly asOf?: string; readonly model?: string; readonly language?: string };
    readonly made?: readonly string[];
    readonly formats?: readonly string[];
  } | null;
  readonly error: string | null;
  readonly problems: readonly { readonly message?: string }[] | null;
  readonly problemCount?: number | null;
  readonly keptUntil: string | null;
  readonly files: readonly JobFile[];
}

const at = (plant: string, path: string): string => `/plants/${encodeURIComponent(plant)}/${path}`;

export const isUnderWay = ({ state }: Pick<Job, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

/** How far one is comes as an event as well; asked again besides while one is under way. */
const PAUSE = 2000;

export function jobs(plant: string) {
  return queryOptions({
    queryKey: ['jobs', plant],
    queryFn: async ({ signal }) =>
      (await ask<{ readonly jobs: readonly Job[] }>(at(plant, 'jobs'), { signal })).value.jobs,
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? PAUSE : false),
  });
}

export type JobAsked =
  | { readonly what: 'reports'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly what: 'worksheets'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly what: 'exports'; readonly body: Readonly<Record<string, unknown>> };

export async function beginJob(plant: string, { what, body }: JobAsked): Promise<Job> {
  return (await ask<Job>(at(plant, what), { method: 'POST', body })).value;
}

export async function endJob(plant: string, id: string): Promise<Job> {
  return (await ask<Job>(at(plant, `jobs/${encodeURIComponent(id)}`), { method: 'DELETE' })).value;
}

/** Where all its files are one archive. */
export function archivePath(plant: string, id: string): string {
  return `/api/v1${at(plant, `jobs/${encodeURIComponent(id)}/archive`)}`;
}
