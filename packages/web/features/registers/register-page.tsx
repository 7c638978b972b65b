/** A register: any number of rows, found in words, put in order, changed many at once. Which one it is, its table says. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { mayAt, whoAmI } from '../../api/account.ts';
import { entities } from '../../api/entities.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { AfterImport } from '../../ui/comes-next/after-import.tsx';
import { useColumnChoice } from '../../ui/grid/column-choice.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useGridAddress } from '../../ui/grid/use-grid-address.ts';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { useMarked } from '../../ui/grid/use-marked.ts';
import { isGoing, useKeys } from '../../ui/keys.ts';
import { useTellKeys, type TellKey } from '../../ui/page-keys.ts';
import { ListBody } from '../../ui/list-body.tsx';
import { leaveFile } from '../../ui/pending-file.ts';
import { RefusedEdit } from '../../ui/refused-edit.tsx';
import { RemoveDialog } from '../../ui/remove-dialog.tsx';
import { isNow, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useEdits } from '../../ui/use-edits.ts';
import { useSheetWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { ChangeMany } from './change-many.tsx';
import { headedTable } from './headed-table.ts';
import { useNames } from './names.ts';
import type { Reading, Register, Thing } from './register.ts';
import { RegisterTop } from './register-top.tsx';
import { ThingInspector } from './thing-inspector.tsx';
import style from '../../ui/list-page.module.css';

const NO_ROWS: readonly Thing[] = [];

/** What registers are made of; null until it is here. */
export function useReading(plant: string) {
  const { data, error, refetch } = useQuery(entities(useMoment(plant)));
  const words = useSheetWords();
  const names = useNames(data);
  const reading = useMemo(
    (): Reading | null => (data === undefined || words === null ? null : { data, words, names }),
    [data, words, names],
  );
  return { reading, error: data === undefined ? error : null, again: () => void refetch() };
}

interface RegisterPageProps<R extends Thing> {
  readonly plant: string;
  readonly register: Register<R>;
  readonly rows: readonly R[];
  readonly from: ReturnType<typeof useReading>;
}

