/** The published JSON Schemas of `bulkhead/worksheet-out@1` and `bulkhead/worksheet-in@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { SHEET_FORMS, SHEET_KINDS, type SheetEntityKind } from '../worksheet/column.ts';
import { changes } from './diff-schema.ts';
import { day, digest, texts } from './schema-parts.ts';

const kind = z.enum(SHEET_KINDS);

const out = z.strictObject({
  schema: z.literal('bulkhead/worksheet-out@1'),
  model: digest.meta({ description: 'of the plant the sheets were made from' }),
  asOf: day,
  files: z.array(z.strictObject({ path: z.string(), kind, rows: z.number().int().min(0) })),
});

const entityKind = z.enum(
  SHEET_KINDS.map((each) => SHEET_FORMS[each].entity) as [SheetEntityKind, ...SheetEntityKind[]],
);
/** An entity as it stands on one side; null where it is not there. */
const side = z.record(z.string(), z.unknown()).nullable();

const taken = z.strictObject({
  schema: z.literal('bulkhead/worksheet-in@1'),
  moved: z.boolean().meta({ description: 'the plant changed after the sheets were written out' }),
  cells: z.array(
    z.strictObject({
      at: z.string().meta({ description: 'file!sheet!cell' }),
      kind: entityKind,
      id: z.string(),
      field: z.string(),
      before: z.string().meta({ description: 'as it was written out; empty where nothing was stated' }),
      after: z.string(),
      outcome: z.enum(['taken', 'already', 'conflict']).meta({
        description: 'taken; the plant says it already; or somebody else changed the entry meanwhile',
      }),
    }),
  ),
  changes: changes.meta({ description: 'to the plant as it is now' }),
  conflicts: z.array(
    z.strictObject({ kind: entityKind, id: z.string(), base: side, ours: side, theirs: side }),
  ),
  taken: z.enum(['sheet', 'plant']).nullable().meta({ description: 'how conflicts were decided' }),
  notices: z.array(
    z.strictObject({
      file: z.string(),
      kind,
      rowsGone: z.number().int().min(0),
      columnsGone: texts,
      greyRows: z
        .array(z.number().int().min(1))
        .meta({ description: 'rows of which a cell was changed that is not read back' }),
      ownColumns: texts.meta({ description: 'added columns with something in them, which is not read' }),
    }),
  ),
  written: texts
    .nullable()
    .meta({ description: 'files of the plant that were rewritten; null in a dry run, and for a record' }),
  entry: z
    .number()
    .int()
    .nullable()
    .optional()
    .meta({ description: 'of a record: the entry that was written' }),
  proposal: z.string().nullable().optional().meta({ description: 'of a record: the proposal that was made' }),
});

export function worksheetOutJsonSchema(): JsonSchema {
  return publishedSchema(out, 'Bulkhead worksheet out: which workbooks were written');
}

export function worksheetInJsonSchema(): JsonSchema {
  return publishedSchema(taken, 'Bulkhead worksheet in: what was changed in workbooks');
}
