/** Shapes that several routes take. */
import { z } from '@hono/zod-openapi';
import { isId } from '@bulkhead/core/model/refs.ts';

/** Longer than anybody writes by hand. */
const MOST_TEXT = 2000;

export const PlantParam = z
  .string()
  .max(100)
  .refine(isId)
  .openapi({
    param: { name: 'plant', in: 'path' },
    description: 'the id of the plant',
    example: 'waterworks',
  });

export const PlantParams = z.object({ plant: PlantParam });

/** A moment of a plant: an entry or a baseline. */
export const AtQuery = z
  .string()
  .max(100)
  .refine((at) => /^\d{1,15}$/.test(at) || isId(at))
  .optional()
  .openapi({
    description: 'an entry by its number, or a baseline by its name; without it, now',
    example: '12',
  });

/** What would show a text otherwise than it is: control characters but line breaks, and signs that turn its direction. */
const UNSEEN = /[^\P{Cc}\n\r\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What somebody says, in lines. */
export const Text = z
  .string()
  .trim()
  .min(1)
  .max(MOST_TEXT)
  .refine((text) => !UNSEEN.test(text), 'holds control or direction characters');

export const Reason = Text.openapi({ description: 'why, for the history', example: 'inspection in March' });

export const IdempotencyKey = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\w-]{8,100}$/)
    .optional()
    .openapi({ description: 'sent again with the same key, the request is carried out once' }),
});

export const Email = z.email().max(200).openapi({ example: 'ann@plant.example' });
export const EmailVerified = z.boolean().openapi({
  description: 'by the provider, or as whoever invited them gave it; else whoever took a link up stated it',
});
/** Its length is judged apart, so that the refusal can say more. */
export const Password = z.string().min(1).max(1000);
/** One line, such as the name of a person or a token. */
export const Name = z
  .string()
  .trim()
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u)
  .openapi({ example: 'Ann Larsson' });

const JSON_TYPE = 'application/json';

/** A result of the program, with the schema it is published with. */
export function result(description: string): {
  readonly description: string;
  readonly content: { readonly [JSON_TYPE]: { readonly schema: z.ZodType } };
} {
  return { description, content: { [JSON_TYPE]: { schema: z.looseObject({}) } } };
}

export function answer<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { [JSON_TYPE]: { schema } } };
}

export function body<T extends z.ZodType>(schema: T) {
  return { required: true, content: { [JSON_TYPE]: { schema } } };
}

/** What every route may answer with besides. */
export const PROBLEMS = {
  '4XX': {
    description: 'refused; the code says why',
    content: {
      'application/problem+json': {
        schema: z
          .object({
            type: z.string(),
            title: z.string(),
            status: z.int(),
            detail: z.string(),
            errors: z.array(z.looseObject({ at: z.string(), message: z.string() })).optional(),
          })
          .openapi('Problem'),
      },
    },
  },
} as const;
