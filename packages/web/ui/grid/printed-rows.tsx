/** The rows of a grid on paper, as a table: its head stands on every sheet, and no row is parted. */
import { useWords } from '../../words/use-words.ts';
import type { Column } from './column.ts';
import { sheetShares } from './sheet-shares.ts';
import style from './printed-rows.module.css';

/** A browser lays out no more of them in a time that somebody waits. */
const MOST = 2000;
/** The room of a column in which nothing stands: that of its head. */
const NOTHING = '5rem';

interface PrintedRowsProps<R> {
  readonly label: string;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
  readonly idOf: (row: R) => string;
  /** Said where there is no row. */
  readonly children?: React.ReactNode;
}

export function PrintedRows<R>({ label, rows, columns, idOf, children }: PrintedRowsProps<R>) {
  const { t, number } = useWords();
  if (rows.length === 0) return <div className={style.none}>{children}</div>;
  const printed = rows.slice(0, MOST);
  const left = rows.length - printed.length;
  const shares = sheetShares(
    columns.map(({ text, width }) => (printed.some((row) => text(row) !== '') ? width : NOTHING)),
  );
  return (
    <>
      <table className={style.table} aria-label={label} data-sheet="wide">
        <colgroup>
          {shares.map((share, i) => (
            <col key={columns[i]?.id} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, head, isNumber }) => (
              <th key={id} scope="col" data-number={isNumber}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printed.map((row) => (
            <tr key={idOf(row)}>
              {columns.map(({ id, isNumber, isMono, text, cell }) => (
                <td key={id} data-number={isNumber} className={isMono === true ? 'mono' : undefined}>
                  {cell === undefined ? text(row) : <span className={style.cell}>{cell(row)}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={style.none}>{t('grid.notPrinted', { count: left, left: number(left) })}</p>}
    </>
  );
}
