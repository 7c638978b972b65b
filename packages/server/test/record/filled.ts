/** A record with something in it: chains of random plants, each made and then edited, and the installation's own. */
import fc from 'fast-check';
import { arbitraryChange, arbitraryPlant } from '@bulkhead/core/test/arbitrary-plant.ts';
import { catalog } from '@bulkhead/core/test/catalog.ts';
import { diff, apply, type Change } from '@bulkhead/core/model/change.ts';
import { entitiesOf } from '@bulkhead/core/model/kinds.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import type { Database } from '../../db/database.ts';
import { append } from '../../db/ledger/append.ts';
import { INSTALLATION } from '../../db/ledger/installation.ts';

const TIME = '2026-11-26T08:00:00.000Z';

export interface Life {
  readonly chain: string;
  /** Each list is one entry. */
  readonly edits: readonly (readonly Change[])[];
}

/** @param seed the same one, the same lives */
export function lives(chains: readonly string[], seed: number): readonly Life[] {
  return chains.map((chain, i) => {
    const life = arbitraryPlant(catalog).chain(({ plant }) =>
      arbitraryChange({ ...plant, id: chain }, catalog).map((changes) => ({ plant, changes })),
    );
    const [{ plant, changes }] = fc.sample(life, { numRuns: 1, seed: seed + i }) as [
      { plant: Plant; changes: readonly Change[] },
    ];
    const states = changes.reduce<Plant[]>(
      (all, each) => [...all, apply(all.at(-1) as Plant, [each])],
      [{ ...plant, id: chain }],
    );
    const first = [...entitiesOf(states[0] as Plant)].map(({ kind, id, entity }): Change => ({
      kind,
      id,
      before: null,
      after: entity,
    }));
    const later = states.slice(1).map((state, at) => diff(states[at] as Plant, state));
    return { chain, edits: [first, ...later].filter((edit) => edit.length > 0) };
  });
}

/** Writes these lives, entry by entry, and two entries into the chain of the installation. */
export async function fill(database: Database, of: readonly Life[]): Promise<void> {
  const write = async (plant: string, i: number, changes: Parameters<typeof append>[1]['changes']) => {
    const first = i === 0 ? ({ first: true } as const) : {};
    const asked = {
      plant,
      request: `r${i}`,
      time: TIME,
      actor: `a${i % 2}`,
      reason: `step ${i}`,
      changes,
      ...first,
    };
    const { outcome } = await append(database, asked);
    if (outcome !== 'written') throw new Error(`${plant} ${i}: ${outcome}`);
  };
  for (const { chain, edits } of of) for (const [i, edit] of edits.entries()) await write(chain, i, edit);
  const token = (name: string) => ({ id: 'keep', name });
  await write(INSTALLATION, 0, [{ kind: 'setting', id: 'keep', before: null, after: token('one year') }]);
  await write(INSTALLATION, 1, [
    { kind: 'setting', id: 'keep', before: token('one year'), after: token('two years') },
  ]);
}
