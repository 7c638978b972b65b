/**
 * The kinds of entity a plant is made of, where each stands in the plant and how it is keyed. One table: the
 * text form, changes, digests and the record all go by it.
 */
import { keying, type Keying } from '../lib/keyed-list.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { Answer, Check, Disposition, Plant, Triage } from './plant.ts';

/** Kinds that stand in an array of the plant. */
export const LIST_KINDS = {
  suc: 'suc',
  zone: 'zones',
  conduit: 'conduits',
  asset: 'assets',
  flow: 'flows',
  function: 'functions',
  worstCase: 'worstCases',
  scenario: 'scenarios',
  triage: 'triage',
  answer: 'answers',
  evidence: 'evidence',
  check: 'checks',
  disposition: 'dispositions',
  product: 'products',
  supplier: 'suppliers',
  measure: 'measures',
  waiver: 'waivers',
  overlay: 'overlays',
} as const;

/** Kinds of which a plant has one or none; their id is the kind, and for the head the plant's id. */
export const SINGLE_KINDS = ['organisation', 'site', 'document', 'method', 'risk'] as const;

export type ListKind = keyof typeof LIST_KINDS;
export type SingleKind = (typeof SINGLE_KINDS)[number];
export type EntityKind = 'plant' | SingleKind | ListKind;

export type ListEntity = Plant[(typeof LIST_KINDS)[ListKind]][number];
/** The head of a plant: what is said of it once. */
export type PlantHead = Pick<Plant, 'schema' | 'id' | 'name' | 'catalogs' | 'organisationFrom'>;
export type Entity = PlantHead | ListEntity | NonNullable<Plant[SingleKind]>;

export function isListKind(kind: EntityKind): kind is ListKind {
  return Object.hasOwn(LIST_KINDS, kind);
}

/** The id of an entity among its kind; unique, and never changed by an edit. */
export function keyOf(kind: ListKind, entity: ListEntity): string {
  if (kind === 'answer') return answerKey(entity as Answer);
  if (kind === 'disposition') return answerKey(entity as Disposition);
  if (kind === 'check') return checkKey(entity as Check);
  if (kind === 'triage') return (entity as Triage).place;
  return (entity as { readonly id: string }).id;
}

/** What of an answer its key is made of. */
export type AnswerName = Pick<Answer, 'place' | 'requirement'>;

/** Answers are many, so their keys are compared field by field: none is written out. */
export const ANSWER_KEYING: Keying<AnswerName> = {
  keyOf: answerKey,
  compare: (a, b) => byCodeUnit(a.place, b.place) || byCodeUnit(a.requirement, b.requirement),
  against: (key) => {
    // A key is the fields with a space between, and no ref of a place holds a space or anything below it.
    const end = key.indexOf(' ');
    const place = end < 0 ? key : key.slice(0, end);
    const requirement = end < 0 ? '' : key.slice(end + 1);
    return {
      compare: (answer) => byCodeUnit(answer.place, place) || byCodeUnit(answer.requirement, requirement),
    };
  },
};

export function keyingOf(kind: ListKind): Keying<ListEntity> {
  if (kind === 'answer') return ANSWER_KEYING as Keying<ListEntity>;
  return keying((entity) => keyOf(kind, entity));
}

export function answerKey(answer: AnswerName): string {
  return `${answer.place} ${answer.requirement}`;
}

export function checkKey(check: Pick<Check, 'place' | 'requirement' | 'date' | 'by'>): string {
  return `${check.place} ${check.requirement} ${check.date} ${check.by}`;
}

export function headOf(plant: Plant): PlantHead {
  const { schema, id, name, catalogs, organisationFrom } = plant;
  return { schema, id, name, catalogs, ...(organisationFrom === undefined ? {} : { organisationFrom }) };
}

/** Every entity of the plant with its kind and id, kinds in table order. */
export function* entitiesOf(plant: Plant): Generator<{ kind: EntityKind; id: string; entity: Entity }> {
  yield { kind: 'plant', id: plant.id, entity: headOf(plant) };
  for (const kind of SINGLE_KINDS) {
    const entity = plant[kind];
    if (entity !== undefined) yield { kind, id: kind, entity };
  }
  for (const kind of Object.keys(LIST_KINDS) as ListKind[]) {
    for (const entity of plant[LIST_KINDS[kind]]) yield { kind, id: keyOf(kind, entity), entity };
  }
}
