/** What became of the scenarios. */
import { say, type Block } from '../parts.ts';
import { OUTCOMES, type RiskFacts } from './facts.ts';

/** How many there are of each outcome, and what follows. */
export function outcomeTable({ scenarios }: RiskFacts): Block {
  const counted = OUTCOMES.map((outcome) => ({
    outcome,
    n: scenarios.filter(({ evidenced }) => evidenced.outcome === outcome).length,
  }));
  return {
    kind: 'table',
    columns: [
      { head: 'outcomeHead', kind: 'text', share: 4 },
      { head: 'scenariosHead', kind: 'number' },
      { head: 'nextHead', kind: 'text', share: 7 },
    ],
    rows: counted
      .filter(({ n }) => n > 0)
      .map(({ outcome, n }) => ({
        cells: [[say(`outcome-${outcome}`)], [{ kind: 'count', value: n }], [say(`riskNext-${outcome}`)]],
      })),
  };
}
