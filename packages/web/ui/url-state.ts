/** What of a page stands in its address: everything that Back has to bring back. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Moment } from '../api/plants.ts';

export const READINGS = ['claimed', 'evidenced', 'verified'] as const;
export type Reading = (typeof READINGS)[number];

export interface UrlState {
  /** Evidenced where it is not stated. */
  readonly reading?: Reading | undefined;
  readonly at?: string | undefined;
  readonly asOf?: string | undefined;
  /** The reference whose reason is shown. */
  readonly why?: string | undefined;
  readonly of?: 'conduits' | undefined;
  /** The worksheet of one requirement over places, or the questions of the triage, and not the rows of one place. */
  readonly by?: 'requirement' | 'triage' | undefined;
  /** A filter in words. */
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
  /** The order of the second of two lists. */
  readonly order?: string | undefined;
  readonly show?: string | undefined;
  readonly place?: string | undefined;
  readonly row?: string | undefined;
  readonly sel?: string | undefined;
  readonly overlay?: string | undefined;
  /** A cell of a matrix. */
  readonly cell?: string | undefined;
  readonly due?: 'all' | undefined;
  /** What was done just before: what comes next is told. */
  readonly after?: 'import' | undefined;
  readonly to?: string | undefined;
  /** Why signing in elsewhere came to nothing, as the server calls it. */
  readonly problem?: string | undefined;
}

const NAMES = [
  'at',
  'asOf',
  'why',
  'q',
  'sort',
  'order',
  'show',
  'place',
  'row',
  'sel',
  'overlay',
  'cell',
  'to',
  'problem',
] as const;

/** Whatever else an address says is left out. */
export function urlState(search: Readonly<Record<string, unknown>>): UrlState {
  const texts = NAMES.flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [];
  });
  const reading = READINGS.find((each) => each === search['reading'] && each !== 'evidenced');
  return {
    ...Object.fromEntries(texts),
    ...(reading === undefined ? {} : { reading }),
    ...(search['of'] === 'conduits' ? { of: 'conduits' as const } : {}),
    ...(search['by'] === 'requirement' || search['by'] === 'triage'
      ? { by: search['by'] as UrlState['by'] }
      : {}),
    ...(search['after'] === 'import' ? { after: 'import' as const } : {}),
    ...(search['due'] === 'all' ? { due: 'all' as const } : {}),
  };
}

/** What goes along from page to page. */
export function carried({ reading, at, asOf }: UrlState): UrlState {
  return { reading, at, asOf };
}

export function useUrl(): UrlState {
  return useSearch({ strict: false }) as UrlState;
}

/** States some of it anew. @param replace where Back should not stop at it */
export function useSetUrl(): (next: UrlState, replace?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (next, replace = false) =>
      void navigate({
        to: '.',
        search: (before: UrlState) => urlState({ ...before, ...next }),
        replace,
        resetScroll: false,
      } as never),
    [navigate],
  );
}

export function useReading(): Reading {
  return useUrl().reading ?? 'evidenced';
}

/** Exposure and residual risk are told in two readings: what is verified is not told apart from what is evidenced. */
export type ToldReading = Exclude<Reading, 'verified'>;

export function toldReading(reading: Reading): ToldReading {
  return reading === 'claimed' ? 'claimed' : 'evidenced';
}

export function useToldReading(): ToldReading {
  return toldReading(useReading());
}

export function useMoment(plant: string): Moment {
  const { at, asOf } = useUrl();
  return { plant, at, asOf };
}

/** Another moment than now, or another day than today, is only looked at. */
export function isNow({ at, asOf }: Pick<Moment, 'at' | 'asOf'>): boolean {
  return at === undefined && asOf === undefined;
}
