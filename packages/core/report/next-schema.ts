/** `next` of `bulkhead/assessment@1`: root causes, what each would bring, and the rows to the next SL. */
import { z } from 'zod';
import { FR_IDS } from '../model/schema/scope.ts';

const texts = z.array(z.string());
const count = z.number().int().min(0);
const fr = z.enum(FR_IDS);
const sl = z.number().int().min(0).max(4);

const price = {
  cost: z
    .strictObject({ amount: z.number(), currency: z.string() })
    .nullable()
    .meta({ description: 'of the measures together; null where one does not state it' }),
  effort: z.number().nullable().meta({ description: 'person-days' }),
  outage: z.number().nullable().meta({
    description:
      'hours of production outage as stated: each outage once, one after the other; less where measures share one, more where its window repeats it',
  }),
};

const line = z.strictObject({
  cause: z.string().regex(/^cause:/),
  measures: texts.meta({
    description: 'measures of the cause that no line above has; the price is theirs',
  }),
  after: texts.meta({ description: 'measures of lines above on which what the line brings counts' }),
  also: texts.meta({
    description: 'other causes that the same measures close; counted in what the line brings',
  }),
  what: z.string().meta({ description: 'what to do, in words' }),
  gains: z.array(z.strictObject({ fr, sl, places: texts })),
  levels: count.meta({ description: 'levels of SL-A gained over all places and FRs, up to SL-T' }),
  closed: z.number().int().meta({ description: 'gaps fewer' }),
  reached: texts.meta({ description: 'places that would reach SL-T' }),
  ...price,
});

const cause = z.strictObject({
  id: z.string().regex(/^cause:/),
  code: z.enum([
    'failed',
    'compensationExpired',
    'answerExpired',
    'measure',
    'fact',
    'answerMissing',
    'dependsOn',
    'exception',
    'bounded',
    'answer',
  ]),
  requirements: texts,
  measures: texts.optional(),
  facts: texts.optional(),
  exceptions: texts.optional(),
  from: texts.meta({ description: 'places whose answers are used' }).optional(),
  how: z.string().optional(),
  expires: z.string().optional(),
  restsOn: texts.optional(),
  level: z.number().int().optional(),
  places: texts,
  gaps: texts,
});

export const nextSchema = z.strictObject({
  lines: z.array(line).max(10),
  untried: count.meta({
    description: 'causes of which it was not worked out what they bring; 0 but in very large plants',
  }),
  together: z.strictObject({ levels: count, closed: z.number().int(), reached: texts }),
  causes: z.array(cause).meta({ description: 'every gap is in exactly one' }),
  blockers: z.array(
    z.strictObject({
      requirement: z.string(),
      fr,
      sl: sl.meta({ description: 'the SL it keeps these places from' }),
      alone: texts.meta({ description: 'places where nothing else does' }),
      among: texts,
    }),
  ),
  steps: z.array(
    z.strictObject({
      place: z.string(),
      fr,
      from: sl,
      to: sl,
      rows: texts,
      waiting: texts.meta({ description: 'REs that count as soon as their base does' }),
      measures: texts,
      priced: z.boolean().meta({ description: 'a measure is named for every row' }),
      shared: z
        .array(z.strictObject({ requirement: z.string(), places: count }))
        .meta({ description: 'rows that other places wait for too, and how many these are' }),
      ...price,
    }),
  ),
});
