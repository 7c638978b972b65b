/** A report of a plant value, for tests: what the command line puts together from a folder. */
import { isRequirements } from '../../catalog/catalog.ts';
import { linkIndex } from '../../catalog/links.ts';
import { opened } from '../../catalog/shelf.ts';
import { assessment } from '../../evaluate/assess.ts';
import { compile } from '../../evaluate/compile.ts';
import { findingsOf } from '../../evaluate/findings.ts';
import type { Plant } from '../../model/plant.ts';
import { besideOf, standpointsOf } from '../../program/beside.ts';
import { coverageOf } from '../../program/coverage.ts';
import { catalog } from '../../test/catalog.ts';
import { linkSets, shelf } from '../../test/shelf.ts';
import { whyContext } from '../../why/chain.ts';
import { scenariosOf } from '../../why/scenario-ground.ts';
import { documentOf, reportOf } from '../document.ts';
import { reportFacts, type ReportInput } from '../document/input.ts';
import type { DocumentId } from '../document/parts.ts';
import { words as english } from '../locales/en/index.ts';
import type { Words } from '../locales/words.ts';
import { wordedReport, type WordedReport } from '../worded.ts';

const links = linkIndex(linkSets());

export function reportInput(plant: Plant, asOf: string): ReportInput {
  const documents = plant.catalogs.map((edition) => opened(shelf, edition));
  const index = compile(plant, catalog, asOf);
  const findings = findingsOf(index);
  const judged = assessment(index, findings, '0.0.0');
  const beside = besideOf(plant, documents, () => links, asOf);
  const framework = opened(shelf, 'nis2@2022-2555');
  if (!isRequirements(framework)) throw new Error('nis2 is no document of requirements');
  return {
    plant,
    catalog,
    documents,
    assessment: judged,
    why: whyContext(index, findings),
    beside,
    nis2: {
      framework,
      rows: coverageOf(
        framework.rows.map(({ id }) => `nis2@2022-2555/${id}`),
        standpointsOf({
          system: catalog,
          places: judged.places,
          documents,
          programs: beside.programs,
          products: beside.products,
        }),
        links,
        new Set(plant.catalogs),
      ),
    },
    scenarios: scenariosOf(whyContext(index, findings, { documents, shelf, links: () => links })),
    reading: 'evidenced',
  };
}

export function reportFor(plant: Plant, asOf: string, words: Words = english): WordedReport {
  return wordedReport(reportOf(reportInput(plant, asOf)), words);
}

/** A document by name; null where the plant has nothing for it. */
export function documentFor(
  document: DocumentId,
  plant: Plant,
  asOf: string,
  words: Words = english,
): WordedReport | null {
  const report = documentOf(document, reportFacts(reportInput(plant, asOf)));
  return report === null ? null : wordedReport(report, words);
}
