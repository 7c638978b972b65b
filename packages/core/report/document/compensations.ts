/** Which compensations count, and why the others do not (docs/rules.md 3.3). */
import type { Answer } from '../../model/plant.ts';
import type { ReportFacts } from './input.ts';

/** Why a compensation does not count; null where it does. */
export type Fails =
  | { readonly code: 'expired' }
  /** Ids of measures that are not in place. */
  | { readonly code: 'measures'; readonly measures: readonly string[] }
  /** Rows it rests on that are not satisfied, at each place where it is used. */
  | { readonly code: 'dependsOn'; readonly rows: readonly string[] };

/** Every compensated answer of the plant, in its order, with what keeps it from counting. */
export function compensationsOf(
  facts: ReportFacts,
): readonly { readonly answer: Answer; readonly fails: Fails | null }[] {
  const rests = restsOn(facts);
  return facts.plant.answers
    .filter(({ status }) => status === 'compensated')
    .map((answer) => ({ answer, fails: failsOf(facts, answer, rests) }));
}

function failsOf({ plant, assessment }: ReportFacts, answer: Answer, rests: Rests): Fails | null {
  const { expires, measures = [] } = answer;
  if (expires !== undefined && expires < assessment.asOf) return { code: 'expired' };
  const inPlace = new Set(plant.measures.filter((each) => each.inPlace === true).map(({ id }) => id));
  const lacking = measures.filter((id) => !inPlace.has(id));
  if (lacking.length > 0) return { code: 'measures', measures: lacking };
  const used = rests.get(`${answer.place} ${rowOf(answer.requirement)}`);
  if (used === undefined || used.holds || used.rows.size === 0) return null;
  return { code: 'dependsOn', rows: [...used.rows] };
}

/** By place and row of the answer: whether it holds at one of the places where it is used, and what is missing. */
type Rests = ReadonlyMap<string, { readonly holds: boolean; readonly rows: ReadonlySet<string> }>;

function restsOn({ assessment }: ReportFacts): Rests {
  const found = new Map<string, { holds: boolean; rows: Set<string> }>();
  for (const { verdicts } of assessment.places) {
    for (const { from, requirement, reason } of verdicts) {
      if (from === null) continue;
      const key = `${from} ${rowOf(requirement)}`;
      const known = found.get(key) ?? { holds: false, rows: new Set<string>() };
      if (reason?.code !== 'dependsOnUnsatisfied') known.holds = true;
      else for (const row of reason.requirements) known.rows.add(row);
      found.set(key, known);
    }
  }
  return found;
}

/** The edition an answer names makes no difference here. */
function rowOf(requirement: string): string {
  return requirement.replace(/^([^/@]+)@[^/]+\//, '$1/');
}
