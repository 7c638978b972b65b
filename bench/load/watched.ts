/** What processes take of the machine while something is done. */
import { slopeOf, usageOf } from './usage.ts';

const EVERY = 2000;
/** Of the time, in which memory still fills with what is kept on purpose. */
const SETTLING = 0.25;

export interface Watched<T> {
  readonly value: T;
  /** A line for each. */
  readonly told: readonly string[];
  /** Of the first of them, megabytes a minute, once it settled. */
  readonly slope: number;
}

/** @param of processes by what they are; asked anew each time, as some come and go */
export async function watched<T>(
  of: Readonly<Record<string, () => readonly number[]>>,
  work: () => Promise<T>,
): Promise<Watched<T>> {
  const from = performance.now();
  const names = Object.keys(of);
  const look = () => names.map((name) => usageOf(of[name]?.() ?? []));
  const samples: { readonly minute: number; readonly all: ReturnType<typeof look> }[] = [];
  const sample = (): void => {
    samples.push({ minute: (performance.now() - from) / 60_000, all: look() });
  };
  sample();
  const timer = setInterval(sample, EVERY);
  const value = await work();
  clearInterval(timer);
  sample();
  const [first, last] = [samples[0], samples.at(-1)];
  const seconds = (performance.now() - from) / 1000;
  const told = names.flatMap((name, i) => {
    const used = (last?.all[i]?.seconds ?? 0) - (first?.all[i]?.seconds ?? 0);
    const memory = samples.map(({ all }) => all[i]?.megabytes ?? 0);
    if (Math.max(...memory) === 0) return [];
    const share = ((used / seconds) * 100).toFixed(0);
    const rss = [memory[0] ?? 0, Math.max(...memory), memory.at(-1) ?? 0].map((each) => each.toFixed(0));
    return [
      `${name}: ${share} % of one core; memory ${rss[0]} MB first, ${rss[1]} MB at most, ${rss[2]} MB last`,
    ];
  });
  const settled = samples.filter(({ minute }) => minute * 60 >= seconds * SETTLING);
  const slope = slopeOf(settled.map(({ minute, all }) => ({ minute, megabytes: all[0]?.megabytes ?? 0 })));
  return { value, told, slope };
}
