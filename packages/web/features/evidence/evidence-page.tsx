/** The register of evidence: what it is, what it covers, until when it counts, its file, and what rests on it. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { mayAt, whoAmI } from '../../api/account.ts';
import { entities, type Entities } from '../../api/entities.ts';
import { files, type KeptFile } from '../../api/files.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { today } from '../../ui/today.ts';
import { PageTop } from '../../ui/top-slot.tsx';
import { isNow, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useSheetWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { useEvidenceColumns, type EvidenceRow } from './columns.tsx';
import { EvidenceInspector } from './evidence-inspector.tsx';
import { NewEvidence } from './new-evidence.tsx';
import { standingOf } from './standing.ts';
import style from '../../ui/list-page.module.css';

const SHOWS = ['all', 'ready', 'atRisk', 'failing'] as const;
type Show = (typeof SHOWS)[number];

export function EvidencePage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/evidence' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const moment = useMoment(plant);
  const words = useSheetWords();
  const { data: account } = useQuery(whoAmI);
  const { data, error, refetch } = useQuery(entities(moment));
  const { data: kept } = useQuery(files(moment));
  /** Null while none is being written; with the file that was dropped, where one was. */
  const [fresh, setFresh] = useState<{ readonly file: File | null } | null>(null);
  const [isOver, setOver] = useState(false);
  const day = moment.asOf ?? today();
  const keptFiles = kept?.value.files;
  const all = useMemo(() => rowsOf(data, keptFiles, day), [data, keptFiles, day]);
  const show = SHOWS.find((each) => each === url.show) ?? 'all';
  const some = useMemo(
    () => (show === 'all' ? all : all.filter(({ standing }) => standing === show)),
    [all, show],
  );
  const columns = useEvidenceColumns(words);
  const rows = useArranged(some, columns, 'standing,expires');
  const chosen = all.find(({ evidence: { id } }) => id === url.sel);
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const isReady = data !== undefined && words !== null;
  const count = (of: Show): number =>
    of === 'all' ? all.length : all.filter(({ standing }) => standing === of).length;
  return (
    <>
      <PageTop title={t('frame.evidence')} />
      <div className={style.bar}>
        <Segmented
          label={t('evidence.standing')}
          value={show}
          options={SHOWS.map((value) => ({
            value,
            label: value === 'all' ? t('evidence.all') : t(`evidence.is_${value}`),
            count: isReady ? count(value) : null,
          }))}
          onChange={(next) => setUrl({ show: next === 'all' ? undefined : next }, true)}
        />
        <FilterLine columns={columns} example={t('evidence.example')} shown={rows.length} all={some.length} />
        {mayChange && <Button onClick={() => setFresh({ file: null })}>{t('evidence.new')}</Button>}
      </div>
      {error !== null && data === undefined && <Failed error={error} again={() => void refetch()} />}
      {!isReady && error === null && <Waiting rows={22} />}
      {isReady && (
        <div className={style.columns}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button above does the same by keyboard */}
          <section
            aria-label={t('frame.evidence')}
            className={style.main}
            data-over={isOver}
            onDragOver={(event) => {
              if (!mayChange) return;
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              const [file] = event.dataTransfer.files;
              if (mayChange && file !== undefined) setFresh({ file });
            }}
          >
            <DataGrid
              label={t('frame.evidence')}
              rows={rows}
              columns={columns}
              idOf={({ evidence: { id } }) => id}
              current={url.sel}
              onCurrent={(sel) => {
                setFresh(null);
                setUrl({ sel }, true);
              }}
              order={url.sort}
              onOrder={(sort) => setUrl({ sort }, true)}
              onOpen={({ evidence: { id } }) => setUrl({ why: `evidence:${id}` })}
              whyOf={({ evidence: { id } }) => `evidence:${id}`}
            >
              {all.length === 0 ? (
                <>
                  <p>{t('evidence.none')}</p>
                  <p className="quiet">{t('evidence.noneHow')}</p>
                </>
              ) : (
                <p>{t('grid.none')}</p>
              )}
            </DataGrid>
          </section>
          {fresh !== null && (
            <NewEvidence
              key={fresh.file?.name ?? ''}
              plant={plant}
              file={fresh.file}
              data={data}
              words={words}
              onLeave={() => setFresh(null)}
              onDone={(id) => {
                setFresh(null);
                setUrl({ sel: id }, true);
              }}
            />
          )}
          {fresh === null && chosen !== undefined && (
            <EvidenceInspector
              key={chosen.evidence.id}
              plant={plant}
              row={chosen}
              words={words}
              mayChange={mayChange}
              onClose={() => setUrl({ sel: undefined }, true)}
            />
          )}
        </div>
      )}
    </>
  );
}

const NONE: readonly EvidenceRow[] = [];

function isAtPlace({ place }: { readonly place: string }): boolean {
  return /^(?:zone|conduit):/.test(place);
}

function rowsOf(
  said: Entities | undefined,
  kept: readonly KeptFile[] | undefined,
  day: string,
): readonly EvidenceRow[] {
  if (said === undefined) return NONE;
  const cited = new Map<string, EvidenceRow['cited'][number][]>();
  for (const { place, requirement, status, evidence = [] } of said.of('answer'))
    for (const id of evidence) {
      const known = cited.get(id) ?? [];
      known.push({ place, requirement, status });
      cited.set(id, known);
    }
  const byEvidence = new Map((kept ?? []).flatMap((file) => file.evidence.map((id) => [id, file] as const)));
  return said.of('evidence').map((evidence) => ({
    evidence,
    standing: standingOf(evidence, day),
    file: byEvidence.get(evidence.id) ?? null,
    // What has a worksheet stands first.
    cited: (cited.get(evidence.id) ?? []).toSorted((a, b) => Number(isAtPlace(b)) - Number(isAtPlace(a))),
  }));
}
