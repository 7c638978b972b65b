/** Words of the SL-T views on a terminal. Templates of lib/message.ts. */
export type SltWords = Readonly<Record<keyof typeof sltWords, string>>;

export const sltWords = {
  sltHead: 'SL-T as of {asOf}, with what drives it',
  sltMethod: 'The method of the plant is {method}.',
  sltNoMethod: 'The plant names no `method.slTarget`, so its scenarios have no say.',
  sltFrom: 'from {from}',
  sltApproved: 'approved by {approvedBy}',
  sltAsked: 'the scenarios ask for {levels}{refs?, #}',
  sltCompareHead:
    'SL-T as of {asOf}, by each method where scenarios are assessed; stated targets are set aside there. Nothing is written.',
  sltNoScenarios: 'No scenario is assessed anywhere, so no method has anything to go by.',
  sltDiffer: 'At {n} of {all} {all|place|places} the methods differ; * marks what is not as by the first.',
  sltAlike: 'alike by every method',
  sltStated: 'stated',
  sltUsable: '{method} can be used as the plant stands',
  sltLackSeverity: '{method}: {n} {n|scenario states|scenarios state} no severity',
  sltLackFrequency: '{method}: {n} {n|scenario lacks|scenarios lack} `perYear` or `tolerablePerYear`',
  sltLackAttackers:
    '{method}: the criteria state no `attackers`, on which {n} {n|scenario rests|scenarios rest}',
  sltLackEffects: '{method}: {n} {n|scenario states|scenarios state} neither effects nor `frs`',
  sltSensitivityHead:
    'How firmly SL-T stands as of {asOf}: at each place the smallest change of one input that flips what its scenarios ask for',
  sltNoSay:
    'No scenario has a say in an SL-T: none is assessed, or the plant names no method that reads them.',
  sltFlipping: '{n} of {all} SL-Ts, counted FR by FR, flip when one input moves by one step.',
  sltFirm: 'no change of one input flips it',
  sltBesideStated: 'a stated target stands there instead',
  sltSeverity: '{scenario}, severity in {about} from {from} to {to}',
  sltLikelihood: '{scenario}, likelihood from {from} to {to}',
  sltCapability: '{scenario}, capability from {from} to {to}',
  sltExposure: '{scenario}, exposure from {from} to {to}',
  sltPerYear: '{scenario}, from {from} to {to} a year',
  sltSource: 'threat source {about} from SL {from} to SL {to}',
};
