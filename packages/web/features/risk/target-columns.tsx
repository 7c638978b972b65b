import { useMemo } from 'react';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { PublishedTarget } from '../../api/risk.ts';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { useSetUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './risk.module.css';

export function useTargetColumns(
  names: ReadonlyMap<string, string> | undefined,
): readonly Column<PublishedTarget>[] {
  const { t } = useWords();
  const setUrl = useSetUrl();
  return useMemo(() => {
    const nameOf = ({ ref }: PublishedTarget): string => names?.get(ref) ?? ref;
    return [
      {
        id: 'place',
        head: t('risk.place'),
        width: 'minmax(7rem, 1.6fr)',
        text: nameOf,
        also: ({ ref }) => [ref, ref.slice(ref.indexOf(':') + 1)],
      },
      ...FR_ORDER.map((fr): Column<PublishedTarget> => ({
        id: fr.toLowerCase(),
        head: fr,
        width: '1.5rem',
        text: ({ slT }) => String(slT[fr] ?? '?'),
        order: ({ slT }) => -(slT[fr] ?? -1),
        cell: ({ ref, slT }) => (
          <button
            type="button"
            tabIndex={-1}
            className={style.slDoor}
            aria-label={t('risk.slt', { fr, level: slT[fr] ?? '?' })}
            data-why={`slt:${ref}:${fr}`}
            onClick={(event) => {
              event.stopPropagation();
              setUrl({ why: `slt:${ref}:${fr}` });
            }}
          >
            {slT[fr] === null ? '?' : <SlChip level={slT[fr]} />}
          </button>
        ),
      })),
      {
        id: 'method',
        head: t('risk.basedOn'),
        note: t('risk.method'),
        width: 'minmax(6.5rem, 0.8fr)',
        text: ({ slTBasis }) => t(`risk.method_${slTBasis.method}`),
        also: ({ slTBasis }) => [slTBasis.method],
      },
    ];
  }, [names, setUrl, t]);
}
