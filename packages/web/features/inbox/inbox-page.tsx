/** What waits for a decision: changes that somebody proposed, who and when; and what became of those before. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { proposals, type ToldProposal } from '../../api/proposals.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useGridAddress } from '../../ui/grid/use-grid-address.ts';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { ListBody } from '../../ui/list-body.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { ProposalInspector } from './proposal-inspector.tsx';
import { isWaiting } from './standing.ts';
import style from '../../ui/list-page.module.css';

const NONE: readonly ToldProposal[] = [];

export function InboxPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/inbox' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const address = useGridAddress();
  const { data, error, refetch } = useQuery(proposals(plant));
  const all = data?.value.proposals ?? NONE;
  const show = url.show === 'all' ? 'all' : 'waiting';
  const waiting = useMemo(() => all.filter(isWaiting), [all]);
  const rows = show === 'all' ? all : waiting;
  const columns = useColumns();
  const shown = useArranged(rows, columns, '-when');
  const chosen = all.find(({ id }) => id === url.sel);
  return (
    <>
      <PageTop title={t('frame.inbox')} />
      <div className={style.bar}>
        <Segmented
          label={t('inbox.show')}
          value={show}
          options={(['waiting', 'all'] as const).map((value) => ({
            value,
            label: t(`inbox.${value}`),
            count: data === undefined ? null : value === 'all' ? all.length : waiting.length,
          }))}
          onChange={(next) => setUrl({ show: next === 'all' ? 'all' : undefined, sel: undefined }, true)}
        />
        <FilterLine columns={columns} example={t('inbox.example')} shown={shown.length} all={rows.length} />
      </div>
      <ListBody
        isThere={data !== undefined}
        error={error}
        again={() => void refetch()}
        waiting={{ rows: 8 }}
        beside={
          chosen !== undefined && (
            <ProposalInspector
              key={chosen.id}
              plant={plant}
              proposal={chosen}
              onClose={() => setUrl({ sel: undefined }, true)}
            />
          )
        }
      >
        <DataGrid
          label={t('inbox.proposals')}
          rows={shown}
          columns={columns}
          idOf={({ id }) => id}
          {...address}
        >
          {rows.length > 0 ? (
            <p>{t('grid.none')}</p>
          ) : (
            <>
              <p>{t(all.length === 0 ? 'inbox.none' : 'inbox.nothingWaits')}</p>
              <p className="quiet">{t('inbox.noneHow')}</p>
            </>
          )}
        </DataGrid>
      </ListBody>
    </>
  );
}

function useColumns(): readonly Column<ToldProposal>[] {
  const { t, number, moment } = useWords();
  return useMemo(
    () => [
      { id: 'state', head: t('inbox.state'), width: '8rem', text: ({ state }) => t(`inbox.${state}`) },
      { id: 'what', head: t('inbox.what'), width: 'minmax(12rem, 3fr)', text: ({ reason }) => reason },
      {
        id: 'who',
        head: t('history.who'),
        width: 'minmax(8rem, 1fr)',
        text: ({ by }) => by ?? t('inbox.erased'),
      },
      {
        id: 'when',
        head: t('history.time'),
        width: '11rem',
        text: ({ time }) => moment(time),
        also: ({ time }) => [time.slice(0, 10)],
        order: ({ time }) => time,
      },
      {
        id: 'things',
        head: t('history.things'),
        width: '5rem',
        text: ({ changes }) => number(changes),
        order: ({ changes }) => changes,
        isNumber: true,
      },
      { id: 'id', head: t('inbox.id'), width: '7rem', isMono: true, text: ({ id }) => id },
    ],
    [t, number, moment],
  );
}
