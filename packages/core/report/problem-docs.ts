/**
 * What each refusal means and why it is one: the pages under docs/errors and the help of SARIF are made from this. In
 * English plain words; the sentence of a refusal itself is in locales/.
 */
import type { ProblemCode } from '../model/problems.ts';
import { ANSWER_DOCS } from './problem-docs/answers.ts';
import { COMPONENT_DOCS } from './problem-docs/components.ts';
import type { ProblemDoc } from './problem-docs/doc.ts';
import { FIELD_DOCS } from './problem-docs/fields.ts';
import { ORGANISATION_DOCS } from './problem-docs/organisation.ts';
import { REFERENCE_DOCS } from './problem-docs/references.ts';
import { RISK_DOCS } from './problem-docs/risk.ts';
import { SECTION_DOCS } from './problem-docs/sections.ts';
import { TEXT_DOCS } from './problem-docs/text.ts';
import { WORKBOOK_DOCS } from './problem-docs/workbooks.ts';

export const PROBLEM_DOCS: Readonly<Record<ProblemCode, ProblemDoc>> = {
  ...TEXT_DOCS,
  ...SECTION_DOCS,
  ...FIELD_DOCS,
  ...REFERENCE_DOCS,
  ...ANSWER_DOCS,
  ...COMPONENT_DOCS,
  ...ORGANISATION_DOCS,
  ...RISK_DOCS,
  ...WORKBOOK_DOCS,
};
