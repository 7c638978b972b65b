/** What is worked out of a plant. Each answers as the command of the same name does with `--format json`. */
import { z } from '@hono/zod-openapi';
import { isDay } from '@bulkhead/core/lib/day.ts';
import { ASKED_OVERLAYS } from '@bulkhead/core/report/workbench/overlay-values.ts';
import { sha256Hex } from '../../db/sha256.ts';
import { storedHead } from '../../app/record/stored-plant.ts';
import { isKnown } from '../conditional.ts';
import type { Asked, Host } from '../context.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api, type ApiRoute } from '../route.ts';
import { AtQuery, PlantParams, PROBLEMS, result } from '../schemas.ts';
import { inTime } from '../views/in-time.ts';
import type { ViewCall } from '../views/views.ts';

type Query = Readonly<Record<string, string | undefined>>;

interface View {
  /** Behind `/api/v1/plants/{plant}/`. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** The command, and the words before the name of the plant. */
  readonly command: readonly string[];
  /** What may be asked besides a moment and a day, and the option it is. */
  readonly query?: Readonly<Record<string, z.ZodType<string | undefined>>>;
  /** What stands behind the name of the plant. */
  readonly behind?: (query: Query, plant: string) => readonly string[];
  /** Options that are always so. */
  readonly always?: Readonly<Record<string, string>>;
  /** For no day: it is about the record alone. */
  readonly timeless?: true;
  /** What it answers, where no command answers the same. */
  readonly answers?: string;
}

const ref = (what: string) =>
  z.string().min(1).max(300).openapi({ description: what, example: 'zone:control' });
const reading = (...readings: [string, ...string[]]) =>
  z
    .enum(readings)
    .optional()
    .openapi({ description: 'what counts: all that is claimed, or only what is shown' });
