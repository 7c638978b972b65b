/** A zone, or assets, into another zone: chosen out of all that can be, and recorded as one entry. */
import { useState } from 'react';
import type { Zone } from '@bulkhead/core/model/plant.ts';
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { DialogBox } from '../../ui/dialog-box.tsx';
import { Refused } from '../../ui/refused.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { changesTo, targetsOf, type Moved } from './nesting.ts';
import { TargetList } from './target-list.tsx';
import style from './zones.module.css';

interface MoveDialogProps {
  readonly plant: string;
  readonly moved: Moved;
  readonly zones: readonly Zone[];
  /** The entry that is shown. */
  readonly entry: number | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function MoveDialog({ plant, moved, zones, entry, onClose, onDone }: MoveDialogProps) {
  const { t, number, list } = useWords();
  const change = useChange(plant);
  // As it was when this was opened, whatever others write meanwhile.
  const [asked] = useState({ moved, entry });
  const [to, setTo] = useState<string | null>(null);
  const nameOf = (id: string | null): string =>
    id === null ? t('zones.outside') : (zones.find((zone) => zone.id === id)?.name ?? id);
  const what =
    asked.moved.kind === 'zone'
      ? asked.moved.zone.name
      : asked.moved.assets.length === 1
        ? (asked.moved.assets[0]?.name ?? asked.moved.assets[0]?.id ?? '')
        : t('frame.assetsCount', {
            count: asked.moved.assets.length,
            replace: { count: number(asked.moved.assets.length) },
          });
  const record = async (zone: string | null, on: number | null): Promise<void> => {
    setTo(zone);
    const changes = changesTo(asked.moved, zone);
    const reason = t('zones.reasonOfMove', { what, zone: nameOf(zone) });
    if (await change.record({ changes, reason, entry: on })) onDone();
  };
  const [conflict, ...more] = change.conflicts;
  return (
    <DialogBox title={t('zones.moveTitle', { what })} onClose={onClose}>
      <div className={style.form}>
        {conflict !== undefined ? (
          <>
            <ConflictNote
              of={conflict.at.slice(conflict.at.indexOf(':') + 1)}
              conflict={conflict}
              nameOf={(field) => (field === 'parent' || field === 'zones' ? t('zones.parent') : null)}
              textOf={(_, value) => list([value].flat().map((id) => nameOf(String(id))))}
              onKeepMine={() => void record(to, null)}
              onTakeTheirs={onClose}
            />
            {more.length > 0 && (
              <p>
                {t('requirements.changedMeanwhile', {
                  places: list(more.map(({ at }) => at.slice(at.indexOf(':') + 1))),
                })}
              </p>
            )}
          </>
        ) : (
          <TargetList
            label={t('zones.moveTo')}
            targets={targetsOf(asked.moved, zones)}
            onChoose={(zone) => {
              if (!change.isSending) void record(zone, asked.entry);
            }}
          />
        )}
        {change.refused !== null && conflict === undefined && <Refused>{change.refused}</Refused>}
        <p className={style.actions}>
          <Button bare onClick={onClose}>
            {t('frame.cancel')}
          </Button>
          <span className="quiet">{t('zones.moveHow')}</span>
        </p>
      </div>
    </DialogBox>
  );
}
