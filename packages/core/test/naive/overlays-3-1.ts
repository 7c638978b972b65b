/** docs/rules.md 3.1, second part: overlay rows. */
import type { CatalogRow } from '../../catalog/catalog.ts';
import type { OverlayVerdict, VerdictCode } from '../../evaluate/assessment.ts';
import type { Overlay, OverlayRow } from '../../model/plant.ts';
import { factAt } from './facts-3-2.ts';
import { judgeInOrder, unanswered } from './order-3-2.ts';
import { slTarget } from './sl-target-3-8.ts';
import { failed, messageOf, rowAt } from './rows.ts';
import { askedRow, type Asked, type Judged, type Place, type World } from './world.ts';

/** 3.1: asked at z when z is one of its `kinds` (zones only), one of its `places`, and SL-T is high enough. */
function isAsked(world: World, row: OverlayRow, place: Place): boolean {
  if (row.fromSl !== undefined) {
    const levels = Object.values(slTarget(world, place).slT).filter((level) => level !== null);
    if (levels.length === 0 || Math.max(...levels) < row.fromSl) return false;
  }
  if (row.kinds !== undefined) {
    if (place.kind === 'conduit') return false;
    if (!row.kinds.includes(place.zone.kind)) return false;
  }
  return row.places === undefined || row.places.includes(place.ref);
}

/** 3.1: the verdicts of all overlay rows asked at the place. */
export function overlayVerdicts(world: World, place: Place): OverlayVerdict[] {
  return world.plant.overlays.flatMap((overlay) =>
    overlay.rows
      .filter((row) => isAsked(world, row, place))
      .map((row) => overlayVerdict(world, place, overlay, row)),
  );
}

function overlayVerdict(world: World, place: Place, overlay: Overlay, row: OverlayRow): OverlayVerdict {
  const asked = askedOverlayRow(world, overlay, row);
  const judged = judgeOverlayRow(world, place, asked, row);
  return {
    requirement: asked.key,
    verdict: judged.verdict,
    from: judged.from,
    reads: judged.reads,
    satisfiedBy: (row.satisfiedBy ?? []).map((requirement) => rowAt(world, place, requirement).key),
    ...(judged.reason === undefined ? {} : { reason: judged.reason }),
    ...(judged.missing === undefined ? {} : { missing: judged.missing }),
  };
}

/** 3.1: kinds accepted are implementation and effectiveness; no level, so `effectiveTo` bounds nothing. */
function askedOverlayRow(world: World, overlay: Overlay, row: OverlayRow): Asked {
  const key = `${overlay.id}/${row.id}`;
  return {
    key,
    spellings: [key],
    level: null,
    facts: world.catalog.facts.map((fact) => fact.id).filter((fact) => row.facts?.includes(fact)),
    kinds: row.evidence ?? ['implementation', 'effectiveness'],
    inherits: true,
  };
}

/** 3.1, the order: steps 1 to 4 as for any row, then the worst of `satisfiedBy`, then the missing answer. */
function judgeOverlayRow(world: World, place: Place, asked: Asked, row: OverlayRow): Judged {
  const at = (requirement: string) => rowAt(world, place, requirement);
  try {
    const judged = judgeInOrder(world, place, asked, at);
    if (judged !== null) return judged;
  } catch (error) {
    return failed('threw', messageOf(error));
  }
  const rows = (row.satisfiedBy ?? []).map((requirement) => at(requirement).final);
  if (rows.length === 0) return unanswered(world, place, asked);
  return {
    verdict: worstOf(rows.map((final) => final.verdict)),
    from: null,
    reads: {
      claimed: rows.every((final) => final.reads.claimed),
      evidenced: rows.every((final) => final.reads.evidenced),
      verified: rows.every((final) => final.reads.verified),
    },
    upper: rows.every((final) => final.upper),
  };
}

/** 3.1: worst first; notApplicable only when all are. */
function worstOf(verdicts: readonly VerdictCode[]): VerdictCode {
  const worstFirst: readonly VerdictCode[] = [
    'failed',
    'unmet',
    'undetermined',
    'partial',
    'compensated',
    'met',
  ];
  return worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'notApplicable';
}

/** 3.1: the overlays that ask for this row of the standard at this place. */
export function requiredBy(world: World, place: Place, row: CatalogRow): string[] {
  const spellings = askedRow(world.catalog, row).spellings;
  return world.plant.overlays
    .filter((overlay) =>
      overlay.rows
        .filter((overlayRow) => isAsked(world, overlayRow, place))
        .filter((overlayRow) => (overlayRow.satisfiedBy ?? []).some((named) => spellings.includes(named)))
        .some(
          (overlayRow) => !(overlayRow.facts ?? []).some((fact) => factAt(world, place, fact) === 'false'),
        ),
    )
    .map((overlay) => overlay.id)
    .sort();
}
