/** What the plant is made of: zones, conduits, assets, flows, site, organisation; rows of catalogs; findings. */
import { byCodeUnit } from '../lib/order.ts';
import { itemAt } from '../lib/pages.ts';
import { V, verdictOf } from '../evaluate/cells.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import type { PlaceInIndex } from '../evaluate/verdict-view.ts';
import { assetOf, nameOf, placeIn, type Head, type Link, type WhyContext, type WhyValue } from './chain.ts';
import { shortOf, titleOf } from './row.ts';

/** A zone or conduit: its seven SL-T and SL-A. */
export function whyPlace(context: WhyContext, at: PlaceInIndex): Link {
  const { zone, conduit, seen, ref } = at.place;
  const params = { place: nameOf(context, ref), n: seen.assets, kind: zone?.kind ?? conduit?.medium ?? '' };
  const code = zone !== null ? 'place-zone' : seen.assets === 0 ? 'place-bareConduit' : 'place-conduit';
  const usedBy = FR_ORDER.flatMap((fr) => [`slt:${ref}:${fr}`, `sla:${ref}:${fr}`]);
  return thing(ref, zone?.kind ?? conduit?.medium ?? null, { code, params }, '3.5', usedBy);
}

/** Site and organisation: the answers given there. */
export function whyWhole(context: WhyContext, ref: 'site' | 'organisation'): Link {
  const head: Head = { code: `place-${ref}`, params: { place: nameOf(context, ref) } };
  return thing(ref, null, head, '3.6', answersAt(context, ref));
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
  const usedBy = [...within, ...answersAt(context, ref), ...findingsAt(context, ref)];
  return thing(ref, asset.type, { code: 'asset', params }, '3.6', usedBy);
}

export function whyFlow(context: WhyContext, id: string): Link | null {
  const flow = context.plant.flows.find((candidate) => candidate.id === id);
  if (flow === undefined) return null;
  const { from, to, protocol = '', conduit } = flow;
  const through = conduit === undefined ? '' : nameOf(context, `conduit:${conduit}`);
  const params = { flow: id, from: nameOf(context, from), to: nameOf(context, to), protocol, through };
  const usedBy = conduit === undefined ? [] : [`conduit:${conduit}`];
  return thing(`flow:${id}`, protocol === '' ? null : protocol, { code: 'flow', params }, '3.7', [
    ...usedBy,
    ...findingsAt(context, `flow:${id}`),
  ]);
}

function answersAt(context: WhyContext, place: string): readonly string[] {
  return context.plant.answers
    .filter((answer) => answer.place === place)
    .map((answer) => `answer:${place}:${answer.requirement}`);
}

function findingsAt(context: WhyContext, ref: string): readonly string[] {
  return context.findings.filter((finding) => finding.at === ref).map((finding) => finding.id);
}

/** A row of the catalog: what it asks, and its verdict wherever it is judged. */
export function whyRow(context: WhyContext, row: number): Link {
  const { catalog, places, judged } = context.index;
  const { table } = context.index;
  const key = table.key[row] as string;
  const intent = catalog.rows[row]?.intent ?? '';
  const params = { requirement: shortOf(key), title: titleOf(context, row), intent };
  const usedBy = places
    .flat()
    .filter((_, position) => verdictOf(itemAt(judged, position)?.cells[row] ?? 0) !== V.notAsked)
    .map((place) => `verdict:${place.ref}:${key}`)
    .sort(byCodeUnit);
  return thing(key, table.level[row] as number, { code: 'row', params }, '3.1', usedBy);
}

export function whyFinding(context: WhyContext, id: string): Link | null {
  const finding = context.findings.find((f) => f.id === id);
  if (finding === undefined) return null;
  const { at, severity } = finding;
  const known = placeIn(context, at) !== null || isListed(context, at);
  return {
    ...thing(id, severity, { code: 'finding', finding }, '3.13', []),
    because: known
      ? [{ ref: at, value: null, code: 'found-at', params: { place: nameOf(context, at) } }]
      : [],
  };
}

/** An asset or a flow of the plant. */
function isListed(context: WhyContext, ref: string): boolean {
  if (ref.startsWith('asset:')) return assetOf(context, ref.slice('asset:'.length)) !== undefined;
  return context.plant.flows.some((flow) => `flow:${flow.id}` === ref);
}

function thing(ref: string, value: WhyValue, head: Head, rule: string, usedBy: readonly string[]): Link {
  return { ref, value, head, rule, clause: null, because: [], usedBy };
}
