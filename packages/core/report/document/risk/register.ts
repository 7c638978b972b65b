/** The register: a line for each scenario, then each in full (62443-3-2, ZCR 5). */
import {
  id,
  maybe,
  missing,
  paragraph,
  say,
  section,
  text,
  stacked,
  type Block,
  type Row,
  type Section,
  type Runs,
} from '../parts.ts';
import type { RatedScenario } from '../../../risk/scenarios.ts';
import { scenarioCard } from './card.ts';
import { rankRuns, type RiskFacts } from './facts.ts';

/** The sentence MITRE asks for, in its own words. */
const MITRE_NOTICE =
  'ATT&CK content (c) The MITRE Corporation, reproduced and distributed with the permission of The MITRE Corporation.';

export function register(given: RiskFacts): Section {
  const { scenarios } = given;
  if (scenarios.length === 0) return section('risk-register', 'riskRegister', [missing(say('noScenarios'))]);
  return section(
    'risk-register',
    'riskRegister',
    [paragraph(say('registerIntro')), registerTable(given)],
    [
      section('risk-cards', 'riskCards', [
        paragraph(say('attackNotice'), ...text(MITRE_NOTICE)),
        ...scenarios.map((rated) => scenarioCard(given, rated)),
      ]),
    ],
  );
}

export function registerTable(given: RiskFacts): Block {
  return {
    kind: 'table',
    columns: [
      { head: 'scenarioHead', kind: 'text', share: 14 },
      { head: 'place', kind: 'text', share: 8 },
      { head: 'unmitigatedHead', kind: 'text', share: 6 },
      { head: 'claimed', kind: 'text', share: 6 },
      { head: 'evidenced', kind: 'text', share: 6 },
      { head: 'outcomeHead', kind: 'text', share: 10 },
      { head: 'owner', kind: 'text', share: 7 },
    ],
    rows: given.scenarios.map((rated) => registerRow(given, rated)),
  };
}

function registerRow({ facts, risk }: RiskFacts, rated: RatedScenario): Row {
  const { scenario, unmitigated, claimed, evidenced } = rated;
  const ref = `scenario:${scenario.id}`;
  return {
    ref,
    cells: [
      [...text(scenario.name), id(scenario.id, ref)],
      text(facts.name(scenario.place)),
      rankRuns(risk, unmitigated.rank),
      rankRuns(risk, claimed.rating.rank),
      rankRuns(risk, evidenced.rating.rank),
      outcomeRuns(rated),
      maybe(scenario.owner),
    ],
  };
}

/** What became of it, and the days that go with it. */
function outcomeRuns({ scenario: { until, due }, evidenced: { outcome } }: RatedScenario): Runs {
  const lapsed = outcome === 'lapsed';
  return stacked([
    [say(`outcome-${outcome}`), ...(lapsed ? [say('ranOutOn', { day: until ?? '' })] : [])],
    ...(until === undefined || lapsed ? [] : [[say('until', { day: until })]]),
    ...(due === undefined ? [] : [[say('dueRun', { day: due })]]),
  ]);
}
