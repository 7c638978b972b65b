/** The API as OpenAPI 3.1, written from its routes. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from './context.ts';

export type Description = ReturnType<OpenAPIHono<Env>['getOpenAPI31Document']>;

export function descriptionOf(app: OpenAPIHono<Env>, version: string): Description {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Bulkhead',
      version,
      description:
        'IEC 62443 for industrial plants as one traceable model. `x-needs` says who may take a route: anyone; session; account (also by a token); a permission at the site in the path, some with the second factor shown within five minutes; installation (administrators of every site).',
    },
  });
}
