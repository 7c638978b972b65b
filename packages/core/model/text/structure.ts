/** What must hold of the network: parents do not loop, conduits join distinct zones, external zones have no target. */
import { byCodeUnit } from '../../lib/order.ts';
import { refuse, type ProblemSink } from '../problems.ts';
import type { Entries, Entry } from './entry.ts';
import { REFUSED, entriesOf, readable } from './refused.ts';

export function checkStructure(sink: ProblemSink, { zone: zones, conduit: conduits, triage }: Entries): void {
  const known = new Map(zones.flatMap((entry) => (entry.id === null ? [] : [[entry.id, entry] as const])));
  checkParents(sink, known);
  for (const { entity, source } of zones) {
    if (entity.kind !== 'external' || readable(entity.slTarget) === undefined) continue;
    refuse(sink, 'external-target', source.at(['slTarget']), { found: readable(entity.id) ?? '' });
  }
  for (const entry of conduits) checkConduit(sink, entry, known);
  for (const entry of triage) checkTriage(sink, entry, known);
}

/** The questions are about a zone of the plant; what lies outside is nobody's to answer for. */
function checkTriage(
  sink: ProblemSink,
  { entity, source }: Entry<'triage'>,
  zones: ReadonlyMap<string, Entry<'zone'>>,
): void {
  const place = readable(entity.place);
  if (place === undefined) return;
  const [, zone] = /^zone:(.+)$/.exec(place) ?? [];
  // A zone that is not there is told where references are followed.
  if (zone !== undefined && readable(zones.get(zone)?.entity.kind) !== 'external') return;
  refuse(sink, 'triage-place', source.at(['place']), { found: place });
}

/** Each loop is told once, at its first zone in code-unit order. */
function checkParents(sink: ProblemSink, zones: ReadonlyMap<string, Entry<'zone'>>): void {
  const done = new Set<string>();
  for (const start of [...zones.keys()].sort(byCodeUnit)) {
    const path: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !path.includes(id)) {
      path.push(id);
      id = readable(zones.get(id)?.entity.parent);
    }
    const loop = id === undefined ? [] : path.slice(Math.max(0, path.indexOf(id)));
    if (id !== undefined && path.includes(id)) {
      const entry = zones.get(loop[0] as string) as Entry<'zone'>;
      refuse(sink, 'parent-loop', entry.source.at(['parent']), { found: [...loop, loop[0]].join(' → ') });
    }
    for (const seen of path) done.add(seen);
  }
}

function checkConduit(
  sink: ProblemSink,
  { entity, source }: Entry<'conduit'>,
  zones: ReadonlyMap<string, unknown>,
): void {
  const { id, oneWay, joins } = entity;
  if (oneWay === undefined || oneWay === REFUSED) return;
  const joined = entriesOf(joins);
  const allKnown = Array.isArray(joins) && !joined.includes(REFUSED);
  for (const end of ['from', 'to'] as const) {
    const zone = readable(oneWay[end]);
    // A zone that is not there is told where references are followed.
    if (zone === undefined || !zones.has(zone) || !allKnown || joined.includes(zone)) continue;
    const params = { found: zone, conduit: readable(id) ?? '' };
    refuse(sink, 'one-way-not-joined', source.at(['oneWay', end]), params);
  }
  const from = readable(oneWay.from);
  if (from !== undefined && from === oneWay.to) {
    refuse(sink, 'joined-twice', source.at(['oneWay', 'to']), { found: from });
  }
}
