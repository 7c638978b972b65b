/** The judgement sheet of 62443-3-3: a row for each requirement at each zone and conduit. */
import type { Term } from '../lib/message.ts';
import type { Reads } from '../evaluate/assessment.ts';
import type { CatalogRow } from '../catalog/catalog.ts';
import { entityOf } from '../model/entities.ts';
import { answerKey } from '../model/kinds.ts';
import type { Answer } from '../model/plant.ts';
import { inheritedAnswer } from '../evaluate/selection.ts';
import { placeInIndex, verdictView, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { JUDGEMENT_SHOWN_BEFORE, JUDGEMENT_SHOWN_BEHIND } from './shown-columns.ts';
import type { Shown, SheetTable, TableRow } from './table.ts';

/** @param places refs of zones and conduits, in the order of the rows */
export function judgementTable(index: PlantIndex, places: readonly string[]): SheetTable {
  const rows = places.flatMap((ref) => {
    const position = index.position.get(ref);
    if (position === undefined) throw new Error(`no place ${ref}`);
    const at = placeInIndex(index, position);
    return index.catalog.rows.map((row, r) => judgementRow(at, row, r));
  });
  return { kind: 'judgement', before: JUDGEMENT_SHOWN_BEFORE, behind: JUDGEMENT_SHOWN_BEHIND, rows };
}

function judgementRow(at: PlaceInIndex, row: CatalogRow, r: number): TableRow {
  const { place } = at;
  const verdict = verdictView(at, r, []);
  const key = answerKey({ place: place.ref, requirement: verdict.requirement });
  const own = ownAnswer(at, r);
  const from = inheritedAnswer(at.input, at.judged.falseFacts, r);
  return {
    key: own === undefined ? key : answerKey(own),
    entity: own ?? null,
    before: [
      text(place.ref),
      text((place.zone ?? place.conduit)?.name ?? ''),
      text(row.id),
      text(row.title),
      text(row.fr),
      { type: 'number', number: row.level },
      { type: 'flag', flag: verdict.required },
    ],
    behind: [
      { type: 'words', words: [{ term: verdict.verdict }] },
      { type: 'verdict', verdict, place: place.ref },
      { type: 'words', words: readingsOf(verdict.reads) },
      { type: 'words', words: from === null ? [] : [{ term: from.answer.status }] },
      text(from === null ? '' : from.answer.place),
      text(exceptionsText(own)),
    ],
    help: { intent: row.intent, question: row.question },
  };
}

function text(value: string): Shown {
  return { type: 'text', text: value };
}

function ownAnswer({ index, place, context }: PlaceInIndex, r: number): Answer | undefined {
  for (const requirement of context.table.spellings[r] ?? []) {
    const answer = entityOf(index.entities, 'answer', answerKey({ place: place.ref, requirement }));
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function readingsOf(reads: Reads): readonly Term[] {
  return (['claimed', 'evidenced', 'verified'] as const)
    .filter((reading) => reads[reading])
    .map((term) => ({ term }));
}

function exceptionsText(own: Answer | undefined): string {
  return (own?.exceptions ?? [])
    .map(({ asset, class: ofClass, status }) => `${asset ?? ofClass ?? ''}: ${status}`)
    .join('; ');
}
