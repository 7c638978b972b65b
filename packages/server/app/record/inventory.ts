/** A table of assets, products, flows or conduits that people have of their own, taken into a plant of the record or into one that begins with it. */
import { apply, type Change } from '@bulkhead/core/model/change.ts';
import { problemSink } from '@bulkhead/core/model/problems.ts';
import type { InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import type { InventoryMapping } from '@bulkhead/core/worksheet/inventory/mapping.ts';
import { openInventory, type OpenInventory } from '@bulkhead/core/worksheet/inventory/open-inventory.ts';
import {
  takeInventory,
  type InventoryContext,
  type InventoryTaken,
} from '@bulkhead/core/worksheet/inventory/take-inventory.ts';
import { PlantProblems } from '../plant-problems.ts';
import { NO_CATALOGS } from './catalogs/own.ts';
import { carried } from './carried.ts';
import { createPlant } from './create-plant.ts';
import { newPlant } from './new-plant.ts';
import { ontoToday } from './onto-today.ts';
import type { ReadRecord, Record } from './record.ts';
import { RecordError } from './record-error.ts';
import { storedPlant } from './stored-plant.ts';
import { tableText } from './table-text.ts';
import { answersOfWhole, vocabularyOfWhole } from './whole.ts';
import { changePlant, type Signed } from './write-plant.ts';

export interface InventoryAsked {
  readonly plant: string;
  /** The name of a plant that begins with it; null for one that is there. */
  readonly create: string | null;
  readonly kind: InventoryKind;
  readonly mapping: InventoryMapping;
  readonly words: InventoryContext['words'];
  /** As whoever sent it calls it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface InventoryFound extends OpenInventory, InventoryTaken {
  /** In which a text was read; null for a workbook. */
  readonly encoding: string | null;
}

/** @throws PlantProblems for a file that is no table RecordError */
export async function inventoryOnto(record: ReadRecord, asked: InventoryAsked): Promise<InventoryFound> {
  const { name, bytes, kind, mapping, words } = asked;
  const sink = problemSink();
  const text = tableText(sink, name, bytes);
  const open = text && openInventory(sink, { path: name, content: text.content }, kind, mapping, words);
  if (text === null || open === null || sink.total > 0)
    throw new PlantProblems(name, [], sink.problems, sink.total);
  const context = await contextOf(record, asked);
  return {
    ...open,
    ...takeInventory(open.table, kind, mapping, { ...context, words }),
    encoding: text.encoding,
  };
}

async function contextOf(
  record: ReadRecord,
  { plant, create }: InventoryAsked,
): Promise<Omit<InventoryContext, 'words'>> {
  if (create !== null) {
    const whole = { plant: newPlant(plant, create).plant, catalogs: NO_CATALOGS, shared: null };
    return { plant: whole.plant, organisation: null, vocabulary: vocabularyOfWhole(whole) };
  }
  const whole = await storedPlant(record, { plant, seq: null });
  return {
    plant: whole.plant,
    organisation: answersOfWhole(whole),
    vocabulary: vocabularyOfWhole(whole),
  };
}

export interface InventoryWriting extends Signed {
  readonly plant: string;
  readonly create: string | null;
  readonly changes: readonly Change[];
}

/** @returns the entry; null where there is nothing to write @throws RecordError PlantProblems */
export async function writeInventory(
  record: Record,
  { plant, create, changes, ...signed }: InventoryWriting,
): Promise<number | null> {
  if (create !== null) {
    const whole = {
      plant: apply(newPlant(plant, create).plant, changes),
      catalogs: NO_CATALOGS,
      shared: null,
    };
    const created = await createPlant(record, { ...whole, sourceOf: () => null, ...signed });
    if (created === null) throw new RecordError('plant-there', { plant });
    const { written } = created;
    if (written.outcome === 'unsound') throw new PlantProblems(plant, [], written.problems, written.total);
    return written.seq;
  }
  if (changes.length === 0) return null;
  const { told, written } = await changePlant(record, plant, signed, (stored) =>
    carried(ontoToday(stored, changes)),
  );
  if (told.conflicts.length > 0) throw new RecordError('worksheet-moved', { plant });
  if (written?.outcome === 'unsound') throw new PlantProblems(plant, [], written.problems, written.total);
  return written?.seq ?? null;
}
