/** What must hold of the network: parents do not loop, conduits join distinct zones, external zones have no target. */
import { refuse, type ProblemSink } from '../problems.ts';
import type { Conduit, Zone } from '../plant.ts';
import type { Entries, Entry } from './entry.ts';

export function checkStructure(sink: ProblemSink, entries: Entries): void {
  const zones = new Map((entries.get('zone') ?? []).map((entry) => [entry.id, entry] as const));
  checkParents(sink, zones);
  for (const entry of zones.values()) {
    const zone = entry.entity as Zone;
    if (zone.kind !== 'external' || zone.slTarget === undefined) continue;
    refuse(sink, 'external-target', entry.source.at(['slTarget']), { found: zone.id });
  }
  for (const entry of entries.get('conduit') ?? []) checkConduit(sink, entry);
}

/** Each loop is told once, at its first zone in code-unit order. */
function checkParents(sink: ProblemSink, zones: ReadonlyMap<string, Entry>): void {
  const done = new Set<string>();
  for (const start of [...zones.keys()].sort()) {
    const path: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !path.includes(id)) {
      path.push(id);
      id = (zones.get(id)?.entity as Zone | undefined)?.parent;
    }
    const loop = id === undefined ? [] : path.slice(Math.max(0, path.indexOf(id)));
    if (id !== undefined && path.includes(id)) {
      const entry = zones.get(loop[0] as string) as Entry;
      refuse(sink, 'parent-loop', entry.source.at(['parent']), { found: [...loop, loop[0]].join(' → ') });
    }
    for (const seen of path) done.add(seen);
  }
}

function checkConduit(sink: ProblemSink, entry: Entry): void {
  const { id, oneWay, joins } = entry.entity as Conduit;
  if (oneWay === undefined) return;
  for (const end of ['from', 'to'] as const) {
    if (joins.includes(oneWay[end])) continue;
    refuse(sink, 'one-way-not-joined', entry.source.at(['oneWay', end]), { found: oneWay[end], conduit: id });
  }
  if (oneWay.from === oneWay.to) {
    refuse(sink, 'joined-twice', entry.source.at(['oneWay', 'to']), { found: oneWay.to });
  }
}
