/**
 * A table of assets, products, flows or conduits, from the file to the entry: what its columns mean, what it would make of the plant, then
 * that. The server reads it, each time anew; here stands only what it says.
 */
import { Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import type { InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import type { InventoryMapping } from '@bulkhead/core/worksheet/inventory/mapping.ts';
import { MOST_MAPPING, takeTable, tryTable } from '../../api/inventory.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Refused } from '../../ui/refused.tsx';
import { useTelling } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { ColumnsPart } from './columns-part.tsx';
import { Drop } from './drop.tsx';
import { KeptPart } from './kept-part.tsx';
import { PreviewPart } from './preview-part.tsx';
import { RepeatsPart } from './repeats-part.tsx';
import { RunLine } from './run-line.tsx';
import { StrangePart } from './strange-part.tsx';
import { columnsLeftOut, standingOf, toTake, type Tried } from './tried-table.ts';
import { useRun } from './use-run.ts';
import style from './bring.module.css';

interface TableImportProps {
  readonly plant: string;
  /** The name of a plant that begins with it; null where it is there. */
  readonly create: string | null;
  readonly kind: InventoryKind;
  readonly words: SheetWords;
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  readonly onDone: (entry: number | null) => void;
}

export function TableImport({ plant, create, kind, words, file, onFile, onDone }: TableImportProps) {
  const { t, number, list } = useWords();
  const queries = useQueryClient();
  const tell = useTelling(plant);
  const run = useRun();
  const [mapping, setMapping] = useState<InventoryMapping>({});
  const [tried, setTried] = useState<Tried | null>(null);
  const [reason, setReason] = useState('');
  const { start } = run;
  const isTooLong = JSON.stringify(mapping).length > MOST_MAPPING;
  // What a plant is called changes nothing of what its list says.
  const look = (sent: File, by: InventoryMapping): void =>
    start('trial', async (waiting) => {
      const found = await tryTable({ plant, create, kind, file: sent, mapping: by, ...waiting });
      setTried({ shown: found, file: sent, mapping: by });
    });
  const lookNow = useEffectEvent(look);
  useEffect(() => {
    if (file !== null && !isTooLong) lookNow(file, mapping);
  }, [file, mapping, isTooLong]);
  if (file === null)
    return (
      <>
        <Drop
          label={t('bring.chooseTable')}
          hint={t(`bring.tableHint_${kind}`)}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onFiles={([first]) => {
            setMapping({});
            setTried(null);
            if (first !== undefined) onFile(first);
          }}
        />
        <p className="quiet">{t(`bring.tableTakes_${kind}`)}</p>
      </>
    );
  const shown = tried?.shown ?? null;
  const taken = shown === null ? 0 : toTake(shown);
  const refused = shown?.counts.refused ?? 0;
  const { under, refusal } = run;
  const leftOut = shown === null ? [] : columnsLeftOut(shown);
  const standing = standingOf({ tried, file, mapping, isTooLong, under, refusal });
  const record = (): void =>
    start('writing', async (waiting) => {
      const leave = (shown?.total ?? 0) > 0;
      const why = reason.trim() === '' ? t('bring.reasonOfTable', { name: file.name }) : reason.trim();
      const sent = { plant, create, kind, file, mapping, reason: why, leave, ...waiting };
      const { stored } = await takeTable(sent);
      const { entry } = stored;
      if (entry !== null) tell({ state: 'recorded', seq: entry });
      await queries.invalidateQueries({ queryKey: create === null ? ['plant', plant] : ['plants'] });
      onDone(entry);
    });
  return (
    <>
      <p className={style.fileLine}>
        <b>{file.name}</b>
        {shown !== null && (
          <span className="quiet">
            {t('bring.sheetAt', { sheet: shown.sheet, head: number(shown.head) })}
            {shown.encoding !== null && shown.encoding !== 'utf-8' ? ` · ${shown.encoding}` : ''}
          </span>
        )}
        <Button bare onClick={() => onFile(null)}>
          {t('bring.otherFile')}
        </Button>
      </p>
      <RunLine run={run} />
      {standing === 'again' && (
        <p role="status" className={style.runLine}>
          {shown !== null && <span>{t('bring.shownIsOld')}</span>}
          <Button onClick={() => look(file, mapping)}>{t('frame.tryAgain')}</Button>
        </p>
      )}
      {isTooLong && <Refused>{t('bring.mappingLong')}</Refused>}
      {shown !== null && (
        <div className={style.two}>
          <div className={style.stack}>
            <StrangePart kind={kind} words={words} shown={shown} mapping={mapping} onMapping={setMapping} />
            <RepeatsPart kind={kind} words={words} shown={shown} mapping={mapping} onMapping={setMapping} />
            <section className={style.panel} aria-labelledby="columns-title">
              <header className={style.head}>
                <h2 id="columns-title">{t('bring.columns')}</h2>
                <KeptPart mapping={mapping} shown={shown} onTake={setMapping} />
              </header>
              <div className={style.sheetLine}>
                {shown.sheets.length > 1 && (
                  <Select
                    label={t('bring.sheet')}
                    allowDeselect={false}
                    data={[...shown.sheets]}
                    value={shown.sheet}
                    onChange={(sheet) => sheet !== null && setMapping({ sheet })}
                  />
                )}
                <TextInput
                  key={`${shown.sheet} ${shown.head}`}
                  label={t('bring.headRow')}
                  inputMode="numeric"
                  defaultValue={String(shown.head)}
                  onBlur={(event) => {
                    const head = Number(event.currentTarget.value);
                    if (Number.isInteger(head) && head > 0 && head !== shown.head)
                      setMapping({ sheet: shown.sheet, head });
                  }}
                />
              </div>
              <ColumnsPart kind={kind} words={words} shown={shown} mapping={mapping} onMapping={setMapping} />
            </section>
          </div>
          <PreviewPart
            kind={kind}
            words={words}
            shown={shown}
            isOld={standing !== 'ready' && standing !== 'nothing'}
          />
        </div>
      )}
      {shown !== null && (
        <footer className={style.foot}>
          {leftOut.length > 0 && (
            <p className={`${style.leftOut} quiet`}>
              {t('bring.leftOutColumns', { count: leftOut.length, replace: { names: list(leftOut) } })}
            </p>
          )}
          <TextInput
            aria-label={t('bring.reason')}
            placeholder={t('bring.reasonOfTable', { name: file.name })}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button primary disabled={standing !== 'ready'} onClick={record}>
            {taken === 0
              ? t('bring.nothingToRecord')
              : refused > 0
                ? t('bring.recordAndLeave', {
                    count: taken,
                    replace: { count: number(taken), refused: number(refused) },
                  })
                : t('bring.record', { count: taken, replace: { count: number(taken) } })}
          </Button>
        </footer>
      )}
    </>
  );
}
