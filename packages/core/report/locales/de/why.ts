/** Sätze von `why`, wie eine Kollegin sie sagen würde. */
import type { WhyCauses, WhyHeads } from '../en/why.ts';

export const whyHeads: WhyHeads = {
  'step-done': '{row}, für {suc}: erledigt; nichts fehlt. Im Katalog, auf Englisch: „{title}. {intent}“',
  'step-begun': '{row}, für {suc}: begonnen. Im Katalog, auf Englisch: „{title}. {intent}“',
  'step-notBegun': '{row}, für {suc}: nicht begonnen. Im Katalog, auf Englisch: „{title}. {intent}“',
  'step-notNeeded':
    '{row}, für {suc}: nicht nötig, denn das, worauf es beruht, verlangt es nicht. Im Katalog, auf Englisch: „{title}. {intent}“',
  'step-undetermined':
    '{row}, für {suc}: Niemand weiß, ob es nötig oder ob es erledigt ist. Im Katalog, auf Englisch: „{title}. {intent}“',
  'step-several': '{row}, SUC für SUC. Im Katalog, auf Englisch: „{title}. {intent}“',
  'slt-stated': '{place} muss in {fr} SL {level} erreichen: Das SL-T ist je FR festgelegt und begründet',
  'slt-uniform': '{place} muss in {fr} SL {level} erreichen: Für alle sieben FRs ist ein SL festgelegt',
  'slt-inherited':
    '{place} muss in {fr} SL {level} erreichen: Ein eigenes SL-T ist nicht festgelegt, es gilt das der umgebenden Zone',
  'slt-baseline':
    '{place} muss in {fr} SL {level} erreichen: Das Verfahren der Anlage gibt jeder Zone ohne eigenes SL-T das Grundniveau',
  'slt-highest':
    '{place} muss in {fr} SL {level} erreichen: Ein eigenes SL-T ist nicht festgelegt, es gilt das höchste der verbundenen Zonen',
  'slt-noPart':
    '{place} muss in {fr} SL {level} erreichen: Kein Datenfluss hindurch ist so gekennzeichnet, dass {fr} zählt, damit bleibt das Grundniveau der Anlage',
  'slt-zoneWithout':
    '{place} hat in {fr} kein SL-T: Eine verbundene Zone hat keines, daher lässt sich keines ableiten',
  'slt-noZone': '{place} hat in {fr} kein SL-T: Keine verbundene Zone hat eines, das gelten könnte',
  'slt-scenarios':
    '{place} muss in {fr} SL {level} erreichen: Ein Szenario dort verlangt es, bevor eine Gegenmaßnahme zählt',
  'slt-baselineHolds':
    '{place} muss in {fr} SL {level} erreichen: Kein Szenario dort verlangt mehr als das Grundniveau der Anlage',
  'slt-aboveZones':
    '{place} muss in {fr} SL {level} erreichen: Ein Szenario dort verlangt mehr als die verbundenen Zonen',
  'slt-zonesAndScenarios':
    '{place} muss in {fr} SL {level} erreichen: Die verbundenen Zonen verlangen es, und ein Szenario dort ebenso',
  'slt-open':
    'Niemand weiß, welchen SL {place} in {fr} erreichen muss: Ein Szenario dort lässt offen, was es verlangt',
  'slt-inheritedOpen':
    'Niemand weiß, welchen SL {place} in {fr} erreichen muss: Es gilt das SL-T der umgebenden Zone, und das ist offen',
  'slt-external': '{place} hat kein SL-T: Das liegt außerhalb der Anlage, hier kann es niemand festlegen',
  'slt-none':
    '{place} hat in {fr} kein SL-T: Es ist keines festgelegt, weder hier noch für eine umgebende Zone',

  'sla-held':
    '{place} erreicht in {fr} SL {level} ({reading}){short?, # unter dem SL-T}: Von {rows} {rows|Anforderung|Anforderungen} bis SL {next} {n|ist|sind} {n} nicht erfüllt',
  'sla-bounded':
    '{place} erreicht in {fr} SL {level} ({reading}){short?, # unter dem SL-T}: Jede Anforderung bis SL {next} ist erfüllt, aber eine Antwort reicht nur bis SL {level}',
  'sla-top': '{place} erreicht in {fr} SL {level} ({reading}): Jede Anforderung dieser FR ist erfüllt',
  'sla-none': '{place} hat in {fr} kein SL-A: Keine Anforderung dieser FR ist dort anwendbar',

  'verdict-met-claimed':
    '{place} erfüllt {requirement} ({title}), aber nur nach eigener Angabe: Dort zählt kein Nachweis',
  'verdict-met-evidenced':
    '{place} erfüllt {requirement} ({title}), und ein Nachweis zeigt es; eine Prüfung hat es noch nicht bestätigt',
  'verdict-met-verified':
    '{place} erfüllt {requirement} ({title}); ein Nachweis zeigt es, und eine Prüfung hat es bestätigt',
  'verdict-compensated-claimed':
    '{place} kompensiert {requirement} ({title}), aber nur nach eigener Angabe: Dort zählt kein Nachweis',
  'verdict-compensated-evidenced':
    '{place} kompensiert {requirement} ({title}), und ein Nachweis zeigt es; eine Prüfung hat es noch nicht bestätigt',
  'verdict-compensated-verified':
    '{place} kompensiert {requirement} ({title}); ein Nachweis zeigt es, und eine Prüfung hat es bestätigt',
  'verdict-partial': '{place} erfüllt {requirement} ({title}) nur teilweise',
  'verdict-unmet': '{place} erfüllt {requirement} ({title}) nicht',
  'verdict-failed':
    'Bulkhead konnte {requirement} ({title}) bei {place} nicht beurteilen, die Anforderung gilt daher nicht als erfüllt; bitte melden',
  'verdict-blocked':
    'Für {place} liegt eine Antwort zu {requirement} ({title}) vor, sie zählt aber nicht, solange die Grundanforderung {base} nicht erfüllt ist',
  'verdict-reason-answer': '{requirement} ({title}) ist bei {place} nicht anwendbar: So sagt es eine Antwort',
  'verdict-reason-fact':
    '{requirement} ({title}) ist bei {place} nicht anwendbar: {n|Das Merkmal|Die Merkmale} {facts& und } {n|trifft|treffen} dort nicht zu',
  'verdict-reason-base':
    '{requirement} ({title}) ist bei {place} nicht anwendbar: Die Grundanforderung {base} ist es dort nicht',
  'verdict-reason-judgedAtZone':
    '{requirement} ({title}) wird an den Zonen beurteilt und nicht bei {place}, da dort kein Asset liegt',
  'verdict-reason-compensationExpired':
    '{place} erfüllt {requirement} ({title}) nicht: Die Kompensation ist am {expires} abgelaufen',
  'verdict-reason-measureNotInPlace':
    '{place} erfüllt {requirement} ({title}) nicht: Die Kompensation beruht auf {n|einer Maßnahme, die|Maßnahmen, die} noch nicht umgesetzt {n|ist|sind}: {measures& und }',
  'verdict-reason-dependsOnUnsatisfied':
    '{place} erfüllt {requirement} ({title}) nicht: Die Kompensation setzt {rows& und } voraus, dort nicht erfüllt',
  'verdict-reason-effectiveTo':
    '{place} erfüllt {requirement} ({title}) nicht: Die Anforderung gilt ab SL {level}, und die Antwort reicht nur bis SL {bound}',
  'verdict-exception-partial':
    '{place} erfüllt {requirement} ({title}) nur teilweise, wegen {n|einer Ausnahme|Ausnahmen}: {exceptions& und }',
  'verdict-exception-compensated':
    '{place} kompensiert {requirement} ({title}), wegen {n|einer Ausnahme|Ausnahmen}: {exceptions& und }',
  'verdict-missing-answer': 'Niemand hat {requirement} ({title}) für {place} beantwortet{onlyAt?, nur bei #}',
  'verdict-missing-answerExpired':
    'Ob {place} {requirement} ({title}) noch erfüllt, ist offen: Die Antwort ist am {expires} abgelaufen',
  'verdict-missing-fact':
    'Ob {requirement} ({title}) bei {place} anwendbar ist, ist offen: {n|Das Merkmal|Die Merkmale} {facts& und } {n|ist|sind} dort nicht bekannt{shown?; das Modell zeigt #, als wahr anzugeben}',
  'overlay-verdict': '{requirement} ({title}), eine Zusatzanforderung, bei {place}: {verdict}',

  'gap-partial':
    '{requirement} ({title}) ist eine Lücke: {place} erfüllt die Anforderung nur teilweise, und SL-T {target} in {fr} verlangt sie ab SL {level}',
  'gap-unmet':
    '{requirement} ({title}) ist eine Lücke: {place} erfüllt die Anforderung nicht, und SL-T {target} in {fr} verlangt sie ab SL {level}',
  'gap-undetermined':
    '{requirement} ({title}) ist eine Lücke: Ob {place} die Anforderung erfüllt, ist nicht ermittelt, und SL-T {target} in {fr} verlangt sie ab SL {level}',
  'gap-failed':
    '{requirement} ({title}) ist eine Lücke: Bulkhead konnte die Anforderung bei {place} nicht beurteilen, und SL-T {target} in {fr} verlangt sie; bitte melden',
  'gap-blocked':
    '{requirement} ({title}) ist bei {place} eine Lücke: Die Anforderung zählt nicht, solange die Grundanforderung {base} nicht erfüllt ist, und SL-T {target} in {fr} verlangt sie ab SL {level}',
  'gap-bounded':
    '{requirement} ({title}) ist bei {place} eine Lücke: Die Antwort reicht nur bis SL {bound}, und SL-T in {fr} ist {target}',

  'answer-met': '{requirement} ({title}) wurde für {place}{assessor? von #} als erfüllt beantwortet{how?: #}',
  'answer-compensated':
    '{requirement} ({title}) wurde für {place}{assessor? von #} als kompensiert beantwortet, genehmigt von {approvedBy} bis {expires}: {reason}',
  'answer-partial':
    '{requirement} ({title}) wurde für {place}{assessor? von #} als nur teilweise erfüllt beantwortet{how?: #}',
  'answer-unmet':
    '{requirement} ({title}) wurde für {place}{assessor? von #} als nicht erfüllt beantwortet{how?: #}',
  'answer-notApplicable':
    '{requirement} ({title}) wurde für {place}{assessor? von #} als nicht anwendbar beantwortet, genehmigt von {approvedBy}: {reason}',

  'fact-true': '{fact} trifft bei {place} zu: {trueWhen}',
  'fact-false': '{fact} trifft bei {place} nicht zu; es träfe zu, wenn gälte: {trueWhen}',
  'fact-unknown': 'Ob {fact} bei {place} zutrifft, ist nicht bekannt; es trifft zu, wenn gilt: {trueWhen}',
  'fact-shown':
    'Niemand gibt an, ob {fact} bei {place} zutrifft, und das Modell der Anlage zeigt es: dort als wahr angeben; es trifft zu, wenn gilt: {trueWhen}',
  'fact-shownByAnswer':
    '{fact} ist als falsch angegeben, gilt bei {place} aber als zutreffend, weil eine Antwort dort es zeigt: {trueWhen}',
  'fact-shownByModel':
    '{fact} ist als falsch angegeben, gilt bei {place} aber als zutreffend, weil das Modell der Anlage es zeigt: {trueWhen}',

  'evidence-live': '{title} ({kind}) zählt am {asOf} als Nachweis für {places& und }{expires?, bis #}',
  'evidence-notLive':
    '{title} ({kind}) zählt am {asOf} nicht als Nachweis{collected?, gültig ab #}{expires?, gültig bis #}',
  'measure-inPlace': 'Die Maßnahme ist umgesetzt: {name}',
  'measure-notInPlace': 'Die Maßnahme ist noch nicht umgesetzt: {name}',
  'disposition-planned':
    '{place} soll {requirement} ({title}) bis {until} erfüllen{owner?; zuständig: #}{reason?: #}',
  'disposition-accepted':
    'Dass {place} {requirement} ({title}) nicht erfüllt, ist bis {until} akzeptiert; genehmigt von {approvedBy}: {reason}',
  'disposition-transferred':
    'Für das, was bei {place} an {requirement} ({title}) offen bleibt, steht bis {until} ein: {owner}; genehmigt von {approvedBy}: {reason}',
  'disposition-lapsed':
    'Was über {requirement} ({title}) bei {place} entschieden war, lief am {until} ab{approvedBy?; genehmigt war es von #}{reason?: #}',
  'check-pass':
    'Eine Prüfung von {requirement} ({title}) bei {place} am {date} wurde bestanden, durchgeführt von: {by}',
  'check-fail':
    'Eine Prüfung von {requirement} ({title}) bei {place} am {date} wurde nicht bestanden, durchgeführt von: {by}',
  row: '{requirement}{title? (#)}{intent?, im Katalog: #}',
  'place-zone': '{place} ist eine Zone der Art {kind} mit {n} {n|Asset|Assets}',
  'place-conduit': '{place} ist ein Conduit mit {n} {n|eigenen Asset|eigenen Assets}{kind?, Medium: #}',
  'place-bareConduit': '{place} ist ein Conduit ohne eigenes Asset{kind?, Medium: #}',
  'place-site': '{place} ist der Standort; Zonen übernehmen Antworten von ihm, Conduits ebenso',
  'place-organisation':
    '{place} ist die Organisation; der Standort, seine Zonen und seine Conduits übernehmen Antworten von ihr',
  asset: 'Das Asset {asset}{name?, #,} ist von der Art {type}{places? und gehört zu #}',
  flow: 'Der Datenfluss {flow} führt von {from} nach {to}{protocol?, Protokoll: #}{through?, durch #}',
  'exposure-exposed':
    '{place} ist exponiert ({reading}{elsewhere?, von anderswo}): ein Angreifer mit SL {needed} erreicht sie{upper?, bestenfalls, wenn alles Offene erfüllt ist, erst einer mit #}, und ihr SL-T reicht bis {target}',
  'exposure-withstands':
    '{place} ist nicht exponiert ({reading}{elsewhere?, von anderswo}): ein Angreifer braucht SL {needed}, um sie zu erreichen{upper?, bestenfalls, wenn alles Offene erfüllt ist, #}, und ihr SL-T reicht nur bis {target}',
  'exposure-beyond':
    '{place} ist nicht exponiert ({reading}{elsewhere?, von anderswo}): was im Weg steht, überwindet auch ein Angreifer mit SL 4 nicht',
  'exposure-noTarget':
    'Ob {place} exponiert ist, ist nicht bekannt ({reading}{elsewhere?, von anderswo}): ein Angreifer mit SL {needed} erreicht sie, und ihr fehlt ein SL-T in IAC, UC, SI oder RDF',
  'exposure-noTraffic':
    'Ob {place} exponiert ist, ist nicht bekannt ({reading}{elsewhere?, von anderswo}): die Anlage nennt weder einen Conduit noch einen Datenfluss, also ist kein Weg dorthin zu sehen',
  'exposure-entryFacts':
    'Ob {place} exponiert ist, ist nicht bekannt ({reading}{elsewhere?, von anderswo}): {needed?um sie zu erreichen, braucht es #}{none?kein bekannter Weg führt dorthin}, aber nur {ifEntered}, wenn Angreifer in {entry} eindringen, wo untrustedAccess und portableDevices nicht beide bekannt sind, und ihr SL-T {target?reicht bis #}{noTarget?ist nicht bekannt}',
  'exposure-heldIfEntered':
    '{place} ist nicht exponiert ({reading}{elsewhere?, von anderswo}): selbst wenn Angreifer in {entry} eindringen, wo untrustedAccess und portableDevices nicht beide bekannt sind, braucht es {ifEntered}, um sie zu erreichen, und so viel verlangt SL-T nicht',
  'exposure-unreached':
    'Nichts führt zu {place}: so wie die Anlage modelliert ist, gibt es keinen Weg von außen{elsewhere? in eine andere Zone} oder aus einer externen Zone',

  'triage-lower':
    'Vorläufig erreicht {place} in {fr} mindestens SL {level}: von {rows} {rows|Anforderung|Anforderungen} bis SL {next} {n|ist|sind} {n} weder als erfüllt beurteilt noch durch ein Ja der Triage getragen',
  'triage-upper':
    'Vorläufig erreicht {place} in {fr} höchstens SL {level}: von {rows} {rows|Anforderung|Anforderungen} bis SL {next} {n|ist|sind} {n} als nicht erfüllt beurteilt oder in der Triage mit Nein beantwortet',
  'triage-lower-top':
    '{place} erreicht in {fr} mindestens SL {level}: jede Anforderung dieser FR ist beurteilt und erfüllt',
  'triage-upper-top':
    'Vorläufig kann {place} in {fr} SL {level} erreichen: nichts, was beurteilt oder in der Triage beantwortet ist, spricht dagegen',
  'triage-bounded':
    'Vorläufig kommt {place} in {fr} nicht über SL {level} hinaus: sonst hält es nichts dort, aber eine Antwort genügt nur bis SL {level}',
  'triage-none': 'Die Triage hat für {place} in {fr} keinen SL-A: keine Anforderung dieser FR gilt dort',
  'question-yes':
    'Die Triage von {place} sagt Ja zu: {question}{assessor? (#)}. Das trägt {rows& und } samt ihren RE bis SL {carries}, wo sie nicht beurteilt sind',
  'question-no':
    'Die Triage von {place} sagt Nein zu: {question}{assessor? (#)}. Das gilt für {rows& und } samt ihren RE, wo sie nicht beurteilt sind',
  'question-unknown':
    'Die Triage von {place} lässt offen: {question}{assessor? (#)}. Die Frage spricht für {rows& und } samt ihren RE, wo sie nicht beurteilt sind',
  'question-unasked':
    'Die Triage von {place} hat keine Antwort zu: {question}. Die Frage spricht für {rows& und } samt ihren RE, wo sie nicht beurteilt sind',
  'slc-held':
    '{place} kann in {fr} SL {level} ({reading}): Von {rows} {rows|Anforderung|Anforderungen} bis SL {next} {n|ist|sind} {n} nicht erfüllt',
  'slc-bounded':
    '{place} kann in {fr} SL {level} ({reading}): Jede Anforderung bis SL {next} ist erfüllt, aber eine Antwort reicht nur bis SL {level}',
  'slc-top': '{place} kann in {fr} SL {level} ({reading}): Jede Anforderung dieser FR ist erfüllt',
  'slc-none': '{place} hat in {fr} kein SL-C: Keine Anforderung dieser FR ist darauf anwendbar',
  'slc-product': '{place} kann in {fr}, was sein Produkt kann, {product}: Keine eigene Antwort weicht ab',
  'capability-native': '{place} bringt {requirement} ({title}) von Haus aus mit',
  'capability-configurable': '{place} bringt {requirement} ({title}) mit, wenn es dafür eingerichtet ist',
  'capability-certified':
    '{place} bringt {requirement} ({title}) laut Zertifikat mit; beantwortet hat es niemand',
  'capability-short': '{place} bringt {requirement} ({title}) nicht mit',
  'capability-system': '{place} überlässt {requirement} ({title}) dem System darum herum',
  'capability-notApplicable': '{requirement} ({title}) ist auf {place} nicht anwendbar',
  'capability-unknown': 'Niemand hat gesagt, ob {place} {requirement} ({title}) mitbringt',
  'capability-failed':
    'Bulkhead konnte {requirement} ({title}) für {place} nicht beurteilen, die Anforderung gilt daher nicht als erfüllt; bitte melden',
  'maturity-unstated': 'Niemand hat gesagt, mit welchem Reifegrad {place} {requirement} ({title}) lebt',
  'maturity-notLived':
    '{requirement} ({title}) hat bei {place} keinen Reifegrad: Das Urteil ist {verdict}, und nur was gelebt wird, hat einen',
  'maturity-claimed':
    '{place} lebt {requirement} ({title}) nach eigener Angabe mit ML {claimed}{aim?; Ziel der Anlage ist ML #}; kein Nachweis zeigt es',
  'maturity-less':
    '{place} lebt {requirement} ({title}) nach eigener Angabe mit ML {claimed}, die Nachweise zeigen aber nur ML {evidenced}{aim?; Ziel der Anlage ist ML #}',
  'maturity-evidenced':
    '{place} lebt {requirement} ({title}) mit ML {evidenced}, und ein Nachweis zeigt es{aim?; Ziel der Anlage ist ML #}',
  'sustained-evidenced':
    '{requirement} ({title}) wird getragen: Jeder tragende Prozess wird nachweislich mit ML {level} oder höher gelebt',
  'sustained-claimed':
    '{requirement} ({title}) wird getragen, aber nur nach eigener Angabe: Von {n} tragenden {n|Prozess|Prozessen} {short|ist|sind} {short} nicht mit ML {level} nachgewiesen',
  'sustained-short':
    '{requirement} ({title}) wird nicht getragen: Von {n} tragenden {n|Prozess|Prozessen} {short|erreicht|erreichen} {short} ML {level} nicht oder {short|ist|sind} unbekannt',
  'sustained-open':
    'Ob {requirement} ({title}) getragen wird, ist nicht bekannt: Von {n} tragenden {n|Prozess|Prozessen} {short|ist|sind} {short} nicht mit ML {level} bekannt',
  'sustained-noAim':
    'Ob {requirement} ({title}) getragen wird, lässt sich nicht sagen: Die Anlage nennt in ihrem Verfahren keinen Reifegrad als Ziel',
  'sustained-noCarrier':
    'Ob {requirement} ({title}) getragen wird, lässt sich nicht sagen: Kein hier anwendbarer Prozess des Programms trägt es',
  'verdict-handedDown':
    '{requirement} ({title}) wird bei {place} selbst nicht beurteilt: Was dort beantwortet ist, wird weitergegeben',
  'verdict-atAsset':
    '{requirement} ({title}) wird bei {place} selbst nicht beurteilt: Was dort beantwortet ist, zählt als Ausnahme, wo das Asset hingehört',
  supplier: '{name} ist ein Lieferant; seine Aufgabe: {roles}',
  product: '{name} ist eine Komponente der Klasse {class}{vendor?, von #}{certificate?, zertifiziert: #}',
  suc: '{name} ist ein betrachtetes System mit {n} {n|Zone|Zonen}{zones?: #}',
  function: '{name} ist eine wesentliche Funktion der Art {kind}{needs?; sie braucht #}',
  overlay: '{name} verlangt {n} {n|Zeile|Zeilen} neben der Norm{source?, aus #}',
  'waiver-live': 'Der Befund darf bis {expires} bestehen; genehmigt von {approvedBy}: {reason}',
  'waiver-over':
    'Der Befund durfte bis {expires} bestehen, das ist vorbei; genehmigt von {approvedBy}: {reason}',
  'worstCase-detailed':
    '{name} hat den Rang {rank}, mehr als hinnehmbar: eine ausführliche Risikobeurteilung ist nötig',
  'worstCase-tolerable': '{name} hat den Rang {rank}, und das ist hinnehmbar',
  'worstCase-notHackable':
    '{name}{rank? hat den Rang #, aber} braucht keine ausführliche Risikobeurteilung: kein Angriff kann es herbeiführen{safeguards?; verhindert wird es durch #}',
  'worstCase-unrated':
    '{name} hat keinen Rang: niemand hat angegeben, wie schwer es wiegt; er ist unbekannt und nicht niedrig',
  'scenario-untreated':
    '{name}, bei {place}: mit dem, was nachweislich getan ist, bleibt der Rang {rank}, mehr als hinnehmbar, und keine Entscheidung deckt das',
  'scenario-lapsed':
    '{name}, bei {place}: es bleibt der Rang {rank}, mehr als hinnehmbar, und die Entscheidung{acceptedBy? von #} galt bis {until}',
  'scenario-unrated':
    '{name}, bei {place}: ohne Rang, denn niemand hat angegeben, wie schwer es wiegt; er ist unbekannt und nicht niedrig',
  'scenario-planned':
    '{name}, bei {place}: der Rang ist {rank}, mehr als hinnehmbar, bis das Geplante getan und nachgewiesen ist{until?, spätestens am #}',
  'scenario-accepted':
    '{name}, bei {place}: es bleibt der Rang {rank}, mehr als hinnehmbar; {acceptedBy} nimmt das bis {until} hin{reason?: #}',
  'scenario-transferred':
    '{name}, bei {place}: es bleibt der Rang {rank}, mehr als hinnehmbar; {acceptedBy} hat das Risiko bis {until} übertragen{reason?: #}',
  'scenario-avoided':
    '{name}, bei {place}: der Rang wäre {rank}, mehr als hinnehmbar; {acceptedBy} lässt es bis {until} vermeiden{reason?: #}',
  'scenario-tolerable':
    '{name}, bei {place}: mit dem, was nachweislich getan ist, bleibt der Rang {rank}, und das ist hinnehmbar',
  risk: 'Risiko wird mit {severities} Stufen der Schwere, {likelihoods} der Wahrscheinlichkeit und den Rängen {ranks} bewertet; hinnehmbar ist es bis {tolerable}{approvedBy?, genehmigt von: #}',
  document:
    'Dokumentenlenkung{number?: Nummer #}{revision?, Revision #}{date?, vom #}{classification?, eingestuft als #}{drawn?, erstellt von #}{checked?, geprüft von #}{approved?, freigegeben von #}; was nicht angegeben ist, ist nicht bekannt',
  method:
    'Das Verfahren der Anlage{slTarget?: SL-T nach #}; jede FR bekommt mindestens SL {baseline}{maturity?; Ziel des Programms ist ML #}',
  plant:
    '{name} hat {zones} {zones|Zone|Zonen}, {conduits} {conduits|Conduit|Conduits} und {assets} {assets|Asset|Assets}',
  rule: 'Die Entwurfsregel {rule} hat hier {n} {n|Befund|Befunde}; Schwere: {severity}',
  'document-inUse': '{title}: {n} {n|Zeile|Zeilen}; die Anlage wird danach beurteilt',
  'document-notInUse': '{title}: {n} {n|Zeile|Zeilen}; die Anlage wird nicht danach beurteilt',
  links: '{title}: {n} {n|Verknüpfung|Verknüpfungen} von {rowsFrom} Zeilen aus {from} zu {rowsTo} aus {to}',
  cause:
    '{n} {n|Lücke|Lücken} an {places} {places|Stelle|Stellen} haben eine Ursache; sie betrifft {rows}{more? und # weitere}{how?: #}. Ist alles erfüllt: {closed} {closed|Lücke|Lücken} weniger, {levels} {levels|Stufe|Stufen} SL-A mehr, {reached} {reached|Stelle|Stellen} mehr auf SL-T.{measures? Maßnahmen: #}{effort?, # Tage}{cost?, #}{currency? #}{yearly?, # im Jahr}{hours?, # h Stillstand}{unstated?; übriger Aufwand, Kosten und Stillstand nicht angegeben}',
  fact: '{fact} trifft zu, wo gilt: {trueWhen}',
};

