/**
 * One broken plant per code and the same plant mended: shown on the page of the code. A ⌖ stands where the refusal
 * points. Codes without an example say why.
 */
import type { ProblemCode } from '../../model/problems.ts';
import type { PageExample } from './example.ts';
import { ANSWER_EXAMPLES } from './examples/answers.ts';
import { COMPONENT_EXAMPLES } from './examples/components.ts';
import { FIELD_EXAMPLES } from './examples/fields.ts';
import { ORGANISATION_EXAMPLES } from './examples/organisation.ts';
import { REFERENCE_EXAMPLES } from './examples/references.ts';
import { RISK_EXAMPLES } from './examples/risk.ts';
import { SECTION_EXAMPLES } from './examples/sections.ts';
import { TEXT_EXAMPLES } from './examples/text.ts';
import { WORKBOOK_EXAMPLES } from './examples/workbooks.ts';

export const PAGE_EXAMPLES: Readonly<Record<ProblemCode, PageExample | string>> = {
  ...TEXT_EXAMPLES,
  ...SECTION_EXAMPLES,
  ...FIELD_EXAMPLES,
  ...REFERENCE_EXAMPLES,
  ...ANSWER_EXAMPLES,
  ...COMPONENT_EXAMPLES,
  ...ORGANISATION_EXAMPLES,
  ...RISK_EXAMPLES,
  ...WORKBOOK_EXAMPLES,
};
