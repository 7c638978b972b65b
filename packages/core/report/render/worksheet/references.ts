/** Lists of what a plant has, for columns that name it. Where a cell takes several, others may be typed as well. */
import type { Plant } from '../../../model/plant.ts';
import { SHEET_FORMS, type FieldColumn, type SheetKind } from '../../../worksheet/column.ts';
import { listId } from '../../../worksheet/layout.ts';
import type { List } from './lists.ts';

const SECTIONS = {
  zone: 'zones',
  conduit: 'conduits',
  asset: 'assets',
  evidence: 'evidence',
  measure: 'measures',
  product: 'products',
} as const;
/** A longer list is no help. */
const MOST = 2_000;

export function referenceLists(plant: Plant, kind: SheetKind): readonly List[] {
  return SHEET_FORMS[kind].fields.flatMap((field): readonly List[] => {
    const ids = kind === 'exceptions' ? answered(plant, field) : idsFor(plant, field);
    if (ids === null || ids.length === 0 || ids.length > MOST) return [];
    const entries = ids.map((id) => ({ label: id, word: id }));
    return [{ id: listId(kind, field.id), open: true, entries }];
  });
}

/** An exception is one of an answer that is there. */
function answered(plant: Plant, field: FieldColumn): readonly string[] | null {
  if (field.id !== 'place' && field.id !== 'requirement') return idsFor(plant, field);
  const key = field.id;
  return [...new Set(plant.answers.map((answer) => answer[key]))].sort();
}

function idsFor(plant: Plant, { shape }: FieldColumn): readonly string[] | null {
  const inner = shape.type === 'list' ? shape.of : shape;
  if (inner.type !== 'text') return null;
  if (inner.kind === 'place') return placesOf(plant);
  const section = SECTIONS[inner.ref as keyof typeof SECTIONS] as
    | (typeof SECTIONS)[keyof typeof SECTIONS]
    | undefined;
  return section === undefined ? null : plant[section].map(({ id }) => id);
}

function placesOf({ zones, conduits }: Plant): readonly string[] {
  return ['site', ...zones.map(({ id }) => `zone:${id}`), ...conduits.map(({ id }) => `conduit:${id}`)];
}
