/** Fields of entities that have a column, by kind of sheet, in the order of the columns. */
import { TRIAGE_QUESTIONS } from '../model/schema/judgement.ts';

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

export const GAP_FIELDS = ['decision', 'owner', 'reason', 'approvedBy', 'until', 'decided', 'note'] as const;

export const TRIAGE_FIELDS = [...TRIAGE_QUESTIONS, 'assessor', 'assessed', 'note'] as const;

/** What a likelihood may follow from, where the plant has scales for it. */
type LikelihoodPart = 'likelihood.capability' | 'likelihood.exposure';

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
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];
