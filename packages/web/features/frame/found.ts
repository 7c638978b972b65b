/** What is found by what is typed: things of the plant by id, name and address, rows of the catalogs, pages, and what can be done from anywhere. */
import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { entities } from '../../api/entities.ts';
import { findings } from '../../api/findings.ts';
import { overview, placeRows } from '../../api/plants.ts';
import { useOpenRef } from '../../ui/ref-door.tsx';
import { carried, READINGS, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useKeyName } from '../../ui/key-name.ts';
import { useWords } from '../../words/use-words.ts';
import { FOUND_PAGES } from './pages.ts';
import { useIsReadBy } from './read-pages.ts';
import { best, bestRank, rankOfPage, typedAs, type Ranked, type Thing } from './ranked.ts';

export interface Found {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly id: string;
  readonly go: () => void;
}

/** What can be asked why as it is typed. */
const REFERENCE = /^(slt|sla|verdict|gap|rank|finding|measure|answer|fact|evidence|scenario|asset|flow):\S/;

export interface Acts {
  readonly undo: () => void;
  readonly keys: () => void;
}

export function useFound(plant: string, text: string, acts: Acts): readonly Found[] {
  const { t } = useWords();
  const things = useThings(plant, text !== '');
  const rows = useRows(plant, text !== '');
  const ofRules = useFindingThings(plant, text !== '');
  const commands = useCommands(plant, acts);
  const open = useOpenRef(plant);
  const setUrl = useSetUrl();
  const navigate = useNavigate();
  const url = useUrl();
  const typed = typedAs(text);
  const has = (name: string): boolean => name.toLowerCase().includes(typed.text);
  const to = (page: string, search: object) => (): void =>
    void navigate({
      to: `/p/$plant/${page}`,
      params: { plant },
      search: { ...carried(url), ...search },
    } as never);
  const asked = REFERENCE.test(text)
    ? [
        {
          group: t('frame.findReference'),
          name: t('frame.findReference'),
          id: text,
          go: () => setUrl({ why: text }),
        },
      ]
    : [];
  const shownIn =
    (group: string) =>
    ({ thing: { ref, name }, by }: Ranked) => ({
      group,
      name,
      id: by === null ? ref : `${by} · ${ref}`,
      go: () => open(ref),
    });
  const groups = [
    ['frame.findPlaces', things.places],
    ['frame.findAssets', things.assets],
    ['frame.findFlows', things.flows],
    ['registers.products', things.products],
    ['frame.findScenarios', things.scenarios],
    ['frame.findEvidence', things.evidence],
  ] as const;
  const among = (of: readonly Thing[]): readonly Ranked[] => (text === '' ? [] : best(of, typed));
  const named = groups.map(([group, of]) => {
    const found = among(of);
    return { rank: bestRank(found, typed), of: found.map(shownIn(t(group))) };
  });
  const required = among(rows).map(({ thing: { ref, name } }) => ({
    group: t('frame.findRequirements'),
    name,
    id: ref,
    go: to('requirements', { place: url.place, row: ref }),
  }));
  const ofFindings = among(ofRules).map(({ thing: { ref, name } }) => ({
    group: t('frame.findings_page'),
    name,
    id: ref,
    go: to('findings', { sel: ref }),
  }));
  const pages = FOUND_PAGES.flatMap(({ page, word, also, search }) => {
    const rank = rankOfPage(t(word), t(also), text);
    const go = to(page, search);
    return rank === null ? [] : [{ rank, group: t('frame.findPages'), name: t(word), id: '', go }];
  });
  const done = commands.filter(({ name }) => has(name));
  const inOrder = [
    // Whoever types an id wants that thing, of whatever kind it is; whoever begins the name of a page, that page.
    ...named.filter(({ rank }) => rank === 0).flatMap(({ of }) => of),
    ...pages.filter(({ rank }) => rank === 0),
    ...named.filter(({ rank }) => rank > 0).flatMap(({ of }) => of),
    ...required,
    ...ofFindings,
    ...pages.filter(({ rank }) => rank > 0),
    ...done,
  ];
  return [...asked, ...inOrder].map((one) => ({ ...one, key: `${one.group} ${one.id} ${one.name}` }));
}

function useThings(plant: string, isWanted: boolean) {
  const moment = useMoment(plant);
  const { data: whole } = useQuery(overview(moment));
  const { data: said } = useQuery({ ...entities(moment), enabled: isWanted });
  return useMemo(() => {
    const named = (kind: 'flow' | 'product' | 'scenario'): readonly Thing[] =>
      (said?.of(kind) ?? []).map(({ id, name }) => ({ ref: `${kind}:${id}`, name: name ?? id }));
    return {
      places: (whole?.value.places ?? []).map(({ ref, name }) => ({ ref, name })),
      assets: (said?.of('asset') ?? []).map(({ id, name, interfaces }): Thing => ({
        ref: `asset:${id}`,
        name: name ?? id,
        interfaces,
      })),
      flows: named('flow'),
      products: named('product'),
      scenarios: named('scenario'),
      evidence: (said?.of('evidence') ?? []).map(({ id, title }) => ({ ref: `evidence:${id}`, name: title })),
    };
  }, [whole, said]);
}

/** Titles and ids of requirements are the same at every place. */
function useRows(plant: string, isWanted: boolean): readonly Thing[] {
  const moment = useMoment(plant);
  const { data: whole } = useQuery(overview(moment));
  const first = whole?.value.places[0]?.ref;
  const { data } = useQuery({
    ...placeRows(moment, first ?? ''),
    enabled: first !== undefined && isWanted,
  });
  return useMemo(
    () => (data?.value.rows ?? []).map(({ requirement, title }) => ({ ref: requirement, name: title })),
    [data],
  );
}

function useFindingThings(plant: string, isWanted: boolean): readonly Thing[] {
  const { data } = useQuery({ ...findings(useMoment(plant)), enabled: isWanted });
  return useMemo(
    () =>
      (data?.value.findings ?? []).map(({ id, message }) => ({ ref: id, name: message.replaceAll('`', '') })),
    [data],
  );
}

/** What can be done from anywhere. */
function useCommands(plant: string, { undo, keys }: Acts): readonly Omit<Found, 'key'>[] {
  const { t } = useWords();
  const keyName = useKeyName();
  const navigate = useNavigate();
  const setUrl = useSetUrl();
  // Else it writes a style into the page, which the content policy refuses.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const isReadBy = useIsReadBy();
  const group = t('frame.findCommands');
  const command = (name: string, id: string, go: () => void): Omit<Found, 'key'> => ({ group, name, id, go });
  return [
    command(t('frame.cmdUndo'), keyName('Ctrl Z'), undo),
    command(t('frame.cmdKeys'), 'F1', keys),
    command(t('frame.cmdPlants'), '', () => void navigate({ to: '/plants' })),
    command(t('frame.cmdReport'), '', () => void navigate({ to: '/p/$plant/reports', params: { plant } })),
    command(t('frame.backToToday'), '', () => setUrl({ at: undefined, asOf: undefined })),
    command(t('frame.cmdPrint'), '', () => window.print()),
    ...(isReadBy ? READINGS : []).map((reading) =>
      command(t('frame.cmdReading', { reading: t(`frame.${reading}`) }), '', () => setUrl({ reading }, true)),
    ),
    ...(['light', 'dark', 'auto'] as const).map((scheme) =>
      command(`${t('frame.scheme')}: ${t(`frame.${scheme}`)}`, '', () => setColorScheme(scheme)),
    ),
  ];
}
