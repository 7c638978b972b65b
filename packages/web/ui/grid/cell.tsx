/** A cell of a grid: as it is read, and as it is changed where it stands. */
import { EditedField, type Left } from '../edited.tsx';
import { Icon } from '../icons.tsx';
import type { CellEdit, Column } from './column.ts';
import type { Attempt } from './editing.ts';
import style from './grid.module.css';

interface CellProps<R> {
  readonly id: string | undefined;
  readonly column: Column<R>;
  readonly row: R;
  /** In a grid in which others can be changed. */
  readonly isReadOnly: boolean | undefined;
  readonly attempt: Attempt | undefined;
  /** The first of its row stays in sight. */
  readonly isFirst: boolean;
}

export function Cell<R>({ id, column, row, isReadOnly, attempt, isFirst }: CellProps<R>) {
  const text = attempt === undefined ? column.text(row) : readAs(column.edit, attempt.text);
  const look = [
    column.isNumber === true ? style.number : '',
    column.isMono === true ? 'mono' : '',
    isFirst ? style.first : '',
  ];
  return (
    <span
      id={id}
      role="gridcell"
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- ARIA 1.2 has it for a gridcell
      aria-readonly={isReadOnly}
      data-column={column.id}
      data-here={id === undefined ? undefined : true}
      data-attempt={attempt === undefined ? undefined : attempt.isRefused ? 'refused' : 'sending'}
      className={`${style.cell} ${look.join(' ')}`}
      title={text}
    >
      {attempt?.isRefused === true && <Icon name="warning" size={12} />}
      {column.cell === undefined || attempt !== undefined ? (
        <span className="ell">{text}</span>
      ) : (
        column.cell(row)
      )}
    </span>
  );
}

/** As it will be read when it is recorded. */
function readAs<R>(edit: CellEdit<R> | undefined, text: string): string {
  return edit?.options?.find(({ value }) => value === text)?.label ?? text;
}

interface OpenCellProps<R> {
  readonly column: Column<R> & { readonly edit: CellEdit<R> };
  readonly value: string;
  readonly first: string | undefined;
  readonly onClose: (text: string, left: Left) => void;
}

export function OpenCell<R>({ column, value, first, onClose }: OpenCellProps<R>) {
  const { edit, head, id } = column;
  return (
    <span role="gridcell" data-column={id} data-open="true" className={style.cell}>
      <EditedField
        label={head}
        value={value}
        first={first}
        kind={edit.kind ?? 'line'}
        isNeeded={edit.isNeeded ?? false}
        {...(edit.options === undefined ? {} : { options: edit.options })}
        isCell
        onClose={onClose}
      />
    </span>
  );
}
