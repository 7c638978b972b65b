/** Asks for so many people at once, in a process of its own: what it costs to ask is not what it costs to answer. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, newAgent } from './asking.ts';
import { hold, isOfEntities, MIX, requestOf, type Kind, type Known, type Memory, type User } from './mix.ts';

export interface Phase {
  readonly users: readonly User[];
  readonly known: readonly Known[];
  readonly seconds: number;
  /** Requests a second of all together; null: each asks again as soon as it is answered. */
  readonly rate: number | null;
  /** Whoever asks has just come, and holds nothing; otherwise they go on with what they held at the end of the phase before. */
  readonly isNew: boolean;
}

export interface Figures {
  /** Milliseconds from when it was due until it was answered whole, of each kind, of answers that were as wanted. */
  readonly times: Readonly<Record<string, readonly number[]>>;
  /** How often each status came; 0: the connection failed, or it took a minute. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Milliseconds of answers that refused: 429 and 503. */
  readonly refused: readonly number[];
  /** What came otherwise than wanted: kind and status, with how often. */
  readonly wrong: Readonly<Record<string, number>>;
  readonly bytes: number;
  readonly seconds: number;
  /** Milliseconds that this process was late itself, at the 99th percentile. */
  readonly late: number;
}

/** Bytes of an answer about entities in which its hash is told. */
const HEAD = 300;

const GOOD: ReadonlySet<number> = new Set([200, 304]);
const FULL: ReadonlySet<number> = new Set([429, 503]);

/** By user and client. */
const memories = new Map<string, Memory>();

function memoryOf({ name }: User, i: number, isNew: boolean): Memory {
  const known = isNew ? undefined : memories.get(`${name} ${i}`);
  const memory = known ?? { held: new Map(), writes: 0 };
  memories.set(`${name} ${i}`, memory);
  return memory;
}

async function run({ users, known, seconds, rate, isNew }: Phase): Promise<Figures> {
  const times: Record<string, number[]> = Object.fromEntries(MIX.map(({ name }) => [name, []]));
  const statuses: Record<string, number> = {};
  const wrong: Record<string, number> = {};
  const refused: number[] = [];
  let bytes = 0;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const from = performance.now();
  const until = from + seconds * 1000;

  const person = async (user: User, i: number): Promise<void> => {
    const agent = newAgent();
    const memory = memoryOf(user, i, isNew);
    const chance = dice(i + 1);
    const think = (): number => (rate === null ? 0 : (-Math.log(1 - chance()) * 1000 * users.length) / rate);
    // Somebody who was kept waiting asks the next thing later, and that is counted as waiting as well.
    let due = from + think();
    while (due < until) {
      const ahead = due - performance.now();
      if (ahead > 0) await pause(ahead);
      const began = rate === null ? performance.now() : due;
      const kind = kindOf(chance());
      const asked = requestOf(kind, known, memory, chance, { user: i, users: users.length });
      if (kind.writes) memory.writes++;
      const keeps = isOfEntities(asked.path);
      const { status, bytes: size, text } = await ask(user, asked, agent, keeps ? HEAD : 0);
      const took = performance.now() - began;
      statuses[status] = (statuses[status] ?? 0) + 1;
      bytes += size;
      if (GOOD.has(status)) times[kind.name]?.push(took);
      else if (FULL.has(status)) refused.push(took);
      if (!GOOD.has(status)) wrong[`${kind.name} ${status}`] = (wrong[`${kind.name} ${status}`] ?? 0) + 1;
      if (keeps && status === 200) hold(memory, asked.path, text);
      due = rate === null ? performance.now() : due + think();
    }
    agent.destroy();
  };

  await Promise.all(users.map(person));
  delay.disable();
  const took = (performance.now() - from) / 1000;
  return { times, statuses, refused, wrong, bytes, seconds: took, late: delay.percentile(99) / 1e6 };
}

function kindOf(chance: number): Kind {
  let left = chance * 100;
  for (const kind of MIX) {
    left -= kind.share;
    if (left < 0) return kind;
  }
  return MIX[0] as Kind;
}

/** The same numbers in every run: mulberry32. */
function dice(seed: number): () => number {
  let state = seed * 0x9e37_79b9;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

process.on('message', (phase: Phase) => {
  void run(phase).then((figures) => process.send?.(figures));
});
