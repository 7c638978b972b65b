import { useMemo } from 'react';
import type { Conduit, Flow } from '@bulkhead/core/model/plant.ts';
import { ConduitSchema } from '@bulkhead/core/model/schema/network.ts';
import type { Column } from '../../../ui/grid/column.ts';
import { useWords } from '../../../words/use-words.ts';
import { fieldColumns, usualFirst } from '../field-columns.ts';
import type { Names } from '../names.ts';
import type { Reading, Register } from '../register.ts';

const WIDTHS: Readonly<Record<string, string>> = {
  id: 'minmax(8rem, 1.2fr)',
  name: 'minmax(9rem, 1.4fr)',
  joins: 'minmax(12rem, 2fr)',
  medium: '6rem',
};
const USUAL = ['id', 'name', 'joins', 'medium', 'oneWay', 'flows', 'devices', 'owner', 'rules'];

export function useConduitRegister(reading: Reading | null): Register<Conduit> {
  const { t, number } = useWords();
  const columns = useMemo((): readonly Column<Conduit>[] => {
    if (reading === null) return [];
    const { words, names, data } = reading;
    const { assets } = words;
    const flows = countOf(data.of('flow'), ({ conduit }) => (conduit === undefined ? [] : [conduit]));
    const devices = countOf(data.of('asset'), ({ conduits = [] }) => conduits);
    const count = (id: string, head: string, of: ReadonlyMap<string, number>): Column<Conduit> => ({
      id,
      head,
      width: '5.5rem',
      isNumber: true,
      text: (row) => number(of.get(row.id) ?? 0),
      order: (row) => of.get(row.id) ?? 0,
    });
    return [
      ...fieldColumns<Conduit>({
        schema: ConduitSchema,
        heads: [
          ['id', assets.id],
          ['name', words.flows.name],
          ['joins', { head: t('zones.joins'), note: t('registers.joinsNote') }],
          ['medium', { head: t('registers.medium') }],
          ['owner', assets.owner],
          ['rules', { head: t('registers.rules'), note: t('registers.rulesNote') }],
          ['note', assets.note],
        ],
        names,
        word: (_, value) => t(`registers.medium_${value}` as 'registers.medium_wired'),
        widths: WIDTHS,
        mono: ['id'],
      }),
      {
        id: 'oneWay',
        head: t('registers.oneWay'),
        note: t('registers.oneWayNote'),
        width: 'minmax(6rem, 1fr)',
        text: (row) => oneWayText(row, names),
      },
      count('flows', t('registers.flows'), flows),
      count('devices', t('registers.devices'), devices),
    ];
  }, [reading, t, number]);
  return {
    kind: 'conduit',
    title: t('registers.conduits'),
    usual: USUAL,
    columns: useMemo(() => usualFirst(columns, USUAL), [columns]),
    example: t('registers.conduitsExample'),
    none: t('registers.conduitsNone'),
    noneHow: t('registers.conduitsNoneHow'),
    imports: 'conduits',
    makes: null,
    tag: () => t('zones.conduit'),
    apart: ['id', 'flows', 'devices'],
    related: ({ id, joins }, data, names) => {
      const flows = data.of('flow').filter(({ conduit }) => conduit === id);
      const devices = data.of('asset').filter(({ conduits }) => conduits?.includes(id) === true);
      return [
        {
          head: t('zones.joins'),
          refs: joins.map((zone) => ({ to: `zone:${zone}`, name: names.of(`zone:${zone}`) })),
        },
        {
          head: `${t('registers.devices')} · ${number(devices.length)}`,
          refs: devices.map(({ id: asset, name }) => ({ to: `asset:${asset}`, name: name ?? asset })),
        },
        {
          head: `${t('registers.flows')} · ${number(flows.length)}`,
          refs: flows.map((flow) => ({ to: `flow:${flow.id}`, name: flowName(flow, names) })),
        },
      ];
    },
  };
}

/** How often each id is named. */
export function countOf<T>(
  all: readonly T[],
  idsOf: (one: T) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) for (const id of idsOf(one)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function oneWayText({ oneWay }: Conduit, names: Names): string {
  return oneWay === undefined ? '' : `${names.of(`zone:${oneWay.from}`)} → ${names.of(`zone:${oneWay.to}`)}`;
}

function flowName({ name, from, to }: Flow, names: Names): string {
  return name ?? `${names.of(from)} → ${names.of(to)}`;
}
