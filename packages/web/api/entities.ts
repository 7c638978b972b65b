/** All that a plant says, as it was written: for grids, registers and search. The browser keeps it until an entry makes it old. */
import { queryOptions } from '@tanstack/react-query';
import type {
  Asset,
  Conduit,
  DocumentControl,
  Evidence,
  Flow,
  Measure,
  Method,
  Plant,
  Product,
  Risk,
  Scenario,
  Suc,
  Supplier,
  Waiver,
  WorstCase,
  Zone,
} from '@bulkhead/core/model/plant.ts';
import { plantOfEntities } from '@bulkhead/core/model/plant-of-entities.ts';
import { ask, query } from './client.ts';
import { entitiesOf, keptThings, type KeptThings, type ToldThings } from './kept-things.ts';
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
  readonly measure: Measure;
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
  readonly document: DocumentControl;
}

export interface Entities {
  /** The entry it is as of. */
  readonly seq: number;
  readonly of: <K extends keyof Bodies>(kind: K) => readonly Bodies[K][];
  /** All of it put together; null without a head. */
  readonly plant: () => Plant | null;
}

export function entities({ plant, at }: Moment) {
  const path = (since?: string): string =>
    `/plants/${encodeURIComponent(plant)}/entities${query({ at, since })}`;
  const queryKey = ['plant', plant, 'entities', { at }] as const;
  return queryOptions({
    queryKey,
    // Of tens of thousands of things an edit changes one: only that is asked for.
    queryFn: async ({ client, signal }) => {
      const held = client.getQueryData<Held>(queryKey)?.kept;
      return heldOf(keptThings(held, (await ask<ToldThings>(path(held?.hash), { signal })).value));
    },
    staleTime: 5 * 60_000,
    // Comparing them with those before costs more than it saves.
    structuralSharing: false,
  });
}

interface Held extends Entities {
  readonly kept: KeptThings;
}

function heldOf(kept: KeptThings): Held {
  const { seq, kinds } = kept;
  // The record checked each body by its kind when it was written.
  return {
    seq,
    kept,
    of: <K extends keyof Bodies>(kind: K) => (kinds.get(kind)?.bodies ?? NONE) as readonly Bodies[K][],
    plant: () => plantOfEntities(entitiesOf(kept)),
  };
}

/** The same one each time, so that what is made of it is not made anew. */
const NONE: readonly object[] = [];
