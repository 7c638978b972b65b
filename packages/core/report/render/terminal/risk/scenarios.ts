/** The scenarios on a terminal: what is open, what somebody answers for, what is tolerated; and what has to be said first. */
import type { Plant, Risk, Scenario } from '../../../../model/plant.ts';
import type { Rating } from '../../../../risk/rating.ts';
import type { ScenarioQuestion } from '../../../../risk/scenario-questions.ts';
import { isOpen, type RatedScenario, type ScenarioOutcome } from '../../../../risk/scenarios.ts';
import type { RiskWords } from '../../../locales/en/terminal-risk.ts';
import type { Words } from '../../../locales/words.ts';
import { inColumns, type Row } from '../columns.ts';
import { commandLines, shellWord } from '../command.ts';
import { penOf, type Pen } from '../pen.ts';
import { rendered, span, type Line, type Span, type Terminal } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { categoryName, rankName } from '../../../../risk/names.ts';
import { toleratedText, toneOf } from './names.ts';

export interface ScenariosView {
  readonly plant: Plant;
  readonly asOf: string;
  /** null where there is nothing to rate by. */
  readonly risk: Risk | null;
  readonly rated: readonly RatedScenario[];
  readonly folder: string;
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

/** Headings of the groups in the order in which they are shown, by the outcome of the evidenced reading. */
const GROUPS: Readonly<Record<ScenarioOutcome, keyof RiskWords>> = {
  untreated: 'scenariosUntreated',
  lapsed: 'scenariosLapsed',
  unrated: 'scenariosUnrated',
  planned: 'scenariosPlanned',
  accepted: 'scenariosAccepted',
  transferred: 'scenariosTransferred',
  avoided: 'scenariosAvoided',
  tolerable: 'scenariosTolerable',
};

const QUESTIONS: Readonly<Record<ScenarioQuestion['code'], keyof RiskWords>> = {
  severity: 'questionSeverity',
  likelihood: 'questionLikelihood',
  source: 'questionSource',
  hackable: 'questionSafeguard',
  cites: 'questionCites',
  lowers: 'questionLowers',
  judged: 'questionJudged',
};

export function scenariosText(view: ScenariosView): string {
  const { plant, risk, asOf, folder, options, words, terminal } = view;
  const pen = penOf(words, terminal);
  const title: Line = [span(pen.text(plant.name), 'strong')];
  if (risk === null || view.rated.length === 0) {
    const key = risk === null ? 'riskNone' : 'scenariosNone';
    return rendered([title, ...wrapped([span(pen.say(key), 'quiet')], terminal.columns)], terminal);
  }
  const rated = byRank(risk, view.rated);
  const n = rated.filter(({ evidenced }) => isOpen(evidenced.outcome)).length;
  const head = pen.say('scenariosHead', { n, all: rated.length, asOf });
  const outcomes = Object.keys(GROUPS) as ScenarioOutcome[];
  const groups = outcomes.map((outcome) => rated.filter(({ evidenced }) => evidenced.outcome === outcome));
  const first = groups.flat()[0] as RatedScenario;
  const why = `why ${shellWord(folder)} scenario:${first.scenario.id}${options}`;
  return rendered(
    [
      title,
      ...wrapped([span(head)], terminal.columns),
      ...wrapped([span(toleratedText(risk, pen), 'quiet')], terminal.columns),
      ...outcomes.flatMap((outcome, i) => groupLines(outcome, groups[i] ?? [], risk, pen)),
      ...questionLines(rated, pen),
      [],
      ...commandLines([{ label: pen.say('riskAskWhy'), call: why }], pen),
    ],
    terminal,
  );
}

/** The highest ranks that are left first, then as in the plant. */
function byRank({ ranks }: Risk, rated: readonly RatedScenario[]): readonly RatedScenario[] {
  const height = ({ evidenced }: RatedScenario): number =>
    ranks.findIndex(({ id }) => id === evidenced.rating.rank);
  return rated.toSorted((a, b) => height(b) - height(a));
}

function groupLines(
  outcome: ScenarioOutcome,
  group: readonly RatedScenario[],
  risk: Risk,
  pen: Pen,
): readonly Line[] {
  if (group.length === 0) return [];
  const rows = group.map((rated): Row => {
    const { id, name } = rated.scenario;
    const prose = [span(pen.text(name)), span(`; ${tellingText(rated, risk, pen)}`, 'quiet')];
    return { cells: [[rankSpan(rated, risk, pen)], [span(id)]], prose };
  });
  const layout = { columns: [{}, {}], proseAfter: 2, proseLeast: 24, proseLines: 8 };
  return [[], [span(pen.say(GROUPS[outcome]), 'strong')], ...inColumns(rows, layout, pen.terminal)];
}

function rankSpan({ evidenced }: RatedScenario, risk: Risk, pen: Pen): Span {
  const { rank, exceeding } = evidenced.rating;
  if (rank === null) return span(pen.say('worstUnratedRank'), 'unknown');
  const tone = toneOf(risk, rank);
  const shown = exceeding.length === 0 ? 'plain' : tone === 'plain' ? 'deficit' : tone;
  return span(pen.text(rankName(risk, rank)), shown);
}

function tellingText(rated: RatedScenario, risk: Risk, pen: Pen): string {
  const { scenario, evidenced, countermeasures } = rated;
  const unshown = countermeasures.filter(({ counts }) => !counts.evidenced);
  const decided = decisionText(scenario, pen);
  return [
    pen.text(scenario.place),
    ...(evidenced.rating.rank === null ? [] : ranksTexts(rated, risk, pen)),
    ...(unshown.length === 0
      ? []
      : [pen.say('scenarioNotHeld', { names: unshown.map((one) => pen.text(one.countermeasure.name)) })]),
    ...(decided === '' ? [] : [decided]),
  ].join('; ');
}

/** Each reading with its own rank: the same rank may be tolerated in one and too high in a category in the other. */
function ranksTexts(
  { unmitigated, claimed, evidenced }: RatedScenario,
  risk: Risk,
  pen: Pen,
): readonly string[] {
  const named = (rank: string | null): string => (rank === null ? '' : pen.text(rankName(risk, rank)));
  const left = (key: keyof RiskWords, { rank, exceeding }: Rating): string => {
    const categories = exceeding.map((id) => pen.text(categoryName(risk, id)));
    const standing =
      categories.length === 0 ? pen.say('scenarioTolerated') : pen.say('worstExceeding', { categories });
    return pen.say(key, { rank: named(rank), standing });
  };
  const [asClaimed, asShown] = [claimed.rating, evidenced.rating];
  const same =
    asClaimed.rank === asShown.rank && asClaimed.exceeding.join('/') === asShown.exceeding.join('/');
  return [
    pen.say('scenarioRanks', { unmitigated: named(unmitigated.rank) }),
    ...(same
      ? [left('scenarioClaimedShown', asShown)]
      : [left('scenarioClaimed', asClaimed), left('scenarioShown', asShown)]),
  ];
}

function decisionText({ acceptedBy = '', until = '' }: Scenario, pen: Pen): string {
  if (until === '') return '';
  return pen.say('scenarioDecided', { acceptedBy: pen.text(acceptedBy), until });
}

function questionLines(rated: readonly RatedScenario[], pen: Pen): readonly Line[] {
  const asked = rated.flatMap(({ scenario, questions }) =>
    questions.map(({ code, about }) =>
      pen.say(QUESTIONS[code], { ref: `scenario:${scenario.id}`, about: pen.text(about) }),
    ),
  );
  if (asked.length === 0) return [];
  const lines = asked.flatMap((text) =>
    wrapped([span(text, 'unknown')], pen.terminal.columns - 2).map((line): Line => [span('  '), ...line]),
  );
  return [[], [span(pen.say('worstQuestions'), 'strong')], ...lines];
}
