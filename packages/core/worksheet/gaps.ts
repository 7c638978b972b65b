/** The sheet of gaps: a row for each gap at each zone and conduit, with what is decided about it. */
import { assessPlace } from '../evaluate/assess.ts';
import type { Gap, PlaceAssessment } from '../evaluate/assessment.ts';
import { placeInIndex, usedAt, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { entityOf } from '../model/entities.ts';
import { answerKey } from '../model/kinds.ts';
import type { Disposition } from '../model/plant.ts';
import { GAPS_SHOWN_BEFORE, GAPS_SHOWN_BEHIND } from './shown-columns.ts';
import type { Shown, SheetTable, TableRow } from './table.ts';

/** @param places refs of zones and conduits, in the order of the rows */
export function gapTable(index: PlantIndex, places: readonly string[]): SheetTable {
  const rows = places.flatMap((ref) => {
    const position = index.position.get(ref);
    if (position === undefined) throw new Error(`no place ${ref}`);
    const at = placeInIndex(index, position);
    const assessed = assessPlace(at);
    return assessed.gaps.map((gap) => gapRow(at, assessed, gap));
  });
  return { kind: 'gaps', before: GAPS_SHOWN_BEFORE, behind: GAPS_SHOWN_BEHIND, rows };
}

function gapRow(at: PlaceInIndex, { verdicts }: PlaceAssessment, gap: Gap): TableRow {
  const { index, place } = at;
  const row = index.table.find.get(gap.requirement) ?? -1;
  const { id = '', title = '', level = 0 } = index.catalog.rows[row] ?? {};
  const said = decisionAt(at, row);
  const answer = usedAt(at, row)?.answer;
  const verdict = verdicts.find(({ requirement }) => requirement === gap.requirement)?.verdict ?? gap.verdict;
  return {
    key: answerKey(said ?? { place: place.ref, requirement: gap.requirement }),
    entity: said ?? null,
    before: [
      text(place.ref),
      text((place.zone ?? place.conduit)?.name ?? ''),
      text(id),
      text(title),
      { type: 'number', number: level },
      { type: 'words', words: [{ term: verdict }] },
    ],
    behind: [text(answer?.how ?? ''), text((answer?.measures ?? []).join('; '))],
  };
}

/** In force or not, under either name of the row. */
function decisionAt({ index, place, context }: PlaceInIndex, row: number): Disposition | undefined {
  for (const requirement of context.table.spellings[row] ?? []) {
    const said = entityOf(index.entities, 'disposition', answerKey({ place: place.ref, requirement }));
    if (said !== undefined) return said;
  }
  return undefined;
}

function text(value: string): Shown {
  return { type: 'text', text: value };
}
