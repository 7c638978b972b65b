/** What is found by what is typed: things of the plant by id and name, rows of the catalogs, pages, and what can be done from anywhere. */
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
import { ALL_PAGES } from './pages.ts';

export interface Found {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly id: string;
  readonly go: () => void;
}

/** Of one group, unless there is but one group. */
const MOST = 6;
/** What can be asked why as it is typed. */
const REFERENCE = /^(slt|sla|verdict|gap|rank|finding|measure|answer|fact|evidence|scenario|asset|flow):\S/;

interface Thing {
  readonly ref: string;
  readonly name: string;
}

/** The very id comes first, then what begins with what is typed, then a word of it, then what has it anywhere. */
function rankOf({ ref, name }: Thing, typed: string): number {
  const id = ref.slice(ref.indexOf(':') + 1).toLowerCase();
  const said = name.toLowerCase();
  if (id === typed || ref.toLowerCase() === typed || said === typed) return 0;
  if (said.startsWith(typed) || id.startsWith(typed)) return 1;
  if (said.includes(` ${typed}`) || id.includes(`-${typed}`)) return 2;
  return said.includes(typed) || ref.toLowerCase().includes(typed) ? 3 : 4;
}

function best(things: readonly Thing[], typed: string): readonly Thing[] {
  return things
    .map((thing) => ({ thing, rank: rankOf(thing, typed) }))
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank || a.thing.name.length - b.thing.name.length)
    .slice(0, MOST)
    .map(({ thing }) => thing);
}

/** 0 where the very thing is among them, else 1: groups keep their order but for that. */
function bestRank(things: readonly Thing[], typed: string): number {
  return things.some((thing) => rankOf(thing, typed) === 0) ? 0 : 1;
}

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
  const typed = text.toLowerCase();
  const has = (name: string): boolean => name.toLowerCase().includes(typed);
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
  const groups = [
    ['frame.findPlaces', things.places],
    ['frame.findAssets', things.assets],
    ['frame.findFlows', things.flows],
    ['registers.products', things.products],
    ['frame.findScenarios', things.scenarios],
    ['frame.findEvidence', things.evidence],
  ] as const;
  const named =
    text === ''
      ? []
      : groups
          .map(([group, of]) => ({ group, things: best(of, typed) }))
          // Whoever types an id wants that thing, of whatever kind it is.
          .toSorted((a, b) => bestRank(a.things, typed) - bestRank(b.things, typed))
          .flatMap(({ group, things: found }) =>
            found.map(({ ref, name }) => ({ group: t(group), name, id: ref, go: () => open(ref) })),
          );
  const required =
    text === ''
      ? []
      : best(rows, typed).map(({ ref, name }) => ({
          group: t('frame.findRequirements'),
          name,
          id: ref,
          go: to('requirements', { place: url.place, row: ref }),
        }));
  const ofFindings =
    text === ''
      ? []
      : best(ofRules, typed).map(({ ref, name }) => ({
          group: t('frame.findings_page'),
          name,
          id: ref,
          go: to('findings', { sel: ref }),
        }));
  const pages = ALL_PAGES.filter(({ word }) => has(t(word))).map(({ page, word }) => ({
    group: t('frame.findPages'),
    name: t(word),
    id: '',
    go: to(page, {}),
  }));
  const done = commands.filter(({ name }) => has(name));
  return [...asked, ...named, ...required, ...ofFindings, ...pages, ...done].map((one) => ({
    ...one,
    key: `${one.group} ${one.id} ${one.name}`,
  }));
}

function useThings(plant: string, isWanted: boolean) {
  const moment = useMoment(plant);
  const { data: whole } = useQuery(overview(moment));
  const { data: said } = useQuery({ ...entities(moment), enabled: isWanted });
  return useMemo(() => {
    const named = (kind: 'asset' | 'flow' | 'product' | 'scenario'): readonly Thing[] =>
      (said?.of(kind) ?? []).map(({ id, name }) => ({ ref: `${kind}:${id}`, name: name ?? id }));
    return {
      places: (whole?.value.places ?? []).map(({ ref, name }) => ({ ref, name })),
      assets: named('asset'),
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
  const group = t('frame.findCommands');
  const command = (name: string, id: string, go: () => void): Omit<Found, 'key'> => ({ group, name, id, go });
  return [
    command(t('frame.cmdUndo'), keyName('Ctrl Z'), undo),
    command(t('frame.cmdKeys'), 'F1', keys),
    command(t('frame.cmdPlants'), '', () => void navigate({ to: '/plants' })),
    command(t('frame.cmdReport'), '', () => void navigate({ to: '/p/$plant/reports', params: { plant } })),
    command(t('frame.backToToday'), '', () => setUrl({ at: undefined, asOf: undefined })),
    command(t('frame.cmdPrint'), '', () => window.print()),
    ...READINGS.map((reading) =>
      command(t('frame.cmdReading', { reading: t(`frame.${reading}`) }), '', () => setUrl({ reading }, true)),
    ),
    ...(['light', 'dark', 'auto'] as const).map((scheme) =>
      command(`${t('frame.scheme')}: ${t(`frame.${scheme}`)}`, '', () => setColorScheme(scheme)),
    ),
  ];
}
