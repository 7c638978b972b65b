/** Who may attack, on what basis the plant counts with it, and which scenarios name it. */
import {
  missing,
  paragraph,
  say,
  section,
  stacked,
  table,
  text,
  type Block,
  type Runs,
  type Section,
} from '../parts.ts';
import type { RiskFacts } from './facts.ts';

export function threats(given: RiskFacts): Section {
  return section('risk-threats', 'riskThreats', threatBlocks(given));
}

export function threatBlocks({ risk, scenarios }: RiskFacts): readonly Block[] {
  const { threatSources = [], date } = risk;
  if (threatSources.length === 0) return [missing(say('noThreats'))];
  const named = Map.groupBy(scenarios, ({ scenario }) => scenario.source);
  const unnamed = named.get(undefined)?.length ?? 0;
  return [
    paragraph(say('threatsIntro', { date: date ?? '' })),
    table(
      [
        { head: 'threatSource', kind: 'text', share: 4 },
        { head: 'threatLevel', kind: 'number' },
        { head: 'threatMeans', kind: 'text', share: 6 },
        { head: 'basisHead', kind: 'text', share: 5 },
        { head: 'scenariosHead', kind: 'number' },
      ],
      threatSources.map((source) => ({
        cells: [
          text(source.name),
          [{ kind: 'count', value: source.level }],
          meansRuns(source),
          text(source.basis),
          [{ kind: 'count', value: named.get(source.id)?.length ?? 0 }],
        ],
      })),
      'noThreats',
    ),
    ...(unnamed === 0 ? [] : [missing(say('threatsUnnamed', { n: unnamed }))]),
  ];
}

function meansRuns({
  skill,
  resources,
  motivation,
}: {
  readonly skill?: string | undefined;
  readonly resources?: string | undefined;
  readonly motivation?: string | undefined;
}): Runs {
  const lines = [
    ...(skill === undefined ? [] : [[say('threatSkill', { text: skill })]]),
    ...(resources === undefined ? [] : [[say('threatResources', { text: resources })]]),
    ...(motivation === undefined ? [] : [[say('threatMotivation', { text: motivation })]]),
  ];
  return lines.length === 0 ? [say('notStated')] : stacked(lines);
}
