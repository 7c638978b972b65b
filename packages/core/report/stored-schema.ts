/** The published JSON Schemas of `bulkhead/import@1`, `bulkhead/export@1` and `bulkhead/history@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { changes } from './diff-schema.ts';
import { digest, texts } from './schema-parts.ts';

const seq = z.number().int().min(1);
/** An entity on one side; null where it is not there. */
const side = z.record(z.string(), z.unknown()).nullable();

const imported = z.strictObject({
  schema: z.literal('bulkhead/import@1'),
  plant: z.string(),
  created: z.boolean().meta({ description: 'the plant was not in the record before' }),
  open: z.boolean().meta({ description: 'conflicts are not decided, and nothing was written' }),
  taken: z.enum(['folder', 'record']).nullable().meta({ description: 'how conflicts were decided' }),
  changes: changes.meta({ description: 'to the plant as the record had it' }),
  conflicts: z.array(
    z.strictObject({ kind: z.string(), id: z.string(), base: side, ours: side, theirs: side }),
  ),
  removals: changes.meta({
    description: 'what the folder lacks where nobody knows whether it was removed; proposed, not made',
  }),
  seq: seq.nullable().meta({ description: 'the entry that was written; null where none was' }),
});

const exported = z.strictObject({
  schema: z.literal('bulkhead/export@1'),
  plant: z.string(),
  seq: seq.meta({ description: 'the entry that the folder is as of' }),
  files: texts.meta({ description: 'those that were written' }),
});

const entered = {
  seq,
  time: z.iso.datetime(),
  actor: z.string().nullable().meta({ description: 'null for somebody whose name was erased' }),
  reason: z.string(),
};

const head = { schema: z.literal('bulkhead/history@1'), plant: z.string(), seq };

const history = z.union([
  z.strictObject({
    ...head,
    entries: z.array(
      z.strictObject({
        ...entered,
        hash: digest,
        changes: z.number().int().min(1).meta({ description: 'how many entities it changed' }),
      }),
    ),
  }),
  z.strictObject({
    ...head,
    ref: z.string(),
    changes: z.array(z.strictObject({ ...entered, before: side, after: side })),
  }),
]);

export function importJsonSchema(): JsonSchema {
  return publishedSchema(imported, 'Bulkhead import: what a folder changed of a plant in the record');
}

export function exportJsonSchema(): JsonSchema {
  return publishedSchema(exported, 'Bulkhead export: a plant out of the record into a folder');
}

export function historyJsonSchema(): JsonSchema {
  return publishedSchema(history, 'Bulkhead history: who changed what of a plant, newest first');
}
