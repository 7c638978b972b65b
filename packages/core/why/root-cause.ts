/** One thing that holds back rows at one or many places (3.13): the gaps it keeps open. */
import type { Cause as RootCause } from '../plan/cause.ts';
import { nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
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
      },
    },
    rule: '3.13',
    clause: null,
    because: gaps.map((gap) => gapCause(context, gap)),
    usedBy: () => (params.measures ?? []).map((measure) => `measure:${measure}`),
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
