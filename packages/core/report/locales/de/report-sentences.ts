/** Sätze des Lückenberichts, für jemanden, der nicht dabei war. */
import type { reportSentences as english } from '../en/report-sentences.ts';

export const reportSentences: Readonly<Record<keyof typeof english, string>> = {
  postureNone:
    'Keine Zone und kein Conduit hat ein SL-T über 0, daher lässt sich über das Erreichen nichts sagen. Bei den Zonen `slTarget` angeben oder in `method` eine `baseline`.',
  postureReached:
    'Von {all} Zonen und Conduits mit SL-T {n|erreicht|erreichen} {n} es in allen grundlegenden Anforderungen, in der Lesart {reading}.',
  postureOnlyReached:
    'Die einzige Stelle (Zone oder Conduit) mit SL-T erreicht es in allen grundlegenden Anforderungen, in der Lesart {reading}.',
  postureOnlyShort:
    'Die einzige Stelle (Zone oder Conduit) mit SL-T erreicht es nicht in allen grundlegenden Anforderungen, in der Lesart {reading}.',
  postureReadings:
    'Nach eigener Angabe sind es {claimed}, durch Nachweise gezeigt {evidenced}, durch Prüfungen bestätigt {verified}.',
  posturePartly:
    'Bei {n} davon {n|fehlt|fehlt} SL-T in mindestens einer grundlegenden Anforderung: Ob {n|sie es erreicht|sie es erreichen}, ist nicht bekannt, und als erreicht {n|zählt sie|zählen sie} nicht.',
  postureIdle:
    '{n} {n|weitere hat|weitere haben} durchweg SL-T 0: Dort wird nichts gefordert, und {n|sie zählt|sie zählen} nicht mit.',
  postureSafety: 'Die Safety-Zone {place} liegt unter ihrem SL-T in {frs& und }.',
  postureSafetyMore: '{n} weitere {n|Safety-Zone liegt|Safety-Zonen liegen} unter SL-T.',
  postureWorst: 'Am weitesten unter SL-T: {places& und }.',
  postureShort:
    'In der Lesart {reading} ist in {n} {n|Fall|Fällen} eine Anforderung nicht erfüllt, die SL-T verlangt.',
  postureGaps: 'In {gaps} {gaps|Fall|Fällen} ist sie nicht einmal nach eigener Angabe erfüllt (eine Lücke).',
  postureSettled: '{n} {n|Lücke ist|Lücken sind} für eine Zeit akzeptiert oder übertragen.',
  postureKnown:
    'Davon {n|ist|sind} {n} als offen bekannt; dahinter {causes|steht|stehen} {causes} {causes|Befund|Befunde}.',
  postureOpen:
    '{n} {n|ist|sind} noch nicht bekannt, weil eine Antwort oder ein Merkmal fehlt: {questions} offene {questions|Frage|Fragen}. Als erfüllt zählt davon nichts.',
  postureDesign:
    'Die Entwurfsregeln finden {errors} {errors|Fehler|Fehler} und {warnings} {warnings|Warnung|Warnungen}.',

  openIn: 'Offen in {places& und }.',
  openInMany: 'Offen an {n} Stellen.',
  unansweredIn: 'Unbeantwortet in {places& und }.',
  unansweredInMany: 'Unbeantwortet an {n} Stellen.',
  tells: 'Eine Antwort zeigt, ob {fr} SL {sl} in {places& und } erreicht.',
  tellsIn: 'Eine Antwort zeigt, ob {fr} SL {sl} an {n} Stellen erreicht.',
  tellsNothing:
    'Eine Antwort allein zeigt von keinem SL-A etwas: Andere Befunde halten dieselben Stellen zurück.',
  'cause-asked': 'Niemand hat diese {n} Zeilen beantwortet: {rows& und }.',
  seeFinding: 'Siehe Befund {n}.',
  gains: 'Ist das behoben, erreicht {fr} SL {sl} in {places& und }.',
  gainsMore: 'Ist das behoben, erreicht {fr} SL {sl} an {n} Stellen, darunter {places}.',
  gainsIn: 'Ist das behoben, erreicht {fr} SL {sl} an {n} Stellen.',
  gainsNothing:
    'Wo kein SL genannt ist, hebt es allein behoben keines: Andere Befunde halten dieselben Stellen zurück.',
  reaches: 'SL-T ist dann ganz erreicht in {places& und }.',
  waiting: 'und {n} {n|Erweiterung, die auf ihre Basis wartet|Erweiterungen, die auf ihre Basis warten}',
  'cause-title-failed': 'nicht beurteilt',
  'cause-title-compensationExpired': 'Kompensation abgelaufen',
  'cause-title-measure': 'Maßnahme nicht umgesetzt',
  'cause-title-dependsOn': 'Kompensation ohne Stütze',
  'cause-title-exception': 'Ausnahmen',
  'cause-title-bounded': 'reicht nur bis zu einer Stufe',
  'cause-title-answer': 'nicht erfüllt',
  'cause-failed': 'Bulkhead konnte das nicht beurteilen; bitte melden.',
  'cause-compensationExpired': 'Die Kompensation ist am {expires} abgelaufen.',
  'cause-answerExpired': 'Die Antwort ist am {expires} abgelaufen.',
  'cause-measure': 'Noch nicht umgesetzt: {names& und }.',
  afterFindings: 'Setzt behobene Befunde von oben voraus: {findings& und }.',
  'cause-fact': 'Niemand hat angegeben, ob es vorkommen kann: {facts& und }.',
  'cause-answerMissing': 'Niemand hat das beantwortet.',
  'cause-dependsOn': 'Die Kompensation stützt sich auf nicht Erfülltes: {rows& und }.',
  'cause-exception': 'Gilt nicht für diese Assets oder Klassen: {exceptions& und }.',
  'cause-bounded': 'Die Antwort reicht nur bis SL {level}.',
  'cause-answer': 'Nicht erfüllt; die Antwort sagt nicht, wie es ist.',
  'do-failed': 'Mit der Anlage und der Version des Programms melden.',
  'do-compensationExpired':
    'Die Kompensation mit jemandem erneuern, der zustimmt, oder das Geforderte umsetzen.',
  'do-answerExpired': 'Noch einmal hinsehen und die Antwort erneuern.',
  'do-measure': 'Die Maßnahme umsetzen.',
  'do-fact':
    'Nachsehen und das Merkmal angeben, mit dem, was es zeigt{zones?, in `facts` der Zone oder des Standorts}{conduits?; in `facts` des Conduits, der keine anderen nutzt}.',
  'do-answerMissing':
    'Nachsehen und antworten. `bulkhead catalog show` sagt, worauf eine Zeile hinausläuft; `bulkhead worksheet out` schreibt sie als Blätter zum Ausfüllen.',
  'do-dependsOn': 'Die Zeilen erfüllen, auf die sie sich stützt, oder anders kompensieren.',
  'do-exception': 'Diese Assets auf den Stand der anderen bringen oder für sie kompensieren.',
  'do-bounded': 'Verstärken, was da ist, oder das SL-T mit Begründung senken.',
  'do-again':
    'Die genannten Maßnahmen sind umgesetzt ({names& und }): noch einmal ansehen und antworten, wie es jetzt ist.',
  'do-answer': 'Noch ist keine Maßnahme benannt. Worauf die Anforderung hinausläuft:',
  findingNumber: 'Befund {n}:',
  'so-unanswered': 'Falls es nicht erfüllt ist, kann dies geschehen:',
  'so-IAC': 'Menschen oder Programme kommen hinein, ohne dass bekannt ist, wer sie sind.',
  'so-UC': 'Wer drin ist, kann mehr tun, als die Aufgabe braucht, womöglich ohne Spur.',
  'so-SI': 'Programme, Einstellungen oder Werte lassen sich ändern, ohne dass es jemand merkt.',
  'so-DC': 'Passwörter, Rezepte oder Zeichnungen kann lesen, für wen sie nicht bestimmt sind.',
  'so-RDF': 'Was in einer Zone schiefgeht, kann auf die nächste übergreifen.',
  'so-TRE': 'Ein Vorfall wird spät bemerkt, und sein Verlauf lässt sich danach nicht erzählen.',
  'so-RA': 'Eine Störung hält die Funktion an, oder die Wiederherstellung dauert länger als geplant.',

  allSettled:
    'Alles Geforderte, das als offen bekannt ist, ist für eine Zeit akzeptiert oder übertragen: Bis dahin ist nichts zu tun.',
  noFindings:
    'Keine geforderte Anforderung ist als offen bekannt. Das gilt für das, was beantwortet wurde: siehe die offenen Fragen.',
  noActions:
    'Nichts ist benannt, was nicht warten darf: Kein Fehler der Entwurfsregeln besteht, und keine Lücke nennt eine Maßnahme. Bei den Antworten, die geschlossen werden sollen, `measures` ergänzen.',
  putInPlace: 'Umsetzen: {names& und }{owners? (#)}.',
  closesGaps:
    '{measures|Das schließt|Zusammen schließt das} {n} {n|Lücke, die einzige, die darauf wartet|Lücken, alle, die darauf warten}.',
  closesSome: '{measures|Das schließt|Zusammen schließt das} {n} der {waiting} Lücken, die darauf warten.',
  renew:
    '{n} abgelaufene {n|Antwort oder Kompensation|Antworten und Kompensationen} erneuern oder ersetzen; bis dahin gelten die Anforderungen dahinter als offen.',
  moreErrors: '{n} weitere Fehler der Entwurfsregeln {n|steht|stehen} im Anhang.',
  alsoAt: 'Dasselbe gilt für {places& und }.',
  outlookMeasures: '{n} {n|ist|sind} noch nicht umgesetzt, für {causes} {causes|Befund|Befunde}.',
  outlookEffort: 'zusammen {n} {n|Personentag|Personentage}',
  outlookOutage:
    '{n} h Stillstand wie angegeben: mehr, wo das Zeitfenster einen wiederholt, weniger, wo Maßnahmen sich einen teilen',
  statedByAll: '(von jeder Maßnahme angegeben)',
  statedBySome: '({n} von {all} Maßnahmen geben es an; die übrigen können dazukommen)',
  outlookAfter:
    'Wie angegeben erreichten dann {places} von {all} {all|Stelle|Stellen} SL-T; {closed} {closed|Lücke wäre|Lücken wären} geschlossen, {n} {n|bliebe|blieben} offen.',
  outlookWithout:
    '{n} {n|Befund nennt|Befunde nennen} noch keine Maßnahme ({gaps} {gaps|Lücke|Lücken}): Weder Kosten noch Zeit sind bekannt.',
  outlookStands:
    '{compensations} {compensations|Kompensation|Kompensationen}, {waivers} {waivers|Ausnahmegenehmigung|Ausnahmegenehmigungen} und {settled} {settled|akzeptierte oder übertragene Lücke|akzeptierte oder übertragene Lücken}{day?, vereinbart bis zu einem Tag; als nächstes endet eine am #}.',
  outlookFails:
    '{n} {n|Kompensation zählt|Kompensationen zählen} nicht: abgelaufen, ohne eine umgesetzte Maßnahme, oder gestützt auf nicht Erfülltes.',
  waivedError: 'Ausnahmegenehmigung an einer Safety-Zone, erteilt von {by}{day?, bis #}:',
  outlookNothingStands:
    'Nichts: Keine Kompensation, keine Ausnahmegenehmigung und keine Entscheidung gilt, dass eine Lücke bleiben darf.',
  nothingUnknown:
    'Jede geforderte Anforderung ist beantwortet, jedes Merkmal dahinter ist angegeben, und Nachweise zeigen, was angegeben ist.',
  unknownAnswers: '{n} {n|gefordertes Urteil hat|geforderte Urteile haben} keine Antwort.',
  unknownExpired:
    '{n} {n|gefordertes Urteil beruht|geforderte Urteile beruhen} auf einer abgelaufenen Antwort.',
  unknownFacts: 'Nicht angegeben, ob es vorkommen kann: {facts& und }.',
  unknownTargets: 'Ohne SL-T in mindestens einer grundlegenden Anforderung: {places& und }.',
  unknownNotApplicable:
    'Von {all} {all|Urteil|Urteilen}, eine Anforderung sei nicht anwendbar, {n|hat|haben} {n} keinen gültigen Nachweis hinter dem Merkmal oder der Antwort; was ein Conduit seinen Zonen überlässt, zählt nicht mit.',
  unknownEvidence:
    'Von {all} als erfüllt angegebenen {all|Urteil|Urteilen} {n|hat|haben} {n} keinen gültigen Nachweis einer zugelassenen Art: {n|Es beruht|Sie beruhen} allein auf Aussagen.',

  scopeSizes:
    'Die Anlage hat {zones} {zones|Zone|Zonen}, {conduits} {conduits|Conduit|Conduits}, {assets} {assets|Asset|Assets} und {flows} {flows|Datenfluss|Datenflüsse}.',
  noSuc:
    'Kein betrachtetes System ist aufgeschrieben, daher gelten alle Zonen als betrachtet. Als `suc` angeben: Zweck, Zonen, Zugänge, was ausgenommen ist und warum.',
  noFunctions:
    'Keine wesentliche Funktion ist benannt, daher lässt sich nicht sagen, auf welchen Zonen Sicherheit oder Steuerung beruhen. Als `functions` angeben.',

  methodRows:
    'Jede Zone und jeder Conduit wird an den {rows} Zeilen von {catalog} gemessen; ein Conduit ohne Assets nur an den Zeilen zur Kommunikation.',
  methodReadings:
    'Drei Lesarten stehen nebeneinander: angegeben ist, was jemand geantwortet hat; nachgewiesen, was ein gültiger Nachweis zugelassener Art an genau dieser Stelle zeigt; verifiziert, was eine Prüfung außerdem bestätigt hat.',
  methodTarget:
    'SL-T ist, was die Anlage für jede Zone mit Begründung festlegt; eine Zone ohne eigenes übernimmt das der umgebenden Zone oder, wo die Methode es sagt, die Grundlinie SL {baseline}.',
  methodConduit:
    'Ein Conduit ohne eigenes SL-T übernimmt das höchste der verbundenen Zonen; in DC nur, wenn Vertrauliches hindurchgeht, in RA nur, wenn eine wesentliche Funktion ihn braucht.',
  methodConduitMax:
    'Ein Conduit ohne eigenes SL-T übernimmt das höchste der verbundenen Zonen, in allen grundlegenden Anforderungen.',
  methodOrder:
    'Eine Antwort an der Stelle selbst gilt vor einer, die von der umgebenden Zone, dem Standort oder der Organisation kommt.',
  methodWhy:
    'Jede Zahl einer Zone oder eines Conduits lässt sich nach dem Warum fragen und nennt die Antworten, Merkmale und Nachweise dahinter:',
  methodWhyPaper:
    'Die Kette hinter den Zahlen ist ein Anhang von report.html; anderswo fehlt sie, und der Befehl oben nennt sie.',
  methodAgain:
    'Gleiche Anlage, gleicher Tag und gleiches Programm geben diesen Bericht wieder, Byte für Byte.',

  limitSl:
    'Ein Security-Level sagt, gegen welche Mittel, Ressourcen und Fähigkeiten eines Angreifers man sich hält. Er ist keine Wahrscheinlichkeit und nicht der Sicherheits-Integritätslevel der Safety-Normen.',
  limitSlA:
    'SL-A ist der höchste SL, bis zu dem jede Anforderung einer grundlegenden Anforderung erfüllt ist. Es ist kein Mittelwert und kein Prozentsatz; eine einzige offene Anforderung hält es unten.',
  limitTreRa: 'In TRE und RA trennt keine Anforderung SL 3 von SL 4: Eine 4 sagt dort nicht mehr als eine 3.',
  limitMet:
    'Was niemand beantwortet hat, ist nicht ermittelt und zählt nie als erfüllt. Was angegeben ist, zählt nur als angegeben: Die Balken sagen, welche Lesart sie zeigen.',
  limitNoEvidence:
    'An {n} {n|Stelle|Stellen} zeigt kein gültiger Nachweis etwas von dem, was dort gefordert ist; dort beruht alles auf Aussagen: {places& und }.',
  limitTarget:
    'SL-T ist so gut wie die Risikobeurteilung, aus der es kommt; der Bericht nimmt es wie angegeben.',
  limitNotYet:
    'Nicht Teil dieses Berichts: Risikokriterien und hinnehmbares Risiko sowie Bedrohungsszenarien mit ihrer Bewertung vor und nach Gegenmaßnahmen; `bulkhead risk` zeigt sie. Noch nicht Teil des Modells: Sicherheitsmeldungen und Patches sowie Phasen und Termine der Maßnahmen.',
  limitDrawing:
    'Die Zeichnung ist eine logische: Zonen, Conduits und was ihre Grenzen durchsetzt, nicht jedes Kabel und jede Adresse.',
  limitText:
    'Titel von Anforderungen sind Fakten und bleiben in der Sprache ihres Katalogs (Englisch); ihr Text steht in der Norm, die hier nicht abgedruckt ist.',
  limitIntent:
    'Die Empfehlungen von {n} {n|Befund|Befunden} ohne Maßnahme sagen mit den Worten des Katalogs und in seiner Sprache, worauf die Anforderung hinausläuft.',
  sourcesSeen:
    'Als Nachweise verzeichnet: {documentation} {documentation|Eintrag|Einträge} der Dokumentation, {implementation} dazu, wie es eingerichtet ist, {effectiveness} dazu, dass es wirkt.',
  sourcesLive: '{live} von {all} {live|ist|sind} nicht abgelaufen, und Antworten führen {cited} an.',
  sourcesChecks:
    '{n} {n|Prüfung ist|Prüfungen sind} verzeichnet: {interview} durch Befragung, {inspect} durch Inspektion, {configuration} einer Konfiguration, {test} durch einen Test; die übrigen sagen nicht, wie.',
  sourcesNoChecks: 'Keine Prüfung ist verzeichnet.',
  noPeople:
    'Niemand ist genannt, der Nachweise erhoben, geprüft oder dem zugestimmt hat, was gilt. `collectedBy`, `by` und `approvedBy` angeben.',

  changesIntroDays:
    'Was seit dem hier genannten älteren Stand der Anlage anders geschrieben ist und was das und die Zeit dazwischen bewirkt haben. Der ältere Stand ist zum {asOfBefore} beurteilt, dieser zum {asOf}.',
  changesIntro:
    'Was seit dem hier genannten älteren Stand der Anlage anders geschrieben ist und was das bewirkt. Beide Stände sind zum {asOf} beurteilt, so dass nur das Geschriebene sie unterscheidet und nicht der Tag.',
  changesNone: 'Nichts ist anders geschrieben.',
  changesCounts:
    '{added} {added|Eintrag kam|Einträge kamen} hinzu, {changed} {changed|wurde|wurden} geändert, {removed} entfernt.',
  changesResidual:
    'Das nachgewiesene Restrisiko stieg in {higher} {higher|Szenario|Szenarien} und sank in {lower}. Nicht entschiedene Szenarien: {opened} mehr, {closed} weniger.',
  changesEffects:
    'SL-A laut Angabe stieg in {risen} {risen|Fall|Fällen} und fiel in {fallen}. {opened} {opened|Lücke|Lücken} neu, {closed} geschlossen; {found} {found|Befund|Befunde} der Entwurfsregeln neu, {gone} weggefallen.',
  changesRest:
    '{n} weitere {n|Angabe|Angaben} zu SL-C, anderen Dokumenten, Reifegrad sowie Gesetzen und Rahmenwerken {n|weicht|weichen} ab: `bulkhead diff` nennt sie.',
  changesGapsMean: 'Die einer weggefallenen Stelle zählen als geschlossen, die einer neuen als neu.',
  changesCut: 'Die ersten {shown} von {all} Zeilen. `bulkhead diff --all` nennt alle.',

  figureOverview: 'Zonen und Conduits. Eine Pfeilspitze zeigt, wer die Verbindung aufbaut.',
  figureZone: 'Blatt zu {zone}.',
  noZones: 'Die Anlage hat noch keine Zonen. `zones` ergänzen.',
  noConduits:
    'Die Anlage hat noch keine Conduits, daher ist nichts darüber gesagt, was zwischen Zonen fließt. `conduits` ergänzen.',
  noPlaces: 'Die Anlage hat noch keine Zonen, daher lässt sich nichts beurteilen. `zones` ergänzen.',

  levelsIntro:
    'Die Übersicht zeigt die Lesart {reading}, die schlechtesten Stellen zuerst. Danach steht jede Stelle mit allen drei Lesarten.',
  levelsOutside:
    '{n} {n|Zone liegt|Zonen liegen} außerhalb und {n|hat|haben} weder SL-T noch SL-A: {places& und }.',
  triageIntro:
    'Zu {n} {n|Zone|Zonen} wurden zwölf einfache Fragen gestellt, noch vor der Beurteilung Zeile für Zeile. Mit den schon beurteilten Zeilen geben sie eine erste Spanne für SL-A; die Spanne beurteilt nichts, und nichts sonst in diesem Bericht ist aus ihr gezählt.',
  triageOf: '{n} von {all}',
  'basis-stated': 'Das SL-T ist für diese Stelle festgelegt.',
  rationale: 'Begründung:',
  'basis-uniform':
    'Für alle sieben grundlegenden Anforderungen ist derselbe SL festgelegt, ohne eigenen Vektor.',
  'basis-inherited': 'Das SL-T ist das von {from}, der umgebenden Zone.',
  'basis-baseline': 'Kein SL-T ist festgelegt; die Methode gibt das Grundniveau vor.',
  'basis-conduit-default': 'Das SL-T folgt aus den Zonen, die dieser Conduit verbindet.',
  'basis-conduit-max': 'Das SL-T ist das höchste der Zonen, die dieser Conduit verbindet.',
  'basis-risk-band':
    'Das SL-T folgt aus den hier bewerteten Szenarien: aus dem Rang ihres Risikos ohne Gegenmaßnahmen.',
  'basis-crrf':
    'Das SL-T folgt aus den hier bewerteten Szenarien: aus ihrer Häufigkeit ohne Gegenmaßnahmen gegenüber der hingenommenen.',
  'basis-attacker':
    'Das SL-T folgt aus den hier bewerteten Szenarien: daraus, wen die Anlage von solchen Folgen fernhalten will.',
  'basis-consequence':
    'Das SL-T folgt aus den hier bewerteten Szenarien: aus der Schwere, die ein Angriff bewirken kann.',
  'basis-external': 'Die Stelle liegt außerhalb und hat kein SL-T.',
  'basis-none':
    'Kein SL-T ist festgelegt, daher ist hier nichts gefordert und keine Lücke zu zählen. `slTarget` angeben.',
  placeCounts:
    'Von {required} geforderten {required|Zeile|Zeilen}: {met} erfüllt, {compensated} kompensiert, {partial} teilweise, {unmet} nicht erfüllt, {undetermined} nicht ermittelt, {notApplicable} nicht anwendbar, {failed} fehlgeschlagen.',
  nothingApplies: 'keine Anforderung anwendbar',
  targetMissing: 'kein SL-T',
  atTarget: 'SL-T erreicht',
  bounded: 'eine Antwort reicht nur bis SL {level}',
  moreRows: '+{n} weitere',

  findingsIntro:
    '{causes} {causes|Befund|Befunde}, jeder eine Grundursache mit allem, was ihretwegen bekanntermaßen offen ist; voran die {first}, deren Behebung am meisten bringt.',
  findingsSilent:
    'Wo ein Befund kein SL nennt, hebt er allein behoben keines; wo er keinen Nachweis nennt, führt keine Antwort dazu einen an.',
  questionsIntro:
    '{n} offene {n|Frage|Fragen}, auf die {waiting} {waiting|Urteil wartet|Urteile warten}. Sie sind keine Schwächen: Noch hat niemand gesagt, wie es ist. Bis dahin zählt nichts davon als erfüllt.',
  noQuestions:
    'Keine Frage ist offen: Jede geforderte Anforderung ist beantwortet und jedes Merkmal, auf dem sie beruht, angegeben.',
  factsAsked: 'Ob es vorkommen kann: {facts& und }',
  ranOutOn: '(abgelaufen am {expires})',
  moreSaid: '{n} weitere {n|Antwort steht|Antworten stehen} Zeile für Zeile im Anhang.',
  ownerLabel: 'Verantwortlich:',
  effortLabel: 'Aufwand:',
  missingAnswer: 'Niemand hat geantwortet.',
  missingExpired: 'Die Antwort ist am {expires} abgelaufen.',
  missingFacts: 'Nicht angegeben, ob es vorkommen kann: {facts& und }{shown?; das Modell zeigt: #}.',
  costLabel: 'Kosten:',
  outageLabel: 'Stillstand:',

  noProgram:
    'Die Anlage wird nicht an 62443-2-1 oder einem anderen Programm gemessen. Die Ausgabe in `catalogs` nennen und ihre Zeilen am Standort beantworten, jede mit ihrer Reife.',
  noMaturityAim:
    'Keine Reifestufe ist angestrebt, daher kann keine Zeile darunter liegen. `maturity` in `method` angeben.',
  maturityAim: 'Die Anlage strebt in ihrem Programm Reifestufe {level} an.',
  programCounts:
    '{document} ({edition}), {rows} {rows|Zeile|Zeilen}: {met} erfüllt, {compensated} kompensiert, {partial} teilweise, {unmet} nicht erfüllt, {undetermined} nicht ermittelt, {notApplicable} nicht anwendbar, {failed} fehlgeschlagen.',
  programNothingOpen: 'Keine Zeile davon ist offen.',
  programUnanswered: '{n} {n|Zeile, die|Zeilen, die} niemand beantwortet hat.',
  programNotAnswered: '{document} ({edition}): Von den {rows} Zeilen ist keine beantwortet.',
  sustainedCounts:
    '{n} von {all} Systemanforderungen sind getragen: Die Prozesse, die sie erfüllt halten, erreichen die angestrebte Stufe, und Nachweise zeigen es. Die übrigen mögen heute erfüllt sein und es nicht bleiben:',

  noSuppliers:
    'Kein Lieferant oder Dienstleister ist benannt, daher lässt sich nicht sagen, wer sonst die Security der Anlage prägt. `suppliers` angeben.',
  supplierNotJudged:
    'Nicht beurteilt: Kein verwendetes Dokument fragt diesen Lieferanten. 62443-2-4 (Dienstleister) oder 62443-4-1 (Hersteller) in `catalogs` nennen und beim Lieferanten antworten.',
  noProducts:
    'Kein Produkt ist benannt, daher lässt sich nicht sagen, was die Komponenten können. `products` angeben.',
  productsIntro: 'SL-C sagt, was eine Komponente kann. Es macht nie eine Anforderung an das System erfüllt.',
  productsNotJudged:
    'Kein SL-C ist bekannt: Die Anlage verwendet 62443-4-2 nicht. Die Ausgabe in `catalogs` nennen und am Produkt antworten oder sein Zertifikat angeben.',
  noCertificate: 'keines angegeben',

  nis2Intro:
    'Zu jedem Punkt der Artikel 20, 21 und 23 ({edition}): die Antwort auf den Punkt selbst, und wie die Zeilen, die ihn zeigen helfen, über alle Stellen dastehen. Keine Zahl sagt, dass ein Punkt erfüllt ist.',
  nis2NotInUse:
    'Die Punkte selbst sind nicht beantwortet: Die Anlage verwendet {edition} nicht. In `catalogs` nennen, um sie zu beantworten.',
  nis2NothingLinked:
    'Keine verwendete Zeile ist mit einem Punkt verbunden, daher lässt sich nichts sagen. Weitere Dokumente verwenden, etwa 62443-2-1@2024.',
  nis2Elsewhere: '{n} verknüpfte {n|Zeile steht|Zeilen stehen} in Dokumenten, die diese Anlage nicht nutzt.',

  noMeasures:
    'Keine Maßnahme ist angegeben. `measures` ergänzen und bei den Antworten nennen, deren Lücken sie schließen.',
  measuresIntro:
    'Voran die Maßnahmen, auf die die meisten Lücken warten; eine Lücke, die auf mehrere wartet, zählt bei jeder. Kosten und Stillstand wie angegeben; was nicht angegeben ist, gilt nicht als nichts.',
  outage: '{hours} h{window?, #}',
  noOutage: 'kein Stillstand',
  standsInBy: 'An seiner Stelle:',
  standsInLater: 'An seiner Stelle, noch nicht umgesetzt:',
  standsInShown: 'Nachgewiesen durch:',
  yearlyCost: '{cost}{currency? #} im Jahr',
  days: '{n} {n|Tag|Tage}',

  exceptionsIntro:
    'Was besteht, obwohl es nicht wie gefordert ist, mit dem, der zugestimmt hat, und bis wann. Nach seinem Tag zählt nichts davon.',
  noCompensationCounts: 'Keine Kompensation zählt.',
  compensationsFail:
    'Diese wurden vereinbart, zählen aber am Tag der Bewertung nicht; wofür sie einstehen sollten, ist offen:',
  'fails-expired': 'Zählt nicht: Ihr Tag ist vorbei.',
  'fails-measures': 'Zählt nicht: Noch nicht umgesetzt {names& und }.',
  'fails-dependsOn': 'Zählt nicht: Nicht erfüllt {rows& und }.',
  noCompensations: 'Keine Anforderung wird durch anderes kompensiert.',
  noNotApplicable:
    'Keine Antwort sagt, dass eine Anforderung nicht anwendbar ist. Wo eine es nicht ist, sagt es ein Merkmal der Stelle.',
  noExceptions: 'Kein Asset und keine Klasse von Assets ist von einer Antwort ausgenommen.',
  'gap-planned': 'Schließung geplant bis {until}{owner?; zuständig: #}.',
  'gap-accepted': 'Akzeptiert bis {until} von {by}.',
  'gap-transferred': 'Übertragen auf {owner} bis {until}.',
  noDispositions: 'Über Lücken ist nichts entschieden.',
  decidedOn: 'entschieden am',
  decisionNote: 'Anmerkung:',
  'decision-planned': 'geplant',
  'decision-accepted': 'akzeptiert',
  'decision-transferred': 'übertragen',
  'decision-planned-closed': 'geplant; keine Lücke mehr',
  'decision-accepted-closed': 'akzeptiert; keine Lücke mehr',
  'decision-transferred-closed': 'übertragen; keine Lücke mehr',
  noWaivers: 'Für keinen Befund der Entwurfsregeln gilt eine Ausnahmegenehmigung.',

  rowsIntro:
    'Woraus die Zahlen gezählt sind. Zeilen, die SL-T nicht verlangt, stehen leiser da. Nach jeder Zeile lässt sich mit `verdict:<place>:<requirement>` fragen.',
  rowsPaged: 'Wird report.html gedruckt, fehlen die Zeilen, die SL-T nicht verlangt; report.csv hat sie.',
  rowsPagedOpen:
    'Wird report.html gedruckt, stehen nur die Zeilen da, die gefordert und wie angegeben nicht erfüllt sind; report.pdf geht alle geforderten durch, und report.csv hat jede Zeile.',
  rowsByRequirement:
    'Woraus die Zahlen gezählt sind, Anforderung für Anforderung. Stellen, von denen dasselbe gesagt wird, stehen mit ihren Ids in einer Zeile. Es fehlen die Zeilen, die SL-T nicht verlangt, und die, die ein Conduit den Zonen überlässt, die er verbindet; report.html und report.csv haben jede Zeile jeder Stelle. Über acht Stellen nennt die größte Zeile einer Anforderung keine: Sie gilt für die, die in keiner anderen ihrer Zeilen stehen.',
  rowsAtTarget: 'SL-T {level}:',
  rowsOtherPlaces: 'die übrigen Stellen',
  rowsAllPlaces: 'alle Stellen',
  nZones: '{n} {n|Zone|Zonen}',
  nConduits: '{n} {n|Conduit|Conduits}',
  overlaysHead: 'Overlays der Anlage',
  sameInOneRow: 'Was gleich ist, steht in einer Zeile.',
  flowsInOneRow:
    'Datenflüsse durch einen Conduit mit einem Protokoll und einem Zweck stehen in einer Zeile. Ihre Namen stehen in report.html.',
  rowsElsewhere:
    'Es sind {n} Zeilen, mehr als die {most}, die dieser Bericht druckt. Die Datei report.csv hat alle.',
  rowsAtZones:
    '{n} {n|Zeile wird|Zeilen werden} an den Zonen beurteilt, die dieser Conduit verbindet, und hier nicht wiederholt.',
  noTargetHere: 'Ohne SL-T ist nicht bekannt, welche Zeilen hier gefordert sind.',
  overlaysIntro: 'Außerdem von Overlays der Anlage gefordert:',
  answeredByRows: 'beantwortet durch {rows& und }',
  fromPlace: 'Von {place}:',
  reasonFacts: 'Kann hier nicht vorkommen: {facts& und }.',
  reasonBase: 'Ihre Basis {base} ist nicht anwendbar.',
  blockedBy: 'Wartet auf ihre Basis {base}.',
  shownVerified: 'verifiziert',
  shownEvidenced: 'nachgewiesen',
  shownClaimed: 'nur angegeben',

  noAssets: 'Kein Asset ist aufgeführt. `assets` ergänzen.',
  noFlows:
    'Kein Datenfluss ist aufgeführt, daher ist nicht bekannt, was durch die Conduits geht. `flows` ergänzen.',
  noEvidence:
    'Kein Nachweis ist aufgeführt, daher ist nichts gezeigt: Jede Antwort beruht allein auf Aussagen. `evidence` ergänzen und in den Antworten nennen.',
  noDesignFindings: 'Die Entwurfsregeln finden nichts.',
  designIntro:
    'Was die Entwurfsregeln finden, mit dem Ausweg. Ein Befund mit Ausnahmegenehmigung bleibt bis zu deren Tag bestehen.',
  listCut: 'Die ersten {shown} von {all} Einträgen. Die Dateien der Anlage haben alle.',
  listPaged: 'Wird report.html gedruckt, fehlt diese Liste der {n} Einträge; report.pdf hat sie.',
  whyIntro: 'Woher jede Zahl kommt und was auf ihr beruht.',
  whyRule: 'Regel {rule}{clause? · #}',
  whyUsedBy: 'Darauf {n|beruht|beruhen} {n} {n|Aussage|Aussagen}',

  gaugeLabel: '{fr}: SL-A {achieved} von SL-T {target}, {short} zu wenig, {reading}',
  gaugeReached: '{fr}: SL-A {achieved}, SL-T {target} erreicht, {reading}',
  gaugeNoTarget: '{fr}: SL-A {achieved}, kein SL-T, {reading}',
  gaugeNone: 'n. a.',
  titleBlock: '{plant} · Stand {asOf} · Modell {model}',
  pageOf: 'Seite {page} von {pages}',
  skip: 'Zum Bericht springen',
  contents: 'Inhalt',
  subtitle: 'Lückenbericht nach IEC 62443, Stand {asOf}',
  signature: 'Name, Datum, Unterschrift',
};
