import { useMemo } from 'react';
import type { ZoneExposure } from '@bulkhead/core/evaluate/exposure/exposure.ts';
import type { Standing } from '@bulkhead/core/evaluate/exposure/standing.ts';
import type { Column } from '../../ui/grid/column.ts';
import { useWords } from '../../words/use-words.ts';
import style from './risk.module.css';

export interface ExposureRow extends ZoneExposure {
  readonly name: string;
}

export const isExposed = ({ exposed }: Pick<Standing, 'exposed'>): boolean => exposed === true;

/** The hop that decides: the door that holds best on the easiest way. */
export function decidingHop({ path, deciding }: Standing) {
  return deciding === null ? null : (path[deciding] ?? null);
}

/** Above every level there is: no path leads there. */
const UNREACHED = 9;

export function useExposureColumns(
  names: ReadonlyMap<string, string> | undefined,
): readonly Column<ExposureRow>[] {
  const { t } = useWords();
  return useMemo(() => {
    const noPath = ({ exposed }: Standing): string =>
      exposed === null ? t('risk.notKnown') : t('risk.noPath');
    const needed = (standing: Standing): string =>
      standing.needed === null
        ? noPath(standing)
        : standing.needed > 4
          ? t('risk.beyond')
          : String(standing.needed);
    const said = (standing: Standing): string =>
      standing.exposed === null
        ? t('risk.notKnown')
        : standing.exposed
          ? t('risk.exposed')
          : t('risk.withstands');
    const cell = (standing: Standing): React.ReactNode => (
      <span className={standing.exposed === true ? style.exceeding : ''}>{said(standing)}</span>
    );
    return [
      {
        id: 'zone',
        head: t('risk.zone'),
        width: 'minmax(10rem, 1.6fr)',
        text: ({ name }) => name,
        also: ({ ref }) => [ref, ref.slice(ref.indexOf(':') + 1)],
      },
      {
        id: 'target',
        head: 'SL-T',
        note: t('risk.targetNote'),
        width: '3.5rem',
        isNumber: true,
        text: ({ target }) => (target === null ? '?' : String(target)),
      },
      {
        id: 'needed',
        head: t('risk.needed'),
        note: t('risk.neededNote'),
        width: '7.75rem',
        isNumber: true,
        text: needed,
        order: (row) => row.needed ?? UNREACHED,
      },
      { id: 'exposed', head: t('risk.anywhere'), width: '7.5rem', text: said, cell },
      {
        id: 'needed-elsewhere',
        head: t('risk.neededElsewhere'),
        note: t('risk.elsewhereNote'),
        width: '7.75rem',
        isNumber: true,
        text: ({ fromElsewhere }) => needed(fromElsewhere),
        order: ({ fromElsewhere }) => fromElsewhere.needed ?? UNREACHED,
      },
      {
        id: 'elsewhere',
        head: t('risk.elsewhere'),
        width: '7.5rem',
        text: ({ fromElsewhere }) => said(fromElsewhere),
        order: ({ fromElsewhere: { exposed, needed: level } }) =>
          (exposed === true ? 0 : exposed === null ? 10 : 20) + (level ?? UNREACHED),
        cell: ({ fromElsewhere }) => cell(fromElsewhere),
      },
      {
        id: 'decides',
        head: t('risk.decides'),
        note: t('risk.decidesNote'),
        width: 'minmax(9rem, 1.6fr)',
        text: ({ fromElsewhere }) => {
          const hop = decidingHop(fromElsewhere);
          if (hop === null) return '';
          const through = hop.through ?? hop.to;
          return names?.get(through) ?? through;
        },
      },
    ];
  }, [names, t]);
}