export function RegisterPage<R extends Thing>({ plant, register, rows: all, from }: RegisterPageProps<R>) {
  const { kind, columns, imports, makes } = register;
  const { reading, error, again } = from;
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const address = useGridAddress();
  const moment = useMoment(plant);
  const navigate = useNavigate();
  const { data: account } = useQuery(whoAmI);
  const { marked, mark, unmark } = useMarked();
  const [isMaking, setMaking] = useState(false);
  const [removed, setRemoved] = useState<readonly Thing[]>(NO_ROWS);
  const { shown: seen, choice } = useColumnChoice(`${kind}s`, columns, register.usual);
  const rows = useArranged(all, columns, 'id');
  const byId = useMemo(() => new Map(all.map((row) => [row.id, row])), [all]);
  const chosen = url.sel === undefined ? undefined : byId.get(url.sel);
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const edits = useEdits(plant, reading?.data.seq ?? 0);
  const commit = (row: R, { id: column, head, edit }: Column<R>, text: string): void => {
    if (edit === undefined) return;
    const shown = edit.options?.find(({ value }) => value === text)?.label ?? text;
    const value = text === '' ? t('requirements.nothingThere') : shown;
    const reason = t('registers.reasonOf', { name: row.name ?? row.id, field: head, value });
    edits.commit({ ref: `${kind}:${row.id}`, column, text, set: edit.set(text), reason });
  };
  const editable = (field: string): Column<R> | undefined =>
    columns.find((each) => each.id === field && each.edit !== undefined);
  const show = imports === 'assets' ? undefined : imports;
  // What was copied elsewhere goes the way of any list: shown first, then taken in as one entry.
  const paste = (text: string): void => {
    leaveFile(new File([headedTable(text, seen)], t('assets.pasted'), { type: 'text/tab-separated-values' }));
    void navigate({ to: '/p/$plant/import', params: { plant }, search: { show } });
  };
  const toImport = (className: string | undefined): React.ReactNode => (
    <Link to="/p/$plant/import" params={{ plant }} search={{ show }} className={className}>
      {t('assets.import')}
    </Link>
  );
  const mayMake = mayChange && makes !== null;
  useKeys({
    n: (event) => {
      if (mayMake && !isGoing(event)) setMaking(true);
    },
  });
  const makeLabel = mayMake ? makes.label : null;
  useTellKeys(
    useMemo((): readonly TellKey[] => (makeLabel === null ? [] : [[['N'], makeLabel]]), [makeLabel]),
  );
  const making = mayMake && (
    <Button onClick={() => setMaking(true)}>
      {makes.label} <Kbd>N</Kbd>
    </Button>
  );
  const some = marked.size === 0 ? [] : all.filter(({ id }) => marked.has(id));
  return (
    <>
      <RegisterTop plant={plant} kind={kind}>
        {making}
        {mayChange && toImport(style.button)}
      </RegisterTop>
      {url.after === 'import' && <AfterImport plant={plant} />}
      <div className={style.bar}>
        <FilterLine columns={columns} example={register.example} shown={rows.length} all={all.length} />
        {choice}
      </div>
      {some.length > 0 && reading !== null && (
        <ChangeMany
          plant={plant}
          kind={kind}
          rows={some}
          columns={columns}
          entry={reading.data.seq}
          onRemove={() => setRemoved(some)}
          onLeave={unmark}
        />
      )}
      {isMaking &&
        makes !== null &&
        reading !== null &&
        makes.dialog({
          plant,
          reading,
          onClose: () => setMaking(false),
          onDone: (sel) => {
            setMaking(false);
            setUrl({ sel }, true);
          },
        })}
      {removed.length > 0 && reading !== null && (
        <RemoveDialog
          plant={plant}
          kind={kind}
          things={removed}
          data={reading.data}
          onClose={() => setRemoved(NO_ROWS)}
          onDone={() => {
            setRemoved(NO_ROWS);
            unmark();
          }}
        />
      )}
      {edits.refused !== undefined && (
        <RefusedEdit
          edit={edits.refused}
          edits={edits}
          nameOf={(field) => editable(field)?.head ?? null}
          textOf={(field, value) => editable(field)?.text({ id: '', [field]: value } as unknown as R) ?? ''}
        />
      )}
      <ListBody
        isThere={reading !== null}
        error={error}
        again={again}
        waiting={{ rows: 22 }}
        beside={
          chosen !== undefined &&
          reading !== null && (
            <ThingInspector
              key={chosen.id}
              plant={plant}
              register={register}
              row={chosen}
              reading={reading}
              mayChange={mayChange}
              onOpen={edits.onOpen}
              onCommit={(column, text) => commit(chosen, column, text)}
              onClose={() => setUrl({ sel: undefined }, true)}
            />
          )
        }
      >
        <DataGrid
          label={register.title}
          rows={rows}
          columns={seen}
          idOf={({ id }) => id}
          {...address}
          whyOf={({ id }) => `${kind}:${id}`}
          {...(mayChange
            ? {
                marked,
                onMark: mark,
                editing: {
                  onOpen: edits.onOpen,
                  onCommit: commit,
                  attemptAt: ({ id }: R, column: string) => {
                    const kept = edits.at(`${kind}:${id}`, column);
                    return kept && { text: kept.text, isRefused: kept.refused !== null };
                  },
                },
              }
            : {})}
          {...(mayChange ? { onPaste: paste } : {})}
        >
          {all.length === 0 ? (
            <>
              <p>{register.none}</p>
              <p className="quiet">{register.noneHow}</p>
              {mayChange && (
                <p className={style.actions}>
                  {making} {toImport('link')}
                </p>
              )}
            </>
          ) : (
            <p>{t('grid.none')}</p>
          )}
        </DataGrid>
      </ListBody>
    </>
  );
}
