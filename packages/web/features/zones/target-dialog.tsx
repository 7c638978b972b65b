/** The SL-T of a zone or a conduit, stated with its reason: one level for each FR. */
import { Select, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { Button } from '../../ui/controls/button.tsx';
import { DialogBox } from '../../ui/dialog-box.tsx';
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { Refused } from '../../ui/refused.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { LevelMeanings } from './level-meanings.tsx';
import { allAt, openFrs, SL_CHOICES, targetText, vectorOf, type OpenVector } from './targets.ts';
import style from './zones.module.css';

interface TargetDialogProps {
  readonly plant: string;
  readonly place: OverviewPlace;
  /** Zones for which nobody stated an SL-T: the same may be stated for them in one entry. */
  readonly others: readonly OverviewPlace[];
  /** The entry that `place` is of. */
  readonly entry: number | null;
  readonly onClose: () => void;
}

export function TargetDialog({ plant, place, others, entry, onClose }: TargetDialogProps) {
  const { t, fr: nameOf, list, number } = useWords();
  const form = useId();
  const change = useChange(plant);
  const [vector, setVector] = useState(() => vectorOf(place.slT));
  /** The vector is as of this entry, whatever others write while it is open. */
  const [lookedAt] = useState(entry);
  const [rationale, setRationale] = useState('');
  const [isForAll, setForAll] = useState(false);
  const open = openFrs(vector);
  const isReasoned = rationale.trim() !== '';
  const isReady = open.length === 0 && isReasoned && !change.isSending;
  const places = isForAll ? [place, ...others] : [place];
  const record = async (on: number | null): Promise<void> => {
    const isDone = await change.record({
      changes: places.map(({ ref }) => ({ ref, set: { slTarget: { vector, rationale: rationale.trim() } } })),
      reason: t('zones.reasonOfTarget', { name: list(places.map(({ name }) => name)) }),
      entry: on,
    });
    if (isDone) onClose();
  };
  return (
    <DialogBox title={`${t('zones.target')} · ${place.name}`} onClose={onClose} size={560}>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void record(lookedAt);
        }}
      >
        <LevelMeanings />
        <Select
          label={t('zones.targetAll')}
          data={SL_CHOICES}
          value={sameOf(vector)}
          data-autofocus
          onChange={(next) => next !== null && setVector(allAt(Number(next)))}
        />
        <div className={style.vector}>
          {FR_ORDER.map((fr) => (
            <div key={fr} className={style.fr}>
              <label htmlFor={`${form}-${fr}`}>
                <span className="mono">{fr}</span> {nameOf(fr)}
              </label>
              <Select
                id={`${form}-${fr}`}
                size="xs"
                allowDeselect={false}
                data={SL_CHOICES}
                value={levelText(vector[fr])}
                onChange={(next) => next !== null && setVector({ ...vector, [fr]: Number(next) })}
              />
            </div>
          ))}
        </div>
        <TextInput
          label={t('zones.rationale')}
          value={rationale}
          maxLength={2000}
          onChange={(event) => setRationale(event.currentTarget.value)}
        />
        {others.length > 0 && (
          <label className={style.forAll}>
            <input
              type="checkbox"
              checked={isForAll}
              onChange={(event) => setForAll(event.currentTarget.checked)}
            />
            <span>
              {t('zones.targetForAll', { count: others.length, replace: { count: number(others.length) } })}{' '}
              <span className="quiet">{list(others.map(({ name }) => name))}</span>
            </span>
          </label>
        )}
        {(open.length > 0 || !isReasoned) && (
          <p role="status" className="quiet">
            {open.length > 0 ? t('zones.targetOpen', { frs: list(open) }) : t('zones.targetUnreasoned')}
          </p>
        )}
        {change.conflict !== null && (
          <ConflictNote
            conflict={change.conflict}
            nameOf={(field) => (field === 'slTarget' ? t('zones.target') : null)}
            textOf={(_, value) => targetText(value)}
            onKeepMine={() => void record(null)}
            onTakeTheirs={onClose}
          />
        )}
        {change.refused !== null && change.conflict === null && <Refused>{change.refused}</Refused>}
        <p className={style.actions}>
          <Button type="submit" primary disabled={!isReady}>
            {t('frame.record')}
          </Button>
          <Button bare onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </p>
      </form>
    </DialogBox>
  );
}

function levelText(level: number | null | undefined): string | null {
  return level === null || level === undefined ? null : String(level);
}

/** Null where they differ. */
function sameOf(vector: OpenVector): string | null {
  const [first, ...others] = Object.values(vector);
  return others.every((each) => each === first) ? levelText(first) : null;
}
