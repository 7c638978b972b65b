/**
 * What a catalog is: one edition of one document, as data: ids, titles, levels and our own words. Rows keep the order
 * of the document, and that order is the order of every output. What the documents hold beside their rows differs by
 * `kind`; the shapes and their words are in schema/.
 */
import type { z } from 'zod';
import type { Answerer, Certainty } from './schema/common.ts';
import type { ComponentSchema } from './schema/component.ts';
import type { OverlayCatalogSchema } from './schema/overlay.ts';
import type { PatchStatesSchema, PointersSchema, TechniquesSchema } from './schema/references.ts';
import { REQUIREMENT_KINDS, type RequirementsSchema } from './schema/requirements.ts';
import type { SystemSchema } from './schema/system.ts';
import type { EvidenceKind, SupplierRole } from '../model/plant.ts';

/** The first SL whose column selects a row, 1 to 4. */
export type RowLevel = 1 | 2 | 3 | 4;

interface Read {
  /** `sha256:…` over the canonical JSON of the file. */
  readonly digest: string;
}
type WithLevel<T> = T & { readonly level: RowLevel };
type File<S extends z.ZodType> = DeepReadonly<z.infer<S>>;
type DeepReadonly<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

type SystemFile = File<typeof SystemSchema>;
type ComponentFile = File<typeof ComponentSchema>;

export type CatalogFr = SystemFile['frs'][number];
export type CatalogFact = SystemFile['facts'][number];
export type CatalogRow = WithLevel<SystemFile['rows'][number]>;
/** System requirements: 62443-3-3. */
export type Catalog = Omit<SystemFile, 'rows'> & Read & { readonly rows: readonly CatalogRow[] };

export type ComponentRow = WithLevel<ComponentFile['rows'][number]>;
/** Component requirements: 62443-4-2. */
export type ComponentCatalog = Omit<ComponentFile, 'rows'> &
  Read & { readonly rows: readonly ComponentRow[] };

/** Requirements without security levels: 2-1, 2-4, 3-2, 4-1, laws, frameworks. */
export type RequirementsCatalog = File<typeof RequirementsSchema> & Read;
export type RequirementRow = RequirementsCatalog['rows'][number];
export type OverlayCatalog = File<typeof OverlayCatalogSchema> & Read;
export type PointersCatalog = File<typeof PointersSchema> & Read;
export type PatchStatesCatalog = File<typeof PatchStatesSchema> & Read;
export type TechniquesCatalog = File<typeof TechniquesSchema> & Read;

export type CatalogDocument =
  | Catalog
  | ComponentCatalog
  | RequirementsCatalog
  | OverlayCatalog
  | PointersCatalog
  | PatchStatesCatalog
  | TechniquesCatalog;
export type CatalogKind = CatalogDocument['kind'];

export function isRequirements(document: CatalogDocument): document is RequirementsCatalog {
  return (REQUIREMENT_KINDS as readonly string[]).includes(document.kind);
}

/** `<document>@<edition>`. */
export function editionOf(catalog: Pick<CatalogDocument, 'id' | 'edition'>): string {
  return `${catalog.id}@${catalog.edition}`;
}

/** Suppliers answer for what they do: makers of products for 4-1, service providers for 2-4. Null: no supplier does. */
export function rolesOf(catalog: CatalogDocument): readonly SupplierRole[] | null {
  if (!isRequirements(catalog) || catalog.judgedAt !== 'supplier') return null;
  return catalog.kind === 'development' ? ['product'] : ['integration', 'maintenance'];
}

/** A requirement is written with the edition where two editions of its document are in use. */
export function documentName(
  { id, edition }: Pick<CatalogDocument, 'id' | 'edition'>,
  editions: readonly string[],
): string {
  const ofDocument = editions.filter((other) => other.startsWith(`${id}@`));
  return ofDocument.length > 1 ? `${id}@${edition}` : id;
}

/** What can be said of any row of any document; null where the document has no such thing. */
export interface RowView {
  readonly id: string;
  readonly title: string | null;
  readonly base: string | null;
  /** FR, group, class, or null. */
  readonly group: string | null;
  readonly level: RowLevel | null;
  readonly intent: string | null;
  readonly question: string | null;
  readonly evidence: readonly EvidenceKind[];
  readonly answeredBy: readonly Answerer[];
  readonly certainty: Certainty;
}

const NO_WORDS = { intent: null, question: null, evidence: [], answeredBy: [] } as const;
const PLAIN = { base: null, group: null, level: null, ...NO_WORDS } as const;

/** The rows of any catalog, in its order. */
export function rowViews(catalog: CatalogDocument): readonly RowView[] {
  switch (catalog.kind) {
    case 'system':
    case 'component':
      return catalog.rows.map((row) => ({ ...row, group: row.fr }));
    case 'overlay':
      return catalog.rows.map((row) => ({ ...PLAIN, ...row }));
    case 'pointers':
      return catalog.rows.map(({ id, title, certainty }) => ({
        ...PLAIN,
        id,
        title: title ?? null,
        certainty,
      }));
    case 'patch-states':
      return catalog.rows.map((row) => ({ ...PLAIN, ...row, group: row.owner }));
    case 'techniques':
      // MITRE's own ids and names, as published.
      return catalog.rows.map(({ id, title }) => ({ ...PLAIN, id, title, certainty: 'high' as const }));
    default:
      return catalog.rows.map((row) => ({ ...row, level: null }));
  }
}

/** Every id that a link may name: rows, and in a catalog of techniques its mitigations. */
export function rowIdsOf(catalog: CatalogDocument): readonly string[] {
  const ids = catalog.rows.map((row) => row.id);
  return catalog.kind === 'techniques' ? [...ids, ...catalog.mitigations.map((row) => row.id)] : ids;
}

/** The catalog as its file has it: without what reading adds. */
export function fileOf(catalog: CatalogDocument): object {
  const { digest: _, ...file } = catalog;
  if (catalog.kind !== 'system' && catalog.kind !== 'component') return file;
  return { ...file, rows: catalog.rows.map(({ level: _level, ...row }) => row) };
}
