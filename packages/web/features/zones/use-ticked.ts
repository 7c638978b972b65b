/** Which assets are ticked: whatever is ticked is ticked in the zone that is chosen. */
import { useCallback, useMemo, useState } from 'react';
import type { Asset } from '@bulkhead/core/model/plant.ts';
import { marking, NOTHING_MARKED } from '../../ui/grid/use-marked.ts';

interface Ticked {
  readonly assets: readonly Asset[];
  readonly ids: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isTicked: boolean) => void;
  readonly untick: () => void;
}

/** @param at what is chosen @param assets that lie in it */
export function useTicked(at: string | undefined, assets: readonly Asset[]): Ticked {
  const [marked, setMarked] = useState({ at, ids: NOTHING_MARKED });
  const ticked = useMemo(
    () => (marked.at === at ? assets.filter(({ id }) => marked.ids.has(id)) : []),
    [marked, at, assets],
  );
  const onTick = useCallback(
    (ids: readonly string[], isTicked: boolean) =>
      setMarked((before) => ({
        at,
        ids: marking(before.at === at ? before.ids : NOTHING_MARKED, ids, isTicked),
      })),
    [at],
  );
  return {
    assets: ticked,
    ids: useMemo(() => new Set(ticked.map(({ id }) => id)), [ticked]),
    onTick,
    untick: useCallback(() => setMarked({ at: undefined, ids: NOTHING_MARKED }), []),
  };
}
