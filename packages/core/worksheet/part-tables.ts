/** The sheets of exceptions and of interfaces: a row for each, with what it stands in beside it. */
import { entitiesFrom, entityOf } from '../model/entities.ts';
import { answerKey } from '../model/kinds.ts';
import type { Plant } from '../model/plant.ts';
import { EXCEPTIONS_SHOWN, INTERFACES_SHOWN } from './shown-columns.ts';
import type { ExceptionRow, InterfaceRow } from './part.ts';
import { partsIn } from './parts.ts';
import type { Shown, SheetTable, TableRow } from './table.ts';

/** @param titleOf a requirement, by its name with the document; empty where it has none */
export function exceptionTable(plant: Plant, titleOf: (requirement: string) => string): SheetTable {
  const rows = plant.answers.flatMap((answer): readonly TableRow[] => {
    const owner = { kind: 'answer', id: answerKey(answer) } as const;
    const behind: readonly Shown[] = [
      { type: 'text', text: titleOf(answer.requirement) },
      { type: 'words', words: [{ term: answer.status }] },
    ];
    return rowsOf(partsIn('exception', owner, answer) as ReadonlyMap<string, ExceptionRow>, behind);
  });
  return { kind: 'exceptions', before: [], behind: EXCEPTIONS_SHOWN, rows };
}

export function interfaceTable(plant: Plant): SheetTable {
  const entities = entitiesFrom(plant);
  const rows = plant.assets.flatMap((asset): readonly TableRow[] => {
    const zones = (asset.zones ?? []).map((id) => entityOf(entities, 'zone', id)?.name ?? id);
    const behind = [asset.name ?? '', zones.join(', ')].map((text): Shown => ({ type: 'text', text }));
    const owner = { kind: 'asset', id: asset.id } as const;
    return rowsOf(partsIn('interface', owner, asset) as ReadonlyMap<string, InterfaceRow>, behind);
  });
  return { kind: 'interfaces', before: [], behind: INTERFACES_SHOWN, rows };
}

function rowsOf(
  parts: ReadonlyMap<string, ExceptionRow | InterfaceRow>,
  behind: readonly Shown[],
): readonly TableRow[] {
  return [...parts].map(([key, entity]) => ({ key, entity, before: [], behind }));
}
