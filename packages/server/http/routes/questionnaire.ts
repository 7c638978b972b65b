/** What a supplier sees of a plant: what is asked of it, and nothing else. */
import { z } from '@hono/zod-openapi';
import { supplierAt } from '../../accounts/grants.ts';
import { counted } from '../../accounts/tries.ts';
import {
  notAsked,
  proposeAnswers,
  questionnaire,
  type SuppliersView,
} from '../../app/record/questionnaire.ts';
import { CAPABILITIES } from '@bulkhead/core/model/schema/judgement.ts';
import type { Asked, Host } from '../context.ts';
import { onceFor } from '../once-for.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { answer, body, IdempotencyKey, PlantParams, PROBLEMS, Reason, Text } from '../schemas.ts';

/** What needs an approval of the plant's own people, compensated and notApplicable, is not a supplier's to say. */
const STATUSES = ['met', 'partial', 'unmet'] as const;
const MOST = 1000;
/** Proposals of one account in a quarter of an hour. */
const MOST_SENT = 30;

const Said = {
  status: z.string().optional(),
  how: z.string().optional(),
  maturity: z.int().optional(),
  capability: z.string().optional(),
};

const Named = z.object({ id: z.string(), name: z.string() });

const View = z
  .object({
    plant: Named,
    supplier: Named,
    parts: z.array(
      z.object({
        place: z.string().openapi({ description: 'the supplier, or one of its products' }),
        name: z.string(),
        catalog: z.string(),
        title: z.string(),
        asks: z
          .enum(['maturity', 'capability'])
          .nullable()
          .openapi({ description: 'what an answer may say besides' }),
        rows: z.array(
          z.object({
            requirement: z.string(),
            title: z.string().nullable(),
            question: z.string().nullable(),
            level: z.int().nullable(),
            answer: z.object(Said).nullable(),
          }),
        ),
      }),
    ),
    sent: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['open', 'accepted', 'refused', 'applied']),
        reason: z.string(),
        review: z.string().nullable(),
        answers: z.array(z.object({ place: z.string(), requirement: z.string(), ...Said })),
      }),
    ),
  })
  .openapi('Questionnaire');

const QUESTIONNAIRE = {
  method: 'get',
  path: '/api/v1/plants/{plant}/questionnaire',
  operationId: 'questionnaire',
  summary: 'What the plant asks of the supplier that the account answers for',
  'x-needs': 'answer',
  request: { params: PlantParams },
  responses: { 200: answer('its rows, what is answered there, and what was sent', View), ...PROBLEMS },
} as const;

const ANSWER = {
  method: 'post',
  path: '/api/v1/plants/{plant}/questionnaire/answers',
  operationId: 'answer-questionnaire',
  summary: 'Answer rows of the questionnaire: a proposal, which somebody of the plant accepts',
  'x-needs': 'answer',
  request: {
    params: PlantParams,
    headers: IdempotencyKey,
    body: body(
      z
        .strictObject({
          answers: z
            .array(
              z.strictObject({
                place: z.string().max(200),
                requirement: z.string().max(200),
                status: z.enum(STATUSES),
                how: Text.optional(),
                maturity: z.int().min(1).max(4).optional(),
                capability: z.enum(CAPABILITIES).optional(),
              }),
            )
            .min(1)
            .max(MOST),
          reason: Reason,
        })
        .openapi('QuestionnaireAnswers'),
    ),
  },
  responses: {
    200: answer(
      'the proposal; null where the plant says all of it already',
      z.object({ proposal: z.string().nullable() }),
    ),
    ...PROBLEMS,
  },
} as const;

export function offerQuestionnaireRoutes(api: Api): void {
  const { host } = api;

  offer(api, QUESTIONNAIRE, async (c, { params }) => c.json(await viewOf(host, c, params.plant), 200));

  offer(
    api,
    ANSWER,
    async (c, { params: { plant }, body: { answers, reason } }) =>
      await onceFor(host, c, async () => {
        const view = await viewOf(host, c, plant);
        refuseOthers(c, view, answers);
        const actor = accountOf(c);
        const wait = await counted(host.record, [{ key: `answers ${actor}`, most: MOST_SENT }]);
        if (wait > 0)
          throw new HttpProblem({ status: 429, code: 'too-many', params: { n: wait }, retryAfter: wait });
        const proposal = await proposeAnswers(host.record, plant, answers, { actor, reason });
        if (proposal === 'refused') throw new HttpProblem({ status: 422, code: 'unsound', params: { n: 1 } });
        return JSON.stringify({ proposal });
      }),
  );
}

/** @throws HttpProblem where the plant has the supplier no more */
async function viewOf({ record }: Host, c: Asked, plant: string): Promise<SuppliersView> {
  const account = accountOf(c);
  const supplier = await supplierAt(record.database.reading, account, plant);
  const view = supplier === null ? null : await questionnaire(record, plant, supplier, account);
  if (view === null) throw notFound();
  return view;
}

function accountOf(c: Asked): string {
  return c.get('principal')?.account ?? '';
}

/** A row of others is refused as one that there is none of. @throws HttpProblem */
function refuseOthers(c: Asked, view: SuppliersView, answers: Parameters<typeof notAsked>[1]): void {
  const wrong = notAsked(view, answers);
  const twice = answers.flatMap(({ place, requirement }, at) =>
    answers.findIndex((each) => each.place === place && each.requirement === requirement) < at ? [at] : [],
  );
  const all = [...new Set([...wrong, ...twice])].toSorted((a, b) => a - b);
  if (all.length === 0) return;
  const message = c.var.words.http['not-asked'];
  const errors = all.map((at) => ({ at: `/answers/${at}`, message }));
  throw new HttpProblem({ status: 422, code: 'not-asked', errors });
}
