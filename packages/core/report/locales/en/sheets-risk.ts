/** What stands in the worksheets of risk. */
import type { CountermeasureField, ScenarioField, WorstCaseField } from '../../../worksheet/field-ids.ts';
import type {
  CountermeasuresShown,
  ScenariosShown,
  WorstCasesShown,
} from '../../../worksheet/shown-columns.ts';
import type { ColumnWords } from './sheets.ts';

/** The head of a severity is a template: there is a column for each category. */
export interface RiskSheetWords {
  readonly worstCases: Readonly<Record<WorstCaseField | WorstCasesShown, ColumnWords>>;
  readonly scenarios: Readonly<Record<ScenarioField | ScenariosShown, ColumnWords>>;
  readonly countermeasures: Readonly<Record<CountermeasureField | CountermeasuresShown, ColumnWords>>;
}

export const riskSheets: RiskSheetWords = {
  worstCases: {
    id: { head: 'Id', note: 'Lower-case letters, digits, dot and dash; never changed again.' },
    name: { head: 'Worst case', note: 'ZCR 2.1. What can happen, in a few words.' },
    source: { head: 'Node', note: 'Where it was found, such as a node of the HAZOP and its line.' },
    deviation: {
      head: 'Deviation',
      note: 'What differs from what was meant: more flow, no flow, other composition.',
    },
    cause: { head: 'Cause', note: 'What brings it about.' },
    causeHackable: { head: 'Cause hackable', note: 'Can an attack bring the cause about?' },
    consequence: { head: 'Consequence', note: 'What it leads to, at the worst.' },
    severity: {
      head: 'Severity: {category}',
      note: 'The level in this category; empty where it is not harmed. The highest governs.',
    },
    likelihood: {
      head: 'Likelihood',
      note: 'The level with no countermeasure counted. Empty: it is taken to happen.',
    },
    'likelihood.capability': {
      head: 'Capability',
      note: 'What the attacker can do. With exposure instead of a likelihood.',
    },
    'likelihood.exposure': {
      head: 'Exposure',
      note: 'How open the place is. With capability instead of a likelihood.',
    },
    hackable: {
      head: 'Hackable',
      note: 'Can an attack bring it about with every safeguard in place? No only where something that no attack reaches prevents it.',
    },
    unhackableSafeguards: {
      head: 'Safeguards no attack reaches',
      note: 'Such as a relief valve, an overflow, a mechanical stop.',
    },
    hackableSafeguards: {
      head: 'Safeguards an attack can reach',
      note: 'Such as a trip or an alarm that takes its signal from a network.',
    },
    safeguards: {
      head: 'Other safeguards',
      note: 'Those of which nobody has said yet whether an attack reaches them.',
    },
    suc: { head: 'SUC', note: 'The system under consideration it belongs to.' },
    function: { head: 'Function', note: 'The essential function that is hit.' },
    zones: { head: 'Zones', note: 'Ids of zones through which it can be brought about.' },
    note: { head: 'Remarks', note: 'Anything else.' },
    date: { head: 'Assessed on', note: 'When it was assessed.' },
    rank: { head: 'Rank', note: 'By the matrix of the plant.' },
    outcome: { head: 'Outcome', note: 'What follows, with what is shown.' },
  },
  scenarios: {
    id: { head: 'Id', note: 'Lower-case letters, digits, dot and dash; never changed again.' },
    name: { head: 'Scenario', note: 'ZCR 5.1. What happens, in a few words.' },
    place: { head: 'Place', note: 'ZCR 5.1. The zone or conduit where it is assessed, such as zone:pumps.' },
    library: { head: 'Library', note: 'Scenarios of the library that it stands for.' },
    source: {
      head: 'Threat source',
      note: 'ZCR 5.1. Who would do it? One of the threat sources of the plant.',
    },
    entry: { head: 'Entry', note: 'ZCR 5.1. Where does it get in?' },
    path: { head: 'Path', note: 'ZCR 5.1. Ids of the conduits it crosses, in this order.' },
    effects: {
      head: 'Effects',
      note: 'What it does to the control; they decide which FRs it counts for. Words: manipulation, lossOfControl, safetyDisabled, lossOfView, denial, disclosure.',
    },
    frs: { head: 'FRs', note: 'Only where it counts for other FRs than its effects say.' },
    techniques: { head: 'Techniques', note: 'Ids of ATT&CK for ICS, such as T0855.' },
    worstCases: { head: 'Worst cases', note: 'Ids of the worst cases it brings about.' },
    function: { head: 'Function', note: 'The essential function that is hit.' },
    consequence: { head: 'Consequence', note: 'ZCR 5.3. What does it lead to?' },
    severity: {
      head: 'Severity: {category}',
      note: 'ZCR 5.3. The level in this category; empty where it is not harmed. The highest governs.',
    },
    likelihood: {
      head: 'Likelihood',
      note: 'ZCR 5.4. The level with no countermeasure counted. Empty: it is taken to happen.',
    },
    'likelihood.capability': {
      head: 'Capability',
      note: 'What the attacker can do. With exposure instead of a likelihood.',
    },
    'likelihood.exposure': {
      head: 'Exposure',
      note: 'How open the place is. With capability instead of a likelihood.',
    },
    likelihoodRationale: { head: 'Why so likely', note: 'ZCR 5.4. What speaks for this level?' },
    perYear: { head: 'Per year', note: 'How often a year it happens, for the method crrf.' },
    tolerablePerYear: {
      head: 'Tolerated per year',
      note: 'How often a year it is tolerated, for the method crrf.',
    },
    treatment: { head: 'Treatment', note: 'ZCR 5.11. What is decided about what is left?' },
    acceptedBy: { head: 'Accepted by', note: 'Who decided. Needed when accepted, transferred or avoided.' },
    owner: { head: 'Owner', note: 'The role that answers for the risk.' },
    until: { head: 'Until', note: 'The last day on which the decision holds.' },
    due: { head: 'Due', note: 'The last day by which the treatment shall be done.' },
    reason: { head: 'Reason', note: 'Why it was decided so.' },
    ref: { head: 'Reference', note: 'Where it was found, such as a node of the HAZOP.' },
    team: { head: 'Team', note: 'ZCR 5.13. Who assessed it: persons or roles.' },
    nextReview: {
      head: 'Next review',
      note: 'The last day by which it is to be assessed again; a year after it was assessed when empty.',
    },
    note: { head: 'Remarks', note: 'Anything else.' },
    date: { head: 'Assessed on', note: 'When it was assessed.' },
    placeName: { head: 'Name of the place', note: 'The name of the zone or conduit.' },
    vulnerabilities: {
      head: 'Weaknesses',
      note: 'ZCR 5.2. What it uses. They are kept in the text of the plant.',
    },
    safeguards: {
      head: 'Safeguards',
      note: 'What lowers severity whatever an attacker does. They are kept in the text of the plant.',
    },
    unmitigated: { head: 'Unmitigated', note: 'ZCR 5.5. The rank without countermeasures.' },
    claimed: {
      head: 'Residual, claimed',
      note: 'ZCR 5.10. The rank with the countermeasures that are claimed.',
    },
    evidenced: { head: 'Residual, shown', note: 'ZCR 5.10. The rank with those that are shown.' },
    outcome: { head: 'Outcome', note: 'What follows, with what is shown.' },
    drives: { head: 'Drives SL-T in', note: 'ZCR 5.6. The FRs in which it sets the SL-T of its place.' },
  },
  countermeasures: {
    scenario: { head: 'Scenario', note: 'The id of the scenario it stands against.' },
    id: { head: 'Id', note: 'Unique within the scenario; never changed again.' },
    name: { head: 'Countermeasure', note: 'ZCR 5.8, 5.12. What it does against the scenario.' },
    rows: {
      head: 'Rows',
      note: 'Which requirements hold it up? It counts only while all of them are met there, such as 62443-3-3/SR 5.2.',
    },
    places: {
      head: 'Looked at',
      note: 'Where the rows are looked at; the place of the scenario where it is empty.',
    },
    measure: { head: 'Measure', note: 'A measure that must be in place for it to count.' },
    likelihood: { head: 'Brings likelihood to', note: 'ZCR 5.9. The level that is left.' },
    severity: {
      head: 'Brings severity to: {category}',
      note: 'ZCR 5.9. The level that is left in this category; for what removes a consequence.',
    },
    scenarioName: { head: 'What happens', note: 'The name of the scenario.' },
    place: { head: 'Place', note: 'Where the scenario is assessed.' },
    claimed: { head: 'Counts as claimed', note: 'Whether it counts by what is claimed.' },
    evidenced: { head: 'Counts as shown', note: 'Whether it counts by what is shown.' },
  },
};
