import { useMemo } from 'react';
import type { Asset } from '@bulkhead/core/model/plant.ts';
import { AssetSchema } from '@bulkhead/core/model/schema/network.ts';
import type { AssetField } from '@bulkhead/core/worksheet/field-ids.ts';
import { choiceWord } from '../../../words/sheet-words.ts';
import { useWords } from '../../../words/use-words.ts';
import { fieldColumns, usualFirst } from '../field-columns.ts';
import type { Reading, Register } from '../register.ts';
import { InterfacesPart } from './interfaces-part.tsx';

const WIDTHS: Readonly<Record<string, string>> = {
  id: 'minmax(8rem, 1.2fr)',
  name: 'minmax(8rem, 1.4fr)',
  criticality: '5.5rem',
  verified: '6.5rem',
  supportEnd: '6.5rem',
  class: '4rem',
  accounts: '5.5rem',
};
const USUAL = [
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

/** Every field of the register that is one line, as it is called on its sheet; addresses of all its interfaces besides. */
export function useAssetRegister(reading: Reading | null): Register<Asset> {
  const { t, assetType, number } = useWords();
  const columns = useMemo(() => {
    if (reading === null) return [];
    const { words, names } = reading;
    const fields = Object.keys(words.assets) as AssetField[];
    return [
      ...fieldColumns<Asset>({
        schema: AssetSchema,
        heads: fields.map((field) => [field, words.assets[field]]),
        names,
        word: (field, value) =>
          field === 'type'
            ? assetType(value)
            : field === 'criticality'
              ? t(`assets.rank_${value}` as 'assets.rank_low')
              : choiceWord(words, value),
        ranked: ['criticality'],
        single: ['zones'],
        widths: WIDTHS,
        mono: ['id', 'model', 'serial'],
      }),
      {
        id: 'addresses',
        head: t('assets.addresses'),
        width: 'minmax(7rem, 1fr)',
        isMono: true,
        text: (asset: Asset) => addressesOf(asset).join(', '),
        also: addressesOf,
      },
    ];
  }, [reading, t, assetType]);
  return {
    kind: 'asset',
    title: t('frame.assets'),
    usual: USUAL,
    columns: useMemo(() => usualFirst(columns, USUAL), [columns]),
    example: t('assets.example'),
    none: t('assets.none'),
    noneHow: t('assets.noneHow'),
    imports: 'assets',
    makes: null,
    tag: ({ type }) => assetType(type),
    apart: ['id', 'type', 'addresses'],
    more: (asset) => <InterfacesPart of={asset} />,
    related: (asset, data, names) => {
      const reference = `asset:${asset.id}`;
      const flows = data.of('flow').filter(({ from, to }) => from === reference || to === reference);
      return [
        {
          head: t('assets.lies'),
          refs: [
            ...(asset.zones ?? []).map((id) => `zone:${id}`),
            ...(asset.conduits ?? []).map((id) => `conduit:${id}`),
          ].map((to) => ({ to, name: names.of(to) })),
        },
        ...(asset.productVersion === undefined
          ? []
          : [
              {
                head: t('registers.isOne'),
                refs: [
                  {
                    to: `product:${asset.productVersion}`,
                    name: names.of(`product:${asset.productVersion}`),
                  },
                ],
              },
            ]),
        {
          head: t('assets.flows', { n: number(flows.length) }),
          refs: flows.map(({ id, name, from }) => ({
            to: `flow:${id}`,
            name: `${from === reference ? '→' : '←'} ${name ?? id}`,
          })),
        },
      ];
    },
  };
}

function addressesOf({ interfaces = [] }: Asset): readonly string[] {
  return interfaces.flatMap(({ address }) => address ?? []);
}
