/** Reasons that the program gives itself, as the record keeps them: in English, and read again for who is told them in another language. */
import type { OwnReason } from '@bulkhead/core/report/stored-report.ts';

/** What is written where nobody gave a reason. */
const USUAL = ['create', 'import', 'worksheet', 'inventory'] as const;
const UNDO = /^undo of entry (\d{1,15})(?:: (.+))?$/s;
const BASELINE = /^baseline (\S+): (.+)$/s;
const PROPOSAL = /^(proposal-\d{1,15}) (proposed|accepted|refused|applied): (.+)$/s;
const FILE = /^file (.+)$/s;

/** @param why in the words of whoever takes it back */
export function undoReason(seq: number, why: string | undefined): string {
  return why === undefined ? `undo of entry ${seq}` : `undo of entry ${seq}: ${why}`;
}

export function baselineReason(id: string, why: string): string {
  return `baseline ${id}: ${why}`;
}

/** @param became what became of it by the entry */
export function proposalReason(
  id: string,
  became: 'proposed' | 'accepted' | 'refused' | 'applied',
  why: string,
): string {
  return `${id} ${became}: ${why}`;
}

export function fileReason(name: string): string {
  return `file ${name}`;
}

/** What the text alone says; null where it is in none of these words. */
export function ownReasonIn(reason: string): OwnReason | null {
  const usual = USUAL.find((word) => word === reason);
  if (usual !== undefined) return { code: usual, of: null, why: null };
  const undo = UNDO.exec(reason);
  if (undo !== null) return { code: 'undo', of: String(Number(undo[1])), why: undo[2] ?? null };
  const baseline = BASELINE.exec(reason);
  if (baseline !== null) return { code: 'baseline', of: baseline[1] ?? '', why: baseline[2] ?? null };
  const [, id, became, why] = PROPOSAL.exec(reason) ?? [];
  if (id !== undefined) return { code: became as 'proposed', of: id, why: why ?? null };
  const file = FILE.exec(reason);
  return file === null ? null : { code: 'file', of: file[1] ?? '', why: null };
}
