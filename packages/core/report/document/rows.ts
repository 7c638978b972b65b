/** Every requirement at every place, row by row: what the figures above are counted from. */
import type { PlaceAssessment, Verdict } from '../../evaluate/assessment.ts';
import { hasTarget, placeSection } from './figures.ts';
import { rowId, type ReportFacts } from './input.ts';
import {
  annex,
  count,
  id,
  maybe,
  missing,
  paragraph,
  say,
  text,
  type Block,
  type Column,
  type Row,
  type Run,
  type Section,
} from './parts.ts';
import { basisRuns, overlayBasis, overlayTitle, shownRuns } from './row-basis.ts';
import { rowsOnPaper } from './rows-paper.ts';

/** More rows than this are left to the CSV file: nobody turns that many pages. */
const MOST = 12_000;

/** Of more required rows than this only those that are open stand on paper. */
const MOST_ON_PAPER = 2000;

const BREAK: Run = { kind: 'break' };

const COLUMNS: readonly Column[] = [
  { head: 'requirement', kind: 'text', share: 4 },
  { head: 'sl', kind: 'number' },
  { head: 'verdictHead', kind: 'verdict' },
  { head: 'shownHead', kind: 'short' },
  { head: 'basisHead', kind: 'text', share: 5 },
];

export function rows(facts: ReportFacts): Section {
  const { inside } = facts;
  const total = inside.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
  if (total === 0) return annex('rows', 'rows', [missing(say('noPlaces'))]);
  if (total > MOST) return annex('rows', 'rows', [paragraph(say('rowsElsewhere', { n: total, most: MOST }))]);
  const required = inside.reduce((sum, { counts }) => sum + counts.required, 0);
  const openOnly = required > MOST_ON_PAPER;
  return {
    ...annex(
      'rows',
      'rows',
      [paragraph(say('rowsIntro'), say(openOnly ? 'rowsPagedOpen' : 'rowsPaged'))],
      inside.map((place) => placeRows(facts, place, openOnly)),
    ),
    paper: rowsOnPaper(facts),
  };
}

function placeRows(facts: ReportFacts, place: PlaceAssessment, openOnly: boolean): Section {
  const atZones = place.verdicts.filter(({ reason }) => reason?.code === 'judgedAtZone');
  const here = place.verdicts.filter(({ reason }) => reason?.code !== 'judgedAtZone');
  const blocks: readonly Block[] = [
    ...(hasTarget(place) ? [] : [missing(say('noTargetHere'))]),
    ...(atZones.length === 0 ? [] : [paragraph(say('rowsAtZones', { n: atZones.length }))]),
    { kind: 'table', columns: COLUMNS, rows: here.map((verdict) => oneRow(facts, place, verdict, openOnly)) },
    ...overlayRows(facts, place),
  ];
  return {
    id: `rows-${placeSection(place.ref)}`,
    title: [...text(facts.name(place.ref)), id(place.ref)],
    blocks,
  };
}

function oneRow(facts: ReportFacts, place: PlaceAssessment, verdict: Verdict, openOnly: boolean): Row {
  const { requirement, required, reads } = verdict;
  const aside = required === false || (openOnly && reads.claimed);
  return {
    ref: `verdict:${place.ref}:${requirement}`,
    ...(required === false ? { quiet: true } : {}),
    ...(aside ? { aside } : {}),
    cells: [
      [id(rowId(requirement)), ...maybe(facts.title(requirement))],
      [count(verdict.level)],
      [
        { kind: 'verdict', verdict: verdict.verdict },
        ...(required === false ? [BREAK, say('notRequired')] : []),
      ],
      shownRuns(verdict),
      basisRuns(facts, place, verdict),
    ],
  };
}

function overlayRows(facts: ReportFacts, place: PlaceAssessment): readonly Block[] {
  if (place.overlays.length === 0) return [];
  return [
    paragraph(say('overlaysIntro')),
    {
      kind: 'table',
      columns: COLUMNS.filter(({ head }) => head !== 'sl'),
      rows: place.overlays.map((overlay) => ({
        cells: [
          [id(overlay.requirement), ...maybe(overlayTitle(facts, overlay.requirement))],
          [{ kind: 'verdict', verdict: overlay.verdict }],
          shownRuns(overlay),
          overlayBasis(facts, overlay),
        ],
      })),
    },
  ];
}
