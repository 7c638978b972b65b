/** A view, or the problem that it is where nobody can wait for it. */
import { BUSY } from '../admission.ts';
import { HttpProblem } from '../problem.ts';
import {
  ViewTooSlow,
  ViewUnavailable,
  ViewsBusy,
  type ViewAnswer,
  type ViewAsked,
  type Views,
} from './views.ts';

/** Worked out by a thread: meanwhile others have their turn on this one. @param of as in `Views`. @throws HttpProblem */
export async function inTime(
  endTurn: () => void,
  views: Pick<Views, 'answer'>,
  of: string,
  asked: ViewAsked,
): Promise<ViewAnswer> {
  endTurn();
  try {
    return await views.answer(of, asked);
  } catch (error) {
    if (error instanceof ViewsBusy) throw new HttpProblem(BUSY(2));
    if (error instanceof ViewTooSlow)
      throw new HttpProblem({ status: 503, code: 'slow', params: { n: 30 }, retryAfter: 30 });
    if (error instanceof ViewUnavailable)
      throw new HttpProblem({ status: 503, code: 'unavailable', retryAfter: 5 });
    throw error;
  }
}
