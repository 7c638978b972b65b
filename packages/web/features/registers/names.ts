/** Names of what a register refers to, by reference, and what can be chosen of a kind. */
import { useMemo } from 'react';
import type { Entities } from '../../api/entities.ts';

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
    for (const { id, name } of data?.of(kind) ?? []) names.set(`${kind}:${id}`, name ?? id);
  for (const kind of CHOSEN)
    kinds.set(
      kind,
      (data?.of(kind) ?? []).map(({ id, name }) => ({
        value: id,
        label: name === id ? id : `${name} · ${id}`,
      })),
    );
  return {
    of: (reference) => names.get(reference) ?? reference.slice(reference.indexOf(':') + 1),
    options: (kind) => kinds.get(kind) ?? [],
  };
}

export function useNames(data: Entities | undefined): Names {
  return useMemo(() => namesOf(data), [data]);
}
