/** The plant on one page: where it stands, the map of SL-A against SL-T, what to do next, what is due. */
import { useParams } from '@tanstack/react-router';
import { useEarlyOverview } from '../../api/held/use-early-overview.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { DueList } from './due-list.tsx';
import { NextSteps } from './next-steps.tsx';
import { PostureLine } from './posture-line.tsx';
import { SinceBaseline } from './since-baseline.tsx';
import { SlMap } from './sl-map.tsx';
import style from './overview.module.css';

export function OverviewPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/overview' });
  const { t, number } = useWords();
  const { of } = useUrl();
  const setUrl = useSetUrl();
  const moment = useMoment(plant);
  const { shown, entry, error, refetch } = useEarlyOverview(moment);
  const value = shown?.overview;
  const count = (kind: string): string =>
    value === undefined ? '' : ` ${number(value.places.filter(({ ref }) => ref.startsWith(kind)).length)}`;
  return (
    <>
      <PageTop title={t('frame.overview')}>
        <Segmented
          label={t('overview.map')}
          value={of ?? 'zones'}
          options={[
            { value: 'zones', label: t('overview.zones') + count('zone:') },
            { value: 'conduits', label: t('overview.conduits') + count('conduit:') },
          ]}
          onChange={(next) => setUrl({ of: next === 'conduits' ? 'conduits' : undefined }, true)}
        />
      </PageTop>
      {error !== null && value === undefined && <Failed error={error} again={() => void refetch()} />}
      {value === undefined && error === null && <Waiting rows={20} what={t('overview.workingOut')} />}
      {shown !== null && value !== undefined && (
        <div className={style.page}>
          <PostureLine overview={value} />
          <div className={style.columns}>
            <SlMap overview={value} unconfirmed={shown.unconfirmed} />
            <div className={style.side}>
              <NextSteps moment={moment} overview={value} />
              <DueList due={value.due} places={value.places} asOf={value.asOf} />
              <SinceBaseline
                moment={moment}
                newest={entry}
                nameOf={(place) => value.places.find(({ ref }) => ref === place)?.name ?? place}
              />
            </div>
          </div>
        </div>
      )}
    </>
  );
}
