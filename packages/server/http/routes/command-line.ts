/** Calls of the command line, answered as it answers them beside the record: what `bulkhead … --server` asks for. */
import { z } from '@hono/zod-openapi';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { storedHead } from '../../app/record/stored-plant.ts';
import type { Way } from '../../cli/remote/named.ts';
import type { Asked, Host } from '../context.ts';
import { onceFor } from '../once-for.ts';
import { notFound } from '../problem.ts';
import { begun } from '../jobs/begin.ts';
import type { JobKind } from '../jobs/kinds.ts';
import { offer, type Api, type ApiRoute } from '../route.ts';
import { answer, body, IdempotencyKey, PlantParams, PROBLEMS } from '../schemas.ts';
import { answerView } from '../views/answer-view.ts';
import { inTime } from '../views/in-time.ts';
import type { ViewAnswer, ViewAsked } from '../views/views.ts';
import { BEGUN } from './jobs.ts';
import {
  callOf,
  Line,
  OTHER_VERSION,
  otherVersion,
  Sent,
  Spoken,
  terminalFor,
  Told,
} from './command-line-form.ts';

const yes = z.enum(['true']).optional();

const CallQuery = z.strictObject({
  call: z.string().max(8000).openapi({
    description: 'a command with its words and options, as JSON',
    example: '{"command":"assess","positionals":["waterworks"],"options":{}}',
  }),
  language: Spoken,
  columns: z.string().regex(/^(7[2-9]|[89]\d|1[01]\d|120)$/),
  colour: yes,
  unicode: yes,
  program: Line.optional(),
});

const told = answer('what goes to standard output and standard error, and how it ends', Told);
const responses = { 200: told, ...PROBLEMS };

const READ = {
  method: 'get',
  path: '/api/v1/plants/{plant}/command-line',
  operationId: 'command-line',
  summary: 'What a command that only reads says of the plant, for a terminal',
  'x-needs': 'read',
  request: { params: PlantParams, query: CallQuery },
  responses,
} as const;

const Written = z
  .strictObject({
    call: Sent,
    version: Line.openapi({ description: 'of the program that asks; of another one nothing is done' }),
    language: Spoken,
    columns: z.int().min(72).max(120),
    colour: z.boolean().optional(),
    unicode: z.boolean().optional(),
    program: Line.optional(),
    file: z
      .strictObject({
        path: Line,
        text: z.string(),
        invalidUtf8At: z.int().min(0).optional(),
        encoding: z.literal('UTF-16').optional(),
      })
      .optional()
      .openapi({ description: 'the file of changes, as whoever calls has it' }),
  })
  .openapi('CalledWithFile');

const CHANGE = {
  method: 'post',
  path: '/api/v1/plants/{plant}/command-line/changes',
  operationId: 'command-line-change',
  summary: 'Carry out `change`, `undo` or `apply`, and say what they say',
  'x-needs': 'change',
  request: { params: PlantParams, headers: IdempotencyKey, body: body(Written) },
  responses,
} as const satisfies ApiRoute;

const PROPOSE = {
  ...CHANGE,
  path: '/api/v1/plants/{plant}/command-line/proposals',
  operationId: 'command-line-propose',
  summary: 'Carry out `propose`, or try what changes would do, and say what they say',
  'x-needs': 'propose',
} as const satisfies ApiRoute;

const MAKE = {
  method: 'post',
  path: '/api/v1/plants/{plant}/command-line/jobs',
  operationId: 'command-line-make',
  summary: 'Have made what `report`, `worksheet out` or `export` write: a job, whose files they are',
  'x-needs': 'read',
  'x-writes': false,
  request: {
    params: PlantParams,
    headers: IdempotencyKey,
    body: body(Written.pick({ call: true, version: true, language: true }).openapi('Called')),
  },
  responses: { ...BEGUN, 200: OTHER_VERSION },
} as const satisfies ApiRoute;

