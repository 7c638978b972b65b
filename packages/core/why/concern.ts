/** One of those a finding is about, by the name people know it by. */
import { nameOf, type Cause, type WhyContext } from './chain.ts';
import { parseWhyRef } from './ref.ts';
import { shortOf, titleOf } from './row.ts';

export function concernCause(context: WhyContext, ref: string): Cause {
  const parsed = parseWhyRef(ref);
  switch (parsed?.kind) {
    case 'verdict':
    case 'answer': {
      const { place, requirement } = parsed;
      return {
        ref,
        value: null,
        code: 'with-row',
        params: {
          requirement: shortOf(requirement),
          title: titleOf(context, requirement),
          place: nameOf(context, place),
        },
      };
    }
    case 'flow':
      return flowCause(context, ref, parsed.id);
    case 'evidence':
      return thingCause(ref, context.plant.evidence.find(({ id }) => id === parsed.id)?.title);
    default:
      return thingCause(ref, nameOf(context, ref));
  }
}

function flowCause(context: WhyContext, ref: string, id: string): Cause {
  const flow = context.plant.flows.find((each) => each.id === id);
  if (flow === undefined) return thingCause(ref, undefined);
  const { from, to, protocol = '' } = flow;
  const params = { from: nameOf(context, from), to: nameOf(context, to), protocol };
  return { ref, value: null, code: 'with-flow', params };
}

function thingCause(ref: string, name = ref): Cause {
  return { ref, value: null, code: 'with-thing', params: { name } };
}
