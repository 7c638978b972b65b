/** What every document of a plant says about itself. */
import { drawnOf } from './drawn.ts';
import type { ReportFacts } from './input.ts';
import type { DocumentId, Report } from './parts.ts';

export function reportHead(facts: ReportFacts, document: DocumentId): Omit<Report, 'sections' | 'tables'> {
  const { assessment } = facts;
  return {
    document,
    plant: assessment.plant,
    asOf: assessment.asOf,
    model: assessment.inputs.model,
    engine: assessment.inputs.engine,
    drawn: drawnOf(facts),
  };
}
