/** SL-T and SL-A of the place that is chosen, and by which rows each FR is held. */
import { useQuery } from '@tanstack/react-query';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import { holding } from '@bulkhead/core/report/workbench/holding.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import type { PlaceRow } from '@bulkhead/core/report/workbench/place-rows.ts';
import { placeRows, type Moment } from '../../api/plants.ts';
import { Difference, Gauge, useGaugeText } from '../../ui/gauge/gauge.tsx';
import { useReading } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './zones.module.css';

/** So many rows are named; the rest is counted. */
const NAMED = 2;

interface LevelsPartProps {
  readonly moment: Moment;
  readonly place: OverviewPlace;
  /** The server has not said its levels yet. */
  readonly isUnconfirmed: boolean;
}

export function LevelsPart({ moment, place, isUnconfirmed }: LevelsPartProps) {
  const { t, term } = useWords();
  const reading = useReading();
  const text = useGaugeText();
  const { data } = useQuery(placeRows(moment, place.ref));
  const rows = data?.value.place.ref === place.ref ? data.value.rows : [];
  return (
    <section className={style.levels}>
      <h3>
        {t('zones.levels')} <span className="quiet">{term(reading)}</span>
        {isUnconfirmed && <span className={style.unconfirmedLevels}> · {t('requirements.unconfirmed')}</span>}
      </h3>
      <ul>
        {FR_ORDER.map((fr, i) => {
          const levels = {
            target: place.slT[i] ?? null,
            achieved: place.slA[reading][i] ?? null,
            claimed: place.slA.claimed[i] ?? null,
            upper: place.slA.upper[i] ?? null,
          };
          const { target, achieved } = levels;
          const isShort = target !== null && achieved !== null && achieved < target;
          const reference = `sla:${place.ref}:${fr}:${reading}`;
          return (
            <li key={fr}>
              <WhyDoor of={reference} className={style.level} aria-label={text(fr, levels, term(reading))}>
                <span className="mono">{fr}</span>
                <Gauge levels={levels} scale={1.25} />
                <span className="num">
                  {achieved ?? '–'}{' '}
                  <span className="quiet">{t('requirements.rowOf', { target: target ?? '?' })}</span>
                </span>
                <Difference levels={levels} />
                {isShort ? (
                  <span className={`${style.heldBy} ell`}>
                    {heldBy(holding(rows, fr, { achieved, reading }))}
                  </span>
                ) : (
                  <span className={`${style.notShort} quiet`}>
                    {achieved === null
                      ? t('overview.notApplicable')
                      : achieved === target
                        ? t('requirements.atTarget')
                        : ''}
                  </span>
                )}
              </WhyDoor>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function heldBy(rows: readonly PlaceRow[]): string {
  const ids = rows.map(({ requirement }) => requirement.slice(requirement.indexOf('/') + 1));
  const more = ids.length > NAMED ? ` +${ids.length - NAMED}` : '';
  return ids.slice(0, NAMED).join(', ') + more;
}
