/**
 * A field of a thing as a register changes it: by which means, and what its text makes of the thing. Which fields there
 * are, and what each takes, is read from the form of the plant, so that no page says it a second time.
 */
import type { RefKind } from '@bulkhead/core/model/schema/fields.ts';
import { shapeOf, type Shape } from '@bulkhead/core/model/text/shape.ts';
import { entriesOfText } from '@bulkhead/core/worksheet/field-text.ts';

export type Means =
  | { readonly by: 'text' | 'date' | 'flag' | 'end' }
  | { readonly by: 'choice'; readonly words: readonly string[] }
  | { readonly by: 'reference'; readonly to: RefKind };

export interface Field {
  readonly id: string;
  readonly means: Means;
  readonly isList: boolean;
  readonly isNeeded: boolean;
}

/** @throws where a field is none of the thing, or is made of parts and no line of text stands for it */
export function fieldOf(schema: Parameters<typeof shapeOf>[0], id: string): Field {
  const thing = shapeOf(schema);
  const field = thing.type === 'object' ? thing.keys.get(id) : undefined;
  const means = field === undefined ? null : meansOf(field.shape);
  if (field === undefined || means === null) throw new Error(`${id} is no field of one line`);
  return { id, means, isList: field.shape.type === 'list', isNeeded: field.required };
}

function meansOf(shape: Shape): Means | null {
  switch (shape.type) {
    case 'flag':
      return { by: 'flag' };
    case 'words':
      return { by: 'choice', words: shape.words };
    case 'text':
      if (shape.kind === 'date' || shape.kind === 'end') return { by: shape.kind };
      return shape.ref === null ? { by: 'text' } : { by: 'reference', to: shape.ref };
    case 'list': {
      const each = meansOf(shape.of);
      return each?.by === 'reference' || each?.by === 'text' ? each : null;
    }
    default:
      return null;
  }
}

/** What of the thing becomes otherwise: null takes a statement back. @param text as a cell of a worksheet has it */
export function setOfField({ id, means, isList }: Field, text: string): Readonly<Record<string, unknown>> {
  if (text.trim() === '') return { [id]: null };
  if (isList) return { [id]: entriesOfText(text) };
  return { [id]: means.by === 'flag' ? text === 'true' : text };
}
