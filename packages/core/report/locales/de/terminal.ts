/** Wörter der Ausgabe im Terminal. */
import type { TerminalWords } from '../en/terminal.ts';
import { attackWords } from './terminal-attack.ts';
import { exposureWords } from './terminal-exposure.ts';
import { riskWords } from './terminal-risk.ts';
import { sltWords } from './terminal-slt.ts';
import { stepWords } from './terminal-steps.ts';

export const terminalWords: TerminalWords = {
  ...riskWords,
  ...exposureWords,
  ...attackWords,
  ...sltWords,
  ...stepWords,
  heading: '{catalogs} · Stand {asOf} · Balken: {reading}, Lücken: angegeben',
  counts:
    '{zones} {zones|Zone|Zonen}, {conduits} {conduits|Conduit|Conduits}, {assets} {assets|Asset|Assets}',
  atTarget: '{n} von {all} {all|Stelle|Stellen} mit SL-T {n|erreicht|erreichen} es',
  targetPartly: 'SL-T an {n} {n|Stelle|Stellen} nicht in jeder FR bekannt',
  gaps: '{n} {n|Lücke|Lücken}',
  undetermined: '{n} nicht ermittelt',
  failed: '{n} fehlgeschlagen',
  zone: 'Zone',
  conduit: 'Conduit',
  gapsHead: 'Lücken',
  moreOpen: '… {open} weitere mit Lücken (--all zeigt sie)',
  moreAtTarget: '… {atTarget} weitere auf SL-T (--all zeigt sie)',
  moreBoth: '… {open} weitere mit Lücken und {atTarget} auf SL-T (--all zeigt sie)',
  noTarget: 'kein SL-T',
  notApplicable: 'n.\u00a0a.',

  achieved: 'erreicht',
  deficit: 'Defizit',
  claimedOnly: 'angegeben, nicht {reading}',
  above: 'über SL-T',
  short: 'Stufen zu wenig',
  open: 'nicht ermittelt: unbeantwortet, vielleicht erreicht',
  gapsCounted:
    'Lücken: geforderte Zeilen, die nach den Angaben nicht erfüllt sind; ?: wie viele davon nicht ermittelt sind',
  noRow: 'keine Anforderung anwendbar',
  sameTop: 'In TRE und RA trennt nichts SL 3 von SL 4: 4 sagt dort nicht mehr als 3.',

  holdsBack: 'Was die meisten Stellen zurückhält',
  inPlaces: 'an {n} {n|Stelle|Stellen}',
  aloneIn: 'allein an {alone} von {n} {n|Stelle|Stellen}',
  stateFacts: 'angeben, ob es vorkommen kann: {facts& und }',
  answerOpen: 'dort von niemandem beantwortet{onlyAt?, nur bei #}',
  answerExpired: 'Antwort am {expires} abgelaufen',
  storyOfAll: '{open?# unbeantwortet, }{said} offen, wie bei {place} "{how}"',
  storyOfSome: '{open?# unbeantwortet, }{said} offen, davon {same} wie bei {place} "{how}"',
  storyMixed: '{open} unbeantwortet, {said} offen',
  nothingShort: 'Jede Stelle mit SL-T erreicht es.',
  noPlaces:
    'Die Anlage hat noch keine Zonen. `zones` in plant.yaml eintragen; examples/chemical-plant zeigt, wie.',

  doNext: 'Nächste Schritte',
  closes: '{n} {n|Lücke|Lücken}',
  cost: '{cost}{currency? #}{yearly?, # im Jahr}',
  effort: '{effort} {effort|Tag|Tage}',
  outage: '{hours} h Stillstand',
  outages: '{hours} h in {n} Stillständen',
  noOutage: 'kein Stillstand',
  unstated: 'Aufwand, Kosten und Stillstand nicht angegeben',
  effortUnstated: 'Aufwand nicht angegeben',
  costUnstated: 'Kosten nicht angegeben',
  outageUnstated: 'Stillstand nicht angegeben',
  moreLines: '… {n} weitere (--all zeigt sie)',
  gain: '{fr} {sl} an {n} {n|Stelle|Stellen}',
  gainAt: '{levels} bei {place}',
  brings: '{kind?#: }{what}{owners? (#)}: bringt SL-A {gains& und }',
  tells: '{what}: das würde zeigen, ob SL-A {gains& und } erreicht',
  tellsNothing: '{what}: es zeigt von keinem SL etwas, bevor weitere Zeilen erfüllt sind',
  asked: '{n} {n|Zeile|Zeilen} an {places} {places|Stelle|Stellen}',
  kindOuter: 'äußere Grenze',
  kindSafety: 'Safety-Zone',
  kindError: 'Entwurfsfehler',
  bringsNone: '{kind?#: }{what}{owners? (#)}: kein SL steigt, bevor weitere Zeilen erfüllt sind',
  untried:
    '{n} {n|Ursache|Ursachen} mit weniger Lücken {n|wurde|wurden} nicht durchgerechnet; eine davon könnte ebenso viel bringen',
  together:
    'Alles zusammen: {closed} von {all} Lücken weniger, {levels} {levels|Stufe|Stufen} SL-A mehr; dann {after|ist|sind} {after} von {targeted} Stellen auf SL-T, jetzt {before}',
  bill: '{n} {n|Maßnahme|Maßnahmen} in diesen Punkten: {parts}',
  statedBy: '{text} laut {stated} von {measures}',
  named:
    'Von {all} {all|Lücke|Lücken} {named|nennt|nennen} {named} eine Maßnahme, {asked} {asked|wartet|warten} auf eine Antwort oder eine Tatsache.',
  answerAgain:
    '{n} {n|Lücke ist|Lücken sind} noch als offen beantwortet, obwohl die genannten Maßnahmen umgesetzt sind: neu beantworten.',
  settled: '{n} {n|Lücke ist|Lücken sind} für eine Zeit akzeptiert oder übertragen.',
  noMeasures:
    '{n} {n|Lücke ist|Lücken sind} offen und ohne Maßnahme: `measures` bei den Antworten eintragen, die geschlossen werden sollen.',

  findings: 'Entwurfsregeln',
  findingCount:
    '{errors} Fehler, {warnings} {warnings|Warnung|Warnungen}, {notes} {notes|Hinweis|Hinweise}, {waived} mit Ausnahmegenehmigung',
  askWhy: 'Warum',
  rowByRow: 'Zeile für Zeile',
  otherDocuments: 'Andere Dokumente',
  allFindings: 'Befunde',
  inputs: 'Modell {model} · Programm {engine} · Stand {asOf}',
  asOf: 'Stand {asOf}',

  levels: 'SL-T {target}, SL-A {achieved}, bestenfalls {upper}',
  levelsOpen: 'kein SL-T, SL-A {achieved}, bestenfalls {upper}',
  levelsNone: 'keine Anforderung dieser FR ist hier anwendbar',
  from: 'von {place}',
  noteAnswer: 'laut Antwort',
  noteFact: 'kann hier nicht vorkommen: {facts& und }',
  noteBase: 'Grundanforderung nicht anwendbar',
  noteJudgedAtZone: 'wird an den Zonen beurteilt',
  noteCompensationExpired: 'Kompensation am {expires} abgelaufen',
  noteMeasureNotInPlace: 'nicht umgesetzt: {measures& und }',
  noteDependsOn: 'nicht erfüllt: {rows& und }',
  noteEffectiveTo: 'Antwort reicht nur bis SL {level}',
  noteException: 'Ausnahmen: {exceptions& und }',
  overlays: 'Zusatzanforderungen',
  noteBlocked: 'Grundanforderung {base} nicht erfüllt',

  because: 'Begründung',
  usedBy: 'Was darauf beruht',
  wayOut: 'Was zu tun ist',
  more: '… {n} weitere',

  moreOfRule: '… {n} weitere: --rule {rule}',
  waivedToo: '+{waived} genehmigt',
  byRule: 'Nach Regel',
  rulePages: 'was eine Regel betrachtet und was sie nicht sieht: docs/rules-of-design.md',
  codePages: 'was ein Code bedeutet und wie es zu beheben ist: {pages}',
  problems: '{total} {total|Problem|Probleme} in {folder}',
  problemsShown: '{total} Probleme in {folder}, gezeigt werden die ersten {shown}',

  reportWritten: '{n} {n|Datei|Dateien} und die Liste, {list}, nach {folder} geschrieben',
  jobWaiting: 'wartet: andere sind vorher dran',
  jobRunning: '{done}{all? von #} erledigt',
  reportWriting: 'schreibe {path}',
  reportRemoved: '{path} entfernt: die Datei ist von einem früheren Bericht und gehört nicht zu diesem',
  reportLeft:
    '{path} bleibt: die Datei ist von einem früheren Bericht und gehört nicht zu diesem, wurde aber seither geändert; löschen oder anderswo aufheben',
  reportWaiting: 'warte auf {paths& und }',
  reportJudging: 'beurteile {plant}',

  triageHead:
    'Triage: SL-A jeder Zone als Spanne, vorläufig, aus zwölf Fragen und den beurteilten Zeilen · Stand {asOf}. Sie beurteilt keine Anforderung.',
  triageNone: 'Die Anlage hat keine Zone, nach der jemand gefragt werden kann.',
  triageAsked: 'beantwortet',
  triageOf: '{n} von {all}',
  triageYes: 'ja',
  triageNo: 'nein',
  triageUnasked: 'nicht beantwortet',
  triageZone: 'Eine Zone',
  triageFill: 'Ausfüllen',
  triageWhy: 'Warum eine Spanne',
  triageSpeaks: '{rows} mit RE, ein Ja bis SL {carries}',

  noPrograms:
    'Die Anlage nutzt außer 62443-3-3 kein Dokument: Ausgaben wie 62443-2-1@2024 in `catalogs` nennen.',
  noProducts: 'Die Anlage hat keine `products` oder nutzt 62443-4-2 nicht.',
  moreRows: '… {n} weitere {n|Zeile|Zeilen} erfüllt, kompensiert oder nicht anwendbar (--all zeigt sie)',
  maturityShown: 'ML {claimed}, gezeigt {evidenced}',
  maturityNotShown: 'ML {claimed}, nicht gezeigt',
  capabilityHead:
    'SL-C ({reading}): was eine Komponente kann, und bestenfalls, wo etwas unbekannt ist. Eine Systemanforderung wird dadurch nie erfüllt.',
  coverageHead:
    'Zeilen, die zu jedem Punkt beitragen, und wie sie über alle Stellen stehen · Stand {asOf}. Keine Zahl sagt, dass ein Punkt erfüllt ist.',
  coverageHeadAt:
    'Zeilen, die zu jedem Punkt beitragen, und wie sie an {place} stehen · Stand {asOf}. Keine Zahl sagt, dass ein Punkt erfüllt ist.',
  nothingLinked: 'keine Zeile ist damit verknüpft',
  linkedNotInUse: '{n} verknüpfte {n|Zeile|Zeilen}, nur in Dokumenten, die diese Anlage nicht nutzt',
  linkedRows: '{n} verknüpfte {n|Zeile|Zeilen}: {counts}',
  notInUse: '{n} weitere in Dokumenten, die diese Anlage nicht nutzt',
  sustainedYes: 'getragen',
  sustainedNo: 'nicht getragen: {rows}',
  sustainedOpen: 'unbekannt, ob getragen: {rows}',
  programHead: 'Dokumente ohne SL, jedes dort, wo es beurteilt wird · Stand {asOf}',
  noMaturityAim:
    'Kein Reifegrad ist angestrebt: `method.maturity` angeben, dann steht hier, was darunter bleibt.',
  maturityAim:
    '{catalog}, angestrebt ML {level} ({reading}): {n} {n|Zeile erreicht|Zeilen erreichen} ihn, {below} {below|liegt|liegen} darunter, {unknown} {unknown|ist|sind} unbekannt',
  groupsCalm: '… {n} weitere {n|Gruppe|Gruppen}, in denen nichts offen ist',
  rowCount: '{n} {n|Zeile|Zeilen}',
  moreNamed: '… {n} weitere {n|Maßnahme|Maßnahmen}',
  rowsToAnswer: '{n} {n|Zeile|Zeilen} zu beantworten, erstmals oder erneut: {rows}',
  rowsUnplanned:
    '{n} offene {n|Zeile|Zeilen}, deren Antworten keine Maßnahme nennen: dort `measures` eintragen',
  askIt: 'Was zu fragen ist',
  allRows: 'Alle Zeilen',
  pointsHead: '{n} {n|Punkt|Punkte}, jeder nach der schlechtesten der Zeilen, die zu ihm beitragen',
  nothingJudged: 'nichts beurteilt',
  ownAt: 'selbst beantwortet an {place}:',
  ownHere: 'selbst',
  openMost: 'Offene Zeilen hinter den meisten Punkten',
  behindPoints: 'hinter {n} {n|Punkt|Punkten}',
  moreOpenRows: '… {n} weitere offene {n|Zeile|Zeilen}',
  assetZones: 'Gehört zu {zones& und }.',
  assetNoZone: 'Gehört zu keiner Zone: eine in `zones` nennen.',
  assetProduct: 'Es ist {product}.',
  assetNoProduct: 'Kein Produkt genannt: `productVersion` gäbe sein SL-C.',
  assetJudged:
    'An einem Asset allein wird nichts beurteilt: seine Antworten zu 62443-3-3 zählen an seiner Zone und seinen Conduits als Ausnahmen.',
  judgedElsewhere:
    '{n} der Punkte, an denen nichts beurteilt ist, {n|hat|haben} verknüpfte Zeilen in Dokumenten, die diese Anlage nicht nutzt',
};
