/** SL-T against SL-A: first one map of all places, then each place in three readings. */
import type { PlaceAssessment } from '../../evaluate/assessment.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
import type { FrId } from '../../model/plant.ts';
import { gaugeRun, hasTarget, placeSection, worstFirst } from './figures.ts';
import { SHOWN_READINGS, placeId, rowId, type ReportFacts } from './input.ts';
import {
  count,
  id,
  inLine,
  missing,
  paragraph,
  say,
  section,
  text,
  type Block,
  type Runs,
  type Section,
} from './parts.ts';
import { triaged } from './triage.ts';

export function levels(facts: ReportFacts): Section {
  const { inside } = facts;
  if (inside.length === 0) return section('levels', 'levels', [missing(say('noPlaces'))]);
  const sorted = worstFirst(inside, facts.reading);
  const of = (kind: string): readonly PlaceAssessment[] =>
    sorted.filter(({ ref }) => ref.startsWith(`${kind}:`));
  return section(
    'levels',
    'levels',
    [
      paragraph(say('levelsIntro', { reading: { term: facts.reading } })),
      { kind: 'legend' },
      ...map(facts, 'zone', of('zone')),
      ...map(facts, 'conduit', of('conduit')),
      ...outside(facts),
      ...triaged(facts),
    ],
    sorted.map((place) => onePlace(facts, place)),
  );
}

function map(
  facts: ReportFacts,
  head: 'zone' | 'conduit',
  places: readonly PlaceAssessment[],
): readonly Block[] {
  if (places.length === 0) return [missing(say(head === 'zone' ? 'noZones' : 'noConduits'))];
  return [
    {
      kind: 'table',
      columns: [
        { head, kind: 'text', share: 2 },
        ...FR_ORDER.map((fr) => ({ head: `fr-${fr}` as const, kind: 'gauge' as const })),
        { head: 'gapsClaimed', kind: 'number' },
      ],
      rows: places.map((place) => ({
        ref: place.ref,
        cells: [
          [...text(facts.name(place.ref)), id(placeId(place.ref), `#${placeSection(place.ref)}`)],
          ...FR_ORDER.map((fr): Runs => [gaugeRun(place, fr, facts.reading)]),
          [count(place.gaps.length, `#${placeSection(place.ref)}`)],
        ],
      })),
    },
  ];
}

/** External zones have no SL-T; they are named, so that nobody looks for them. */
function outside({ assessment, name }: ReportFacts): readonly Block[] {
  const external = assessment.places.filter((place) => place.slTBasis.method === 'external');
  if (external.length === 0) return [];
  return [
    paragraph(say('levelsOutside', { n: external.length, places: external.map(({ ref }) => name(ref)) })),
  ];
}

function onePlace(facts: ReportFacts, place: PlaceAssessment): Section {
  const { slTBasis, counts } = place;
  const from = slTBasis.from === null ? '' : facts.name(slTBasis.from);
  return {
    id: placeSection(place.ref),
    title: [...text(facts.name(place.ref)), id(place.ref)],
    blocks: [
      paragraph(
        say(`basis-${slTBasis.method}`, { from }),
        ...(slTBasis.rationale === null ? [] : [say('rationale'), ...text(slTBasis.rationale)]),
      ),
      ...(hasTarget(place)
        ? [paragraph(say('placeCounts', { ...counts }, `#rows-${placeSection(place.ref)}`))]
        : []),
      {
        kind: 'table',
        columns: [
          { head: 'frHead', kind: 'text', share: 2 },
          { head: 'slT', kind: 'number' },
          { head: 'claimed', kind: 'gauge' },
          { head: 'evidenced', kind: 'gauge' },
          { head: 'verified', kind: 'gauge' },
          { head: 'atBest', kind: 'number' },
          { head: 'heldBy', kind: 'text', share: 4 },
        ],
        rows: FR_ORDER.map((fr) => ({
          ref: `sla:${place.ref}:${fr}:${facts.reading}`,
          cells: frCells(facts, place, fr),
        })),
      },
    ],
  };
}

function frCells(facts: ReportFacts, place: PlaceAssessment, fr: FrId): readonly Runs[] {
  return [
    [say(`fr-${fr}`), say(`title-${fr}`)],
    [count(place.slT[fr], `slt:${place.ref}:${fr}`)],
    ...SHOWN_READINGS.map((reading): Runs => [gaugeRun(place, fr, reading)]),
    [count(place.slA.upper[fr], `sla:${place.ref}:${fr}:upper`)],
    heldBy(facts, place, fr),
  ];
}

const NAMED = 6;

/** Rows that must be satisfied for the next SL in the reading shown. */
function heldBy({ reading }: ReportFacts, place: PlaceAssessment, fr: FrId): Runs {
  const target = place.slT[fr];
  const achieved = place.slA[reading][fr];
  if (achieved === null) return [say('nothingApplies')];
  if (target === null) return [say('targetMissing')];
  if (achieved >= target) return [say('atTarget')];
  const rows = place.verdicts.filter(
    (verdict) => verdict.fr === fr && verdict.level <= achieved + 1 && !verdict.reads[reading],
  );
  if (rows.length === 0) return [say('bounded', { level: achieved })];
  const more = rows.length - NAMED;
  return [
    ...inLine(
      rows
        .slice(0, NAMED)
        .map(({ requirement }): Runs => [id(rowId(requirement), `verdict:${place.ref}:${requirement}`)]),
    ),
    ...(more > 0 ? [say('moreRows', { n: more })] : []),
  ];
}
