/** One requirement over every place, chosen from all of them; places are ticked to be answered at once. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Status } from '@bulkhead/core/model/plant.ts';
import type { RequirementPlace } from '@bulkhead/core/report/workbench/requirement-places.ts';
import type { RowAcross } from '@bulkhead/core/report/workbench/rows-across.ts';
import { requirementPlaces, rowsAcross, type Moment } from '../../api/plants.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { Verdict } from '../../ui/glyphs/verdict.tsx';
import { arrange } from '../../ui/grid/arrange.ts';
import type { Column } from '../../ui/grid/column.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { useJoints } from '../../ui/grid/use-joints.ts';
import { useKeys } from '../../ui/keys.ts';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import list from '../../ui/list-page.module.css';
import { AnswerMany } from './answer-many.tsx';
import { DecisionTag } from '../../ui/decision/decision-tag.tsx';
import { AnsweredAt } from './answered-at.tsx';
import { isOpenAt, urgencyOf } from './many.ts';
import { NotThere } from './not-there.tsx';
import { STATUS_KEYS } from './status-keys.ts';
import { rowId } from './shown-rows.ts';
import style from './requirements.module.css';

interface AcrossProps {
  readonly plant: string;
  readonly moment: Moment;
  readonly mayChange: boolean;
}

const NO_ROWS: readonly RowAcross[] = [];
const NO_PLACES: readonly RequirementPlace[] = [];
const NONE: ReadonlySet<string> = new Set();

/** The column that places are put in order by where nothing else is stated. */
const MOST_URGENT = 'verdict';

const gapsOf = ({ partial, unmet, failed }: RowAcross): number => partial + unmet + failed;

export function Across({ plant, moment, mayChange }: AcrossProps) {
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const { data, error, refetch } = useQuery(rowsAcross(moment));
  const all = useMemo(
    () => (data === undefined ? NO_ROWS : [...data.value.rows, ...data.value.overlays]),
    [data],
  );
  const columns = useRowColumns();
  const rows = useArranged(all, columns, undefined);
  const chosen = all.find(({ requirement }) => requirement === url.row) ?? all[0];
  const {
    data: found,
    error: unfound,
    refetch: findAgain,
  } = useQuery({
    ...requirementPlaces(moment, chosen?.requirement ?? ''),
    enabled: chosen !== undefined,
  });
  const sheet = found?.value.requirement === chosen?.requirement ? found : undefined;
  const [ticked, setTicked] = useState({ of: '', refs: NONE });
  const [begun, setBegun] = useState<Status | null>(null);
  const marked = ticked.of === chosen?.requirement ? ticked.refs : NONE;
  const placeColumns = usePlaceColumns(chosen?.requirement ?? '');
  const order = url.order ?? MOST_URGENT;
  const joints = useJoints('');
  const judged = sheet?.value.places ?? NO_PLACES;
  const places = useMemo(
    () => arrange(judged, placeColumns, { filter: '', order, joints }),
    [judged, placeColumns, order, joints],
  );
  const taken = places.filter((each) =>
    marked.size === 0 && url.sel !== 'many' ? isOpenAt(each) : marked.has(each.place.ref),
  );
  const isMany = url.sel === 'many' && mayChange && sheet !== undefined;
  const many = (status: Status | null): void => {
    if (chosen === undefined) return;
    setBegun(status);
    // What is answered for is ticked, so that it is seen, and no place joins it later.
    setTicked({ of: chosen.requirement, refs: new Set(taken.map(({ place }) => place.ref)) });
    setUrl({ sel: 'many' });
  };
  const step = (by: number) => (): void => {
    const at = rows.findIndex((row) => row === chosen);
    const next = rows[(at + by + rows.length) % rows.length];
    if (next !== undefined) setUrl({ row: next.requirement, sel: undefined }, true);
  };
  const digits = Object.entries(STATUS_KEYS).map(([key, status]) => [key, () => many(status)] as const);
  // What is begun is neither left nor begun anew by a key that was meant for something else.
  useKeys(
    isMany
      ? {}
      : {
          '[': step(-1),
          ']': step(1),
          ...(mayChange ? { a: () => many(null), ...Object.fromEntries(digits) } : {}),
        },
  );
  if (error !== null && data === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined || chosen === undefined)
    return <Waiting rows={24} what={t('requirements.workingOut')} />;
  return (
    <>
      <div className={style.bar}>
        <FilterLine columns={columns} example="SR 1.1" shown={rows.length} all={all.length} />
        <b className="mono">{rowId(chosen.requirement)}</b>
        <span className="ell">{chosen.title}</span>
        <span className={style.space} />
        {mayChange && (
          <Button onClick={() => many(null)}>
            {t('requirements.answerMany', { count: taken.length })} <Kbd>A</Kbd>
          </Button>
        )}
      </div>
      <NotThere asked={url.row} shown={chosen.requirement} />
      {sheet !== undefined && places.every(({ place }) => place.ref !== url.place) && (
        <NotThere asked={url.place} />
      )}
      <div className={isMany ? `${style.across} ${style.acrossMany}` : style.across}>
        <div className={`${list.main} ${style.acrossList}`}>
          <DataGrid
            label={t('requirements.listName')}
            rows={rows}
            columns={columns}
            idOf={({ requirement }) => requirement}
            current={chosen.requirement}
            onCurrent={(row) => setUrl({ row, sel: undefined }, true)}
            order={url.sort}
            onOrder={(sort) => setUrl({ sort }, true)}
          >
            <p>{t('grid.none')}</p>
          </DataGrid>
        </div>
        <div className={list.main}>
          {sheet === undefined && unfound !== null ? (
            <Failed error={unfound} again={() => void findAgain()} />
          ) : sheet === undefined ? (
            <Waiting rows={24} what={t('requirements.workingOut')} />
          ) : (
            <DataGrid
              label={t('requirements.placesOf', { requirement: rowId(chosen.requirement) })}
              rows={places}
              columns={placeColumns}
              idOf={({ place }) => place.ref}
              current={url.place}
              onCurrent={(place) => setUrl({ place }, true)}
              order={order}
              onOrder={(next) => setUrl({ order: next }, true)}
              onOpen={({ place }) => setUrl({ by: undefined, place: place.ref, sel: undefined })}
              whyOf={({ place }) => `verdict:${place.ref}:${chosen.requirement}`}
              {...(mayChange
                ? {
                    marked,
                    onMark: (refs: readonly string[], isMarked: boolean) => {
                      const next = new Set(marked);
                      for (const ref of refs)
                        if (isMarked) next.add(ref);
                        else next.delete(ref);
                      setTicked({ of: chosen.requirement, refs: next });
                    },
                  }
                : {})}
            />
          )}
        </div>
        {isMany && (
          <AnswerMany
            key={chosen.requirement}
            plant={plant}
            requirement={chosen.requirement}
            places={taken}
            entry={sheet.entry}
            begun={begun}
            onLeave={() => setUrl({ sel: undefined }, true)}
            onRecorded={() => {
              setTicked({ of: '', refs: NONE });
              setUrl({ sel: undefined }, true);
            }}
          />
        )}
      </div>
    </>
  );
}

