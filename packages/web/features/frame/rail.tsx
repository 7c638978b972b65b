/** The pages of a plant in the order of the method, under the plant itself. */
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Overview } from '@bulkhead/core/report/workbench/overview.ts';
import { mayAt, whoAmI } from '../../api/account.ts';
import { overview, plantList } from '../../api/plants.ts';
import { Icon, Mark, type IconName } from '../../ui/icons.tsx';
import { carried, useMoment, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { PAGES, type PageName } from './pages.ts';
import { usePlantName } from './use-plant-name.ts';
import { useWaiting } from './use-waiting.ts';
import style from './frame.module.css';

export function Rail({ plant }: { readonly plant: string }) {
  const { t } = useWords();
  const { data } = useQuery(overview(useMoment(plant)));
  const counts = useCounts(data?.value, useWaiting(plant));
  return (
    <nav className={style.rail} aria-label={t('frame.rail')}>
      <Link to="/plants" className={style.brand} title={t('frame.plants')}>
        <Mark />
        <span className={style.word}>{t('frame.product')}</span>
      </Link>
      <PlantSwitch plant={plant} />
      {PAGES.map(({ page, word, icon, group }, i) => (
        <Fragment key={page}>
          {group !== null && PAGES[i - 1]?.group !== group && <h2 className={style.group}>{t(group)}</h2>}
          {/* What is of no step of the method stands at the foot. */}
          {group === null && i > 0 && PAGES[i - 1]?.group !== null && <span className={style.foot} />}
          <Entry plant={plant} to={`/p/$plant/${page}`} icon={icon} word={t(word)} {...counts[page]} />
        </Fragment>
      ))}
    </nav>
  );
}

type Counted = Pick<EntryProps, 'count' | 'counts'>;

/** Beside an entry: how many there are, and in words of what. */
function useCounts(
  judged: Overview | undefined,
  waiting: number,
): Readonly<Partial<Record<PageName, Counted>>> {
  const { t, number } = useWords();
  const worded = (count: number) => ({ count, replace: { count: number(count) } });
  const inbox = { count: number(waiting), counts: t('frame.waitingCount', worded(waiting)) };
  const work = waiting === 0 ? {} : { inbox };
  if (judged === undefined) return work;
  const { places, findings, counts, evidence } = judged;
  const zones = places.filter(({ ref }) => ref.startsWith('zone:')).length;
  const conduits = places.length - zones;
  const pieces = evidence.ready + evidence.atRisk.length + evidence.failing.length;
  return {
    ...work,
    zones: {
      count: number(zones),
      counts: [
        t('frame.zonesCount', worded(zones)),
        ...(conduits > 0 ? [t('frame.conduitsCount', worded(conduits))] : []),
      ].join(', '),
    },
    flows: { count: number(counts.flows), counts: t('frame.flowsCount', worded(counts.flows)) },
    evidence: { count: number(pieces), counts: t('frame.evidenceCount', worded(pieces)) },
    assets: { count: number(counts.assets), counts: t('frame.assetsCount', worded(counts.assets)) },
    risk: {
      count: number(counts.scenarios),
      counts: t('frame.scenariosCount', worded(counts.scenarios)),
    },
    findings: {
      count: number(findings.error + findings.warning + findings.note),
      counts: t('frame.findings', findings),
    },
  };
}

interface EntryProps {
  readonly plant: string;
  readonly to: `/p/$plant/${PageName}`;
  readonly icon: IconName;
  readonly word: string;
  readonly count?: string | null;
  /** What the number counts, in words. */
  readonly counts?: string;
}

function Entry({ plant, to, icon, word, count = null, counts = '' }: EntryProps) {
  const url = useUrl();
  return (
    <Link
      to={to}
      params={{ plant }}
      search={carried(url)}
      activeOptions={{ includeSearch: false }}
      className={style.entry}
      title={counts === '' ? word : `${word}: ${counts}`}
    >
      <Icon name={icon} />
      <span className={style.word}>{word}</span>
      {count !== null && (
        <span className={style.count}>
          <span aria-hidden="true">{count}</span>
          <span className="sr">{counts}</span>
        </span>
      )}
    </Link>
  );
}

function PlantSwitch({ plant }: { readonly plant: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { data: account } = useQuery(whoAmI);
  const { data: plants = [] } = useQuery(plantList);
  const { data } = useQuery(overview(useMoment(plant)));
  const name = usePlantName(plant);
  return (
    <Menu position="bottom-start" width={264}>
      <Menu.Target>
        <button
          type="button"
          className={style.switch}
          aria-label={`${t('frame.switchPlant')}: ${name}`}
          title={`${t('frame.switchPlant')}: ${name}`}
        >
          <span className={style.switchText}>
            <span className={`${style.switchName} ell`}>{name}</span>
            <span className={`${style.switchSub} ell`}>{data?.value.plant.organisation ?? plant}</span>
          </span>
          <Icon name="updown" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void navigate({ to: '/plants' })}>{t('frame.plants')}</Menu.Item>
        {mayAt(account, '*', 'people') && (
          <Menu.Item onClick={() => void navigate({ to: '/new' })}>{t('bring.newPlant')}</Menu.Item>
        )}
        <Menu.Divider />
        {plants.map((each) => (
          <Menu.Item
            key={each.plant}
            onClick={() => void navigate({ to: '/p/$plant/overview', params: { plant: each.plant } })}
          >
            {each.summary?.name ?? each.plant}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
