/** Why an attacker needs this level to reach a zone (3.11): the path hop by hop, and what would raise it. */
import { ENTRY_FACTS } from '../evaluate/exposure/entry-points.ts';
import { exposureOf, isEntered, type Exposure, type ZoneExposure } from '../evaluate/exposure/exposure.ts';
import type { ExposureReading } from '../evaluate/exposure/hops-of-plant.ts';
import { raisesAt, type Raise } from '../evaluate/exposure/raises.ts';
import type { Hop } from '../evaluate/exposure/path.ts';
import type { Reach } from '../evaluate/exposure/standing.ts';
import { waysElsewhere } from '../evaluate/exposure/ways.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { NO_SL, READING_AT } from '../evaluate/sl-achieved.ts';
import { nameOf, placeIn, type Cause, type Link, type WhyContext } from './chain.ts';
import type { HeadCode } from './codes.ts';
import { factCause } from './fact.ts';
import type { WhyRef } from './ref.ts';

type ExposureRef = Extract<WhyRef, { readonly kind: 'exposure' }>;

/** null for what is no zone of the plant, and for an external one. */
export function whyExposure(context: WhyContext, { place, reading, isElsewhere }: ExposureRef): Link | null {
  const exposure = exposureOf(context.index, reading);
  const zone = exposure.zones.find(({ ref }) => ref === place);
  if (zone === undefined) return null;
  const at = context.index.position.get(place) as number;
  const asked = isElsewhere ? { ...zone, ...zone.fromElsewhere } : zone;
  const ways = isElsewhere ? waysElsewhere(exposure.ways, at) : exposure.ways;
  return {
    ref: refOf(place, reading, isElsewhere),
    value: asked.needed,
    head: {
      code: headCode(asked),
      params: { ...headParams(context, asked, reading), elsewhere: isElsewhere ? 'yes' : '' },
    },
    rule: '3.11',
    clause: null,
    because: [
      ...openFacts(context, asked),
      ...asked.path.map((hop, i) => hopCause(context, exposure, hop, i === asked.deciding)),
      ...raisesAt(context.index, ways, at).map((raise) => raiseCause(context, raise, reading)),
      ...(isElsewhere || !isEntered(zone) ? [] : [elsewhereCause(zone, reading)]),
    ],
    // A screening index: nothing rests on it.
    usedBy: () => [],
  };
}

function refOf(place: string, reading: ExposureReading, isElsewhere: boolean): string {
  return `exposure:${place}:${reading}${isElsewhere ? ':elsewhere' : ''}`;
}

/** What somebody needs who does not enter at the zone itself. */
function elsewhereCause({ ref, fromElsewhere }: ZoneExposure, reading: ExposureReading): Cause {
  const { needed, ifEntered } = fromElsewhere;
  const entered = ifEntered?.needed ?? null;
  const params = {
    needed: needed === null ? '' : levelText(needed),
    none: needed === null && ifEntered === null ? 'yes' : '',
    open: needed === null && ifEntered !== null ? 'yes' : '',
    entered: entered === null ? '' : levelText(entered),
  };
  return { ref: refOf(ref, reading, true), value: needed, code: 'exposure-elsewhere', params };
}

const BEYOND = 5;

function headCode({ needed, exposed, unknownBecause, ifEntered }: ZoneExposure): HeadCode {
  if (unknownBecause === 'noTraffic') return 'exposure-noTraffic';
  if (unknownBecause === 'entryFacts') return 'exposure-entryFacts';
  if (exposed === false && ifEntered !== null) return 'exposure-heldIfEntered';
  if (needed === null) return 'exposure-unreached';
  if (needed === BEYOND) return 'exposure-beyond';
  if (exposed === null) return 'exposure-noTarget';
  return exposed ? 'exposure-exposed' : 'exposure-withstands';
}

function headParams(context: WhyContext, zone: ZoneExposure, reading: ExposureReading) {
  const { ref, needed, neededUpper, target, ifEntered } = zone;
  if (zone.unknownBecause === 'entryFacts' || (zone.exposed === false && ifEntered !== null))
    return enteredParams(context, zone, reading);
  return {
    place: nameOf(context, ref),
    reading: { term: reading },
    needed: needed ?? 0,
    upper: neededUpper === null || neededUpper === needed ? '' : levelText(neededUpper),
    target: target ?? 0,
  };
}

