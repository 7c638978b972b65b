/** What weighs before levels (docs/rules.md 3.13): holes that open the plant to the outside, those at safety zones, and those by errors of the design. */
import type { Finding } from '../evaluate/assessment.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import type { PlaceInIndex } from '../evaluate/verdict-view.ts';
import { itemAt } from '../lib/pages.ts';
import { entityOf } from '../model/entities.ts';
import { isQuestion, type Cause } from './cause.ts';
import { placesByRef } from './causes.ts';

/** A hole nobody doubts, by what it opens; or something that nobody has answered. */
export type LineKind = 'outer' | 'safety' | 'error' | 'other' | 'question';

/** What a design rule found, as far as it weighs. */
export type Weighed = Pick<Finding, 'severity' | 'at' | 'waiver'>;

const ACCESS = 'untrustedAccess';
const BOUNDARY = FR_ORDER.indexOf('RDF');

/** The kind of a cause: the first that applies. */
export function kindsOf(index: PlantIndex, findings: readonly Weighed[]): (cause: Cause) => LineKind {
  const places = placesByRef(index);
  const refsOf = (which: (at: PlaceInIndex) => boolean) =>
    new Set<string>(places.filter(which).map(({ place }) => place.ref));
  const outer = refsOf((at) => isOuter(index, at));
  const safety = refsOf((at) => isSafety(index, at));
  const inError = new Set(placesInError(index, findings));
  return (cause) => {
    const { gaps } = cause;
    if (isQuestion(cause)) return 'question';
    const first = gaps.filter(({ requirement }) => levelOf(index, requirement) === 1);
    if (first.some(({ place, requirement }) => outer.has(place) && opens(index, requirement))) return 'outer';
    if (first.some(({ place }) => safety.has(place))) return 'safety';
    const divides = first.some(
      ({ place, requirement }) => inError.has(place) && isBoundary(index, requirement),
    );
    return divides ? 'error' : 'other';
  };
}

function levelOf({ table }: PlantIndex, requirement: string): number | undefined {
  return table.level[table.find.get(requirement) ?? -1];
}

/** An error of the design says that zones are not kept apart: it weighs for rows that keep them apart, no others. */
function isBoundary({ table }: PlantIndex, requirement: string): boolean {
  return table.fr[table.find.get(requirement) ?? -1] === BOUNDARY;
}

/** The row keeps strangers out: it restricts data flow, or speaks of access from untrusted networks. */
function opens(index: PlantIndex, requirement: string): boolean {
  const { table } = index;
  const row = table.find.get(requirement) ?? -1;
  return isBoundary(index, requirement) || ((table.facts[row] ?? 0) & accessBit(table)) !== 0;
}

function accessBit({ factBit }: PlantIndex['table']): number {
  const bit = factBit.get(ACCESS);
  return bit === undefined ? 0 : 1 << bit;
}

/** Whether or not anybody stated the fact, a conduit to an external zone leads outside. */
function isOuter({ table }: PlantIndex, { place, judged }: PlaceInIndex): boolean {
  return (place.conduit !== null && place.meetsExternal) || (judged.trueFacts & accessBit(table)) !== 0;
}

function isSafety({ places }: PlantIndex, { place }: PlaceInIndex): boolean {
  const zones = place.conduit === null ? [place] : place.joined.map((at) => itemAt(places, at));
  return zones.some((each) => each?.zone?.kind === 'safety');
}

/** Where an error that nobody waived is found: the place, those of the asset, or the conduit of the flow. */
function placesInError({ entities }: PlantIndex, findings: readonly Weighed[]): readonly string[] {
  return findings
    .filter(({ severity, waiver }) => severity === 'error' && waiver === undefined)
    .flatMap(({ at }) => {
      const id = at.slice(at.indexOf(':') + 1);
      const asset = at.startsWith('asset:') ? entityOf(entities, 'asset', id) : undefined;
      const flow = at.startsWith('flow:') ? entityOf(entities, 'flow', id) : undefined;
      const zones = (asset?.zones ?? []).map((zone) => `zone:${zone}`);
      const conduits = [...(asset?.conduits ?? []), ...(flow?.conduit === undefined ? [] : [flow.conduit])];
      return [at, ...zones, ...conduits.map((conduit) => `conduit:${conduit}`)];
    });
}
