/** What processes take of the machine, from `/proc`: seconds of the processor and bytes of memory. */
import { readdirSync, readFileSync } from 'node:fs';

/** Of Linux: `getconf CLK_TCK`. */
const TICKS = 100;

export interface Usage {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Of these processes together; what has ended counts nothing. */
export function usageOf(pids: readonly number[]): Usage {
  const all = pids.map(usageOfOne);
  return {
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: all.reduce((sum, { megabytes }) => sum + megabytes, 0),
  };
}

function usageOfOne(pid: number): Usage {
  try {
    const stat = fieldsOf(pid);
    const rss = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    return { seconds: (Number(stat[11]) + Number(stat[12])) / TICKS, megabytes: Number(rss) / 1024 };
  } catch {
    return { seconds: 0, megabytes: 0 };
  }
}

/** A process and those it began, such as the ones of PostgreSQL. */
export function withChildren(pid: number): readonly number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => {
      try {
        return Number(fieldsOf(each)[1]) === pid;
      } catch {
        return false;
      }
    });
  return [pid, ...children];
}

/** What stands behind the name, which may itself hold spaces and brackets. */
function fieldsOf(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Megabytes a minute, by least squares. */
export function slopeOf(samples: readonly { readonly minute: number; readonly megabytes: number }[]): number {
  const n = samples.length;
  if (n < 2) return 0;
  const mean = (of: (sample: (typeof samples)[number]) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / n;
  const x = mean(({ minute }) => minute);
  const y = mean(({ megabytes }) => megabytes);
  const over = samples.reduce((sum, { minute, megabytes }) => sum + (minute - x) * (megabytes - y), 0);
  const under = samples.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}
