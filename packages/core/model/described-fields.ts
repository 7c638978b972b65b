/** Every field of a section with what its schema says of it, for the page that people read. */
import { z } from 'zod';
import { shapeOf, type Shape } from './text/shape.ts';

export interface DescribedField {
  /** A dot leads into a field, `[]` stands for each entry of a list. */
  readonly path: string;
  readonly required: boolean;
  readonly shape: Shape;
  /** Empty where the schema says nothing. */
  readonly says: string;
}

/** @param before the path of the field the schema stands in, with its dot */
export function describedFields(schema: z.ZodType, before = ''): readonly DescribedField[] {
  const object = unwrapped(schema);
  if (!(object instanceof z.ZodObject)) return [];
  const fields = Object.entries(object.shape as Record<string, z.ZodType>);
  return fields.flatMap(([key, field]): readonly DescribedField[] => {
    const path = `${before}${key}`;
    const inner = unwrapped(field);
    const required = !(field instanceof z.ZodOptional);
    const described = { path, required, shape: shapeOf(inner), says: said(field) };
    return inner instanceof z.ZodArray
      ? [described, ...describedFields(inner.element as z.ZodType, `${path}[].`)]
      : [described, ...describedFields(inner, `${path}.`)];
  });
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

function said(field: z.ZodType): string {
  const { description } = field.meta() ?? unwrapped(field).meta() ?? {};
  return description ?? '';
}
