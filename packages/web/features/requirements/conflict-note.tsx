/** Both values of what two people changed: nothing was written, and whoever is here decides. */
import type { Answer } from '@bulkhead/core/model/plant.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Conflict } from './use-recording.ts';
import style from './requirements.module.css';

interface ConflictNoteProps {
  readonly conflict: Conflict;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

const FIELDS = {
  status: 'status',
  how: 'howHere',
  reason: 'reason',
  approvedBy: 'approvedBy',
  expires: 'expires',
  evidence: 'evidence',
} as const;

export function ConflictNote({ conflict: { yours, now }, onKeepMine, onTakeTheirs }: ConflictNoteProps) {
  const { t, term, list } = useWords();
  const shown = (answer: Partial<Answer> | null, field: keyof typeof FIELDS): string => {
    const value = answer?.[field];
    if (value === undefined) return t('requirements.nothingThere');
    if (field === 'status') return term(value as 'met');
    return typeof value === 'string' ? value : list(value);
  };
  const differing = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter(
    (field) => JSON.stringify(yours?.[field]) !== JSON.stringify(now?.[field]),
  );
  return (
    <section className={style.conflict} role="alert">
      <h3>{t('requirements.conflictTitle')}</h3>
      <p>{t('requirements.conflictLead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('requirements.conflictField')}</th>
            <th scope="col">{t('requirements.conflictYours')}</th>
            <th scope="col">{t('requirements.conflictNow')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`requirements.${FIELDS[field]}`)}</th>
              <td>{shown(yours, field)}</td>
              <td>{shown(now, field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={style.actions}>
        <Button onClick={onKeepMine}>{t('requirements.keepMine')}</Button>
        <Button onClick={onTakeTheirs}>{t('requirements.takeTheirs')}</Button>
      </div>
    </section>
  );
}
