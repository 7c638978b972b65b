/** What is made of a plant as files: jobs, since making them takes long. */
import { z } from '@hono/zod-openapi';
import { SHEET_KINDS } from '@bulkhead/core/worksheet/column.ts';
import { isDay } from '@bulkhead/core/lib/day.ts';
import { ASKED_NAMES } from '../../app/report/asked.ts';
import { begun } from '../jobs/begin.ts';
import { offer, type Api } from '../route.ts';
import { AtQuery, body, IdempotencyKey, PlantParams } from '../schemas.ts';
import { BEGUN } from './jobs.ts';

const Day = z
  .string()
  .refine(isDay)
  .openapi({ description: 'the day it is judged for; without it, today', example: '2026-11-26' });
const Language = z.enum(['en', 'de', 'nl', 'sv']).openapi({ description: 'without it, that of the request' });
const At = AtQuery;

const REPORT = {
  method: 'post',
  path: '/api/v1/plants/{plant}/reports',
  operationId: 'make-report',
  summary: 'Documents of the plant, as it is or was: a job, whose files are the report',
  'x-needs': 'read',
  'x-writes': false,
  request: {
    params: PlantParams,
    headers: IdempotencyKey,
    body: body(
      z
        .strictObject({
          only: z
            .array(z.enum(ASKED_NAMES as [string, ...string[]]))
            .min(1)
            .max(20)
            .optional()
            .openapi({
              description: 'documents and formats; without it, all',
              example: ['gap-report', 'pdf'],
            }),
          lang: Language.optional(),
          asOf: Day.optional(),
          at: At,
          against: At.openapi({ description: 'an older moment to compare with' }),
          againstAsOf: Day.optional(),
          reading: z.enum(['claimed', 'evidenced', 'verified']).optional(),
          sheet: z.enum(['A3', 'A4']).optional(),
          monochrome: z.boolean().optional(),
        })
        .openapi('ReportAsked'),
    ),
  },
  responses: BEGUN,
} as const;

const WORKSHEETS = {
  method: 'post',
  path: '/api/v1/plants/{plant}/worksheets',
  operationId: 'make-worksheets',
  summary: 'Worksheets of the plant as XLSX: a job, whose files are the sheets',
  'x-needs': 'read',
  'x-writes': false,
  request: {
    params: PlantParams,
    headers: IdempotencyKey,
    body: body(
      z
        .strictObject({
          only: z.array(z.enum(SHEET_KINDS)).min(1).max(SHEET_KINDS.length).optional(),
          place: z.string().min(1).max(300).optional().openapi({ example: 'zone:control' }),
          lang: Language.optional(),
          asOf: Day.optional(),
          at: At,
        })
        .openapi('WorksheetsAsked'),
    ),
  },
  responses: BEGUN,
} as const;

export function offerDocumentRoutes(api: Api): void {
  offer(api, REPORT, async (c, { body: asked, params: { plant } }) => {
    const { only, lang, asOf, at, against, againstAsOf, reading, sheet, monochrome } = asked;
    const options = given({
      only: only?.join(','),
      lang,
      'as-of': asOf,
      against: against === undefined ? undefined : `${plant}@${against}`,
      'as-of-old': againstAsOf,
      reading,
      sheet,
      monochrome,
    });
    const call = { command: 'report', positionals: [momentOf(plant, at)], options };
    return await begun(api.host, c, { kind: 'report', plant, call });
  });
  offer(api, WORKSHEETS, async (c, { body: asked, params: { plant } }) => {
    const { only, place, lang, asOf, at } = asked;
    const options = given({ only: only?.join(','), place, lang, 'as-of': asOf });
    const call = { command: 'worksheet', positionals: ['out', momentOf(plant, at)], options };
    return await begun(api.host, c, { kind: 'worksheets', plant, call });
  });
}

function momentOf(plant: string, at: string | undefined): string {
  return at === undefined ? plant : `${plant}@${at}`;
}

/** Without those that were not. */
function given(
  options: Readonly<Record<string, string | boolean | undefined>>,
): Readonly<Record<string, string | boolean>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
