/** Results as JSON: each names its schema. What is published of them is in report/*-schema.ts. */
import { editionOf, fileOf, type CatalogDocument, type RowView } from '../../catalog/catalog.ts';
import { coverage, type LinkSet, type Related } from '../../catalog/links.ts';
import type { RowDetails } from '../../catalog/row-details.ts';
import type { Verified } from '../../catalog/verify.ts';
import { placeText } from '../../model/problems.ts';
import type { Words } from '../locales/words.ts';
import type { BackupReport, DrillReport } from '../backup-report.ts';
import type { CheckpointReport, RecordReport } from '../record-report.ts';
import type { WorksheetInReport, WorksheetOutReport } from '../worksheet-report.ts';
import type { DiffReport } from '../diff/report.ts';
import type { Why } from '../explain.ts';
import { jsonText } from './json-text.ts';
import { findingSentence } from './record-finding.ts';
import type { WordedCatalogProblem } from './catalog-problem.ts';
import type { FmtReport } from '../fmt-report.ts';
import type { CheckReport } from './check-report.ts';

/** A linked row with its title. */
export interface NamedRelated extends Related {
  readonly title: string | null;
}

/** A row with all that is known of it. */
export interface CatalogRow {
  readonly catalog: CatalogDocument;
  readonly row: RowView;
  /** Rows of other documents that it has to do with. */
  readonly related: readonly NamedRelated[];
  readonly details: RowDetails;
}

export function whyJson(why: Why): string {
  return json(why);
}

export function checkJson({ asOf, problems, problemCount, findings }: CheckReport): string {
  return json({ schema: 'bulkhead/check@1', asOf, problems, problemCount, findings });
}

export function diffJson(report: DiffReport): string {
  return json({ schema: 'bulkhead/diff@1', ...report });
}

export function fmtJson({ model, written, files }: FmtReport): string {
  return json({ schema: 'bulkhead/fmt@1', model, written, files });
}

export function backupJson(report: BackupReport): string {
  return json({ schema: 'bulkhead/backup@1', ...report });
}

export function drillJson(report: DrillReport): string {
  return json({ schema: 'bulkhead/drill@1', ...report });
}

export function checkpointJson(report: CheckpointReport): string {
  return json({ schema: 'bulkhead/checkpoint@1', ...report });
}

export function verificationJson(
  { chains, findings, findingCount, checkpoints }: RecordReport,
  words: Words,
): string {
  return json({
    schema: 'bulkhead/verification@1',
    chains,
    findingCount,
    findings: findings.map((finding) => ({ ...finding, message: findingSentence(finding, words) })),
    checkpoints,
  });
}

export function worksheetOutJson({ model, asOf, files }: WorksheetOutReport): string {
  return json({ schema: 'bulkhead/worksheet-out@1', model, asOf, files });
}

export function worksheetInJson(report: WorksheetInReport): string {
  const { moved, cells, changes, conflicts, taken, notices, written, stored } = report;
  return json({
    schema: 'bulkhead/worksheet-in@1',
    moved,
    cells: cells.map(({ at, ...cell }) => ({ at: placeText(at), ...cell })),
    changes,
    conflicts,
    taken,
    notices,
    written,
    ...stored,
  });
}

export function catalogListJson(catalogs: readonly CatalogDocument[]): string {
  return json({
    schema: 'bulkhead/catalog-list@1',
    catalogs: catalogs.map((catalog) => ({
      id: editionOf(catalog),
      kind: catalog.kind,
      title: catalog.title,
      rows: catalog.rows.length,
      digest: catalog.digest,
    })),
  });
}

export function catalogDocumentJson(catalog: CatalogDocument): string {
  return json({
    schema: 'bulkhead/catalog-document@1',
    id: editionOf(catalog),
    digest: catalog.digest,
    document: fileOf(catalog),
  });
}

export function catalogRowJson(found: CatalogRow): string {
  const { catalog, row, related, details } = found;
  const { id, title, base, group, level, intent, question, evidence, answeredBy, certainty } = row;
  const { departs, note, variants, without, answeredAt } = details;
  return json({
    schema: 'bulkhead/catalog-row@1',
    catalog: editionOf(catalog),
    digest: catalog.digest,
    row: {
      id,
      title,
      base,
      group,
      level,
      intent,
      question,
      evidence,
      answeredBy,
      certainty,
      departs,
      note,
      answeredAt,
    },
    related,
    without,
    variants,
  });
}

export function catalogLinksJson(sets: readonly LinkSet[]): string {
  return json({
    schema: 'bulkhead/catalog-links@1',
    sets: sets.map((set) => {
      const { links, from, to } = coverage(set);
      const { id, title } = set;
      const without = set.without.map(({ from: row, why }) => ({ row, why }));
      return { id, title, from: set.from, to: set.to, links, rowsFrom: from, rowsTo: to, without };
    }),
  });
}

/** What was found of a catalog file, under its edition or its path. */
export type VerifiedFile = Pick<Verified, 'counts' | 'unsure'> & {
  readonly id: string;
  readonly problems: readonly WordedCatalogProblem[];
};

export function catalogVerificationJson(files: readonly VerifiedFile[]): string {
  const catalogs = files.map(({ id, problems, counts, unsure }) => ({ id, problems, counts, unsure }));
  return json({ schema: 'bulkhead/catalog-verification@1', catalogs });
}

function json(result: object): string {
  return `${jsonText(result, 2)}\n`;
}
