/** One thing that holds back rows at one or many places (3.13): what mending it brings and costs, and its gaps. */
import type { Cause as RootCause } from '../plan/cause.ts';
import { effectOf } from '../plan/next.ts';
import { hoursOf, priceOf } from '../plan/price.ts';
import { nameOf, type Cause, type Link, type StatementParams, type WhyContext } from './chain.ts';
import { shortOf, titleOf } from './row.ts';

/** Rows named in the sentence; the gaps below name them all. */
const NAMED = 3;

export function whyCause(context: WhyContext, id: string): Link | null {
  const cause = context.library.causes().find((one) => one.id === id);
  if (cause === undefined) return null;
  const { params, gaps, places } = cause;
  const rows = params.requirements.map(shortOf);
  const more = rows.length - NAMED;
  return {
    ref: id,
    value: gaps.length,
    head: {
      code: 'cause',
      params: {
        n: gaps.length,
        places: places.length,
        rows: more > 1 ? rows.slice(0, NAMED) : rows,
        ...(more > 1 ? { more } : {}),
        how: params.how ?? '',
        ...bringsOf(context, cause),
        ...costOf(context, cause),
      },
    },
    rule: '3.13',
    clause: null,
    because: gaps.map((gap) => gapCause(context, gap)),
    usedBy: () => (params.measures ?? []).map((measure) => `measure:${measure}`),
  };
}

/** By evaluation of the plant in which all its rows are satisfied. */
function bringsOf({ index }: WhyContext, cause: RootCause): StatementParams {
  const { rises, closed, reached } = effectOf(index, [cause]);
  return {
    closed,
    levels: rises.reduce((sum, { from, to }) => sum + to - from, 0),
    reached: reached.length,
  };
}

/** What its measures cost, as far as all of them state it; nothing where none is named. */
function costOf({ index }: WhyContext, { params }: RootCause): StatementParams {
  const measures = params.measures ?? [];
  if (measures.length === 0) return {};
  const { cost, effort, outages } = priceOf(index.entities, measures);
  const hours = hoursOf(outages);
  return {
    measures,
    ...(effort === null ? {} : { effort }),
    ...(cost === null ? {} : { cost: cost.amount, currency: cost.currency, yearly: cost.yearly ?? '' }),
    ...(hours === null ? {} : { hours }),
    ...(effort === null || cost === null || hours === null ? { unstated: ' ' } : {}),
  };
}

function gapCause(context: WhyContext, { id, place, requirement }: RootCause['gaps'][number]): Cause {
  const params = {
    place: nameOf(context, place),
    requirement: shortOf(requirement),
    title: titleOf(context, requirement),
  };
  return { ref: id, value: null, code: 'gap-at', params };
}
