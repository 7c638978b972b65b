/**
 * A grid of any number of rows, of which only those in sight are drawn. One row is current: arrows move it, and it stands in
 * the address of the page, so Back and links lead to it. Arrows lead into its cells, too, and a cell that is current is
 * changed by typing.
 */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { Left } from '../edited.tsx';
import { isGoing, isTyping } from '../keys.ts';
import { usePrinting } from '../printing.ts';
import { ordersOf, pressed } from './arrange.ts';
import { Cell, OpenCell } from './cell.tsx';
import type { CellEdit, Column } from './column.ts';
import type { Editing } from './editing.ts';
import { fitting } from './fitting.ts';
import { leastWidth } from './least-width.ts';
import { beside, nextEdited } from './next-cell.ts';
import { PrintedRows } from './printed-rows.tsx';
import { useCurrentRow } from './use-current-row.ts';
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
  /** Where cells can be changed in it. */
  readonly editing?: Editing<R> | undefined;
  /** What a row is asked why by. */
  readonly whyOf?: (row: R) => string;
  /** Shown where there is no row. */
  readonly children?: React.ReactNode;
}

/** Drawn beyond what is in sight, both ways. */
const SPARE = 8;

/** Before the columns. */
const MARKS: readonly string[] = ['2rem'];
const NO_TRACKS: readonly string[] = [];

/** The cell that is being changed. */
interface Open {
  readonly row: string;
  readonly column: string;
  /** What was typed to open it. */
  readonly first: string | undefined;
}

export function DataGrid<R>(props: DataGridProps<R>) {
  const isPrinting = usePrinting();
  return (
    <>
      <RowsInSight {...props} />
      {isPrinting && <PrintedRows {...props} />}
    </>
  );
}

