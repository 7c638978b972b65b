/**
 * The kinds of value a field of the plant can hold. A schema built here carries in its metadata what the
 * text reader needs to decode a cell or a YAML node (`kind`), to follow a reference (`ref`) and to explain
 * a refusal; the JSON Schema is generated from the same objects.
 */
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { ID_PATTERN, SHARED_FOLDER_PATTERN } from '../refs.ts';

/** Kinds of text that have a form of their own. */
export type TextKind =
  | 'id'
  | 'text'
  | 'date'
  | 'place'
  | 'requirement'
  | 'sha256'
  | 'edition'
  | 'end'
  | 'folder'
  | 'row';

/** What a bare id or a list of ids points at: a section's entity kind. */
export type RefKind =
  | 'zone'
  | 'conduit'
  | 'asset'
  | 'flow'
  | 'evidence'
  | 'measure'
  | 'function'
  | 'product'
  | 'supplier'
  | 'suc'
  | 'worstCase';

export interface FieldMeta {
  readonly kind?: TextKind;
  readonly ref?: RefKind;
  /** A level of a scale that the plant names itself: what else may stand here only its criteria tell. */
  readonly scaled?: true;
  /** Entries of the list may say the same. */
  readonly series?: true;
  readonly description?: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function textOf(kind: TextKind, description: string, pattern?: RegExp) {
  const base = z.string().min(1).max(LIMITS.text);
  return (pattern ? base.regex(pattern) : base).meta({ kind, description });
}

export const text = (description: string) => textOf('text', description);
export const id = (description: string) => textOf('id', description, ID_PATTERN);
export const date = (description: string) => textOf('date', description, DATE);
export const place = (description: string) => textOf('place', description);
export const requirement = (description: string) => textOf('requirement', description);
export const sha256 = (description: string) => textOf('sha256', description, /^[0-9a-f]{64}$/);
/** One end of a flow: a zone or an asset. */
export const end = (description: string) =>
  textOf('end', description, /^(zone|asset):[a-z][a-z0-9._-]{0,63}$/);
/** A folder that is shared by plants. */
export const folder = (description: string) => textOf('folder', description, SHARED_FOLDER_PATTERN);
/** The id of a row of an overlay. */
export const row = (description: string) => textOf('row', description, ID_PATTERN);

export const refTo = (ref: RefKind, description: string) =>
  z.string().regex(ID_PATTERN).meta({ kind: 'id', ref, description });

export const list = <T extends z.ZodType>(of: T, description: string) =>
  z.array(of).max(LIMITS.entries).meta({ description });

/** A list whose entries count by where they stand, such as a row of a matrix. */
export const series = <T extends z.ZodType>(of: T, description: string) =>
  z.array(of).max(LIMITS.entries).meta({ series: true, description });

export const flag = (description: string) => z.boolean().meta({ description });
export const choice = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).meta({ description });
export const amount = (description: string) => z.number().min(0).max(1e12).meta({ description });

/** A maturity level, or an SL that something begins at: 1 to 4. */
export const oneToFour = (description: string) =>
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).meta({ description });

/** A security level as a digit, 0 to 4. */
export const level = (description: string) => z.number().int().min(0).max(4).meta({ description });
