/** What changes a plant. Each does what the command of the same name does, in the name of whoever is signed in. */
import { z } from '@hono/zod-openapi';
import type { Conflict } from '@bulkhead/core/model/change.ts';
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import { CHANGES_SCHEMA } from '@bulkhead/core/model/text/changes/form.ts';
import { isId } from '@bulkhead/core/model/refs.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { PlantMoved } from '../../app/record/append-to.ts';
import { storedHead } from '../../app/record/stored-plant.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { needMatch, refuseOther, tagOf } from '../conditional.ts';
import type { Asked, Host } from '../context.ts';
import { onceFor } from '../once-for.ts';
import { textOfSent, type SentText } from '../pointer.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api, type ApiRoute } from '../route.ts';
import { body, IdempotencyKey, Name, PlantParam, PlantParams, PROBLEMS, Reason, result } from '../schemas.ts';
import { answerView } from '../views/answer-view.ts';
import { inTime } from '../views/in-time.ts';
import type { ViewAnswer, ViewAsked, ViewCall } from '../views/views.ts';

/** The form of a file of changes: each names a thing by its reference and says what it becomes. */
const Changes = z
  .array(z.record(z.string(), z.unknown()))
  .min(1)
  .max(5000)
  .openapi({
    description: 'as in a file for `bulkhead change`: docs/guides/record.md',
    example: [{ ref: 'zone:control', set: { name: 'Process control' } }],
  });

const At = z
  .string()
  .max(100)
  .refine((at) => /^\d{1,15}$/.test(at) || isId(at))
  .optional()
  .openapi({
    description: 'the moment that was looked at, so that what others did since is kept; without it, now',
  });

const KEY = IdempotencyKey.extend({
  'if-match': z.string().max(1000).optional().openapi({
    description: 'the ETag of the entities that were looked at: of another state of the plant, 412',
  }),
}).openapi('IdempotencyKey');

interface Writing<B> {
  readonly route: ApiRoute;
  readonly call: (c: Asked, sent: B) => ViewCall;
  /** What the command reads as a file. */
  readonly file?: (sent: B) => object;
}

const writingRoute = <const R extends ApiRoute>(declared: R): R => declared;
const plantOf = (c: Asked): string => c.req.param('plant') ?? '';
const moment = (plant: string, at: string | undefined): string =>
  at === undefined ? plant : `${plant}@${at}`;
const responses = (description: string) => ({
  200: result(description),
  409: {
    description: 'somebody changed the same meanwhile, or it was decided before; nothing is written',
    content: PROBLEMS['4XX'].content,
  },
  ...PROBLEMS,
});

const CREATE: Writing<{ id: string; name: string; catalogs?: readonly string[]; reason?: string }> = {
  route: writingRoute({
    method: 'post',
    path: '/api/v1/plants',
    operationId: 'create-plant',
    summary: 'A plant that says nothing yet but its name',
    'x-needs': 'administration',
    request: {
      headers: IdempotencyKey,
      body: body(
        z
          .strictObject({
            id: PlantParam,
            name: Name,
            catalogs: z.array(z.string().max(100)).min(1).max(50).optional(),
            reason: Reason.optional(),
          })
          .openapi('NewPlant'),
      ),
    },
    responses: responses('what `bulkhead create --format json` gives'),
  }),
  call: (_, { id, name, catalogs, reason }) => ({
    command: 'create',
    positionals: [id],
    options: {
      name,
      ...(catalogs === undefined ? {} : { catalogs: catalogs.join(',') }),
      ...(reason === undefined ? {} : { reason }),
    },
  }),
};

interface ChangesSent {
  readonly changes: readonly object[];
  readonly at?: string;
  readonly reason: string;
}

const ChangesBody = z.strictObject({ changes: Changes, at: At, reason: Reason });
const fileOf = ({ changes }: ChangesSent): object => ({ schema: CHANGES_SCHEMA, changes });

const CHANGE: Writing<ChangesSent> = {
  route: writingRoute({
    method: 'post',
    path: '/api/v1/plants/{plant}/changes',
    operationId: 'change-plant',
    summary: 'Change the plant',
    'x-needs': 'change',
    request: { params: PlantParams, headers: KEY, body: body(ChangesBody.openapi('Changes')) },
    responses: responses('what `bulkhead change --format json` gives'),
  }),
  call: (c, { at, reason }) => ({
    command: 'change',
    positionals: [moment(plantOf(c), at)],
    options: { reason },
  }),
  file: fileOf,
};

