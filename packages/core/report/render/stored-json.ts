/** What was done with a record as JSON: published in stored-schema.ts. */
import type { ExportReport, HistoryReport, ImportReport } from '../stored-report.ts';
import { jsonText } from './json-text.ts';

export function importJson(report: ImportReport): string {
  const { plant, created, open, taken, changes, conflicts, removals, seq } = report;
  return json('import', { plant, created, open, taken, changes, conflicts, removals, seq });
}

export function exportJson({ plant, seq, files }: ExportReport): string {
  return json('export', { plant, seq, files });
}

export function historyJson({ plant, seq, ref, entries, changes }: HistoryReport): string {
  if (entries !== null) return json('history', { plant, seq, entries });
  return json('history', { plant, seq, ref, changes });
}

function json(name: string, report: object): string {
  return `${jsonText({ schema: `bulkhead/${name}@1`, ...report }, 2)}\n`;
}
