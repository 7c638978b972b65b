/**
 * Fields of fields, a column for each: severity by category, and what a likelihood follows from. A row is flat; the
 * entity it stands for is not. Which columns there are is the plant's to say, by its criteria.
 */
import type { Risk } from '../model/plant.ts';
import { LikelihoodSchema, SeveritySchema } from '../model/schema/risk.ts';
import { shapeOf, type Shape } from '../model/text/shape.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that stand further in, by the field around them. */
const INSIDE = ['severity', 'likelihood'] as const;
/** Of a likelihood; of severity there is one for each category. */
const FOLLOWS_FROM = ['capability', 'exposure'] as const;

/** A level, as each of them is. */
const STEP = levelShape();

function levelShape(): Shape {
  const severity = shapeOf(SeveritySchema);
  if (severity.type !== 'record') throw new Error('a severity has categories');
  return severity.of;
}

export function isInside(field: string): boolean {
  return INSIDE.some((around) => field === around);
}

/** The columns that stand for a field: itself where it may be stated as one level, and a column for each part. */
export function columnsInside(field: string, risk: Risk | undefined): readonly string[] {
  if (field === 'severity') return (risk?.categories ?? []).map(({ id }) => `severity.${id}`);
  const follows = risk?.capabilities === undefined ? [] : FOLLOWS_FROM.map((part) => `${field}.${part}`);
  return [field, ...follows];
}

/** Ids of categories, and no key that an object has by itself. */
const PART = /^(severity|likelihood)\.([a-z][a-z0-9._-]{0,63})$/;

/** The shape of a column that stands for a part of such a field; null for any other column. */
export function shapeInside(id: string): Shape | null {
  const [, around, part = ''] = PART.exec(id) ?? [];
  if (around === 'severity') return part === 'constructor' ? null : STEP;
  return around === 'likelihood' && (FOLLOWS_FROM as readonly string[]).includes(part) ? STEP : null;
}

/** A likelihood as one level. */
export const LEVEL_SHAPE = levelOf(shapeOf(LikelihoodSchema));

function levelOf(shape: Shape): Shape {
  const level = shape.type === 'either' ? shape.scalars[0] : undefined;
  if (level === undefined) throw new Error('a likelihood may be one level');
  return level;
}

/** The column in which what stands at a path of an entity is filled in. */
export function columnAt([field, part]: readonly (string | number)[]): string {
  const name = String(field);
  return isInside(name) && typeof part === 'string' ? `${name}.${part}` : name;
}

/** An entity as a row. */
export function flattened<T extends object>(entity: T): T {
  const flat = Object.entries(entity).flatMap(([field, value]): readonly (readonly [string, unknown])[] =>
    isInside(field) && typeof value === 'object' && value !== null
      ? Object.entries(value).map(([part, inner]) => [`${field}.${part}`, inner] as const)
      : [[field, value]],
  );
  return Object.fromEntries(flat) as T;
}

/** A row as the entity it stands for. */
export function unflattened<T extends object>(row: T): T {
  const whole: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(row as Fields)) {
    const [, around = '', part = ''] = PART.exec(id) ?? [];
    if (around === '') whole[id] = value;
    else whole[around] = { ...(whole[around] as Fields | undefined), [part]: value };
  }
  return whole as T;
}
