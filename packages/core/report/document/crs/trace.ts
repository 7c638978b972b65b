/** From the worst case to the check: each scenario with what it rests on, one line for each row a countermeasure cites. */
import type { RatedScenario } from '../../../risk/scenarios.ts';
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import type { PlaceAssessment, Verdict } from '../../../evaluate/assessment.ts';
import { rowId, type ReportFacts } from '../input.ts';
import {
  id,
  inLine,
  missing,
  paragraph,
  say,
  section,
  stacked,
  table,
  text,
  type Row,
  type Runs,
  type Section,
  type WideTable,
} from '../parts.ts';
import type { RiskFacts } from '../risk/facts.ts';

export function trace(facts: ReportFacts, given: RiskFacts | null): Section {
  const scenarios = given?.scenarios ?? [];
  if (scenarios.length === 0) return section('crs-trace', 'crsTrace', [missing(say('noScenarios'))]);
  const places = placesOf(facts);
  return section('crs-trace', 'crsTrace', [
    paragraph(say('crsTraceIntro')),
    table(
      [
        { head: 'worstCases', kind: 'text', share: 3 },
        { head: 'scenarioHead', kind: 'text', share: 3 },
        { head: 'slT', kind: 'text', share: 3 },
        { head: 'tracedHead', kind: 'text', share: 8 },
      ],
      scenarios.map((rated) => traceRow(facts, places, rated)),
      'noScenarios',
    ),
  ]);
}

type Places = ReadonlyMap<string, PlaceAssessment>;

function placesOf({ assessment }: ReportFacts): Places {
  return new Map(assessment.places.map((place) => [place.ref as string, place]));
}

function traceRow(facts: ReportFacts, places: Places, rated: RatedScenario): Row {
  const { scenario } = rated;
  const lines = tracedRows(rated).map((row): Runs => stepRuns(facts, places, row));
  return {
    cells: [
      inLine((scenario.worstCases ?? []).map((one): Runs => [id(one)])),
      [id(scenario.id)],
      [id(scenario.place), id(vectorAt(places, scenario.place))],
      lines.length === 0 ? [say('nothingCited')] : stacked(lines),
    ],
  };
}

interface Traced {
  readonly requirement: string;
  readonly place: string;
}

/** Each row once, where it is looked at. */
function tracedRows({ countermeasures }: RatedScenario): readonly Traced[] {
  const all = countermeasures.flatMap(({ rows }) => rows);
  return all.filter(
    (row, i) =>
      all.findIndex((other) => other.place === row.place && other.requirement === row.requirement) === i,
  );
}

/** The row, how it stands, what shows it, what checked it. */
function stepRuns(facts: ReportFacts, places: Places, { requirement, place }: Traced): Runs {
  const verdict = verdictAt(places, place, requirement);
  const evidence = evidenceOf(facts, verdict, place, requirement);
  const checks = checksOf(facts, place, requirement);
  return [
    id(rowId(requirement)),
    id(place),
    ...(verdict === undefined ? [] : [{ kind: 'verdict' as const, verdict: verdict.verdict }]),
    ...(evidence.length === 0 ? [say('traceNoEvidence')] : inLine(evidence.map((one): Runs => [id(one)]))),
    ...(checks.length === 0
      ? [say('traceNoCheck')]
      : checks.map(({ result, date }) =>
          say(result === 'pass' ? 'tracePassed' : 'traceFailed', { day: date }),
        )),
  ];
}

function verdictAt(places: Places, place: string, requirement: string): Verdict | undefined {
  return places.get(place)?.verdicts.find((verdict) => rowId(verdict.requirement) === rowId(requirement));
}

function evidenceOf(
  facts: ReportFacts,
  verdict: Verdict | undefined,
  place: string,
  requirement: string,
): readonly string[] {
  return facts.answer(verdict?.from ?? place, requirement)?.evidence ?? [];
}

function checksOf({ plant }: ReportFacts, place: string, requirement: string) {
  return plant.checks.filter(
    (check) => check.place === place && rowId(check.requirement) === rowId(requirement),
  );
}

function vectorAt(places: Places, place: string): string {
  const found = places.get(place);
  return found === undefined ? '–' : FR_ORDER.map((fr) => found.slT[fr] ?? '–').join(' ');
}

/** The same, one line for each worst case, scenario and row: to filter by any of them. */
export function traceWide(facts: ReportFacts, given: RiskFacts | null): WideTable {
  const places = placesOf(facts);
  const rows = (given?.scenarios ?? []).flatMap((rated) => {
    const { scenario } = rated;
    const worst = scenario.worstCases ?? [];
    const traced: readonly (Traced | null)[] = tracedRows(rated);
    return (worst.length === 0 ? [''] : worst).flatMap((worstCase) =>
      (traced.length === 0 ? [null] : traced).map((row): readonly Runs[] => {
        const verdict = row === null ? undefined : verdictAt(places, row.place, row.requirement);
        return [
          worstCase === '' ? [] : [id(worstCase)],
          [id(scenario.id)],
          [id(scenario.place)],
          [id(vectorAt(places, scenario.place))],
          row === null ? [] : [id(row.requirement)],
          row === null ? [] : [id(row.place)],
          verdict === undefined ? [] : [{ kind: 'verdict', verdict: verdict.verdict }],
          row === null
            ? []
            : inLine(evidenceOf(facts, verdict, row.place, row.requirement).map((one): Runs => [id(one)])),
          row === null
            ? []
            : stacked(
                checksOf(facts, row.place, row.requirement).map(({ result, date }): Runs => [
                  say(result === 'pass' ? 'tracePassed' : 'traceFailed', { day: date }),
                ]),
              ),
        ];
      }),
    );
  });
  const head = (code: Parameters<typeof say>[0], width: number) => ({ head: [say(code)], width });
  return {
    name: 'crsTrace',
    columns: [
      head('worstCase', 24),
      head('scenarioHead', 24),
      head('place', 22),
      head('slT', 18),
      head('requirement', 24),
      head('lookedAtHead', 22),
      head('verdictHead', 16),
      head('evidenceHead', 28),
      head('checksHead', 24),
    ],
    rows,
  };
}

/** Kept beside the trace: a line for each place and row that is asked of it. */
export function requirementsWide(facts: ReportFacts): WideTable {
  const head = (code: Parameters<typeof say>[0], width: number) => ({ head: [say(code)], width });
  return {
    name: 'crsRequirements',
    columns: [
      head('placeIdHead', 24),
      head('place', 24),
      head('requirement', 22),
      head('title', 40),
      head('frHead', 8),
      head('sl', 6),
      head('verdictHead', 16),
      head('carrierHead', 20),
      head('saidHead', 44),
    ],
    rows: facts.inside.flatMap((place) =>
      place.verdicts
        .filter(({ required, reason }) => required === true && reason?.code !== 'judgedAtZone')
        .map(({ requirement, fr, level, verdict, from }): readonly Runs[] => {
          const answer = facts.answer(from, requirement);
          return [
            [id(place.ref)],
            text(facts.name(place.ref)),
            [id(requirement)],
            text(facts.title(requirement)),
            [id(fr)],
            [id(String(level))],
            [{ kind: 'verdict', verdict }],
            from === null ? [] : [id(from)],
            answer === undefined ? [] : text(answer.how ?? answer.reason),
          ];
        }),
    ),
  };
}
