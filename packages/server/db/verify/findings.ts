/** Findings as they come. A record that is wrong throughout is told by its first findings and their number. */
import type { RecordFinding } from '@bulkhead/core/model/record-finding.ts';

/** Findings kept; of those after them only the number is. */
const KEPT = 1000;

export interface Findings {
  readonly list: readonly RecordFinding[];
  readonly total: number;
  add(finding: RecordFinding): void;
}

export function findingsList(): Findings {
  const list: RecordFinding[] = [];
  let total = 0;
  return {
    list,
    get total() {
      return total;
    },
    add: (finding) => {
      total++;
      if (list.length < KEPT) list.push(finding);
    },
  };
}
