/** Die Wörter der Ansichten von SL-T. */
import type { SltWords } from '../en/terminal-slt.ts';

export const sltWords: SltWords = {
  sltHead: 'SL-T am {asOf}, mit dem, was es bestimmt',
  sltMethod: 'Die Methode der Anlage ist {method}.',
  sltNoMethod: 'Die Anlage nennt kein `method.slTarget`, daher bestimmen ihre Szenarien nichts.',
  sltFrom: 'von {from}',
  sltApproved: 'freigegeben von {approvedBy}',
  sltAsked: 'die Szenarien verlangen {levels}{refs?, #}',
  sltCompareHead:
    'SL-T am {asOf} nach jeder Methode, wo Szenarien bewertet sind; festgelegte Ziele bleiben dort außer Betracht. Nichts wird geschrieben.',
  sltNoScenarios: 'Nirgends ist ein Szenario bewertet, daher hat keine Methode eine Grundlage.',
  sltDiffer:
    'An {n} von {all} {all|Stelle|Stellen} unterscheiden sich die Methoden; * zeigt, was von der ersten abweicht.',
  sltAlike: 'nach jeder Methode gleich',
  sltStated: 'festgelegt',
  sltUsable: '{method} ist anwendbar, so wie die Anlage ist',
  sltLackSeverity: '{method}: {n} {n|Szenario gibt|Szenarien geben} keine Schwere an',
  sltLackFrequency: '{method}: {n} {n|Szenario|Szenarien} ohne `perYear` oder `tolerablePerYear`',
  sltLackAttackers:
    '{method}: Die Kriterien nennen keine `attackers`, auf denen {n} {n|Szenario beruht|Szenarien beruhen}',
  sltLackEffects: '{method}: {n} {n|Szenario nennt|Szenarien nennen} weder Wirkungen noch `frs`',
  sltSensitivityHead:
    'Wie fest SL-T am {asOf} steht: je Stelle die kleinste Änderung einer Eingabe, durch die umschlägt, was ihre Szenarien verlangen',
  sltNoSay:
    'Kein Szenario bestimmt ein SL-T: keines ist bewertet, oder die Anlage nennt keine Methode, die sie liest.',
  sltFlipping:
    '{n} von {all} SL-T-Werten, FR für FR gezählt, schlagen um, wenn eine Eingabe um eine Stufe wechselt.',
  sltFirm: 'keine Änderung einer Eingabe lässt es umschlagen',
  sltBesideStated: 'stattdessen gilt dort ein festgelegtes Ziel',
  sltSeverity: '{scenario}, Schwere in {about} von {from} auf {to}',
  sltLikelihood: '{scenario}, Wahrscheinlichkeit von {from} auf {to}',
  sltCapability: '{scenario}, Fähigkeit von {from} auf {to}',
  sltExposure: '{scenario}, Angreifbarkeit von {from} auf {to}',
  sltPerYear: '{scenario}, von {from} auf {to} im Jahr',
  sltSource: 'Bedrohungsquelle {about} von SL {from} auf SL {to}',
};
