/** The overlays a plant uses by name: catalogs of kind overlay among its editions, as overlays of the plant. */
import { byKey } from '../lib/order.ts';
import type { Overlay, Plant } from '../model/plant.ts';
import { documentName, editionOf, type CatalogDocument, type OverlayCatalog } from './catalog.ts';
import type { CatalogProblem, CatalogProblemCode } from './problems.ts';

/**
 * The plant as it is judged: with the overlays of its editions beside its own.
 * INVARIANT: no overlay of the plant has the id of a document in use; the reader has refused that.
 */
export function withOverlays(plant: Plant, catalogs: readonly OverlayCatalog[]): Plant {
  if (catalogs.length === 0) return plant;
  return {
    ...plant,
    overlays: [...plant.overlays, ...catalogs.map((catalog) => overlayOf(catalog, plant.catalogs))].sort(
      byKey(({ id }) => id),
    ),
  };
}

function overlayOf(catalog: OverlayCatalog, editions: readonly string[]): Overlay {
  const { title, provenance, rows } = catalog;
  return {
    id: documentName(catalog, editions),
    name: title,
    source: provenance,
    rows: rows.map(({ id: row, title: asked, kinds, facts, fromSl, satisfiedBy, evidence }) => ({
      id: row,
      title: asked,
      ...(kinds === undefined ? {} : { kinds: [...kinds] }),
      ...(facts === undefined ? {} : { facts: [...facts] }),
      ...(fromSl === undefined ? {} : { fromSl: fromSl as 1 | 2 | 3 | 4 }),
      ...(satisfiedBy === undefined ? {} : { satisfiedBy: [...satisfiedBy] }),
      evidence: [...evidence],
    })),
  };
}

/** Rows and facts an overlay names that the documents in use do not have. A document not in use is not looked at. */
export function unresolvedInOverlay(
  overlay: OverlayCatalog,
  documents: readonly CatalogDocument[],
): readonly CatalogProblem[] {
  const facts = new Set(
    documents.flatMap((document) => (document.kind === 'system' ? document.facts.map(({ id }) => id) : [])),
  );
  const isUnknown = (reference: string): boolean => {
    const [name = '', ...row] = reference.split('/');
    const named = documents.filter((document) => document.id === name || editionOf(document) === name);
    return named.length > 0 && !named.some(({ rows }) => rows.some(({ id }) => id === row.join('/')));
  };
  const unknown = (code: CatalogProblemCode, path: string, found: string): CatalogProblem => ({
    code,
    path,
    params: { found },
  });
  return overlay.rows.flatMap((row, i) => [
    ...(row.satisfiedBy ?? [])
      .filter(isUnknown)
      .map((found) => unknown('unknown-row', `rows[${i}].satisfiedBy`, found)),
    ...(row.facts ?? [])
      .filter((fact) => !facts.has(fact))
      .map((found) => unknown('unknown-fact', `rows[${i}].facts`, found)),
  ]);
}