export const whyCauses: WhyCauses = {
  'step-done': 'Für {suc} ist es erledigt',
  'step-begun': 'Für {suc} ist es begonnen: {missing} {missing|Angabe fehlt|Angaben fehlen}',
  'step-notBegun': 'Für {suc} ist es nicht begonnen: {missing} {missing|Angabe fehlt|Angaben fehlen}',
  'step-notNeeded': 'Für {suc} ist es nicht nötig',
  'step-undetermined': 'Für {suc} weiß niemand, ob es nötig oder ob es erledigt ist',
  'step-recorded': 'Für den Standort eingetragen: {verdict}; ob es erledigt ist, sagt das Modell',
  rationale: 'Die Begründung dafür: {rationale}',
  driver: '{place} muss in {fr} SL {level} erreichen',
  'driver-none': '{place} hat in {fr} kein SL-T',
  'driver-baseline': 'das Grundniveau der Anlage ist SL {level}',
  'derived-less':
    'die Szenarien dort verlangen SL {level}, das ist weniger; stattdessen gilt das festgelegte SL-T',
  'derived-same': 'auch die Szenarien dort verlangen SL {level}',
  'derived-more':
    'die Szenarien dort verlangen SL {level}, das ist mehr; stattdessen gilt das festgelegte SL-T',
  'derived-open': 'die Szenarien dort lassen offen, was sie verlangen; stattdessen gilt das festgelegte SL-T',
  'asks-risk-band':
    '{name} verlangt SL {level}: Ohne Gegenmaßnahmen ist das Risiko {rank}{cap?, und seine Bedrohungsquelle soll mit SL # abgewehrt werden}',
  'asks-crrf':
    '{name} verlangt SL {level}: {perYear} Mal im Jahr ohne Gegenmaßnahmen, {tolerablePerYear} werden hingenommen',
  'asks-attacker':
    '{name} verlangt SL {level}: {source} darf keinen Schweregrad {severity} bewirken, und es kommt zu {reached}',
  'asks-consequence': '{name} verlangt SL {level}: Ein Angriff kann Schwere {severity} bewirken',
  'asks-open-severity': '{name} lässt offen, was es verlangt: Keine Schwere ist angegeben',
  'asks-open-frequency':
    '{name} lässt offen, was es verlangt: `perYear` oder `tolerablePerYear` ist nicht angegeben',
  'asks-open-attackers': '{name} lässt offen, was es verlangt: Die Kriterien nennen keine `attackers`',
  'asks-open-effects': '{name} lässt offen, in welchen FRs es etwas verlangt: Keine Wirkung ist angegeben',
  target: '{place} muss in {fr} SL {level} erreichen',
  'row-met': '{requirement} {title}: erfüllt',
  'row-compensated': '{requirement} {title}: kompensiert',
  'row-notApplicable': '{requirement} {title}: nicht anwendbar',
  'row-partial': '{requirement} {title}{level? (ab SL #)}: nur teilweise erfüllt{how?; #}',
  'row-unmet': '{requirement} {title}{level? (ab SL #)}: nicht erfüllt{how?; #}',
  'row-fallen': '{requirement} {title}{level? (ab SL #)}: beantwortet, aber die Antwort trägt nicht{how?; #}',
  'row-missing-answer':
    '{requirement} {title}{level? (ab SL #)}: von niemandem beantwortet{onlyAt?, nur bei #}',
  'row-missing-answerExpired': '{requirement} {title}{level? (ab SL #)}: Antwort am {expires} abgelaufen',
  'row-missing-fact':
    '{requirement} {title}{level? (ab SL #)}: offen, solange {n|das Merkmal|die Merkmale} {facts& und } nicht bekannt {n|ist|sind}{shown?; das Modell zeigt #, als wahr anzugeben}',
  'row-failed': '{requirement} {title}: Bulkhead konnte die Anforderung nicht beurteilen',
  'row-blocked':
    '{requirement} {title}{level? (ab SL #)}: beantwortet, aber die Grundanforderung {base} ist nicht erfüllt',
  'row-notEvidenced': '{requirement} {title}{level? (ab SL #)}: {verdict}, aber kein Nachweis zählt hier',
  'row-notVerified':
    '{requirement} {title}{level? (ab SL #)}: {verdict} und nachgewiesen, aber keine Prüfung bestätigt es',
  'rows-atZone':
    '{rows& und } {n|zählt|zählen} hier als erfüllt, weil die Zonen danach beurteilt werden, eine davon {place}',
  'row-bound': '{requirement} {title}: Die Antwort reicht nur bis SL {bound}',
  'answer-here': 'Hier beantwortet: {status}{how?; #}',
  'answer-from': 'Für {place} beantwortet und von dort übernommen: {status}{how?; #}',
  'fact-true': '{fact} trifft hier zu: {trueWhen}',
  'fact-false': '{fact} trifft hier nicht zu; es träfe zu, wenn gälte: {trueWhen}',
  'fact-unknown': 'Ob {fact} hier zutrifft, ist nicht bekannt; es trifft zu, wenn gilt: {trueWhen}',
  'fact-shown':
    '{fact} ist hier nicht angegeben, und das Modell der Anlage zeigt es: als wahr angeben; es trifft zu, wenn gilt: {trueWhen}',
  shows: 'Das Modell zeigt es: {what}',
  statement: 'So angegeben bei {place}',
  'evidence-counts': 'Nachgewiesen durch {title} ({kind})',
  'evidence-notLive': 'Nicht nachgewiesen durch {title}: zählt an diesem Tag nicht',
  'evidence-wrongKind':
    'Nicht nachgewiesen durch {title}: Ein Nachweis der Art {kind} kann diese Anforderung nicht zeigen',
  'evidence-outOfScope': 'Nicht nachgewiesen durch {title}: Diese Stelle ist dort nicht aufgeführt',
  'evidence-cited': '{title} ({kind})',
  'measure-inPlace': '{name}: umgesetzt',
  'measure-notInPlace': '{name}: noch nicht umgesetzt',
  'disposition-planned': 'Schließung geplant bis {until}{owner?; zuständig: #}{reason?: #}',
  'disposition-accepted': 'Akzeptiert bis {until}, genehmigt von {approvedBy}: {reason}',
  'disposition-transferred': 'Übertragen bis {until} auf {owner}, genehmigt von {approvedBy}: {reason}',
  'disposition-lapsed': 'Was darüber entschieden war, lief am {until} ab: die Lücke ist wieder offen',
  'check-pass': 'Prüfung am {date} bestanden, durchgeführt von: {by}',
  'check-fail': 'Prüfung am {date} nicht bestanden, durchgeführt von: {by}',
  'found-at': 'Gefunden bei {place}',
  'with-thing': '{name}',
  'with-flow': '{from} nach {to}{protocol?; #}',
  'with-row': '{requirement} {title} in {place}',
  'severity-above':
    '{category}: Schwere {level} ({name}) ergibt {rank}, mehr als das dort hinnehmbare {tolerable}',
  'severity-within':
    '{category}: Schwere {level} ({name}) ergibt {rank}; hinnehmbar ist dort bis {tolerable}',
  'likelihood-stated': 'Wahrscheinlichkeit {level} ({name}), wie angegeben',
  'likelihood-assumed':
    'Wahrscheinlichkeit {level} ({name}): niemand hat eine angegeben, also gilt es als sicher',
  'likelihood-derived':
    'Wahrscheinlichkeit {level} ({name}), aus Fähigkeit {capability} und Ausgesetztheit {exposure}',
  'exposure-elsewhere':
    'Von anderswo {needed?braucht es #}{none?führt kein Weg dorthin}{open?führt kein bekannter Weg dorthin}{entered?, nur #, falls Angreifer dort eindringen, wo das nicht bekannt ist}',
  'exposure-hop-outside':
    'Von außen in {to} ({facts& und }): SL-A ist dort {zone} in IAC, UC und SI{decides?; dieser Schritt entscheidet}',
  'exposure-hop-conduit':
    'Von {from} durch {conduit} in {to}: SL-A ist {boundary} in RDF am Conduit und {zone} in IAC, UC und SI dahinter{decides?; dieser Schritt entscheidet}',
  'exposure-hop-asset':
    'Von {from} über {asset}, das mit beiden verbunden ist, in {to}: dazwischen steht kein Conduit, und SL-A ist dort {zone} in IAC, UC und SI{decides?; dieser Schritt entscheidet}',
  'exposure-hop-parent':
    'Von {from} in {to}, eine in der anderen und kein Conduit dazwischen: SL-A ist dort {zone} in IAC, UC und SI{decides?; dieser Schritt entscheidet}',
  'exposure-raise-conduit':
    'RDF bei {place} von SL {from} auf SL {to} gehoben: dann braucht ein Angreifer {needed}',
  'exposure-raise-zone':
    'IAC, UC und SI bei {place} von SL {from} auf SL {to} gehoben: dann braucht ein Angreifer {needed}',
  'hackable-unknown':
    'Niemand weiß bisher, ob ein Angriff es herbeiführen kann; bis jemand es sagt, zählt es, als könnte es einer',
  unmitigated:
    '{unmitigated} ohne Gegenmaßnahmen; {claimed} mit dem, was angegeben ist, {evidenced} mit dem, was nachgewiesen ist, bei Wahrscheinlichkeit {left}',
  'countermeasure-evidenced': '{name}: {requirement} ist bei {place} erfüllt und nachgewiesen',
  'countermeasure-claimed':
    '{name}: {requirement} soll bei {place} erfüllt sein, nachgewiesen ist es noch nicht',
  'countermeasure-open':
    '{name}: {requirement} trägt bei {place} nicht: dort nicht erfüllt, nicht beantwortet oder nicht anwendbar',
  'countermeasure-notJudged': '{name}: {requirement} wird bei {place} nicht beurteilt, also trägt es nichts',
  'countermeasure-citesNothing':
    '{name} nennt weder eine Anforderung noch eine Maßnahme, also kann nichts zeigen, dass es hält',
  'countermeasure-measureInPlace': '{name}: die Maßnahme dazu ist umgesetzt',
  'countermeasure-measureMissing': '{name}: die Maßnahme dazu ist nicht umgesetzt',
  'countermeasure-measureUnshown':
    '{name}: die Maßnahme dazu ist umgesetzt, und kein gültiger Nachweis belegt es',
  'safeguard-counts': '{name} mindert die Schwere: kein Angriff erreicht es',
  'safeguard-hackable': '{name} mindert nichts: ein Angriff erreicht es',
  'safeguard-unknown': '{name} mindert nichts, bis jemand angibt, dass kein Angriff es erreicht',
  'waiver-live': 'Ausnahmegenehmigung bis {expires}, erteilt von {approvedBy}: {reason}',
  'waiver-over': 'Die Ausnahmegenehmigung lief am {expires} ab; erteilt von {approvedBy}: {reason}',
  'question-no': '{question}: mit Nein beantwortet, und das gilt für {rows& und }',
  'question-unknown': '{question}: mit unbekannt beantwortet, also trägt nichts {rows& und }',
  'question-unasked': '{question}: nicht beantwortet, also trägt nichts {rows& und }',
  'question-beyond':
    '{question}: mit Ja beantwortet, aber ein Ja trägt Zeilen nur bis SL {carries} und nicht {rows& und }',
  'question-differs':
    '{question}: mit Ja beantwortet, aber an einem Asset ist {rows& und } anders beantwortet',
  'fr-reached': '{fr}: SL-A {level}, wie es das SL-T {target} verlangt',
  'fr-short': '{fr}: SL-A {level}, unter dem SL-T {target}',
  'fr-noTarget': '{fr}: SL-A {level}, ein SL-T fehlt',
  'fr-nothing': '{fr}: keine Anforderung ist anwendbar{target?, das SL-T ist #}',
  'slc-product': '{product} kann in {fr} SL {level}',
  'slc-product-none': '{product} hat in {fr} kein SL-C',
  'of-product': 'Das Produkt: {product}',
  certificate: 'Zertifiziert von {scheme}{expires?, bis #}',
  'carrier-verdict': '{requirement} {title}: {verdict}{claimed?, ML # angegeben}',
  'carrier-claimed': '{requirement} {title}: ML {claimed} angegeben, nichts nachgewiesen',
  'carrier-evidenced': '{requirement} {title}: ML {claimed} angegeben, ML {evidenced} nachgewiesen',
  'evidence-shows': 'Nachgewiesen durch: {title} ({kind}), das reicht bis ML {level}',
  judged: 'Bei {place}: {verdict}{how?; #}',
  'judged-by': 'Beurteilt nach {edition}: {satisfied} von {rows} {rows|Zeile|Zeilen} erfüllt',
  'document-at': '{place}: {satisfied} von {rows} {rows|Zeile|Zeilen} erfüllt',
  linked: '{requirement}{title? #}: {standing} ({kind}, {grade})',
  'linked-in': '{requirement}{title? #}: {standing} an {n} {n|Stelle|Stellen} ({kind}, {grade})',
  'linked-notInUse': '{requirement}{title? #}: nicht beurteilt, da die Anlage {edition} nicht verwendet',
  'gap-at': 'Bei {place}: {requirement} {title}',
  'fact-at-true': '{place}: trifft zu',
  'fact-at-false': '{place}: trifft nicht zu',
  'fact-at-unknown': '{place}: nicht bekannt',
};
