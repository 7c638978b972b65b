/**
 * The documents of a plant: what is said, in which order, without words. In the gap report the executive page comes
 * first; everything after it is there to be looked up. The same input gives the same value.
 */
import type { Plant } from '../model/plant.ts';
import { changes } from './document/changes.ts';
import { control } from './document/control.ts';
import { crsOf } from './document/crs.ts';
import { exceptions, measures } from './document/decisions.ts';
import { findings } from './document/findings.ts';
import { reportHead } from './document/head.ts';
import { reportFacts, type ReportFacts, type ReportInput } from './document/input.ts';
import { levels } from './document/levels.ts';
import { limits, method } from './document/method.ts';
import { nis2 } from './document/nis2.ts';
import { overview, zoneSheets } from './document/overview.ts';
import { DOCUMENT_IDS, type DocumentId, type Report } from './document/parts.ts';
import { programs } from './document/programs.ts';
import { questions } from './document/questions.ts';
import { assets, design, evidence, flows, glossary } from './document/registers.ts';
import { residualRisk, riskSummary } from './document/risk/chapters.ts';
import { riskRegisterOf } from './document/risk-register.ts';
import { rows } from './document/rows.ts';
import { scope } from './document/scope.ts';
import { sources } from './document/sources.ts';
import { summary } from './document/summary.ts';
import { products, suppliers } from './document/supply.ts';
import { whyAnnex } from './document/why-annex.ts';

/** By name; null where the plant has nothing for it. */
const DOCUMENTS: Readonly<Record<DocumentId, (facts: ReportFacts) => Report | null>> = {
  'gap-report': gapReportOf,
  'risk-register': riskRegisterOf,
  crs: crsOf,
};

/** What is made when nobody names a document: those of risk only of a plant that states by what it rates risk. */
export function usualDocuments({ risk }: Plant): readonly DocumentId[] {
  return risk === undefined ? ['gap-report'] : DOCUMENT_IDS;
}

/** A document of a plant; null where the plant has nothing for it. */
export function documentOf(document: DocumentId, facts: ReportFacts): Report | null {
  return DOCUMENTS[document](facts);
}

export function reportOf(input: ReportInput): Report {
  return gapReportOf(reportFacts(input));
}

function gapReportOf(facts: ReportFacts): Report {
  return {
    ...reportHead(facts, 'gap-report'),
    tables: [],
    sections: [
      summary(facts),
      control(facts),
      ...changes(facts),
      scope(facts),
      method(facts),
      limits(facts),
      sources(facts),
      overview(facts),
      ...riskSummary(facts),
      levels(facts),
      findings(facts),
      questions(facts),
      programs(facts),
      suppliers(facts),
      products(facts),
      nis2(facts),
      measures(facts),
      exceptions(facts),
      ...residualRisk(facts),
      ...zoneSheets(facts),
      rows(facts),
      assets(facts),
      flows(facts),
      evidence(facts),
      design(facts),
      glossary(),
      whyAnnex(facts),
    ],
  };
}
