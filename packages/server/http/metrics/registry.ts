/** Figures in the text form that Prometheus reads (version 0.0.4). Labels come from closed lists: no name of a plant or a person is ever one. */
type Labels = Readonly<Record<string, string>>;

export interface Counter {
  add(labels: Labels, by?: number): void;
}

export interface Histogram {
  observe(labels: Labels, value: number): void;
}

export interface Sample {
  readonly labels: Labels;
  readonly value: number;
}

export interface Registry {
  counter(name: string, help: string): Counter;
  /** @param bounds upper bounds of its buckets, in ascending order */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram;
  /** Read when it is asked for. */
  gauge(name: string, help: string, read: () => readonly Sample[] | Promise<readonly Sample[]>): void;
  text(): Promise<string>;
}

/** Of one name; more would be a label that is not from a closed list. */
const MOST_SERIES = 2000;

export function registry(): Registry {
  const parts: (() => Promise<string>)[] = [];
  const part = (name: string, type: string, help: string, lines: () => Promise<readonly string[]>): void => {
    parts.push(async () =>
      [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...(await lines())].join('\n'),
    );
  };
  return {
    counter: (name, help) => {
      const values = new Map<string, number>();
      part(name, 'counter', help, async () => [...values].map(([key, value]) => `${name}${key} ${value}`));
      return {
        add: (labels, by = 1) => {
          const key = shown(labels);
          if (values.has(key) || values.size < MOST_SERIES) values.set(key, (values.get(key) ?? 0) + by);
        },
      };
    },
    histogram: (name, help, bounds) => {
      const all = new Map<string, { readonly labels: Labels; readonly counts: number[]; sum: number }>();
      part(name, 'histogram', help, async () =>
        [...all.values()].flatMap(({ labels, counts, sum }) => {
          let below = 0;
          const buckets = [...bounds.map(String), '+Inf'].map((le, i) => {
            below += counts[i] ?? 0;
            return `${name}_bucket${shown({ ...labels, le })} ${below}`;
          });
          return [...buckets, `${name}_sum${shown(labels)} ${sum}`, `${name}_count${shown(labels)} ${below}`];
        }),
      );
      return {
        observe: (labels, value) => {
          const key = shown(labels);
          const entry = all.get(key) ?? { labels, counts: [], sum: 0 };
          if (!all.has(key) && all.size >= MOST_SERIES) return;
          const at = bounds.findIndex((bound) => value <= bound);
          const bucket = at < 0 ? bounds.length : at;
          entry.counts[bucket] = (entry.counts[bucket] ?? 0) + 1;
          entry.sum += value;
          all.set(key, entry);
        },
      };
    },
    gauge: (name, help, read) =>
      part(name, 'gauge', help, async () =>
        (await read()).map(({ labels, value }) => `${name}${shown(labels)} ${value}`),
      ),
    text: async () => `${(await Promise.all(parts.map(async (each) => await each()))).join('\n')}\n`,
  };
}

function shown(labels: Labels): string {
  const all = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return all.length === 0 ? '' : `{${all.join(',')}}`;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
