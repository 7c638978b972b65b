/** What most commands begin with: a plant that is read, the day, the evaluation. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
import { assessment, type AssessmentSources } from '@bulkhead/core/evaluate/assess.ts';
import type { Assessment, Finding } from '@bulkhead/core/evaluate/assessment.ts';
import { compile, type PlantIndex } from '@bulkhead/core/evaluate/compile.ts';
import { findingsOf } from '@bulkhead/core/evaluate/findings.ts';
import { isDay } from '@bulkhead/core/lib/day.ts';
import { withOrganisation } from '@bulkhead/core/model/organisation.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import type { Problem } from '@bulkhead/core/model/problems.ts';
import type { ReadResult } from '@bulkhead/core/model/text/read.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { shippedCatalogs } from '../app/catalogs.ts';
import { loadPlant } from '../app/load-plant.ts';
import { CallError, textOption, type Call } from './arguments.ts';
import { version } from './help.mjs';

/** The text of the plant is wrong; told in full by the caller. */
export class PlantProblems extends Error {
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  readonly total: number;
  constructor(folder: string, files: readonly SourceFile[], problems: readonly Problem[], total: number) {
    super(`${total} problems in ${folder}`);
    this.folder = folder;
    this.files = files;
    this.problems = problems;
    this.total = total;
  }
}

/** The day of the call: given, or today in UTC. The only place that looks at the clock. */
export function dayOf(call: Call): string {
  const given = textOption(call, 'as-of');
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (isDay(given)) return given;
  throw new CallError(`\`--as-of ${given}\` is no day; write it as YYYY-MM-DD`);
}

export interface ReadPlant {
  /** As it is judged: with the organisation's answers where they come from a folder of their own. */
  readonly plant: Plant;
  /** What the assessment is made from. */
  readonly sources: AssessmentSources;
  readonly locate: Extract<ReadResult, { ok: true }>['locate'];
  readonly catalog: Catalog;
}

/** @throws PlantProblems FolderError */
export function readFolder(folder: string): ReadPlant {
  const catalogs = shippedCatalogs();
  const { files, result } = loadPlant(folder, catalogs);
  if (!result.ok) throw new PlantProblems(folder, files, result.problems, result.total);
  const catalog = catalogs.find(
    (c) => c.id === '62443-3-3' && result.plant.catalogs.includes(`${c.id}@${c.edition}`),
  );
  if (catalog === undefined)
    throw new CallError(`\`${folder}\` does not use an edition of 62443-3-3; add it to catalogs`);
  const { plant, organisation, locate } = result;
  if (organisation === null) return { plant, sources: { plant }, locate, catalog };
  const sources = { plant, organisation: organisation.digest };
  return { plant: withOrganisation(plant, organisation), sources, locate, catalog };
}

export interface Assessed extends ReadPlant {
  readonly folder: string;
  readonly index: PlantIndex;
  readonly findings: readonly Finding[];
  readonly assessment: Assessment;
}

export function assessFolder(folder: string, asOf: string): Assessed {
  const read = readFolder(folder);
  const index = compile(read.plant, read.catalog, asOf);
  const findings = findingsOf(index);
  return {
    ...read,
    folder,
    index,
    findings,
    assessment: assessment(index, findings, version(), read.sources),
  };
}

/** The folder a command was given, or the current one when it is a plant. */
export function folderOf(given: string | undefined): string {
  if (given !== undefined) return given;
  if (isThere(join('.', 'plant.yaml'))) return '.';
  throw new CallError('no plant named and none here; name a folder, such as examples/chemical-plant');
}

export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
