/** Iakttagelser i ord: dataflöden, fjärråtkomst och tillgångar. */
export const trafficSentences = {
  'remote-without-second-factor': {
    message: 'genom conduit `{conduit}` kommer personer in på distans, och inget visar en andra faktor',
    fix: 'kräv en andra faktor före sessionen och besvara SR 1.1 RE 2 vid `{conduit}`',
  },
  'remote-ends-inside': {
    message: 'dataflöde `{flow}` för en person från {from& och } rakt in i zon {to& och }',
    fix: 'låt `{flow}` sluta vid en hoppserver i en DMZ och öppna en andra session därifrån',
  },
  'dmz-passes-on': {
    message: 'DMZ `{zone}` anropas utifrån ({into& och }) och anropar själv styrningen ({onward& och })',
    fix:
      'låt styrningen anropa `{zone}` i stället, eller sätt dit en hoppserver med en andra faktor och ' +
      'begär dispens',
  },
  'safety-changed-from-outside': {
    message: 'SIS-zon `{zone}` kan {program|programmeras om|ändras} från en annan zon genom {flows& och }',
    fix: 'tillåt bara läsning av `{zone}` från andra zoner, och ändra den från en station i zonen',
  },
  'safety-remote-access': {
    message: 'conduit `{conduit}` ger fjärråtkomst till SIS-zon {safety& och }{afar?, från #}',
    fix: 'ta bort `{conduit}`, eller gör den enkelriktad ut ur SIS-zonen',
  },
  'flow-without-purpose': {
    message: '{n} {n|dataflöde|dataflöden} genom conduit `{conduit}` anger inget syfte: {flows& och }',
    fix: 'ange i `purpose` vad som behöver vart och ett, eller stoppa det',
  },
  'flow-not-approved': {
    message:
      '{n} {n|dataflöde|dataflöden} genom conduit `{conduit}` har inte godkänts av någon: {flows& och }',
    fix: 'låt godkänna vart och ett och ange `approvedBy`, eller stoppa det',
  },
  'flow-not-observed': {
    message:
      '{n} {n|dataflöde|dataflöden} genom conduit `{conduit}` har inte setts på ett år, medan andra har ' +
      'det: {flows& och }',
    fix: 'leta efter vart och ett genom stopp och start, och stoppa det som inte finns',
  },
  'flow-past-until': {
    message: 'dataflöde `{flow}` var godkänt bara till och med {until}',
    fix: 'stoppa `{flow}`, eller låt godkänna det på nytt med en ny sista dag',
  },
  'duplicate-address': {
    message: 'adress {address} i nätet `{network}` används av {assets& och }',
    fix: 'rätta adressen, eller ange i `network` vilket nät var och en är i',
  },
  'support-ended': {
    message:
      '{zone?zon `#`}{conduit?conduit `#`} med SL-T {sl} innehåller {n} {n|tillgång|tillgångar} efter supportens slut: {assets& ' +
      'och }',
    fix: 'ersätt det som inte längre stöds, eller ange vid tillgången vad som kompenserar',
  },
  'controller-without-backup': {
    message:
      'ingen säkerhetskopia är angiven för {n} {n|styrenhet|styrenheter} i zon `{zone}`: {assets& och }',
    fix: 'förvara program och konfiguration utanför enheten och ange `backup` med senaste återställningsprov',
  },
  'shared-accounts': {
    message:
      '{zone?zon `#`}{conduit?conduit `#`} kräver SL-T {sl} i IAC, men {n} {n|tillgång har|tillgångar har} delade konton: ' +
      '{assets& och }',
    fix: 'inför personliga konton, eller besvara SR 1.1 RE 1 vid `{place}` som det är',
  },
  'asset-unidentified': {
    message:
      '{zone?zon `#`}{conduit?conduit `#`} med SL-T {sl} innehåller {n} {n|tillgång|tillgångar} utan tillverkare eller version: ' +
      '{assets& och }',
    fix: 'ange `vendor` och `version`, eller produkten i `productVersion`',
  },
  'asset-not-verified': {
    message:
      '{zone?zon `#`}{conduit?conduit `#`} innehåller {n} {n|tillgång|tillgångar} för {n|vilken|vilka} ingen jämförelse med enheten ' +
      'är angiven för det senaste året: {assets& och }',
    fix: 'jämför listan med anläggningen och ange dagen i `verified`',
  },
  'product-without-support-end': {
    message:
      'produkt `{product}` anger inte när stödet slutar; {n} {n|tillgång är|tillgångar är} av den: ' +
      '{assets& och }',
    fix: 'fråga tillverkaren hur länge säkerhetsuppdateringar kommer, och ange `supportEnd` för `{product}`',
  },
};
