/** Orden i vyerna av SL-T. */
import type { SltWords } from '../en/terminal-slt.ts';

export const sltWords: SltWords = {
  sltHead: 'SL-T den {asOf}, med det som bestämmer det',
  sltMethod: 'Anläggningens metod är {method}.',
  sltNoMethod: 'Anläggningen anger ingen `method.slTarget`, så dess scenarier bestämmer inget.',
  sltFrom: 'från {from}',
  sltApproved: 'godkänt av {approvedBy}',
  sltAsked: 'scenarierna kräver {levels}{refs?, #}',
  sltCompareHead:
    'SL-T den {asOf} enligt varje metod, där scenarier är bedömda; fastställda mål lämnas där åt sidan. Inget skrivs.',
  sltNoScenarios: 'Inget scenario är bedömt någonstans, så ingen metod har något att gå efter.',
  sltDiffer:
    'På {n} av {all} {all|ställe|ställen} skiljer sig metoderna; * visar det som avviker från den första.',
  sltAlike: 'lika enligt varje metod',
  sltStated: 'fastställt',
  sltUsable: '{method} kan användas som anläggningen är',
  sltLackSeverity: '{method}: {n} {n|scenario|scenarier} utan allvar',
  sltLackFrequency: '{method}: {n} {n|scenario|scenarier} utan `perYear` eller `tolerablePerYear`',
  sltLackAttackers: '{method}: kriterierna anger inga `attackers`, som {n} {n|scenario|scenarier} vilar på',
  sltLackEffects: '{method}: {n} {n|scenario|scenarier} utan både effekter och `frs`',
  sltSensitivityHead:
    'Hur fast SL-T står den {asOf}: för varje ställe den minsta ändring av en uppgift som slår om det dess scenarier kräver',
  sltNoSay:
    'Inget scenario bestämmer något SL-T: inget är bedömt, eller anläggningen anger ingen metod som läser dem.',
  sltFlipping: '{n} av {all} SL-T-värden, räknade FR för FR, slår om när en uppgift ändras ett steg.',
  sltFirm: 'ingen ändring av en uppgift slår om det',
  sltBesideStated: 'i stället gäller ett fastställt mål där',
  sltSeverity: '{scenario}, allvar i {about} från {from} till {to}',
  sltLikelihood: '{scenario}, sannolikhet från {from} till {to}',
  sltCapability: '{scenario}, förmåga från {from} till {to}',
  sltExposure: '{scenario}, exponering från {from} till {to}',
  sltPerYear: '{scenario}, från {from} till {to} per år',
  sltSource: 'hotkälla {about} från SL {from} till SL {to}',
};
