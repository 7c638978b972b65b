/**
 * What a plant is judged by besides its zones and conduits, for those who ask why: documents without SL, components,
 * links, and the rows of any document at hand. Each part is worked out when it is first asked for, and once.
 */
import {
  documentName,
  editionOf,
  isRequirements,
  rowViews,
  type CatalogDocument,
  type CatalogKind,
} from '../catalog/catalog.ts';
import { linkIndex, type LinkIndex } from '../catalog/links.ts';
import { shelfOf, type CatalogShelf } from '../catalog/shelf.ts';
import { assessPlaces } from '../evaluate/assess.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { judgeComponents, type JudgedComponent } from '../evaluate/sl-capability.ts';
import { once } from '../lib/once.ts';
import type { Answer, Plant } from '../model/plant.ts';
import { parseRequirement } from '../model/refs.ts';
import type { Cause as RootCause } from '../plan/cause.ts';
import { causesOf } from '../plan/causes.ts';
import { standpointsOf } from '../program/beside.ts';
import { coverageOf, type CoverageRow, type Standpoint } from '../program/coverage.ts';
import {
  assessProgram,
  judgePrograms,
  type JudgedProgram,
  type ProgramAssessment,
} from '../program/program.ts';

/** Where a library takes its documents from. */
export interface LibrarySources {
  /** The editions the plant uses. */
  readonly documents: readonly CatalogDocument[];
  /** Every edition at hand: a law need not be in use to be asked about. */
  readonly shelf: CatalogShelf;
  readonly links: () => LinkIndex;
}

/** A row of any document, or of an overlay of the plant. */
export interface NamedRow {
  /** As outputs about this plant write it. */
  readonly key: string;
  /** `<document>@<edition>/<row>`; null for a row of an overlay of the plant's own. */
  readonly editionRow: string | null;
  readonly edition: string | null;
  readonly kind: CatalogKind;
  readonly title: string;
  readonly intent: string;
  readonly level: number | null;
  readonly clause: string | null;
}

/** A document without SL at a place, with the judgement and what is published of it. */
export type ProgramAt = JudgedProgram & { readonly told: ProgramAssessment };

export interface Library {
  readonly documents: readonly CatalogDocument[];
  readonly shelf: CatalogShelf;
  readonly links: () => LinkIndex;
  readonly programs: () => readonly ProgramAt[];
  readonly components: () => readonly JudgedComponent[];
  /** Root causes: every gap of the plant is in exactly one. */
  readonly causes: () => readonly RootCause[];
  /** How the rows linked to a row stand in the plant. */
  readonly coverage: (editionRow: string) => CoverageRow;
  /** The row of that name, however it is spelt; null when there is none, or when two editions have it. */
  readonly row: (requirement: string) => NamedRow | null;
  readonly document: (edition: string) => CatalogDocument | null;
  /** The answer given at a place to a row, by the row's `key`. */
  readonly answer: (place: string, key: string) => Answer | undefined;
}

export function libraryOf(index: PlantIndex, plant: Plant, given?: LibrarySources): Library {
  const { documents, shelf, links } = given ?? onlyOf(index);
  const { asOf, catalog } = index;
  const programs = once(() =>
    judgePrograms(plant, documents.filter(isRequirements), asOf).map((judged): ProgramAt => ({
      ...judged,
      told: assessProgram(judged),
    })),
  );
  const components = once(() =>
    documents.flatMap((document) =>
      document.kind === 'component' ? judgeComponents(plant, document, asOf) : [],
    ),
  );
  const standpoints = once((): readonly Standpoint[] =>
    standpointsOf({
      system: catalog,
      places: assessPlaces(index),
      documents,
      programs: programs().map(({ told }) => told),
      products: components().map(({ capability }) => capability),
    }),
  );
  const inUse = new Set(documents.map(editionOf));
  const allLinks = once(links);
  const document = (edition: string): CatalogDocument | null =>
    documents.find((one) => editionOf(one) === edition) ??
    (shelf.editions.includes(edition) ? shelf.open(edition) : null);
  const row = rowFinder(index, plant, { document, shelf });
  const answers = once(() => answersByRow(plant, row));
  return {
    documents,
    shelf,
    links: allLinks,
    programs,
    components,
    causes: once(() => causesOf(index)),
    coverage: (editionRow) => coverageOf([editionRow], standpoints(), allLinks(), inUse)[0] as CoverageRow,
    row,
    document,
    answer: (place, key) => answers().get(`${place} ${key}`),
  };
}

