/** Ord för vad zoner lämnar otäckt av ATT&CK for ICS, i terminalen och i ett lager. */
import type { AttackWords } from '../en/terminal-attack.ts';

export const attackWords: AttackWords = {
  attackHead:
    'Tekniker i ATT&CK for ICS per {asOf} ({reading}): hur skyddsåtgärderna som MITRE anger för var och en står sig, enligt de krav i 62443-3-3 som stöder dem. För förhandsgallring: varken SL eller utfall vilar på det.',
  attackCounts:
    '{uncovered} av {all} otäckta{undetermined?, # ej fastställda}{partly?, # delvis täckta}{covered?, # täckta}{none?, # utan känd skyddsåtgärd}',
  attackUncovered: 'Otäckt',
  attackUndetermined: 'Ej fastställt',
  attackPartly: 'Delvis täckt',
  attackCovered: 'Täckt',
  attackNoMitigation: 'Ingen skyddsåtgärd känd',
  attackUncoveredHead: 'Otäckt: ingen av dess skyddsåtgärder håller',
  attackUndeterminedHead: 'Ej fastställt: ingen håller, och en kan göra det när dess krav är besvarade',
  attackPartlyHead: 'Delvis täckt: en håller men inte alla',
  attackCoveredHead: 'Täckt: varje skyddsåtgärd som säger något håller',
  attackNoMitigationHead: 'Ingen skyddsåtgärd känd: inget krav som gäller här stöder någon',
  attackNamed: 'I scenarier och inte täckta',
  attackNamedMore: '{n} till; --place visar dem i en zon.',
  attackInScenarios: 'i {scenarios}',
  attackHolds: 'håller: {mitigations}',
  attackOpen: 'obesvarat: {mitigations}',
  attackLacks: 'brister: {mitigations}',
  attackElsewhere: '{n} {n|teknik används|tekniker används} bara mot tillgångar som zonen inte innehåller.',
  attackHoldsUnknown:
    'Zonen innehåller ingen tillgång, eller en av ett slag som ATT&CK inte känner till, så varje teknik antas vara tillämplig.',
  attackUnknown: '{scenario} anger {found}, som inte är någon teknik i {catalog}{near?; menas #}',
  attackLayer: 'Som lager för ATT&CK Navigator',
  attackAskRow: 'Fråga varför ett krav inte är uppfyllt',
  attackLayerName: '{plant}{place?, #}: tekniker',
  attackLayerReading: 'Läsart',
  attackLayerDay: 'Per',
  attackLayerAt: '{status} vid: {places}',
};
