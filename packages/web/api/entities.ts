/** All that a plant says, as it was written: for grids, registers and search. The browser keeps it until an entry makes it old. */
import { queryOptions } from '@tanstack/react-query';
import type {
  Asset,
  Conduit,
  Evidence,
  Flow,
  Method,
  Product,
  Risk,
  Scenario,
  Suc,
  Supplier,
  Waiver,
  WorstCase,
  Zone,
} from '@bulkhead/core/model/plant.ts';
import { ask, query } from './client.ts';
import type { Moment } from './plants.ts';

/** Of the kinds that pages show. */
interface Bodies {
  readonly asset: Asset;
  readonly flow: Flow;
  readonly zone: Zone;
  readonly conduit: Conduit;
  readonly product: Product;
  readonly supplier: Supplier;
  readonly evidence: Evidence;
  readonly scenario: Scenario;
  readonly worstCase: WorstCase;
  readonly suc: Suc;
  /** One, where a plant states any. */
  readonly risk: Risk;
  readonly method: Method;
  readonly waiver: Waiver;
  readonly answer: {
    readonly place: string;
    readonly requirement: string;
    readonly status: string;
    readonly evidence?: readonly string[];
  };
  readonly document: Readonly<Record<string, string>>;
}

export interface Entities {
  /** The entry it is as of. */
  readonly seq: number;
  readonly of: <K extends keyof Bodies>(kind: K) => readonly Bodies[K][];
}

interface Stored {
  readonly seq: number;
  readonly entities: readonly { readonly kind: string; readonly id: string; readonly body: unknown }[];
}

export function entities({ plant, at }: Moment) {
  const path = `/plants/${encodeURIComponent(plant)}/entities${query({ at })}`;
  return queryOptions({
    queryKey: ['plant', plant, 'entities', { at }],
    queryFn: async ({ signal }) => groupedBy((await ask<Stored>(path, { signal })).value),
    staleTime: 5 * 60_000,
    // Tens of thousands of things: comparing them with those before costs more than it saves.
    structuralSharing: false,
  });
}

function groupedBy({ seq, entities: all }: Stored): Entities {
  const kinds = new Map<string, unknown[]>();
  for (const { kind, body } of all) {
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [body]);
    else known.push(body);
  }
  // The record checked each body by its kind when it was written.
  return { seq, of: <K extends keyof Bodies>(kind: K) => (kinds.get(kind) ?? []) as unknown as Bodies[K][] };
}
