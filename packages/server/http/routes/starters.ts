/** Plants to begin with: which there are, and one of them as a plant of the record. */
import { z } from '@hono/zod-openapi';
import { starters } from '../../app/starters.ts';
import { begun } from '../jobs/begin.ts';
import { notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { answer, body, IdempotencyKey, Name, PlantParam, PROBLEMS, Reason } from '../schemas.ts';
import { BEGUN } from './jobs.ts';

const STARTERS = {
  method: 'get',
  path: '/api/v1/starters',
  operationId: 'starters',
  summary: 'Plants to begin with: examples to look around in, templates to go on from',
  'x-needs': 'account',
  responses: {
    200: answer(
      'in the order in which they are offered',
      z
        .object({
          starters: z.array(
            z.object({
              id: z.string(),
              kind: z.enum(['example', 'template']),
              zones: z.int(),
              conduits: z.int(),
              assets: z.int(),
              flows: z.int(),
              scenarios: z.int(),
            }),
          ),
        })
        .openapi('Starters'),
    ),
    ...PROBLEMS,
  },
} as const;

const BEGIN = {
  method: 'post',
  path: '/api/v1/starters/{starter}/plants',
  operationId: 'begin-plant',
  summary: 'A new plant that says what a starter says: a job, which can be followed at that plant',
  'x-needs': 'administration',
  request: {
    params: z.object({ starter: z.string().max(64) }),
    headers: IdempotencyKey,
    body: body(
      z.strictObject({ id: PlantParam, name: Name, reason: Reason.optional() }).openapi('PlantBegun'),
    ),
  },
  responses: BEGUN,
} as const;

export function offerStarterRoutes(api: Api): void {
  offer(api, STARTERS, async (c) => {
    const shown = starters().map((starter) => {
      const { folder: _, ...told } = starter;
      return told;
    });
    return c.json({ starters: shown });
  });
  offer(api, BEGIN, async (c, { body: { id, name, reason }, params: { starter } }) => {
    if (!starters().some((each) => each.id === starter)) throw notFound();
    const options = { starter, 'plant-name': name, ...(reason === undefined ? {} : { reason }) };
    const call = { command: 'import', positionals: [], options };
    return await begun(api.host, c, { kind: 'starter', plant: id, call });
  });
}
