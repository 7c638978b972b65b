/** Every result that is given as JSON names its schema; these are published under docs/schema. */
import type { JsonSchema } from '../model/json-schema.ts';
import { assessmentJsonSchema } from './assessment-schema.ts';
import { attackJsonSchema } from './attack-schema.ts';
import {
  catalogDocumentJsonSchema,
  catalogFileJsonSchema,
  catalogLinksJsonSchema,
  catalogListJsonSchema,
  catalogRowJsonSchema,
  catalogVerificationJsonSchema,
  linksFileJsonSchema,
} from './catalog-schema.ts';
import { checkJsonSchema } from './check-schema.ts';
import { coverageJsonSchema } from './coverage-schema.ts';
import { diffJsonSchema } from './diff-schema.ts';
import { exposureJsonSchema } from './exposure-schema.ts';
import { fmtJsonSchema } from './fmt-schema.ts';
import { worksheetInJsonSchema, worksheetOutJsonSchema } from './worksheet-schema.ts';
import {
  backupJsonSchema,
  checkpointJsonSchema,
  drillJsonSchema,
  verificationJsonSchema,
} from './record-schema.ts';
import { triageJsonSchema } from './triage-schema.ts';
import { riskSuggestJsonSchema } from './suggest-schema.ts';
import { riskCriteriaJsonSchema, riskScenariosJsonSchema, riskWorstJsonSchema } from './risk-schema.ts';
import { sltCompareJsonSchema, sltJsonSchema, sltSensitivityJsonSchema } from './slt-schema.ts';
import { reportListJsonSchema } from './report-schema.ts';
import {
  baselinesJsonSchema,
  changeJsonSchema,
  changesFileJsonSchema,
  exportJsonSchema,
  fileJsonSchema,
  filesJsonSchema,
  historyJsonSchema,
  importJsonSchema,
  proposalJsonSchema,
  proposalsJsonSchema,
  sweepJsonSchema,
} from './stored-schema.ts';
import { plantsJsonSchema } from './plants-schema.ts';
import { riskOverviewJsonSchema, riskStepsJsonSchema } from './steps-schema.ts';
import { whyJsonSchema } from './why-schema.ts';

/** By the value of `schema` in the result. */
export const RESULT_SCHEMAS: Readonly<Record<string, () => JsonSchema>> = {
  'bulkhead/assessment@1': assessmentJsonSchema,
  'bulkhead/why@1': whyJsonSchema,
  'bulkhead/check@1': checkJsonSchema,
  'bulkhead/coverage@1': coverageJsonSchema,
  'bulkhead/triage@1': triageJsonSchema,
  'bulkhead/exposure@1': exposureJsonSchema,
  'bulkhead/attack@1': attackJsonSchema,
  'bulkhead/risk-criteria@1': riskCriteriaJsonSchema,
  'bulkhead/risk-scenarios@1': riskScenariosJsonSchema,
  'bulkhead/risk-overview@1': riskOverviewJsonSchema,
  'bulkhead/risk-steps@1': riskStepsJsonSchema,
  'bulkhead/risk-suggest@1': riskSuggestJsonSchema,
  'bulkhead/risk-worst@1': riskWorstJsonSchema,
  'bulkhead/slt@1': sltJsonSchema,
  'bulkhead/slt-compare@1': sltCompareJsonSchema,
  'bulkhead/slt-sensitivity@1': sltSensitivityJsonSchema,
  'bulkhead/diff@1': diffJsonSchema,
  'bulkhead/fmt@1': fmtJsonSchema,
  'bulkhead/backup@1': backupJsonSchema,
  'bulkhead/drill@1': drillJsonSchema,
  'bulkhead/checkpoint@1': checkpointJsonSchema,
  'bulkhead/verification@1': verificationJsonSchema,
  'bulkhead/worksheet-out@1': worksheetOutJsonSchema,
  'bulkhead/worksheet-in@1': worksheetInJsonSchema,
  'bulkhead/import@1': importJsonSchema,
  'bulkhead/export@1': exportJsonSchema,
  'bulkhead/history@1': historyJsonSchema,
  'bulkhead/change@1': changeJsonSchema,
  'bulkhead/baselines@1': baselinesJsonSchema,
  'bulkhead/proposals@1': proposalsJsonSchema,
  'bulkhead/proposal@1': proposalJsonSchema,
  'bulkhead/files@1': filesJsonSchema,
  'bulkhead/file@1': fileJsonSchema,
  'bulkhead/sweep@1': sweepJsonSchema,
  'bulkhead/plants@1': plantsJsonSchema,
  'bulkhead/catalog-list@1': catalogListJsonSchema,
  'bulkhead/catalog-document@1': catalogDocumentJsonSchema,
  'bulkhead/catalog-row@1': catalogRowJsonSchema,
  'bulkhead/catalog-links@1': catalogLinksJsonSchema,
  'bulkhead/catalog-verification@1': catalogVerificationJsonSchema,
};

/** Files that are read, beside those of a plant. */
export const FILE_SCHEMAS: Readonly<Record<string, () => JsonSchema>> = {
  'bulkhead/catalog@1': catalogFileJsonSchema,
  'bulkhead/changes@1': changesFileJsonSchema,
  'bulkhead/links@1': linksFileJsonSchema,
  'bulkhead/report@1': reportListJsonSchema,
};

/** `docs/schema/why-1.schema.json` of `bulkhead/why@1`. */
export function schemaFile(schema: string): string {
  return `docs/schema/${schema.replace('bulkhead/', '').replace('@', '-')}.schema.json`;
}