const TRY: Writing<ChangesSent> = {
  route: writingRoute({
    method: 'post',
    path: '/api/v1/plants/{plant}/changes/trial',
    operationId: 'try-changes',
    summary: 'What changes would do, with nothing written',
    'x-needs': 'propose',
    request: {
      params: PlantParams,
      headers: KEY.pick({ 'if-match': true }),
      body: body(ChangesBody.openapi('ChangesTried')),
    },
    responses: responses('what `bulkhead change --try --format json` gives'),
  }),
  call: (c, { at }) => ({ command: 'change', positionals: [moment(plantOf(c), at)], options: { try: true } }),
  file: fileOf,
};

const UNDO: Writing<{ readonly seq: number; readonly reason?: string }> = {
  route: writingRoute({
    method: 'post',
    path: '/api/v1/plants/{plant}/undo',
    operationId: 'undo-entry',
    summary: 'Take back what an entry did, as an entry of its own',
    'x-needs': 'change',
    request: {
      params: PlantParams,
      headers: KEY,
      body: body(z.strictObject({ seq: z.int().min(1), reason: Reason.optional() }).openapi('Undo')),
    },
    responses: responses('what `bulkhead undo --format json` gives'),
  }),
  call: (c, { seq, reason }) => ({
    command: 'undo',
    positionals: [moment(plantOf(c), String(seq))],
    options: reason === undefined ? {} : { reason },
  }),
};

const BASELINE: Writing<{ readonly id: string; readonly at?: string; readonly reason: string }> = {
  route: writingRoute({
    method: 'post',
    path: '/api/v1/plants/{plant}/baselines',
    operationId: 'set-baseline',
    summary: 'Sign a moment of the plant off under a name',
    'x-needs': 'approve with second factor',
    request: {
      params: PlantParams,
      headers: KEY,
      body: body(
        z
          .strictObject({ id: z.string().max(100).refine(isId), at: At, reason: Reason })
          .openapi('NewBaseline'),
      ),
    },
    responses: responses('what `bulkhead baseline --format json` gives'),
  }),
  call: (c, { id, at, reason }) => ({
    command: 'baseline',
    positionals: [moment(plantOf(c), at), id],
    options: { reason },
  }),
};

const PROPOSE: Writing<ChangesSent> = {
  route: writingRoute({
    method: 'post',
    path: '/api/v1/plants/{plant}/proposals',
    operationId: 'propose-changes',
    summary: 'Propose changes for somebody else to accept',
    'x-needs': 'propose',
    request: {
      params: PlantParams,
      headers: KEY,
      body: body(ChangesBody.openapi('ChangesProposed')),
    },
    responses: responses('what `bulkhead propose --format json` gives'),
  }),
  call: (c, { at, reason }) => ({
    command: 'propose',
    positionals: [moment(plantOf(c), at)],
    options: { reason },
  }),
  file: fileOf,
};

const ProposalParams = z.object({ plant: PlantParam, id: z.string().max(100) });

const REVIEW: Writing<{ readonly decision: 'accept' | 'refuse'; readonly reason: string }> = {
  route: writingRoute({
    method: 'post',
    path: '/api/v1/plants/{plant}/proposals/{id}/review',
    operationId: 'review-proposal',
    summary: 'Accept or refuse a proposal of somebody else',
    'x-needs': 'approve with second factor',
    request: {
      params: ProposalParams,
      headers: KEY,
      body: body(
        z.strictObject({ decision: z.enum(['accept', 'refuse']), reason: Reason }).openapi('Review'),
      ),
    },
    responses: responses('what `bulkhead review --format json` gives'),
  }),
  call: (c, { decision, reason }) => ({
    command: 'review',
    positionals: [plantOf(c), c.req.param('id') ?? ''],
    options: { [decision]: true, reason },
  }),
};

const APPLY: Writing<{ readonly reason?: string }> = {
  route: writingRoute({
    method: 'post',
    path: '/api/v1/plants/{plant}/proposals/{id}/application',
    operationId: 'apply-proposal',
    summary: 'Carry out a proposal that was accepted',
    'x-needs': 'change',
    request: {
      params: ProposalParams,
      headers: KEY,
      body: body(z.strictObject({ reason: Reason.optional() }).openapi('Application')),
    },
    responses: responses('what `bulkhead apply --format json` gives'),
  }),
  call: (c, { reason }) => ({
    command: 'apply',
    positionals: [plantOf(c), c.req.param('id') ?? ''],
    options: reason === undefined ? {} : { reason },
  }),
};

const PURGE: Writing<{ readonly reason: string }> = {
  route: writingRoute({
    method: 'post',
    path: '/api/v1/plants/{plant}/files/{hash}/purge',
    operationId: 'purge-file',
    summary: 'Take the bytes of a file away; its hash, name and size stay',
    'x-needs': 'purge',
    request: {
      params: z.object({ plant: PlantParam, hash: z.string().max(64) }),
      headers: KEY,
      body: body(z.strictObject({ reason: Reason }).openapi('Purge')),
    },
    responses: responses('what `bulkhead file purge --format json` gives'),
  }),
  call: (c, { reason }) => ({
    command: 'file',
    positionals: ['purge', plantOf(c), c.req.param('hash') ?? ''],
    options: { reason },
  }),
};

