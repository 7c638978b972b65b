/**
 * The columns of worksheets. A column has an id that never changes and is written into every workbook, whatever the
 * language of its head; a column that can be filled in stands for one field of an entity.
 */
import type { Asset, Flow, Risk } from '../model/plant.ts';
import { WorstCaseSchema } from '../model/schema/risk.ts';
import { CountermeasureSchema, ScenarioSchema, TREATMENTS } from '../model/schema/scenario.ts';
import {
  AnswerSchema,
  DispositionSchema,
  EvidenceSchema,
  ExceptionSchema,
  TriageSchema,
} from '../model/schema/judgement.ts';
import { AssetSchema, FlowSchema, InterfaceSchema } from '../model/schema/network.ts';
import { FactStatementSchema } from '../model/schema/scope.ts';
import { shapeOf, type Shape } from '../model/text/shape.ts';
import type { ScenarioOutcome } from '../risk/scenarios.ts';
import type { WorstCaseOutcome } from '../risk/worst-cases.ts';
import {
  ANSWER_FIELDS,
  ASSET_FIELDS,
  COUNTERMEASURE_FIELDS,
  EVIDENCE_FIELDS,
  EXCEPTION_FIELDS,
  FACT_FIELDS,
  FLOW_FIELDS,
  GAP_FIELDS,
  INTERFACE_FIELDS,
  SCENARIO_FIELDS,
  TRIAGE_FIELDS,
  WORST_CASE_FIELDS,
} from './field-ids.ts';
import { LEVEL_SHAPE, columnsInside, isInside, shapeInside } from './inside.ts';

