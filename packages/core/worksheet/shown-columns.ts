/** Columns that are shown and never read back, by kind of sheet. */
import type { FrId } from '../model/plant.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import type { SheetKind } from './column.ts';

/** Columns of a judgement sheet that are shown and never read back, before and behind those that are filled in. */
export const JUDGEMENT_SHOWN_BEFORE = [
  'place',
  'placeName',
  'requirement',
  'title',
  'fr',
  'level',
  'required',
] as const;
export const JUDGEMENT_SHOWN_BEHIND = [
  'verdict',
  'why',
  'reads',
  'inherited',
  'inheritedFrom',
  'exceptions',
] as const;
export type JudgementShown =
  | (typeof JUDGEMENT_SHOWN_BEFORE)[number]
  | (typeof JUDGEMENT_SHOWN_BEHIND)[number];

/** The same for the triage sheet: the zone before, a provisional SL-A for each FR behind. */
export const TRIAGE_SHOWN_BEFORE = ['place', 'placeName'] as const;
export const TRIAGE_SHOWN_BEHIND = FR_IDS;
export type TriageShown = (typeof TRIAGE_SHOWN_BEFORE)[number] | FrId;

/** The same for the sheet of gaps: which gap it is before, what the answer says and what would close it behind. */
export const GAPS_SHOWN_BEFORE = ['place', 'placeName', 'requirement', 'title', 'level', 'verdict'] as const;
export const GAPS_SHOWN_BEHIND = ['how', 'measures'] as const;
export type GapsShown = (typeof GAPS_SHOWN_BEFORE)[number] | (typeof GAPS_SHOWN_BEHIND)[number];

/** The same for the sheet of facts: what it means and what the model shows before, what is taken over behind. */
export const FACTS_SHOWN_BEFORE = ['place', 'placeName', 'fact', 'means', 'shows'] as const;
export const FACTS_SHOWN_BEHIND = ['inherited', 'inheritedFrom', 'rows'] as const;
export type FactsShown = (typeof FACTS_SHOWN_BEFORE)[number] | (typeof FACTS_SHOWN_BEHIND)[number];

/** Behind an exception what it is an exception of; behind an interface the asset and its zone. */
export const EXCEPTIONS_SHOWN = ['title', 'answer'] as const;
export const INTERFACES_SHOWN = ['assetName', 'assetZone'] as const;
export type ExceptionsShown = (typeof EXCEPTIONS_SHOWN)[number];
export type InterfacesShown = (typeof INTERFACES_SHOWN)[number];

/** Behind a worst case, a scenario and a countermeasure what it comes to. */
export const WORST_CASES_SHOWN = ['rank', 'outcome'] as const;
export const SCENARIOS_SHOWN = [
  'placeName',
  'vulnerabilities',
  'safeguards',
  'unmitigated',
  'claimed',
  'evidenced',
  'outcome',
  'drives',
] as const;
export const COUNTERMEASURES_SHOWN = ['scenarioName', 'place', 'claimed', 'evidenced'] as const;
export type WorstCasesShown = (typeof WORST_CASES_SHOWN)[number];
export type ScenariosShown = (typeof SCENARIOS_SHOWN)[number];
export type CountermeasuresShown = (typeof COUNTERMEASURES_SHOWN)[number];

/** Columns that are shown and never read back, in the order in which they are written out. */
export const SHOWN_COLUMNS: Readonly<Record<SheetKind, readonly string[]>> = {
  judgement: [...JUDGEMENT_SHOWN_BEFORE, ...JUDGEMENT_SHOWN_BEHIND],
  facts: [...FACTS_SHOWN_BEFORE, ...FACTS_SHOWN_BEHIND],
  triage: [...TRIAGE_SHOWN_BEFORE, ...TRIAGE_SHOWN_BEHIND],
  gaps: [...GAPS_SHOWN_BEFORE, ...GAPS_SHOWN_BEHIND],
  exceptions: EXCEPTIONS_SHOWN,
  assets: [],
  interfaces: INTERFACES_SHOWN,
  flows: [],
  evidence: [],
  worstCases: WORST_CASES_SHOWN,
  scenarios: SCENARIOS_SHOWN,
  countermeasures: COUNTERMEASURES_SHOWN,
};
