/**
 * A route: what it takes, what it answers and who may take it (`x-needs`). One that does not say so does not compile. The
 * types of what was sent are worked out here and not by Hono, whose own take the compiler minutes for some dozens of routes.
 */
import type { OpenAPIHono, RouteConfig, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Permission } from '../accounts/roles.ts';
import type { Asked, Env, Host } from './context.ts';
import { takeBody } from './body.ts';
import { guard } from './guard.ts';
import { HttpProblem } from './problem.ts';
import { isBelowRoot } from './routes/roots.ts';
import { inTurn } from './turns.ts';

export type Needs =
  /** Nothing: what leads to signing in, and what watches the server. */
  | 'anyone'
  /** A session, whatever it still lacks. */
  | 'session'
  /** Somebody with all that an account needs, also by a token. */
  | 'account'
  /** The same, by a session alone. */
  | 'account-session'
  /** The same, in which the second factor was shown within minutes. */
  | 'account-session with second factor'
  /** An administrator of every site, in a session. */
  | 'installation'
  /** The same, in which the second factor was shown within minutes. */
  | 'installation with second factor'
  /** Roles at every site that allow to read, also by a token: for what is about the record as a whole. */
  | 'read everywhere'
  /** An administrator of every site, in a session or by a token that was made for that. */
  | 'administration'
  /** The same; in a session the second factor was shown within minutes, as it was for the token. */
  | 'administration with second factor'
  /** A role at the site in the path that allows it; the site is then `{plant}`. */
  | Permission
  /** The same, in a session in which the second factor was shown within minutes. */
  | `${Permission} with second factor`;

export type ApiRoute = RouteConfig & {
  readonly 'x-needs': Needs;
  /** False for what is posted and changes nothing of a plant, such as a report that is asked for. */
  readonly 'x-writes'?: false;
  readonly operationId: string;
  readonly summary: string;
};

/** What was sent, as the route declares it; what is not so was refused before. */
export interface Sent<R> {
  readonly body: BodyOf<R>;
  readonly params: PartOf<R, 'params'>;
  readonly query: PartOf<R, 'query'>;
}

type BodyOf<R> = R extends {
  readonly request: {
    readonly body: {
      readonly content: { readonly 'application/json': { readonly schema: infer S extends z.ZodType } };
    };
  };
}
  ? z.output<S>
  : undefined;

type PartOf<R, Part extends string> = R extends {
  readonly request: { readonly [P in Part]: infer S extends z.ZodType };
}
  ? z.output<S>
  : Readonly<Record<string, never>>;

export interface Api {
  readonly host: Host;
  readonly app: OpenAPIHono<Env>;
  /** Every route there is, in the order in which they were offered. */
  readonly routes: ApiRoute[];
}

export type Handle<R> = (c: Asked, sent: Sent<R>) => Promise<Response>;

/** @throws Error for a path that begins at none of the roots: a page of the workbench would stand in its way */
export function offer<const R extends ApiRoute>(api: Api, declared: R, handle: Handle<R>): void {
  if (!isBelowRoot(declared.path)) throw new Error(`${declared.path} begins at none of the roots`);
  api.routes.push(declared);
  const plain: RouteConfig = {
    ...declared,
    middleware: [
      guard(api.host, declared['x-needs'], declared['x-writes']),
      heard(declared),
      takeBody(),
      ...(takesTurn(declared) ? [inTurn(api.host.turns, declared.method)] : []),
    ],
  };
  api.app.openapi(plain, async (context) => {
    const c = context as unknown as Asked;
    needJson(declared, c);
    const valid = (target: 'json' | 'param' | 'query'): unknown => c.req.valid(target as never);
    const sent = { body: valid('json'), params: valid('param') ?? {}, query: valid('query') ?? {} };
    return await handle(c, sent as Sent<R>);
  });
}

/**
 * What works on plants. Not what is sent a file, for whose sender the others would wait, nor a stream of events; and what is
 * about accounts waits for what is slow on purpose.
 */
function takesTurn({ path, request, operationId }: ApiRoute): boolean {
  const content = request?.body?.content;
  const isFile = content !== undefined && !(JSON_TYPE in content);
  return path.startsWith('/api/v1/plants') && !isFile && operationId !== 'events';
}

/** RFC 9110 §13.1.1: whoever names a state means that one; a route that would not look at it refuses, before it reads more. */
function heard({ method, request }: ApiRoute): MiddlewareHandler<Env> {
  const headers = request?.headers;
  const isHeard = headers !== undefined && 'shape' in headers && 'if-match' in (headers.shape as object);
  return async (c, next) => {
    if (method !== 'get' && !isHeard && c.req.header('if-match') !== undefined)
      throw new HttpProblem({ status: 400, code: 'if-match-unheard' });
    await next();
  };
}

/** What is sent as something else is read as nothing, which a body may be of which nothing is needed. */
function needJson({ request }: ApiRoute, c: Asked): void {
  const takesJson = JSON_TYPE in (request?.body?.content ?? {});
  const type = c.req.header('content-type') ?? '';
  if (takesJson && !/^application\/json *(;|$)/i.test(type))
    throw new HttpProblem({ status: 415, code: 'media-type', params: { expected: JSON_TYPE } });
}

const JSON_TYPE = 'application/json';
