/** Five findings in figures. Each is a door: to what it counts. */
import { useNavigate, useParams } from '@tanstack/react-router';
import type { Overview } from '@bulkhead/core/report/workbench/overview.ts';
import { EvidenceGlyph } from '../../ui/glyphs/evidence.tsx';
import { nothingAimed } from '../../ui/comes-next/unaimed.ts';
import { unseenExposure } from './unseen-exposure.ts';
import { carried, useReading, useSetUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './overview.module.css';

export function PostureLine({ overview }: { readonly overview: Overview }) {
  const { t, number, term } = useWords();
  const reading = useReading();
  const { plant } = useParams({ from: '/signed-in/p/$plant' });
  const navigate = useNavigate();
  const setUrl = useSetUrl();
  const { posture, places, above, counts, evidence } = overview;
  const { targeted, reached } = posture[reading];
  const sum = (of: (place: (typeof places)[number]) => number): number =>
    places.reduce((total, place) => total + of(place), 0);
  const exposed = places.filter(({ exposure }) => exposure?.exposed === true).length;
  const ofZones = { of: undefined, why: undefined };
  const noTarget = nothingAimed(places);
  /** What is measured against an SL-T, where none is stated. */
  const unknown = noTarget === null ? null : { value: '?', rest: t('overview.noneAimed') };
  const unseen = unseenExposure(places);
  /** As many as are counted: also those about which something is decided. */
  const listGaps = (): void =>
    void navigate({
      to: '/p/$plant/findings/gaps',
      params: { plant },
      search: (url) => ({ ...carried(url), show: 'all' }),
    });
  const openRisk = (): void =>
    void navigate({ to: '/p/$plant/risk', params: { plant }, search: (url) => carried(url) });
  const askWhy = (why: string): void => setUrl({ why });
  return (
    <section className={style.posture} aria-label={t('overview.posture')}>
      <Figure
        label={t('overview.placesAtSlt', { reading: term(reading) })}
        value={number(reached)}
        rest={t('overview.ofPlaces', { count: targeted, replace: { count: number(targeted) } })}
        onOpen={() => setUrl({ ...ofZones, show: 'below' })}
      />
      <Figure
        label={t('overview.gaps', { reading: term('claimed') })}
        value={number(sum(({ open }) => open.claimed))}
        rest={t('overview.andUndetermined', { n: number(sum((place) => place.undetermined)) })}
        {...unknown}
        onOpen={() => (noTarget === null ? listGaps() : askWhy(noTarget))}
      />
      <Figure
        label={t('overview.reachable')}
        value={number(exposed)}
        rest={t('overview.zonesUnit', { count: exposed })}
        {...(unseen === null ? null : { value: '?', rest: t('overview.noneReachKnown') })}
        {...unknown}
        onOpen={() => {
          const why = noTarget ?? unseen;
          if (why === null) setUrl({ ...ofZones, show: 'exposed' });
          else askWhy(why);
        }}
      />
      <Figure
        label={t('overview.residual')}
        value={number(above.length)}
        rest={t('overview.ofScenarios', {
          count: counts.scenarios,
          replace: { count: number(counts.scenarios) },
        })}
        {...(counts.scenarios > 0 ? null : { value: '?', rest: t('overview.noScenario') })}
        onOpen={() => (counts.scenarios > 0 ? askWhy('list:above') : openRisk())}
      />
      <div className={style.figure}>
        <span className={style.label}>{t('overview.evidence')}</span>
        <span className={style.evidence}>
          <span title={t('overview.evidenceReady', { count: evidence.ready })}>
            <EvidenceGlyph state="ready" />
            <b className="num">{number(evidence.ready)}</b>
            <span className="sr">{t('overview.evidenceReady', { count: evidence.ready })}</span>
          </span>
          <Door
            name={t('overview.evidenceAtRisk', { n: number(evidence.atRisk.length) })}
            onOpen={() => setUrl({ why: 'list:atRisk' })}
          >
            <EvidenceGlyph state="atRisk" />
            <b className="num">{number(evidence.atRisk.length)}</b>
          </Door>
          <Door
            name={t('overview.evidenceFailing', { n: number(evidence.failing.length) })}
            onOpen={() => setUrl({ why: 'list:failing' })}
          >
            <EvidenceGlyph state="failing" />
            <b className="num">{number(evidence.failing.length)}</b>
          </Door>
          <span title={t('overview.evidenceMissing', { n: number(evidence.missing) })}>
            <EvidenceGlyph state="none" />
            <b className="num">{number(evidence.missing)}</b>
            <span className="sr">{t('overview.evidenceMissing', { n: number(evidence.missing) })}</span>
          </span>
        </span>
      </div>
    </section>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly rest: string;
  readonly onOpen: () => void;
}

function Figure({ label, value, rest, onOpen }: FigureProps) {
  return (
    <button type="button" className={style.figure} onClick={onOpen}>
      <span className={style.label}>{label}</span>
      <span className={style.value} title={`${value} ${rest}`}>
        <b className="num">{value}</b> <span className="quiet">{rest}</span>
      </span>
    </button>
  );
}

interface DoorProps {
  readonly name: string;
  readonly onOpen: () => void;
  readonly children: React.ReactNode;
}

function Door({ name, onOpen, children }: DoorProps) {
  return (
    <button type="button" className={style.door} title={name} aria-label={name} onClick={onOpen}>
      {children}
    </button>
  );
}
