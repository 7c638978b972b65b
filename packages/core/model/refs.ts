/**
 * References. A *place* is what a requirement is judged at; every other thing an output names has a
 * reference of the same form, `<kind>:<id>`, so that any id can be asked why.
 */

/** Ids start with a letter, are lower case and never change. The pattern is published in the JSON Schema. */
export const ID_PATTERN = /^[a-z][a-z0-9._-]{0,63}$/;

/** Words YAML 1.1 readers take for booleans or null; as ids they would change meaning in another tool. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no']);

/**
 * A folder beside the plant's own: up to four steps up, then up to four names down. It is no absolute path, no hidden
 * folder, nothing below the plant itself, and has no other way to write it. The pattern is published in the JSON Schema.
 */
export const SHARED_FOLDER_PATTERN =
  /^(?:\.\.\/){1,4}(?!\.)[^/\\:\u0000-\u001f]{1,100}(?:\/(?!\.)[^/\\:\u0000-\u001f]{1,100}){0,3}$/;

export const PLACE_KINDS = [
  'organisation',
  'site',
  'zone',
  'conduit',
  'asset',
  'product',
  'supplier',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** `organisation`, `site`, or `<kind>:<id>`. */
export type PlaceRef = string;

/** `<document>/<row>` or `<document>@<edition>/<row>`: `62443-3-3/SR 1.1 RE 1`. */
export type RequirementRef = string;

export function isId(text: string): boolean {
  return ID_PATTERN.test(text) && !RESERVED_IDS.has(text);
}

/** The parts of a place, or null when the text is no place. */
export function parsePlace(text: string): { readonly kind: PlaceKind; readonly id: string } | null {
  if (text === 'organisation' || text === 'site') return { kind: text, id: text };
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  const kind = text.slice(0, colon);
  const id = text.slice(colon + 1);
  if (kind === 'organisation' || kind === 'site') return null;
  if (!(PLACE_KINDS as readonly string[]).includes(kind) || !isId(id)) return null;
  return { kind: kind as PlaceKind, id };
}

/** The parts of a requirement reference, or null when the text is none. */
export function parseRequirement(
  text: string,
): { readonly document: string; readonly edition: string | null; readonly row: string } | null {
  const slash = text.indexOf('/');
  if (slash <= 0 || slash === text.length - 1) return null;
  const head = text.slice(0, slash);
  const row = text.slice(slash + 1);
  const at = head.indexOf('@');
  if (at === 0 || at === head.length - 1) return null;
  if (at < 0) return { document: head, edition: null, row };
  return { document: head.slice(0, at), edition: head.slice(at + 1), row };
}
