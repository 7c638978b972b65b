/** What a search takes and what it finds. Zones and conduits are given by position. */

/** What stands against a hop, 0 to 4: at the conduit it goes through, and at the zone it leads into. */
export interface Strengths {
  readonly boundary: Uint8Array;
  readonly zone: Uint8Array;
}

/** Zones that attackers are in, and those that they enter from outside through no conduit. */
export interface Starts {
  readonly within: readonly number[];
  readonly entered: readonly number[];
}

export interface Searched {
  /** By zone: the least over all paths of the greatest strength; UNREACHED without a path. */
  readonly least: Uint8Array;
  /** By zone: where the last hop of its path comes from; OUTSIDE, or NOWHERE where the attacker is and without a path. */
  readonly from: Int32Array;
  /** By zone: the conduit of that hop, or NO_CONDUIT. */
  readonly through: Int32Array;
}

/** 0 to 4. */
export const LEVELS = 5;

/** In `least`: no path leads there. */
export const UNREACHED = 5;

/** In `from`. */
export const NOWHERE = -1;
export const OUTSIDE = -2;
