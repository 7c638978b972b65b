/** `next` of `bulkhead/assessment@1`: root causes, what each would bring, and the rows to the next SL. */
import { z } from 'zod';
import { FR_IDS } from '../model/schema/scope.ts';

const texts = z.array(z.string());
const count = z.number().int().min(0);
const fr = z.enum(FR_IDS);
const sl = z.number().int().min(0).max(4);

const cost = z.strictObject({
  amount: z.number(),
  yearly: z
    .number()
    .optional()
    .meta({ description: 'every year from then on, of the measures that state it' }),
  currency: z.string(),
});

const price = {
  cost: cost.nullable().meta({ description: 'of the measures together; null where one does not state it' }),
  effort: z.number().nullable().meta({ description: 'person-days' }),
  outage: z.number().nullable().meta({
    description:
      'hours of production outage as stated: each outage once, one after the other; less where measures share one, more where its window repeats it',
  }),
};

const bill = z.strictObject({
  measures: count,
  costs: z.array(cost).meta({ description: 'a sum for each currency, of the measures that state a cost' }),
  costStated: count.meta({ description: 'measures that state a cost' }),
  effort: z.number().meta({ description: 'person-days, of the measures that state them' }),
  effortStated: count,
  outage: z.number().meta({ description: 'hours of production outage, of the measures that state them' }),
  outages: count.meta({ description: 'outages of some hours; measures may share one' }),
  outageStated: count,
});

const line = z.strictObject({
  kind: z.enum(['outer', 'safety', 'error', 'other', 'question']).meta({
    description:
      'outer: known to be open, and opens the plant to the outside; safety: known to be open, at a safety zone or a conduit that joins one; error: known to be open, of RDF, where a design rule finds an error; other: known to be open; question: nobody has answered it',
  }),
  cause: z.string().regex(/^cause:/),
  asks: z
    .strictObject({
      requirements: texts,
      facts: texts,
      places: texts,
      from: texts.meta({ description: 'places whose answers ran out' }),
      expires: z.string().nullable(),
    })
    .nullable()
    .meta({ description: 'of a question: what is asked, over the cause and those in also' }),
  measures: texts.meta({ description: 'measures that no line above has; the price is theirs' }),
  after: texts.meta({ description: 'measures of lines above on which it counts' }),
  also: texts.meta({
    description:
      'other causes: those the same measures close, or questions asked with it; counted in what the line brings',
  }),
  owners: texts.meta({ description: 'who answers for the measures' }),
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
  inPlace: texts
    .meta({ description: 'of an answer: measures it names, all in place; it has to be given again' })
    .optional(),
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
  together: z.strictObject({ levels: count, closed: z.number().int(), reached: texts, bill }),
  standing: z
    .strictObject({ targeted: count, reached: count })
    .meta({ description: 'places with an SL-T above 0, and those of them that reach it as claimed' }),
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
