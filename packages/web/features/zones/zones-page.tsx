/** Zones and conduits as they are drawn everywhere else, and what is said of the one that is selected. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { overview } from '../../api/plants.ts';
import { mayAt, whoAmI } from '../../api/account.ts';
import { Button, Kbd } from '../../ui/controls/button.tsx';
import { isGoing, useKeys } from '../../ui/keys.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { isNow, useMoment, useReading, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { Canvas } from './canvas.tsx';
import { Inspector } from './inspector.tsx';
import { NewPlace } from './new-place.tsx';
import { TargetDialog } from './target-dialog.tsx';
import { drawing } from './drawing-made.ts';
import style from './zones.module.css';

export function ZonesPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/zones' });
  const { t, term, language } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const reading = useReading();
  const moment = useMoment(plant);
  const [shownAgain, setShownAgain] = useState(0);
  const { data } = useQuery(overview(moment));
  const value = data?.value;
  const overlay = url.overlay === 'plain' ? 'plain' : 'gap';
  const queries = useQueryClient();
  const {
    data: drawn = null,
    error: fault,
    refetch,
  } = useQuery(drawing(queries, moment, { overlay, reading, language, readingName: term(reading) }));
  const { data: account } = useQuery(whoAmI);
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const [dialog, setDialog] = useState<'zone' | 'conduit' | 'target' | null>(null);
  const open = (what: 'zone' | 'conduit') => (event: KeyboardEvent) => {
    if (mayChange && !isGoing(event)) setDialog(what);
  };
  useKeys({ z: open('zone'), c: open('conduit') });
  const place = value?.places.find(({ ref }) => ref === url.sel);
  const zones = drawn?.zones ?? [];
  const taken = new Set([...zones, ...(drawn?.conduits ?? [])].map(({ id }) => id));
  const making = mayChange ? (
    <p className={style.making}>
      <Button onClick={() => setDialog('zone')}>
        {t('zones.newZone')} <Kbd>Z</Kbd>
      </Button>
      {zones.length > 1 && (
        <Button onClick={() => setDialog('conduit')}>
          {t('zones.newConduit')} <Kbd>C</Kbd>
        </Button>
      )}
    </p>
  ) : null;
  return (
    <>
      <PageTop title={t('frame.zones')}>
        <Segmented
          label={t('zones.overlay')}
          value={overlay}
          options={[
            { value: 'plain', label: t('zones.plain') },
            { value: 'gap', label: t('zones.gap') },
          ]}
          onChange={(next) => setUrl({ overlay: next === 'gap' ? undefined : next }, true)}
        />
      </PageTop>
      {(dialog === 'zone' || dialog === 'conduit') && (
        <NewPlace
          plant={plant}
          kind={dialog}
          zones={zones}
          taken={taken}
          entry={data?.entry ?? null}
          onClose={() => setDialog(null)}
          onDone={(sel) => {
            setDialog(null);
            setUrl({ sel }, true);
          }}
        />
      )}
      {dialog === 'target' && place !== undefined && (
        <TargetDialog
          plant={plant}
          place={place}
          entry={data?.entry ?? null}
          onClose={() => setDialog(null)}
        />
      )}
      {fault !== null && drawn === null && <Failed error={fault} again={() => void refetch()} />}
      {drawn === null && fault === null && <Waiting rows={16} what={t('zones.workingOut')} />}
      {drawn !== null && zones.length === 0 && (
        <div className={style.none}>
          <p>{t('zones.empty')}</p>
          <p className="quiet">{t('zones.emptyHow')}</p>
          {making}
        </div>
      )}
      {drawn !== null && zones.length > 0 && value !== undefined && (
        <div className={style.page}>
          <Canvas
            drawing={drawn.drawing}
            selected={url.sel}
            onSelect={(sel) => setUrl({ sel }, true)}
            asked={shownAgain}
          />
          <Inspector
            plant={plant}
            drawn={drawn}
            places={value.places}
            selected={url.sel}
            making={making}
            onTarget={mayChange ? () => setDialog('target') : null}
            onChoose={(sel) => {
              setUrl({ sel }, true);
              setShownAgain((times) => times + 1);
            }}
          />
        </div>
      )}
    </>
  );
}
