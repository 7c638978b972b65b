/** The register of assets: any number of rows, found in words, put in order, changed many at once. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Asset, Zone } from '@bulkhead/core/model/plant.ts';
import { mayAt, whoAmI } from '../../api/account.ts';
import { entities } from '../../api/entities.ts';
import { useColumnChoice } from '../../ui/grid/column-choice.tsx';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { leaveFile } from '../../ui/pending-file.ts';
import { PageTop } from '../../ui/top-slot.tsx';
import { isNow, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useSheetWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { AssetInspector } from './asset-inspector.tsx';
import { ChangeMany } from './change-many.tsx';
import { USUAL, useAssetColumns } from './columns.tsx';
import { headedTable } from './headed-table.ts';
import style from '../../ui/list-page.module.css';

const NO_ASSETS: readonly Asset[] = [];
const NO_ZONES: readonly Zone[] = [];
const NOTHING: ReadonlySet<string> = new Set();

export function AssetsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/assets' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const moment = useMoment(plant);
  const words = useSheetWords();
  const navigate = useNavigate();
  const { data: account } = useQuery(whoAmI);
  const { data, error, refetch } = useQuery(entities(moment));
  const [marked, setMarked] = useState(NOTHING);
  const assets = data?.of('asset') ?? NO_ASSETS;
  const zones = data?.of('zone') ?? NO_ZONES;
  const columns = useAssetColumns(words, zones);
  const { shown: seen, choice } = useColumnChoice('assets', columns, USUAL);
  const rows = useArranged(assets, columns, 'id');
  const chosen = assets.find(({ id }) => id === url.sel);
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const mark = (ids: readonly string[], isMarked: boolean): void =>
    setMarked((before) => {
      const next = new Set(before);
      for (const id of ids)
        if (isMarked) next.add(id);
        else next.delete(id);
      return next;
    });
  // What was copied elsewhere goes the way of any list: shown first, then taken in as one entry.
  const paste = (text: string): void => {
    leaveFile(new File([headedTable(text, seen)], t('assets.pasted'), { type: 'text/tab-separated-values' }));
    void navigate({ to: '/p/$plant/import', params: { plant } });
  };
  const ready = data !== undefined && words !== null;
  return (
    <>
      <PageTop title={t('frame.assets')}>
        {mayChange && (
          <Link to="/p/$plant/import" params={{ plant }} className={style.button}>
            {t('assets.import')}
          </Link>
        )}
      </PageTop>
      <div className={style.bar}>
        <FilterLine columns={columns} example={t('assets.example')} shown={rows.length} all={assets.length} />
        {choice}
      </div>
      {marked.size > 0 && data !== undefined && words !== null && (
        <ChangeMany
          plant={plant}
          assets={assets.filter(({ id }) => marked.has(id))}
          zones={zones}
          words={words}
          entry={data.seq}
          onLeave={() => setMarked(NOTHING)}
        />
      )}
      {error !== null && data === undefined && <Failed error={error} again={() => void refetch()} />}
      {!ready && error === null && <Waiting rows={22} />}
      {ready && (
        <div className={style.columns}>
          <div className={style.main}>
            <DataGrid
              label={t('frame.assets')}
              rows={rows}
              columns={seen}
              idOf={({ id }) => id}
              current={url.sel}
              onCurrent={(sel) => setUrl({ sel }, true)}
              order={url.sort}
              onOrder={(sort) => setUrl({ sort }, true)}
              whyOf={({ id }) => `asset:${id}`}
              {...(mayChange ? { marked, onMark: mark, onPaste: paste } : {})}
            >
              {assets.length === 0 ? (
                <>
                  <p>{t('assets.none')}</p>
                  <p className="quiet">{t('assets.noneHow')}</p>
                  {mayChange && (
                    <p>
                      <Link to="/p/$plant/import" params={{ plant }} className="link">
                        {t('assets.import')}
                      </Link>
                    </p>
                  )}
                </>
              ) : (
                <p>{t('grid.none')}</p>
              )}
            </DataGrid>
          </div>
          {chosen !== undefined && (
            <AssetInspector
              key={chosen.id}
              plant={plant}
              asset={chosen}
              zones={zones}
              flows={data.of('flow')}
              columns={columns}
              onClose={() => setUrl({ sel: undefined }, true)}
            />
          )}
        </div>
      )}
    </>
  );
}
