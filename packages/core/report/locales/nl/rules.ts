/** Zinnen bij bevindingen. */
import type { RuleSentences } from '../en/rules.ts';
import { registerSentences } from './rules-register.ts';
import { trafficSentences } from './rules-traffic.ts';
import { recordSentences } from './rules-record.ts';
import { riskSentences } from './rules-risk.ts';

export const ruleSentences: RuleSentences = {
  'business-with-iacs': {
    message:
      'zone `{zone}` bevat {businessCount|een asset van de kantoor-IT|assets van de kantoor-IT} ({business& en }) samen ' +
      'met {iacsCount|een IACS-asset|IACS-assets} ({iacs& en })',
    fix: 'geef de assets van de kantoor-IT in `{zone}` een eigen zone en verbind die via een conduit',
  },
  'safety-with-other': {
    message:
      'zone `{zone}` bevat {safetyCount|een safety-asset|safety-assets} ({safety& en }) samen met ' +
      '{otherCount|een andere asset|andere assets} ({other& en }) en geeft geen reden',
    fix:
      'verplaats de safety-assets naar een zone van het type safety, zet `domain` op `safety` bij wat alleen hen dient, ' +
      'of vul `mixedReason` van `{zone}` in',
  },
  'parent-across-border': {
    message:
      'zone `{zone}` ({zoneIs}) ligt in zone `{parent}` ({parentIs}), maar ' +
      '{byKind|zones van deze typen bevatten elkaar nooit|niveau 3.5 ligt tussen die twee}',
    fix: 'verwijder `parent` bij `{zone}` en verbind beide via een conduit, of verbeter hun type en niveau',
  },
  'special-asset-outside-kind': {
    message:
      'asset `{asset}` is gemarkeerd als `{mark}`, maar zit in een zone van een ander type: {zones& en }',
    fix: 'verplaats `{asset}` naar een zone van het type {kinds& of }; of haal `{mark}` weg als het niet klopt',
  },
  'asset-placement': {
    message: 'asset `{asset}` zit in {unplaced|geen enkele zone|meer dan één zone: }{zones& en }',
    fix: 'noem één zone voor `{asset}`; een grensapparaat noemt in plaats daarvan zijn conduits',
  },
  'dual-homed': {
    message:
      'asset `{asset}` staat met een been in elk van de zones {zones& en }, maar is geen grensapparaat van een ' +
      'conduit die {loose& of } met een andere daarvan verbindt',
    fix: 'verwijder een been van `{asset}`, of noem in `conduits` de conduit waarvan het de grens vormt',
  },
  'flow-without-conduit': {
    message:
      'datastroom `{flow}` gaat van zone {from& en } naar zone {to& en } ' +
      '{missing|zonder conduit|door een conduit die ze niet verbindt: }{conduit}',
    fix:
      'noem de conduit die `{flow}` neemt en laat die de zones van beide uiteinden verbinden, of stop de ' +
      'datastroom',
  },
  'level-skip': {
    message:
      'datastroom `{flow}` gaat van zone `{from}` ({fromIs}) naar zone `{to}` ({toIs}) ' +
      '{bypass|zonder DMZ ertussen|voorbij niveau }{skipped}',
    fix: 'laat `{flow}` eindigen {bypass|in een DMZ|op het tussenliggende niveau} en maak vandaar een nieuwe verbinding',
  },
  'wide-ports': {
    message:
      'datastroom `{flow}` {unstated|noemt geen poorten en geen bepaald protocol|opent meer poorten dan een dienst ' +
      'nodig heeft: }{ports}',
    fix: 'noem de poorten waarop de dienst van `{flow}` luistert, hoogstens {widest} in één bereik',
  },
  'clear-text-write': {
    message:
      '{n} {n|datastroom kan|datastromen kunnen}{conduit? door conduit `#`} vanuit zone {from& en } iets wijzigen in ' +
      'zone {to& en } via `{protocol}`' +
      '{clear| in leesbare tekst|}{both| en|}{open| zonder authenticatie|}: {flows& en }',
    fix:
      'beveilig `{protocol}` met een variant of tunnel die authenticeert en versleutelt en vermeld dat bij de ' +
      '{n|datastroom|datastromen}, of sta alleen lezen toe',
  },
  'safety-below-neighbour': {
    message: 'safety-zone `{zone}` heeft een lagere SL-T dan `{other}`, die zij beschermt: {lower}',
    fix: 'verhoog SL-T van `{zone}` in deze FR’s tot die van `{other}`',
  },
  'no-sl-target': {
    message: 'zone `{zone}` heeft geen SL-T in {missing& en }',
    fix: 'vermeld `slTarget` van `{zone}` met een onderbouwing, of beoordeel daar scenario’s waaruit `method.slTarget` het afleidt',
  },
  'child-lower-target': {
    message:
      'zone `{zone}` heeft een lagere SL-T dan de omvattende zone `{parent}` en geeft geen reden: {lower}',
    fix: 'verhoog SL-T van `{zone}` in deze FR’s, of vermeld die als vector met onderbouwing',
  },
  'target-below-risk': {
    message: 'SL-T van `{place}` is lager vastgelegd dan de scenario’s daar vragen: {lower}',
    fix: 'verhoog SL-T van `{place}` in deze FR’s, of zonder dit met reden uit',
  },
  'fact-contradicted': {
    message:
      'feit `{fact}` is als onwaar vermeld voor `{place}`, maar {byModel|het model|een antwoord daar} toont dat het ' +
      'wel geldt',
    fix: 'vermeld `{fact}` als waar bij `{place}`, of verbeter wat ertegen spreekt',
  },
  'zone-better-than-conduit': {
    message: 'zone `{zone}` geeft SL-A {claimed} voor RDF op, maar haar conduit `{conduit}` haalt {level}',
    fix: 'beoordeel en verbeter `{conduit}`, of verbeter de antwoorden op SR 5.2 en SR 5.3 bij `{zone}`',
  },
  ...registerSentences,
  ...trafficSentences,
  ...recordSentences,
  ...riskSentences,
  'rule-failed': {
    message: 'regel `{rule}` is mislukt en heeft mogelijk bevindingen gemist: {error}',
    fix: 'meld deze fout van Bulkhead en controleer tot dan met de hand waar `{rule}` naar kijkt',
  },
  'waiver-expired': {
    message:
      'ontheffing `{waiver}` (goedgekeurd door {approvedBy}) is op {expires} verlopen, dus `{finding}` blijft staan',
    fix: 'verhelp de bevinding, of laat `{waiver}` opnieuw goedkeuren met een nieuwe datum',
  },
  'waiver-unused': {
    message: 'ontheffing `{waiver}` noemt geen bevinding van deze ronde: `{finding}`',
    fix: 'verwijder `{waiver}` als de bevinding weg is, of verbeter het id',
  },
};
