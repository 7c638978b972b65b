/** What most commands begin with: a plant that is read, the day, the evaluation. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, type Catalog, type CatalogDocument } from '@bulkhead/core/catalog/catalog.ts';
import { unresolvedInOverlay, withOverlays } from '@bulkhead/core/catalog/overlays.ts';
import { assessment, type AssessmentSources } from '@bulkhead/core/evaluate/assess.ts';
import type { Assessment, Finding } from '@bulkhead/core/evaluate/assessment.ts';
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import { opened, type CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { findingsOf } from '@bulkhead/core/evaluate/findings.ts';
import type { PlantIndex } from '@bulkhead/core/evaluate/plant-index.ts';
import { isDay } from '@bulkhead/core/lib/day.ts';
import { nextOf, type Next } from '@bulkhead/core/plan/next.ts';
import { besideOf, type Beside } from '@bulkhead/core/program/beside.ts';
import { withOrganisation } from '@bulkhead/core/model/organisation.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import type { Problem } from '@bulkhead/core/model/problems.ts';
import type { ReadResult } from '@bulkhead/core/model/text/read.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import type { StandsBy } from '@bulkhead/core/risk/countermeasures.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { rowStanding } from '@bulkhead/core/why/scenario-ground.ts';
import { CatalogFileError, shippedLinks } from '../app/catalogs.ts';
import { knownNames } from '../app/known-names.ts';
import { loadPlant } from '../app/load-plant.ts';
import { plantShelf } from '../app/plant-shelf.ts';
import { textOption, type Call } from './arguments.ts';
import { version } from './help.mjs';
import { CallError } from './refused.ts';

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
  return givenDay(call, 'as-of') ?? new Date().toISOString().slice(0, 10);
}

/** The day the older of two states is judged for: given, or that of the newer one. */
export function dayBefore(call: Call, asOf: string): string {
  return givenDay(call, 'as-of-old') ?? asOf;
}

function givenDay(call: Call, option: 'as-of' | 'as-of-old'): string | null {
  const given = textOption(call, option);
  if (given === undefined) return null;
  if (isDay(given)) return given;
  throw new CallError('bad-day', { found: given });
}

export interface ReadPlant {
  /** As it is judged: with the organisation's answers where they come from a folder of their own. */
  readonly plant: Plant;
  /** What the assessment is made from. */
  readonly sources: AssessmentSources;
  readonly locate: Extract<ReadResult, { ok: true }>['locate'];
  readonly catalog: Catalog;
  /** Every edition in use. */
  readonly documents: readonly CatalogDocument[];
  /** Every edition at hand. */
  readonly shelf: CatalogShelf;
}

/** @throws PlantProblems FolderError */
export function readFolder(folder: string): ReadPlant {
  const shelf = plantShelf(folder);
  const { files, result } = loadPlant(folder, shelf);
  if (!result.ok) throw new PlantProblems(folder, files, result.problems, result.total);
  const documents = result.plant.catalogs.map((edition) => opened(shelf, edition));
  const systems = documents.filter((document) => document.kind === 'system');
  if (systems.length > 1) throw new CallError('editions-many', { folder, found: systems.map(editionOf) });
  const [catalog] = systems;
  if (catalog === undefined) throw new CallError('edition-missing', { folder });
  const { plant, organisation, locate } = result;
  const sources = {
    plant,
    catalogs: documents.map((document) => ({ id: editionOf(document), digest: document.digest })),
    ...(organisation === null ? {} : { organisation: organisation.digest }),
  };
  const whole = organisation === null ? plant : withOrganisation(plant, organisation);
  const overlays = documents.filter((document) => document.kind === 'overlay');
  for (const overlay of overlays) {
    const unresolved = unresolvedInOverlay(overlay, documents);
    if (unresolved.length > 0) throw new CatalogFileError(editionOf(overlay), unresolved);
  }
  return { plant: withOverlays(whole, overlays), sources, locate, catalog, documents, shelf };
}

export interface Assessed extends ReadPlant {
  readonly folder: string;
  readonly index: PlantIndex;
  readonly findings: readonly Finding[];
  /** Spelt out when it is asked for: `why` needs little of it. */
  readonly assessment: Assessment;
  /** What else the plant is judged by; worked out when it is asked for. */
  readonly beside: () => Beside;
  /** Root causes and what they bring; worked out when it is asked for. */
  readonly next: () => Next;
}

/** How rows stand that a countermeasure cites, of every document in use; made when the first is asked for. */
function standingAt({ documents, shelf }: ReadPlant, index: PlantIndex): StandsBy['rowAt'] {
  const context = once(() => whyContext(index, [], { documents, shelf, links: shippedLinks }));
  return (place, requirement) => rowStanding(context(), place, requirement);
}

export function assessFolder(folder: string, asOf: string): Assessed {
  const read = readFolder(folder);
  const index = compile(read.plant, read.catalog, asOf);
  const findings = findingsOf(index, standingAt(read, index), knownNames());
  const whole = once(() => assessment(index, findings, version(), read.sources));
  return {
    ...read,
    folder,
    index,
    findings,
    get assessment() {
      return whole();
    },
    beside: once(() => besideOf(read.plant, read.documents, shippedLinks, asOf)),
    next: once(() => nextOf(index, findings)),
  };
}

/** The folder a command was given, or the current one when it is a plant. */
export function folderOf(given: string | undefined): string {
  if (given !== undefined) return given;
  if (isThere(join('.', 'plant.yaml'))) return '.';
  throw new CallError('no-plant-named');
}

export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
