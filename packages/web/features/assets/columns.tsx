import { useMemo } from 'react';
import type { Asset, Zone } from '@bulkhead/core/model/plant.ts';
import type { AssetField } from '@bulkhead/core/worksheet/column.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import type { Column } from '../../ui/grid/column.ts';
import { choiceWord } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';

/** Shown before somebody chooses. */
export const USUAL: readonly string[] = [
  'id',
  'name',
  'type',
  'zones',
  'vendor',
  'product',
  'version',
  'addresses',
  'criticality',
  'owner',
];

const WIDTHS: Readonly<Record<string, string>> = {
  id: 'minmax(8rem, 1.2fr)',
  name: 'minmax(8rem, 1.4fr)',
  type: 'minmax(6rem, 1fr)',
  criticality: '5.5rem',
  verified: '6rem',
  supportEnd: '6rem',
  class: '4rem',
  accounts: '5.5rem',
};

const RANKS = ['low', 'medium', 'high', 'critical'];

/** Every field of the register that is one value, as it is called on its sheet; addresses of all its interfaces besides. */
export function useAssetColumns(words: SheetWords | null, zones: readonly Zone[]): readonly Column<Asset>[] {
  const { t, assetType } = useWords();
  return useMemo(() => {
    if (words === null) return [];
    const names = new Map(zones.map(({ id, name }) => [id, name]));
    const said: Said = {
      zone: (id) => names.get(id) ?? id,
      type: assetType,
      rank: (id) => t(`assets.rank_${id}`),
    };
    const fields = Object.keys(words.assets) as AssetField[];
    const columns = fields.map((field): Column<Asset> => {
      const { head, note } = words.assets[field];
      return {
        id: field,
        head,
        note,
        width: WIDTHS[field] ?? 'minmax(6rem, 1fr)',
        isMono: field === 'id' || field === 'model' || field === 'serial',
        text: (asset) => textOf(asset, field, words),
        ...special(field, said),
      };
    });
    return [
      ...columns,
      {
        id: 'addresses',
        head: t('assets.addresses'),
        width: 'minmax(7rem, 1fr)',
        isMono: true,
        text: (asset) => (asset.interfaces ?? []).flatMap(({ address }) => address ?? []).join(', '),
        also: (asset) => (asset.interfaces ?? []).flatMap(({ address }) => address ?? []),
      },
    ];
  }, [words, zones, t, assetType]);
}

type Rank = NonNullable<Asset['criticality']>;

interface Said {
  readonly zone: (id: string) => string;
  readonly type: (id: string) => string;
  readonly rank: (id: Rank) => string;
}

function textOf(asset: Asset, field: AssetField, words: SheetWords): string {
  const value: unknown = asset[field as keyof Asset];
  if (value === undefined) return '';
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string') ? value.join(', ') : String(value.length);
  return choiceWord(words, String(value));
}

/** Where the name of something says more than its id, and where words have an order of their own. */
function special(field: AssetField, said: Said): Partial<Column<Asset>> {
  switch (field) {
    case 'zones':
      return {
        text: ({ zones: ids = [] }) => ids.map(said.zone).join(', '),
        also: ({ zones: ids = [] }) => ids.flatMap((id) => [id, `zone:${id}`]),
      };
    case 'type':
      return { text: ({ type }) => said.type(type), also: ({ type }) => [type] };
    case 'criticality':
      return {
        text: ({ criticality }) => (criticality === undefined ? '' : said.rank(criticality)),
        order: ({ criticality }) => RANKS.indexOf(criticality ?? ''),
        also: ({ criticality }) => (criticality === undefined ? [] : [criticality]),
      };
    default:
      return {};
  }
}
