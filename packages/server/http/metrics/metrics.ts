/** What whoever runs the server watches. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Database } from '../../db/database.ts';
import type { Admission } from '../admission.ts';
import type { RequestLine } from '../context.ts';
import { registry } from './registry.ts';

export interface Metrics {
  request(line: Pick<RequestLine, 'method' | 'route' | 'status'>, ms: number): void;
  /** A refusal, by its code. */
  problem(code: string): void;
  /** Something that should not happen, by where it did. */
  fault(where: 'request' | 'background'): void;
  /** As Prometheus reads it. */
  text(): Promise<string>;
  stop(): void;
}

export interface MetricsOf {
  readonly database: Database;
  readonly admission: Admission;
  /** Views that wait for a thread. */
  readonly waiting: () => number;
  readonly version: string;
}

/** Seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const NANO = 1e9;

export function metrics({ database, admission, waiting, version }: MetricsOf): Metrics {
  const all = registry();
  const requests = all.counter('bulkhead_requests_total', 'Requests answered');
  const seconds = all.histogram('bulkhead_request_seconds', 'Seconds until a request was answered', BOUNDS);
  const problems = all.counter('bulkhead_problems_total', 'Requests refused, by the code of the problem');
  const faults = all.counter('bulkhead_faults_total', 'What should not happen; each is in the log');
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const one = (name: string, help: string, read: () => number): void =>
    all.gauge(name, help, () => [{ labels: {}, value: read() }]);
  all.gauge('bulkhead_info', 'The program', () => [{ labels: { version, node: process.version }, value: 1 }]);
  one('bulkhead_requests_under_way', 'Requests being answered', admission.underWay);
  one('bulkhead_event_streams', 'Event streams that are open', admission.streams);
  one('bulkhead_views_waiting', 'Views that wait for a thread', waiting);
  all.gauge(
    'bulkhead_event_loop_delay_seconds',
    'How late the event loop was since it was last asked for',
    () => {
      const samples = [
        { labels: { quantile: '0.5' }, value: delay.percentile(50) / NANO },
        { labels: { quantile: '0.99' }, value: delay.percentile(99) / NANO },
        { labels: { quantile: '1' }, value: delay.max / NANO },
      ];
      delay.reset();
      return samples;
    },
  );
  all.gauge('bulkhead_jobs', 'Jobs of the record, by what became of them', async () => await jobs(database));
  one('process_resident_memory_bytes', 'Memory of the process', () => process.memoryUsage.rss());
  one(
    'process_cpu_seconds_total',
    'Processor time of the process',
    () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
  );
  return {
    request: ({ method, route, status }, ms) => {
      const labels = { method: METHODS.has(method) ? method : 'other', route };
      requests.add({ ...labels, status: String(status) });
      seconds.observe(labels, ms / 1000);
    },
    problem: (code) => problems.add({ code }),
    fault: (where) => faults.add({ where }),
    text: all.text,
    stop: () => void delay.disable(),
  };
}

/** A method is a word of whoever asks. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** None where the record cannot be read: that is what is to be seen then. */
async function jobs({ reading }: Database) {
  const rows = await reading
    .selectFrom('job')
    .select((eb) => ['state', eb.fn.countAll().as('count')] as const)
    .groupBy('state')
    .execute()
    .catch(() => []);
  return rows.map(({ state, count }) => ({ labels: { state }, value: Number(count) }));
}
