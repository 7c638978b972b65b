/** Wörter dazu, was Zonen von ATT&CK for ICS nicht abdecken, im Terminal und in einem Layer. */
import type { AttackWords } from '../en/terminal-attack.ts';

export const attackWords: AttackWords = {
  attackHead:
    'Techniken von ATT&CK for ICS am {asOf} ({reading}): wie die Abhilfen stehen, die MITRE zu jeder nennt, nach den Anforderungen von 62443-3-3, die sie stützen. Zum Vorsortieren: kein SL und kein Urteil beruht darauf.',
  attackCounts:
    '{uncovered} von {all} nicht abgedeckt{undetermined?, # nicht ermittelt}{partly?, # teilweise abgedeckt}{covered?, # abgedeckt}{none?, # ohne bekannte Abhilfe}',
  attackUncovered: 'Nicht abgedeckt',
  attackUndetermined: 'Nicht ermittelt',
  attackPartly: 'Teilweise abgedeckt',
  attackCovered: 'Abgedeckt',
  attackNoMitigation: 'Keine Abhilfe bekannt',
  attackUncoveredHead: 'Nicht abgedeckt: keine ihrer Abhilfen hält',
  attackUndeterminedHead:
    'Nicht ermittelt: keine hält, eine könnte es, wenn ihre Anforderungen beantwortet sind',
  attackPartlyHead: 'Teilweise abgedeckt: eine hält, nicht alle',
  attackCoveredHead: 'Abgedeckt: jede Abhilfe, die etwas besagt, hält',
  attackNoMitigationHead: 'Keine Abhilfe bekannt: keine Anforderung, die hier gilt, stützt eine',
  attackNamed: 'In Szenarien und nicht abgedeckt',
  attackNamedMore: '{n} weitere; --place zeigt die einer Zone.',
  attackInScenarios: 'in {scenarios}',
  attackHolds: 'hält: {mitigations}',
  attackOpen: 'offen: {mitigations}',
  attackLacks: 'hält nicht: {mitigations}',
  attackElsewhere:
    '{n} {n|Technik richtet|Techniken richten} sich nur gegen Assets, die die Zone nicht enthält.',
  attackHoldsUnknown:
    'Die Zone enthält kein Asset oder eines, dessen Art ATT&CK nicht kennt; daher gilt jede Technik als anwendbar.',
  attackUnknown: '{scenario} nennt {found}; das ist keine Technik von {catalog}{near?; ist # gemeint}',
  attackLayer: 'Als Layer für den ATT&CK Navigator',
  attackAskRow: 'Fragen, warum eine Anforderung nicht erfüllt ist',
  attackLayerName: '{plant}{place?, #}: Techniken',
  attackLayerReading: 'Lesart',
  attackLayerDay: 'Stand',
  attackLayerAt: '{status} bei: {places}',
};
