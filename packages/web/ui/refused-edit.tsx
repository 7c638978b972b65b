/** A field that was not recorded: why, what stands there now, and what becomes of it. */
import { useWords } from '../words/use-words.ts';
import { ConflictNote } from './conflict-note.tsx';
import { Button } from './controls/button.tsx';
import type { Edits, Kept } from './use-edits.ts';
import style from './refused-edit.module.css';

interface RefusedEditProps {
  readonly edit: Kept;
  readonly edits: Edits;
  /** A field in words; null for one that is not told. */
  readonly nameOf: (field: string) => string | null;
  readonly textOf: (field: string, value: unknown) => string;
}

export function RefusedEdit({ edit, edits, nameOf, textOf }: RefusedEditProps) {
  const { t } = useWords();
  const { refused, ref, column, text } = edit;
  if (refused === null) return null;
  const id = ref.slice(ref.indexOf(':') + 1);
  if (refused.conflict !== null)
    return (
      <ConflictNote
        of={id}
        conflict={refused.conflict}
        nameOf={nameOf}
        textOf={textOf}
        onKeepMine={() => edits.keepMine(edit)}
        onTakeTheirs={() => edits.drop(edit)}
      />
    );
  return (
    <div className={style.bar} role="alert">
      <span className={style.refused}>
        {t('registers.notRecorded', { id, field: nameOf(column) ?? column, text })}
      </span>
      <span>{refused.why.replaceAll('`', '')}</span>
      <Button onClick={() => edits.drop(edit)}>{t('registers.drop')}</Button>
    </div>
  );
}
