/** What became of scenarios, each with only that of it which differs. */
import type { Called, LeftState, ScenarioState, ScenarioTurn } from '../../diff/scenarios.ts';
import type { DiffWords } from '../../locales/en/diff.ts';
import { hung, listLines, type DiffPen } from './diff-pen.ts';
import { span, type Line } from './style.ts';

export function scenarioLines(turns: readonly ScenarioTurn[], pen: DiffPen): readonly Line[] {
  return listLines(
    'scenarios',
    turns.map((turn) => turnLines(turn, pen)),
    pen,
  );
}

type Part = (state: ScenarioState, pen: DiffPen) => string;

/** What there is to tell of a scenario, under the sentence that takes both sides; empty where there is nothing. */
const PARTS: readonly (readonly [keyof DiffWords, Part])[] = [
  ['scenarioPlace', ({ place }) => place],
  ['scenarioUnmitigated', ({ unmitigated }, pen) => rankText(unmitigated, pen)],
  ['scenarioClaimed', ({ claimed }, pen) => leftText(claimed, pen)],
  ['scenarioEvidenced', ({ evidenced }, pen) => leftText(evidenced, pen)],
  ['scenarioAsks', ({ asks }, pen) => asksText(asks, pen)],
  ['scenarioDecision', decisionText],
];

function turnLines({ ref, title, from, to }: ScenarioTurn, pen: DiffPen): readonly Line[] {
  const sign = from === null ? '+ ' : to === null ? '− ' : '';
  const head: Line = [span(pen.text(`${sign}${ref}`)), span(pen.text(` · ${title}`), 'quiet')];
  const parts = PARTS.flatMap(([key, part]): readonly Line[] => {
    const sides = [from, to].map((state) => (state === null ? null : part(state, pen)));
    if (sides[0] === sides[1]) return [];
    const said =
      from === null || to === null ? sides.filter((side) => side) : sides.map((side) => side || '–');
    if (said.length === 0) return [];
    const line = pen.say(key, { sides: said.join(' → ') });
    return hung([span(line, 'strong')], 6, pen);
  });
  return [...hung(head, 4, pen), ...parts];
}

function rankText(rank: Called | null, { words }: DiffPen): string {
  return rank?.name ?? words.report['outcome-unrated'];
}

function leftText({ rank, exceeding, outcome }: LeftState, { words, say }: DiffPen): string {
  const standing = words.report[`outcome-${outcome}`];
  const categories = exceeding.map(({ name }) => name);
  return rank === null ? standing : say('scenarioLeft', { rank: rank.name, standing, categories });
}

function asksText(asks: ScenarioState['asks'], { say }: DiffPen): string {
  if (asks === null) return '';
  const sl = asks.sl ?? say('unknown');
  return asks.frs === null ? say('scenarioAnyFr', { sl }) : `${sl} (${asks.frs.join(' ')})`;
}

function decisionText({ treatment, acceptedBy, until }: ScenarioState, { words, say }: DiffPen): string {
  const named = treatment === null ? '' : words.report[`treatment-${treatment}`];
  return [
    ...(named === '' ? [] : [named]),
    ...(acceptedBy === null ? [] : [say('scenarioBy', { acceptedBy })]),
    ...(until === null ? [] : [say('scenarioUntil', { until })]),
  ].join(', ');
}
