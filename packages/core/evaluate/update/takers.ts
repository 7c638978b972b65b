/** Which places take what is said at another (3.6), and which places one takes from. */
import { eachItem } from '../../lib/pages.ts';
import { PASSES } from '../answer-record.ts';
import { ancestorsOf } from '../plant-index.ts';
import type { Place } from '../place.ts';
import { judgedAtZone } from '../selection.ts';
import { descend, placeAt, reachRow, type Draft } from './draft.ts';

/** Refs of the place and of all above it. */
export function chainOf(draft: Draft, position: number): readonly string[] {
  const place = placeAt(draft, position);
  const above = ancestorsOf(draft.places.pages, place).map(({ ref }) => ref);
  return [place.ref, ...above, 'site', 'organisation'];
}

/** Reaches the row at the place itself and, if the answer passes down, wherever it may be taken. */
export function reachTakers(draft: Draft, ref: string, row: number, passes: boolean): void {
  const position = draft.position.get(ref);
  if (position !== undefined) reachRow(draft, position, row);
  if (!passes) return;
  if (position !== undefined) descend(draft, position, (place, at) => reachTaker(draft, place, at, row));
  else reachTakersOfAll(draft, ref, row);
}

/** What the site or the organisation says reaches every place that has nothing nearer. */
function reachTakersOfAll(draft: Draft, ref: string, row: number): void {
  if (ref === 'organisation' && draft.site.byRow[row]?.passes === PASSES.always) return;
  eachItem(draft.places.pages, (place, position) => {
    if (!isShielded(draft, place, row)) reachTaker(draft, place, position, row);
  });
}

/** A zone above gives its own answer to everything below. */
function isShielded(draft: Draft, place: Place, row: number): boolean {
  if (place.parent < 0) return false;
  return ancestorsOf(draft.places.pages, place).some(({ own }) => own.byRow[row]?.passes === PASSES.always);
}

/** Gives false where zones further down take this place's own answer instead. */
function reachTaker(draft: Draft, place: Place, position: number, row: number): boolean {
  const own = place.own.byRow[row];
  const takes = own === undefined && place.zone?.kind !== 'external';
  if (takes && !judgedAtZone({ table: draft.table, place }, row)) reachRow(draft, position, row);
  return own?.passes !== PASSES.always;
}
