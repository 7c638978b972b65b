/** Where an attacker is taken to start (3.11). */
import { eachItem, itemAt } from '../../lib/pages.ts';
import type { Place } from '../place.ts';
import type { PlantIndex } from '../plant-index.ts';
import type { Starts } from './searched.ts';

/** Facts of a zone that let somebody in who comes through no conduit. */
export const ENTRY_FACTS = ['untrustedAccess', 'portableDevices'] as const;
/** `entryPoint`: the plant names the zone as one. */
export type EntryReason = 'external' | 'entryPoint' | (typeof ENTRY_FACTS)[number];

export interface EntryPoint {
  readonly ref: string;
  /** Position in the index. */
  readonly at: number;
  readonly reasons: readonly EntryReason[];
}

/** Zones in the order of the index. */
export function entryPoints(index: PlantIndex): readonly EntryPoint[] {
  const points: EntryPoint[] = [];
  eachItem(index.places, (place, at) => {
    const reasons = reasonsAt(index, place, at);
    if (reasons.length > 0) points.push({ ref: place.ref, at, reasons });
  });
  return points;
}

/** An attacker is in an external zone; any other entry point he has to enter. */
export function startsOf(points: readonly EntryPoint[]): Starts {
  const [within, entered] = [true, false].map((isExternal) =>
    points.filter(({ reasons }) => reasons.includes('external') === isExternal).map(({ at }) => at),
  );
  return { within: within ?? [], entered: entered ?? [] };
}

function reasonsAt(index: PlantIndex, { zone }: Place, at: number): readonly EntryReason[] {
  if (zone === null) return [];
  if (zone.kind === 'external') return ['external'];
  const facts = itemAt(index.judged, at)?.trueFacts ?? 0;
  const shown = ENTRY_FACTS.filter((fact) => (facts & maskOf(index, fact)) !== 0);
  return zone.entryPoint === true ? ['entryPoint', ...shown] : shown;
}

/** Zones that would be entry points if a fact of which nobody says anything were true. */
export function undecidedZones(index: PlantIndex): readonly string[] {
  const asked = ENTRY_FACTS.reduce((mask, fact) => mask | maskOf(index, fact), 0);
  const undecided: string[] = [];
  eachItem(index.places, (place, at) => {
    if (place.zone === null || reasonsAt(index, place, at).length > 0) return;
    const judged = itemAt(index.judged, at);
    if (judged !== undefined && (asked & ~judged.trueFacts & ~judged.falseFacts) !== 0)
      undecided.push(place.ref);
  });
  return undecided;
}

function maskOf({ table }: PlantIndex, fact: string): number {
  const bit = table.factBit.get(fact);
  return bit === undefined ? 0 : 1 << bit;
}
