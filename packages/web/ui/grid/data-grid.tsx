/**
 * A grid of any number of rows, of which only those in sight are drawn. One row is current: arrows move it, and it stands in
 * the address of the page, so Back and links lead to it.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { ordersOf, pressed } from './arrange.ts';
import type { Column } from './column.ts';
import style from './grid.module.css';

interface DataGridProps<R> {
  readonly label: string;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
  readonly idOf: (row: R) => string;
  readonly current: string | undefined;
  readonly onCurrent: (id: string | undefined) => void;
  readonly order: string | undefined;
  readonly onOrder: (order: string | undefined) => void;
  /** Rows that something will be done with, where that can be. */
  readonly marked?: ReadonlySet<string>;
  readonly onMark?: (ids: readonly string[], isMarked: boolean) => void;
  readonly onOpen?: (row: R) => void;
  /** What a spreadsheet copied: cells parted by tabs, a line for each row. */
  readonly onPaste?: (text: string) => void;
  /** What a row is asked why by. */
  readonly whyOf?: (row: R) => string;
  /** Shown where there is no row. */
  readonly children?: React.ReactNode;
}

/** Drawn beyond what is in sight, both ways. */
const SPARE = 8;

export function DataGrid<R>(props: DataGridProps<R>) {
  const { label, rows, columns, idOf, current, onCurrent, order, onOrder, marked, onMark, children } = props;
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const anchor = useRef<number | null>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600, row: 30 });
  useLayoutEffect(() => {
    const [element, one] = [box.current, probe.current];
    if (element === null || one === null) return;
    const measure = (): void =>
      setSeen((before) => ({
        ...before,
        height: element.clientHeight,
        row: Math.max(16, one.getBoundingClientRect().height),
      }));
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    watch.observe(one);
    return () => watch.disconnect();
  }, []);
  const at = current === undefined ? -1 : rows.findIndex((row) => idOf(row) === current);
  useEffect(() => {
    const element = box.current;
    if (element === null || at < 0) return;
    // The head covers as much as a row.
    const [top, bottom] = [at * seen.row, (at + 2) * seen.row];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  }, [at, seen.row]);
  const tracks = [...(marked === undefined ? [] : ['2rem']), ...columns.map(({ width }) => width)].join(' ');
  const first = Math.max(0, Math.floor(seen.top / seen.row) - SPARE);
  const last = Math.min(rows.length, Math.ceil((seen.top + seen.height) / seen.row) + SPARE);
  const orders = ordersOf(order);
  const goTo = (index: number, isRange: boolean): void => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    const row = rows[to];
    if (row === undefined) return;
    if (isRange && onMark !== undefined) {
      anchor.current ??= Math.max(0, at);
      const [from, until] = [Math.min(anchor.current, to), Math.max(anchor.current, to)];
      onMark(rows.slice(from, until + 1).map(idOf), true);
    } else anchor.current = null;
    onCurrent(idOf(row));
  };
  /** As a spreadsheet takes it: what is marked, else the row that is current. */
  const copy = (): void => {
    const some = rows.filter((row) => marked?.has(idOf(row)) === true);
    const taken = some.length > 0 ? some : rows.filter((_, index) => index === at);
    const lines = [
      columns.map(({ head }) => head),
      ...taken.map((row) => columns.map(({ text }) => text(row))),
    ];
    const text = lines
      .map((cells) => cells.map((cell) => cell.replaceAll(/[\t\n]/g, ' ')).join('\t'))
      .join('\n');
    if (taken.length > 0) void navigator.clipboard.writeText(text);
  };
  const paste = (event: React.ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (props.onPaste === undefined || text.trim() === '') return;
    event.preventDefault();
    props.onPaste(text);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'c') return copy();
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(seen.height / seen.row) - 2);
    const row = rows[at];
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(at + 1, event.shiftKey),
      ArrowUp: () => goTo(at - 1, event.shiftKey),
      PageDown: () => goTo(at + page, event.shiftKey),
      PageUp: () => goTo(at - page, event.shiftKey),
      Home: () => goTo(0, event.shiftKey),
      End: () => goTo(rows.length - 1, event.shiftKey),
      ...(row === undefined
        ? {}
        : {
            Enter: () => props.onOpen?.(row),
            ' ': () => onMark?.([idOf(row)], marked?.has(idOf(row)) !== true),
            Escape: () => onCurrent(undefined),
          }),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const areAll = marked !== undefined && rows.length > 0 && rows.every((row) => marked.has(idOf(row)));
  return (
    <div
      ref={box}
      className={style.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={marked !== undefined}
      aria-activedescendant={at >= first && at < last ? `${id}-${at}` : undefined}
      tabIndex={0}
      data-why={at >= 0 && rows[at] !== undefined ? props.whyOf?.(rows[at]) : undefined}
      onKeyDown={onKeyDown}
      onPaste={paste}
      onScroll={(event) => {
        const top = event.currentTarget.scrollTop;
        setSeen((before) => ({ ...before, top }));
      }}
    >
      <div className={style.heads} role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
        {marked !== undefined && (
          <span role="columnheader" className={style.mark}>
            <input
              type="checkbox"
              aria-label={t('grid.markAll')}
              checked={areAll}
              onChange={(event) => onMark?.(rows.map(idOf), event.currentTarget.checked)}
            />
          </span>
        )}
        {columns.map((column) => {
          const place = orders.findIndex((each) => each.column === column.id);
          const isDown = orders[place]?.isDown === true;
          return (
            <span
              key={column.id}
              role="columnheader"
              aria-sort={place < 0 ? 'none' : isDown ? 'descending' : 'ascending'}
              className={column.isNumber === true ? style.number : ''}
            >
              <button
                type="button"
                className={style.head}
                tabIndex={-1}
                title={[column.note, t('grid.sortHint')].filter((part) => part !== undefined).join('\n')}
                onClick={(event) => onOrder(pressed(order, column.id, event.shiftKey))}
              >
                <span className="ell">{column.head}</span>
                {place >= 0 && (
                  <span aria-hidden="true">
                    {isDown ? '↓' : '↑'}
                    {orders.length > 1 && place + 1}
                  </span>
                )}
              </button>
            </span>
          );
        })}
      </div>
      <div ref={probe} className={style.probe} aria-hidden="true" />
      <div className={style.rows} role="presentation" style={{ height: rows.length * seen.row }}>
        {rows.slice(first, last).map((row, i) => {
          const index = first + i;
          const key = idOf(row);
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid takes the keys for its current row
            <div
              key={key}
              id={`${id}-${index}`}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 2}
              aria-selected={index === at || marked?.has(key) === true}
              data-current={index === at}
              data-id={key}
              className={style.row}
              style={{ gridTemplateColumns: tracks, transform: `translateY(${index * seen.row}px)` }}
              onClick={(event) => {
                goTo(index, event.shiftKey);
                box.current?.focus({ preventScroll: true });
              }}
            >
              {marked !== undefined && (
                <span role="gridcell" className={style.mark}>
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    aria-label={t('grid.mark', { id: key })}
                    checked={marked.has(key)}
                    onClick={(event) => event.stopPropagation()}
                    onChange={(event) => onMark?.([key], event.currentTarget.checked)}
                  />
                </span>
              )}
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </div>
          );
        })}
      </div>
      {rows.length === 0 && <div className={style.none}>{children}</div>}
    </div>
  );
}

function Cell<R>({ column, row }: { readonly column: Column<R>; readonly row: R }) {
  const text = column.text(row);
  const look = [column.isNumber === true ? style.number : '', column.isMono === true ? 'mono' : ''];
  return (
    <span role="gridcell" className={`${style.cell} ${look.join(' ')}`} title={text}>
      {column.cell === undefined ? <span className="ell">{text}</span> : column.cell(row)}
    </span>
  );
}
