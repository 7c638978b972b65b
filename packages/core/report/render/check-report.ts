/** What `check` has to say, in words: the input of its machine-readable forms. */
import type { RuleInfo } from '../../evaluate/rules/index.ts';
import type { Waiver } from '../../model/plant.ts';
import type { SourcePlace } from '../../model/problems.ts';
import type { PublishedFinding } from './finding.ts';

/** A refusal of the input with its sentence. */
export interface WordedProblem {
  readonly code: string;
  readonly message: string;
  readonly at: SourcePlace;
}

export interface CheckReport {
  /** Version of Bulkhead. */
  readonly version: string;
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly rules: readonly RuleInfo[];
  readonly findings: readonly PublishedFinding[];
  readonly waivers: readonly Waiver[];
  /** When there are any, the rules did not run and `findings` is empty. */
  readonly problems: readonly WordedProblem[];
  /** How many there are in all; very many are not listed one by one. */
  readonly problemCount: number;
}

/** Where the text states an entity; undefined when it is not known. */
export type Locate = (kind: string, id: string) => SourcePlace | undefined;

/** By waiver: the reason, the approver and the last day, in one line. */
export function justifications(report: CheckReport): ReadonlyMap<string, string> {
  return new Map(
    report.waivers.map(({ id, reason, approvedBy, expires }) => [
      id,
      `${reason} (${id}, ${approvedBy}, ${expires})`,
    ]),
  );
}
