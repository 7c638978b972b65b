/** Beside the drawing: all places in a list, and of the one that is chosen what it says of itself and where it stands. */
import { Link } from '@tanstack/react-router';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Conduit, Fact, Zone } from '@bulkhead/core/model/plant.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { Button, Tag } from '../../ui/controls/button.tsx';
import { Difference, Gauge, useGaugeText } from '../../ui/gauge/gauge.tsx';
import { carried, useReading, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import type { Drawn } from './drawn.ts';
import { PlaceTree } from './place-tree.tsx';
import style from './zones.module.css';

interface InspectorProps {
  readonly plant: string;
  readonly drawn: Drawn;
  readonly places: readonly OverviewPlace[];
  readonly selected: string | undefined;
  readonly onChoose: (ref: string) => void;
  /** Null where the SL-T cannot be stated. */
  readonly onTarget: (() => void) | null;
  /** What makes zones and conduits, where that can be. */
  readonly making: React.ReactNode;
}

export function Inspector({ plant, drawn, places, selected, onChoose, onTarget, making }: InspectorProps) {
  const { t } = useWords();
  const place = places.find(({ ref }) => ref === selected);
  const id = selected?.slice(selected.indexOf(':') + 1);
  const zone =
    selected?.startsWith('zone:') === true ? drawn.zones.find((each) => each.id === id) : undefined;
  const conduit =
    selected?.startsWith('conduit:') === true ? drawn.conduits.find((each) => each.id === id) : undefined;
  return (
    <aside className={style.inspector} aria-label={t('zones.inspector')}>
      <div className={style.list}>
        {making}
        <PlaceTree zones={drawn.zones} places={places} selected={selected} onChoose={onChoose} />
      </div>
      {place === undefined ? (
        <p className={`${style.more} quiet`}>{t('zones.nothing')}</p>
      ) : (
        <div className={style.chosen}>
          <header className={style.title}>
            <p>
              <Tag>{zone === undefined ? t('zones.conduit') : t('zones.zone')}</Tag>{' '}
              <span className="mono quiet">{id}</span>
            </p>
            <h2>{place.name}</h2>
            {zone !== undefined && <ZoneLine zone={zone} drawn={drawn} />}
          </header>
          <dl className={style.facts}>
            {zone !== undefined && <ZoneFacts zone={zone} />}
            {conduit !== undefined && <ConduitFacts conduit={conduit} drawn={drawn} />}
          </dl>
          <LevelsPart place={place} />
          {onTarget !== null && zone?.kind !== 'external' && (
            <p className={style.more}>
              <Button onClick={onTarget}>{t('zones.setTarget')}</Button>
            </p>
          )}
          <p className={style.more}>
            <Worksheet plant={plant} place={place.ref} />{' '}
            <Link to="/p/$plant/history" params={{ plant }} search={{ row: place.ref }} className="link">
              {t('history.of')}
            </Link>
          </p>
        </div>
      )}
    </aside>
  );
}

function Worksheet({ plant, place }: { readonly plant: string; readonly place: string }) {
  const { t } = useWords();
  const url = useUrl();
  return (
    <Link to="/p/$plant/requirements" params={{ plant }} search={{ ...carried(url), place }} className="link">
      {t('zones.requirements')}
    </Link>
  );
}

function ZoneLine({ zone, drawn }: { readonly zone: Zone; readonly drawn: Drawn }) {
  const { t, number } = useWords();
  const parent = drawn.zones.find(({ id }) => id === zone.parent)?.name;
  const parts = [
    ...(zone.level === undefined ? [] : [t('zones.level', { level: number(zone.level) })]),
    ...(parent === undefined ? [] : [t('zones.inParent', { parent })]),
    t('frame.assetsCount', {
      count: drawn.assets[zone.id] ?? 0,
      replace: { count: number(drawn.assets[zone.id] ?? 0) },
    }),
  ];
  return <p>{parts.join(' · ')}</p>;
}

function Said({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function ZoneFacts({ zone }: { readonly zone: Zone }) {
  const { t, zoneKind } = useWords();
  const { kind, owner, logicalBoundary, physicalBoundary, facts } = zone;
  return (
    <>
      <Said name={t('zones.kind')}>{zoneKind(kind)}</Said>
      {owner !== undefined && <Said name={t('zones.accountable')}>{owner}</Said>}
      {logicalBoundary !== undefined && <Said name={t('zones.boundary')}>{logicalBoundary}</Said>}
      {physicalBoundary !== undefined && <Said name={t('zones.location')}>{physicalBoundary}</Said>}
      <StatedFacts of={`zone:${zone.id}`} facts={facts} />
    </>
  );
}

function ConduitFacts({ conduit, drawn }: { readonly conduit: Conduit; readonly drawn: Drawn }) {
  const { t, list } = useWords();
  const names = conduit.joins.map((id) => drawn.zones.find((zone) => zone.id === id)?.name ?? id);
  return (
    <>
      <Said name={t('zones.joins')}>{list(names)}</Said>
      {conduit.owner !== undefined && <Said name={t('zones.accountable')}>{conduit.owner}</Said>}
      <StatedFacts of={`conduit:${conduit.id}`} facts={conduit.facts} />
    </>
  );
}

/** Unknown is told as loudly as yes: somebody has to find out. */
function StatedFacts({ of, facts = {} }: { readonly of: string; readonly facts?: Zone['facts'] }) {
  const { t, fact } = useWords();
  const setUrl = useSetUrl();
  const stated = Object.entries(facts).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, valueOf(value)] as const],
  );
  if (stated.length === 0) return null;
  const word = { true: t('zones.yes'), false: t('zones.no'), unknown: t('zones.unknown') } as const;
  return (
    <Said name={t('zones.facts')}>
      {stated.map(([id, value]) => (
        <button
          key={id}
          type="button"
          className={style.fact}
          data-why={`fact:${of}:${id}`}
          onClick={() => setUrl({ why: `fact:${of}:${id}` })}
        >
          {fact(id)} <b className={value === 'unknown' ? style.unknown : ''}>{word[value]}</b>
        </button>
      ))}
    </Said>
  );
}

function valueOf(fact: Fact): 'true' | 'false' | 'unknown' {
  const value = typeof fact === 'object' ? fact.value : fact;
  return String(value) as 'true' | 'false' | 'unknown';
}

function LevelsPart({ place }: { readonly place: OverviewPlace }) {
  const { t, term } = useWords();
  const reading = useReading();
  const text = useGaugeText();
  const setUrl = useSetUrl();
  return (
    <section className={style.levels}>
      <h3>
        {t('zones.levels')} <span className="quiet">{term(reading)}</span>
      </h3>
      <ul>
        {FR_ORDER.map((fr, i) => {
          const levels = {
            target: place.slT[i] ?? null,
            achieved: place.slA[reading][i] ?? null,
            claimed: place.slA.claimed[i] ?? null,
            upper: place.slA.upper[i] ?? null,
          };
          const reference = `sla:${place.ref}:${fr}:${reading}`;
          return (
            <li key={fr}>
              <button
                type="button"
                className={style.level}
                data-why={reference}
                aria-label={text(fr, levels, term(reading))}
                onClick={() => setUrl({ why: reference })}
              >
                <span className="mono">{fr}</span>
                <Gauge levels={levels} />
                <span className="num">
                  {levels.achieved ?? '–'} / {levels.target ?? '?'}
                </span>
                <Difference levels={levels} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
