/** Both values of what two people changed: nothing was written, and whoever is here decides. */
import type { Conflict } from '../api/use-recorded-change.ts';
import { useWords } from '../words/use-words.ts';
import { conflictFields } from './conflict-fields.ts';
import { Button } from './controls/button.tsx';
import style from './conflict-note.module.css';

interface ConflictNoteProps {
  /** The id of the thing, where that is not plain from where the note stands. */
  readonly of?: string;
  readonly conflict: Conflict;
  /** A field in words; null for one that is not told. */
  readonly nameOf: (field: string) => string | null;
  readonly textOf: (field: string, value: unknown) => string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export function ConflictNote({ of, conflict, nameOf, textOf, onKeepMine, onTakeTheirs }: ConflictNoteProps) {
  const { t } = useWords();
  const [yours, now] = [conflict.yours, conflict.now].map(
    (body) => (body ?? {}) as Record<string, unknown>,
  ) as [Record<string, unknown>, Record<string, unknown>];
  const fields = conflictFields(conflict).filter((field) => nameOf(field) !== null);
  const shown = (field: string, value: unknown): string =>
    value === undefined ? t('requirements.nothingThere') : textOf(field, value);
  return (
    <section className={style.conflict} role="alert">
      <h3>
        {t('requirements.conflictTitle')} {of !== undefined && <span className="mono quiet">{of}</span>}
      </h3>
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
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{nameOf(field)}</th>
              <td>{shown(field, yours[field])}</td>
              <td>{shown(field, now[field])}</td>
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
