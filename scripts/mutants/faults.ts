/**
 * Faults, each of one line, that the tests of the evaluation and of the plan must catch: what a slip of the hand could
 * be, and what it would mean to somebody who relies on the assessment. Types see none of them.
 */
import { ANSWER_FAULTS } from './faults-of-answers.ts';
import { ATTACK_FAULTS } from './faults-of-attack.ts';
import { COMPONENT_FAULTS } from './faults-of-components.ts';
import { DRAWING_FAULTS } from './faults-of-drawing.ts';
import { EXPOSURE_FAULTS } from './faults-of-exposure.ts';
import { FACT_FAULTS } from './faults-of-facts.ts';
import { GAP_FAULTS } from './faults-of-gaps.ts';
import { LEVEL_FAULTS } from './faults-of-levels.ts';
import { PLACE_FAULTS } from './faults-of-places.ts';
import { PLAN_FAULTS } from './faults-of-plan.ts';
import { REGISTER_FAULTS } from './faults-of-register.ts';
import { RISK_FAULTS } from './faults-of-risk.ts';
import { RULE_FAULTS } from './faults-of-rules.ts';
import { SCENARIO_FAULTS } from './faults-of-scenarios.ts';
import { SELECTION_FAULTS } from './faults-of-selection.ts';
import { SL_TARGET_FAULTS } from './faults-of-sl-target.ts';
import { STEP_FAULTS } from './faults-of-steps.ts';
import { SUGGESTION_FAULTS } from './faults-of-suggestions.ts';
import { UPDATE_FAULTS } from './faults-of-update.ts';
import { VERDICT_FAULTS } from './faults-of-verdicts.ts';
import type { Fault } from './fault.ts';

export const FAULTS: readonly Fault[] = [
  ...SELECTION_FAULTS,
  ...ANSWER_FAULTS,
  ...VERDICT_FAULTS,
  ...FACT_FAULTS,
  ...LEVEL_FAULTS,
  ...GAP_FAULTS,
  ...PLACE_FAULTS,
  ...COMPONENT_FAULTS,
  ...UPDATE_FAULTS,
  ...RULE_FAULTS,
  ...REGISTER_FAULTS,
  ...RISK_FAULTS,
  ...SL_TARGET_FAULTS,
  ...SCENARIO_FAULTS,
  ...SUGGESTION_FAULTS,
  ...STEP_FAULTS,
  ...EXPOSURE_FAULTS,
  ...ATTACK_FAULTS,
  ...PLAN_FAULTS,
  ...DRAWING_FAULTS,
];
