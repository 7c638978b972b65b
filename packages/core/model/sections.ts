/** The sections of the text form, in the order in which they are written. */
import type { z } from 'zod';
import type { ListKind, SingleKind } from './kinds.ts';
import { AnswerSchema, CheckSchema, EvidenceSchema, WaiverSchema } from './schema/judgement.ts';
import { AssetSchema, ConduitSchema, FlowSchema, ZoneSchema } from './schema/network.ts';
import {
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
  { name: 'method', kind: 'method', schema: MethodSchema, list: false },
  { name: 'suc', kind: 'suc', schema: SucSchema, list: true },
  { name: 'zones', kind: 'zone', schema: ZoneSchema, list: true },
  { name: 'conduits', kind: 'conduit', schema: ConduitSchema, list: true },
  { name: 'assets', kind: 'asset', schema: AssetSchema, list: true },
  { name: 'flows', kind: 'flow', schema: FlowSchema, list: true },
  { name: 'functions', kind: 'function', schema: FunctionSchema, list: true },
  { name: 'overlays', kind: 'overlay', schema: OverlaySchema, list: true },
  { name: 'measures', kind: 'measure', schema: MeasureSchema, list: true },
  { name: 'answers', kind: 'answer', schema: AnswerSchema, list: true },
  { name: 'evidence', kind: 'evidence', schema: EvidenceSchema, list: true },
  { name: 'checks', kind: 'check', schema: CheckSchema, list: true },
  { name: 'waivers', kind: 'waiver', schema: WaiverSchema, list: true },
];

/** Scalars of the head, each stated once in a folder. */
export const HEAD_KEYS = ['schema', 'id', 'name', 'catalogs'] as const;

/** Sections that belong to the text form and are not read by this version. */
export const LATER_SECTIONS: ReadonlySet<string> = new Set([
  'organisationFrom',
  'record',
  'scenarios',
  'risk',
  'products',
  'phases',
  'suppliers',
  'program',
  'advisories',
  'incidents',
  'reviews',
  'approvals',
]);

/** Sections that may come as a CSV file of their name. */
export const CSV_SECTIONS: readonly string[] = ['assets', 'flows', 'answers'];
