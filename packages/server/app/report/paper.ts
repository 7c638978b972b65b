/** What the makers of paged formats are given: the report as it stands on paper, as JSON. */
import { onPaper, type WordedReport } from '@bulkhead/core/report/worded.ts';

/** Several megabytes, and the same for each format. */
const written = new WeakMap<WordedReport, string>();

export function paperJson(report: WordedReport): string {
  const known = written.get(report);
  if (known !== undefined) return known;
  // The sheets stand in the sections, as files; as values they are only weight, and wide tables stand on no page.
  const given: WordedReport = { ...report, sheets: [], tables: [], sections: onPaper(report.sections) };
  const json = JSON.stringify(given);
  written.set(report, json);
  return json;
}
