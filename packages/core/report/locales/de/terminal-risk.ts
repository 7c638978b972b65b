/** Wörter der Risikoansichten im Terminal. */
import type { RiskWords } from '../en/terminal-risk.ts';

export const riskWords: RiskWords = {
  riskNone:
    'Die Anlage nennt keine Risikokriterien. `risk preset 5x5` gibt welche zum Anfangen aus: als Datei in ihrem Ordner sichern und die Worte des eigenen Unternehmens einsetzen.',
  riskHead: 'Risikokriterien{approvedBy?, genehmigt von: #}{date?, #}',
  riskTolerated: 'Hinnehmbar bis {rank}{others?; #}.',
  riskToleratedIn: 'bei {category} bis {rank}',
  riskAbove: '* über {rank}, was hinnehmbar ist, wo eine Kategorie nichts anderes sagt',
  riskSeverity: 'Schwere',
  riskLikelihood: 'Wahrscheinlichkeit',
  riskBand: 'von {from} bis unter {below} im Jahr',
  riskBandOpen: 'ab {from} im Jahr',
  riskFrom: 'Wahrscheinlichkeit aus Fähigkeit (nach unten) und Ausgesetztheit (nach rechts)',
  riskSources: 'Bedrohungsquellen',
  riskAskWorst: 'Die schlimmsten Fälle bewerten',
  riskAskWhy: 'Warum fragen',
  riskAskTry: 'Andere Kriterien ausprobieren',
  riskAskPreset: 'Mit einer Vorlage anfangen',

  tryFlips:
    'Mit den Kriterien aus {file} {n|geht|gehen} {n} von {all} schlimmsten Fällen anders aus. Es wurde nichts geändert.',
  trySame:
    'Mit den Kriterien aus {file} geht keiner von {all} schlimmsten Fällen anders aus. Es wurde nichts geändert.',
  tryUnfit: 'nicht zu bewerten: er nennt eine Kategorie oder eine Stufe, die diesen Kriterien fehlt',
  tryScenarioFlips: '{n} von {all} {all|Szenario|Szenarien} {n|geht|gehen} am {asOf} anders aus.',
  tryScenarioSame: 'Keines von {all} {all|Szenario|Szenarien} geht am {asOf} anders aus.',
  tryScenarioUnfit: 'nicht zu bewerten: es nennt eine Kategorie oder eine Stufe, die diesen Kriterien fehlt',
  tryScenarioSide:
    '{unmitigated} ohne Gegenmaßnahmen; {claimed} mit dem, was angegeben ist; {evidenced} mit dem, was nachgewiesen ist',
  trySltFlips:
    '{n} von {all} SL-T-Werten, FR für FR gezählt, {n|schlägt|schlagen} um; was festgelegt ist, bleibt.',

  worstNone:
    'Die Anlage nennt keine schlimmsten Fälle: `worstCases` ergänzen, oder worstCases.csv mit den Zeilen einer HAZOP oder LOPA.',
  worstHead:
    'Schlimmste Fälle, bewertet nach den Kriterien der Anlage: {n} von {all} {n|braucht|brauchen} eine ausführliche Beurteilung.',
  worstDetailed: 'Mehr als hinnehmbar: eine ausführliche Beurteilung ist nötig',
  worstUnrated: 'Nicht bewertet: niemand hat eine Schwere angegeben',
  worstTolerable: 'Hinnehmbar, wie sie sind',
  worstNotHackable: 'Kein Angriff führt sie herbei',
  outcomeDetailed: 'braucht eine ausführliche Beurteilung',
  outcomeUnrated: 'nicht bewertet',
  outcomeTolerable: 'hinnehmbar',
  outcomeNotHackable: 'kein Angriff führt ihn herbei',
  worstRating: '{categories& und } {level}, Wahrscheinlichkeit {likelihood}{assumed? (#)}',
  worstAssumed: 'als sicher angenommen',
  worstExceeding: 'zu hoch bei {categories& und }',
  worstUnratedRank: 'unbekannt',
  worstSafeguards: 'verhindert durch {safeguards& und }',
  worstQuestions: 'Offene Fragen',
  questionHackable:
    '{ref}: kann ein Angriff ihn herbeiführen, obwohl jede Schutzeinrichtung da ist? Bis jemand `hackable` angibt, zählt er, als könnte es einer.',
  questionSeverity: '{ref}: wie schwer ist er? Bis jemand `severity` angibt, hat er keinen Rang.',

  scenariosNone:
    'Die Anlage nennt keine Szenarien: `scenarios` ergänzen, eines für jede Zone oder jeden Conduit und was dort geschehen kann.',
  scenariosHead:
    'Szenarien, bewertet nach den Kriterien der Anlage für den {asOf}: {n} von {all} {n|ist|sind} offen.',
  scenariosUntreated: 'Mehr als hinnehmbar, und keine Entscheidung deckt es',
  scenariosLapsed: 'Mehr als hinnehmbar, und die Entscheidung ist abgelaufen',
  scenariosUnrated: 'Nicht bewertet: niemand hat eine Schwere angegeben',
  scenariosPlanned: 'Mehr als hinnehmbar, bis das Geplante getan und nachgewiesen ist',
  scenariosAccepted: 'Mehr als hinnehmbar, und hingenommen',
  scenariosTransferred: 'Mehr als hinnehmbar, und übertragen',
  scenariosAvoided: 'Mehr als hinnehmbar, und vermieden',
  scenariosTolerable: 'Hinnehmbar mit dem, was nachweislich getan ist',
  scenarioRanks: '{unmitigated} ohne Gegenmaßnahmen',
  scenarioClaimed: '{rank} mit dem, was angegeben ist ({standing})',
  scenarioShown: '{rank} mit dem, was nachgewiesen ist ({standing})',
  scenarioClaimedShown: '{rank} mit dem, was angegeben und was nachgewiesen ist ({standing})',
  scenarioTolerated: 'hinnehmbar in jeder Kategorie',
  presetCategories: 'von uns, zu ersetzen: was an Ihrem Standort Schaden nehmen kann',
  presetRanks: 'von uns, zu ersetzen: Namen der Ränge Ihrer Matrix',
  presetTolerable: 'von uns, zu ersetzen: der höchste Rang, den Ihr Unternehmen hinnimmt',
  scenarioNotHeld: 'zählt noch nicht: {names& und }',
  scenarioDecided: '{acceptedBy?#, }bis {until}',
  questionLikelihood:
    '{ref}: wie wahrscheinlich ist es, ohne jede Gegenmaßnahme? Bis jemand `likelihood` angibt, gilt es als sicher.',
  questionSource: '{ref}: wer würde es tun? Niemand hat eine Bedrohungsquelle genannt.',
  questionSafeguard:
    '{ref}: erreicht ein Angriff die Schutzeinrichtung {about}? Bis jemand `hackable: false` angibt, mindert sie nichts.',
  questionCites:
    '{ref}: welche Anforderungen oder welche Maßnahme tragen die Gegenmaßnahme {about}? Bis sie eine nennt, zählt sie nicht.',
  questionLowers:
    '{ref}: was mindert die Gegenmaßnahme {about}? Sie gibt weder `likelihood` noch `severity` an.',
  questionJudged:
    '{ref}: {about} wird dort, wo danach gesehen wird, nicht beurteilt; nennen Sie in `places`, wo doch.',

  suggestHead:
    'Die Bibliothek hat {library} Szenarien. Sie passen {n} Mal an {places} {places|Ort|Orten}, wo noch kein Szenario der Anlage sie abdeckt; {covered} Mal deckt eines sie ab, {excluded} Mal können sie nicht vorkommen.',
  suggestLeft:
    'Keines ist bewertet: wer es täte, wie schwer und wie wahrscheinlich es ist, gibt die Anlage an.',
  suggestAt:
    '{n} zu bedenken{open?, # davon mit offener Frage}; {covered} abgedeckt, {excluded} nicht möglich',
  suggestKind: 'eine Zone der Art {kind}',
  suggestConduit: 'ein Conduit',
  suggestJoins: 'verbindet {by& und } ({kind})',
  suggestNeighbour: 'neben {by& und } ({kind})',
  suggestMedium: 'das Medium ist {medium}',
  suggestFact: '{fact}{by?, zu sehen an #}',
  suggestAsset: '{type} vorhanden: {by& und }',
  suggestAskFact: 'Offen: es ist nicht bekannt, ob der Fakt {fact} hier zutrifft: {means}',
  suggestAskAssets: 'Offen: dort sind keine Assets aufgeführt; nötig ist eines von {types& oder }',
  suggestAskMedium: 'Offen: das Medium ist nicht angegeben; nötig ist {media& oder }',
  suggestTypical: 'typisch: {source}',
  suggestUnknown: '{ref} nennt {library}, das nicht in der Bibliothek steht.',
  suggestAskPlace: 'Ein Ort ausführlich',
  suggestAskYaml: 'Als Text für die Anlage',
  suggestPaste:
    'Vorschläge der Bibliothek. Behalten, was hier geschehen kann, und angeben, wonach die Kommentare fragen.',
  suggestNothing: 'Kein Szenario der Bibliothek ist mehr zu bedenken.',
  suggestWhy: 'Passt, weil: {reasons}.',
  suggestRows: 'Zeilen aus {requirements}, die dagegen stehen: {rows}.',
  suggestState:
    'Anzugeben: Quelle (typisch: {source}), Schwere, Wahrscheinlichkeit mit Begründung; dann Gegenmaßnahmen.',
};
