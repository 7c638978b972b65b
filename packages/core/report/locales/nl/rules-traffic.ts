/** Bevindingen in woorden: datastromen, toegang op afstand en assets. */
export const trafficSentences = {
  'remote-without-second-factor': {
    message: 'door conduit `{conduit}` komen mensen van afstand binnen, en niets toont een tweede factor',
    fix: 'voor de sessie een tweede factor vragen en SR 1.1 RE 2 bij `{conduit}` beantwoorden',
  },
  'remote-ends-inside': {
    message: 'datastroom `{flow}` brengt iemand van {from& en } rechtstreeks in zone {to& en }',
    fix: '`{flow}` laten eindigen op een springserver in een DMZ en van daar een tweede sessie openen',
  },
  'dmz-passes-on': {
    message:
      'DMZ `{zone}` wordt van buiten aangeroepen ({into& en }) en roept zelf de besturing aan ({onward& ' +
      'en })',
    fix:
      'de besturing `{zone}` laten aanroepen, of er een springserver met tweede factor plaatsen en ' +
      'ontheffing vragen',
  },
  'safety-changed-from-outside': {
    message:
      'safetyzone `{zone}` kan vanuit een andere zone worden {program|geherprogrammeerd|gewijzigd} door ' +
      '{flows& en }',
    fix: 'vanuit andere zones alleen lezen van `{zone}` toestaan en wijzigen vanaf een station erin',
  },
  'safety-remote-access': {
    message: 'conduit `{conduit}` brengt toegang op afstand tot safetyzone {safety& en }{afar?, vanuit #}',
    fix: '`{conduit}` weghalen, of eenrichting maken, de safetyzone uit',
  },
  'flow-without-purpose': {
    message:
      '{n} {n|datastroom|datastromen} door conduit `{conduit}` {n|vermeldt|vermelden} geen doel: {flows& ' +
      'en }',
    fix: 'in `purpose` opgeven wie elk ervan nodig heeft, of die stoppen',
  },
  'flow-not-approved': {
    message:
      '{n} {n|datastroom|datastromen} door conduit `{conduit}` {n|is|zijn} door niemand goedgekeurd: ' +
      '{flows& en }',
    fix: 'elk ervan laten goedkeuren en `approvedBy` opgeven, of die stoppen',
  },
  'flow-not-observed': {
    message:
      '{n} {n|datastroom|datastromen} door conduit `{conduit}` {n|is|zijn} een jaar niet gezien, andere ' +
      'wel: {flows& en }',
    fix: 'elk ervan bij stilleggen en opstarten zoeken, en stoppen wat er niet is',
  },
  'flow-past-until': {
    message: 'datastroom `{flow}` was maar tot en met {until} goedgekeurd',
    fix: '`{flow}` stoppen, of opnieuw laten goedkeuren met een nieuwe laatste dag',
  },
  'duplicate-address': {
    message: 'adres {address} in netwerk `{network}` wordt gebruikt door {assets& en }',
    fix: 'het adres verbeteren, of in `network` opgeven in welk netwerk elk staat',
  },
  'support-ended': {
    message:
      '{zone?zone `#`}{conduit?conduit `#`} met SL-T {sl} bevat {n} {n|asset|assets} voorbij het einde van de ondersteuning: ' +
      '{assets& en }',
    fix: 'vervangen wat niet meer wordt ondersteund, of bij de asset opgeven wat dat compenseert',
  },
  'controller-without-backup': {
    message: 'voor {n} {n|besturing|besturingen} in zone `{zone}` is geen back-up opgegeven: {assets& en }',
    fix:
      'programma en configuratie buiten het apparaat bewaren en `backup` met de laatste hersteltest ' +
      'opgeven',
  },
  'shared-accounts': {
    message:
      '{zone?zone `#`}{conduit?conduit `#`} vraagt SL-T {sl} in IAC, maar {n} {n|asset heeft|assets hebben} gedeelde accounts: ' +
      '{assets& en }',
    fix: 'persoonlijke accounts invoeren, of SR 1.1 RE 1 bij `{place}` beantwoorden zoals het is',
  },
  'asset-unidentified': {
    message:
      '{zone?zone `#`}{conduit?conduit `#`} met SL-T {sl} bevat {n} {n|asset|assets} zonder leverancier of versie: {assets& en }',
    fix: '`vendor` en `version` opgeven, of het product in `productVersion`',
  },
  'asset-not-verified': {
    message:
      '{zone?zone `#`}{conduit?conduit `#`} bevat {n} {n|asset|assets} waarvoor het laatste jaar geen vergelijking met het apparaat ' +
      'is opgegeven: {assets& en }',
    fix: 'de lijst met de installatie vergelijken en de dag in `verified` opgeven',
  },
  'product-without-support-end': {
    message:
      'product `{product}` vermeldt geen einde van de ondersteuning; {n} {n|asset is|assets zijn} ervan: ' +
      '{assets& en }',
    fix: 'de maker vragen tot wanneer beveiligingsupdates komen, en `supportEnd` van `{product}` opgeven',
  },
};
