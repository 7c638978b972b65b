/**
 * docs/rules.md 3.2, the order for a row at a place (an overlay row, 3.1, goes the same way down to step
 * 4).
 */
import type { Answer } from '../../model/plant.ts';
import { factAt } from './facts-3-2.ts';
import { inheritedAnswer } from './inheritance-3-6.ts';
import { judgeAnswer, notApplicable, type DependedOn } from './verdict-3-3.ts';
import { answerAt, assetsIn, NONE, type Asked, type Judged, type Place, type World } from './world.ts';

/** 3.2: the first step of the order that decides, 1 to 4; null when none does. */
export function judgeInOrder(
  world: World,
  place: Place,
  asked: Asked,
  rowAtPlace: (requirement: string) => DependedOn,
): Judged | null {
  const falseFacts = asked.facts.filter((fact) => factAt(world, place, fact) === 'false');

  const own = answerAt(world, place.ref, asked);
  if (own !== undefined) return judgeAnswer(world, place, asked, own, falseFacts, rowAtPlace);

  if (falseFacts.length > 0) return notApplicable(world, place, asked, falseFacts, undefined);

  const inherited = inheritedAnswer(world, place, asked);
  if (inherited !== undefined) return judgeAnswer(world, place, asked, inherited, falseFacts, rowAtPlace);

  const open = asked.facts.filter((fact) => factAt(world, place, fact) !== 'true');
  if (open.length > 0) return undetermined({ code: 'fact', facts: open });

  return null;
}

/** 3.2: the answer that is used by the same order; for finding cycles. */
export function answerUsed(world: World, place: Place, asked: Asked): Answer | undefined {
  const own = answerAt(world, place.ref, asked);
  if (own !== undefined) return own;
  if (asked.facts.some((fact) => factAt(world, place, fact) === 'false')) return undefined;
  return inheritedAnswer(world, place, asked);
}

export function undetermined(missing: NonNullable<Judged['missing']>): Judged {
  return { verdict: 'undetermined', from: null, reads: NONE, upper: true, missing };
}

/** 3.2, the last step: nobody answered here; the assets of the place at which somebody did. */
export function unanswered(world: World, place: Place, asked: Asked): Judged {
  const refs = assetsIn(world, place)
    .map(({ id }) => `asset:${id}`)
    .filter((ref) => answerAt(world, ref, asked) !== undefined);
  return undetermined({ code: 'answer', ...(refs.length === 0 ? {} : { onlyAt: refs.sort() }) });
}
