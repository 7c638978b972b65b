/** The grid: one row in focus, arrows and digits on it, its form below it when it is open. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Status } from '@bulkhead/core/model/plant.ts';
import type { Ahead } from '@bulkhead/core/report/workbench/ahead.ts';
import type { AnswerSaid } from '@bulkhead/core/report/workbench/held-plant.ts';
import type { PlaceRow } from '@bulkhead/core/report/workbench/place-rows.ts';
import { whoAmI } from '../../api/account.ts';
import { isGoing, isTyping } from '../../ui/keys.ts';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { draftOf, isSame, lacking, saidBy, sentOf, type Draft } from './draft.ts';
import { FrGroup } from './fr-group.tsx';
import { RowForm, type Wanted } from './row-form.tsx';
import { isOpen, rowId, shownRows } from './shown-rows.ts';
import type { Live, Trying } from './live/use-live.ts';
import { useDrafts } from './use-drafts.ts';
import { useRecording } from './use-recording.ts';
import { STATUS_KEYS } from './status-keys.ts';
import { WorksheetRow } from './worksheet-row.tsx';
import style from './requirements.module.css';

interface WorksheetProps {
  readonly plant: string;
  /** With answers that are on their way. */
  readonly live: Live;
  readonly trying: Trying;
  /** The entry that is confirmed. */
  readonly entry: number | null;
  /** The rows that are on the way to SL-T; null where they are not known. */
  readonly way: readonly string[] | null;
  /** SL-A if the open row were met; null where nobody knows. */
  readonly tried: Ahead['tried'];
  readonly mayChange: boolean;
}

