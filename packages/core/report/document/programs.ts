/** Programs of the owner and of suppliers: verdicts and maturity, never merged into SL-A. */
import { editionOf, isRequirements, type RequirementsCatalog } from '../../catalog/catalog.ts';
import type { VerdictCode } from '../../evaluate/assessment.ts';
import type { ProgramAssessment, ProgramVerdict } from '../../program/program.ts';
import { rowId, type ReportFacts } from './input.ts';
import {
  count,
  id,
  inLine,
  maybe,
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

const SATISFIED: ReadonlySet<VerdictCode> = new Set(['met', 'compensated', 'notApplicable']);

/** 62443-2-1, 3-2 and whatever else is judged at the site; laws have a section of their own. */
export function programs(facts: ReportFacts): Section {
  const own = facts.beside.programs.filter(
    ({ place, catalog }) => place === 'site' && !isLaw(facts, catalog),
  );
  const level = facts.plant.method?.maturity;
  return section('programs', 'programs', [
    ...(own.length === 0 ? [missing(say('noProgram'))] : []),
    ...(own.length === 0
      ? []
      : [level === undefined ? missing(say('noMaturityAim')) : paragraph(say('maturityAim', { level }))]),
    ...own.flatMap((program) => programBlocks(facts, program)),
    ...sustainedBlocks(facts),
  ]);
}

function isLaw({ documents }: ReportFacts, edition: string): boolean {
  const kind = documents.find((document) => editionOf(document) === edition)?.kind;
  return kind === 'law' || kind === 'framework';
}

export function programBlocks(facts: ReportFacts, program: ProgramAssessment): readonly Block[] {
  const document = facts.documents.filter(isRequirements).find((one) => editionOf(one) === program.catalog);
  if (document === undefined) return [];
  if (program.rows.every(({ verdict }) => verdict === 'undetermined')) {
    return [missing(say('programNotAnswered', named(document, program)))];
  }
  return [
    paragraph(say('programCounts', { ...named(document, program), ...program.counts })),
    ...(document.maturity === undefined ? [] : [groupTable(document, program)]),
    openRows(facts, document, program),
  ];
}

function named({ title }: RequirementsCatalog, { catalog, rows }: ProgramAssessment) {
  return { document: title, edition: catalog, rows: rows.length };
}

/** By group: how many rows stand how, and the lowest maturity among those that are lived. */
function groupTable(document: RequirementsCatalog, program: ProgramAssessment): Block {
  const rows = new Map(program.rows.map((row) => [row.row, row] as const));
  const groups = document.groups
    .map((group) => ({
      group,
      verdicts: document.rows
        .filter((row) => row.group === group.id)
        .flatMap((row) => rows.get(row.id) ?? []),
    }))
    .filter(({ verdicts }) => verdicts.length > 0);
  return {
    kind: 'table',
    columns: [
      { head: 'group', kind: 'text', share: 4 },
      ...numbers(['rowsHead', 'satisfied', 'openHead', 'undeterminedHead', 'lowestClaimed', 'lowestShown']),
    ],
    rows: groups.map(({ group, verdicts }) => {
      const satisfied = verdicts.filter(({ verdict }) => SATISFIED.has(verdict)).length;
      const undetermined = verdicts.filter(({ verdict }) => verdict === 'undetermined').length;
      return {
        cells: [
          [id(group.id), ...text(group.title)],
          [count(verdicts.length)],
          [count(satisfied)],
          [count(verdicts.length - satisfied - undetermined)],
          [count(undetermined)],
          lowest(verdicts, 'claimed'),
          lowest(verdicts, 'evidenced'),
        ],
      };
    }),
  };
}

function lowest(verdicts: readonly ProgramVerdict[], reading: 'claimed' | 'evidenced'): Runs {
  const lived = verdicts.filter(({ maturity }) => maturity.claimed !== null);
  if (lived.length === 0) return [say('none')];
  const levels = lived.map(({ maturity }) => maturity[reading]);
  return levels.includes(null)
    ? [say('notShown')]
    : [say('ml', { level: Math.min(...levels.map((level) => level ?? 0)) })];
}

function openRows(facts: ReportFacts, document: RequirementsCatalog, program: ProgramAssessment): Block {
  const open = program.rows.filter(({ verdict }) => !SATISFIED.has(verdict));
  if (open.length === 0) return paragraph(say('programNothingOpen'));
  const titles = new Map(document.rows.map((row) => [row.id, row.title] as const));
  const shown = open.filter(({ verdict }) => verdict !== 'undetermined');
  const unasked = open.filter(({ verdict }) => verdict === 'undetermined');
  return {
    kind: 'table',
    columns: [
      { head: 'requirement', kind: 'text', share: 3 },
      { head: 'verdictHead', kind: 'verdict' },
      { head: 'saidHead', kind: 'text', share: 4 },
    ],
    rows: [
      ...shown.map((row) => {
        const answer = facts.answer(row.from, row.requirement);
        return {
          cells: [
            [id(row.row), ...maybe(titles.get(row.row))],
            [{ kind: 'verdict' as const, verdict: row.verdict }],
            maybe(answer?.how ?? answer?.reason),
          ],
        };
      }),
      ...(unasked.length === 0
        ? []
        : [
            {
              quiet: true,
              cells: [
                inLine(unasked.map(({ row }) => [id(row)])),
                [{ kind: 'verdict' as const, verdict: 'undetermined' as const }],
                [say('programUnanswered', { n: unasked.length })],
              ],
            },
          ]),
    ],
  };
}

/** Rows that are met today and whose processes are not lived: they may not stay met. */
function sustainedBlocks(facts: ReportFacts): readonly Block[] {
  const { sustained } = facts.beside;
  if (sustained.length === 0) return [];
  const not = sustained.filter(({ evidenced }) => evidenced !== true);
  return [
    paragraph(say('sustainedCounts', { n: sustained.length - not.length, all: sustained.length })),
    ...(not.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { head: 'requirement' as const, kind: 'text' as const, share: 3 },
              { head: 'sustainedHead' as const, kind: 'short' as const },
              { head: 'carriersShort' as const, kind: 'text' as const, share: 4 },
            ],
            rows: not.map(({ requirement, evidenced, short }) => ({
              cells: [
                [id(rowId(requirement)), ...maybe(facts.title(requirement))],
                [say(evidenced === null ? 'notKnown' : 'no')],
                inLine(short.map((carrier) => [id(rowId(carrier))])),
              ],
            })),
          },
        ]),
  ];
}