function RowsInSight<R>(props: DataGridProps<R>) {
  const { label, rows, idOf, order, onOrder, marked, onMark, editing, children } = props;
  const { here, goTo: goToRow } = useCurrentRow(props.current, props.onCurrent);
  /** The column that is current; null where it is the row as a whole. */
  const [cell, setCell] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const anchor = useRef<number | null>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600, row: 30, room: Number.POSITIVE_INFINITY });
  useLayoutEffect(() => {
    const [element, one] = [box.current, probe.current];
    if (element === null || one === null) return;
    const measure = (): void =>
      setSeen((before) => ({
        ...before,
        height: element.clientHeight,
        row: Math.max(16, one.getBoundingClientRect().height),
        room: element.clientWidth / remInPixels(),
      }));
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    watch.observe(one);
    return () => watch.disconnect();
  }, []);
  const marks = marked === undefined ? NO_TRACKS : MARKS;
  const columns = useMemo(() => fitting(props.columns, seen.room, marks), [props.columns, seen.room, marks]);
  // What a row is called by is the same in every paint.
  const [known] = useState(() => idOf);
  const places = useMemo(() => new Map(rows.map((row, index) => [known(row), index])), [rows, known]);
  const at = here === undefined ? -1 : (places.get(here) ?? -1);
  useEffect(() => {
    const element = box.current;
    if (element === null || at < 0) return;
    // The head covers as much as a row.
    const [top, bottom] = [at * seen.row, (at + 2) * seen.row];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  }, [at, seen.row]);
  const hereCell = at >= 0 && cell !== null ? `${id}-${at}-${cell}` : undefined;
  useEffect(() => {
    if (hereCell !== undefined)
      document.getElementById(hereCell)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [hereCell]);
  const widths = [...marks, ...columns.map(({ width }) => width)];
  const tracks = widths.join(' ');
  const least = { '--grid-tracks': `${leastWidth(widths)}rem` } as React.CSSProperties;
  const first = Math.max(0, Math.floor(seen.top / seen.row) - SPARE);
  const last = Math.min(rows.length, Math.ceil((seen.top + seen.height) / seen.row) + SPARE);
  const orders = ordersOf(order);
  const drawn = rows.slice(first, last).map((row, i) => ({ row, index: first + i }));
  // What is half written stays, however far away it is scrolled; moved among the others it would lose the focus.
  const away = open === null ? undefined : places.get(open.row);
  const awayRow = away === undefined || (away >= first && away < last) ? undefined : rows[away];
  if (away !== undefined && awayRow !== undefined)
    drawn.splice(away < first ? 0 : drawn.length, 0, { row: awayRow, index: away });
  const goTo = (index: number, isRange: boolean): void => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    const row = rows[to];
    if (row === undefined) return;
    if (isRange && onMark !== undefined) {
      anchor.current ??= Math.max(0, at);
      const [from, until] = [Math.min(anchor.current, to), Math.max(anchor.current, to)];
      onMark(rows.slice(from, until + 1).map(idOf), true);
    } else anchor.current = null;
    goToRow(idOf(row));
  };
  const editOf = (column: string | null): CellEdit<R> | undefined =>
    editing === undefined ? undefined : columns.find((each) => each.id === column)?.edit;
  const openAt = (row: R, column: string | undefined, typed?: string): void => {
    if (column === undefined || editOf(column) === undefined) return;
    setCell(column);
    editing?.onOpen();
    setOpen({ row: idOf(row), column, first: typed });
  };
  const close = (row: R, column: Column<R>, was: string, text: string, left: Left): void => {
    setOpen(null);
    if (left !== 'escape' && text !== was && !(text === '' && column.edit?.isNeeded === true))
      editing?.onCommit(row, column, text);
    if (left === 'blur') return;
    box.current?.focus({ preventScroll: true });
    if (left === 'enter') goTo(at + 1, false);
    if (left !== 'tab' && left !== 'back') return;
    const next = nextEdited(columns, column.id, left === 'tab' ? 1 : -1);
    setCell(next.column);
    if (next.rows !== 0) goTo(at + next.rows, false);
  };
  /** As a spreadsheet takes it: what is marked, else the row that is current. */
  const copy = (): void => {
    const some = rows.filter((row) => marked?.has(idOf(row)) === true);
    const taken = some.length > 0 ? some : rows.filter((_, index) => index === at);
    const lines = [
      props.columns.map(({ head }) => head),
      ...taken.map((row) => props.columns.map(({ text }) => text(row))),
    ];
    const text = lines
      .map((cells) => cells.map((cell) => cell.replaceAll(/[\t\n]/g, ' ')).join('\t'))
      .join('\n');
    if (taken.length > 0) void navigator.clipboard.writeText(text);
  };
  const paste = (event: React.ClipboardEvent): void => {
    if (isTyping(event.target as HTMLElement)) return;
    const text = event.clipboardData.getData('text/plain');
    if (props.onPaste === undefined || text.trim() === '') return;
    event.preventDefault();
    props.onPaste(text);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (isTyping(event.target as HTMLElement)) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'c') return copy();
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(seen.height / seen.row) - 2);
    const row = rows[at];
    const wanted = cell ?? columns.find(({ edit }) => edit !== undefined)?.id;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(at + 1, event.shiftKey),
      ArrowUp: () => goTo(at - 1, event.shiftKey),
      PageDown: () => goTo(at + page, event.shiftKey),
      PageUp: () => goTo(at - page, event.shiftKey),
      Home: () => goTo(0, event.shiftKey),
      End: () => goTo(rows.length - 1, event.shiftKey),
      ArrowRight: () => setCell(beside(columns, cell, 1)),
      ArrowLeft: () => setCell(beside(columns, cell, -1)),
      ...(row === undefined
        ? {}
        : {
            F2: () => openAt(row, wanted),
            Enter: () => {
              if (editOf(cell) === undefined && props.onOpen !== undefined) props.onOpen(row);
              else openAt(row, wanted);
            },
            ...(editOf(cell) === undefined
              ? {}
              : { Delete: () => openAt(row, wanted, ''), Backspace: () => openAt(row, wanted, '') }),
            ' ': () => onMark?.([idOf(row)], marked?.has(idOf(row)) !== true),
            Escape: () => (cell === null ? goToRow(undefined) : setCell(null)),
          }),
    };
    // A key that is a letter begins the cell with it, but for the one that asks why.
    const isWritten = event.key.length === 1 && event.key !== '?' && !isGoing(event);
    const begin =
      row !== undefined && isWritten && editOf(cell) !== undefined
        ? () => openAt(row, wanted, event.key)
        : undefined;
    const act = acts[event.key] ?? begin;
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
      style={least}
      role="grid"
      data-focus-home
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={marked !== undefined}
      aria-readonly={editing === undefined}
      aria-activedescendant={
        at >= first && at < last && open === null ? (hereCell ?? `${id}-${at}`) : undefined
      }
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
        {columns.map((column, c) => {
          const place = orders.findIndex((each) => each.column === column.id);
          const isDown = orders[place]?.isDown === true;
          return (
            <span
              key={column.id}
              role="columnheader"
              aria-sort={place < 0 ? 'none' : isDown ? 'descending' : 'ascending'}
              className={`${column.isNumber === true ? style.number : ''} ${c === 0 ? style.first : ''}`}
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
        {drawn.map(({ row, index }) => {
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
                if (isTyping(event.target as HTMLElement)) return;
                // The first click chooses the row, one more a cell of it.
                if (index === at || cell !== null) setCell(columnAt(event.target));
                goTo(index, event.shiftKey);
                box.current?.focus({ preventScroll: true });
              }}
              onDoubleClick={(event) => {
                if (!isTyping(event.target as HTMLElement)) openAt(row, columnAt(event.target) ?? undefined);
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
              {columns.map((column, c) => {
                const attempt = editing?.attemptAt(row, column.id);
                const { edit } = column;
                const was = (): string => attempt?.text ?? edit?.value(row) ?? '';
                return open?.row === key && open.column === column.id && edit !== undefined ? (
                  <OpenCell
                    key={column.id}
                    column={{ ...column, edit }}
                    value={was()}
                    first={open.first}
                    onClose={(text, left) => close(row, column, was(), text, left)}
                  />
                ) : (
                  <Cell
                    key={column.id}
                    id={index === at && cell === column.id ? hereCell : undefined}
                    column={column}
                    row={row}
                    isReadOnly={editing === undefined ? undefined : edit === undefined}
                    attempt={attempt}
                    isFirst={c === 0}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
      {rows.length === 0 && (
        <div role="row" tabIndex={-1}>
          <div role="gridcell" className={style.none}>
            {children}
          </div>
        </div>
      )}
    </div>
  );
}

function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Null where it is beside all cells. */
function columnAt(target: EventTarget): string | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell?.dataset['column'] ?? null;
}
