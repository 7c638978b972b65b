/**
 * Whose turn it is on the one thread that answers: a few at a time, the others one after the other, and nobody where many
 * wait already. Were all that comes in begun at once, the thread would not look at its connections for seconds, and whoever
 * is turned away would hear of it as late as everybody else is answered.
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from './context.ts';
import { BUSY } from './admission.ts';
import { HttpProblem } from './problem.ts';

export interface TurnLimits {
  /** Under way at once: while one waits for the database, the others go on. */
  readonly most: number;
  readonly waiting: number;
}

export interface Turns {
  /**
   * Resolves when it is one's turn.
   * @param gone whoever asked may leave meanwhile: then it is the next one's
   * @returns to be called when it is over, or when what is left is done elsewhere
   * @throws HttpProblem where too many wait
   */
  take(gone: AbortSignal): Promise<() => void>;
  readonly waiting: () => number;
}

/** Nobody who reads waits for those who write, and nobody who writes for those who wait for another plant. */
export interface AllTurns {
  /** Of being looked up: it comes before all else, and costs more than being turned away. */
  readonly entering: Turns;
  readonly reading: Turns;
  /** By plant: its newest entry is written by one after the other. */
  readonly writing: (plant: string) => Turns;
}

/** Whoever was let in is not turned away later: no more are let in than may wait. */
const READING: TurnLimits = { most: 3, waiting: 64 };
/** But a plant that many write to at once takes no place from the others. */
const WRITING: TurnLimits = { most: 3, waiting: 32 };
/** Each takes a millisecond, and waits for others in between. */
const ENTERING: TurnLimits = { most: 12, waiting: 64 };

export interface AllLimits {
  readonly entering: TurnLimits;
  readonly reading: TurnLimits;
  readonly writing: TurnLimits;
}

const LIMITS: AllLimits = { entering: ENTERING, reading: READING, writing: WRITING };

export function allTurns(limits: AllLimits = LIMITS): AllTurns {
  const soon = oneByOne();
  const ofPlants = new Map<string, Turns>();
  const writing = (plant: string): Turns => {
    const known = ofPlants.get(plant);
    const own = known ?? turns(limits.writing, { soon, onIdle: () => ofPlants.delete(plant) });
    ofPlants.set(plant, own);
    return own;
  };
  return { entering: turns(limits.entering, { soon }), reading: turns(limits.reading, { soon }), writing };
}

/**
 * Each in a round of the thread's own: between two it looks at its connections, of which it takes in one new one a round. So
 * whoever is to be turned away hears it within the time of one turn, and not of all that are due.
 */
function oneByOne(): Soon {
  const due: (() => void)[] = [];
  const first = (): void => {
    due.shift()?.();
    if (due.length > 0) setImmediate(first);
  };
  return (work) => {
    if (due.push(work) === 1) setImmediate(first);
  };
}

interface Waiting {
  readonly gone: AbortSignal;
  readonly end: (isTurn: boolean) => void;
}

/** Does it when the thread has looked at its connections. */
type Soon = (work: () => void) => void;

interface Others {
  /** Nobody has a turn any more, and nobody waits for one. */
  readonly onIdle?: () => void;
  /** Shared with those who are to take turns with these. */
  readonly soon?: Soon;
}

export function turns(
  { most, waiting: mostWaiting }: TurnLimits,
  { onIdle = () => undefined, soon = setImmediate }: Others = {},
): Turns {
  const queue: Waiting[] = [];
  let taken = 0;
  const next = (): void => {
    for (let first = queue.shift(); first !== undefined; first = queue.shift()) {
      const isThere = !first.gone.aborted;
      first.end(isThere);
      if (isThere) return;
    }
    taken--;
    if (taken === 0) onIdle();
  };
  const leaving = (): (() => void) => {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      soon(next);
    };
  };
  return {
    take: async (gone) => {
      if (taken < most) taken++;
      else if (queue.length >= mostWaiting) throw busy();
      else if (!(await new Promise<boolean>((end) => queue.push({ gone, end })))) throw busy();
      return leaving();
    },
    waiting: () => queue.length,
  };
}

/** Lets a request of that method through when it is its turn. */
export function inTurn({ reading, writing }: AllTurns, method: string): MiddlewareHandler<Env> {
  return async (c, next) => {
    const of = method === 'get' ? reading : writing(c.req.param('plant') ?? '');
    const end = await of.take(c.req.raw.signal);
    c.set('endTurn', end);
    try {
      await next();
    } finally {
      end();
    }
  };
}

function busy(): HttpProblem {
  return new HttpProblem(BUSY(1));
}
