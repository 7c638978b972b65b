/** The risk register: what may happen, what it comes to, what stands against it, who answers for what is left. */
import type { Report } from './parts.ts';
import { id, paragraph, say, section, text, type Block, type Section } from './parts.ts';
import { control } from './control.ts';
import { reportHead } from './head.ts';
import type { ReportFacts } from './input.ts';
import { criteria, toleratedRun } from './risk/criteria.ts';
import { openOnes, rankRuns, riskFacts, type RiskFacts } from './risk/facts.ts';
import { heatMaps } from './risk/matrix.ts';
import { outcomeTable } from './risk/outcomes.ts';
import { register } from './risk/register.ts';
import { residual, residualCounts } from './risk/residual.ts';
import { targets } from './risk/targets.ts';
import { threats } from './risk/threats.ts';
import { registerWide } from './risk/wide.ts';
import { worst } from './risk/worst.ts';
import { glossary } from './registers.ts';

/** null where the plant has nothing to register. */
export function riskRegisterOf(facts: ReportFacts): Report | null {
  const given = riskFacts(facts);
  if (given === null || given.scenarios.length + given.worstCases.length === 0) return null;
  return {
    ...reportHead(facts, 'risk-register'),
    sections: [
      riskSummary(given),
      control(facts),
      criteria(given.risk),
      threats(given),
      worst(given),
      register(given),
      targets(facts),
      residual(given),
      glossary(),
    ],
    tables: [registerWide(given)],
  };
}

function riskSummary(given: RiskFacts): Section {
  return section('risk-summary', 'riskSummary', [
    paragraph(...residualCounts(given), toleratedRun(given.risk)),
    heatMaps(given),
    paragraph(say('heatNote')),
    outcomeTable(given),
    ...open(given),
  ]);
}

const NAMED = 8;

/** The first of those not decided, by name: whoever decides sees them without looking anything up. */
function open({ facts, risk, scenarios }: RiskFacts): readonly Block[] {
  const all = openOnes(scenarios);
  if (all.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { head: 'riskOpen', kind: 'text', share: 7 },
        { head: 'place', kind: 'text', share: 4 },
        { head: 'residualEvidencedHead', kind: 'text', share: 2 },
        { head: 'outcomeHead', kind: 'text', share: 5 },
      ],
      rows: all.slice(0, NAMED).map(({ scenario, evidenced }) => ({
        cells: [
          [...text(scenario.name), id(scenario.id, `scenario:${scenario.id}`)],
          text(facts.name(scenario.place)),
          rankRuns(risk, evidenced.rating.rank),
          [say(`outcome-${evidenced.outcome}`)],
        ],
      })),
    },
    ...(all.length > NAMED ? [paragraph(say('openMore', { n: all.length - NAMED }, '#risk-register'))] : []),
  ];
}
