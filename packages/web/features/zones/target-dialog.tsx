/** The SL-T of a zone or a conduit, stated with its reason: one level for each FR. */
import { Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { allAt } from './targets.ts';
import style from './zones.module.css';

interface TargetDialogProps {
  readonly plant: string;
  readonly place: OverviewPlace;
  readonly entry: number | null;
  readonly onClose: () => void;
}

const LEVELS = ['0', '1', '2', '3', '4'];

export function TargetDialog({ plant, place, entry, onClose }: TargetDialogProps) {
  const { t } = useWords();
  const change = useChange(plant);
  const [vector, setVector] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(FR_ORDER.map((fr, i) => [fr, place.slT[i] ?? 1])),
  );
  const [rationale, setRationale] = useState('');
  const record = async (): Promise<void> => {
    const isDone = await change.send({
      changes: [{ ref: place.ref, set: { slTarget: { vector, rationale: rationale.trim() } } }],
      reason: t('zones.reasonOfTarget', { name: place.name }),
      entry,
    });
    if (isDone) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${t('zones.target')} · ${place.name}`}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (rationale.trim() !== '') void record();
        }}
      >
        <Select
          label={t('zones.targetAll')}
          data={LEVELS}
          value={sameOf(vector)}
          data-autofocus
          onChange={(next) => next !== null && setVector(allAt(Number(next)))}
        />
        <div className={style.vector}>
          {FR_ORDER.map((fr) => (
            <Select
              key={fr}
              label={fr}
              allowDeselect={false}
              data={LEVELS}
              value={String(vector[fr])}
              onChange={(next) => next !== null && setVector({ ...vector, [fr]: Number(next) })}
            />
          ))}
        </div>
        <TextInput
          label={t('zones.rationale')}
          value={rationale}
          maxLength={2000}
          onChange={(event) => setRationale(event.currentTarget.value)}
        />
        {change.refused !== null && (
          <p role="alert" className={style.refused}>
            {change.refused}
          </p>
        )}
        <p className={style.actions}>
          <Button type="submit" primary disabled={rationale.trim() === '' || change.isSending}>
            {t('zones.make')}
          </Button>
          <Button bare onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </p>
      </form>
    </Modal>
  );
}

/** Null where they differ. */
function sameOf(vector: Readonly<Record<string, number>>): string | null {
  const [first, ...others] = Object.values(vector);
  return others.every((each) => each === first) ? String(first) : null;
}
