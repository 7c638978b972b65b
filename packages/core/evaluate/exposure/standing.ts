/** How a zone stands against attackers: what they need, by which way, and whether its SL-T asks for that much (3.11). */
import type { PlantIndex } from '../plant-index.ts';
import type { SearchFor } from './elsewhere.ts';
import { decidingHop, pathTo, type Hop } from './path.ts';
import { UNREACHED, type Searched } from './searched.ts';
import { neededIn, type Ways } from './ways.ts';

/** How hard a zone is to reach, and one of the easiest ways there. */
export interface Reach {
  /** 1 to 5, 5 beyond SL 4; null where no path leads there. */
  readonly needed: number | null;
  /** From outside or an external zone; empty where no path leads there. */
  readonly path: readonly Hop[];
  /** The first hop of the greatest strength, by its position in the path; null where there is none. */
  readonly deciding: number | null;
}

/**
 * `noTraffic`: the plant states neither a conduit nor a flow, so that ways may be there that nobody sees; `slTarget`: one
 * that nobody set; `entryFacts`: whether attackers enter an undecided zone.
 */
export type UnknownBecause = 'noTraffic' | 'slTarget' | 'entryFacts';

/** How a zone stands against attackers. */
export interface Standing extends Reach {
  /** Needed if all that is undetermined were met; never lower. */
  readonly neededUpper: number | null;
  /** Needed is no higher than the target; null where nobody knows. */
  readonly exposed: boolean | null;
  readonly exposedUpper: boolean | null;
  /** What decides where `exposed` is null; null where it is known. */
  readonly unknownBecause: UnknownBecause | null;
  /** The same if attackers entered every undecided zone, where that is easier: its path begins in one. Else null. */
  readonly ifEntered: Reach | null;
}

/** By strengths as they are read and in `upper`; by entry points as they are known, and with every undecided zone. */
export interface Searches {
  readonly found: SearchFor;
  readonly upper: SearchFor;
  readonly entered: SearchFor;
  readonly enteredUpper: SearchFor;
}

export function standingOf(
  index: PlantIndex,
  ways: Ways,
  searches: Searches,
  levels: readonly (number | null)[],
  at: number,
): Standing {
  const reach = (found: Searched): Reach => reachOf(index, { ...ways, found }, at);
  const now = reach(searches.found(at));
  const neededUpper = neededIn(searches.upper(at), at);
  const entered = searches.entered(at);
  const ifEntered = neededIn(entered, at);
  const known = isExposed(now.needed, levels);
  const exposed = seen(ways, ifSame(known, isExposed(ifEntered, levels)));
  const enteredUpper = neededIn(searches.enteredUpper(at), at);
  return {
    ...now,
    neededUpper,
    exposed,
    exposedUpper: seen(ways, ifSame(isExposed(neededUpper, levels), isExposed(enteredUpper, levels))),
    unknownBecause: unknownBecause(ways, known, exposed),
    ifEntered: ifEntered === now.needed ? null : reach(entered),
  };
}

function reachOf(index: PlantIndex, ways: Ways, at: number): Reach {
  const path = pathTo(index, ways, at);
  return { needed: neededIn(ways.found, at), path, deciding: decidingHop(path) };
}

/** What is so whether or not attackers enter the undecided zones; else nobody knows. */
function ifSame(without: boolean | null, entered: boolean | null): boolean | null {
  return without === entered ? without : null;
}

/** A way that is seen is one; that there is no easier one, a plant that states neither conduits nor flows does not say. */
function seen({ hasTraffic }: Ways, exposed: boolean | null): boolean | null {
  return hasTraffic || exposed === true ? exposed : null;
}

function unknownBecause(
  { hasTraffic }: Ways,
  known: boolean | null,
  exposed: boolean | null,
): UnknownBecause | null {
  if (exposed !== null) return null;
  if (!hasTraffic) return 'noTraffic';
  return known === null ? 'slTarget' : 'entryFacts';
}

export function highest(levels: readonly (number | null)[]): number | null {
  const known = levels.filter((level) => level !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function isExposed(needed: number | null, levels: readonly (number | null)[]): boolean | null {
  if (needed === null) return false;
  if (needed <= (highest(levels) ?? 0)) return true;
  return levels.includes(null) && needed < UNREACHED ? null : false;
}
