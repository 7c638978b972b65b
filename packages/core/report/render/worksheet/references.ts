/** Lists of what a plant has, for columns that name it. Where a cell takes several, others may be typed as well. */
import type { Plant, Risk } from '../../../model/plant.ts';
import { EFFECTS } from '../../../model/schema/scenario.ts';
import { FR_IDS } from '../../../model/schema/scope.ts';
import { fieldsOfSheet, type FieldColumn, type SheetKind } from '../../../worksheet/column.ts';
import { listId } from '../../../worksheet/layout.ts';
import type { List } from './lists.ts';

const SECTIONS = {
  zone: 'zones',
  conduit: 'conduits',
  asset: 'assets',
  evidence: 'evidence',
  measure: 'measures',
  product: 'products',
  function: 'functions',
  worstCase: 'worstCases',
  suc: 'suc',
} as const;
/** A longer list is no help. */
const MOST = 2_000;

export function referenceLists(plant: Plant, kind: SheetKind): readonly List[] {
  return fieldsOfSheet(kind, plant.risk).flatMap((field): readonly List[] => {
    const levels = levelsFor(plant.risk, field);
    if (levels !== null) return [{ id: listId(kind, field.id), open: true, entries: levels }];
    const ids =
      kind === 'exceptions' ? answered(plant, field) : (risked(plant, kind, field) ?? idsFor(plant, field));
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

/** What a scenario names of the criteria and of its own words; a countermeasure its scenario. */
function risked(plant: Plant, kind: SheetKind, { id }: FieldColumn): readonly string[] | null {
  if (kind === 'countermeasures') return id === 'scenario' ? plant.scenarios.map((each) => each.id) : null;
  if (kind !== 'scenarios') return null;
  switch (id) {
    case 'place': {
      const outside = plant.zones.flatMap((zone) => (zone.kind === 'external' ? [`zone:${zone.id}`] : []));
      return placesOf(plant).filter((place) => place !== 'site' && !outside.includes(place));
    }
    case 'source':
      return (plant.risk?.threatSources ?? []).map((source) => source.id);
    case 'effects':
      return EFFECTS;
    case 'frs':
      return FR_IDS;
    default:
      return null;
  }
}

/** Levels of the scale a column is of, by number and name; null for any other column. */
function levelsFor(risk: Risk | undefined, { id }: FieldColumn): List['entries'] | null {
  const scale = scaleOf(risk, id);
  return scale === undefined
    ? null
    : scale.map(({ level, name }) => ({ label: `${level} ${name}`, word: String(level) }));
}

function scaleOf(risk: Risk | undefined, id: string): Risk['capabilities'] {
  if (id.startsWith('severity.')) return risk?.severities;
  if (id === 'likelihood') return risk?.likelihoods;
  if (id === 'likelihood.capability') return risk?.capabilities;
  return id === 'likelihood.exposure' ? risk?.exposures : undefined;
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
