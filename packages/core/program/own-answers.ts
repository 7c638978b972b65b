/** What a plant answered to the rows of a law or framework themselves, beside the rows that are linked to them. */
import type { ProgramAssessment, ProgramVerdict } from './program.ts';

export interface OwnAnswer extends Omit<ProgramVerdict, 'row' | 'requirement'> {
  readonly place: string;
}

/** By the id of a row; the places in the order of the programs. Empty where the plant does not use the document. */
export type OwnAnswers = ReadonlyMap<string, readonly OwnAnswer[]>;

/** @param edition of the law or framework, `<document>@<edition>` */
export function ownAnswers(edition: string, programs: readonly ProgramAssessment[]): OwnAnswers {
  const own = new Map<string, OwnAnswer[]>();
  for (const { catalog, place, rows } of programs) {
    if (catalog !== edition) continue;
    for (const { row, requirement: _requirement, ...verdict } of rows) {
      const list = own.get(row);
      if (list === undefined) own.set(row, [{ place, ...verdict }]);
      else list.push({ place, ...verdict });
    }
  }
  return own;
}
