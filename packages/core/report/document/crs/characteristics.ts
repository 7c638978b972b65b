/** What each zone and conduit is, as far as the model goes: the registers a specification is read by (62443-3-2, ZCR 6). */
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import type { Asset, Facts, Plant } from '../../../model/plant.ts';
import type { PlaceAssessment } from '../../../evaluate/assessment.ts';
import type { ReportFacts } from '../input.ts';
import {
  NOT_STATED,
  id,
  inLine,
  missing,
  paragraph,
  say,
  section,
  stacked,
  table,
  text,
  type Block,
  type Entry,
  type Row,
  type Runs,
  type Section,
} from '../parts.ts';

type Zone = Plant['zones'][number];
type Conduit = Plant['conduits'][number];

export function characteristics(facts: ReportFacts): Section {
  const { zones } = facts.plant;
  const known = knownOf(facts);
  return section(
    'crs-characteristics',
    'crsCharacteristics',
    [paragraph(say('crsCharacteristicsIntro'))],
    [
      section(
        'crs-zones',
        'zones',
        zones.length === 0 ? [missing(say('noZones'))] : zones.map((zone) => zoneCard(facts, known, zone)),
      ),
      section('crs-conduits', 'crsConduits', [conduitTable(facts, known)]),
    ],
  );
}

/** What lies where, looked up once. */
interface Known {
  readonly assets: ReadonlyMap<string, readonly Asset[]>;
  readonly flows: ReadonlyMap<string, Plant['flows']>;
  readonly conduits: ReadonlyMap<string, readonly Conduit[]>;
  readonly places: ReadonlyMap<string, PlaceAssessment>;
}

function knownOf({ plant, assessment }: ReportFacts): Known {
  const of = <T>(
    all: readonly T[],
    keys: (one: T) => readonly string[],
  ): ReadonlyMap<string, readonly T[]> => {
    const found = new Map<string, T[]>();
    for (const one of all) for (const key of keys(one)) found.set(key, [...(found.get(key) ?? []), one]);
    return found;
  };
  return {
    assets: of(plant.assets, ({ zones = [], conduits = [] }) => [
      ...zones.map((zone) => `zone:${zone}`),
      ...conduits.map((conduit) => `conduit:${conduit}`),
    ]),
    flows: of(plant.flows, ({ conduit }) => (conduit === undefined ? [] : [conduit])),
    conduits: of(plant.conduits, ({ joins }) => joins),
    places: new Map(assessment.places.map((place) => [place.ref as string, place])),
  };
}

function zoneCard(facts: ReportFacts, known: Known, zone: Zone): Block {
  const ref = `zone:${zone.id}`;
  const assets = known.assets.get(ref) ?? [];
  const functions = facts.plant.functions.filter(
    ({ zones = [], assets: needed = [] }) =>
      zones.includes(zone.id) || assets.some(({ id: asset }) => needed.includes(asset)),
  );
  return {
    kind: 'card',
    id: `crs-${ref}`,
    title: [...text(zone.name), id(ref)],
    entries: [
      ...(zone.description === undefined ? [] : [entry('purpose', text(zone.description))]),
      entry('kind', [
        say(`zone-${zone.kind}`),
        ...(zone.level === undefined ? [] : [say('purdueAt', { level: zone.level })]),
        ...(zone.parent === undefined ? [] : [say('lieWithin', { zone: facts.name(`zone:${zone.parent}`) })]),
      ]),
      entry('owner', text(zone.owner)),
      entry('logicalHead', bounds(zone.logicalBoundary, zone.networks)),
      entry('physicalHead', text(zone.physicalBoundary)),
      entry('accessPoints', lines(zone.accessPoints)),
      entry('connectedHead', connected(known.conduits.get(zone.id) ?? [])),
      entry('assets', assetRuns(assets)),
      ...(functions.length === 0
        ? []
        : [entry('essentialFunction', stacked(functions.map(({ name }) => text(name))))]),
      entry('factsHead', factRuns(zone.facts)),
      entry('slT', vectorRuns(known.places.get(ref))),
      entry('assumptions', text(zone.assumptions)),
    ],
  };
}

function entry(name: Entry['name'], value: Runs): Entry {
  return { name, value };
}

