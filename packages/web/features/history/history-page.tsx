/** The entries of the record: who changed what, when and why; of the plant or of one thing in it. */
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { history, type HistoryEntry, type ThingEntry } from '../../api/plants.ts';
import { Button } from '../../ui/controls/button.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useGridAddress } from '../../ui/grid/use-grid-address.ts';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { ListBody } from '../../ui/list-body.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryInspector } from './entry-inspector.tsx';
import { saidReason } from './said-reason.ts';
import style from '../../ui/list-page.module.css';

/** An entry of the plant, or what one made of a single thing. */
export type Row = (HistoryEntry | ThingEntry) & { readonly thing: string | null };

const NO_ROWS: readonly Row[] = [];

export function HistoryPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/history' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const address = useGridAddress();
  // What is looked at stands in the address, so that any page can lead to the history of a thing.
  const ref = url.row;
  const before = url.show === undefined ? undefined : Number(url.show);
  const { data, error, refetch } = useQuery(history(plant, { ref, before }));
  const rows = useMemo((): readonly Row[] => {
    if (data === undefined) return NO_ROWS;
    const { entries, changes } = data.value;
    return [...(entries ?? []), ...(changes ?? [])].map((entry) => ({ ...entry, thing: ref ?? null }));
  }, [data, ref]);
  const columns = useColumns();
  const shown = useArranged(rows, columns, '-entry');
  const chosen = rows.find(({ seq }) => String(seq) === url.sel);
  const older = data?.value.older ?? null;
  return (
    <>
      <PageTop title={t('frame.history')} />
      <div className={style.bar}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const asked = String(new FormData(event.currentTarget).get('ref') ?? '').trim();
            setUrl({ row: asked === '' ? undefined : asked, show: undefined, sel: undefined });
          }}
        >
          <TextInput
            key={ref ?? ''}
            name="ref"
            aria-label={t('history.thing')}
            placeholder={t('history.thingExample')}
            defaultValue={ref ?? ''}
          />
        </form>
        {ref !== undefined && (
          <Button bare onClick={() => setUrl({ row: undefined, show: undefined, sel: undefined })}>
            {t('history.whole')}
          </Button>
        )}
        <FilterLine columns={columns} example={t('history.example')} shown={shown.length} all={rows.length} />
        {before !== undefined && (
          <Button onClick={() => setUrl({ show: undefined, sel: undefined })}>{t('history.newest')}</Button>
        )}
        {older !== null && (
          <Button onClick={() => setUrl({ show: String(older), sel: undefined })}>
            {t('history.older')}
          </Button>
        )}
      </div>
      <ListBody
        isThere={data !== undefined}
        error={error}
        again={() => void refetch()}
        waiting={{ rows: 18 }}
        beside={
          chosen !== undefined &&
          data !== undefined && (
            <EntryInspector
              key={chosen.seq}
              plant={plant}
              entry={chosen}
              newest={data.value.seq}
              onClose={() => setUrl({ sel: undefined }, true)}
            />
          )
        }
      >
        <DataGrid
          label={t('frame.history')}
          rows={shown}
          columns={columns}
          idOf={({ seq }) => String(seq)}
          {...address}
        >
          <p>{rows.length === 0 ? t('history.none') : t('grid.none')}</p>
        </DataGrid>
      </ListBody>
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t, number, moment } = useWords();
  return useMemo(
    () => [
      {
        id: 'entry',
        head: t('history.entry'),
        width: '4.5rem',
        text: ({ seq }) => number(seq),
        order: ({ seq }) => seq,
        isNumber: true,
      },
      {
        id: 'time',
        head: t('history.time'),
        width: '11rem',
        text: ({ time }) => moment(time),
        also: ({ time }) => [time.slice(0, 10)],
        order: ({ time }) => time,
      },
      {
        id: 'who',
        head: t('history.who'),
        width: 'minmax(8rem, 1fr)',
        text: ({ actor }) => actor ?? t('history.program'),
      },
      {
        id: 'why',
        head: t('history.why'),
        width: 'minmax(12rem, 3fr)',
        text: (row) => saidReason(row, t),
        also: ({ reason }) => [reason],
      },
      {
        id: 'things',
        head: t('history.things'),
        width: '5rem',
        text: (row) => ('changes' in row ? number(row.changes) : '1'),
        order: (row) => ('changes' in row ? row.changes : 1),
        isNumber: true,
      },
    ],
    [t, number, moment],
  );
}
