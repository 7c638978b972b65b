/**
 * The columns of worksheets. A column has an id that never changes and is written into every workbook, whatever the
 * language of its head; a column that can be filled in stands for one field of an entity.
 */
import type { Asset, Flow, FrId, Risk } from '../model/plant.ts';
import { WorstCaseSchema } from '../model/schema/risk.ts';
import { CountermeasureSchema, ScenarioSchema, TREATMENTS } from '../model/schema/scenario.ts';
import {
  AnswerSchema,
  DispositionSchema,
  EvidenceSchema,
  ExceptionSchema,
  TRIAGE_QUESTIONS,
  TriageSchema,
} from '../model/schema/judgement.ts';
import { AssetSchema, FlowSchema, InterfaceSchema } from '../model/schema/network.ts';
import { FR_IDS, FactStatementSchema } from '../model/schema/scope.ts';
import { shapeOf, type Shape } from '../model/text/shape.ts';
import type { ScenarioOutcome } from '../risk/scenarios.ts';
import type { WorstCaseOutcome } from '../risk/worst-cases.ts';
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

export const ANSWER_FIELDS = [
  'status',
  'how',
  'reason',
  'approvedBy',
  'expires',
  'evidence',
  'measures',
  'effectiveTo',
  'effectReviewed',
  'dependsOn',
  'appliesTo',
  'assessor',
  'assessed',
  'note',
] as const;

export const EXCEPTION_FIELDS = [
  'place',
  'requirement',
  'asset',
  'class',
  'status',
  'reason',
  'approvedBy',
  'expires',
] as const;

export const ASSET_FIELDS = [
  'id',
  'name',
  'type',
  'zones',
  'conduits',
  'function',
  'criticality',
  'domain',
  'class',
  'vendor',
  'product',
  'model',
  'serial',
  'hardware',
  'version',
  'productVersion',
  'protocols',
  'ports',
  'location',
  'wireless',
  'temporary',
  'external',
  'physicalOutputs',
  'owner',
  'custodian',
  'supplier',
  'accounts',
  'logging',
  'backup',
  'supportEnd',
  'source',
  'verified',
  'note',
] as const;

export const INTERFACE_FIELDS = ['asset', 'name', 'address', 'mac', 'network', 'zone'] as const;

export const FLOW_FIELDS = [
  'id',
  'name',
  'from',
  'to',
  'conduit',
  'protocol',
  'transport',
  'ports',
  'access',
  'purpose',
  'interactive',
  'confidential',
  'essential',
  'authenticated',
  'encrypted',
  'rule',
  'observed',
  'approvedBy',
  'until',
  'note',
] as const;

export const EVIDENCE_FIELDS = [
  'id',
  'title',
  'kind',
  'type',
  'places',
  'collected',
  'expires',
  'collectedBy',
  'source',
  'file',
  'sha256',
  'note',
] as const;

export const WORST_CASE_FIELDS = [
  'id',
  'name',
  'source',
  'deviation',
  'cause',
  'causeHackable',
  'consequence',
  'severity',
  'likelihood',
  'hackable',
  'unhackableSafeguards',
  'hackableSafeguards',
  'safeguards',
  'suc',
  'function',
  'zones',
  'date',
  'note',
] as const;

/** In the order of 62443-3-2, ZCR 5. */
export const SCENARIO_FIELDS = [
  'id',
  'name',
  'place',
  'library',
  'source',
  'entry',
  'path',
  'effects',
  'frs',
  'techniques',
  'worstCases',
  'function',
  'consequence',
  'severity',
  'likelihood',
  'likelihoodRationale',
  'perYear',
  'tolerablePerYear',
  'owner',
  'treatment',
  'acceptedBy',
  'until',
  'due',
  'reason',
  'ref',
  'team',
  'date',
  'nextReview',
  'note',
] as const;

export const COUNTERMEASURE_FIELDS = [
  'scenario',
  'id',
  'name',
  'rows',
  'places',
  'measure',
  'likelihood',
  'severity',
] as const;

export const FACT_FIELDS = ['value', 'evidence', 'expires', 'note'] as const;

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

export const GAP_FIELDS = ['decision', 'owner', 'reason', 'approvedBy', 'until', 'decided', 'note'] as const;

export const TRIAGE_FIELDS = [...TRIAGE_QUESTIONS, 'assessor', 'assessed', 'note'] as const;

