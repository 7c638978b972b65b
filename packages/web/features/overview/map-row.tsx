/** A place of the map: its levels by FR, how it can be reached, and its gaps. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { memo } from 'react';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Gauge as Levels } from '@bulkhead/core/report/document/parts.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { Tag } from '../../ui/controls/button.tsx';
import { whyTarget } from '../../ui/comes-next/unaimed.ts';
import { Difference, Gauge, useGaugeText } from '../../ui/gauge/gauge.tsx';
import { carried, type Reading } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './overview.module.css';

interface MapRowProps {
  readonly place: OverviewPlace;
  readonly reading: Reading;
  /** The cell of it whose reason is shown. */
  readonly asked: string | undefined;
  readonly isConduit: boolean;
  readonly isUnconfirmed: boolean;
}

/** An entry moves few of many places: the others are not made again. */
export const MapRow = memo(function MapRow({ place, reading, asked, isConduit, isUnconfirmed }: MapRowProps) {
  const { t, number, zoneKind } = useWords();
  const { plant } = useParams({ from: '/signed-in/p/$plant' });
  const navigate = useNavigate();
  const worksheet = (): void =>
    void navigate({
      to: '/p/$plant/requirements',
      params: { plant },
      search: (url) => ({ ...carried(url), place: place.ref, show: 'open' }),
    });
  const drawing = (): void =>
    void navigate({
      to: '/p/$plant/zones',
      params: { plant },
      search: (url) => ({ ...carried(url), sel: place.ref }),
    });
  return (
    <tr data-unconfirmed={isUnconfirmed}>
      <th
        scope="row"
        className={style.name}
        title={isUnconfirmed ? `${place.ref}, ${t('requirements.unconfirmed')}` : place.ref}
      >
        <span className={style.nameBox}>
          <button type="button" tabIndex={-1} className={`ell ${style.toPlace}`} onClick={drawing}>
            {place.name}
          </button>
          {place.kind !== null && TAGGED.has(place.kind) && (
            <Tag>{place.kind === 'safety' ? 'SIS' : zoneKind(place.kind)}</Tag>
          )}
        </span>
      </th>
      {!isConduit && <td className={style.level}>{place.level === null ? '' : number(place.level)}</td>}
      {FR_ORDER.map((fr, i) => (
        <Cell
          key={fr}
          fr={fr}
          levels={levelsAt(place, i, reading)}
          reading={reading}
          reference={`sla:${place.ref}:${fr}:${reading}`}
          isExternal={place.kind === 'external'}
          isAsked={asked === `sla:${place.ref}:${fr}:${reading}`}
        />
      ))}
      {!isConduit && <ExposureCell place={place} />}
      <td className={style.gaps}>
        <GapsCell place={place} onOpen={worksheet} />
      </td>
    </tr>
  );
});

interface GapsCellProps {
  readonly place: OverviewPlace;
  readonly onOpen: () => void;
}

/** Where nobody said what a place is to reach, nobody can say what falls short of it. */
function GapsCell({ place: { ref, kind, slT, open, undetermined }, onOpen }: GapsCellProps) {
  const { t, number } = useWords();
  const isUnknown = kind !== 'external' && slT.every((target) => target === null);
  return isUnknown ? (
    <WhyDoor
      of={whyTarget(ref)}
      className={style.cell}
      tabIndex={-1}
      aria-label={t('overview.gapsUnknown')}
      title={t('overview.gapsUnknown')}
    >
      <span className={style.unknown}>?</span>
    </WhyDoor>
  ) : (
    <button
      type="button"
      className={style.cell}
      tabIndex={-1}
      aria-label={t('overview.gapsName', { gaps: number(open.claimed), undetermined: number(undetermined) })}
      onClick={onOpen}
    >
      <span className={open.claimed === 0 ? 'quiet' : style.strong}>{number(open.claimed)}</span>
      <span className={style.unknown}>{undetermined === 0 ? '' : `${number(undetermined)}?`}</span>
    </button>
  );
}

/** Kinds that are worth saying beside the name: a level says the others. */
const TAGGED: ReadonlySet<string> = new Set(['safety', 'remote', 'wireless', 'temporary', 'external']);

function levelsAt(place: OverviewPlace, i: number, reading: Reading): Levels {
  return {
    target: place.slT[i] ?? null,
    achieved: place.slA[reading][i] ?? null,
    claimed: place.slA.claimed[i] ?? null,
    upper: place.slA.upper[i] ?? null,
  };
}

interface CellProps {
  readonly fr: string;
  readonly levels: Levels;
  readonly reading: Reading;
  readonly reference: string;
  readonly isAsked: boolean;
  /** It is given no SL-T: there is nothing to be short of. */
  readonly isExternal: boolean;
}

function Cell({ fr, levels, reading, reference, isAsked, isExternal }: CellProps) {
  const { t, term } = useWords();
  const text = useGaugeText();
  return (
    <td className={style.fr}>
      <WhyDoor
        of={reference}
        className={style.cell}
        data-asked={isAsked}
        tabIndex={-1}
        aria-label={text(fr, levels, term(reading))}
      >
        {levels.achieved === null ? (
          <span className="quiet">{t('overview.notApplicable')}</span>
        ) : (
          <>
            <Gauge levels={levels} />
            {!isExternal && <Difference levels={levels} />}
          </>
        )}
      </WhyDoor>
    </td>
  );
}

function ExposureCell({ place: { ref, exposure, kind } }: { readonly place: OverviewPlace }) {
  const { t } = useWords();
  const needed = exposure?.needed ?? null;
  const word = ((): string => {
    if (kind === 'external') return t('overview.entry');
    if (exposure === null) return '';
    if (needed === null) return exposure.exposed === null ? '?' : t('overview.unreachable');
    return needed > 4 ? t('overview.beyond') : `SL ${needed}`;
  })();
  const exposed = exposure?.exposed ?? null;
  const state = t(
    exposed === null ? 'overview.exposureOpen' : exposed ? 'overview.exposed' : 'overview.notExposed',
  );
  const name = ((): string => {
    if (needed !== null) return t('overview.exposureName', { level: needed, state });
    return `${t('overview.exposure')}: ${exposed === null ? t('overview.exposureUnknown') : word}`;
  })();
  return (
    <td className={style.exposure}>
      {exposure === null ? (
        <span className="quiet">{word}</span>
      ) : (
        <WhyDoor of={`exposure:${ref}`} className={style.cell} tabIndex={-1} aria-label={name}>
          <span className={exposure.exposed === true && kind !== 'external' ? style.exposed : 'quiet'}>
            {word}
          </span>
        </WhyDoor>
      )}
    </td>
  );
}
