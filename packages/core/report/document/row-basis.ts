/** What a verdict rests on, and how far it is shown: the cells of a row that its place and its requirement share. */
import type { OverlayVerdict, PlaceAssessment, Verdict } from '../../evaluate/assessment.ts';
import { isLive } from '../../evaluate/dispositions.ts';
import { onlyShown } from '../../why/fact.ts';
import { judgedAt } from '../../why/judged-at.ts';
import { rowId, type ReportFacts } from './input.ts';
import { id, inLine, maybe, say, type Runs } from './parts.ts';

/** How far a satisfied row is shown. */
export function shownRuns({ reads, verdict }: Pick<Verdict, 'reads' | 'verdict'>): Runs {
  if (verdict === 'notApplicable' || !reads.claimed) return [];
  if (reads.verified) return [say('shownVerified')];
  return [say(reads.evidenced ? 'shownEvidenced' : 'shownClaimed')];
}

/** Whose answer a verdict rests on, what it says, what is missing. */
export function basisRuns(facts: ReportFacts, place: PlaceAssessment, verdict: Verdict): Runs {
  const { from, requirement, blockedBy, reason, missing: what } = verdict;
  const answer = facts.answer(from, requirement);
  return [
    ...(from === null || from === place.ref ? [] : [say('fromPlace', { place: facts.name(from) })]),
    ...(reason?.code === 'fact' ? [say('reasonFacts', { n: reason.facts.length, facts: reason.facts })] : []),
    ...(reason?.code === 'base' ? [say('reasonBase', { base: rowId(reason.requirement) })] : []),
    ...(what?.code === 'fact'
      ? [say('missingFacts', { facts: what.facts, shown: shownHere(facts, place.ref, verdict, what.facts) })]
      : []),
    ...(what?.code === 'answer' ? [say('missingAnswer')] : []),
    ...(what?.code === 'answerExpired' ? [say('missingExpired', { expires: what.expires })] : []),
    ...(blockedBy === undefined ? [] : [say('blockedBy', { base: rowId(blockedBy.requirement) })]),
    ...maybe(answer?.how ?? answer?.reason),
    ...decidedHere(facts, place, requirement),
    ...inLine((answer?.evidence ?? []).map((item) => [id(item, `evidence:${item}`)])),
  ];
}

/** What is decided about the gap and holds on the day. */
export function decidedRuns({ plant, assessment }: ReportFacts, ref: string, requirement: string): Runs {
  const said = plant.dispositions.find((one) => one.place === ref && one.requirement === requirement);
  if (said === undefined || !isLive(said, assessment.asOf)) return [];
  const { decision, until, owner = '', approvedBy = '' } = said;
  return [say(`gap-${decision}`, { until, owner, by: approvedBy })];
}

/** On a line of its own below what the answer says. */
function decidedHere(facts: ReportFacts, { ref, gaps }: PlaceAssessment, requirement: string): Runs {
  const isGap = gaps.some((gap) => gap.requirement === requirement);
  const runs = isGap ? decidedRuns(facts, ref, requirement) : [];
  return runs.length === 0 ? [] : [{ kind: 'break' }, ...runs];
}

/** Those of the facts that the model of the plant shows; they wait for a statement all the same. */
function shownHere(
  { why }: ReportFacts,
  place: string,
  { requirement }: Verdict,
  facts: readonly string[],
): readonly string[] {
  const judged = judgedAt(why, place, requirement);
  return judged === null ? [] : onlyShown(judged.at, facts);
}

export function overlayBasis(facts: ReportFacts, overlay: OverlayVerdict): Runs {
  return [
    ...(overlay.satisfiedBy.length === 0
      ? []
      : [say('answeredByRows', { rows: overlay.satisfiedBy.map(rowId) })]),
    ...maybe(facts.answer(overlay.from, overlay.requirement)?.how),
  ];
}

export function overlayTitle({ plant, title }: ReportFacts, requirement: string): string {
  const [overlay = '', row = ''] = [requirement.slice(0, requirement.indexOf('/')), rowId(requirement)];
  const found = plant.overlays.find((one) => one.id === overlay)?.rows.find((one) => one.id === row)?.title;
  return found ?? title(requirement);
}