export function offerWritingRoutes(api: Api): void {
  for (const writing of [CREATE, CHANGE, TRY, UNDO, BASELINE, PROPOSE, REVIEW, APPLY, PURGE]) {
    offerWriting(api, writing as Writing<never>);
  }
}

function offerWriting(api: Api, { route, call, file }: Writing<never>): void {
  offer(api, route, async (c, { body }) => {
    const sent = body as never;
    const text = file === undefined ? null : textOfSent('changes', file(sent));
    return await onceFor(api.host, c, async () => {
      const on = await matched(api.host, c);
      const at = on === null ? {} : { at: String(on.seq) };
      return await carriedOut(api.host, c, {
        call: call(c, { ...at, ...(sent as object) } as never),
        text,
        on,
      });
    });
  });
}

/** A state of the plant. */
interface State {
  readonly seq: number;
  readonly hash: string;
}

/** The state that the request is meant for, where it names one. @throws HttpProblem where the plant has another */
async function matched({ record }: Host, c: Asked): Promise<State | null> {
  const asked = c.req.header('if-match');
  const plant = c.req.param('plant');
  if (asked === undefined || plant === undefined) return null;
  const head = await storedHead(record, { plant, seq: null });
  needMatch(asked, tagOf(head.hash));
  return head;
}

/** 1: there are findings; for what writes, that others changed the same. */
const CONFLICT = 1;

interface Doing {
  readonly call: ViewCall;
  readonly text: SentText | null;
  /** What it is meant for, and nothing else. */
  readonly on: State | null;
}

async function carriedOut(host: Host, c: Asked, { call, text, on }: Doing): Promise<string> {
  const { words } = c.var;
  const asked = { call, language: words.language, ...(text === null ? {} : { file: text.file }) };
  const answer = await answered(host, c, asked, on);
  if (answer.outcome === 'refused') throw refused(answer);
  if (answer.outcome === 'unsound') throw unsound(answer, text, words);
  if (answer.code !== CONFLICT) return answer.text;
  const { conflicts, stale } = JSON.parse(answer.text) as Told;
  const errors = [...conflicts, ...stale].map(({ kind, id, base, ours, theirs }) => ({
    at: entityRef(kind, id),
    message: fill(words, words.http['changed-meanwhile'], { ref: entityRef(kind, id) }),
    before: base,
    yours: ours,
    now: theirs,
  }));
  throw new HttpProblem({ status: 409, code: 'conflict', params: { n: errors.length }, errors });
}

/** What only tries is worked out where views are: it judges the plant twice, and writes nothing. */
async function answered(
  { record, views }: Host,
  c: Asked,
  asked: ViewAsked,
  on: State | null,
): Promise<ViewAnswer> {
  const { call } = asked;
  if (call.options['try'] !== true) {
    const meant = on === null ? record : { ...record, onto: on.hash };
    return await answerView(asked, { record: meant, actor: c.get('principal')?.account ?? '' }).catch(moved);
  }
  const { hash } = await storedHead(record, { plant: plantOf(c), seq: null });
  return await inTime(c.get('endTurn'), views, `${hash} ${record.now().slice(0, 10)}`, asked);
}

/** Somebody wrote between the look and the entry. */
function moved(error: unknown): never {
  if (error instanceof PlantMoved) refuseOther(tagOf(error.hash));
  throw error;
}

function unsound(
  { problems, total }: Extract<ViewAnswer, { outcome: 'unsound' }>,
  text: SentText | null,
  words: Words,
): HttpProblem {
  const errors = problems.map(({ code, at, message }) => ({
    at: text === null ? at.file : text.pointerAt(at.line),
    code,
    page: `docs/errors/${code}.md`,
    message,
  }));
  const detail = fill(words, words.http.unsound, { n: total });
  return new HttpProblem({ status: 422, code: 'unsound', params: { n: total }, detail, errors });
}

interface Told {
  readonly conflicts: readonly Conflict[];
  readonly stale: readonly Conflict[];
}

function refused({ message, missing }: Extract<ViewAnswer, { outcome: 'refused' }>): HttpProblem {
  if (missing === 'plant') return notFound();
  if (missing !== null) return new HttpProblem({ ...notFound().problem, detail: message });
  return new HttpProblem({ status: 409, code: 'conflict', params: { n: 1 }, detail: message });
}