/** A plant that is judged by system requirements alone. */
function onlyOf({ catalog }: PlantIndex): LibrarySources {
  return { documents: [catalog], shelf: shelfOf([catalog]), links: () => linkIndex([]) };
}

function answersByRow(plant: Plant, row: Library['row']): ReadonlyMap<string, Answer> {
  return new Map(
    plant.answers.map((answer) => {
      const key = row(answer.requirement)?.key ?? answer.requirement;
      return [`${answer.place} ${key}`, answer] as const;
    }),
  );
}

type Documents = Pick<Library, 'document' | 'shelf'>;

function rowFinder(index: PlantIndex, plant: Plant, at: Documents): Library['row'] {
  const known = new Map<string, NamedRow | null>();
  const rowsOf = new Map<string, ReadonlyMap<string, NamedRow>>();
  const rowIn = (edition: string, id: string): NamedRow | null => {
    let rows = rowsOf.get(edition);
    if (rows === undefined) {
      const document = at.document(edition);
      rowsOf.set(edition, (rows = document === null ? new Map() : namedRows(document, plant.catalogs)));
    }
    return rows.get(id) ?? null;
  };
  const find = (requirement: string): NamedRow | null => {
    const overlay = overlayRow(index, requirement);
    const parsed = parseRequirement(requirement);
    if (overlay !== null || parsed === null) return overlay;
    const meant = editionsMeant(plant, at.shelf, parsed);
    const found = meant.flatMap((edition) => rowIn(edition, parsed.row) ?? []);
    return found.length === 1 ? (found[0] as NamedRow) : null;
  };
  return (requirement) => {
    let found = known.get(requirement);
    if (found === undefined) known.set(requirement, (found = find(requirement)));
    return found;
  };
}

function overlayRow({ table }: PlantIndex, requirement: string): NamedRow | null {
  const position = table.find.get(requirement);
  if (position === undefined || position < table.overlayStart) return null;
  const key = table.key[position] as string;
  const title = table.overlays[position - table.overlayStart]?.row.title ?? '';
  return {
    key,
    editionRow: null,
    edition: null,
    kind: 'overlay',
    title,
    intent: '',
    level: null,
    clause: null,
  };
}

/** The edition named, else those in use, else those at hand. */
function editionsMeant(
  plant: Plant,
  shelf: CatalogShelf,
  { document, edition }: { readonly document: string; readonly edition: string | null },
): readonly string[] {
  if (edition !== null) return [`${document}@${edition}`];
  const of = (editions: readonly string[]): readonly string[] =>
    editions.filter((one) => one.startsWith(`${document}@`));
  const used = of(plant.catalogs);
  return used.length > 0 ? used : of(shelf.editions);
}

function namedRows(document: CatalogDocument, editions: readonly string[]): ReadonlyMap<string, NamedRow> {
  const edition = editionOf(document);
  const name = editions.includes(edition) ? documentName(document, editions) : edition;
  const named = ({ id, title, intent = null, level = null, clause = null }: Told): NamedRow => ({
    key: `${name}/${id}`,
    editionRow: `${edition}/${id}`,
    edition,
    kind: document.kind,
    title: title ?? '',
    intent: intent ?? '',
    level,
    clause: clause === null ? null : `${edition}, ${clause}`,
  });
  const clauses = new Map(
    document.rows.flatMap((row) =>
      'clause' in row && typeof row.clause === 'string' ? [[row.id, row.clause] as const] : [],
    ),
  );
  const rows = rowViews(document).map((row) => named({ ...row, clause: clauses.get(row.id) ?? null }));
  // Links name the mitigations of a catalog of techniques as well.
  const more = document.kind === 'techniques' ? document.mitigations.map(named) : [];
  return new Map(
    [...rows, ...more].map((row) => [(row.editionRow as string).slice(edition.length + 1), row]),
  );
}

interface Told {
  readonly id: string;
  readonly title: string | null;
  readonly intent?: string | null;
  readonly level?: number | null;
  readonly clause?: string | null;
}
