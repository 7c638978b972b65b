/** The dialogs of the page: one of them at a time, over the drawing as it is. */
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import type { Entities } from '../../api/entities.ts';
import { RemoveDialog } from '../../ui/remove-dialog.tsx';
import type { Drawn } from './drawn.ts';
import { unaimedBeside } from './targets.ts';
import { MoveDialog } from './move-dialog.tsx';
import type { Moved } from './nesting.ts';
import { NewAsset } from './new-asset.tsx';
import { NewPlace } from './new-place.tsx';
import { TargetDialog } from './target-dialog.tsx';

export type Dialog =
  | { readonly of: 'zone' | 'conduit' | 'asset' | 'target' }
  | { readonly of: 'move'; readonly moved: Moved }
  | {
      readonly of: 'remove';
      readonly kind: 'zone' | 'conduit' | 'asset';
      readonly things: readonly { readonly id: string; readonly name?: string | undefined }[];
    };

/** A link may lead to what is to be stated, and not only to where. */
export function dialogOf(shown: string | undefined): Dialog | null {
  return shown === 'zone' || shown === 'conduit' || shown === 'target' ? { of: shown } : null;
}

interface DialogsProps {
  readonly plant: string;
  readonly dialog: Dialog | null;
  readonly drawn: Drawn;
  /** Null until all that the plant says is here. */
  readonly data: Entities | null;
  readonly place: OverviewPlace | undefined;
  readonly places: readonly OverviewPlace[];
  readonly entry: number | null;
  readonly onClose: () => void;
  /** @param sel what is chosen then; as it was where it is not given, nothing where it is null */
  readonly onDone: (sel?: string | null) => void;
}

export function Dialogs(props: DialogsProps) {
  const { plant, dialog, drawn, data, place, places, entry, onClose, onDone } = props;
  const { zones, conduits } = drawn;
  const within = place?.ref.startsWith('zone:') === true ? place.ref.slice('zone:'.length) : null;
  switch (dialog?.of) {
    case 'zone':
    case 'conduit':
      return (
        <NewPlace
          plant={plant}
          kind={dialog.of}
          zones={zones}
          taken={new Set([...zones, ...conduits].map(({ id }) => id))}
          within={within}
          entry={entry}
          onClose={onClose}
          onDone={onDone}
        />
      );
    case 'asset':
      return (
        data && (
          <NewAsset
            plant={plant}
            zones={zones}
            data={data}
            within={within}
            onClose={onClose}
            onDone={(zone) => onDone(zone === null ? undefined : `zone:${zone}`)}
          />
        )
      );
    case 'target':
      return (
        place && (
          <TargetDialog
            plant={plant}
            place={place}
            others={unaimedBeside(place, places)}
            entry={entry}
            onClose={onClose}
          />
        )
      );
    case 'move': {
      const at = dialog.moved.kind === 'zone' ? entry : (data?.seq ?? null);
      return (
        <MoveDialog
          plant={plant}
          moved={dialog.moved}
          zones={zones}
          entry={at}
          onClose={onClose}
          onDone={() => onDone()}
        />
      );
    }
    case 'remove':
      return (
        data && (
          <RemoveDialog
            plant={plant}
            kind={dialog.kind}
            things={dialog.things}
            data={data}
            onClose={onClose}
            onDone={() => onDone(dialog.kind === 'asset' ? undefined : null)}
          />
        )
      );
    case undefined:
      return null;
  }
}