const whole = (what: string, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .refine((text) => Number(text) >= 1 && Number(text) <= most)
    .optional()
    .openapi({ description: what });

const PLACE = { place: ref('a zone or conduit alone').optional() };

export const VIEWS: readonly View[] = [
  {
    path: 'overview',
    id: 'overview',
    summary: 'The plant on one page: SL-T and SL-A of every place, what is open, what is due',
    command: ['page-overview'],
    answers: '`bulkhead/overview@1`; levels in the order IAC, UC, SI, DC, RDF, TRE, RA',
  },
  {
    path: 'overlay',
    id: 'overlay',
    summary:
      'What one overlay of the drawing says of each zone: exposure, residual risk or the age of evidence',
    command: ['page-overlay'],
    query: {
      overlay: z.enum(ASKED_OVERLAYS).openapi({ description: 'which of them' }),
      reading: reading('claimed', 'evidenced'),
    },
    answers: '`bulkhead/overlay@1`',
  },
  {
    path: 'next',
    id: 'next',
    summary: 'What to do next, by the root causes of the gaps',
    command: ['page-next'],
    answers: '`bulkhead/next@1`: what `next` is in the assessment',
  },
  {
    path: 'rows',
    id: 'rows',
    summary: 'Every requirement at one place, with the answer its verdict rests on and what shows it',
    command: ['page-rows'],
    query: { place: ref('the zone or conduit') },
    answers: '`bulkhead/place-rows@1`',
  },
  {
    path: 'rows/across',
    id: 'rows-across',
    summary: 'Each requirement over every place at which it is asked, by verdict',
    command: ['page-across'],
    answers: '`bulkhead/rows-across@1`',
  },
  {
    path: 'rows/places',
    id: 'rows-places',
    summary: 'One requirement at every place, with the answer each verdict rests on and what shows it',
    command: ['page-requirement'],
    query: {
      requirement: z
        .string()
        .min(1)
        .max(300)
        .openapi({ description: 'the requirement', example: '62443-3-3/SR 1.1' }),
    },
    answers: '`bulkhead/requirement-places@1`',
  },
  {
    path: 'gaps',
    id: 'gaps',
    summary: 'Every gap, with what the answer says, what would close it, and what is decided about it',
    command: ['page-gaps'],
    answers: '`bulkhead/gaps@1`',
  },
  {
    path: 'assessment',
    id: 'assessment',
    summary: 'Verdicts, SL-A, gaps, findings and what to do next, of every place or of one',
    command: ['assess'],
    query: PLACE,
  },
  ...(['triage', 'nis2', 'csf', 'cra'] as const).map((view): View => ({
    path: `coverage/${view}`,
    id: `coverage-${view}`,
    summary: `The plant by the view ${view}`,
    command: ['assess'],
    query: PLACE,
    always: { view },
  })),
  {
    path: 'findings',
    id: 'findings',
    summary: 'What the design rules find',
    command: ['check'],
    query: { rule: ref('one rule alone').optional(), ...PLACE },
  },
  {
    path: 'findings/named',
    id: 'findings-named',
    summary: 'What the design rules find, each thing by its name where `findings` has its id',
    command: ['page-findings'],
    query: PLACE,
    answers: '`bulkhead/named-findings@1`: `findings` as in `bulkhead/check@1`',
  },
  {
    path: 'findings/places',
    id: 'findings-places',
    summary:
      'What the design rules find at each zone and conduit that is open, errors and warnings by id alone',
    command: ['page-place-findings'],
    answers: '`bulkhead/place-findings@1`',
  },
  {
    path: 'why',
    id: 'why',
    summary: 'The chain behind a number: what it comes from and what would change it',
    command: ['why'],
    query: { ref: ref('what is asked about'), depth: whole('how far to go', 100) },
    behind: (query) => [query['ref'] ?? ''],
  },
  {
    path: 'diff',
    id: 'diff',
    summary: 'What changed since another moment of the plant, and what it did',
    command: ['diff'],
    query: {
      against: z
        .string()
        .max(100)
        .regex(/^[^@\s/\\]+$/)
        .openapi({ description: 'the older moment: an entry or a baseline' }),
    },
    behind: () => [],
  },
  {
    path: 'slt',
    id: 'slt',
    summary: 'SL-T of each zone and conduit, and where it comes from',
    command: ['slt'],
  },
  { path: 'slt/compare', id: 'slt-compare', summary: 'SL-T by each method', command: ['slt', 'compare'] },
  {
    path: 'slt/sensitivity',
    id: 'slt-sensitivity',
    summary: 'What one step in a rating does to SL-T',
    command: ['slt', 'sensitivity'],
  },
  {
    path: 'exposure',
    id: 'exposure',
    summary: 'How each zone can be reached, and which hop decides',
    command: ['exposure'],
    query: { ...PLACE, reading: reading('claimed', 'evidenced') },
  },
  {
    path: 'attack',
    id: 'attack',
    summary: 'Techniques of ATT&CK for ICS at each zone, by what mitigates them',
    command: ['attack'],
    query: { ...PLACE, reading: reading('claimed', 'evidenced', 'verified') },
  },
  ...(['criteria', 'worst', 'scenarios', 'steps', 'suggest'] as const).map((verb): View => ({
    path: `risk/${verb}`,
    id: `risk-${verb}`,
    summary: `Risk: ${verb}`,
    command: ['risk', verb],
  })),
  {
    path: 'files',
    id: 'files',
    summary: 'Files of the plant, what cites each, and evidence whose file is not here',
    command: ['file', 'list'],
    timeless: true,
  },
  { path: 'risk', id: 'risk', summary: 'Risk in one view', command: ['risk'] },
  {
    path: 'history',
    id: 'history',
    summary: 'Who changed what, when and why: of the plant or of one thing in it',
    command: ['history'],
    query: {
      ref: ref('one thing alone').optional(),
      by: z.string().min(1).max(200).optional().openapi({ description: 'by whom' }),
      before: whole('entries before this one', Number.MAX_SAFE_INTEGER),
      limit: whole('how many', 500),
    },
    behind: (query) => (query['ref'] === undefined ? [] : [query['ref']]),
    timeless: true,
  },
  {
    path: 'baselines',
    id: 'baselines',
    summary: 'Moments that were signed off',
    command: ['baseline'],
    timeless: true,
  },
  {
    path: 'proposals',
    id: 'proposals',
    summary: 'Changes that wait for somebody, or one of them whole',
    command: ['proposals'],
    query: { id: z.string().max(100).optional().openapi({ description: 'one alone' }) },
    behind: (query) => (query['id'] === undefined ? [] : [query['id']]),
    timeless: true,
  },
];

/** Of these a query is no option of the command. */
const NO_OPTION: ReadonlySet<string> = new Set(['at', 'asOf', 'ref', 'against', 'id']);

const DAY = z
  .string()
  .refine(isDay)
  .optional()
  .openapi({ description: 'the day it is judged for; without it, today', example: '2026-11-26' });

export function offerViewRoutes(api: Api): void {
  for (const view of VIEWS) offer(api, routeOf(view), async (c) => await answered(api.host, view, c));
}

function routeOf(view: View): ApiRoute {
  const days = view.timeless === true ? {} : { asOf: DAY };
  return {
    method: 'get',
    path: `/api/v1/plants/{plant}/${view.path}`,
    operationId: view.id,
    summary: view.summary,
    'x-needs': 'read',
    request: { params: PlantParams, query: z.strictObject({ at: AtQuery, ...days, ...view.query }) },
    responses: {
      200: result(view.answers ?? `what \`bulkhead ${view.command.join(' ')} --format json\` gives`),
      ...PROBLEMS,
    },
  };
}

async function answered(host: Host, view: View, c: Asked): Promise<Response> {
  const plant = c.req.param('plant') ?? '';
  const query: Query = c.req.query();
  // Every moment of a plant stands on its newest entry: a later one makes another answer of `now`, and can name the old ones otherwise.
  const { hash, seq } = await storedHead(host.record, { plant, seq: null });
  const { language } = c.get('words');
  const call = callOf(view, plant, query);
  const of = `${hash} ${host.record.now().slice(0, 10)}`;
  const tag = `"${sha256Hex(JSON.stringify([of, call, language, host.version])).slice(0, 32)}"`;
  const headers = {
    etag: tag,
    // The newest entry there was: what somebody changes next is meant after it.
    'bulkhead-entry': String(seq),
    'cache-control': 'private, no-cache',
    'content-language': language,
    vary: 'accept-language, cookie, authorization',
  };
  if (isKnown(c.req.header('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const answer = await inTime(c.get('endTurn'), host.views, of, {
    call,
    language,
    newest: { plant, seq, hash },
  });
  if (answer.outcome === 'answered')
    return new Response(answer.text, { headers: { ...headers, 'content-type': 'application/json' } });
  if (answer.outcome === 'unsound') throw new Error(`a view of ${plant} reads no file`);
  if (answer.missing === 'plant') throw notFound();
  if (answer.missing !== null) throw new HttpProblem({ ...notFound().problem, detail: answer.message });
  throw new HttpProblem({ status: 400, code: 'invalid', params: { n: 1 }, detail: answer.message });
}

function callOf(
  { command, behind, always = {}, query: known = {} }: View,
  plant: string,
  query: Query,
): ViewCall {
  const [name = '', ...before] = command;
  const at = (moment: string | undefined): string => (moment === undefined ? plant : `${plant}@${moment}`);
  const named = query['against'] === undefined ? [] : [at(query['against'])];
  const options: Record<string, string> = { ...always };
  for (const key of Object.keys(known)) {
    const value = query[key];
    if (value !== undefined && !NO_OPTION.has(key)) options[key] = value;
  }
  if (query['asOf'] !== undefined) options['as-of'] = query['asOf'];
  const positionals = [...before, ...named, at(query['at']), ...(behind?.(query, plant) ?? [])];
  return { command: name, positionals, options };
}
