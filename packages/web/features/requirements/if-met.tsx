/** What SL-A of its FR would be if the row were met: by evaluation, not by counting. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Ahead } from '@bulkhead/core/report/workbench/ahead.ts';
import type { PlaceRow, PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import { useReading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './requirements.module.css';

interface IfMetProps {
  readonly row: PlaceRow;
  readonly sheet: PlaceRows;
  readonly tried: Ahead['tried'];
}

export function IfMet({ row, sheet, tried }: IfMetProps) {
  const { t, term } = useWords();
  const reading = useReading();
  if (tried === null) return null;
  const at = FR_ORDER.indexOf(row.fr);
  const said = (of: typeof reading): string => {
    const from = sheet.slA[of][at] ?? '–';
    const to = tried[of][at] ?? '–';
    return from === to ? t('requirements.ifStill', { sl: to }) : t('requirements.ifMoves', { from, to });
  };
  // Without evidence a claim moves the claimed reading alone: both are told then.
  const both = reading !== 'claimed' && said(reading) !== said('claimed');
  return (
    <p className={style.ifMet}>
      {t('requirements.ifMet', { fr: row.fr, what: said(reading) })}
      {both && `; ${term('claimed')} ${said('claimed')}`}
    </p>
  );
}
