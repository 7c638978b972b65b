/** docs/rules.md 3.11, techniques: written down as it stands, over the files of the links themselves. */
import type { TechniquesCatalog } from '../../catalog/catalog.ts';
import type { LinkSet } from '../../catalog/links.ts';
import type { PlaceAssessment, Verdict } from '../../evaluate/assessment.ts';
import type { Zone } from '../../model/plant.ts';
import { naiveAssess } from './naive.ts';
import type { World } from './world.ts';

type Reading = 'claimed' | 'evidenced' | 'verified';

export interface NaiveTechnique {
  readonly id: string;
  readonly status: string;
  readonly atBest: string;
}

const MAY_BE: Readonly<Record<string, string>> = {
  controller: 'A0003 A0004 A0005 A0017 A0018',
  'safety-controller': 'A0010',
  hmi: 'A0002',
  workstation: 'A0001',
  laptop: 'A0001',
  mobile: 'A0001',
  software: 'A0001 A0002 A0006 A0007 A0008 A0011 A0012',
  server: 'A0006 A0007 A0008 A0011 A0012',
  drive: 'A0013',
  io: 'A0013',
  sensor: 'A0013',
  switch: 'A0015',
  router: 'A0014',
  firewall: 'A0016 A0011',
  diode: 'A0016',
  wireless: 'A0014 A0015',
  gateway: 'A0009',
  'removable-media': '',
  data: '',
};

/** By zone that is not external: the techniques that apply, sorted by id. */
export function naiveAttack(
  world: World,
  techniques: TechniquesCatalog,
  sets: readonly LinkSet[],
  reading: Reading,
): Readonly<Record<string, readonly NaiveTechnique[]>> {
  const assessed = naiveAssess(world.plant, world.catalog, world.asOf);
  const named = sets.filter(({ from }) => from === 'attack-ics@18.1');
  const told: Record<string, readonly NaiveTechnique[]> = {};
  for (const zone of world.plant.zones) {
    if (zone.kind === 'external') continue;
    const place = assessed.find(({ ref }) => ref === `zone:${zone.id}`) as PlaceAssessment;
    const stands = new Map(
      techniques.mitigations.map(({ id }) => [id, rowsFor(world, place, id, named)] as const),
    );
    told[place.ref] = techniques.rows
      .filter((technique) => applies(world, zone, technique))
      .map((technique) => {
        const says = technique.mitigations
          .map((mitigation) => stands.get(mitigation) ?? [])
          .filter((rows) => rows.length > 0);
        const now = says.filter((rows) => rows.every((row) => row.reads[reading])).length;
        const then = says.filter((rows) => rows.every((row) => row.reads[reading] || isUnknown(row))).length;
        return { id: technique.id, ...statusOf(says.length, now, then) };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return told;
}

function statusOf(all: number, now: number, then: number) {
  if (all === 0) return { status: 'noMitigation', atBest: 'noMitigation' };
  const atBest = then === all ? 'covered' : then > 0 ? 'partly' : 'uncovered';
  if (now === all) return { status: 'covered', atBest };
  if (now > 0) return { status: 'partly', atBest };
  return { status: then > 0 ? 'undetermined' : 'uncovered', atBest };
}

function isUnknown({ verdict }: Verdict): boolean {
  return verdict === 'undetermined' || verdict === 'failed';
}

/** Verdicts of the rows that support the mitigation and are not notApplicable at the place. */
function rowsFor(
  { catalog }: World,
  { verdicts }: PlaceAssessment,
  mitigation: string,
  sets: readonly LinkSet[],
): readonly Verdict[] {
  const edition = `${catalog.id}@${catalog.edition}`;
  return catalog.rows.flatMap(({ id }) => {
    const isLinked = sets.some(({ links }) =>
      links.some(({ from, to }) => from === `attack-ics@18.1/${mitigation}` && to === `${edition}/${id}`),
    );
    const verdict = verdicts.find(
      ({ requirement }) => requirement.slice(requirement.indexOf('/') + 1) === id,
    );
    return isLinked && verdict !== undefined && verdict.verdict !== 'notApplicable' ? [verdict] : [];
  });
}

function applies({ plant }: World, zone: Zone, technique: TechniquesCatalog['rows'][number]): boolean {
  const isNamed = plant.scenarios.some(
    ({ place, techniques }) => place === `zone:${zone.id}` && (techniques ?? []).includes(technique.id),
  );
  if (isNamed || technique.assets.length === 0) return true;
  const held = plant.assets.filter(({ zones }) => (zones ?? []).includes(zone.id));
  if (held.length === 0 || held.some(({ type }) => MAY_BE[type] === undefined)) return true;
  return held.some(({ type }) => technique.assets.some((asset) => MAY_BE[type]?.split(' ').includes(asset)));
}
