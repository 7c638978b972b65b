/** docs/rules.md 3.5: SL-A. */
import type { CatalogRow } from '../../catalog/catalog.ts';
import type { PlaceAssessment, SlOrNull, SlVector } from '../../evaluate/assessment.ts';
import type { FrId } from '../../model/plant.ts';
import type { Judged } from './world.ts';

/** A row with a level; of the catalog of systems or of components. */
export interface RowJudged {
  readonly row: Pick<CatalogRow, 'fr' | 'level'>;
  readonly final: Judged;
}

/** 3.5: SL-A in the three readings and as `upper`. */
export function slAchieved(rows: readonly RowJudged[]): PlaceAssessment['slA'] {
  return {
    claimed: perFr((fr) => slA(rows, fr, (final) => final.reads.claimed)),
    evidenced: perFr((fr) => slA(rows, fr, (final) => final.reads.evidenced)),
    verified: perFr((fr) => slA(rows, fr, (final) => final.reads.verified)),
    upper: perFr((fr) => slA(rows, fr, (final) => final.upper)),
  };
}

/** 3.5: the highest n such that every row of the FR with level ≤ n is satisfied; then the bound (3.3). */
function slA(rows: readonly RowJudged[], fr: FrId, isSatisfied: (final: Judged) => boolean): SlOrNull {
  const ofFr = rows.filter(({ row }) => row.fr === fr);
  if (ofFr.every(({ final }) => final.verdict === 'notApplicable')) return null;
  let highest = 0;
  for (const n of [1, 2, 3, 4]) {
    const upToN = ofFr.filter(({ row }) => row.level <= n);
    if (upToN.every(({ final }) => isSatisfied(final))) highest = n;
  }
  const bounds = ofFr.map(({ final }) => final.effectiveTo).filter((bound) => bound !== undefined);
  return Math.min(highest, ...bounds);
}

export function perFr<T>(valueOf: (fr: FrId) => T): SlVector<T> {
  return {
    IAC: valueOf('IAC'),
    UC: valueOf('UC'),
    SI: valueOf('SI'),
    DC: valueOf('DC'),
    RDF: valueOf('RDF'),
    TRE: valueOf('TRE'),
    RA: valueOf('RA'),
  };
}
