/** One field of many assets at once: what it becomes, how many change by it, and one entry for all of them. */
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ASSET_TYPES } from '@bulkhead/core/model/schema/network.ts';
import type { Asset, Zone } from '@bulkhead/core/model/plant.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useChange } from '../../ui/use-change.ts';
import { choiceWord } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import style from './assets.module.css';

const FIELDS = [
  'zones',
  'criticality',
  'owner',
  'custodian',
  'location',
  'supplier',
  'verified',
  'type',
  'accounts',
  'supportEnd',
] as const;
type Field = (typeof FIELDS)[number];

const CHOICES: Readonly<Partial<Record<Field, readonly string[]>>> = {
  criticality: ['low', 'medium', 'high', 'critical'],
  accounts: ['individual', 'shared', 'none'],
  type: ASSET_TYPES,
};
const DAYS: ReadonlySet<Field> = new Set(['verified', 'supportEnd']);

interface ChangeManyProps {
  readonly plant: string;
  readonly assets: readonly Asset[];
  readonly zones: readonly Zone[];
  readonly words: SheetWords;
  readonly entry: number;
  readonly onLeave: () => void;
}

export function ChangeMany({ plant, assets, zones, words, entry, onLeave }: ChangeManyProps) {
  const { t, number, assetType } = useWords();
  const change = useChange(plant);
  const [field, setField] = useState<Field>('zones');
  const [value, setValue] = useState('');
  const head = words.assets[field].head;
  const changed = value === '' ? [] : assets.filter((asset) => valueOf(asset, field) !== value);
  const options =
    field === 'zones'
      ? zones.map(({ id, name }) => ({ value: id, label: `${name} · ${id}` }))
      : CHOICES[field]?.map((each) => ({
          value: each,
          label:
            field === 'type'
              ? assetType(each)
              : field === 'criticality'
                ? t(`assets.rank_${each}` as 'assets.rank_low')
                : choiceWord(words, each),
        }));
  const record = async (): Promise<void> => {
    const set = field === 'zones' ? { zones: [value] } : { [field]: value };
    const isDone = await change.send({
      changes: changed.map(({ id }) => ({ ref: `asset:${id}`, set })),
      reason: t('assets.reasonOfMany', { n: changed.length, field: head, value }),
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
      <b>{t('assets.marked', { count: assets.length, replace: { count: number(assets.length) } })}</b>
      <Select
        aria-label={t('assets.field')}
        allowDeselect={false}
        searchable
        data={FIELDS.map((each) => ({ value: each, label: words.assets[each].head }))}
        value={field}
        onChange={(next) => {
          setField(FIELDS.find((each) => each === next) ?? field);
          setValue('');
        }}
      />
      <span>{t('assets.becomes')}</span>
      {options === undefined ? (
        <TextInput
          aria-label={head}
          type={DAYS.has(field) ? 'date' : 'text'}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      ) : (
        <Select
          aria-label={head}
          searchable
          data={options}
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

/** One value to compare with; of a list its only one. */
function valueOf(asset: Asset, field: Field): string {
  if (field === 'zones') return asset.zones?.length === 1 ? (asset.zones[0] ?? '') : '';
  return asset[field] ?? '';
}