export type TriageField = (typeof TRIAGE_FIELDS)[number];
export type GapField = (typeof GAP_FIELDS)[number];
export type FactField = (typeof FACT_FIELDS)[number];
export type AnswerField = (typeof ANSWER_FIELDS)[number];
export type ExceptionField = (typeof EXCEPTION_FIELDS)[number];
export type InterfaceField = (typeof INTERFACE_FIELDS)[number];
export type AssetField = (typeof ASSET_FIELDS)[number];
export type FlowField = (typeof FLOW_FIELDS)[number];
export type WorstCaseField = (typeof WORST_CASE_FIELDS)[number] | LikelihoodPart;
export type ScenarioField = (typeof SCENARIO_FIELDS)[number] | LikelihoodPart;
export type CountermeasureField = (typeof COUNTERMEASURE_FIELDS)[number];
/** What a likelihood may follow from, where the plant has scales for it. */
type LikelihoodPart = 'likelihood.capability' | 'likelihood.exposure';
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

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

/** Columns of a judgement sheet that are shown and never read back, before and behind those that are filled in. */
export const JUDGEMENT_SHOWN_BEFORE = [
  'place',
  'placeName',
  'requirement',
  'title',
  'fr',
  'level',
  'required',
] as const;
export const JUDGEMENT_SHOWN_BEHIND = [
  'verdict',
  'why',
  'reads',
  'inherited',
  'inheritedFrom',
  'exceptions',
] as const;
export type JudgementShown =
  | (typeof JUDGEMENT_SHOWN_BEFORE)[number]
  | (typeof JUDGEMENT_SHOWN_BEHIND)[number];

/** The same for the triage sheet: the zone before, a provisional SL-A for each FR behind. */
export const TRIAGE_SHOWN_BEFORE = ['place', 'placeName'] as const;
export const TRIAGE_SHOWN_BEHIND = FR_IDS;
export type TriageShown = (typeof TRIAGE_SHOWN_BEFORE)[number] | FrId;

/** The same for the sheet of gaps: which gap it is before, what the answer says and what would close it behind. */
export const GAPS_SHOWN_BEFORE = ['place', 'placeName', 'requirement', 'title', 'level', 'verdict'] as const;
export const GAPS_SHOWN_BEHIND = ['how', 'measures'] as const;
export type GapsShown = (typeof GAPS_SHOWN_BEFORE)[number] | (typeof GAPS_SHOWN_BEHIND)[number];

/** The same for the sheet of facts: what it means and what the model shows before, what is taken over behind. */
export const FACTS_SHOWN_BEFORE = ['place', 'placeName', 'fact', 'means', 'shows'] as const;
export const FACTS_SHOWN_BEHIND = ['inherited', 'inheritedFrom', 'rows'] as const;
export type FactsShown = (typeof FACTS_SHOWN_BEFORE)[number] | (typeof FACTS_SHOWN_BEHIND)[number];

/** Behind an exception what it is an exception of; behind an interface the asset and its zone. */
export const EXCEPTIONS_SHOWN = ['title', 'answer'] as const;
export const INTERFACES_SHOWN = ['assetName', 'assetZone'] as const;
export type ExceptionsShown = (typeof EXCEPTIONS_SHOWN)[number];
export type InterfacesShown = (typeof INTERFACES_SHOWN)[number];

/** Behind a worst case, a scenario and a countermeasure what it comes to. */
export const WORST_CASES_SHOWN = ['rank', 'outcome'] as const;
export const SCENARIOS_SHOWN = [
  'placeName',
  'vulnerabilities',
  'safeguards',
  'unmitigated',
  'claimed',
  'evidenced',
  'outcome',
  'drives',
] as const;
export const COUNTERMEASURES_SHOWN = ['scenarioName', 'place', 'claimed', 'evidenced'] as const;
export type WorstCasesShown = (typeof WORST_CASES_SHOWN)[number];
export type ScenariosShown = (typeof SCENARIOS_SHOWN)[number];
export type CountermeasuresShown = (typeof COUNTERMEASURES_SHOWN)[number];

/** Columns that are shown and never read back, in the order in which they are written out. */
export const SHOWN_COLUMNS: Readonly<Record<SheetKind, readonly string[]>> = {
  judgement: [...JUDGEMENT_SHOWN_BEFORE, ...JUDGEMENT_SHOWN_BEHIND],
  facts: [...FACTS_SHOWN_BEFORE, ...FACTS_SHOWN_BEHIND],
  triage: [...TRIAGE_SHOWN_BEFORE, ...TRIAGE_SHOWN_BEHIND],
  gaps: [...GAPS_SHOWN_BEFORE, ...GAPS_SHOWN_BEHIND],
  exceptions: EXCEPTIONS_SHOWN,
  assets: [],
  interfaces: INTERFACES_SHOWN,
  flows: [],
  evidence: [],
  worstCases: WORST_CASES_SHOWN,
  scenarios: SCENARIOS_SHOWN,
  countermeasures: COUNTERMEASURES_SHOWN,
};
