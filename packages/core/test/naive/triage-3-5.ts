/** docs/rules.md 3.5, Triage: a provisional range for SL-A of a zone. */
import type { Catalog, CatalogRow } from '../../catalog/catalog.ts';
import type { SlOrNull, SlVector } from '../../evaluate/assessment.ts';
import type { FrId, Plant, TriageQuestion } from '../../model/plant.ts';
import { finalVerdict } from './rows.ts';
import { perFr } from './sl-achieved-3-5.ts';
import { answerAt, askedRow, assetsIn, isPast, type Judged, type Place, type World } from './world.ts';
import { measuresNotInPlace } from './exceptions-3-3.ts';

/** The table of the paragraph: base rows of each question, and how far a yes carries. */
const QUESTIONS: readonly (readonly [TriageQuestion, number, string])[] = [
  ['accounts', 2, '1.1 1.3 1.4'],
  ['signIn', 1, '1.5 1.7 1.10 1.11 1.12'],
  ['devices', 2, '1.2 1.6 1.8 1.9 2.2'],
  ['remote', 2, '1.13 2.6'],
  ['rights', 2, '2.1 2.5 2.7'],
  ['media', 2, '2.3 2.4 3.2'],
  ['records', 2, '2.8 2.9 2.10 2.11 2.12 3.9 6.1 6.2'],
  ['state', 2, '3.3 3.4 7.6 7.7 7.8'],
  ['operation', 1, '3.1 3.5 3.6 3.7 3.8 7.1 7.2'],
  ['borders', 2, '5.1 5.2 5.3 5.4'],
  ['secrets', 1, '4.1 4.2 4.3'],
  ['backup', 2, '7.3 7.4 7.5'],
];

export interface NaiveTriage {
  readonly ref: string;
  readonly lower: SlVector<SlOrNull>;
  readonly upper: SlVector<SlOrNull>;
}

/** Zones that are not external, sorted by ref. */
export function naiveTriage(plant: Plant, catalog: Catalog, asOf: string): readonly NaiveTriage[] {
  const world: World = { plant, catalog, asOf };
  return plant.zones
    .filter(({ kind }) => kind !== 'external')
    .map((zone) => {
      const place: Place = { kind: 'zone', ref: `zone:${zone.id}`, zone };
      const rows = catalog.rows.map((row): RowJudged => ({ row, final: finalVerdict(world, place, row) }));
      return {
        ref: place.ref,
        lower: perFr((fr) => level(rows, fr, (row) => isSatisfiedLower(world, place, row))),
        upper: perFr((fr) => level(rows, fr, (row) => isSatisfiedUpper(world, place, row))),
      };
    })
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

interface RowJudged {
  readonly row: CatalogRow;
  readonly final: Judged;
}

/** SL-A as 3.5 has it, with another word for satisfied. */
function level(rows: readonly RowJudged[], fr: FrId, isSatisfied: (row: RowJudged) => boolean): SlOrNull {
  const ofFr = rows.filter(({ row }) => row.fr === fr);
  if (ofFr.every(({ final }) => final.verdict === 'notApplicable')) return null;
  let highest = 0;
  for (const n of [1, 2, 3, 4]) {
    if (ofFr.filter(({ row }) => row.level <= n).every(isSatisfied)) highest = n;
  }
  const bounds = ofFr.map(({ final }) => final.effectiveTo).filter((bound) => bound !== undefined);
  return Math.min(highest, ...bounds);
}

function isSatisfiedLower(world: World, place: Place, { row, final }: RowJudged): boolean {
  if (final.verdict !== 'undetermined') return final.reads.claimed;
  const asked = questionFor(row);
  if (asked === undefined) return false;
  const [question, carries] = asked;
  if (said(world, place, question) !== true || row.level > carries) return false;
  return final.upper && !isBrokenByAsset(world, place, row);
}

function isSatisfiedUpper(world: World, place: Place, { row, final }: RowJudged): boolean {
  if (final.verdict !== 'undetermined') return final.upper;
  const asked = questionFor(row);
  return final.upper && (asked === undefined || said(world, place, asked[0]) !== false);
}

function said(world: World, place: Place, question: TriageQuestion): boolean | 'unknown' | undefined {
  return world.plant.triage.find((one) => one.place === place.ref)?.[question];
}

function questionFor(row: CatalogRow) {
  const base = row.base ?? row.id;
  return QUESTIONS.find(([, , bases]) => bases.split(' ').some((number) => base === `SR ${number}`));
}

/** An answer at an asset of the zone would make a met answer of the zone `partial` (3.3). */
function isBrokenByAsset(world: World, place: Place, row: CatalogRow): boolean {
  return assetsIn(world, place).some(({ id }) => {
    const answer = answerAt(world, `asset:${id}`, askedRow(world.catalog, row));
    if (answer === undefined) return false;
    if (isPast(answer.expires, world.asOf)) return true;
    if (answer.status === 'compensated') return measuresNotInPlace(world, answer).length > 0;
    return answer.status === 'unmet' || answer.status === 'partial';
  });
}
