/** What can be done to what is chosen, each by the dialog that asks for the rest. */
import { useMemo } from 'react';
import type { Asset, Zone } from '@bulkhead/core/model/plant.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import type { Dialog } from './dialogs.tsx';
import type { PlaceActs } from './inspector.tsx';

interface Chosen {
  readonly place: OverviewPlace | undefined;
  /** Where it is one. */
  readonly zone: Zone | undefined;
  /** In it. */
  readonly ticked: readonly Asset[];
}

/** The same as long as they would do the same: an entry moves levels, which they do not depend on. */
export function usePlaceActs(open: (dialog: Dialog) => void, { place, zone, ticked }: Chosen): PlaceActs {
  const ref = place?.ref;
  const name = place?.name;
  return useMemo(
    () => ({
      onTarget: () => open({ of: 'target' }),
      onNew: () => open({ of: 'asset' }),
      onMove: () => open({ of: 'move', moved: { kind: 'assets', assets: ticked } }),
      onRemove: () => open({ of: 'remove', kind: 'asset', things: ticked }),
      onMoveZone: () => {
        if (zone !== undefined) open({ of: 'move', moved: { kind: 'zone', zone } });
      },
      onRemovePlace: () => {
        if (ref === undefined) return;
        const [kind = '', id = ''] = ref.split(':');
        open({ of: 'remove', kind: kind as 'zone' | 'conduit', things: [{ id, name }] });
      },
    }),
    [open, ref, name, zone, ticked],
  );
}
