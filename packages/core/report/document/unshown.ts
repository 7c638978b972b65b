/** What is claimed and nothing shows. */
import type { Verdict } from '../../evaluate/assessment.ts';
import type { ReportFacts } from './input.ts';
import { say, type Runs } from './parts.ts';

/** Required rows that are said to be satisfied. */
export function unshownRows(facts: ReportFacts): readonly Runs[] {
  const satisfied = claimed(facts).filter(({ verdict }) => verdict !== 'notApplicable');
  return unshownOf(satisfied, 'unknownEvidence');
}

/** Rows that are said not to apply. What a conduit leaves to its zones is claimed by nobody. */
export function unshownNotApplicable(facts: ReportFacts): readonly Runs[] {
  const outside = claimed(facts).filter(
    ({ verdict, reason }) => verdict === 'notApplicable' && reason?.code !== 'judgedAtZone',
  );
  return unshownOf(outside, 'unknownNotApplicable');
}

function claimed({ inside }: ReportFacts): readonly Verdict[] {
  return inside.flatMap(({ verdicts }) =>
    verdicts.filter(({ required, reads }) => required === true && reads.claimed),
  );
}

function unshownOf(
  claims: readonly Pick<Verdict, 'reads'>[],
  code: 'unknownEvidence' | 'unknownNotApplicable',
): readonly Runs[] {
  const n = claims.filter(({ reads }) => !reads.evidenced).length;
  return n === 0 ? [] : [[say(code, { n, all: claims.length }, '#rows')]];
}
