/** A cell that was not recorded: why, what stands there now, and what becomes of it. */
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { Button } from '../../ui/controls/button.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { useWords } from '../../words/use-words.ts';
import type { Thing } from './register.ts';
import type { Edits, Kept } from './use-edits.ts';
import style from './registers.module.css';

interface RefusedEditProps<R extends Thing> {
  readonly edit: Kept;
  readonly columns: readonly Column<R>[];
  readonly edits: Edits;
}

export function RefusedEdit<R extends Thing>({ edit, columns, edits }: RefusedEditProps<R>) {
  const { t } = useWords();
  const { refused, ref, column, text } = edit;
  if (refused === null) return null;
  const id = ref.slice(ref.indexOf(':') + 1);
  const columnOf = (field: string): Column<R> | undefined =>
    columns.find((each) => each.id === field && each.edit !== undefined);
  if (refused.conflict !== null)
    return (
      <ConflictNote
        of={id}
        conflict={refused.conflict}
        nameOf={(field) => columnOf(field)?.head ?? null}
        textOf={(field, value) => columnOf(field)?.text({ id: '', [field]: value } as unknown as R) ?? ''}
        onKeepMine={() => edits.keepMine(edit)}
        onTakeTheirs={() => edits.drop(edit)}
      />
    );
  return (
    <div className={style.many} role="alert">
      <span className={style.refused}>
        {t('registers.notRecorded', {
          id,
          field: columnOf(column)?.head ?? column,
          text,
        })}
      </span>
      <span>{refused.why.replaceAll('`', '')}</span>
      <Button onClick={() => edits.drop(edit)}>{t('registers.drop')}</Button>
    </div>
  );
}
