/** One field of many things at once: what it becomes, how many change by it, and one entry for all of them. */
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Button } from '../../ui/controls/button.tsx';
import type { CellEdit, Column } from '../../ui/grid/column.ts';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import type { RegisterKind, Thing } from './register.ts';
import style from './registers.module.css';

type Changed<R> = Column<R> & { readonly edit: CellEdit<R> };

interface ChangeManyProps<R extends Thing> {
  readonly plant: string;
  readonly kind: RegisterKind;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
  readonly entry: number;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
}

export function ChangeMany<R extends Thing>(props: ChangeManyProps<R>) {
  const { plant, kind, rows, columns, entry, onRemove, onLeave } = props;
  const { t, number } = useWords();
  const change = useChange(plant);
  const fields = columns.filter((column): column is Changed<R> => column.edit !== undefined);
  const [id, setId] = useState(kind === 'asset' ? 'zones' : undefined);
  const [value, setValue] = useState('');
  const field = fields.find((each) => each.id === id) ?? fields[0];
  if (field === undefined) return null;
  const { head, edit } = field;
  const changed = value === '' ? [] : rows.filter((row) => edit.value(row) !== value);
  const record = async (): Promise<void> => {
    const isDone = await change.send({
      changes: changed.map((row) => ({ ref: `${kind}:${row.id}`, set: edit.set(value) })),
      reason: t('registers.reasonOfMany', { n: number(changed.length), field: head, value }),
      entry,
    });
    if (isDone) onLeave();
  };
  return (
    <form
      className={style.many}
      aria-label={t('assets.many')}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <b>{t('assets.marked', { count: rows.length, replace: { count: number(rows.length) } })}</b>
      <Select
        aria-label={t('assets.field')}
        allowDeselect={false}
        searchable
        data={fields.map((each) => ({ value: each.id, label: each.head }))}
        value={field.id}
        onChange={(next) => {
          setId(next ?? field.id);
          setValue('');
        }}
      />
      <span>{t('assets.becomes')}</span>
      {edit.options === undefined ? (
        <TextInput
          aria-label={head}
          type={edit.kind === 'date' ? 'date' : 'text'}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      ) : (
        <Select
          aria-label={head}
          searchable
          data={edit.options}
          value={value === '' ? null : value}
          onChange={(next) => setValue(next ?? '')}
        />
      )}
      <Button type="submit" primary disabled={changed.length === 0 || change.isSending}>
        {t('assets.record')}
      </Button>
      <Button bare onClick={onLeave}>
        {t('frame.cancel')}
      </Button>
      <Button bare onClick={onRemove}>
        {t('removal.open')}
      </Button>
      <span role="status" className="quiet">
        {change.refused === null
          ? value === ''
            ? t('assets.chooseValue')
            : t('assets.changes', { count: changed.length, replace: { count: number(changed.length) } })
          : ''}
      </span>
      {change.refused !== null && (
        <span role="alert" className={style.refused}>
          {change.refused}
        </span>
      )}
    </form>
  );
}
