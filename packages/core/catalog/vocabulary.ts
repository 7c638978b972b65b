import type { Vocabulary } from '../model/vocabulary.ts';
import type { PlaceKind } from '../model/refs.ts';
import type { Catalog } from './catalog.ts';

/** Rows of 62443-3-3 are judged at zones and conduits; higher places hand answers down, assets roll up. */
const SYSTEM_ROW_PLACES: readonly PlaceKind[] = ['organisation', 'site', 'zone', 'conduit', 'asset'];

/** What the text reader needs of the given catalogs. */
export function vocabularyOf(catalogs: readonly Catalog[]): Vocabulary {
  return {
    editions: catalogs.map((catalog) => ({
      id: `${catalog.id}@${catalog.edition}`,
      document: catalog.id,
      facts: catalog.facts.map((fact) => fact.id),
      rows: new Map(
        catalog.rows.map((row) => [row.id, { answeredAt: SYSTEM_ROW_PLACES, base: row.base }] as const),
      ),
    })),
  };
}
