/** Refusals of risk criteria and scenarios. */
import type { ProblemDocs } from './doc.ts';

export const RISK_DOCS = {
  'risk-band': {
    means:
      'The levels of likelihood state from which frequency they hold, and a level states none or one that is not above that of the level before.',
    why: 'A frequency must fall into one level and no other. A gap or a step back would let the same figure be rated in two ways.',
  },
  'risk-matrix-order': {
    means:
      'A cell of the risk matrix has a lower rank than a cell of a lower severity or likelihood beside it; or capability and exposure give a lower likelihood where one of them is higher.',
    why: 'A worse case would be rated better. Somebody could lower a risk by claiming that more is at stake.',
  },
  'risk-matrix-size': {
    means:
      'The risk matrix, or the table from capability and exposure to likelihood, lacks a cell or has one too many: a row for each level of the one scale, in each row a value for each level of the other. Or `consequenceSl` has not one SL for each severity.',
    why: 'A case that falls on a missing cell could not be rated, and the blank would look like no risk.',
  },
  'risk-missing': {
    means: 'The plant has worst cases or scenarios and no section `risk`.',
    why: 'Severity and likelihood mean nothing without the scales of the plant, and no rank follows without its matrix.',
  },
  'risk-scale': {
    means: 'The levels of a scale are not 1, 2, 3 and so on in this order.',
    why: 'The rows and columns of the matrix count by the levels. A missing or doubled level would shift every rank behind it.',
  },
  'risk-sl': {
    means:
      'The criteria give an SL to some ranks and to others none, or a lower SL to a higher rank or severity.',
    why: 'A rank without an SL would ask for nothing, and a table that falls would let somebody lower SL-T by rating a case worse.',
  },
  'risk-unknown': {
    means:
      'A rank, a category of harm, a level or a threat source is named that the section `risk` of the plant does not have. A level is written as its number, whatever it is called; the refusal names both.',
    why: 'A case rated by a level that does not exist would get no rank and drop out of every list in silence.',
  },
  'scenario-frequency': {
    means: 'A scenario states 0 as the frequency that is tolerated.',
    why: 'The method `crrf` divides how often the scenario happens by how often it is tolerated. What must never happen is a case for a safeguard that no attack reaches, not for a figure.',
  },
  'scenario-place': {
    means:
      'A scenario is assessed at something else than a conduit or a zone of the plant, or at an external zone.',
    why: 'A scenario bears on the SL-T of the place where it is assessed, and only these have one. Several zones are several rows: what stands against the scenario differs from one to the other.',
  },
  'treatment-incomplete': {
    means:
      'The risk of a scenario is accepted, transferred or avoided, and it is not said by whom or until when.',
    why: 'A risk that nobody answers for, or that is accepted for ever, is one that is forgotten. When the day has passed the scenario comes back to the list of what is not treated.',
  },
} satisfies ProblemDocs;
