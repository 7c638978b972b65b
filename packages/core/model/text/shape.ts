/**
 * What a schema lets stand at a place, read once from the Zod schema: the decoder walks this beside the
 * source, so that every value keeps its place and every refusal says what was expected.
 */
import { z } from 'zod';
import type { FieldMeta, RefKind, TextKind } from '../schema/fields.ts';

export type Shape =
  | { readonly type: 'object'; readonly keys: ReadonlyMap<string, Field> }
  /** `series`: entries count by where they stand, and may say the same. */
  | { readonly type: 'list'; readonly of: Shape; readonly min: number; readonly series?: true }
  | { readonly type: 'record'; readonly of: Shape }
  | { readonly type: 'text'; readonly kind: TextKind; readonly ref: RefKind | null }
  | { readonly type: 'level' }
  | { readonly type: 'amount' }
  | { readonly type: 'flag' }
  | { readonly type: 'words'; readonly words: readonly string[] }
  /** `scaled`: levels of a scale of the plant, of which only its criteria tell how many there are and what they are called. */
  | { readonly type: 'numbers'; readonly numbers: readonly number[]; readonly scaled?: true }
  /** Kept as the node it is, to be decoded once it is known what it is said of. */
  | { readonly type: 'later' }
  | { readonly type: 'either'; readonly scalars: readonly Shape[]; readonly object: Shape | null };

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
}

const known = new WeakMap<z.ZodType, Shape>();

export function shapeOf(schema: z.ZodType): Shape {
  let shape = known.get(schema);
  if (shape === undefined) {
    shape = build(schema);
    known.set(schema, shape);
  }
  return shape;
}

function build(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodObject) {
    const keys = new Map<string, Field>();
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      const optional = field instanceof z.ZodOptional;
      const inner = optional ? (field.unwrap() as z.ZodType) : field;
      keys.set(key, { shape: shapeOf(inner), required: !optional });
    }
    return { type: 'object', keys };
  }
  if (schema instanceof z.ZodArray) {
    const min = shortest(schema);
    const { series } = (schema.meta() ?? {}) as FieldMeta;
    const of = shapeOf(schema.element as z.ZodType);
    return { type: 'list', of, min, ...(series === undefined ? {} : { series }) };
  }
  if (schema instanceof z.ZodRecord) return { type: 'record', of: shapeOf(schema.valueType as z.ZodType) };
  if (schema instanceof z.ZodBoolean) return { type: 'flag' };
  if (schema instanceof z.ZodEnum) return { type: 'words', words: schema.options as string[] };
  if (schema instanceof z.ZodLiteral) return { type: 'words', words: [...schema.values].map(String) };
  if (schema instanceof z.ZodNumber) return schema.isInt ? { type: 'level' } : { type: 'amount' };
  if (schema instanceof z.ZodUnion)
    return either(schema.options as readonly z.ZodType[], (schema.meta() ?? {}) as FieldMeta);
  if (schema instanceof z.ZodString) {
    const meta = (schema.meta() ?? {}) as FieldMeta;
    return { type: 'text', kind: meta.kind ?? 'text', ref: meta.ref ?? null };
  }
  throw new Error(`no shape for a schema of type ${schema._zod.def.type}`);
}

/** The least number of entries a list must have. */
function shortest(schema: z.ZodArray): number {
  const check = schema._zod.def.checks?.map((c) => c._zod.def as { check: string; minimum?: number });
  return check?.find((c) => c.check === 'min_length')?.minimum ?? 0;
}

function either(options: readonly z.ZodType[], { scaled }: FieldMeta): Shape {
  if (options.every((o) => o instanceof z.ZodLiteral && [...o.values].every((v) => typeof v === 'number'))) {
    const numbers = options.flatMap((o) => [...(o as z.ZodLiteral).values] as number[]);
    return { type: 'numbers', numbers, ...(scaled === undefined ? {} : { scaled }) };
  }
  const shapes = options.map(shapeOf);
  return {
    type: 'either',
    scalars: shapes.filter((shape) => shape.type !== 'object'),
    object: shapes.find((shape) => shape.type === 'object') ?? null,
  };
}
