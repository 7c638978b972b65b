/** Beside the drawing: all places in a list, and of the one that is chosen what it says of itself and where it stands. */
import { Link } from '@tanstack/react-router';
import type { Asset, Conduit, Fact, Zone } from '@bulkhead/core/model/plant.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { Button, Tag } from '../../ui/controls/button.tsx';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { carried, useMoment, useUrl } from '../../ui/url-state.ts';
import type { Edits } from '../../ui/use-edits.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Drawn } from './drawn.ts';
import { FactsPart } from './facts-part.tsx';
import { FindingsHere } from './findings-here.tsx';
import { LevelsPart } from './levels-part.tsx';
import { PlaceFields, RefusedField } from './place-fields.tsx';
import { PlaceTree } from './place-tree.tsx';
import { ZoneAssets, type AssetActs } from './zone-assets.tsx';
import style from './zones.module.css';

/** What can be done to what is chosen. */
export interface PlaceActs extends AssetActs {
  readonly onTarget: () => void;
  /** Of the zone itself, whatever is ticked in it. */
  readonly onMoveZone: () => void;
  readonly onRemovePlace: () => void;
}

interface InspectorProps {
  readonly plant: string;
  readonly drawn: Drawn;
  readonly places: readonly OverviewPlace[];
  /** Of them those whose levels the server has not said yet. */
  readonly unconfirmed: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly onChoose: (ref: string) => void;
  /** In the zone that is chosen; null until they are known. */
  readonly assets: readonly Asset[] | null;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isTicked: boolean) => void;
  readonly edits: Edits;
  /** Null where nothing may be changed. */
  readonly acts: PlaceActs | null;
}

export function Inspector(props: InspectorProps) {
  const { plant, drawn, places, unconfirmed, selected, onChoose, assets, ticked, onTick, edits, acts } =
    props;
  const { t } = useWords();
  const moment = useMoment(plant);
  const place = places.find(({ ref }) => ref === selected);
  const id = selected?.slice(selected.indexOf(':') + 1);
  const zone =
    selected?.startsWith('zone:') === true ? drawn.zones.find((each) => each.id === id) : undefined;
  const conduit =
    selected?.startsWith('conduit:') === true ? drawn.conduits.find((each) => each.id === id) : undefined;
  return (
    <aside className={style.inspector} aria-label={t('zones.inspector')}>
      <div className={style.list}>
        <PlaceTree zones={drawn.zones} places={places} selected={selected} onChoose={onChoose} />
      </div>
      {place === undefined || (zone ?? conduit) === undefined ? (
        <Nothing plant={plant} selected={selected} />
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
          {acts !== null && <Acts acts={acts} isZone={zone !== undefined} />}
          <RefusedField edits={edits} />
          <dl className={style.facts}>
            {conduit !== undefined && <Joins conduit={conduit} drawn={drawn} />}
            <PlaceFields
              key={place.ref}
              of={place.ref}
              said={(zone ?? conduit) as Zone | Conduit}
              edits={edits}
              mayChange={acts !== null}
            />
            {acts === null && <StatedFacts of={place.ref} facts={(zone ?? conduit)?.facts} />}
          </dl>
          <LevelsPart moment={moment} place={place} isUnconfirmed={unconfirmed.has(place.ref)} />
          {acts !== null && zone?.kind !== 'external' && (
            <p className={style.more}>
              <Button onClick={acts.onTarget}>{t('zones.setTarget')}</Button>
            </p>
          )}
          {acts !== null && (
            <FactsPart
              key={`facts ${place.ref}`}
              moment={moment}
              place={place}
              stated={(zone ?? conduit)?.facts}
            />
          )}
          <FindingsHere plant={plant} place={place.ref} />
          {zone !== undefined && assets !== null && (
            <ZoneAssets
              key={zone.id}
              plant={plant}
              assets={assets}
              ticked={ticked}
              onTick={onTick}
              acts={acts}
            />
          )}
          <p className={`${style.more} ${style.actions}`}>
            <Worksheet plant={plant} place={place.ref} />
            <Link to="/p/$plant/history" params={{ plant }} search={{ row: place.ref }} className="link">
              {t('history.of')}
            </Link>
          </p>
        </div>
      )}
    </aside>
  );
}

/** An address that names what is not drawn says so: whoever followed it looks for something. */
function Nothing({ plant, selected }: { readonly plant: string; readonly selected: string | undefined }) {
  const { t } = useWords();
  if (selected === undefined) return <p className={`${style.more} quiet`}>{t('zones.nothing')}</p>;
  return (
    <div className={style.notThere}>
      <p>
        {t('zones.notThere')} <span className="mono">{selected}</span>
      </p>
      <p className="quiet">{t('zones.notThereHow')}</p>
      <p>
        <Link to="/p/$plant/history" params={{ plant }} search={{ row: selected }} className="link">
          {t('history.of')}
        </Link>
      </p>
    </div>
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

/** What is done to it, beside the keys that do the same. */
function Acts({ acts, isZone }: { readonly acts: PlaceActs; readonly isZone: boolean }) {
  const { t } = useWords();
  return (
    <p className={`${style.actions} ${style.acts}`}>
      {isZone && (
        <Button bare onClick={acts.onMoveZone}>
          {t('zones.move')} <Kbd>M</Kbd>
        </Button>
      )}
      <Button bare onClick={() => renameHere()}>
        {t('zones.rename')} <Kbd>F2</Kbd>
      </Button>
      <Button bare onClick={acts.onRemovePlace}>
        {t('removal.open')} <Kbd>Del</Kbd>
      </Button>
    </p>
  );
}

/** The name is changed where it stands, like everything else of it. */
export function renameHere(): void {
  document.querySelector<HTMLElement>('[data-field="name"] [data-edited]')?.click();
}

function Joins({ conduit, drawn }: { readonly conduit: Conduit; readonly drawn: Drawn }) {
  const { t, list } = useWords();
  const names = conduit.joins.map((id) => drawn.zones.find((zone) => zone.id === id)?.name ?? id);
  return <Said name={t('zones.joins')}>{list(names)}</Said>;
}

/** Unknown is told as loudly as yes: somebody has to find out. */
function StatedFacts({ of, facts = {} }: { readonly of: string; readonly facts: Zone['facts'] }) {
  const { t, fact } = useWords();
  const stated = Object.entries(facts).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, valueOf(value)] as const],
  );
  if (stated.length === 0) return null;
  const word = { true: t('zones.yes'), false: t('zones.no'), unknown: t('zones.unknown') } as const;
  return (
    <Said name={t('zones.facts')}>
      {stated.map(([id, value]) => (
        <WhyDoor key={id} of={`fact:${of}:${id}`} className={style.fact}>
          {fact(id)} <b className={value === 'unknown' ? style.unknown : ''}>{word[value]}</b>
        </WhyDoor>
      ))}
    </Said>
  );
}

function valueOf(fact: Fact): 'true' | 'false' | 'unknown' {
  const value = typeof fact === 'object' ? fact.value : fact;
  return String(value) as 'true' | 'false' | 'unknown';
}
