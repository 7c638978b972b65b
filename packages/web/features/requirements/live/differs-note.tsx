/** The server came to something else than this page: told, since it must not be. */
import { useWords } from '../../../words/use-words.ts';
import style from '../requirements.module.css';
import { rowId } from '../shown-rows.ts';
import type { LevelSide, Moved } from './moved.ts';

interface DiffersNoteProps {
  /** From what this page said to what the server says. */
  readonly differs: Moved;
  readonly reading: LevelSide;
}

export function DiffersNote({ differs: { levels, rows }, reading }: DiffersNoteProps) {
  const { t, list } = useWords();
  return (
    <section className={style.differs} role="alert">
      <h3>{t('requirements.differsTitle')}</h3>
      <p>{t('requirements.differsLead')}</p>
      <ul>
        {levels
          .filter(({ side }) => side === reading)
          .map(({ fr, from, to }) => (
            <li key={fr}>{t('requirements.differsLevel', { fr, theirs: to ?? '–', ours: from ?? '–' })}</li>
          ))}
        {rows.size > 0 && <li>{t('requirements.differsRows', { rows: list([...rows].map(rowId)) })}</li>}
      </ul>
    </section>
  );
}