/** What is known, and what would be needed if attackers entered where that is not known. */
function enteredParams(context: WhyContext, zone: ZoneExposure, reading: ExposureReading) {
  const { ref, needed, target, ifEntered } = zone;
  return {
    place: nameOf(context, ref),
    reading: { term: reading },
    needed: needed === null ? '' : levelText(needed),
    none: needed === null ? 'yes' : '',
    ifEntered: levelText(ifEntered?.needed ?? BEYOND),
    entry: nameOf(context, ifEntered?.path[0]?.to ?? ref),
    target: target === null ? '' : target,
    noTarget: target === null ? 'yes' : '',
  };
}

/** Facts of the undecided zone in which the easier way begins that nobody knows. */
function openFacts(context: WhyContext, { ifEntered }: ZoneExposure): readonly Cause[] {
  const at = placeIn(context, ifEntered?.path[0]?.to ?? '');
  if (at === null) return [];
  return ENTRY_FACTS.flatMap((fact): readonly Cause[] => {
    const bit = context.index.table.factBit.get(fact);
    const cause = bit === undefined ? undefined : factCause(context, at, bit);
    return cause?.value === 'unknown' ? [cause] : [];
  });
}

/** As it is written in every language. */
function levelText(needed: number): string {
  return needed === BEYOND ? '> SL 4' : `SL ${needed}`;
}

/** Zones whose way, from anywhere or from elsewhere, is decided by this SL-A: as they are asked why. */
export function exposuresDecidedBy(
  context: WhyContext,
  slA: string,
  reading: ExposureReading,
): readonly string[] {
  const isDecided = ({ path, deciding }: Reach): boolean => {
    const hop = path[deciding ?? -1];
    return hop !== undefined && strengthRef(context, hop, reading) === slA;
  };
  return exposureOf(context.index, reading).zones.flatMap((zone) => [
    ...(isDecided(zone) ? [refOf(zone.ref, reading, false)] : []),
    ...(isEntered(zone) && isDecided(zone.fromElsewhere) ? [refOf(zone.ref, reading, true)] : []),
  ]);
}

function isConduit(through: string | null): through is `conduit:${string}` {
  return through?.startsWith('conduit:') ?? false;
}

/** What gives a hop its strength: the conduit, or the weakest FR of the zone. */
function strengthRef(
  context: WhyContext,
  { to, through, boundary, zone }: Hop,
  reading: ExposureReading,
): string {
  return isConduit(through) && boundary >= zone
    ? `sla:${through}:RDF:${reading}`
    : weakestOf(context, to, reading);
}

/** Asked on at what gives the hop its strength. */
function hopCause(
  context: WhyContext,
  { reading, entryPoints }: Exposure,
  hop: Hop,
  decides: boolean,
): Cause {
  const { from, to, through, boundary, zone, strength } = hop;
  const common = { to: nameOf(context, to), zone, decides: decides ? 'yes' : '' };
  const ref = strengthRef(context, hop, reading);
  if (from === null) {
    const facts = entryPoints.find((point) => point.ref === to)?.reasons ?? [];
    return { ref, value: strength, code: 'exposure-hop-outside', params: { ...common, facts } };
  }
  const params = { ...common, from: nameOf(context, from) };
  if (through === null) return { ref, value: strength, code: 'exposure-hop-parent', params };
  if (!isConduit(through)) {
    const asset = nameOf(context, through);
    return { ref, value: strength, code: 'exposure-hop-asset', params: { ...params, asset } };
  }
  const conduit = nameOf(context, through);
  return { ref, value: strength, code: 'exposure-hop-conduit', params: { ...params, conduit, boundary } };
}

/** SL-A of the zone in the FR, of IAC, UC and SI, in which it is least. */
function weakestOf(context: WhyContext, ref: string, reading: ExposureReading): string {
  const slA = placeIn(context, ref)?.judged.slA ?? [];
  const levelIn = (fr: (typeof FR_ORDER)[number]): number => {
    const level = slA[READING_AT[reading] + FR_ORDER.indexOf(fr)] ?? NO_SL;
    return level === NO_SL ? 0 : level;
  };
  const [weakest = 'IAC'] = (['IAC', 'UC', 'SI'] as const).toSorted((a, b) => levelIn(a) - levelIn(b));
  return `sla:${ref}:${weakest}:${reading}`;
}

function raiseCause(context: WhyContext, { ref, from, to, needed }: Raise, reading: ExposureReading): Cause {
  const isConduit = ref.startsWith('conduit:');
  return {
    ref: isConduit ? `sla:${ref}:RDF:${reading}` : weakestOf(context, ref, reading),
    value: needed,
    code: isConduit ? 'exposure-raise-conduit' : 'exposure-raise-zone',
    params: { place: nameOf(context, ref), from, to, needed: levelText(needed) },
  };
}
