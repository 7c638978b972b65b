/** The sections of the text form, in the order in which they are written. */
import type { z } from 'zod';
import { nearest } from '../lib/near.ts';
import type { ListKind, SingleKind } from './kinds.ts';
import {
  AnswerSchema,
  CheckSchema,
  DispositionSchema,
  EvidenceSchema,
  TriageSchema,
  WaiverSchema,
} from './schema/judgement.ts';
import { AssetSchema, ConduitSchema, FlowSchema, ZoneSchema } from './schema/network.ts';
import { RiskSchema, WorstCaseSchema } from './schema/risk.ts';
import { ScenarioSchema } from './schema/scenario.ts';
import { ProductSchema, SupplierSchema } from './schema/supply.ts';
import {
  DocumentSchema,
  FunctionSchema,
  MeasureSchema,
  MethodSchema,
  OrganisationSchema,
  OverlaySchema,
  SiteSchema,
  SucSchema,
} from './schema/scope.ts';

export interface SingleSection {
  readonly name: string;
  readonly kind: SingleKind;
  readonly schema: z.ZodType;
  readonly list: false;
}
export interface ListSection {
  readonly name: string;
  readonly kind: ListKind;
  readonly schema: z.ZodType;
  readonly list: true;
}
export type Section = SingleSection | ListSection;

export const SECTIONS: readonly Section[] = [
  { name: 'organisation', kind: 'organisation', schema: OrganisationSchema, list: false },
  { name: 'site', kind: 'site', schema: SiteSchema, list: false },
  { name: 'document', kind: 'document', schema: DocumentSchema, list: false },
  { name: 'method', kind: 'method', schema: MethodSchema, list: false },
  { name: 'risk', kind: 'risk', schema: RiskSchema, list: false },
  { name: 'suc', kind: 'suc', schema: SucSchema, list: true },
  { name: 'zones', kind: 'zone', schema: ZoneSchema, list: true },
  { name: 'conduits', kind: 'conduit', schema: ConduitSchema, list: true },
  { name: 'assets', kind: 'asset', schema: AssetSchema, list: true },
  { name: 'flows', kind: 'flow', schema: FlowSchema, list: true },
  { name: 'functions', kind: 'function', schema: FunctionSchema, list: true },
  { name: 'suppliers', kind: 'supplier', schema: SupplierSchema, list: true },
  { name: 'products', kind: 'product', schema: ProductSchema, list: true },
  { name: 'overlays', kind: 'overlay', schema: OverlaySchema, list: true },
  { name: 'measures', kind: 'measure', schema: MeasureSchema, list: true },
  { name: 'worstCases', kind: 'worstCase', schema: WorstCaseSchema, list: true },
  { name: 'scenarios', kind: 'scenario', schema: ScenarioSchema, list: true },
  { name: 'triage', kind: 'triage', schema: TriageSchema, list: true },
  { name: 'answers', kind: 'answer', schema: AnswerSchema, list: true },
  { name: 'evidence', kind: 'evidence', schema: EvidenceSchema, list: true },
  { name: 'checks', kind: 'check', schema: CheckSchema, list: true },
  { name: 'dispositions', kind: 'disposition', schema: DispositionSchema, list: true },
  { name: 'waivers', kind: 'waiver', schema: WaiverSchema, list: true },
];

/** What is stated once in the head of a folder. */
export const HEAD_KEYS = ['schema', 'id', 'name', 'catalogs', 'organisationFrom', 'record'] as const;
export type HeadKey = (typeof HEAD_KEYS)[number];

export function isHeadKey(key: string): key is HeadKey {
  return (HEAD_KEYS as readonly string[]).includes(key);
}

/** Sections that belong to the text form and are not read by this version. */
export const LATER_SECTIONS: ReadonlySet<string> = new Set([
  'phases',
  'program',
  'advisories',
  'incidents',
  'reviews',
  'approvals',
]);

/** Sections that may come as a CSV file of their name. */
export const CSV_SECTIONS: readonly string[] = ['assets', 'flows', 'worstCases', 'scenarios', 'answers'];

/** The section a CSV file stands for, by its name; null for any other file. */
export function csvSection(path: string): ListSection | null {
  const name = /(?:^|\/)([a-zA-Z]+)\.csv$/.exec(path)?.[1] ?? '';
  const section = SECTIONS.find((candidate) => candidate.name === name);
  return section?.list === true && CSV_SECTIONS.includes(name) ? section : null;
}

/**
 * The section that a CSV file at the top of a folder was most likely meant for, by its name, where it stands for none:
 * `asset.csv`, or `evidence.csv`, whose section is not read from CSV. Any other CSV is a file like others.
 */
export function csvMeant(path: string): string | null {
  const name = /(?:^|\/)([^/]+)\.csv$/i.exec(path)?.[1];
  if (name === undefined || csvSection(path) !== null) return null;
  const lists = SECTIONS.flatMap((section) => (section.list ? [section.name] : []));
  return (
    [...CSV_SECTIONS, ...lists].find((section) => section === name.toLowerCase()) ?? nearest(name, lists)
  );
}

/** What a folder may hold. */
export interface FolderForm {
  readonly head: readonly HeadKey[];
  /** Keys of the head that must be stated. */
  readonly required: readonly HeadKey[];
  readonly sections: readonly Section[];
}

export const PLANT_FORM: FolderForm = {
  head: HEAD_KEYS,
  required: ['schema', 'id', 'name', 'catalogs'],
  sections: SECTIONS,
};

/** A folder that plants name in `organisationFrom`. */
export const ORGANISATION_FORM: FolderForm = {
  head: ['schema', 'record'],
  required: ['schema'],
  sections: SECTIONS.filter(({ name }) => ['organisation', 'answers', 'evidence'].includes(name)),
};
