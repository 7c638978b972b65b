/** What an entity of a record is told by. Of most kinds that is the entity itself. */
import { sameValue } from '../lib/same.ts';

type Body = object | null;

/** A catalog is kept as text, and told by what it says: one field for each field of a row. */
const KEPT_AS_TEXT = 'catalog';

/** The sides of a change or a conflict, each as it is told. */
export function toldSides<Sides extends readonly Body[]>(kind: string, sides: Sides): Sides {
  if (kind !== KEPT_AS_TEXT) return sides;
  const told = sides.map(fieldsOfCatalog);
  const there = told.filter((side) => side !== null);
  // Only its layout differs.
  return there.length > 1 && there.every((side) => sameValue(side, there[0]))
    ? sides
    : (told as unknown as Sides);
}

function fieldsOfCatalog(body: Body): Body {
  if (body === null) return null;
  const { rows = [], ...head } = JSON.parse((body as { readonly text: string }).text) as {
    readonly rows?: readonly { readonly id: string }[];
  };
  const ofRows = rows.flatMap(({ id, ...row }) =>
    Object.entries(row).map(([field, value]) => [`${id} ${field}`, value] as const),
  );
  return { ...head, ...Object.fromEntries(ofRows) };
}
