/** A law or framework on a terminal: how the rows that help to show each of its rows stand in the plant. */
import { editionOf, type RequirementsCatalog } from '../../../catalog/catalog.ts';
import {
  STANDINGS,
  type CoverageRow,
  type LinkedStanding,
  type Standing,
} from '../../../program/coverage.ts';
import type { ProgramAssessment } from '../../../program/program.ts';
import type { Words } from '../../locales/words.ts';
import { inColumns } from './columns.ts';
import { penOf, type Pen } from './pen.ts';
import { rendered, span, type Line, type Span, type Terminal } from './style.ts';
import { verdictGlyph } from './verdict.ts';
import { wrapped } from './wrap.ts';

export interface CoverageView {
  readonly framework: RequirementsCatalog;
  readonly rows: readonly CoverageRow[];
  /** What the plant answered to rows of the framework themselves; null where it does not use the document. */
  readonly own: ProgramAssessment | null;
  /** Title of a linked row, `<document>@<edition>/<row>`. */
  readonly titleOf: (row: string) => string;
  /** Also the linked rows one by one that are not open. */
  readonly all: boolean;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function coverageText(view: CoverageView): string {
  const { framework, rows, words, terminal } = view;
  const pen = penOf(words, terminal);
  return rendered(
    [
      ...wrapped([span(pen.text(framework.title), 'strong')], terminal.columns),
      ...wrapped([span(pen.say('coverageHead'), 'quiet')], terminal.columns),
      ...rows.flatMap((row, i) => [[], ...rowLines(view, row, framework.rows[i]?.title ?? '', pen)]),
    ],
    terminal,
  );
}

function rowLines(view: CoverageView, row: CoverageRow, title: string, pen: Pen): readonly Line[] {
  const { terminal } = view;
  const id = row.row.slice(row.row.indexOf('/') + 1);
  const own = view.own?.rows.find((verdict) => verdict.row === id);
  const said =
    own === undefined || own.verdict === 'undetermined'
      ? []
      : [span(' · '), verdictGlyph(own.verdict), span(` ${pen.term(own.verdict)}`)];
  const counts = STANDINGS.filter((standing) => row.counts[standing] > 0).map(
    (standing) => `${row.counts[standing]} ${pen.term(standing)}`,
  );
  const about =
    row.linked.length === 0
      ? pen.say('nothingLinked')
      : pen.say('linkedRows', { n: row.linked.length, counts: counts.join(', ') });
  const rest = row.notInUse === 0 ? '' : ` · ${pen.say('notInUse', { n: row.notInUse })}`;
  const listed = row.linked.filter((linked) => view.all || OPEN.has(linked.standing));
  return [
    ...wrapped([span(id, 'strong'), span(`  ${pen.text(title)}`), ...said], terminal.columns),
    ...wrapped([span(`${about}${rest}`, 'quiet')], terminal.columns - 2).map((line) => [span('  '), ...line]),
    ...inColumns(
      listed.map((linked) => linkedRow(linked, view, pen)),
      { columns: [{}, { least: pen.longest(STANDINGS) }], proseAfter: 2, proseLeast: 32, proseLines: 2 },
      terminal,
    ),
  ];
}

const OPEN: ReadonlySet<Standing> = new Set(['failed', 'open']);

const GLYPHS: Readonly<Record<Standing, Span>> = {
  failed: span('!', 'failed'),
  open: span('◆', 'deficit'),
  undetermined: span('?', 'unknown'),
  claimed: span('○', 'deficit'),
  evidenced: span('●', 'achieved'),
  verified: span('●', 'achieved'),
  notApplicable: span('·', 'quiet'),
  notRequired: span('·', 'quiet'),
};

function linkedRow({ row, standing, openAt, kind, grade }: LinkedStanding, view: CoverageView, pen: Pen) {
  const name = row.replace(/@[^/]*\//, '/');
  const where = openAt.length === 0 ? '' : ` · ${pen.say('inPlaces', { n: openAt.length })}`;
  return {
    cells: [[GLYPHS[standing], span(` ${name}`)], [span(pen.term(standing))]],
    prose: [
      span(pen.text(view.titleOf(row))),
      span(` · ${pen.term(kind)}, ${pen.term(grade)}${where}`, 'quiet' as const),
    ],
  };
}

/** The own answers to a law or framework, where the plant uses it. */
export function ownOf(
  framework: RequirementsCatalog,
  programs: readonly ProgramAssessment[],
): ProgramAssessment | null {
  return programs.find(({ catalog, place }) => catalog === editionOf(framework) && place === 'site') ?? null;
}
