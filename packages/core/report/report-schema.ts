/** `bulkhead/report@1`: which files of a folder we wrote, as they were, and of what they were made. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { count, day, digest } from './schema-parts.ts';

export const REPORT_LIST_SCHEMA = 'bulkhead/report@1';

const file = z.strictObject({
  path: z.string().meta({ description: 'below the folder of the list' }),
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  plant: z.string().meta({ description: 'id of the plant' }),
  asOf: day,
  model: digest.meta({ description: 'of the plant' }),
  engine: z.string(),
  language: z.enum(['en', 'de', 'nl', 'sv']),
  reading: z.enum(['claimed', 'evidenced', 'verified']),
  against: digest.meta({ description: 'of the older state the plant was compared with' }).optional(),
});

const list = z.strictObject({
  schema: z.literal(REPORT_LIST_SCHEMA),
  files: z
    .array(file)
    .meta({ description: 'sorted by path; what is not here is not ours and never replaced' }),
});

export type ReportFileEntry = z.infer<typeof file>;
export type ReportList = z.infer<typeof list>;

export function isReportList(value: unknown): value is ReportList {
  return list.safeParse(value).success;
}

export function reportListJsonSchema(): JsonSchema {
  return publishedSchema(list, 'Bulkhead report: the files of a report and of what they were made');
}
