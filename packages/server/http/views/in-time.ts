/** A view that nobody can wait for, as the problem it is. */
import { HttpProblem } from '../problem.ts';
import { ViewTooSlow, ViewUnavailable, ViewsBusy, type ViewAnswer } from './views.ts';

/** @throws HttpProblem */
export async function inTime(view: () => Promise<ViewAnswer>): Promise<ViewAnswer> {
  try {
    return await view();
  } catch (error) {
    if (error instanceof ViewsBusy)
      throw new HttpProblem({ status: 503, code: 'busy', params: { n: 2 }, retryAfter: 2 });
    if (error instanceof ViewTooSlow)
      throw new HttpProblem({ status: 503, code: 'slow', params: { n: 30 }, retryAfter: 30 });
    if (error instanceof ViewUnavailable)
      throw new HttpProblem({ status: 503, code: 'unavailable', retryAfter: 5 });
    throw error;
  }
}
