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
  type Runs,
  type Section,
} from './parts.ts';

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
  return annex(
    'rows',
    'rows',
    [paragraph(say('rowsIntro'), say(openOnly ? 'rowsPagedOpen' : 'rowsPaged'))],
    inside.map((place) => placeRows(facts, place, openOnly)),
  );
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

/** How far a satisfied row is shown. */
function shownRuns({ reads, verdict }: Pick<Verdict, 'reads' | 'verdict'>): Runs {
  if (verdict === 'notApplicable' || !reads.claimed) return [];
  if (reads.verified) return [say('shownVerified')];
  return [say(reads.evidenced ? 'shownEvidenced' : 'shownClaimed')];
}

function basisRuns(facts: ReportFacts, place: PlaceAssessment, verdict: Verdict): Runs {
  const { from, requirement, blockedBy, reason, missing: what } = verdict;
  const answer = facts.answer(from, requirement);
  return [
    ...(from === null || from === place.ref ? [] : [say('fromPlace', { place: facts.name(from) })]),
    ...(reason?.code === 'fact' ? [say('reasonFacts', { n: reason.facts.length, facts: reason.facts })] : []),
    ...(reason?.code === 'base' ? [say('reasonBase', { base: rowId(reason.requirement) })] : []),
    ...(what?.code === 'fact' ? [say('missingFacts', { n: what.facts.length, facts: what.facts })] : []),
    ...(what?.code === 'answer' ? [say('missingAnswer')] : []),
    ...(what?.code === 'answerExpired' ? [say('missingExpired', { expires: what.expires })] : []),
    ...(blockedBy === undefined ? [] : [say('blockedBy', { base: rowId(blockedBy.requirement) })]),
    ...maybe(answer?.how ?? answer?.reason),
    ...(answer?.evidence ?? []).map((item) => id(item, `evidence:${item}`)),
  ];
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
          [
            ...(overlay.satisfiedBy.length === 0
              ? []
              : [say('answeredByRows', { rows: overlay.satisfiedBy.map(rowId) })]),
            ...maybe(facts.answer(overlay.from, overlay.requirement)?.how),
          ],
        ],
      })),
    },
  ];
}

function overlayTitle({ plant, title }: ReportFacts, requirement: string): string {
  const [overlay = '', row = ''] = [requirement.slice(0, requirement.indexOf('/')), rowId(requirement)];
  const found = plant.overlays.find((one) => one.id === overlay)?.rows.find((one) => one.id === row)?.title;
  return found ?? title(requirement);
}
