/** What each column of the table means. */
import { Fragment } from 'react';
import { Select } from '@mantine/core';
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { INVENTORY_FORMS, type InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import type { InventoryMapping } from '@bulkhead/core/worksheet/inventory/mapping.ts';
import { useWords } from '../../words/use-words.ts';
import { fieldIds, useFieldWords, wordsOfField } from './field-words.ts';
import style from './bring.module.css';

export interface MappingProps {
  readonly kind: InventoryKind;
  readonly words: SheetWords;
  readonly shown: InventoryShown;
  readonly mapping: InventoryMapping;
  readonly onMapping: (mapping: InventoryMapping) => void;
}

export function ColumnsPart({ kind, words, shown, mapping, onMapping }: MappingProps) {
  const { t } = useWords();
  const { called, wordOf } = useFieldWords(words, kind);
  const fields = fieldIds(kind).map((value) => ({ value, label: called(value) }));
  // What was said last, also while it is being worked out what that makes.
  const stated: Readonly<Record<string, number>> =
    mapping.columns ??
    Object.fromEntries(
      shown.columns.flatMap(({ column, field }) => (field === null ? [] : [[field, column] as const])),
    );
  const fieldAt = new Map(Object.entries(stated).map(([field, column]) => [column, field]));
  const mean = (column: number, field: string | null): void => {
    const others = Object.entries(stated).filter(([each, at]) => at !== column && each !== field);
    const columns = Object.fromEntries([...others, ...(field === null ? [] : [[field, column] as const])]);
    onMapping({ ...mapping, sheet: shown.sheet, head: shown.head, columns });
  };
  const { required, parts } = INVENTORY_FORMS[kind];
  const isNamed = 'id' in stated || 'name' in stated;
  // An entry has to have these; of flows the ends stand in columns or not at all. What has a name is known by it.
  const isAsked = (field: string): boolean =>
    field === 'id'
      ? !isNamed && parts.length === 0 && !required.includes('name')
      : !(field === 'name' && isNamed);
  const missing = required.filter((field) => stated[field] === undefined && isAsked(field));
  return (
    <>
      <div className={style.scroll}>
        <table className={`${style.table} ${style.columns}`}>
          <thead>
            <tr>
              <th scope="col">{t('bring.column')}</th>
              <th scope="col">{t('bring.samples')}</th>
              <th scope="col">{t('bring.means')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.columns.map(({ column, letter, head, samples }) => (
              <tr key={column}>
                <th scope="row">
                  <span className="mono quiet">{letter}</span> {head}
                </th>
                <td className={style.samples} title={samples.join(' · ')}>
                  {samples.join(' · ')}
                </td>
                <td className={style.meaning}>
                  <Select
                    aria-label={t('bring.meansOf', { head: head === '' ? letter : head })}
                    placeholder={t('bring.leaveOut')}
                    searchable
                    clearable
                    data={fields}
                    value={fieldAt.get(column) ?? null}
                    onChange={(next) => mean(column, next)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.map((field) => {
        const choices = wordsOfField(kind, field);
        return (
          <Fragment key={field}>
            <p className={style.warn}>{t('bring.needs', { field: called(field) })}</p>
            {choices !== null && (
              <Select
                className={style.otherwise}
                label={t('bring.otherwise', { field: called(field) })}
                searchable
                data={choices.map((value) => ({ value, label: wordOf(field, value) }))}
                value={mapping.otherwise?.[field] ?? null}
                onChange={(next) =>
                  onMapping({
                    ...mapping,
                    otherwise: next === null ? {} : { ...mapping.otherwise, [field]: next },
                  })
                }
              />
            )}
          </Fragment>
        );
      })}
    </>
  );
}
