/** All cases for evaluation, paragraph by paragraph. */
import type { EvaluationCase } from './case.ts';
import { cases as askedCases } from './asked-3-8.ts';
import { cases as baseCases } from './base-3-4.ts';
import { cases as compensatedCases } from './compensated-3-3.ts';
import { cases as conduitCases } from './conduits-3-7.ts';
import { cases as conduitTargetCases } from './conduit-target-3-7.ts';
import { cases as effectiveToCases } from './effective-to-3-3.ts';
import { cases as evidenceCases } from './evidence-3-3.ts';
import { cases as exceptionCases } from './exceptions-3-3.ts';
import { cases as factCases } from './facts-3-2.ts';
import { cases as failedCases } from './failed-3-3.ts';
import { cases as inheritanceCases } from './inheritance-3-6.ts';
import { cases as overlayConditionCases } from './overlay-conditions-3-1.ts';
import { cases as overlayCases } from './overlays-3-1.ts';
import { cases as publishedCases } from './published-3-8.ts';
import { cases as selectionCases } from './selection-3-1.ts';
import { cases as shownFactCases } from './shown-facts-3-2.ts';
import { cases as slAchievedCases } from './sl-achieved-3-5.ts';
import { cases as slTargetCases } from './sl-target-3-8.ts';
import { cases as verdictCases } from './verdict-3-3.ts';

export const cases: readonly EvaluationCase[] = [
  ...selectionCases,
  ...overlayCases,
  ...overlayConditionCases,
  ...factCases,
  ...shownFactCases,
  ...verdictCases,
  ...evidenceCases,
  ...compensatedCases,
  ...effectiveToCases,
  ...exceptionCases,
  ...failedCases,
  ...baseCases,
  ...slAchievedCases,
  ...inheritanceCases,
  ...conduitCases,
  ...conduitTargetCases,
  ...slTargetCases,
  ...askedCases,
  ...publishedCases,
];
