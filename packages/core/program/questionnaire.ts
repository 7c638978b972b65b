/**
 * What a plant asks of one supplier: the rows of what it does (62443-2-4 of a service provider, 62443-4-1 of a maker) and of
 * what its products can do (62443-4-2, laws on products), with what is answered there. Nothing else of the plant stands here.
 */
import {
  documentName,
  editionOf,
  isRequirements,
  rolesOf,
  rowViews,
  type CatalogDocument,
  type RowView,
} from '../catalog/catalog.ts';
import type { Answer, Plant, Product, Supplier } from '../model/plant.ts';

/** What a supplier says for itself. Who agreed, who judged and what the plant noted is none of it. */
export const SUPPLIER_FIELDS = ['status', 'how', 'maturity', 'capability'] as const;
export type SupplierAnswer = Partial<Pick<Answer, (typeof SUPPLIER_FIELDS)[number]>>;

export interface Question {
  /** As an answer names it. */
  readonly requirement: string;
  readonly title: string | null;
  /** In our own words; null where the catalog asks nothing. */
  readonly question: string | null;
  /** The first SL that asks for it; null where the document has no levels. */
  readonly level: number | null;
  /** Null where nobody answered yet. */
  readonly answer: SupplierAnswer | null;
}

/** A document at one place. */
export interface QuestionnairePart {
  readonly place: string;
  /** The supplier or its product. */
  readonly name: string;
  /** `<document>@<edition>`. */
  readonly catalog: string;
  readonly title: string;
  /** What an answer may say besides: how a process is lived, or what a component brings. */
  readonly asks: 'maturity' | 'capability' | null;
  readonly rows: readonly Question[];
}

export interface Questionnaire {
  readonly supplier: { readonly id: string; readonly name: string };
  /** In the order of the plant's catalogs, the supplier before its products. */
  readonly parts: readonly QuestionnairePart[];
}

/** Null where the plant has no such supplier. @param documents the editions the plant uses */
export function questionnaireOf(
  plant: Plant,
  documents: readonly CatalogDocument[],
  id: string,
): Questionnaire | null {
  const supplier = plant.suppliers.find((each) => each.id === id);
  if (supplier === undefined) return null;
  const products = plant.products.filter((product) => product.supplier === id);
  const answers = answersAt(plant, [`supplier:${id}`, ...products.map((product) => `product:${product.id}`)]);
  const parts = documents.flatMap((document) =>
    placesAsked(document, supplier, products).map(({ place, name, rows }): QuestionnairePart => ({
      place,
      name,
      catalog: editionOf(document),
      title: document.title,
      asks: asksOf(document),
      rows: rows.map((row) => {
        const requirement = `${documentName(document, plant.catalogs)}/${row.id}`;
        const { title, question, level } = row;
        return {
          requirement,
          title,
          question,
          level,
          answer: answers.get(`${place} ${requirement}`) ?? null,
        };
      }),
    })),
  );
  return { supplier: { id, name: supplier.name }, parts };
}

interface Asked {
  readonly place: string;
  readonly name: string;
  readonly rows: readonly RowView[];
}

function placesAsked(
  document: CatalogDocument,
  supplier: Supplier,
  products: readonly Product[],
): readonly Asked[] {
  const rows = rowViews(document);
  const atProducts = (rowsOf: (product: Product) => readonly RowView[]): readonly Asked[] =>
    products.map((product) => ({
      place: `product:${product.id}`,
      name: [product.name, product.version].filter((part) => part !== undefined).join(' '),
      rows: rowsOf(product),
    }));
  if (document.kind === 'component') {
    const classes = new Map(document.rows.map((row) => [row.id, row.class] as const));
    return atProducts((product) =>
      rows.filter(({ id }) => classes.get(id) === 'common' || classes.get(id) === product.class),
    );
  }
  if (!isRequirements(document)) return [];
  if (document.judgedAt === 'product') return atProducts(() => rows);
  const isAsked = supplier.roles.some((role) => rolesOf(document)?.includes(role));
  return isAsked ? [{ place: `supplier:${supplier.id}`, name: supplier.name, rows }] : [];
}

function asksOf(document: CatalogDocument): QuestionnairePart['asks'] {
  if (document.kind === 'component') return 'capability';
  return isRequirements(document) && document.maturity !== undefined ? 'maturity' : null;
}

function answersAt(plant: Plant, places: readonly string[]): ReadonlyMap<string, SupplierAnswer> {
  const here = new Set(places);
  return new Map(
    plant.answers
      .filter(({ place }) => here.has(place))
      .map((answer) => [`${answer.place} ${answer.requirement}`, ownWords(answer)]),
  );
}

function ownWords(answer: Answer): SupplierAnswer {
  return Object.fromEntries(
    SUPPLIER_FIELDS.filter((field) => answer[field] !== undefined).map((field) => [field, answer[field]]),
  );
}
