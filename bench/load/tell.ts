/** Figures as lines. */
import { quantile } from '../timing.ts';
import type { Figures } from './generator.ts';
import { MIX } from './mix.ts';

export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

export interface Quantiles {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function quantiles(times: readonly number[]): Quantiles {
  return {
    n: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
  };
}

export function shown({ n, p50, p95, p99 }: Quantiles): string {
  return `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)} (${n})`;
}

export function timesOf({ times }: Figures, writes: boolean): readonly number[] {
  return MIX.filter((kind) => kind.writes === writes).flatMap(({ name }) => times[name] ?? []);
}

/** Each kind on a line, below reads and writes together. */
export function tellTimes(figures: Figures): void {
  line(`  read   ${shown(quantiles(timesOf(figures, false)))}`);
  line(`  write  ${shown(quantiles(timesOf(figures, true)))}`);
  for (const { name } of MIX) line(`    ${name}: ${shown(quantiles(figures.times[name] ?? []))}`);
}

export function countsOf(counts: Readonly<Record<string, number>>): string {
  const all = Object.entries(counts).map(([what, n]) => `${what}: ${n}`);
  return all.length === 0 ? 'none' : all.join(', ');
}

/** A goal and whether it was reached. */
export function goal(what: string, found: string, isMet: boolean): void {
  line(`  ${isMet ? 'met   ' : 'MISSED'} ${what}: ${found}`);
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
