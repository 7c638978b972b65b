/** What a request is handled with. */
import type { Context } from 'hono';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { Auth } from '../accounts/auth.ts';
import type { Oidc } from '../accounts/oidc/oidc.ts';
import type { Role } from '../accounts/roles.ts';
import type { Session } from '../accounts/session.ts';
import type { Token } from '../accounts/tokens.ts';
import type { RecordPlace } from '../app/record/open-record.ts';
import type { Record as OpenRecord } from '../app/record/record.ts';
import type { JobQueue } from '../jobs/job.ts';
import type { Admission } from './admission.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { AllTurns } from './turns.ts';
import type { Proxies } from './proxies.ts';
import type { Watch } from './events/watch.ts';
import type { Views } from './views/views.ts';
import type { Workbench } from './workbench.ts';

/** What the server runs on. */
export interface Host {
  readonly record: OpenRecord;
  /** Where that is. */
  readonly place: RecordPlace;
  readonly auth: Auth;
  /** A provider at which people sign in besides; null where none is named. */
  readonly oidc: Oidc | null;
  readonly views: Views;
  readonly watch: Watch;
  readonly jobs: JobQueue;
  /** Pages for people; null where they were not built. */
  readonly workbench: Workbench | null;
  /** Where browsers reach it. */
  readonly origin: string;
  /** Proxies in front that say whom they pass on. */
  readonly proxies: Proxies;
  readonly admission: Admission;
  readonly turns: AllTurns;
  readonly metrics: Metrics;
  /** Shown by whoever reads them from elsewhere; null where nobody may. */
  readonly metricsToken: string | null;
  readonly log: Log;
  /** Of the program, as `/healthz` and the description tell it. */
  readonly version: string;
}

/** Lines of a log, made of a closed list of fields. */
export interface Log {
  request(line: RequestLine): void;
  fault(id: string, error: unknown): void;
  note(event: string, fields?: Readonly<Record<string, string | number>>): void;
}

export interface RequestLine {
  readonly id: string;
  readonly method: string;
  /** The route as it is declared, never the path as it was sent. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly account: string | null;
}

/** Who asks. */
export type Principal =
  | { readonly by: 'session'; readonly account: string; readonly session: Session }
  | { readonly by: 'token'; readonly account: string; readonly token: Token };

export interface Env {
  readonly Variables: {
    id: string;
    words: Words;
    principal: Principal | null;
    /** At the site that the route is about. */
    roles: readonly Role[];
    /** Whom the connection is from. */
    address: string;
    /** What is left is not done on this thread, or waits for somebody else. */
    endTurn: () => void;
  };
}

export type Asked = Context<Env>;
