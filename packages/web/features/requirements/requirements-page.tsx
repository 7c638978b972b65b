/** The worksheet of one place: what is required, how it stands, and answering it without leaving the row. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import { mayAt, whoAmI } from '../../api/account.ts';
import { overview, placeRows } from '../../api/plants.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { isNow, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useKeys } from '../../ui/keys.ts';
import { useWords } from '../../words/use-words.ts';
import { Across } from './across.tsx';
import { ElsewherePart } from './elsewhere-part.tsx';
import { firstPlace } from './first-place.ts';
import { KeyBar } from './key-bar.tsx';
import { LevelRail } from './level-rail.tsx';
import { useLive } from './live/use-live.ts';
import { useTried } from './live/use-tried.ts';
import { PlaceBar } from './place-bar.tsx';
import { Triage } from './triage/triage.tsx';
import { WayPart } from './way-part.tsx';
import { Worksheet } from './worksheet.tsx';
import style from './requirements.module.css';

export function RequirementsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/requirements' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const moment = useMoment(plant);
  const { data: account } = useQuery(whoAmI);
  const { data: all } = useQuery(overview(moment));
  const places = all?.value.places ?? [];
  // Chosen once: what is answered here does not lead away from here.
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const first = places.some(({ ref }) => ref === opened) ? opened : firstPlace(places);
  if (first !== opened && first !== undefined) setOpened(first);
  const place = url.place ?? first;
  const { data, error, refetch } = useQuery({
    ...placeRows(moment, place ?? ''),
    // The other sheets ask for their own.
    enabled: place !== undefined && url.by === undefined,
  });
  // Not those of the place that was shown before.
  const sheet = data !== undefined && data.value.place.ref === place ? data : null;
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const row = sheet?.value.rows.find(({ requirement }) => requirement === url.row);
  const tried = useTried(place, row, sheet?.entry ?? null);
  const { live, trying, ahead } = useLive(moment, sheet, mayChange && url.by === undefined, tried);
  const step = (by: number) => () => {
    const at = places.findIndex(({ ref }) => ref === place);
    const next = places[(at + by + places.length) % places.length];
    if (next !== undefined) setUrl({ place: next.ref, row: undefined });
  };
  const isAcross = url.by === 'requirement';
  // Over places they lead from requirement to requirement.
  useKeys(url.by !== undefined ? {} : { '[': step(-1), ']': step(1) });
  const top = (
    <PageTop title={t('frame.requirements')}>
      <Segmented
        label={t('requirements.by')}
        value={url.by ?? 'place'}
        options={[
          { value: 'place', label: t('requirements.byPlace') },
          { value: 'requirement', label: t('requirements.across') },
          { value: 'triage', label: t('triage.name') },
        ]}
        // What is chosen is a requirement in the first two, and a question in the third.
        onChange={(next) =>
          setUrl({
            by: next === 'place' ? undefined : next,
            sel: undefined,
            ...(next === 'triage' || url.by === 'triage' ? { row: undefined } : {}),
          })
        }
      />
    </PageTop>
  );
  if (isAcross)
    return (
      <>
        {top}
        <Across plant={plant} moment={moment} mayChange={mayChange} />
        <KeyBar mayChange={mayChange} of="requirement" />
      </>
    );
  if (url.by === 'triage')
    return (
      <>
        {top}
        <Triage moment={moment} mayChange={mayChange} />
        <KeyBar mayChange={mayChange} of="triage" />
      </>
    );
  return (
    <>
      {top}
      {all !== undefined && <PlaceBar places={places} place={place} rows={live?.shown ?? null} />}
      {error !== null && sheet === null && <Failed error={error} again={() => void refetch()} />}
      {sheet === null && error === null && <Waiting rows={24} what={t('requirements.workingOut')} />}
      {sheet !== null && live !== null && (
        <div className={style.columns}>
          <Worksheet
            // Another place is another sheet: nothing half typed goes along.
            key={sheet.value.place.ref}
            plant={plant}
            live={live}
            trying={trying}
            entry={sheet.entry}
            way={ahead?.way?.rows ?? null}
            tried={ahead?.tried ?? null}
            mayChange={mayChange}
          />
          <LevelRail live={live} order={FR_ORDER} current={row?.fr ?? null}>
            {ahead !== null && <WayPart sheet={live.shown} way={ahead.way} />}
            {row !== undefined && <ElsewherePart moment={moment} row={row} mayChange={mayChange} />}
          </LevelRail>
        </div>
      )}
      <KeyBar mayChange={mayChange} of="place" />
    </>
  );
}
