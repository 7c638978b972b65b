/** Wörter der Ansicht der Exponiertheit im Terminal. */
import type { ExposureWords } from '../en/terminal-exposure.ts';

export const exposureWords: ExposureWords = {
  exposureHead:
    'Exponiertheit am {asOf} ({reading}): was ein Angreifer braucht, um jede Zone über die Conduits zu erreichen. Ein Maß zum Vorsortieren: kein SL-T und kein Urteil beruht darauf.',
  exposureCount:
    '{n} von {all} {all|Zone|Zonen} {n|ist|sind} exponiert{best?, # auch dann, wenn alles Offene erfüllt wäre}{unknown?; nicht bekannt bei #}.',
  exposureCountElsewhere:
    '{n} davon {n|ist|sind} auch für Angreifer exponiert, die anderswo beginnen{open?; von # ist es nicht bekannt}.',
  exposureCountClaimed:
    'Wäre alles nachgewiesen, was angegeben ist, {n|wäre|wären} es {n}, {elsewhere} davon auch für Angreifer, die anderswo beginnen.',
  exposureNone: 'Die Anlage hat keine Zone, die nicht extern ist.',
  exposureExposed:
    'Auch von anderswo exponiert: wer nicht bei der Zone selbst eindringt, braucht nicht mehr als den SL-T',
  exposureThere:
    'Exponiert für Angreifer, die bei der Zone selbst eindringen; von anderswo braucht es mehr als den SL-T, oder kein Weg führt hin',
  exposureThereUnknown:
    'Exponiert für Angreifer, die bei der Zone selbst eindringen; ob auch von anderswo, hängt an dem, was nicht bekannt ist',
  exposureNoTraffic:
    'Nicht bekannt: die Anlage nennt weder einen Conduit noch einen Datenfluss, also ist kein Weg dorthin zu sehen',
  exposureUnknown: 'Nicht bekannt: ein SL-T fehlt',
  exposureEntryFacts:
    'Nicht bekannt: es hängt davon ab, ob Angreifer eindringen, wo Fakten nicht bekannt sind',
  exposureWithstands: 'Nicht exponiert: was ein Angreifer braucht, liegt über dem SL-T',
  exposureUnreached: 'Kein Weg führt dorthin',
  exposureElsewhere: 'von anderswo',
  exposureAnywhere: 'überhaupt',
  exposureZones: '{zones& und }',
  exposureZonesBy: '{zones& und } ·',
  exposureNoPath: 'kein Weg',
  exposureNoKnownPath: 'kein bekannter Weg',
  exposureIfEntered: 'wenn Angreifer in {entry} eindringen, {needed}: {way}',
  exposureHopsBetween: '{n} {n|weiterer Schritt|weitere Schritte}',
  exposureBeyond: 'mehr als SL 4',
  exposureAtBest: '{zone} (bestenfalls {upper})',
  exposureOpen: 'von einer anderen Zone, in die Angreifer eindringen; nichts auf dem Weg erreicht SL 1',
  exposureOpenFrom: 'von {from& oder }; nichts auf dem Weg erreicht SL 1',
  exposureFromOutside: 'von außen in {to}',
  exposureOutside: 'von außen',
  exposureThroughTo: 'durch {conduit}',
  exposureBare: 'ohne Conduit',
  exposureOn: 'und von dort weiter',
  exposureStart: 'von {from}',
  exposureThrough: 'durch {conduit} in {to}',
  exposureAcross: 'über {asset}, das mit beiden verbunden ist, in {to}',
  exposureAcrossTo: 'über {asset}, das mit jeder verbunden ist',
  exposureInside: 'in {to} ohne Conduit',
  exposureDecides: 'entschieden bei {to}',
  exposureDecidesThere: 'dort entschieden',
  exposureExternal: 'Als Ausgangspunkt von Angreifern gilt: {zones& und }',
  exposureEntered:
    'Von außen dringen sie ein, über nicht vertrauenswürdige Zugänge, tragbare Geräte oder wo die Anlage einen Eintrittspunkt nennt: {zones}',
  exposureNoEntries:
    'Keine Zone ist extern, keine ist als Eintrittspunkt genannt, und bei keiner ist angegeben, dass nicht vertrauenswürdige Zugänge oder tragbare Geräte vorkommen{closed?: nichts ist erreichbar}.',
  exposureUndecided:
    'Die Fakten untrustedAccess und portableDevices sind nicht beide bekannt bei {zones& und }; wo einer wahr ist, dringen Angreifer ein.',
  exposureHops: 'Der leichteste Weg, Schritt für Schritt',
  exposureHopsElsewhere: 'Der leichteste Weg von anderswo, Schritt für Schritt',
  exposureHopBare: 'SL {zone} in IAC, UC und SI dort',
  exposureHop: 'SL {boundary} in RDF an der Grenze, SL {zone} in IAC, UC und SI dahinter',
  exposureRaises: 'Ein SL-A mehr verlangt einem Angreifer mehr ab',
  exposureRaiseConduit: 'in RDF von SL {from} auf SL {to}: dann {needed}',
  exposureRaiseZone: 'in IAC, UC und SI von SL {from} auf SL {to}: dann {needed}',
  exposureRaisesNone: 'An keiner einzelnen Stelle ändert ein SL-A mehr etwas daran.',
};
