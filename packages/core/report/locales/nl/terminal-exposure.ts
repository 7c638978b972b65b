/** Woorden van de weergave van de blootstelling in de terminal. */
import type { ExposureWords } from '../en/terminal-exposure.ts';

export const exposureWords: ExposureWords = {
  exposureHead:
    'Blootstelling per {asOf} ({reading}): wat een aanvaller nodig heeft om elke zone via de conduits te bereiken. Een maat om voor te sorteren: geen SL-T en geen oordeel berust erop.',
  exposureCount:
    '{n} van {all} {all|zone|zones} {n|is|zijn} blootgesteld{best?, # ook als aan alles wat open is was voldaan}{unknown?; niet bekend bij #}.',
  exposureCountElsewhere:
    '{n} daarvan {n|is|zijn} ook blootgesteld aan aanvallers die elders beginnen{open?; van # is het niet bekend}.',
  exposureCountClaimed:
    'Was alles aangetoond wat beweerd is, dan {n|was|waren} het er {n}, {elsewhere} daarvan ook voor aanvallers die elders beginnen.',
  exposureNone: 'De installatie heeft geen zone die niet extern is.',
  exposureExposed:
    'Ook van elders blootgesteld: wie niet bij de zone zelf binnenkomt, heeft niet meer nodig dan SL-T',
  exposureThere:
    'Blootgesteld aan wie bij de zone zelf binnenkomt; van elders is meer dan SL-T nodig of leidt geen weg daarheen',
  exposureThereUnknown:
    'Blootgesteld aan wie bij de zone zelf binnenkomt; of het ook van elders is, hangt af van wat niet bekend is',
  exposureNoTraffic:
    'Niet bekend: de installatie noemt geen conduit en geen stroom, dus is er geen weg daarheen te zien',
  exposureUnknown: 'Niet bekend: een SL-T ontbreekt',
  exposureEntryFacts:
    'Niet bekend: het hangt ervan af of aanvallers binnenkomen waar feiten niet bekend zijn',
  exposureWithstands: 'Niet blootgesteld: wat een aanvaller nodig heeft, ligt boven SL-T',
  exposureUnreached: 'Geen weg leidt daarheen',
  exposureElsewhere: 'van elders',
  exposureAnywhere: 'hoe dan ook',
  exposureZones: '{zones& en }',
  exposureZonesBy: '{zones& en } ·',
  exposureNoPath: 'geen weg',
  exposureNoKnownPath: 'geen bekende weg',
  exposureIfEntered: 'als aanvallers {entry} binnenkomen, {needed}: {way}',
  exposureHopsBetween: 'nog {n} {n|stap|stappen}',
  exposureBeyond: 'meer dan SL 4',
  exposureAtBest: '{zone} (op zijn best {upper})',
  exposureOpen: 'vanuit een andere zone waar aanvallers binnenkomen; niets op de weg bereikt SL 1',
  exposureOpenFrom: 'vanuit {from& of }; niets op de weg bereikt SL 1',
  exposureFromOutside: 'van buiten in {to}',
  exposureOutside: 'van buiten',
  exposureThroughTo: 'door {conduit}',
  exposureBare: 'zonder conduit',
  exposureOn: 'en vandaar verder',
  exposureStart: 'vanuit {from}',
  exposureThrough: 'door {conduit} in {to}',
  exposureAcross: 'over {asset}, met een been in beide, in {to}',
  exposureAcrossTo: 'over {asset}, met een been in elk',
  exposureInside: 'in {to} zonder conduit',
  exposureDecides: 'beslist bij {to}',
  exposureDecidesThere: 'daar beslist',
  exposureExternal: 'Als vertrekpunt van aanvallers geldt: {zones& en }',
  exposureEntered:
    'Van buiten komen ze binnen, via niet-vertrouwde toegang, draagbare apparaten of waar de installatie een ingangspunt noemt: {zones}',
  exposureNoEntries:
    'Geen zone is extern, geen is als ingangspunt genoemd, en bij geen enkele staat dat niet-vertrouwde toegang of draagbare apparaten voorkomen{closed?: niets is bereikbaar}.',
  exposureUndecided:
    'De feiten untrustedAccess en portableDevices zijn niet allebei bekend bij {zones& en }; waar er een waar is, komen aanvallers binnen.',
  exposureHops: 'De makkelijkste weg, stap voor stap',
  exposureHopsElsewhere: 'De makkelijkste weg van elders, stap voor stap',
  exposureHopBare: 'SL {zone} in IAC, UC en SI daar',
  exposureHop: 'SL {boundary} in RDF aan de grens, SL {zone} in IAC, UC en SI daarachter',
  exposureRaises: 'Eén SL-A meer vraagt meer van een aanvaller',
  exposureRaiseConduit: 'in RDF van SL {from} naar SL {to}: dan {needed}',
  exposureRaiseZone: 'in IAC, UC en SI van SL {from} naar SL {to}: dan {needed}',
  exposureRaisesNone: 'Op geen enkele plaats alleen verandert één SL-A meer er iets aan.',
};
