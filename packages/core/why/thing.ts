/** What the network is made of: zones, conduits, assets, flows, site, organisation; and findings about them. */
import { editionOf } from '../catalog/catalog.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { NO_SL, READING_AT } from '../evaluate/sl-achieved.ts';
import type { PlaceInIndex } from '../evaluate/verdict-view.ts';
import type { FrId, Waiver } from '../model/plant.ts';
import {
  assetOf,
  nameOf,
  placeIn,
  type Cause,
  type Head,
  type Link,
  type WhyContext,
  type WhyValue,
} from './chain.ts';
import { concernCause } from './concern.ts';

/** A zone or conduit: its seven SL-T and SL-A. */
export function whyPlace(context: WhyContext, at: PlaceInIndex): Link {
  const { zone, conduit, seen, ref } = at.place;
  const params = { place: nameOf(context, ref), n: seen.assets, kind: zone?.kind ?? conduit?.medium ?? '' };
  const code = zone !== null ? 'place-zone' : seen.assets === 0 ? 'place-bareConduit' : 'place-conduit';
  return {
    ...thing(ref, zone?.kind ?? conduit?.medium ?? null, { code, params }, '3.5', () => [
      ...FR_ORDER.flatMap((fr) => [`slt:${ref}:${fr}`, `sla:${ref}:${fr}`]),
      ...worstCasesAt(context, zone?.id),
      ...scenariosAt(context, ref),
      ...findingsAt(context, ref),
    ]),
    because: FR_ORDER.map((fr, f) => levelsOf(at, fr, f)),
  };
}

/** What could be brought about through the zone. */
function scenariosAt({ plant }: WhyContext, ref: string): readonly string[] {
  return plant.scenarios.filter(({ place }) => place === ref).map(({ id }) => `scenario:${id}`);
}

function worstCasesAt({ plant }: WhyContext, zone: string | undefined): readonly string[] {
  if (zone === undefined) return [];
  return plant.worstCases.filter(({ zones = [] }) => zones.includes(zone)).map(({ id }) => `worstCase:${id}`);
}

/** One FR of a place: what it reaches, evidenced, against what it must reach. */
function levelsOf(at: PlaceInIndex, fr: FrId, f: number): Cause {
  const sl = at.judged.slA[READING_AT.evidenced + f] as number;
  const target = at.place.target.levels[f] ?? null;
  const given = { fr, ...(target === null ? {} : { target }) };
  const ref = `sla:${at.place.ref}:${fr}`;
  if (sl === NO_SL) return { ref, value: null, code: 'fr-nothing', params: given };
  const code = target === null ? 'fr-noTarget' : sl < target ? 'fr-short' : 'fr-reached';
  return { ref, value: sl, code, params: { ...given, level: sl } };
}

/** Site and organisation: the answers given there. */
export function whyWhole(context: WhyContext, ref: 'site' | 'organisation'): Link {
  const head: Head = { code: `place-${ref}`, params: { place: nameOf(context, ref) } };
  return thing(ref, null, head, '3.6', () => [...answersAt(context, ref), ...judgedBy(context, ref)]);
}

export function whyAsset(context: WhyContext, id: string): Link | null {
  const asset = assetOf(context, id);
  if (asset === undefined) return null;
  const ref = `asset:${id}`;
  const within = [
    ...(asset.zones ?? []).map((zone) => `zone:${zone}`),
    ...(asset.conduits ?? []).map((conduit) => `conduit:${conduit}`),
  ];
  const params = {
    asset: id,
    name: asset.name ?? '',
    type: asset.type,
    places: within.map((place) => nameOf(context, place)),
  };
  const { productVersion } = asset;
  const slC = productVersion === undefined ? [] : FR_ORDER.map((fr) => `slc:${ref}:${fr}`);
  const usedBy = (): readonly string[] => [
    ...within,
    ...answersAt(context, ref),
    ...(context.library.components().length === 0 ? [] : slC),
    ...findingsAt(context, ref),
  ];
  return {
    ...thing(ref, asset.type, { code: 'asset', params }, '3.6', usedBy),
    because: productVersion === undefined ? [] : [productCause(context, productVersion)],
  };
}

/** What the asset is one of. */
function productCause(context: WhyContext, id: string): Cause {
  const ref = `product:${id}`;
  const product = nameOf(context, ref);
  return { ref, value: product, code: 'of-product', params: { product } };
}

export function whyFlow(context: WhyContext, id: string): Link | null {
  const flow = context.plant.flows.find((candidate) => candidate.id === id);
  if (flow === undefined) return null;
  const { from, to, protocol = '', conduit } = flow;
  const through = conduit === undefined ? '' : nameOf(context, `conduit:${conduit}`);
  const params = { flow: id, from: nameOf(context, from), to: nameOf(context, to), protocol, through };
  const usedBy = conduit === undefined ? [] : [`conduit:${conduit}`];
  return thing(`flow:${id}`, protocol === '' ? null : protocol, { code: 'flow', params }, '3.7', () => [
    ...usedBy,
    ...findingsAt(context, `flow:${id}`),
  ]);
}

/** Documents the place is judged by as a whole. */
function judgedBy({ library }: WhyContext, ref: string): readonly string[] {
  return library
    .programs()
    .filter(({ at }) => at.place.ref === ref)
    .map(({ catalog }) => editionOf(catalog));
}

export function answersAt(context: WhyContext, place: string): readonly string[] {
  return context.plant.answers
    .filter((answer) => answer.place === place)
    .map((answer) => `answer:${place}:${answer.requirement}`);
}

export function findingsAt(context: WhyContext, ref: string): readonly string[] {
  return context.findings.filter((finding) => finding.at === ref).map((finding) => finding.id);
}

export function whyFinding(context: WhyContext, id: string): Link | null {
  const finding = context.findings.find((f) => f.id === id);
  if (finding === undefined) return null;
  const { at, severity } = finding;
  const known = placeIn(context, at) !== null || isListed(context, at);
  const waivers = context.plant.waivers.filter((waiver) => waiver.finding === id);
  const head: Head = { code: 'finding', finding, nameOf: (ref) => nameOf(context, ref) };
  return {
    ...thing(id, severity, head, '3.13', () => [`rule:${finding.rule}`]),
    because: [
      ...(known
        ? [{ ref: at, value: null, code: 'found-at' as const, params: { place: nameOf(context, at) } }]
        : []),
      ...(finding.concerns ?? []).map((ref) => concernCause(context, ref)),
      ...waivers.map((waiver) => waiverCause(context, waiver)),
    ],
  };
}

/** Leave for a finding to stand, or what is left of it. */
function waiverCause({ index }: WhyContext, { id, reason, approvedBy, expires }: Waiver): Cause {
  const code = index.asOf <= expires ? 'waiver-live' : 'waiver-over';
  return { ref: `waiver:${id}`, value: expires, code, params: { reason, approvedBy, expires } };
}

/** An asset or a flow of the plant. */
function isListed(context: WhyContext, ref: string): boolean {
  if (ref.startsWith('asset:')) return assetOf(context, ref.slice('asset:'.length)) !== undefined;
  return context.plant.flows.some((flow) => `flow:${flow.id}` === ref);
}

export function thing(ref: string, value: WhyValue, head: Head, rule: string, usedBy: Link['usedBy']): Link {
  return { ref, value, head, rule, clause: null, because: [], usedBy };
}
