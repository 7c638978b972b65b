import type { Vocabulary, VocabularyEdition, VocabularyRow } from '../model/vocabulary.ts';
import type { PlaceKind } from '../model/refs.ts';
import { rolesOf, type CatalogDocument } from './catalog.ts';
import type { CatalogShelf } from './shelf.ts';

/** What the text reader needs of the catalogs at hand; an edition is opened when a plant uses it. */
export function vocabularyOf(shelf: CatalogShelf): Vocabulary {
  return { editions: shelf.editions.map((edition) => editionOf(shelf, edition)) };
}

function editionOf(shelf: CatalogShelf, id: string): VocabularyEdition {
  let words: Pick<VocabularyEdition, 'facts' | 'rows'> | null = null;
  const opened = (): Pick<VocabularyEdition, 'facts' | 'rows'> => {
    words ??= wordsOf(shelf.open(id));
    return words;
  };
  return {
    id,
    document: id.slice(0, id.lastIndexOf('@')),
    get facts() {
      return opened().facts;
    },
    get rows() {
      return opened().rows;
    },
  };
}

function wordsOf(catalog: CatalogDocument | null): Pick<VocabularyEdition, 'facts' | 'rows'> {
  if (catalog === null) return { facts: [], rows: new Map() };
  const answeredAt = answeredAtOf(catalog);
  const says = saysOf(catalog);
  const ofRoles = rolesOf(catalog);
  const rows = new Map<string, VocabularyRow>();
  for (const row of catalog.rows) {
    const ofClass = 'class' in row && row.class !== 'common' ? row.class : null;
    rows.set(row.id, { answeredAt, says, ofRoles, ofClass, base: 'base' in row ? row.base : null });
  }
  return { facts: catalog.kind === 'system' ? catalog.facts.map((fact) => fact.id) : [], rows };
}

/** What an answer to a row of the catalog may say besides its status. */
export function saysOf(catalog: CatalogDocument): VocabularyRow['says'] {
  if (catalog.kind === 'component') return 'capability';
  return 'maturity' in catalog && catalog.maturity !== undefined ? 'maturity' : null;
}

/** Rows of 62443-3-3 are judged at zones and conduits; higher places hand answers down, assets roll up. */
const SYSTEM_PLACES: readonly PlaceKind[] = ['organisation', 'site', 'zone', 'conduit', 'asset'];

/** Kinds of place at which rows of the catalog may be answered; none where nothing is judged. */
export function answeredAtOf(catalog: CatalogDocument): readonly PlaceKind[] {
  switch (catalog.kind) {
    case 'system':
    case 'overlay':
      return SYSTEM_PLACES;
    case 'component':
      return ['product', 'asset'];
    case 'pointers':
    case 'patch-states':
    case 'techniques':
      return [];
    default:
      return catalog.judgedAt === 'site' ? ['organisation', 'site'] : [catalog.judgedAt];
  }
}
