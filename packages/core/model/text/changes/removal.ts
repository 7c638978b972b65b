/**
 * Things taken out of a plant, with all that would point at nothing afterwards: what cannot be said without them goes, too,
 * everything else is said without them. What lay in a zone lies in the zone around it.
 */
import type { Change } from '../../change.ts';
import { entitiesOf, type Entity, type EntityKind } from '../../kinds.ts';
import type { Plant } from '../../plant.ts';
import { parsePlace } from '../../refs.ts';
import { shapeOf, type Shape } from '../shape.ts';
import { SECTIONS } from '../../sections.ts';

/** What can be taken out, by kind and id. */
export interface Named {
  readonly kind: EntityKind;
  readonly id: string;
}

const GONE = Symbol('gone');

/** A list that says everywhere where it is not stated: its last entry leaves an empty one. */
const EVERYWHERE = 'places';

interface Leaving {
  /** `<kind>:<id>` of all that goes. */
  readonly gone: ReadonlySet<string>;
  /** Of each zone that goes, the next around it that stays; null where there is none. */
  readonly around: ReadonlyMap<string, string | null>;
}

/** @returns changes of a sound plant to one that is sound without them; those of what goes have `after` null */
export function removalOf(plant: Plant, asked: readonly Named[]): readonly Change[] {
  const things = [...entitiesOf(plant)];
  let gone = new Set(asked.map(keyOf));
  for (;;) {
    const leaving = { gone, around: zonesAround(plant, gone) };
    const changes = things.flatMap((thing) => changeOf(thing, leaving));
    // What goes now may be what others name.
    const more = changes.filter(({ after }) => after === null).map(keyOf);
    if (more.length === gone.size) return changes;
    gone = new Set(more);
  }
}

const keyOf = ({ kind, id }: Named): string => `${kind}:${id}`;

function changeOf({ kind, id, entity }: Named & { readonly entity: Entity }, leaving: Leaving): Change[] {
  if (leaving.gone.has(keyOf({ kind, id }))) return [{ kind, id, before: entity, after: null }];
  const section = SECTIONS.find((each) => each.kind === kind);
  if (section === undefined) return [];
  const after = without(shapeOf(section.schema), entity, { kind, leaving });
  if (after === entity) return [];
  return [{ kind, id, before: entity, after: after === GONE ? null : (after as Entity) }];
}

interface Context {
  /** Of the thing that is looked at. */
  readonly kind: EntityKind;
  readonly leaving: Leaving;
}

/** @returns the very value where it names nothing that goes; GONE where it cannot be said without */
function without(shape: Shape, value: unknown, context: Context): unknown {
  switch (shape.type) {
    case 'text':
      return textWithout(shape, value as string, context);
    case 'list':
      return listWithout(shape, value as readonly unknown[], context);
    case 'object':
      return objectWithout(shape, value as object, context);
    case 'record': {
      const keys = Object.keys(value as object).map(
        (key) => [key, { shape: shape.of, required: false }] as const,
      );
      return objectWithout({ type: 'object', keys: new Map(keys) }, value as object, context);
    }
    case 'either':
      return shape.object !== null && typeof value === 'object'
        ? without(shape.object, value, context)
        : value;
    default:
      return value;
  }
}

function textWithout(
  { kind: form, ref }: Shape & { type: 'text' },
  value: string,
  { kind, leaving: { gone, around } }: Context,
): unknown {
  if (ref !== null) {
    if (!gone.has(`${ref}:${value}`)) return value;
    const isInside = ref === 'zone' && (kind === 'zone' || kind === 'asset');
    return (isInside ? around.get(value) : null) ?? GONE;
  }
  if (form !== 'place' && form !== 'end') return value;
  const place = parsePlace(value);
  return place !== null && gone.has(`${place.kind}:${place.id}`) ? GONE : value;
}

function listWithout(
  { of, min }: Shape & { type: 'list' },
  value: readonly unknown[],
  context: Context,
): unknown {
  const items = value.map((item) => without(of, item, context));
  if (items.every((item, i) => item === value[i])) return value;
  const kept = [...new Set(items)].filter((item) => item !== GONE);
  return kept.length < min ? GONE : kept;
}

function objectWithout({ keys }: Shape & { type: 'object' }, value: object, context: Context): unknown {
  const said = value as Readonly<Record<string, unknown>>;
  let next: Record<string, unknown> | null = null;
  for (const [key, { shape, required }] of keys) {
    const before = said[key];
    const after = before === undefined ? before : without(shape, before, context);
    if (after === before) continue;
    const isEmpty = Array.isArray(after) && after.length === 0;
    if (after === GONE && (required || isAsset(context, key))) return GONE;
    if (isEmpty && isReachOfSite(context, key, said)) return GONE;
    next ??= { ...said };
    if (after === GONE || (isEmpty && !required && key !== EVERYWHERE)) delete next[key];
    else next[key] = after;
  }
  return next ?? value;
}

/** An exception is about this asset, or it is about none. */
function isAsset({ kind }: Context, key: string): boolean {
  return kind === 'answer' && key === 'asset';
}

/** A compensation of the site holds at the places that it names, and nowhere else. */
function isReachOfSite(
  { kind }: Context,
  key: string,
  { place }: Readonly<Record<string, unknown>>,
): boolean {
  return kind === 'answer' && key === 'appliesTo' && (place === 'site' || place === 'organisation');
}

function zonesAround({ zones }: Plant, gone: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const parents = new Map(zones.map(({ id, parent }) => [id, parent] as const));
  const stays = (id: string | undefined): string | null =>
    id === undefined ? null : gone.has(`zone:${id}`) ? stays(parents.get(id)) : id;
  return new Map(zones.map(({ id, parent }) => [id, stays(parent)] as const));
}
