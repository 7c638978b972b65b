/** What is decided about one gap: who agreed, why, until when. Without it the gap is open, and here it is decided. */
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../controls/button.tsx';
import { Facts } from '../inspector.tsx';
import { today } from '../today.ts';
import { useChange } from '../use-change.ts';
import { decisionEnded, decisionMade, type Gap } from './decision-changes.ts';
import { DecisionForm } from './decision-form.tsx';
import { DecisionTag } from './decision-tag.tsx';
import style from './decision.module.css';

interface DecisionPartProps {
  readonly plant: string;
  readonly gap: Gap;
  /** The row is satisfied: what was decided can be taken away. */
  readonly isClosed?: boolean;
  /** As a reason of a change names it. */
  readonly name: string;
  readonly entry: number | null;
  readonly mayChange: boolean;
}

export function DecisionPart({ plant, gap, isClosed = false, name, entry, mayChange }: DecisionPartProps) {
  const { t, day } = useWords();
  const change = useChange(plant);
  const [isOpen, setOpen] = useState(false);
  const { decided } = gap;
  const end = async (): Promise<void> => {
    const reason = t('decisions.reasonOfEnd', { gap: name });
    await change.send({ changes: [decisionEnded(gap)], reason, entry });
  };
  return (
    <div className={style.part}>
      {decided === null ? (
        <p>{t('decisions.none')}</p>
      ) : (
        <>
          <p>
            <DecisionTag decided={decided} />
          </p>
          {isClosed && <p className="quiet">{t('decisions.noGap')}</p>}
          <Facts
            of={[
              [t(decided.decision === 'planned' ? 'decisions.how' : 'decisions.reason'), decided.reason],
              [
                t(decided.decision === 'planned' ? 'decisions.owner' : 'decisions.takenOverBy'),
                decided.owner,
              ],
              [t('decisions.approvedBy'), decided.approvedBy],
              [t('decisions.decidedOn'), decided.decided === undefined ? undefined : day(decided.decided)],
              [
                t(decided.decision === 'planned' ? 'decisions.doneBy' : 'decisions.until'),
                day(decided.until),
              ],
            ]}
          />
        </>
      )}
      {change.refused !== null && (
        <p className={style.refused} role="alert">
          {change.refused}
        </p>
      )}
      {mayChange && !isOpen && (
        <p className={style.actions}>
          {!isClosed && (
            <Button data-field="decision" onClick={() => setOpen(true)}>
              {t(decided === null ? 'decisions.decide' : 'decisions.decideAnew')}
            </Button>
          )}
          {decided !== null && (
            <Button bare disabled={change.isSending} onClick={() => void end()}>
              {t('decisions.end')}
            </Button>
          )}
        </p>
      )}
      {mayChange && isOpen && (
        <DecisionForm
          label={t('decisions.formOf', { gap: name })}
          decided={decided}
          isSending={change.isSending}
          onLeave={() => setOpen(false)}
          onGive={(given) => {
            const reason = t('decisions.reasonOf', { gap: name, decision: t(`decisions.${given.decision}`) });
            void change
              .send({ changes: [decisionMade(gap, given, today())], reason, entry })
              .then((isDone) => {
                if (isDone) setOpen(false);
              });
          }}
        />
      )}
    </div>
  );
}
