/**
 * The JSON Schema of one file of a plant folder, for editors. Generated from the schemas the reader goes by; every
 * section is optional, since one plant may be many files. Rules between fields are the reader's alone.
 */
import { z } from 'zod';
import { PLANT_SCHEMA } from './plant.ts';
import { RecordMarkSchema } from './schema/record-mark.ts';
import { SECTIONS } from './sections.ts';
import * as f from './schema/fields.ts';

export function plantJsonSchema(): JsonSchema {
  const sections = Object.fromEntries(
    SECTIONS.map(({ name, schema, list }) => [name, (list ? z.array(schema) : schema).optional()] as const),
  );
  const file = z.strictObject({
    schema: z.literal(PLANT_SCHEMA).optional(),
    id: f.id('the plant').optional(),
    name: f.text('its name').optional(),
    catalogs: f.list(f.text('an edition such as 62443-3-3@2013'), 'editions in use').optional(),
    organisationFrom: f
      .folder("the folder that holds the organisation's answers, such as ../organisation")
      .optional(),
    record: RecordMarkSchema.describe(
      'the entry of a record that the folder was written out from; bulkhead export writes it',
    ).optional(),
    ...sections,
  });
  return publishedSchema(file, 'Bulkhead plant, one file');
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a Zod schema as it is published. */
export function publishedSchema(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Marks for our own reader, not for editors.
      delete jsonSchema['kind'];
      delete jsonSchema['ref'];
      delete jsonSchema['series'];
      delete jsonSchema['scaled'];
    },
  });
  return { $schema, title, ...rest };
}

/** The schema as the file that is published. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}
