/** The rows of a place in groups by FR, all of them or what is open first or alone. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { FrId } from '@bulkhead/core/model/plant.ts';
import type { OverlayRowAtPlace, PlaceRow, PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';

export const SHOWS = ['all', 'first', 'open', 'way'] as const;
export type Show = (typeof SHOWS)[number];

export interface RowGroup {
  readonly fr: FrId;
  readonly rows: readonly PlaceRow[];
  readonly overlays: readonly OverlayRowAtPlace[];
}

/** Required and not satisfied as claimed, or nobody knows whether it is required. */
export function isOpen({ required, reads }: PlaceRow): boolean {
  return required !== false && !reads.claimed;
}

/**
 * @param way the rows that are on the way to SL-T; null where they are not known
 * @param held the row of which something is half written: it stays where it is, also where somebody else closed it
 */
export function shownRows(
  { rows, overlays }: PlaceRows,
  show: string | undefined,
  way: readonly string[] | null = null,
  held: string | null = null,
): readonly RowGroup[] {
  if (show === 'way') {
    const wanted = (row: PlaceRow): boolean =>
      row.requirement === held || (way === null ? isOpen(row) : way.includes(row.requirement));
    return FR_ORDER.map((fr) => ({
      fr,
      rows: rows.filter((row) => row.fr === fr && wanted(row)),
      overlays: [],
    })).filter((group) => group.rows.length > 0);
  }
  return FR_ORDER.map((fr) => ({
    fr,
    rows: arranged(
      rows.filter((row) => row.fr === fr),
      show,
      held,
    ),
    overlays: overlays.filter((row) => row.fr === fr && (show !== 'open' || !row.reads.claimed)),
  })).filter((group) => group.rows.length + group.overlays.length > 0);
}

function arranged(
  rows: readonly PlaceRow[],
  show: string | undefined,
  held: string | null,
): readonly PlaceRow[] {
  const stays = (row: PlaceRow): boolean => isOpen(row) || row.requirement === held;
  if (show === 'open') return rows.filter(stays);
  if (show !== 'first') return rows;
  return [...rows.filter(stays), ...rows.filter((row) => !stays(row))];
}

/** Without the document, as long as only one is on the page. */
export function rowId(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}
