/** What a reference is of, in parts that a page puts into words: a row or an FR, and the place by its name. */

export interface RefSaid {
  /** A requirement without its document, or an FR; null for what is a thing itself. */
  readonly what: string | null;
  /** The name of the place, or the id of a thing that is none. */
  readonly at: string;
}

const LEVEL = /^(?:slt|sla|slc):((?:zone|conduit|asset|product):[^:]+):([A-Z]+)/;
const ROW =
  /^(?:gap|verdict|answer|disposition):((?:zone|conduit|asset|product|supplier):[^:]+|site|organisation):[^/]+\/(.+)$/;
const PLACE = /^(?:exposure:)?((?:zone|conduit):[^:]+)$/;

/** @param nameOf by reference of a place; what has no name is said by its id */
export function refSaid(ref: string, nameOf: (place: string) => string | undefined): RefSaid {
  const named = (place: string): string => nameOf(place) ?? place.slice(place.indexOf(':') + 1);
  const [, place, what] = LEVEL.exec(ref) ?? ROW.exec(ref) ?? [];
  if (place !== undefined && what !== undefined) return { what, at: named(place) };
  const [, own] = PLACE.exec(ref) ?? [];
  return { what: null, at: own === undefined ? ref.slice(ref.indexOf(':') + 1) : named(own) };
}
