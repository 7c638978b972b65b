/** Where the answer that counts was given, or what decides without one. */
import type { PlaceRow } from '@bulkhead/core/report/workbench/place-rows.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './requirements.module.css';

interface AnsweredAtProps {
  readonly row: Pick<PlaceRow, 'from' | 'reason'>;
  readonly place: string;
}

export function AnsweredAt({ row, place }: AnsweredAtProps) {
  const { t } = useWords();
  if (row.from === place) return t('requirements.here');
  const word = ((): string | null => {
    if (row.from === 'site') return t('requirements.from_site');
    if (row.from === 'organisation') return t('requirements.from_organisation');
    if (row.from !== null) return row.from.slice(row.from.indexOf(':') + 1);
    switch (row.reason?.code) {
      case 'fact':
        return t('requirements.from_fact');
      case 'base':
        return t('requirements.from_base');
      case 'judgedAtZone':
        return t('requirements.from_zones');
      default:
        return null;
    }
  })();
  return word === null ? null : (
    <span className={style.inherited}>
      <Icon name="turn" size={12} />
      <span className="ell">{word}</span>
    </span>
  );
}