export const SHEET_KINDS = [
  'judgement',
  'exceptions',
  'facts',
  'triage',
  'gaps',
  'assets',
  'interfaces',
  'flows',
  'evidence',
  'worstCases',
  'scenarios',
  'countermeasures',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What a row of a sheet is; facts, exceptions, interfaces and countermeasures are parts of an entity and none by themselves. */
export type SheetEntityKind =
  | 'answer'
  | 'exception'
  | 'fact'
  | 'triage'
  | 'disposition'
  | 'asset'
  | 'interface'
  | 'flow'
  | 'evidence'
  | 'worstCase'
  | 'scenario'
  | 'countermeasure';

/** A column that is filled in. */
export interface FieldColumn {
  /** The field of the entity. */
  readonly id: string;
  readonly shape: Shape;
  /** Figures that were typed as text must stay as they were typed: 3.10 is not 3.1. */
  readonly exact: boolean;
}

const EXACT: ReadonlySet<string> = new Set([
  'id',
  'serial',
  'model',
  'hardware',
  'version',
  'sha256',
  'address',
  'mac',
]);

/** @param schema of the entity; every field is a column that one cell can hold */
export function fieldColumns(
  schema: Parameters<typeof shapeOf>[0],
  ids: readonly string[],
): readonly FieldColumn[] {
  const entity = shapeOf(schema);
  if (entity.type !== 'object') throw new Error('an entity has fields');
  // Severity has a column for each category of the plant, and none for all of them.
  return ids.flatMap((id) => {
    if (id === 'severity') return [];
    const shape = id === 'likelihood' ? LEVEL_SHAPE : entity.keys.get(id)?.shape;
    if (shape === undefined || !oneCell(shape)) throw new Error(`${id} does not fit into a cell`);
    return [{ id, shape, exact: EXACT.has(id) }];
  });
}

function oneCell(shape: Shape): boolean {
  if (shape.type === 'list') return shape.of.type !== 'object' && oneCell(shape.of);
  if (shape.type === 'either') return shape.object === null;
  return shape.type !== 'object' && shape.type !== 'record';
}

/** Words of lists that are no terms of the glossary, or mean something else there. */
export type ChoiceWord =
  | NonNullable<Asset['type' | 'class' | 'domain' | 'accounts']>
  | Exclude<NonNullable<Asset['criticality']>, 'low' | 'medium' | 'high'>
  | NonNullable<Flow['transport' | 'access']>
  | 'true'
  | 'false'
  | (typeof TREATMENTS)[number]
  | ScenarioOutcome
  | WorstCaseOutcome;

/** What each kind of sheet is made of. */
export interface SheetForm {
  readonly entity: SheetEntityKind;
  /** All fields in their order, those that have columns by the plant too. */
  readonly ids: readonly string[];
  /** Fields that have a column whatever the plant. */
  readonly fields: readonly FieldColumn[];
  /** Fields that every entity has. */
  readonly required: readonly string[];
  /** Rows may be added: each is a new entry, known by what stands in these fields; null where none may be. */
  readonly identity: readonly string[] | null;
  /** Those of them that every row has. */
  readonly named: readonly string[];
  /** A row that says nothing any more is taken back; else it stays, as if it were deleted. */
  readonly empties: boolean;
}

type Schema = Parameters<typeof shapeOf>[0];

function sheetForm(
  entity: SheetEntityKind,
  schema: Schema,
  ids: readonly string[],
  identity: readonly string[] | null = null,
  empties = identity === null,
): SheetForm {
  const shape = shapeOf(schema);
  const required = ids.filter((id) => shape.type === 'object' && shape.keys.get(id)?.required === true);
  const named = (identity ?? []).filter((id) => required.includes(id));
  return { entity, ids, fields: fieldColumns(schema, ids), required, identity, named, empties };
}

function register(entity: SheetEntityKind, schema: Schema, ids: readonly string[]): SheetForm {
  return sheetForm(entity, schema, ids, ['id']);
}

const ExceptionRowSchema = ExceptionSchema.extend({
  place: AnswerSchema.shape.place,
  requirement: AnswerSchema.shape.requirement,
});
const CountermeasureRowSchema = CountermeasureSchema.extend({ scenario: ScenarioSchema.shape.id });
const InterfaceRowSchema = InterfaceSchema.extend({ asset: ExceptionSchema.shape.asset.unwrap() });

export const SHEET_FORMS: Readonly<Record<SheetKind, SheetForm>> = {
  judgement: sheetForm('answer', AnswerSchema, ANSWER_FIELDS),
  exceptions: sheetForm(
    'exception',
    ExceptionRowSchema,
    EXCEPTION_FIELDS,
    ['place', 'requirement', 'asset', 'class'],
    true,
  ),
  facts: sheetForm('fact', FactStatementSchema, FACT_FIELDS),
  triage: sheetForm('triage', TriageSchema, TRIAGE_FIELDS),
  gaps: sheetForm('disposition', DispositionSchema, GAP_FIELDS),
  assets: register('asset', AssetSchema, ASSET_FIELDS),
  interfaces: sheetForm('interface', InterfaceRowSchema, INTERFACE_FIELDS, ['asset'], true),
  flows: register('flow', FlowSchema, FLOW_FIELDS),
  evidence: register('evidence', EvidenceSchema, EVIDENCE_FIELDS),
  worstCases: register('worstCase', WorstCaseSchema, WORST_CASE_FIELDS),
  scenarios: register('scenario', ScenarioSchema, SCENARIO_FIELDS),
  countermeasures: sheetForm(
    'countermeasure',
    CountermeasureRowSchema,
    COUNTERMEASURE_FIELDS,
    ['scenario', 'id'],
    true,
  ),
};

/** The columns that are filled in, in their order. @param risk the criteria of the plant, by which some are there */
export function fieldsOfSheet(kind: SheetKind, risk: Risk | undefined): readonly FieldColumn[] {
  const { ids, fields } = SHEET_FORMS[kind];
  if (!ids.some(isInside)) return fields;
  return ids.flatMap((id) => {
    // A countermeasure brings likelihood down to a level.
    const columns =
      !isInside(id) || (kind === 'countermeasures' && id === 'likelihood') ? [id] : columnsInside(id, risk);
    return columns.flatMap((column) => fieldNamed(kind, column) ?? []);
  });
}

/** The column of that id, whether the plant as it is has it or not; undefined where no plant has. */
export function fieldNamed(kind: SheetKind, id: string): FieldColumn | undefined {
  const { ids, fields } = SHEET_FORMS[kind];
  const shape = ids.some(isInside) ? shapeInside(id) : null;
  if (shape !== null) return { id, shape, exact: false };
  return fields.find((field) => field.id === id);
}