export function Worksheet({ plant, live, trying, entry, way, tried, mayChange }: WorksheetProps) {
  const sheet = live.shown;
  const { t, term } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const recording = useRecording(plant, trying);
  const { data: account } = useQuery(whoAmI);
  const grid = useRef<HTMLDivElement>(null);
  const drafts = useDrafts(plant, sheet.place.ref);
  const openDraft = url.row === undefined ? undefined : drafts.of(url.row);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  /** What is on its way, or came back: it is not sent again because its row is left. */
  const sent = useRef(new WeakSet<Draft>());
  const newest = useRef<(row: PlaceRow) => void>(() => undefined);
  const onSelect = useCallback((row: PlaceRow) => newest.current(row), []);
  /** The row of which a decision is being written. */
  const [deciding, setDeciding] = useState<string | null>(null);
  if (deciding !== null && deciding !== url.row) setDeciding(null);
  const isHeld = url.row !== undefined && (deciding === url.row || openDraft !== undefined);
  const groups = shownRows(sheet, url.show, way, isHeld ? url.row : null);
  const rows = groups.flatMap((group) => group.rows);
  const current = rows.find(({ requirement }) => requirement === url.row) ?? rows[0];

  useEffect(() => {
    if (url.row === undefined) return;
    grid.current
      ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(url.row)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [url.row]);

  const draftFor = (row: PlaceRow): Draft =>
    drafts.of(row.requirement) ??
    recording.failures.get(row.requirement)?.draft ??
    draftOf(row.requirement, row.own, entry);
  const isUnrecorded = (row: PlaceRow): boolean => {
    const draft = row.requirement === url.row ? undefined : drafts.of(row.requirement);
    return recording.failures.has(row.requirement) || (draft !== undefined && !isSame(draft, row.own));
  };
  const saidOf = ({ requirement }: PlaceRow, set: AnswerSaid['set']): AnswerSaid => ({
    place: sheet.place.ref,
    requirement,
    set,
  });
  const change = (row: PlaceRow, more: Partial<Draft>): Draft => {
    const next = { ...draftFor(row), ...more };
    drafts.set(next);
    return next;
  };
  const commit = async (row: PlaceRow, next: Draft): Promise<void> => {
    const [first] = lacking(next);
    if (first !== undefined) return setWanted(first);
    if (isSame(next, row.own)) {
      recording.settle(row.requirement);
      return drafts.drop(row.requirement);
    }
    // It counts from now on: what is typed next is meant for the row, and whoever has gone on is not fetched back.
    focusRow(grid.current, row.requirement);
    await send(row, next);
  };
  const send = async (row: PlaceRow, next: Draft): Promise<void> => {
    sent.current.add(next);
    const isDone = await recording.record({
      draft: next,
      reason: t('requirements.reasonOfChange', {
        place: sheet.place.name,
        requirement: rowId(row.requirement),
        status: next.status === null ? '' : term(next.status),
      }),
      said: saidOf(row, sentOf(next, saidBy(account?.name ?? ''))),
    });
    // What was typed meanwhile is not recorded yet.
    if (isDone) drafts.drop(row.requirement, next);
  };
  /** What was typed there counts as it is left; what lacks something stays as it is until somebody comes back. */
  const leaveRow = (): void => {
    const left = current?.requirement === url.row ? current : undefined;
    const draft = left && drafts.of(left.requirement);
    if (left === undefined || draft === undefined || sent.current.has(draft)) return;
    if (isSame(draft, left.own)) return drafts.drop(left.requirement);
    // What would take the place of an answer from above is recorded by who says so, not by going on.
    if (lacking(draft).length > 0 || (left.own === null && left.answer !== null)) return;
    void send(left, draft);
  };
  const select = (row: PlaceRow | undefined): void => {
    if (row === undefined || row.requirement === url.row) return;
    leaveRow();
    setUrl({ row: row.requirement }, true);
  };
  useEffect(() => {
    newest.current = select;
  });
  /** What would take the place of an answer from above is only begun by a key: the form says whose it is. */
  const answer = (row: PlaceRow, status: Status): void => {
    const next = change(row, { status });
    if (row.own !== null || row.answer === null) return void commit(row, next);
    if (url.row !== row.requirement) setUrl({ row: row.requirement }, true);
    setWanted('how');
  };
  const clear = async (row: PlaceRow): Promise<void> => {
    drafts.drop(row.requirement);
    if (row.own === null) return;
    const reason = t('requirements.reasonOfClear', {
      place: sheet.place.name,
      requirement: rowId(row.requirement),
    });
    await recording.record({ said: saidOf(row, null), draft: draftOf(row.requirement, null, entry), reason });
  };
  const step = (by: number, where: (row: PlaceRow) => boolean = () => true): void => {
    const at = rows.findIndex((row) => row === current);
    for (let i = at + by; i >= 0 && i < rows.length; i += by) {
      const row = rows[i];
      if (row === undefined || !where(row)) continue;
      select(row);
      focusRow(grid.current, row.requirement);
      return;
    }
  };
  const pressed = (event: React.KeyboardEvent): void => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || current === undefined)
      return;
    if (isGoing(event)) return;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      n: () => step(1, isOpen),
      N: () => step(-1, isOpen),
      a: () => setUrl({ by: 'requirement', row: current.requirement, sel: undefined }),
    };
    const status = STATUS_KEYS[event.key];
    const field = FIELD_KEYS[event.key.toLowerCase()];
    const act =
      moves[event.key] ??
      (!mayChange
        ? undefined
        : status !== undefined
          ? () => answer(current, status)
          : event.key === '0'
            ? () => void clear(current)
            : field === undefined
              ? undefined
              : () => {
                  if (url.row !== current.requirement) setUrl({ row: current.requirement }, true);
                  setWanted(field);
                });
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows are what is focused
    <div
      ref={grid}
      className={style.grid}
      role="grid"
      aria-label={t('requirements.gridName', { place: sheet.place.name })}
      onKeyDown={pressed}
    >
      <div role="row" className={`${style.row} ${style.heads}`}>
        {(['requirement', 'title', 'sl', 'verdict', 'how', 'answeredAt', 'evidence'] as const).map((head) => (
          <span key={head} role="columnheader">
            {t(`requirements.${head}`)}
          </span>
        ))}
      </div>
      {rows.length === 0 && <p className={style.nothing}>{t('requirements.none')}</p>}
      {groups.map((group) => (
        <FrGroup key={group.fr} group={group} sheet={sheet}>
          {group.rows.map((row) => {
            const isCurrent = row === current;
            const isOpened = url.row === row.requirement;
            return (
              <div key={row.requirement} role="presentation" data-opened={isOpened} className={style.item}>
                <WorksheetRow
                  row={row}
                  place={sheet.place.ref}
                  target={sheet.slT[FR_ORDER.indexOf(row.fr)] ?? null}
                  isCurrent={isCurrent}
                  isUnconfirmed={isUnconfirmed(live, row)}
                  isRefused={isUnrecorded(row)}
                  onSelect={onSelect}
                />
                {isOpened && (
                  <RowForm
                    plant={plant}
                    entry={entry}
                    row={row}
                    sheet={sheet}
                    draft={draftFor(row)}
                    failure={recording.failures.get(row.requirement)}
                    isSending={recording.isSending}
                    wanted={wanted}
                    isDeciding={deciding === row.requirement}
                    tried={tried}
                    mayChange={mayChange}
                    onWanted={() => setWanted(null)}
                    onDeciding={(isOn) => setDeciding(isOn ? row.requirement : null)}
                    onChange={(more) => change(row, more)}
                    onCommit={(more) => void commit(row, change(row, more))}
                    onLeave={() => {
                      drafts.drop(row.requirement);
                      recording.settle(row.requirement);
                      focusRow(grid.current, row.requirement);
                    }}
                    onKeepMine={() => void commit(row, change(row, { entry: null }))}
                  />
                )}
              </div>
            );
          })}
        </FrGroup>
      ))}
    </div>
  );
}

function isUnconfirmed({ onTheirWay, unconfirmed }: Live, { requirement }: PlaceRow): boolean {
  return unconfirmed !== null && (onTheirWay.has(requirement) || unconfirmed.rows.has(requirement));
}

const FIELD_KEYS: Readonly<Record<string, Wanted>> = {
  h: 'how',
  r: 'reason',
  e: 'evidence',
  d: 'decision',
};

function focusRow(grid: HTMLElement | null, requirement: string): void {
  grid?.querySelector<HTMLElement>(`[data-row="${CSS.escape(requirement)}"]`)?.focus();
}
