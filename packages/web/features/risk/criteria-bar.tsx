/** Over criteria that are being changed: what the new ones would do, and recording them as one entry. */
import { useMemo } from 'react';
import { Button } from '../../ui/controls/button.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { changesOf, fallsAt, wouldDo, type CriteriaDraft } from './criteria-edit.ts';
import type { RiskOfPlant } from './use-risk.ts';
import list from '../../ui/list-page.module.css';
import style from './risk.module.css';

interface CriteriaBarProps {
  readonly plant: string;
  readonly data: RiskOfPlant;
  /** Null while nobody changes them. */
  readonly draft: CriteriaDraft | null;
  readonly onBegin: () => void;
  readonly onDone: () => void;
}

export function CriteriaBar({ plant, data, draft, onBegin, onDone }: CriteriaBarProps) {
  const { t, number } = useWords();
  const change = useChange(plant);
  const changes = useMemo(() => (draft === null ? [] : changesOf(data, draft)), [data, draft]);
  const falls = draft === null ? null : fallsAt(draft.risk);
  const does = useMemo(
    () => (draft === null || data.risk === null || falls !== null ? null : wouldDo(data, draft)),
    [data, draft, falls],
  );
  if (draft === null)
    return (
      <div className={list.bar}>
        <Button onClick={onBegin}>{t('risk.changeCriteria')}</Button>
      </div>
    );
  const record = async (): Promise<void> => {
    const isRecorded = await change.send({
      changes,
      reason: t('risk.reasonOfCriteria'),
      entry: draft.seq,
    });
    if (isRecorded) onDone();
  };
  return (
    <div className={list.bar}>
      <Button
        primary
        disabled={changes.length === 0 || falls !== null || change.isSending}
        onClick={() => void record()}
      >
        {t('risk.record')}
      </Button>
      <Button bare onClick={onDone}>
        {t('risk.drop')}
      </Button>
      <p role="status" className={style.does}>
        {falls !== null && <span className={style.exceeding}>{t('risk.falls', falls)}</span>}
        {falls === null && changes.length === 0 && t('risk.nothingChanged')}
        {does !== null && changes.length > 0 && (
          <>
            {t('risk.wouldDo', {
              scenarios: number(does.scenarios),
              all: number(data.rows.length),
              targets: number(does.targets),
            })}
            {does.unfit > 0 && (
              <span className={style.exceeding}> {t('risk.unfit', { n: number(does.unfit) })}</span>
            )}
          </>
        )}
      </p>
      {change.refused !== null && (
        <p className={list.refused} role="alert">
          {change.refused}
        </p>
      )}
    </div>
  );
}
