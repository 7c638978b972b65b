import { createElement, useMemo } from 'react';
import type { Product } from '@bulkhead/core/model/plant.ts';
import { ProductSchema } from '@bulkhead/core/model/schema/supply.ts';
import type { Column } from '../../../ui/grid/column.ts';
import { choiceWord } from '../../../words/sheet-words.ts';
import { useWords } from '../../../words/use-words.ts';
import { fieldColumns, usualFirst } from '../field-columns.ts';
import { NewProduct } from '../new-product.tsx';
import type { Reading, Register } from '../register.ts';
import { countOf } from './conduits.ts';

const WIDTHS: Readonly<Record<string, string>> = {
  id: 'minmax(8rem, 1.2fr)',
  name: 'minmax(9rem, 1.6fr)',
  class: '4rem',
  supportEnd: '6.5rem',
};
const USUAL = [
  'id',
  'name',
  'vendor',
  'model',
  'version',
  'class',
  'supplier',
  'certificate',
  'supportEnd',
  'assets',
];

export function useProductRegister(reading: Reading | null): Register<Product> {
  const { t, number, day } = useWords();
  const columns = useMemo((): readonly Column<Product>[] => {
    if (reading === null) return [];
    const { words, names, data } = reading;
    const { assets } = words;
    const used = countOf(data.of('asset'), ({ productVersion: id }) => (id === undefined ? [] : [id]));
    return [
      ...fieldColumns<Product>({
        schema: ProductSchema,
        heads: [
          ['id', assets.id],
          ['name', assets.product],
          ['vendor', assets.vendor],
          ['model', assets.model],
          ['version', { head: assets.version.head, note: t('registers.versionNote') }],
          ['class', assets.class],
          ['supplier', assets.supplier],
          ['supportEnd', assets.supportEnd],
          ['note', assets.note],
        ],
        names,
        word: (_, value) => choiceWord(words, value),
        widths: WIDTHS,
        mono: ['id', 'model'],
      }),
      {
        id: 'certificate',
        head: t('registers.certificate'),
        note: t('registers.certificateNote'),
        width: 'minmax(6rem, 1fr)',
        text: ({ certificate }) =>
          certificate === undefined
            ? ''
            : [
                certificate.scheme,
                certificate.version,
                certificate.expires === undefined
                  ? ''
                  : t('registers.holdsUntil', { day: day(certificate.expires) }),
              ]
                .filter((part) => part !== '')
                .join(' · '),
      },
      {
        id: 'assets',
        head: t('frame.assets'),
        width: '5rem',
        isNumber: true,
        text: ({ id }) => number(used.get(id) ?? 0),
        order: ({ id }) => used.get(id) ?? 0,
      },
    ];
  }, [reading, t, number, day]);
  return {
    kind: 'product',
    title: t('registers.products'),
    usual: USUAL,
    columns: useMemo(() => usualFirst(columns, USUAL), [columns]),
    example: t('registers.productsExample'),
    none: t('registers.productsNone'),
    noneHow: t('registers.productsNoneHow'),
    imports: 'products',
    makes: { label: t('registers.newProduct'), dialog: (of) => createElement(NewProduct, of) },
    tag: ({ class: id }) => id,
    apart: ['id', 'assets'],
    related: ({ id, certificate }, data, names) => {
      const assets = data.of('asset').filter(({ productVersion }) => productVersion === id);
      return [
        ...(certificate === undefined
          ? []
          : [
              {
                head: t('registers.shownBy'),
                refs: (certificate.evidence ?? []).map((each) => ({ to: `evidence:${each}` })),
              },
            ]),
        {
          head: `${t('frame.assets')} · ${number(assets.length)}`,
          refs: assets.map((asset) => ({ to: `asset:${asset.id}`, name: names.of(`asset:${asset.id}`) })),
        },
      ];
    },
  };
}
