/** What was done with a record as JSON: published in stored-schema.ts. */
import type { FileListReport, FileReport, SweepReport } from '../file-report.ts';
import type {
  BaselineReport,
  ChangeReport,
  ExportReport,
  HistoryReport,
  ImportReport,
  ProposalListReport,
  ProposalReport,
} from '../stored-report.ts';
import { jsonText } from './json-text.ts';

export function importJson(report: ImportReport): string {
  const { plant, from, created, open, taken, changes, conflicts, removals, brought, seq, behind } = report;
  const { mark, organisation } = report;
  const marked = mark === null || mark.outcome === 'unwritable' ? null : mark.seq;
  const shared = organisation === null ? null : { id: organisation.id, seq: organisation.seq };
  const done = { changes, conflicts, removals, brought, seq, behind, marked, organisation: shared };
  return json('import', { plant, from, created, open, taken, ...done });
}

export function exportJson({ plant, seq, files, evidence, organisation }: ExportReport): string {
  return json('export', { plant, seq, files, evidence, organisation });
}

export function historyJson({ plant, seq, ref, entries, changes, older }: HistoryReport): string {
  if (entries !== null) return json('history', { plant, seq, entries, older });
  return json('history', { plant, seq, ref, changes, older });
}

export function changeJson({ plant, tried, changes, conflicts, stale, seq, does }: ChangeReport): string {
  return json('change', { plant, tried, changes, conflicts, stale, seq, does });
}

export function baselinesJson({ plant, baselines }: BaselineReport): string {
  return json('baselines', { plant, baselines });
}

export function proposalsJson({ plant, proposals }: ProposalListReport): string {
  return json('proposals', { plant, proposals });
}

export function proposalJson({ plant, proposal, changes, today }: ProposalReport): string {
  const { changes: _, ...told } = proposal;
  return json('proposal', { plant, proposal: told, changes, today });
}

export function filesJson({ plant, seq, files, unkept, used, limit }: FileListReport): string {
  return json('files', { plant, seq, files, unkept, used, limit });
}

export function fileJson({ plant, did, name, size, sha256, seq, ...more }: FileReport): string {
  const { evidence, again, elsewhere, path } = more;
  return json('file', { plant, did, name, size, sha256, seq, evidence, again, elsewhere, path });
}

export function sweepJson({ swept }: SweepReport): string {
  return json('sweep', { swept });
}

function json(name: string, report: object): string {
  return `${jsonText({ schema: `bulkhead/${name}@1`, ...report }, 2)}\n`;
}
