/** Names of what a register refers to, by reference, and what can be chosen of a kind. */
import { useMemo } from 'react';
import type { Entities } from '../../api/entities.ts';
import type { Thing } from './register.ts';

export interface Names {
  /** By reference; its id where it has none, or is not there. */
  readonly of: (reference: string) => string;
  readonly options: (kind: string) => readonly { readonly value: string; readonly label: string }[];
}

/** Few enough to be chosen from; assets and flows are not. */
const CHOSEN = ['zone', 'conduit', 'product', 'supplier'] as const;

export function namesOf(data: Entities | undefined): Names {
  const names = new Map<string, string>();
  const kinds = new Map<string, { value: string; label: string }[]>();
  for (const kind of [...CHOSEN, 'asset'] as const)
    for (const one of data?.of(kind) ?? []) names.set(`${kind}:${one.id}`, nameOf(one));
  for (const kind of CHOSEN)
    kinds.set(
      kind,
      (data?.of(kind) ?? []).map((one) => ({
        value: one.id,
        label: nameOf(one) === one.id ? one.id : `${nameOf(one)} · ${one.id}`,
      })),
    );
  return {
    of: (reference) => names.get(reference) ?? reference.slice(reference.indexOf(':') + 1),
    options: (kind) => kinds.get(kind) ?? [],
  };
}

/** Products of one name are told apart by their version; of an asset it is told apart, as its own. */
function nameOf(one: Thing & { readonly type?: string; readonly version?: string | undefined }): string {
  const { id, name = id, version } = one;
  return version === undefined || one.type !== undefined ? name : `${name} ${version}`;
}

export function useNames(data: Entities | undefined): Names {
  return useMemo(() => namesOf(data), [data]);
}
