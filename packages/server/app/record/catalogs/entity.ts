/**
 * A catalog that a plant brings, in the chain of the plant. Its text is kept as it was written: it is data that people
 * lay out, and comes back byte for byte.
 */
export const CATALOG_KIND = 'catalog';

/** As the schema of catalogs has it: no step up, no slash. */
export const EDITION_PATTERN = /^[a-z0-9][a-z0-9.-]{0,63}@[a-z0-9][a-z0-9.-]{0,63}$/;

export interface OwnCatalog {
  /** `<document>@<edition>`. */
  readonly id: string;
  readonly text: string;
}
