/**
 * Levels of places before the overview has them: of what this page sends the moment it is sent, and of what others wrote as soon as
 * it is told of. The thread that holds the plant judges them; the server's overview takes their place when it comes.
 */
import type { ThingSent } from '@bulkhead/core/report/workbench/held-levels.ts';
import type { PlaceLevels } from '@bulkhead/core/report/workbench/overview.ts';
import type { LevelsTold } from './asked.ts';
import { askHeld, isHeld } from './thread.ts';
import { whenLeaving } from '../leave-nothing.ts';

export interface EarlyLevels {
  /** By place, as of which entry. */
  readonly places: ReadonlyMap<string, { readonly levels: PlaceLevels; readonly seq: number }>;
  /** Places that are so by what no entry has yet. */
  readonly pending: ReadonlySet<string>;
}

export const NOTHING_EARLY: EarlyLevels = { places: new Map(), pending: new Set() };

/** What was told, and what is told now. */
export function withTold(before: EarlyLevels, { seq, places, pending }: LevelsTold): EarlyLevels {
  if (places.length === 0 && pending.length === 0 && before.pending.size === 0) return before;
  const next = new Map(before.places);
  for (const levels of places) next.set(levels.ref, { levels, seq });
  return { places: next, pending: new Set(pending) };
}

/** Of which plant, for which day, as of which entry at least. */
interface Wanted {
  readonly plant: string;
  readonly asOf: string;
  readonly entry: number;
}

let now: EarlyLevels = NOTHING_EARLY;
let wanted: Wanted | null = null;
/** Pages that show them. */
let readers = 0;
/** What ends the hearing of each question that is not answered yet. */
const asked: (() => void)[] = [];
const hearers = new Set<() => void>();
/** What is on its way, by plant. */
const sent = new Set<{ readonly plant: string; readonly things: readonly ThingSent[] }>();

export function hearEarlyLevels(hear: () => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

export const earlyLevels = (): EarlyLevels => now;

/** @returns what ends it */
export function wantEarlyLevels(next: Wanted): () => void {
  if (wanted?.plant !== next.plant || wanted.asOf !== next.asOf) {
    show(NOTHING_EARLY);
    wanted = next;
  } else wanted = { ...next, entry: Math.max(wanted.entry, next.entry) };
  readers++;
  const end = isHeld(next.plant) ? ask() : whenIdle(() => ask());
  return () => {
    readers--;
    end?.();
  };
}

/**
 * An entry came.
 * @returns when its levels are told, or nobody waits for them: a browser has few connections to a server, and what else is asked
 * for would be before them
 */
export async function entryCame(plant: string, seq: number): Promise<void> {
  if (wanted?.plant !== plant || seq <= wanted.entry) return;
  wanted = { ...wanted, entry: seq };
  if (readers === 0) return;
  await new Promise<void>((done) => {
    setTimeout(done, PATIENCE);
    ask(done);
  });
}

/** Milliseconds. */
const PATIENCE = 300;

/** Something is on its way. @returns is told what became of it: its entry; null where there is none */
export function nowOnItsWay(plant: string, things: readonly ThingSent[]): (seq: number | null) => void {
  const one = { plant, things };
  sent.add(one);
  ask();
  return (seq) => {
    sent.delete(one);
    if (seq !== null && wanted?.plant === plant) wanted = { ...wanted, entry: Math.max(wanted.entry, seq) };
    ask();
  };
}

whenLeaving(() => {
  for (const end of asked.splice(0)) end();
  wanted = null;
  show(NOTHING_EARLY);
});

/** @param done it is answered */
function ask(done = (): void => undefined): void {
  if (wanted === null || readers === 0) return;
  const { plant, asOf } = wanted;
  const things = [...sent].filter((each) => each.plant === plant).map((each) => each.things);
  const end = askHeld({ of: 'levels', ...wanted, sent: things }, (told) => {
    // Each tells what is otherwise than the one before; those that were passed over are not answered.
    for (const over of asked.splice(0, asked.findIndex((each) => each === end) + 1)) over();
    done();
    if (wanted?.plant !== plant || wanted.asOf !== asOf) return;
    // Where it cannot be told the server tells it, a little later.
    show(told.state === 'levels' ? withTold(now, told) : NOTHING_EARLY);
  });
  asked.push(end);
}

/** A plant is read while nobody waits for anything else. @returns what ends it */
function whenIdle(act: () => void): () => void {
  const id = requestIdleCallback(act, { timeout: IDLE_AT_MOST });
  return () => cancelIdleCallback(id);
}

/** Milliseconds. */
const IDLE_AT_MOST = 2000;

function show(next: EarlyLevels): void {
  if (now === next) return;
  now = next;
  for (const hear of hearers) hear();
}
