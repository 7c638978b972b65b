/** Words of what zones leave uncovered of ATT&CK for ICS, on a terminal and in a layer. Templates of lib/message.ts. */
export type AttackWords = Readonly<Record<keyof typeof attackWords, string>>;

export const attackWords = {
  attackHead:
    'Techniques of ATT&CK for ICS as of {asOf} ({reading}): how the mitigations that MITRE names for each stand, by the rows of 62443-3-3 that support them. A screening: no SL and no verdict rests on it.',
  attackCounts:
    '{uncovered} of {all} uncovered{undetermined?, # undetermined}{partly?, # partly covered}{covered?, # covered}{none?, # without a known mitigation}',
  attackUncovered: 'Uncovered',
  attackUndetermined: 'Undetermined',
  attackPartly: 'Partly covered',
  attackCovered: 'Covered',
  attackNoMitigation: 'No mitigation known',
  attackUncoveredHead: 'Uncovered: none of its mitigations holds',
  attackUndeterminedHead: 'Undetermined: none holds, and one may when its rows are answered',
  attackPartlyHead: 'Partly covered: one holds and not all',
  attackCoveredHead: 'Covered: every mitigation that says something holds',
  attackNoMitigationHead: 'No mitigation known: no row that applies here supports one',
  attackNamed: 'In scenarios and not covered',
  attackNamedMore: '{n} more; --place shows those of a zone.',
  attackInScenarios: 'in {scenarios}',
  attackHolds: 'holds: {mitigations}',
  attackOpen: 'open: {mitigations}',
  attackLacks: 'lacks: {mitigations}',
  attackElsewhere:
    '{n} {n|technique is|techniques are} used only against assets that the zone does not hold.',
  attackHoldsUnknown:
    'The zone holds no asset, or one of a type that ATT&CK does not know, so every technique is taken to apply.',
  attackUnknown: '{scenario} names {found}, which is no technique of {catalog}{near?; is # meant}',
  attackLayer: 'As a layer of the ATT&CK Navigator',
  attackAskRow: 'Ask why a row is not satisfied',
  attackLayerName: '{plant}{place?, #}: techniques',
  attackLayerReading: 'Reading',
  attackLayerDay: 'As of',
  attackLayerAt: '{status}: {places}',
};