function useRowColumns(): readonly Column<RowAcross>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      {
        id: 'requirement',
        head: t('requirements.requirement'),
        width: '6.75rem',
        text: ({ requirement }) => rowId(requirement),
        isMono: true,
      },
      { id: 'title', head: t('requirements.title'), width: 'minmax(0, 1fr)', text: ({ title }) => title },
      {
        id: 'gaps',
        head: t('requirements.gaps'),
        width: '3.75rem',
        text: (row) => String(gapsOf(row)),
        order: gapsOf,
        isNumber: true,
      },
      {
        id: 'unknown',
        head: '?',
        note: t('requirements.openQuestions'),
        width: '2.5rem',
        text: ({ undetermined }) => String(undetermined),
        order: ({ undetermined }) => undetermined,
        isNumber: true,
      },
    ],
    [t],
  );
}

function usePlaceColumns(requirement: string): readonly Column<RequirementPlace>[] {
  const { t, term } = useWords();
  const setUrl = useSetUrl();
  return useMemo(
    () => [
      {
        id: 'place',
        head: t('requirements.place'),
        width: 'minmax(9rem, 1.6fr)',
        text: ({ place }) => place.name,
        also: ({ place }) => [place.ref],
        // A conduit is often called as the zone that it leads to.
        cell: ({ place }) => (
          <span className="ell">
            {place.name}
            {place.ref.startsWith('conduit:') && <span className="quiet"> {t('zones.conduit')}</span>}
          </span>
        ),
      },
      {
        id: 'verdict',
        head: t('requirements.verdict'),
        width: '8rem',
        text: ({ verdict }) => term(verdict),
        order: urgencyOf,
        cell: ({ place, verdict, required }) => (
          <button
            type="button"
            tabIndex={-1}
            className={style.door}
            onClick={() => setUrl({ why: `verdict:${place.ref}:${requirement}` })}
          >
            <Verdict verdict={verdict} quiet={required === false} />
          </button>
        ),
      },
      {
        id: 'how',
        head: t('requirements.how'),
        width: 'minmax(6rem, 2fr)',
        text: ({ answer }) => answer?.how ?? answer?.reason ?? '',
        cell: ({ answer, isGap, decided }) => (
          <>
            <span className="ell">{answer?.how ?? answer?.reason ?? ''}</span>
            {isGap && <DecisionTag decided={decided} />}
          </>
        ),
      },
      {
        id: 'from',
        head: t('requirements.answeredAt'),
        width: '7rem',
        text: ({ from, place }) => (from === null ? '' : from === place.ref ? t('requirements.here') : from),
        cell: (row) => <AnsweredAt row={row} place={row.place.ref} />,
      },
      {
        id: 'who',
        head: t('requirements.by_whom'),
        width: '8rem',
        text: ({ answer }) => answer?.assessor ?? '',
      },
    ],
    [t, term, setUrl, requirement],
  );
}
