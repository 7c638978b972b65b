/** Woorden voor wat zones van ATT&CK for ICS niet afdekken, in de terminal en in een laag. */
import type { AttackWords } from '../en/terminal-attack.ts';

export const attackWords: AttackWords = {
  attackHead:
    'Technieken van ATT&CK for ICS per {asOf} ({reading}): hoe de mitigaties ervoor staan die MITRE bij elke noemt, naar de eisen van 62443-3-3 die ze ondersteunen. Om voor te sorteren: geen SL en geen oordeel berust erop.',
  attackCounts:
    '{uncovered} van {all} niet afgedekt{undetermined?, # niet vastgesteld}{partly?, # deels afgedekt}{covered?, # afgedekt}{none?, # zonder bekende mitigatie}',
  attackUncovered: 'Niet afgedekt',
  attackUndetermined: 'Niet vastgesteld',
  attackPartly: 'Deels afgedekt',
  attackCovered: 'Afgedekt',
  attackNoMitigation: 'Geen mitigatie bekend',
  attackUncoveredHead: 'Niet afgedekt: geen van haar mitigaties houdt stand',
  attackUndeterminedHead: 'Niet vastgesteld: geen houdt stand, en een kan dat als haar eisen beantwoord zijn',
  attackPartlyHead: 'Deels afgedekt: een houdt stand en niet alle',
  attackCoveredHead: 'Afgedekt: elke mitigatie die iets zegt, houdt stand',
  attackNoMitigationHead: 'Geen mitigatie bekend: geen eis die hier geldt, ondersteunt er een',
  attackNamed: 'In scenario’s en niet afgedekt',
  attackNamedMore: 'nog {n}; --place toont die van een zone.',
  attackInScenarios: 'bij {scenarios}',
  attackHolds: 'houdt stand: {mitigations}',
  attackOpen: 'onbeantwoord: {mitigations}',
  attackLacks: 'schiet tekort: {mitigations}',
  attackElsewhere: '{n} {n|techniek richt|technieken richten} zich alleen op assets die de zone niet bevat.',
  attackHoldsUnknown:
    'De zone bevat geen asset, of een van een soort die ATT&CK niet kent, dus geldt elke techniek als toepasselijk.',
  attackUnknown: '{scenario} noemt {found}; dat is geen techniek van {catalog}{near?; is # bedoeld}',
  attackLayer: 'Als laag voor de ATT&CK Navigator',
  attackAskRow: 'Vraag waarom aan een eis niet is voldaan',
  attackLayerName: '{plant}{place?, #}: technieken',
  attackLayerReading: 'Lezing',
  attackLayerDay: 'Per',
  attackLayerAt: '{status} bij: {places}',
};
