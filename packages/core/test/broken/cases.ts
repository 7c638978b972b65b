/**
 * Broken plants. A ⌖ stands exactly where a refusal must point; the test takes it out and counts lines and
 * columns itself. Codes are in the order of the marks, plant.yaml first; two at one place in the order of the codes.
 */
import { BROKEN_ANSWERS } from './answers.ts';
import { BROKEN_COMPENSATIONS } from './compensations.ts';
import { BROKEN_COMPONENTS } from './components.ts';
import { BROKEN_CSV } from './csv.ts';
import { BROKEN_FIELDS } from './fields.ts';
import { BROKEN_HEADS } from './head.ts';
import { BROKEN_ORGANISATION } from './organisation.ts';
import type { BrokenPlant } from './plant.ts';
import { BROKEN_REFERENCES } from './references.ts';
import { BROKEN_REQUIREMENTS } from './requirements.ts';
import { BROKEN_RISK } from './risk.ts';
import { BROKEN_SCENARIOS } from './scenarios.ts';
import { BROKEN_TOGETHER } from './together.ts';
import { BROKEN_VALUES } from './values.ts';
import { BROKEN_YAML } from './yaml.ts';

export const BROKEN: readonly BrokenPlant[] = [
  ...BROKEN_RISK,
  ...BROKEN_SCENARIOS,
  ...BROKEN_YAML,
  ...BROKEN_CSV,
  ...BROKEN_HEADS,
  ...BROKEN_FIELDS,
  ...BROKEN_VALUES,
  ...BROKEN_REFERENCES,
  ...BROKEN_REQUIREMENTS,
  ...BROKEN_ANSWERS,
  ...BROKEN_COMPENSATIONS,
  ...BROKEN_COMPONENTS,
  ...BROKEN_ORGANISATION,
  ...BROKEN_TOGETHER,
];
