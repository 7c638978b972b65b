/**
 * The cybersecurity requirements specification (62443-3-2, ZCR 6) for the asset owner to approve (ZCR 7). What the model does not hold is
 * said to be open, on the first page and where it would stand.
 */
import { hasTarget } from './figures.ts';
import { reportHead } from './head.ts';
import type { ReportFacts } from './input.ts';
import { annex, missing, paragraph, say, section, type Block, type Report, type Section } from './parts.ts';
import { glossary } from './registers.ts';
import { scope } from './scope.ts';
import { allocation } from './crs/allocation.ts';
import { characteristics } from './crs/characteristics.ts';
import { openPoints } from './crs/complete.ts';
import { assumptions, policies, regulations } from './crs/context.ts';
import { crsControl } from './crs/control.ts';
import { requirements } from './crs/requirements.ts';
import { requirementsWide, trace, traceWide } from './crs/trace.ts';
import { verification } from './crs/verification.ts';
import { criteriaBlocks } from './risk/criteria.ts';
import { riskFacts, type RiskFacts } from './risk/facts.ts';
import { heatMaps } from './risk/matrix.ts';
import { registerTable } from './risk/register.ts';
import { residualCounts } from './risk/residual.ts';
import { targetBlocks } from './risk/targets.ts';
import { threatBlocks } from './risk/threats.ts';
import { worstBlocks } from './risk/worst.ts';

/** null where no zone or conduit has an SL-T: nothing can be specified then. */
export function crsOf(facts: ReportFacts): Report | null {
  if (!facts.inside.some(hasTarget)) return null;
  const risk = riskFacts(facts);
  const ofRisk = (of: (given: RiskFacts) => readonly Block[]): readonly Block[] =>
    risk === null ? [missing(say('openCriteria'))] : of(risk);
  return {
    ...reportHead(facts, 'crs'),
    sections: [
      crsControl(facts, openPoints(facts, risk)),
      section('crs-suc', 'crsSuc', scope(facts).blocks),
      drawings(),
      characteristics(facts),
      assumptions(facts),
      section('crs-threats', 'crsThreats', ofRisk(threatBlocks)),
      policies(facts),
      section(
        'crs-tolerable',
        'crsTolerable',
        ofRisk((given) => criteriaBlocks(given.risk)),
      ),
      regulations(facts),
      section('crs-targets', 'crsTargets', targetBlocks(facts)),
      requirements(facts),
      allocation(facts),
      verification(facts),
      trace(facts, risk),
      annex('crs-worst', 'riskWorst', ofRisk(worstBlocks)),
      annex('crs-scenarios', 'crsScenarios', ofRisk(scenarioBlocks)),
      glossary(),
    ],
    tables: [requirementsWide(facts), traceWide(facts, risk)],
  };
}

function drawings(): Section {
  return section('crs-drawings', 'crsDrawings', [
    paragraph(say('crsDrawingsIntro')),
    { kind: 'figure', zone: null, caption: [say('figureOverview')] },
  ]);
}

function scenarioBlocks(given: RiskFacts): readonly Block[] {
  if (given.scenarios.length === 0) return [missing(say('noScenarios'))];
  return [paragraph(...residualCounts(given)), heatMaps(given), registerTable(given)];
}