function bounds(stated: string | undefined, networks: readonly string[] = []): Runs {
  if (stated === undefined && networks.length === 0) return NOT_STATED;
  return [
    ...(stated === undefined ? [] : text(stated)),
    ...inLine(networks.map((network): Runs => [id(network)])),
  ];
}

function lines(stated: readonly string[] | undefined): Runs {
  return stated === undefined || stated.length === 0 ? NOT_STATED : stacked(stated.map((line) => text(line)));
}

function connected(conduits: readonly Conduit[]): Runs {
  if (conduits.length === 0) return [say('none')];
  return inLine(conduits.map(({ id: conduit }): Runs => [id(conduit)]));
}

/** How many of each kind, and how many of them much depends on. */
function assetRuns(assets: readonly Asset[]): Runs {
  if (assets.length === 0) return [say('none')];
  const kinds = [...Map.groupBy(assets, ({ type }) => type)];
  const critical = assets.filter(
    ({ criticality }) => criticality === 'high' || criticality === 'critical',
  ).length;
  return [
    ...inLine(kinds.map(([type, of]): Runs => [say(`asset-${type}`), { kind: 'count', value: of.length }])),
    ...(critical === 0 ? [] : [say('criticalAssets', { n: critical })]),
  ];
}

function factRuns(facts: Facts | undefined): Runs {
  const stated = Object.entries(facts ?? {});
  if (stated.length === 0) return NOT_STATED;
  const named = (value: boolean | 'unknown'): readonly string[] =>
    stated.flatMap(([fact, said]) =>
      (typeof said === 'object' ? said.value : said) === value ? [fact] : [],
    );
  return stacked(
    ([true, false, 'unknown'] as const).flatMap((value): readonly Runs[] =>
      named(value).length === 0 ? [] : [[say(`facts-${String(value) as 'true'}`, { facts: named(value) })]],
    ),
  );
}

function vectorRuns(place: PlaceAssessment | undefined): Runs {
  if (place === undefined || place.slTBasis.method === 'external')
    return [say('basis-external', { from: '' })];
  return [say('vectorOf', { levels: FR_ORDER.map((fr) => `${fr} ${place.slT[fr] ?? '–'}`) })];
}

function conduitTable(facts: ReportFacts, known: Known): Block {
  return table(
    [
      { head: 'conduit', kind: 'text', share: 4 },
      { head: 'joins', kind: 'text', share: 4 },
      { head: 'carriesHead', kind: 'text', share: 4 },
      { head: 'enforcedHead', kind: 'text', share: 4 },
      { head: 'slT', kind: 'text', share: 3 },
      { head: 'owner', kind: 'text', share: 2 },
    ],
    facts.plant.conduits.map((conduit) => conduitRow(known, conduit)),
    'noConduits',
  );
}

const NAMED = 6;

/** The first by id; the register of assets has all. */
function deviceRuns(devices: readonly Asset[]): Runs {
  if (devices.length === 0) return [say('noDevice')];
  const more = devices.length - NAMED;
  return [
    id(
      devices
        .slice(0, NAMED)
        .map(({ id: device }) => device)
        .join(', '),
    ),
    ...(more > 0 ? [say('moreRows', { n: more })] : []),
  ];
}

function conduitRow(known: Known, conduit: Conduit): Row {
  const ref = `conduit:${conduit.id}`;
  const flows = known.flows.get(conduit.id) ?? [];
  const protocols = [...new Set(flows.flatMap(({ protocol }) => protocol ?? []))];
  const devices = known.assets.get(ref) ?? [];
  const place = known.places.get(ref);
  return {
    ref,
    cells: [
      [...text(conduit.name), id(conduit.id)],
      [id(conduit.joins.join(', '))],
      [
        ...(conduit.medium === undefined ? [] : [say(`medium-${conduit.medium}`)]),
        say('flowsCarried', { n: flows.length, protocols }),
        ...(conduit.oneWay === undefined ? [] : [say('oneWayTo', { zone: conduit.oneWay.to })]),
      ],
      stacked([deviceRuns(devices), ...(conduit.rules === undefined ? [] : [text(conduit.rules)])]),
      place === undefined ? [] : [id(FR_ORDER.map((fr) => place.slT[fr] ?? '–').join(' '))],
      text(conduit.owner),
    ],
  };
}
