/** Calls of the command line that only read, answered as it answers them beside the record. */
import { z } from '@hono/zod-openapi';
import { parseCall, type Call } from '../../cli/arguments.ts';
import { plantOfCall } from '../../cli/remote/named.ts';
import { CallError } from '../../cli/refused.ts';
import { storedHead } from '../../app/record/stored-plant.ts';
import type { Asked, Host } from '../context.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { answer, PlantParams, PROBLEMS } from '../schemas.ts';
import { inTime } from '../views/in-time.ts';
import type { ViewCall } from '../views/views.ts';

const yes = z.enum(['true']).optional();

const CallQuery = z.strictObject({
  call: z.string().max(8000).openapi({
    description: 'a command with its words and options, as JSON',
    example: '{"command":"assess","positionals":["waterworks"],"options":{}}',
  }),
  language: z.enum(['en', 'de', 'nl', 'sv']),
  columns: z.string().regex(/^(7[2-9]|[89]\d|1[01]\d|120)$/),
  colour: yes,
  unicode: yes,
  program: z
    .string()
    .max(300)
    .regex(/^[^\p{C}]*$/u)
    .optional(),
});

const COMMAND_LINE = {
  method: 'get',
  path: '/api/v1/plants/{plant}/command-line',
  operationId: 'command-line',
  summary:
    'What a command that only reads says of the plant, for a terminal: what `bulkhead … --server` asks for',
  'x-needs': 'read',
  request: { params: PlantParams, query: CallQuery },
  responses: {
    200: answer(
      'what goes to standard output and standard error, and how it ends',
      z.object({ out: z.string(), err: z.string(), code: z.int(), version: z.string() }).openapi('Told'),
    ),
    ...PROBLEMS,
  },
} as const;

export function offerCommandLineRoutes(api: Api): void {
  offer(api, COMMAND_LINE, async (c, { query }) => await told(api.host, c, query));
}

type Query = z.output<typeof CallQuery>;

async function told(host: Host, c: Asked, query: Query): Promise<Response> {
  const plant = c.req.param('plant') ?? '';
  const call = callOf(query.call, plant);
  const { hash } = await storedHead(host.record, { plant, seq: null });
  const terminal = {
    columns: Number(query.columns),
    colour: query.colour === 'true',
    unicode: query.unicode === 'true',
    program: query.program ?? 'bulkhead',
  };
  const { language } = query;
  const of = `${hash} ${host.record.now().slice(0, 10)}`;
  const view = await inTime(async () => await host.views.answer(of, { call, language, terminal }));
  c.header('cache-control', 'private, no-store');
  const { version } = host;
  if (view.outcome !== 'answered') throw notFound();
  const { text: out, err = '', code } = view;
  return c.json({ out, err, code, version });
}

const Sent = z.strictObject({
  command: z.string().max(30),
  positionals: z.array(z.string().max(300)).max(6),
  options: z.record(z.string().max(30), z.union([z.string().max(300), z.literal(true)])),
});

/**
 * Read as the command line reads it, so that every option is one of its command, and held to the plant of the path: nothing
 * that it names may be another one.
 * @throws HttpProblem
 */
function callOf(text: string, plant: string): ViewCall {
  const sent = Sent.safeParse(json(text));
  if (!sent.success) throw invalid('call');
  const { command, positionals, options } = sent.data;
  try {
    const words = Object.entries(options).map(([name, value]) =>
      value === true ? `--${name}` : `--${name}=${value}`,
    );
    const read: Call = parseCall([command, ...words, '--', ...positionals]);
    if (plantOfCall(read) !== plant) throw notFound();
    const given = Object.entries(read.options).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return { command: read.command, positionals: read.positionals, options: Object.fromEntries(given) };
  } catch (error) {
    if (error instanceof CallError) throw invalid(error.code);
    throw error;
  }
}

function invalid(detail: string): HttpProblem {
  return new HttpProblem({
    status: 422,
    code: 'invalid',
    params: { n: 1 },
    errors: [{ at: 'call', message: detail }],
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
