/** Was die Regeln betrachten. */
import type { RuleDocs } from '../en/rule-docs.ts';
import { recordDocs } from './rule-docs/record.ts';
import { registerDocs } from './rule-docs/register.ts';
import { riskDocs } from './rule-docs/risk.ts';
import { trafficDocs } from './rule-docs/traffic.ts';
import { zonesDocs } from './rule-docs/zones.ts';

export const ruleDocs: RuleDocs = {
  ...zonesDocs,
  ...registerDocs,
  ...trafficDocs,
  ...recordDocs,
  ...riskDocs,
};
