/** One decision about many gaps at once: what is decided, how many it covers, and one entry for all of them. */
import { useState } from 'react';
import type { GapRow } from '@bulkhead/core/report/workbench/gaps.ts';
import { Button } from '../../ui/controls/button.tsx';
import { decisionEnded, decisionMade, type Gap } from '../../ui/decision/decision-changes.ts';
import { DecisionForm } from '../../ui/decision/decision-form.tsx';
import { today } from '../../ui/today.ts';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import style from './gaps.module.css';

interface DecideManyProps {
  readonly plant: string;
  readonly gaps: readonly GapRow[];
  readonly entry: number | null;
  readonly onLeave: () => void;
}

export function DecideMany({ plant, gaps, entry, onLeave }: DecideManyProps) {
  const { t, number } = useWords();
  const change = useChange(plant);
  // The list is not to jump under whoever marks one row after the other: the form comes when it is asked for.
  const [isOpen, setOpen] = useState(false);
  const n = number(gaps.length);
  const marked = t('decisions.marked', { count: gaps.length, replace: { count: n } });
  const said = gaps.filter(({ decided }) => decided !== null);
  const plain = (row: GapRow): Gap => ({ ...row, place: row.place.ref });
  const end = async (): Promise<void> => {
    const reason = t('decisions.reasonOfEnds', { n: number(said.length) });
    const isDone = await change.send({ changes: said.map(plain).map(decisionEnded), reason, entry });
    if (isDone) onLeave();
  };
  return (
    <section className={style.many} aria-label={t('decisions.many')}>
      <p className={style.marked}>
        <b>{marked}</b>
        {!isOpen && (
          <Button primary onClick={() => setOpen(true)}>
            {t('decisions.decide')}
          </Button>
        )}
        {said.length > 0 && (
          <Button bare disabled={change.isSending} onClick={() => void end()}>
            {t('decisions.endMany', { count: said.length, replace: { count: number(said.length) } })}
          </Button>
        )}
        {!isOpen && (
          <Button bare onClick={onLeave}>
            {t('frame.cancel')}
          </Button>
        )}
      </p>
      {isOpen && (
        <DecisionForm
          label={marked}
          decided={null}
          isSending={change.isSending}
          onLeave={onLeave}
          onGive={(given) => {
            const reason = t('decisions.reasonOfMany', { n, decision: t(`decisions.${given.decision}`) });
            void change
              .send({ changes: gaps.map((row) => decisionMade(plain(row), given, today())), reason, entry })
              .then((isDone) => {
                if (isDone) onLeave();
              });
          }}
        />
      )}
      {change.refused !== null && (
        <p role="alert" className={style.refused}>
          {change.refused}
        </p>
      )}
    </section>
  );
}
