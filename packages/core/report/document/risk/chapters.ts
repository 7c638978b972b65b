/** What the gap report says of risk: criteria and summary before the levels, residual risk and acceptances after the decisions. */
import type { ReportFacts } from '../input.ts';
import { paragraph, say, section, type Runs, type Section } from '../parts.ts';
import { toleratedRun } from './criteria.ts';
import { openOnes, riskFacts, type RiskFacts } from './facts.ts';
import { heatMaps } from './matrix.ts';
import { outcomeTable } from './outcomes.ts';
import { residual, residualCounts } from './residual.ts';

/** null where nothing is rated: the report then has no chapter of it. */
function rated(facts: ReportFacts): RiskFacts | null {
  const given = riskFacts(facts);
  return given === null || given.scenarios.length === 0 ? null : given;
}

export function riskSummary(facts: ReportFacts): readonly Section[] {
  const given = rated(facts);
  if (given === null) return [];
  return [
    section('risk', 'riskChapter', [
      paragraph(...residualCounts(given), toleratedRun(given.risk)),
      heatMaps(given),
      paragraph(say('heatNote'), say('seeRegister')),
      outcomeTable(given),
    ]),
  ];
}

export function residualRisk(facts: ReportFacts): readonly Section[] {
  const given = rated(facts);
  return given === null ? [] : [residual(given)];
}

/** One line of the first page; nothing where somebody answers for all that is left. */
export function openRisk(facts: ReportFacts): Runs {
  const given = rated(facts);
  const n = given === null ? 0 : openOnes(given.scenarios).length;
  return given === null || n === 0 ? [] : [say('postureRisk', { n, all: given.scenarios.length }, '#risk')];
}
