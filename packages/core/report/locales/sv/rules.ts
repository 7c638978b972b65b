/** Meningar till iakttagelser. */
import type { RuleSentences } from '../en/rules.ts';
import { registerSentences } from './rules-register.ts';
import { trafficSentences } from './rules-traffic.ts';
import { recordSentences } from './rules-record.ts';
import { riskSentences } from './rules-risk.ts';

export const ruleSentences: RuleSentences = {
  'business-with-iacs': {
    message:
      'zon `{zone}` innehåller {businessCount|en tillgång|tillgångar} från kontors-IT ({business& och }) tillsammans med ' +
      '{iacsCount|en IACS-tillgång|IACS-tillgångar} ({iacs& och })',
    fix: 'ge tillgångarna från kontors-IT i `{zone}` en egen zon och anslut den genom en conduit',
  },
  'safety-with-other': {
    message:
      'zon `{zone}` innehåller {safetyCount|en SIS-tillgång|SIS-tillgångar} ({safety& och }) tillsammans med ' +
      '{otherCount|en annan tillgång|andra tillgångar} ({other& och }) och anger inget skäl',
    fix:
      'flytta SIS-tillgångarna till en SIS-zon, sätt `domain` till `safety` på det som bara betjänar dem, ' +
      'eller ange `mixedReason` för `{zone}`',
  },
  'parent-across-border': {
    message:
      'zon `{zone}` ({zoneIs}) ligger i zon `{parent}` ({parentIs}), men ' +
      '{byKind|zoner av dessa slag innehåller aldrig varandra|nivå 3.5 ligger mellan dem}',
    fix: 'ta bort `parent` från `{zone}` och förbind de två genom en conduit, eller rätta deras slag och nivå',
  },
  'special-asset-outside-kind': {
    message: 'tillgång `{asset}` är märkt `{mark}` men ligger i en zon av annat slag: {zones& och }',
    fix: 'flytta `{asset}` till en zon av slaget {kinds& eller }; eller ta bort `{mark}` där det inte stämmer',
  },
  'asset-placement': {
    message: 'tillgång `{asset}` ligger i {unplaced|ingen zon|mer än en zon: }{zones& och }',
    fix: 'ange en zon för `{asset}`; en gränsenhet anger i stället sina conduits',
  },
  'dual-homed': {
    message:
      'tillgång `{asset}` har ett ben i var och en av zonerna {zones& och } men är inte gränsenhet för någon ' +
      'conduit som förbinder {loose& eller } med en annan av dem',
    fix: 'ta bort ett ben från `{asset}`, eller ange i `conduits` den conduit vars gräns den utgör',
  },
  'flow-without-conduit': {
    message:
      'dataflöde `{flow}` går från zon {from& och } till zon {to& och } ' +
      '{missing|utan conduit|genom en conduit som inte förbinder dem: }{conduit}',
    fix: 'ange den conduit som `{flow}` tar och låt den förbinda zonerna i båda ändar, eller stoppa dataflödet',
  },
  'level-skip': {
    message:
      'dataflöde `{flow}` går från zon `{from}` ({fromIs}) till zon `{to}` ({toIs}) ' +
      '{bypass|utan DMZ emellan|förbi nivå }{skipped}',
    fix: 'låt `{flow}` sluta {bypass|i en DMZ|på nivån emellan} och öppna en ny anslutning därifrån',
  },
  'wide-ports': {
    message:
      'dataflöde `{flow}` {unstated|anger varken portar eller ett bestämt protokoll|öppnar fler portar än en tjänst ' +
      'behöver: }{ports}',
    fix: 'ange de portar som tjänsten för `{flow}` lyssnar på, högst {widest} i ett intervall',
  },
  'clear-text-write': {
    message:
      '{n} {n|dataflöde|dataflöden}{conduit? genom conduit `#`} kan från zon {from& och } ändra något i zon ' +
      '{to& och } via `{protocol}`' +
      '{clear| i klartext|}{both| och|}{open| utan autentisering|}: {flows& och }',
    fix:
      'skydda `{protocol}` med en variant eller en tunnel som autentiserar och krypterar och ange det på ' +
      '{n|dataflödet|dataflödena}, eller tillåt bara läsning',
  },
  'safety-below-neighbour': {
    message: 'SIS-zon `{zone}` har lägre SL-T än `{other}`, som den skyddar: {lower}',
    fix: 'höj SL-T för `{zone}` i dessa FR till samma som för `{other}`',
  },
  'no-sl-target': {
    message: 'zon `{zone}` saknar SL-T i {missing& och }',
    fix: 'ange `slTarget` för `{zone}` med motivering, eller bedöm scenarier där som `method.slTarget` härleder det ur',
  },
  'child-lower-target': {
    message: 'zon `{zone}` har lägre SL-T än den omgivande zonen `{parent}` och anger inget skäl: {lower}',
    fix: 'höj SL-T för `{zone}` i dessa FR, eller ange det som vektor med motivering',
  },
  'target-below-risk': {
    message: 'SL-T för `{place}` är lägre fastställt än dess scenarier kräver: {lower}',
    fix: 'höj SL-T för `{place}` i dessa FR, eller undanta detta med skäl',
  },
  'fact-contradicted': {
    message:
      'faktum `{fact}` är angivet som falskt för `{place}`, men {byModel|modellen|ett svar där} visar att det stämmer',
    fix: 'ange `{fact}` som sant för `{place}`, eller rätta det som talar emot',
  },
  'zone-better-than-conduit': {
    message: 'zon `{zone}` uppger SL-A {claimed} för RDF, men dess conduit `{conduit}` når {level}',
    fix: 'bedöm och förbättra `{conduit}`, eller rätta svaren på SR 5.2 och SR 5.3 för `{zone}`',
  },
  ...registerSentences,
  ...trafficSentences,
  ...recordSentences,
  ...riskSentences,
  'rule-failed': {
    message: 'regel `{rule}` misslyckades och kan ha missat iakttagelser: {error}',
    fix: 'rapportera detta fel i Bulkhead och kontrollera tills vidare för hand det som `{rule}` granskar',
  },
  'waiver-expired': {
    message: 'dispens `{waiver}` (godkänd av {approvedBy}) gick ut {expires}, så `{finding}` kvarstår',
    fix: 'åtgärda iakttagelsen, eller låt `{waiver}` godkännas på nytt med nytt datum',
  },
  'waiver-unused': {
    message: 'dispens `{waiver}` anger ingen iakttagelse i denna körning: `{finding}`',
    fix: 'ta bort `{waiver}` om iakttagelsen är borta, eller rätta id:t',
  },
};
