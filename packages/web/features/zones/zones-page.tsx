/** Zones and conduits as they are drawn everywhere else, and what is said of the one that is selected. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { Overlay } from '@bulkhead/core/drawing/values.ts';
import type { Asset } from '@bulkhead/core/model/plant.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { mayAt, whoAmI } from '../../api/account.ts';
import { entities } from '../../api/entities.ts';
import { openFindings } from '../../api/findings.ts';
import { useEarlyOverview } from '../../api/held/use-early-overview.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { isNow, useMoment, useReading, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useEdits } from '../../ui/use-edits.ts';
import { useWords } from '../../words/use-words.ts';
import { Canvas } from './canvas.tsx';
import { dialogOf, Dialogs, type Dialog } from './dialogs.tsx';
import { drawing } from './drawing-made.ts';
import type { Drawn } from './drawn.ts';
import { findingBeside, findingsInTurn } from './finding-turn.ts';
import { Inspector, renameHere } from './inspector.tsx';
import { OverlayBar } from './overlay-bar.tsx';
import { pinned } from './pinned.ts';
import { useChooseOnceThere } from './use-choose-once-there.ts';
import { PrintedPlan } from './printed-plan.tsx';
import { useDrawnValues } from './use-drawn-values.ts';
import { OVERLAYS, useOverlaid, useOverlay } from './use-overlay.ts';
import { usePlaceActs } from './use-place-acts.ts';
import { useTicked } from './use-ticked.ts';
import { useZoneKeys } from './use-zone-keys.ts';
import style from './zones.module.css';

const NO_PLACES: readonly OverviewPlace[] = [];

export function ZonesPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/zones' });
  const { t, term, language } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const reading = useReading();
  const moment = useMoment(plant);
  const [shownAgain, setShownAgain] = useState(0);
  const { shown, entry } = useEarlyOverview(moment);
  const value = shown?.overview;
  const asked = useOverlay(moment, reading);
  const {
    data: drawn = null,
    error: fault,
    refetch,
  } = useQuery(drawing(moment, { overlay: asked.overlay, language, said: asked.said }));
  // As it is laid out: another one takes other room.
  const overlay = drawn?.overlay ?? 'gap';
  const readingName = term(reading);
  const words = drawn?.words;
  const options = useMemo(
    () => (words === undefined ? null : ({ words, overlay, reading: readingName, sheet: 'none' } as const)),
    [words, overlay, readingName],
  );
  const values = useOverlaid(useDrawnValues(value?.places ?? NO_PLACES, reading), asked.said.zones);
  const { data: account } = useQuery(whoAmI);
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const { data: said = null } = useQuery(entities(moment));
  const { data: found } = useQuery(openFindings(moment));
  const pins = useMemo(() => pinned(found?.value.places ?? []), [found]);
  const edits = useEdits(plant, entry ?? 0);
  const [begun, setDialog] = useState<Dialog | null>(null);
  const dialog = begun ?? (mayChange ? dialogOf(url.show) : null);
  const closeDialog = (): void => {
    setDialog(null);
    if (url.show !== undefined) setUrl({ show: undefined }, true);
  };
  const place = value?.places.find(({ ref }) => ref === url.sel);
  const zones = drawn?.zones ?? [];
  const zone = zones.find(({ id }) => `zone:${id}` === url.sel);
  const assets = useMemo(() => assetsIn(said?.of('asset') ?? null, zone?.id), [said, zone?.id]);
  const chooseOnceThere = useChooseOnceThere((ref) => isShown(ref, value?.places, drawn));
  const ticked = useTicked(url.sel, assets);
  const acts = usePlaceActs(setDialog, { place, zone, ticked: ticked.assets });
  const select = useCallback((sel: string | undefined) => setUrl({ sel }, true), [setUrl]);
  const choose = useCallback(
    (sel: string) => {
      setUrl({ sel }, true);
      setShownAgain((times) => times + 1);
    },
    [setUrl],
  );
  const hasTicked = ticked.ids.size > 0;
  const showOverlay = (next: Overlay | undefined): void =>
    setUrl({ overlay: next === 'gap' ? undefined : next }, true);
  const turn = useMemo(() => findingsInTurn(found?.value.places ?? []), [found]);
  useZoneKeys({
    mayChange,
    isCovered: dialog !== null,
    acts: {
      z: () => setDialog({ of: 'zone' }),
      c: () => setDialog({ of: 'conduit' }),
      a: acts.onNew,
      m: hasTicked ? acts.onMove : acts.onMoveZone,
      F2: renameHere,
      Delete: hasTicked ? acts.onRemove : acts.onRemovePlace,
    },
    onOverlay: (n) => showOverlay(OVERLAYS[n - 1]),
    onFinding: (by) => {
      const next = findingBeside(turn, url.row, url.sel, by);
      if (next !== undefined) setUrl({ sel: next.at, row: next.id }, true);
    },
  });
  const makes = [
    { of: 'zone', key: 'Z', word: t('zones.newZone'), short: t('zones.shortZone') },
    { of: 'conduit', key: 'C', word: t('zones.newConduit'), short: t('zones.shortConduit') },
    { of: 'asset', key: 'A', word: t('zones.newAsset'), short: t('zones.shortAsset') },
  ] as const;
  return (
    <>
      <PageTop title={t('frame.zones')}>
        {mayChange && zones.length > 0 && (
          <span className={style.making}>
            {makes.map(({ of, key, word, short }) => (
              <Button key={of} aria-label={word} title={word} onClick={() => setDialog({ of })}>
                {short} <Kbd>{key}</Kbd>
              </Button>
            ))}
          </span>
        )}
      </PageTop>
      {drawn !== null && (
        <Dialogs
          plant={plant}
          dialog={dialog}
          drawn={drawn}
          data={said}
          place={place}
          places={value?.places ?? NO_PLACES}
          entry={entry}
          onClose={closeDialog}
          onDone={(sel) => {
            closeDialog();
            ticked.untick();
            if (sel === null) select(undefined);
            else if (sel !== undefined) chooseOnceThere(sel);
          }}
        />
      )}
      {fault !== null && drawn === null && <Failed error={fault} again={() => void refetch()} />}
      {drawn === null && fault === null && <Waiting rows={16} what={t('zones.workingOut')} />}
      {drawn !== null && zones.length === 0 && (
        <div className={style.none}>
          <p>{t('zones.empty')}</p>
          <p className="quiet">{t('zones.emptyHow')}</p>
          {mayChange && (
            <p className={style.making}>
              <Button onClick={() => setDialog({ of: 'zone' })}>
                {t('zones.newZone')} <Kbd>Z</Kbd>
              </Button>
            </p>
          )}
        </div>
      )}
      {drawn !== null && options !== null && zones.length > 0 && shown !== null && value !== undefined && (
        <div className={style.page}>
          <div className={style.drawing}>
            <OverlayBar asked={asked} reading={reading} onChoose={showOverlay} />
            {/* Before the other one, whose patterns are not drawn with where it is hidden. */}
            <PrintedPlan
              laidOut={drawn.laidOut}
              values={values}
              options={options}
              pins={pins}
              selected={url.sel}
            />
            <Canvas
              laidOut={drawn.laidOut}
              values={values}
              options={options}
              pins={pins}
              unconfirmed={shown.unconfirmed}
              selected={url.sel}
              onSelect={select}
              asked={shownAgain}
            />
          </div>
          <Inspector
            plant={plant}
            drawn={drawn}
            places={value.places}
            unconfirmed={shown.unconfirmed}
            selected={url.sel}
            assets={said === null ? null : assets}
            ticked={ticked.ids}
            onTick={ticked.onTick}
            edits={edits}
            acts={mayChange ? acts : null}
            onChoose={choose}
          />
        </div>
      )}
    </>
  );
}

const NO_ASSETS: readonly Asset[] = [];

function assetsIn(all: readonly Asset[] | null, zone: string | undefined): readonly Asset[] {
  if (all === null || zone === undefined) return NO_ASSETS;
  return all.filter(({ zones }) => zones?.includes(zone) === true);
}

/** In the list and in the drawing: both are asked for anew after an entry, each for itself. */
function isShown(
  ref: string,
  places: readonly OverviewPlace[] | undefined,
  drawn: Pick<Drawn, 'zones' | 'conduits'> | null,
): boolean {
  const id = ref.slice(ref.indexOf(':') + 1);
  const all = ref.startsWith('zone:') ? drawn?.zones : drawn?.conduits;
  return places?.some((place) => place.ref === ref) === true && all?.some((each) => each.id === id) === true;
}
