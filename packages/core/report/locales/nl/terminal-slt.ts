/** De woorden van de weergaven van SL-T. */
import type { SltWords } from '../en/terminal-slt.ts';

export const sltWords: SltWords = {
  sltHead: 'SL-T op {asOf}, met wat die bepaalt',
  sltMethod: 'De methode van de installatie is {method}.',
  sltNoMethod: 'De installatie noemt geen `method.slTarget`, dus haar scenario’s bepalen niets.',
  sltFrom: 'van {from}',
  sltApproved: 'goedgekeurd door {approvedBy}',
  sltAsked: 'de scenario’s vragen {levels}{refs?, #}',
  sltCompareHead:
    'SL-T op {asOf} volgens elke methode, waar scenario’s zijn beoordeeld; vastgelegde doelen blijven daar buiten beschouwing. Er wordt niets geschreven.',
  sltNoScenarios: 'Nergens is een scenario beoordeeld, dus geen methode heeft iets om op te bouwen.',
  sltDiffer:
    'Op {n} van {all} {all|plaats|plaatsen} verschillen de methoden; * toont wat van de eerste afwijkt.',
  sltAlike: 'volgens elke methode gelijk',
  sltStated: 'vastgelegd',
  sltUsable: '{method} is bruikbaar zoals de installatie nu is',
  sltLackSeverity: '{method}: {n} {n|scenario noemt|scenario’s noemen} geen ernst',
  sltLackFrequency: '{method}: {n} {n|scenario mist|scenario’s missen} `perYear` of `tolerablePerYear`',
  sltLackAttackers:
    '{method}: de criteria noemen geen `attackers`, waarop {n} {n|scenario berust|scenario’s berusten}',
  sltLackEffects: '{method}: {n} {n|scenario noemt|scenario’s noemen} geen effecten en geen `frs`',
  sltSensitivityHead:
    'Hoe vast SL-T op {asOf} staat: per plaats de kleinste wijziging van één invoer waardoor omslaat wat haar scenario’s vragen',
  sltNoSay:
    'Geen scenario bepaalt een SL-T: er is er geen beoordeeld, of de installatie noemt geen methode die ze leest.',
  sltFlipping: '{n} van {all} SL-T-waarden, FR voor FR geteld, slaan om als één invoer één stap verschuift.',
  sltFirm: 'geen wijziging van één invoer laat het omslaan',
  sltBesideStated: 'in plaats daarvan geldt daar een vastgelegd doel',
  sltSeverity: '{scenario}, ernst in {about} van {from} naar {to}',
  sltLikelihood: '{scenario}, waarschijnlijkheid van {from} naar {to}',
  sltCapability: '{scenario}, vermogen van {from} naar {to}',
  sltExposure: '{scenario}, blootstelling van {from} naar {to}',
  sltPerYear: '{scenario}, van {from} naar {to} per jaar',
  sltSource: 'dreigingsbron {about} van SL {from} naar SL {to}',
};
