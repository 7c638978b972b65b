/**
 * The plant: one site as one value. Arrays hold entities sorted by key in code-unit order, so two texts
 * that say the same give equal plants.
 */
import type { Answer, Check, Disposition, Evidence, Triage, Waiver } from './schema/judgement.ts';
import type { Asset, Conduit, Flow, Zone } from './schema/network.ts';
import type { Risk, WorstCase } from './schema/risk.ts';
import type { Scenario } from './schema/scenario.ts';
import type { Product, Supplier } from './schema/supply.ts';
import type {
  DocumentControl,
  EssentialFunction,
  Measure,
  Method,
  Organisation,
  Overlay,
  Site,
  Suc,
} from './schema/scope.ts';

export const PLANT_SCHEMA = 'bulkhead/plant@1';

export interface Plant {
  readonly schema: typeof PLANT_SCHEMA;
  readonly id: string;
  readonly name: string;
  /** Editions in use, such as `62443-3-3@2013`, sorted. */
  readonly catalogs: readonly string[];
  /** The folder the organisation's answers come from, as seen from the plant's own; they are no part of the plant. */
  readonly organisationFrom?: string;
  readonly organisation?: Organisation;
  readonly site?: Site;
  readonly document?: DocumentControl;
  readonly method?: Method;
  readonly risk?: Risk;
  readonly suc: readonly Suc[];
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  readonly assets: readonly Asset[];
  readonly flows: readonly Flow[];
  readonly functions: readonly EssentialFunction[];
  readonly products: readonly Product[];
  readonly suppliers: readonly Supplier[];
  readonly worstCases: readonly WorstCase[];
  readonly scenarios: readonly Scenario[];
  readonly triage: readonly Triage[];
  readonly answers: readonly Answer[];
  readonly evidence: readonly Evidence[];
  readonly checks: readonly Check[];
  readonly dispositions: readonly Disposition[];
  readonly measures: readonly Measure[];
  readonly waivers: readonly Waiver[];
  readonly overlays: readonly Overlay[];
}

/** A plant with nothing in it: the start of builders and of an empty folder. */
export function emptyPlant(id: string, name: string, catalogs: readonly string[]): Plant {
  return {
    schema: PLANT_SCHEMA,
    id,
    name,
    catalogs,
    suc: [],
    zones: [],
    conduits: [],
    assets: [],
    flows: [],
    functions: [],
    products: [],
    suppliers: [],
    worstCases: [],
    scenarios: [],
    triage: [],
    answers: [],
    evidence: [],
    checks: [],
    dispositions: [],
    measures: [],
    waivers: [],
    overlays: [],
  };
}

export type {
  Answer,
  AnswerException,
  Check,
  Decision,
  Disposition,
  Evidence,
  EvidenceKind,
  Status,
  Triage,
  TriageQuestion,
  Waiver,
} from './schema/judgement.ts';
export type { Asset, Conduit, Flow, PurdueLevel, Zone } from './schema/network.ts';
export type { Likelihood, Risk, Severity, WorstCase } from './schema/risk.ts';
export type { Countermeasure, Effect, Safeguard, Scenario, Treatment } from './schema/scenario.ts';
export type { Certificate, ComponentClass, Product, Supplier, SupplierRole } from './schema/supply.ts';
export type {
  DocumentControl,
  EssentialFunction,
  Fact,
  Facts,
  FrId,
  Measure,
  Method,
  Organisation,
  Overlay,
  OverlayRow,
  Site,
  SlTarget,
  Suc,
  ZoneKind,
} from './schema/scope.ts';
