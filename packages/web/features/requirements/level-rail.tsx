/** SL-A of the place as it is now, and the rows that hold each FR where it is. */
import { useEffect, useRef, useState } from 'react';
import type { FrId } from '@bulkhead/core/model/plant.ts';
import { holding } from '@bulkhead/core/report/workbench/holding.ts';
import type { PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import { Difference, Gauge, useGaugeText } from '../../ui/gauge/gauge.tsx';
import { useReading, useSetUrl } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import { DiffersNote } from './live/differs-note.tsx';
import type { MovedLevel } from './live/moved.ts';
import type { Live } from './live/use-live.ts';
import { rowId } from './shown-rows.ts';
import style from './requirements.module.css';

/** So many are named; the rest is counted. */
const NAMED = 3;

interface LevelRailProps {
  readonly live: Live;
  readonly order: readonly FrId[];
  /** Of the row that is open. */
  readonly current: FrId | null;
  /** What lies ahead. */
  readonly children: React.ReactNode;
}

export function LevelRail({ live, order, current, children }: LevelRailProps) {
  const { t, term } = useWords();
  const { shown: sheet, unconfirmed, differs } = live;
  const reading = useReading();
  return (
    <aside className={style.rail} aria-label={t('requirements.now')}>
      <header className={style.railHead}>
        <h2>{t('requirements.now')}</h2>
        <span className="quiet">{term(reading)}</span>
        <Confirmed live={live} />
      </header>
      {differs !== null && <DiffersNote differs={differs} reading={reading} />}
      <ul data-unconfirmed={unconfirmed !== null}>
        {order.map((fr, i) => (
          <FrLevel
            key={fr}
            sheet={sheet}
            fr={fr}
            at={i}
            isCurrent={fr === current}
            moved={unconfirmed?.levels.find((each) => each.fr === fr && each.side === reading)}
          />
        ))}
      </ul>
      {children}
      <Spoken sheet={sheet} order={order} />
    </aside>
  );
}

/** Whether the server has said so, and how long this page took to. */
function Confirmed({ live: { unconfirmed, onTheirWay, took, differs } }: { readonly live: Live }) {
  const { t, number } = useWords();
  if (unconfirmed !== null) return <span className={style.unconfirmed}>{t('requirements.unconfirmed')}</span>;
  if (onTheirWay.size > 0) return <span className={style.unconfirmed}>{t('requirements.withServer')}</span>;
  if (took === null || differs !== null) return null;
  const ms = number(Math.max(1, Math.round(took)));
  return (
    <span className={`quiet ${style.took}`} title={t('requirements.tookNote', { ms })}>
      {t('requirements.took', { ms })}
    </span>
  );
}

interface FrLevelProps {
  readonly sheet: PlaceRows;
  readonly fr: FrId;
  readonly at: number;
  readonly isCurrent: boolean;
  /** By answers that are not confirmed. */
  readonly moved: MovedLevel | undefined;
}

function FrLevel({ sheet, fr, at, isCurrent, moved }: FrLevelProps) {
  const { t, term } = useWords();
  const reading = useReading();
  const text = useGaugeText();
  const setUrl = useSetUrl();
  const levels = {
    target: sheet.slT[at] ?? null,
    achieved: sheet.slA[reading][at] ?? null,
    claimed: sheet.slA.claimed[at] ?? null,
    upper: sheet.slA.upper[at] ?? null,
  };
  const { target, achieved } = levels;
  const isShort = target !== null && achieved !== null && achieved < target;
  const rows = isShort ? holding(sheet.rows, fr, { achieved, reading }) : [];
  const reference = `sla:${sheet.place.ref}:${fr}:${reading}`;
  return (
    <li className={style.level} data-current={isCurrent}>
      <WhyDoor
        of={reference}
        className={style.levelDoor}
        data-unconfirmed={moved !== undefined}
        aria-label={
          text(fr, levels, term(reading)) +
          (moved === undefined ? '' : `. ${t('requirements.wasBefore', { from: moved.from ?? '–' })}`)
        }
      >
        <span className={`mono ${style.fr}`}>{fr}</span>
        <Gauge levels={levels} scale={1.25} />
        <b className={isShort ? style.short : ''}>{achieved ?? '–'}</b>
        <span className="quiet">{target === null ? '' : t('requirements.rowOf', { target })}</span>
        <span className={style.end}>
          {moved !== undefined ? (
            <span className={`num ${style.unconfirmed}`}>
              {moved.from ?? '–'} → {moved.to ?? '–'}
            </span>
          ) : isShort || target === null ? (
            <Difference levels={levels} />
          ) : (
            <span className="quiet">
              {achieved === null ? t('overview.notApplicable') : t('requirements.atTarget')}
            </span>
          )}
        </span>
      </WhyDoor>
      {rows.length > 0 && (
        <p className={style.held}>
          {t('requirements.heldBy')}{' '}
          {rows.slice(0, NAMED).map((row, i) => (
            <span key={row.requirement}>
              {i > 0 && ', '}
              <button
                type="button"
                className={`mono ${style.heldRow}`}
                aria-label={rowId(row.requirement)}
                onClick={() => setUrl({ row: row.requirement, show: undefined })}
              >
                {i === 0 ? rowId(row.requirement) : rowId(row.requirement).replace(/^SR /, '')}
              </button>
            </span>
          ))}
          {rows.length > NAMED && ` +${rows.length - NAMED}`}
        </p>
      )}
    </li>
  );
}

/** A change of SL-A is said, one sentence for all that changed at once. */
function Spoken({ sheet, order }: { readonly sheet: PlaceRows; readonly order: readonly FrId[] }) {
  const { t } = useWords();
  const reading = useReading();
  const levels = sheet.slA[reading];
  const before = useRef({ levels, reading });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const { levels: old, reading: was } = before.current;
    before.current = { levels, reading };
    if (was !== reading) return;
    const changed = order.flatMap((fr, i) =>
      old[i] === levels[i] ? [] : t('requirements.spoken', { fr, achieved: levels[i] ?? '–' }),
    );
    if (changed.length > 0) setSaid(changed.join('. '));
  }, [levels, reading, order, t]);
  return (
    <p className="sr" role="status">
      {said}
    </p>
  );
}
