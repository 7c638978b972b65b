/** Over criteria that are being changed: what the new ones would do, and recording them as one entry. */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Button } from '../../ui/controls/button.tsx';
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { Refused } from '../../ui/refused.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { changesOf, fallsAt, wouldDo, type CriteriaDraft } from './criteria-edit.ts';
import { decided, onTop, undecided } from './criteria-rebase.ts';
import { criteriaField, criteriaText } from './criteria-told.ts';
import type { RiskOfPlant } from './use-risk.ts';
import list from '../../ui/list-page.module.css';
import style from './risk.module.css';

interface CriteriaBarProps {
  readonly plant: string;
  readonly data: RiskOfPlant;
  /** Null while nobody changes them. */
  readonly draft: CriteriaDraft | null;
  readonly onBegin: () => void;
  readonly onDraft: (draft: CriteriaDraft) => void;
  readonly onDone: () => void;
}

export function CriteriaBar({ plant, data, draft, onBegin, onDraft, onDone }: CriteriaBarProps) {
  const { t, number } = useWords();
  const change = useChange(plant);
  const queries = useQueryClient();
  const conflicts = useMemo(() => (draft === null ? [] : undecided(data, draft)), [data, draft]);
  const next = useMemo(() => (draft === null ? null : onTop(data, draft)), [data, draft]);
  const changes = useMemo(() => (next === null ? [] : changesOf(data, next)), [data, next]);
  const falls = useMemo(() => (next === null ? null : fallsAt(next.risk)), [next]);
  const does = useMemo(
    () => (next === null || data.risk === null || falls !== null ? null : wouldDo(data, next)),
    [data, next, falls],
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
      entry: data.said.seq,
    });
    if (isRecorded) onDone();
    // Whatever others wrote meanwhile is what it is held against.
    else await queries.invalidateQueries({ queryKey: ['plant', plant] });
  };
  const decide = (at: string, whose: 'mine' | 'theirs'): void => {
    change.settle();
    onDraft(decided(data, draft, at, whose));
  };
  return (
    <div className={list.bar}>
      <Button
        primary
        disabled={changes.length === 0 || falls !== null || conflicts.length > 0 || change.isSending}
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
      {conflicts.map((conflict) => (
        <ConflictNote
          key={conflict.at}
          conflict={conflict}
          nameOf={(field) => criteriaField(t, field)}
          textOf={(field, value) => criteriaText(t, draft.risk, field, value)}
          onKeepMine={() => decide(conflict.at, 'mine')}
          onTakeTheirs={() => decide(conflict.at, 'theirs')}
        />
      ))}
      {change.refused !== null && conflicts.length === 0 && <Refused>{change.refused}</Refused>}
    </div>
  );
}
