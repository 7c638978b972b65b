/** The triage sheet: a row for each zone that somebody can be asked about, twelve questions, what they come to. */
import { provisionalSlA } from '../evaluate/triage.ts';
import { entityOf } from '../model/entities.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { TRIAGE_SHOWN_BEFORE, TRIAGE_SHOWN_BEHIND } from './shown-columns.ts';
import type { Shown, SheetTable, TableRow } from './table.ts';

export function triageTable(index: PlantIndex, places: readonly string[]): SheetTable {
  const rows = places.flatMap((ref): readonly TableRow[] => {
    const range = provisionalSlA(index, ref);
    if (range === null) return [];
    const zone = entityOf(index.entities, 'zone', ref.slice('zone:'.length));
    const behind = TRIAGE_SHOWN_BEHIND.map((fr): Shown => ({
      type: 'range',
      lower: range.lower[fr],
      upper: range.upper[fr],
    }));
    const before = [ref, zone?.name ?? ''].map((text): Shown => ({ type: 'text', text }));
    return [{ key: ref, entity: entityOf(index.entities, 'triage', ref) ?? null, before, behind }];
  });
  return { kind: 'triage', before: TRIAGE_SHOWN_BEFORE, behind: TRIAGE_SHOWN_BEHIND, rows };
}
