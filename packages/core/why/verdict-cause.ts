/** The verdict of a row as a cause of something else. */
import type { Verdict } from '../evaluate/assessment.ts';
import { usedAt, verdictView, type JudgedPlace } from '../evaluate/verdict-view.ts';
import type { Cause, WhyContext } from './chain.ts';
import type { CauseCode } from './codes.ts';
import type { Reading } from './ref.ts';
import { rowParams, verdictParams } from './row.ts';

/** @param asked the reading in which the row is looked at, or `bound` where its answer bounds SL-A */
export function verdictCause(
  context: WhyContext,
  at: JudgedPlace,
  row: number,
  asked: Reading | 'bound',
): Cause {
  const view = verdictView(at, row, []);
  return {
    ref: `verdict:${at.place.ref}:${view.requirement}`,
    value: view.verdict,
    code: asked === 'bound' ? 'row-bound' : causeCode(view, asked),
    params: {
      ...rowParams(context, at, row),
      ...verdictParams(context, at, view),
      how: usedAt(at, row)?.answer.how ?? '',
    },
  };
}

/** A row that is claimed but not shown is another story than one that is not met. */
function causeCode(view: Verdict, asked: Reading): CauseCode {
  const { reads, verdict, blockedBy, missing, reason } = view;
  if ((asked === 'evidenced' || asked === 'verified') && reads.claimed && !reads.evidenced)
    return 'row-notEvidenced';
  if (asked === 'verified' && reads.evidenced && !reads.verified) return 'row-notVerified';
  if (blockedBy !== undefined) return 'row-blocked';
  if (verdict === 'undetermined') return `row-missing-${missing?.code ?? 'answer'}`;
  if (verdict === 'unmet' && reason !== undefined) return 'row-fallen';
  return `row-${verdict}`;
}
