/**
 * The gap report: what is said, in which order, without words. The executive page comes first; everything after it is
 * there to be looked up. The same input gives the same value.
 */
import { changes } from './document/changes.ts';
import { control } from './document/control.ts';
import { drawnOf } from './document/drawn.ts';
import { exceptions, measures } from './document/decisions.ts';
import { findings } from './document/findings.ts';
import { reportFacts, type ReportInput } from './document/input.ts';
import { levels } from './document/levels.ts';
import { limits, method } from './document/method.ts';
import { nis2 } from './document/nis2.ts';
import { overview, zoneSheets } from './document/overview.ts';
import type { Report } from './document/parts.ts';
import { programs } from './document/programs.ts';
import { questions } from './document/questions.ts';
import { assets, design, evidence, flows, glossary } from './document/registers.ts';
import { rows } from './document/rows.ts';
import { scope } from './document/scope.ts';
import { sources } from './document/sources.ts';
import { summary } from './document/summary.ts';
import { products, suppliers } from './document/supply.ts';
import { whyAnnex } from './document/why-annex.ts';

export function reportOf(input: ReportInput): Report {
  const facts = reportFacts(input);
  const { assessment } = input;
  return {
    plant: assessment.plant,
    asOf: assessment.asOf,
    model: assessment.inputs.model,
    engine: assessment.inputs.engine,
    drawn: drawnOf(input),
    sections: [
      summary(facts),
      control(facts),
      ...changes(facts),
      scope(facts),
      method(facts),
      limits(facts),
      sources(facts),
      overview(facts),
      levels(facts),
      findings(facts),
      questions(facts),
      programs(facts),
      suppliers(facts),
      products(facts),
      nis2(facts),
      measures(facts),
      exceptions(facts),
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
