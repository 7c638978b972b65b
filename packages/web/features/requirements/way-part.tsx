/** The fewest rows that bring the place to SL-T, as the thread beside the page worked them out. */
import type { PlaceRow, PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import type { WayToTarget } from '@bulkhead/core/plan/way-to-target.ts';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import { useReading, useSetUrl, useUrl, type Reading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './requirements.module.css';

interface WayPartProps {
  readonly sheet: PlaceRows;
  readonly way: WayToTarget | null;
}

export function WayPart({ sheet, way }: WayPartProps) {
  const { t, term, number, list } = useWords();
  const { show } = useUrl();
  const setUrl = useSetUrl();
  const reading = useReading();
  const unshown = notShown(sheet.rows, reading);
  const isShown = show === 'way';
  const unstated = FR_ORDER.filter((_, i) => sheet.slT[i] === null);
  return (
    <section className={style.railPart} aria-labelledby="way-title">
      <h2 id="way-title">
        {t('requirements.wayTitle')} <span className="quiet">{term('claimed')}</span>
      </h2>
      {unstated.length > 0 && (
        <p className={style.lacks}>{t('requirements.wayUnstated', { frs: list(unstated) })}</p>
      )}
      {way === null ? (
        unstated.length === 0 && <p>{t('requirements.wayNone')}</p>
      ) : (
        <>
          <p className={style.railLead}>
            <span>
              {t('requirements.wayRows', {
                count: way.rows.length,
                replace: { count: number(way.rows.length), frs: list(way.short) },
              })}
            </span>
            <Cost way={way} />
          </p>
          <p className="quiet">
            {list(byFr(way, sheet.rows).map(([fr, n]) => t('requirements.wayIn', { n: number(n), fr })))}
          </p>
          {way.along.length > 0 && (
            <p className="quiet">{t('requirements.wayAlong', { count: way.along.length })}</p>
          )}
          {!way.isShortest && <p className={style.lacks}>{t('requirements.wayMaybe')}</p>}
          <p>
            <button
              type="button"
              className="link"
              aria-pressed={isShown}
              onClick={() => setUrl({ show: isShown ? undefined : 'way', row: undefined }, true)}
            >
              {t(isShown ? 'requirements.wayAll' : 'requirements.wayShow')}
            </button>
          </p>
        </>
      )}
      {unshown > 0 && (
        <p className="quiet">
          {t('requirements.wayUnshown', {
            count: unshown,
            replace: { count: number(unshown), reading: term(reading) },
          })}
        </p>
      )}
    </section>
  );
}

/** What the measures of the rows cost, as far as it is stated, and of how many rows that is. */
function Cost({ way: { bill, withMeasure, rows } }: { readonly way: WayToTarget }) {
  const { t, money, number } = useWords();
  if (bill.costStated === 0) return null;
  const isWhole = withMeasure === rows.length && bill.costStated === bill.measures;
  const part = t('requirements.wayCostOf', { n: number(withMeasure), rows: number(rows.length) });
  return (
    <span className={style.railCost} title={isWhole ? undefined : part}>
      {bill.costs.map(({ amount, currency }) => money(amount, currency)).join(' + ')}
      {!isWhole && <span className="quiet"> {part}</span>}
    </span>
  );
}

function byFr({ rows }: WayToTarget, all: readonly PlaceRow[]): readonly (readonly [string, number])[] {
  const wanted = new Set(rows);
  return FR_ORDER.flatMap((fr) => {
    const n = all.filter((row) => row.fr === fr && wanted.has(row.requirement)).length;
    return n === 0 ? [] : [[fr, n] as const];
  });
}

/** Required rows that are claimed and that nothing shows, in a reading that asks for it. */
function notShown(rows: readonly PlaceRow[], reading: Reading): number {
  return rows.filter(({ required, reads }) => required === true && reads.claimed && !reads[reading]).length;
}
