/** Befunde in Worten: Datenflüsse, Fernzugriff und Assets. */
export const trafficSentences = {
  'remote-without-second-factor': {
    message:
      'durch Conduit `{conduit}` kommen Personen aus der Ferne herein, und nichts zeigt einen zweiten ' +
      'Faktor',
    fix: 'vor der Sitzung einen zweiten Faktor verlangen und SR 1.1 RE 2 bei `{conduit}` beantworten',
  },
  'remote-ends-inside': {
    message: 'Datenfluss `{flow}` bringt eine Person von {from& und } unmittelbar in Zone {to& und }',
    fix: '`{flow}` an einem Sprungrechner in einer DMZ enden lassen und von dort eine zweite Sitzung öffnen',
  },
  'dmz-passes-on': {
    message:
      'DMZ `{zone}` wird von außen angesprochen ({into& und }) und ruft selbst die Steuerungsebene ' +
      '({onward& und })',
    fix:
      'die Steuerungsebene stattdessen `{zone}` rufen lassen, oder dort einen Sprungrechner mit zweitem ' +
      'Faktor einsetzen und dies genehmigen lassen',
  },
  'safety-changed-from-outside': {
    message:
      'Safety-Zone `{zone}` kann aus einer anderen Zone {program|umprogrammiert|verändert} werden, durch ' +
      '{flows& und }',
    fix: 'aus anderen Zonen nur Lesen von `{zone}` zulassen und sie von einer Station in ihr selbst ändern',
  },
  'safety-remote-access': {
    message: 'Conduit `{conduit}` bringt Fernzugriff auf Safety-Zone {safety& und }{afar?, von #}',
    fix: '`{conduit}` entfernen oder einseitig aus der Safety-Zone heraus richten',
  },
  'flow-without-purpose': {
    message:
      '{n} {n|Datenfluss|Datenflüsse} durch Conduit `{conduit}` {n|nennt|nennen} keinen Zweck: {flows& ' +
      'und }',
    fix: 'in `purpose` angeben, wer jeden davon braucht, oder ihn unterbinden',
  },
  'flow-not-approved': {
    message:
      '{n} {n|Datenfluss|Datenflüsse} durch Conduit `{conduit}` {n|wurde|wurden} von niemandem genehmigt: ' +
      '{flows& und }',
    fix: 'jeden davon genehmigen lassen und `approvedBy` angeben, oder ihn unterbinden',
  },
  'flow-not-observed': {
    message:
      '{n} {n|Datenfluss|Datenflüsse} durch Conduit `{conduit}` {n|wurde|wurden} ein Jahr lang nicht ' +
      'gesehen, andere schon: {flows& und }',
    fix: 'jeden davon über Abfahren und Anfahren hinweg suchen und unterbinden, was es nicht gibt',
  },
  'flow-past-until': {
    message: 'Datenfluss `{flow}` war nur bis {until} genehmigt',
    fix: '`{flow}` unterbinden oder mit neuem letzten Tag erneut genehmigen lassen',
  },
  'duplicate-address': {
    message: 'Adresse {address} im Netz `{network}` wird verwendet von {assets& und }',
    fix: 'die Adresse berichtigen oder in `network` angeben, in welchem Netz jedes steht',
  },
  'support-ended': {
    message:
      '{zone?Zone `#`}{conduit?Conduit `#`} mit SL-T {sl} enthält {n} {n|Asset|Assets} nach Ende der Unterstützung: {assets& und ' +
      '}',
    fix: 'ersetzen, was nicht mehr unterstützt wird, oder beim Asset angeben, was es kompensiert',
  },
  'controller-without-backup': {
    message:
      'Für {n} {n|Steuerung|Steuerungen} in Zone `{zone}` ist keine Datensicherung angegeben: {assets& und }',
    fix:
      'Programm und Konfiguration außerhalb des Geräts aufbewahren und `backup` mit der letzten ' +
      'Rücksicherung angeben',
  },
  'shared-accounts': {
    message:
      '{zone?Zone `#`}{conduit?Conduit `#`} verlangt SL-T {sl} in IAC, aber {n} {n|Asset hat|Assets haben} gemeinsame Konten: ' +
      '{assets& und }',
    fix: 'persönliche Konten einrichten oder SR 1.1 RE 1 bei `{place}` so beantworten, wie es ist',
  },
  'asset-unidentified': {
    message:
      '{zone?Zone `#`}{conduit?Conduit `#`} mit SL-T {sl} enthält {n} {n|Asset|Assets} ohne Hersteller oder Version: {assets& ' +
      'und }',
    fix: '`vendor` und `version` angeben, oder das Produkt in `productVersion`',
  },
  'asset-not-verified': {
    message:
      '{zone?Zone `#`}{conduit?Conduit `#`} enthält {n} {n|Asset|Assets}, für {n|das|die} im letzten Jahr kein Vergleich mit dem ' +
      'Gerät angegeben ist: {assets& und }',
    fix: 'die Liste mit der Anlage vergleichen und den Tag in `verified` angeben',
  },
  'product-without-support-end': {
    message:
      'Produkt `{product}` nennt kein Ende der Unterstützung; {n} {n|Asset ist|Assets sind} davon: ' +
      '{assets& und }',
    fix:
      'beim Hersteller erfragen, bis wann Sicherheitsupdates kommen, und `supportEnd` von `{product}` ' +
      'angeben',
  },
};
