/** NIS2 as far as the model goes: what helps to show each point and how that stands. No count says that it is fulfilled. */
import { editionOf, type RequirementRow } from '../../catalog/catalog.ts';
import type { VerdictCode } from '../../evaluate/assessment.ts';
import { STANDINGS } from '../../program/coverage.ts';
import type { ReportFacts } from './input.ts';
import {
  count,
  id,
  missing,
  numbers,
  paragraph,
  say,
  section,
  text,
  type Block,
  type Runs,
  type Section,
} from './parts.ts';

const SHOWN = STANDINGS.filter((standing) => standing !== 'failed');

export function nis2(facts: ReportFacts): Section {
  const { framework, rows } = facts.nis2;
  const edition = editionOf(framework);
  const own = facts.beside.programs.find(({ catalog, place }) => catalog === edition && place === 'site');
  return section('nis2', 'nis2', [
    paragraph(say('nis2Intro', { edition })),
    ...(own === undefined ? [missing(say('nis2NotInUse', { edition }))] : []),
    coverageTable(facts, new Map(own?.rows.map((row) => [row.row, row.verdict] as const))),
    ...(rows.every(({ linked }) => linked.length === 0) ? [missing(say('nis2NothingLinked'))] : []),
  ]);
}

function coverageTable(
  { nis2: { framework, rows } }: ReportFacts,
  own: ReadonlyMap<string, VerdictCode>,
): Block {
  const titles = new Map<string, RequirementRow>(
    framework.rows.map((row) => [`${editionOf(framework)}/${row.id}`, row]),
  );
  return {
    kind: 'table',
    columns: [
      { head: 'point', kind: 'text', share: 4 },
      { head: 'ownAnswer', kind: 'verdict' },
      ...numbers(SHOWN.map((standing) => `standing-${standing}` as const)),
    ],
    rows: rows.map(({ row, counts, linked, notInUse }) => {
      const described = titles.get(row);
      const verdict = described === undefined ? undefined : own.get(described.id);
      return {
        cells: [
          [
            ...(described === undefined ? [id(row)] : [id(described.id), ...text(described.title)]),
            ...(linked.length === 0 && notInUse > 0 ? [say('nis2Elsewhere', { n: notInUse })] : []),
          ],
          verdict === undefined ? [say('notAsked')] : [{ kind: 'verdict', verdict }],
          ...SHOWN.map((standing): Runs => [count(counts[standing])]),
        ],
      };
    }),
  };
}