const LOOK = {
  method: 'get',
  path: '/api/v1/command-line',
  operationId: 'command-line-catalogs',
  summary: 'What `catalog list`, `show` and `links` say, for a terminal',
  'x-needs': 'account',
  request: { query: CallQuery },
  responses,
} as const;

const FOUND = {
  method: 'post',
  path: '/api/v1/command-line/plants',
  operationId: 'command-line-create',
  summary: 'Carry out `create`, and say what it says',
  'x-needs': 'administration',
  request: { headers: IdempotencyKey, body: body(Written) },
  responses,
} as const satisfies ApiRoute;

/** The kind of job that does what a command does. */
const KINDS: Readonly<Record<string, JobKind>> = {
  report: 'report',
  worksheet: 'worksheets',
  export: 'export',
};

export function offerCommandLineRoutes(api: Api): void {
  const { host } = api;
  offer(api, LOOK, async (c, { query }) => await read(host, c, query, 'looking'));
  offer(api, FOUND, async (c, { body }) => await written(host, c, body, 'founding'));
  offer(api, READ, async (c, { query }) => await read(host, c, query, 'reading'));
  offer(api, CHANGE, async (c, { body }) => await written(host, c, body, 'changing'));
  offer(api, MAKE, async (c, { body, params }) => await made(host, c, body, params.plant));
  offer(api, PROPOSE, async (c, { body }) => await written(host, c, body, 'proposing'));
}

async function read(
  host: Host,
  c: Asked,
  query: z.output<typeof CallQuery>,
  way: 'looking' | 'reading',
): Promise<Response> {
  const { language, columns, colour, unicode, program } = query;
  const screen = {
    columns: Number(columns),
    colour: colour === 'true',
    unicode: unicode === 'true',
    program,
  };
  const call = callOf(json(query.call), c.req.param('plant') ?? '', way);
  const view = await viewed(host, c, { call, language, terminal: terminalFor(screen) });
  c.header('cache-control', 'private, no-store');
  return c.json(toldOf(view, host));
}

async function viewed({ record, views, version }: Host, c: Asked, asked: ViewAsked): Promise<ViewAnswer> {
  const plant = c.req.param('plant');
  const hash =
    plant === undefined ? `catalogs ${version}` : (await storedHead(record, { plant, seq: null })).hash;
  return await inTime(c.get('endTurn'), views, `${hash} ${record.now().slice(0, 10)}`, asked);
}

/** One that is sent again, because its answer was lost, is told what was answered. */
async function written(host: Host, c: Asked, sent: z.output<typeof Written>, way: Way): Promise<Response> {
  const { record, version } = host;
  const call = callOf(sent.call, c.req.param('plant') ?? null, way);
  const { language } = sent;
  const file = sent.file as SourceFile | undefined;
  const asked = { call, language, terminal: terminalFor(sent), ...(file === undefined ? {} : { file }) };
  return await onceFor(host, c, async () => {
    if (sent.version !== version) return JSON.stringify(otherVersion(host));
    const view =
      call.options['try'] === true
        ? await viewed(host, c, asked)
        : await answerView(asked, { record, actor: c.get('principal')?.account ?? '' });
    return JSON.stringify(toldOf(view, host));
  });
}

async function made(
  host: Host,
  c: Asked,
  {
    call: sent,
    version,
    language,
  }: z.output<(typeof MAKE)['request']['body']['content']['application/json']['schema']>,
  plant: string,
): Promise<Response> {
  if (version !== host.version) return c.json(otherVersion(host));
  const call = callOf(sent, plant, 'making');
  const kind = KINDS[call.command];
  if (kind === undefined) throw new Error(`no job does ${call.command}`);
  return await begun(host, c, { kind, plant, call, language });
}

function toldOf(view: ViewAnswer, { version }: Host): z.output<typeof Told> {
  if (view.outcome !== 'answered') throw notFound();
  const { text: out, err = '', code } = view;
  return { out, err, code, version };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
