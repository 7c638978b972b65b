/** Iakttagelser i ord: zoner och conduits som de står i registret. */
export const registerSentences = {
  'zone-without-owner': {
    message: 'zon `{zone}` har ingen ansvarig',
    fix: 'ange i `owner` vem som ansvarar för `{zone}`',
  },
  'zone-without-boundary': {
    message:
      'zon `{zone}` anger ingen {both|gräns, varken logisk eller fysisk|}{logicalOnly|logisk ' +
      'gräns|}{physicalOnly|fysisk gräns|}',
    fix: 'ange `logicalBoundary` eller `networks`, och `physicalBoundary`, för `{zone}`',
  },
  'zone-not-reviewed': {
    message: 'zon `{zone}` {never|har aldrig setts över|sågs senast över }{reviewed}',
    fix: 'gå igenom `{zone}` med den ansvarige och ange dagen i `reviewed`',
  },
  'target-without-rationale': {
    message: 'SL-T för `{place}` är {sl} i varje FR och saknar motivering',
    fix: 'ange `slTarget` för `{place}` som vektor med motivering',
  },
  'target-not-approved': {
    message: 'SL-T för `{place}` har inte godkänts av någon',
    fix: 'låt godkänna SL-T för `{place}` och ange `approvedBy`',
  },
  'suc-leaves-out-zone': {
    message: 'zon `{zone}` hör till ingen SUC ({suc& och })',
    fix: 'ta upp `{zone}` i sin SUC, eller säg varför inte i `outOfScope` och begär dispens',
  },
  'conduit-without-flow': {
    message: 'genom conduit `{conduit}`, som förbinder {zones& och }, går inget dataflöde',
    fix: 'ta upp vad som går genom `{conduit}`, eller stäng den',
  },
  'conduit-without-device': {
    message: 'conduit `{conduit}` mellan {zones& och } har ingen gränsenhet',
    fix: 'ange `{conduit}` i `conduits` hos den enhet som upprätthåller den, eller sätt dit en',
  },
  'conduit-without-rules': {
    message: 'conduit `{conduit}` säger inte var reglerna för {devices& och } finns',
    fix: 'ange i `rules` för `{conduit}` var regelverket finns',
  },
  'conduit-joins-many': {
    message: 'conduit `{conduit}` förbinder {n} zoner: {zones& och }',
    fix: 'dela `{conduit}` per par av zoner, eller ange skälet i en dispens',
  },
  'wireless-without-fact': {
    message: 'conduit `{conduit}` är trådlös, men anger inte faktumet `wireless`',
    fix: 'ange faktumet `wireless` som sant för `{conduit}`',
  },
  'external-conduit-open': {
    message: 'conduit `{conduit}` leder till {outside& och } och är varken enkelriktad eller filtrerad',
    fix: 'sätt en enhet som nekar som förval i `{conduit}`, eller gör den enkelriktad utåt',
  },
  'one-way-against-flow': {
    message: 'dataflöde `{flow}` går mot conduit `{conduit}`, som bara leder från {from} till {to}',
    fix: 'vänd `{flow}`, för det genom en annan conduit, eller rätta `oneWay` för `{conduit}`',
  },
  'conduit-below-zones': {
    message: 'conduit `{conduit}` har SL-T {target} för RDF, men förbinder zon `{zone}` med {level}',
    fix: 'höj RDF för `{conduit}` till {level}, eller ange skälet i en dispens',
  },
  'zone-without-asset': {
    message: 'zon `{zone}` innehåller ingen tillgång',
    fix: 'lägg in tillgångarna i `{zone}`, eller ta bort zonen',
  },
};
