/** `bulkhead/risk-overview@1`. */
import type { Risk } from '../../model/plant.ts';
import type { RiskOverview } from '../../program/zcr/overview.ts';
import { jsonText } from './json-text.ts';
import type { RiskInputs } from './risk-json.ts';

export function overviewJson(
  { plant, model }: RiskInputs,
  asOf: string,
  risk: Risk | null,
  { open, next, ...counts }: RiskOverview,
): string {
  const value = {
    schema: 'bulkhead/risk-overview@1',
    plant,
    model,
    asOf,
    criteria: risk === null ? null : { approvedBy: risk.approvedBy ?? null, date: risk.date ?? null },
    ...counts,
    open: open.map(({ scenario: { id, name }, evidenced }) => ({
      ref: `scenario:${id}`,
      name,
      rank: evidenced.rating.rank,
      outcome: evidenced.outcome,
    })),
    next: next.map(({ suc, row }) => ({ suc, requirement: `62443-3-2/${row}` })),
  };
  return `${jsonText(value)}\n`;
}
