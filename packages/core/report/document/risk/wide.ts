/** The register as one table, a row for each scenario: to sort, to filter, to go on with. */
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import { categoryName } from '../../../risk/names.ts';
import { severityIn } from '../../../risk/rating.ts';
import { severityLeft, type RatedScenario } from '../../../risk/scenarios.ts';
import type { ReportWordCode } from '../../locales/en/report.ts';
import { rowId } from '../input.ts';
import {
  id,
  inLine,
  maybe,
  say,
  stacked,
  text,
  type Runs,
  type WideColumn,
  type WideTable,
} from '../parts.ts';
import {
  effectsRuns,
  holdsOf,
  likelihoodRuns,
  nextRuns,
  safeguardRun,
  sourceRuns,
  wayRuns,
  weaknessRuns,
  worstCaseNames,
} from './card.ts';
import { rankRuns, type RiskFacts } from './facts.ts';

interface Wide {
  readonly head: Runs;
  readonly width: number;
  readonly of: (rated: RatedScenario) => Runs;
}

export function registerWide(given: RiskFacts): WideTable {
  const columns = columnsOf(given);
  return {
    name: 'riskRegister',
    columns: columns.map(({ head, width }): WideColumn => ({ head, width })),
    rows: given.scenarios.map((rated) => columns.map(({ of }) => of(rated))),
  };
}

const column = (head: ReportWordCode, width: number, of: Wide['of']): Wide => ({
  head: [say(head)],
  width,
  of,
});

function columnsOf(given: RiskFacts): readonly Wide[] {
  return [...threatColumns(given), ...ratingColumns(given), ...heldColumns(given), ...decisionColumns(given)];
}

function threatColumns(given: RiskFacts): readonly Wide[] {
  const { facts } = given;
  return [
    column('findingId', 18, ({ scenario }) => [id(scenario.id)]),
    column('scenarioHead', 40, ({ scenario }) => text(scenario.name)),
    column('placeIdHead', 22, ({ scenario }) => [id(scenario.place)]),
    column('place', 24, ({ scenario }) => text(facts.name(scenario.place))),
    column('threatSource', 24, ({ scenario }) => sourceRuns(given, scenario)),
    column('wayHead', 32, ({ scenario }) => wayRuns(given, scenario)),
    column('effectsHead', 28, ({ scenario }) => effectsRuns(scenario)),
    column('weaknessHead', 40, ({ scenario }) => weaknessRuns(scenario)),
    column('consequenceHead', 40, ({ scenario }) => text(scenario.consequence)),
    column('worstCases', 32, ({ scenario: { worstCases = [] } }) =>
      stacked(worstCaseNames(facts.plant, worstCases).map((name) => text(name))),
    ),
  ];
}

/** A column for each category of the plant, with the safeguards that no attack reaches. */
function ratingColumns({ risk }: RiskFacts): readonly Wide[] {
  return [
    ...risk.categories.map(({ id: category, name }): Wide => ({
      head: [say('severityOf', { category: name })],
      width: 12,
      of: ({ scenario }) => maybe(severityIn(severityLeft(risk, scenario, []), category)?.toString()),
    })),
    column('safeguardsHead', 40, ({ scenario: { safeguards = [] } }) =>
      stacked(safeguards.map((one): Runs => [safeguardRun(one)])),
    ),
    column('likelihoodHead', 32, likelihoodRuns),
    column('unmitigatedHead', 14, ({ unmitigated }) => rankRuns(risk, unmitigated.rank)),
  ];
}

function heldColumns({ facts, risk }: RiskFacts): readonly Wide[] {
  const named = (rated: RatedScenario, holds: readonly ReturnType<typeof holdsOf>[]): Runs =>
    stacked(
      rated.countermeasures
        .filter((one) => holds.includes(holdsOf(one)))
        .map(({ countermeasure: { name, rows = [] } }): Runs => [
          ...text(name),
          ...inLine(rows.map((row): Runs => [id(rowId(row))])),
        ]),
    );
  const places = new Map(facts.assessment.places.map((place) => [place.ref as string, place] as const));
  const below = ({ scenario }: RatedScenario): Runs => {
    const place = places.get(scenario.place);
    const frs = FR_ORDER.filter((fr) => (place?.slA[facts.reading][fr] ?? 9) < (place?.slT[fr] ?? 0));
    return maybe(frs.join(' '));
  };
  return [
    column('slT', 20, ({ scenario }) => {
      const place = places.get(scenario.place);
      return place === undefined ? [] : [id(FR_ORDER.map((fr) => place.slT[fr] ?? '–').join(' '))];
    }),
    column('shortFrs', 18, below),
    column('holdingHead', 40, (rated) => named(rated, ['evidenced'])),
    column('claimedOnlyHead', 40, (rated) => named(rated, ['claimed'])),
    column('notHoldingHead', 40, (rated) => named(rated, ['not', 'nothing'])),
    column('residualClaimedHead', 14, ({ claimed }) => rankRuns(risk, claimed.rating.rank)),
    column('residualEvidencedHead', 14, ({ evidenced }) => rankRuns(risk, evidenced.rating.rank)),
    column('residualPlannedHead', 14, ({ planned }) => rankRuns(risk, planned.rank)),
    column('tooHighHead', 24, ({ evidenced }) =>
      maybe(evidenced.rating.exceeding.map((category) => categoryName(risk, category)).join(', ')),
    ),
  ];
}

function decisionColumns(given: RiskFacts): readonly Wide[] {
  return [
    column('owner', 22, ({ scenario }) => maybe(scenario.owner)),
    column('treatmentHead', 16, ({ scenario: { treatment } }) =>
      treatment === undefined ? [] : [say(`treatment-${treatment}`)],
    ),
    column('acceptedByHead', 22, ({ scenario }) => maybe(scenario.acceptedBy)),
    column('expires', 12, ({ scenario }) => maybe(scenario.until)),
    column('dueHead', 12, ({ scenario }) => maybe(scenario.due)),
    column('reason', 40, ({ scenario }) => maybe(scenario.reason)),
    column('outcomeHead', 24, ({ evidenced }) => [say(`outcome-${evidenced.outcome}`)]),
    column('openQuestionsHead', 40, ({ questions }) =>
      stacked(questions.map(({ code, about }): Runs => [say(`riskAsk-${code}`, { about })])),
    ),
    column('nextHead', 40, (rated) => nextRuns(given, rated)),
    column('foundHead', 18, ({ scenario }) => maybe(scenario.ref)),
    column('teamHead', 28, ({ scenario: { team = [] } }) => maybe(team.join(', '))),
    column('assessedHead', 12, ({ scenario }) => maybe(scenario.date)),
    column('nextReviewHead', 12, ({ scenario }) => maybe(scenario.nextReview)),
    column('noteHead', 30, ({ scenario }) => maybe(scenario.note)),
  ];
}
