/** Was die Regeln betrachten: Kriterien, schlimmste Fälle, Szenarien. */
export const riskDocs = {
  'criteria-not-approved': {
    title: 'Risikokriterien ohne Genehmigung oder Datum',
    looksAt: '`risk` ohne `approvedBy` oder ohne `date`.',
    cannotSee: 'Ob, wer genehmigte, sagen darf, was das Unternehmen hinnimmt.',
    fix: 'Die Kriterien von denen genehmigen lassen, die für das Risiko einstehen, und `approvedBy` und `date` angeben.',
    checkByHand:
      'Die Matrix mit der des Unternehmens vergleichen: Sicherheit, Umwelt und Produktion nehmen selten das Gleiche hin.',
  },
  'worst-case-hackable-unknown': {
    title: 'Schlimmster Fall, bei dem offen ist, ob ein Angriff ihn herbeiführt',
    looksAt:
      'Schlimmste Fälle, deren `hackable` unbekannt oder nicht angegeben ist, in einem Befund. Bis es jemand weiß, gilt es als möglich.',
    cannotSee: 'Ob eine Schutzeinrichtung, die als unerreichbar gilt, nicht doch eine Verbindung hat.',
    fix: 'Die Schutzeinrichtungn mit der Prozesssicherheit durchgehen und `hackable` als wahr oder falsch angeben.',
    checkByHand:
      'Den Leitungen jeder Schutzeinrichtung folgen: unerreichbar ist, was kein Signal aus einem Netz nimmt und von keinem verstellt wird.',
  },
  'worst-case-without-scenario': {
    title: 'Schlimmster Fall, mehr als hinnehmbar und ohne Szenario',
    looksAt:
      'Schlimmste Fälle, die nach den Kriterien der Anlage eine ausführliche Beurteilung brauchen und die kein Szenario in `worstCases` nennt. Bevor das erste Szenario geschrieben ist, sind alle ein Befund.',
    cannotSee: 'Ob die Szenarien, die einen schlimmsten Fall nennen, alle Wege zu ihm sind.',
    fix: 'Für jede Zone und jeden Conduit, durch die er herbeigeführt werden kann, ein Szenario schreiben und ihn in dessen `worstCases` nennen.',
    checkByHand:
      'Die Schicht fragen, wie man ihn mit voller Gewalt über eine Workstation herbeiführen würde.',
  },
  'scenario-untreated': {
    title: 'Restrisiko mehr als hinnehmbar, ohne Entscheidung, die es deckt',
    looksAt:
      'Szenarien, deren Restrisiko mit den nachgewiesenen Gegenmaßnahmen in einer Kategorie mehr als hinnehmbar ist, ohne `treatment` oder mit `mitigate`, obwohl alles Geplante nicht reicht.',
    cannotSee: 'Ob eine Gegenmaßnahme, die zählt, in der Anlage tut, was das Szenario annimmt.',
    fix: 'Nachweisen, was nur angegeben ist, Gegenmaßnahmen mit einer Maßnahme ergänzen oder das Risiko auf Zeit hinnehmen, vermeiden oder übertragen lassen.',
    checkByHand:
      'Das Szenario denen vorlesen, die die Anlage fahren, und fragen, ob es bis zum nächsten Stillstand so bleiben darf.',
  },
  'decision-lapsed': {
    title: 'Risiko hingenommen, übertragen oder geplant bis zu einem Tag, der vorbei ist',
    looksAt:
      'Szenarien, deren Restrisiko mehr als hinnehmbar ist und deren Entscheidung (`until`) vor dem Tag der Beurteilung endete.',
    cannotSee: 'Ob die Entscheidung anderswo verlängert wurde.',
    fix: 'Erneut entscheiden: beheben, was bleibt, oder einen neuen Tag mit Begründung angeben lassen.',
    checkByHand: 'Wer damals genehmigte, fragen, ob der Grund noch gilt.',
  },
  'decision-expires-soon': {
    title: 'Risiko nur noch weniger als 60 Tage hingenommen, übertragen oder geplant',
    looksAt:
      'Szenarien, deren Restrisiko mehr als hinnehmbar ist und von einer Entscheidung gedeckt wird, deren letzter Tag (`until`) innerhalb von 60 Tagen liegt.',
    cannotSee: 'Ob bis dahin getan ist, was geplant ist.',
    fix: 'Das Geplante fertigstellen und nachweisen oder die Entscheidung vor ihrem letzten Tag erneuern lassen.',
    checkByHand: 'Nach dem Datum des Arbeitsauftrags fragen.',
  },
  'mitigation-without-measure': {
    title: 'Minderung ohne Maßnahme, die noch zu bauen ist',
    looksAt:
      'Szenarien mit `treatment: mitigate`, deren Restrisiko auch nach dem Angegebenen mehr als hinnehmbar ist und deren Gegenmaßnahmen keine `measure` nennen, die noch nicht steht.',
    cannotSee: 'Ob Arbeit an den angeführten Anforderungen anderswo geplant ist.',
    fix: 'In der Gegenmaßnahme die `measure` nennen, die sie herbeiführt, mit Verantwortlichen, Kosten und Stillstand.',
    checkByHand: 'Fragen, wer den Arbeitsauftrag hat. Hat ihn niemand, ist es ein Wunsch.',
  },
  'countermeasure-cites-nothing': {
    title: 'Gegenmaßnahme, die weder Anforderungen noch eine Maßnahme nennt',
    looksAt:
      'Gegenmaßnahmen von Szenarien ohne `rows` und ohne `measure`. Eine solche zählt nie, denn nichts kann sie halten.',
    cannotSee: 'Ob die Anforderungen, die andere anführen, für das Szenario die richtigen sind.',
    fix: 'Die `rows` nennen, die erfüllt sein müssen, damit sie wirkt; für das, was außerhalb des Katalogs liegt, eine `measure`.',
    checkByHand: 'Fragen, was man vor Ort ansähe, um zu sehen, dass es die Gegenmaßnahme gibt.',
  },
  'countermeasure-row-elsewhere': {
    title: 'Gegenmaßnahme mit einer Anforderung, die an ihrer Stelle nicht gilt',
    looksAt:
      'Angeführte Anforderungen, die weder dort beurteilt werden, wo danach gesehen wird, noch am Standort, oder die dort notApplicable sind. Eine solche Gegenmaßnahme kann nicht zählen.',
    cannotSee: 'Ob die Anforderung die richtige wäre, wenn sie gälte.',
    fix: 'In `places` nennen, wo beurteilt wird, eine Anforderung anführen, die dort gilt, oder die Antwort oder das Merkmal berichtigen.',
    checkByHand:
      'An einem Conduit ohne Gerät sind die meisten Anforderungen den Zonen überlassen: dort nachsehen.',
  },
  'technique-unknown': {
    title: 'Technik, die ATT&CK für ICS nicht hat',
    looksAt:
      'Die `techniques` jedes Szenarios gegen die Kennungen der mitgelieferten Ausgabe von ATT&CK für ICS, etwa T0855.',
    cannotSee:
      'Ob eine Kennung aus einer anderen Matrix stammt, etwa der für Unternehmen, oder aus einer anderen Ausgabe: von zurückgezogenen Kennungen enthält der Katalog nichts.',
    fix: 'Die Kennung berichtigen. Wo eine Technik zurückgezogen wurde, nennt MITRE die, die an ihre Stelle trat; eine aus einer anderen Matrix in `note` nennen.',
    checkByHand: 'Die Kennung auf attack.mitre.org nachschlagen und sehen, ob sie zur Matrix für ICS gehört.',
  },
  'library-scenario-unknown': {
    title: 'Szenario der Bibliothek, das es nicht gibt',
    looksAt: 'Was Szenarien in `library` nennen, gegen die mitgelieferte Bibliothek von Bedrohungsszenarien.',
    cannotSee: 'Ob ein genanntes Szenario, das es gibt, auch gemeint war.',
    fix: 'Die Kennung berichtigen, oder `library` weglassen, wo das Szenario für keines davon steht.',
    checkByHand: 'Mit `bulkhead risk suggest --place` nachsehen, was die Bibliothek für die Stelle hat.',
  },
  'lowers-nothing': {
    title: 'Schutzeinrichtung oder Gegenmaßnahme, die nichts senkt',
    looksAt:
      'Die Stufen, auf die Schutzeinrichtungn und Gegenmaßnahmen eines Szenarios Schwere und Wahrscheinlichkeit senken, gegen die des Szenarios selbst: wer keine nennt oder keine niedrigere, ändert keine Einstufung. Szenarien ohne Schwere bleiben außen vor.',
    cannotSee: 'Ob eine niedrigere Stufe mit Grund so niedrig ist.',
    fix: 'Die Stufe angeben, die bleibt, wenn sie wirkt, und die unter der des Szenarios liegt, oder den Eintrag streichen.',
    checkByHand: 'Das Team fragen, was ohne sie schlimmer wäre. Wenn nichts, ist es keine Gegenmaßnahme.',
  },
  'scenario-path-broken': {
    title: 'Weg eines Szenarios, der nicht zusammenhängt',
    looksAt:
      'Szenarien, in deren `path` die Conduits nicht aneinander anschließen, deren letzter Conduit weder die Stelle des Szenarios ist noch sie oder eine Zone um sie verbindet, oder deren `entry` eine Zone ist, die der erste Conduit nicht verbindet.',
    cannotSee: 'Ob es einen kürzeren Weg gibt, und Wege über Sticks und Laptops, die kein Conduit sind.',
    fix: 'Die Conduits in der Reihenfolge nennen, in der sie durchquert werden, vom Eintritt bis zur Stelle.',
    checkByHand: 'Dem Weg auf der Zeichnung mit dem Finger folgen.',
  },
  'conduit-below-scenario': {
    title: 'Conduit unter den Szenarien, die ihn durchqueren',
    looksAt:
      'Jeder Conduit, den Szenarien nach ihrem `path` auf dem Weg zu einer anderen Stelle durchqueren: sein SL-T, ob festgelegt oder nicht, gegen das, was sie nach dem Verfahren der Anlage bekanntlich verlangen, soweit sie dort zählen: in IAC, UC, SI, RDF und TRE, was er auch trägt, in DC, wo ein Datenfluss durch ihn vertraulich ist oder niemand das verneint, in RA, wo eine wesentliche Funktion einen braucht. Ein Hinweis ist es, wo der Conduit innen liegt und ein anderer auf jedem dieser Wege genug verlangt, und wo er nur in DC darunter liegt und kein Datenfluss als vertraulich angegeben ist.',
    cannotSee:
      'Ob eine starke Grenze weiter innen aufhalten soll, wer hier durchkommt, die Zonen, die auf dem Weg liegen, und Conduits, deren SL-T nicht bekannt ist.',
    fix: 'Bei jedem Datenfluss `confidential` angeben. Das Szenario auch am Conduit betrachten, mit dem Conduit als `place`, oder das `slTarget` des Conduits festlegen. Wo eine Grenze weiter innen standhalten soll, den Befund ausnehmen und diese Grenze nennen.',
    checkByHand:
      'Den Weg mit den Anforderungen jedes Conduits entlanggehen: Wird, was den Angreifer fernhält, dort verlangt, wo er hereinkommt, oder erst dahinter?',
  },
  'scenario-incomplete': {
    title: 'Szenario ohne Bedrohungsquelle, Wirkungen oder Schwere',
    looksAt:
      'Szenarien ohne `source`, Szenarien ohne `effects` oder `frs` und, wo die Anlage Kriterien hat, Szenarien ohne `severity`: je ein Befund. Ohne Quelle begrenzt nichts das SL, das ein Szenario verlangt; ohne Wirkungen weiß niemand, für welche FRs es zählt; ohne Schwere hat es keinen Rang, was auch entschieden wurde.',
    cannotSee: 'Ob richtig ist, was angegeben ist.',
    fix: 'In `source` angeben, wer es täte, aus den `threatSources` in `risk`, in `effects`, was es mit der Steuerung macht, und in `severity`, wie schlimm es ist.',
    checkByHand: 'Fragen, wer so etwas an einer Anlage wie dieser schon tat, und was man dort davon sah.',
  },
  'severe-scenario-without-origin': {
    title: 'Schweres Szenario ohne Bezug zur Gefährdungsstudie',
    looksAt:
      'Szenarien, deren Schwere vor Gegenmaßnahmen eine der beiden höchsten Stufen der Anlage ist und die weder `worstCases` noch in `ref` angeben, wo sie gefunden wurden.',
    cannotSee: 'Ob der genannte Knoten der Gefährdungsstudie gleich bewertet.',
    fix: 'Den schlimmsten Fall nennen, den es herbeiführt, oder den Knoten der HAZOP oder LOPA in `ref`.',
    checkByHand:
      'Die Folge in der Gefährdungsstudie nachschlagen. Steht sie nicht dort, will die Prozesssicherheit es wissen.',
  },
  'scenario-not-reviewed': {
    title: 'Szenario seit einem Jahr nicht beurteilt, oder vor einem schlimmsten Fall, den es herbeiführt',
    looksAt:
      'Szenarien ohne `date`, welches `nextReview` sie auch angeben, und Szenarien, deren `date` mehr als 365 Tage vor dem Tag der Beurteilung liegt und die kein `nextReview` innerhalb von 730 Tagen danach angeben, in einem Befund. Je ein Befund für die, deren `date` nach dem Tag der Beurteilung liegt, deren `nextReview` vor ihrem `date` liegt und deren `nextReview` mehr als 730 Tage danach liegt. Und jedes, das älter ist als das `date` eines schlimmsten Falls, den es nennt.',
    cannotSee: 'Änderungen der Anlage seither, die niemand eintrug.',
    fix: 'Sie mit dem Team erneut durchgehen und das neue `date` angeben. Tage berichtigen, die nicht stimmen können, und eine Überprüfung vorziehen, die weiter als zwei Jahre entfernt ist.',
    checkByHand: 'Das Team fragen, was sich seit jenem Tag in der Anlage und in der Welt geändert hat.',
  },
  'scenario-without-owner': {
    title: 'Szenario, für das niemand einsteht',
    looksAt:
      'Szenarien ohne `owner`, deren Risiko ohne Gegenmaßnahmen das Hinnehmbare übersteigt, alle in einem Befund.',
    cannotSee: 'Ob die genannte Rolle davon weiß und besetzt ist.',
    fix: 'In `owner` die Rolle angeben, die für das Risiko einsteht, und es mit ihr besprechen.',
    checkByHand: 'Fragen, wer angerufen wird, wenn es geschieht, und wer das Geld dagegen freigibt.',
  },
  'scenario-review-past': {
    title: 'Szenario, dessen Tag der Überprüfung verstrichen ist',
    looksAt: 'Szenarien, deren `nextReview` vor dem Tag der Beurteilung liegt, alle in einem Befund.',
    cannotSee: 'Ob die Überprüfung stattfand und nur nicht eingetragen wurde.',
    fix: 'Sie mit dem Team erneut durchgehen und das neue `date` und `nextReview` angeben.',
    checkByHand: 'Das Protokoll der letzten Sitzung neben das Register legen.',
  },
  'treatment-overdue': {
    title: 'Behandlung, die fällig war, und das Risiko ist noch zu hoch',
    looksAt:
      'Szenarien, deren `due` vor dem Tag der Beurteilung liegt und deren Restrisiko nach dem Nachgewiesenen das Hinnehmbare übersteigt oder keinen Rang hat. Was für eine Zeit, die noch läuft, angenommen, übertragen oder vermieden ist, bleibt außen vor.',
    cannotSee: 'Ob die Arbeit getan ist und nur der Nachweis fehlt.',
    fix: 'Nachweisen, was getan ist; sonst mit Begründung einen neuen Tag festlegen oder das Restrisiko für eine Zeit annehmen lassen. Ein Szenario ohne Rang braucht seine Schwere.',
    checkByHand: 'Den Arbeitsauftrag suchen: abgeschlossen, offen oder nie erteilt?',
  },
  'treatment-without-due': {
    title: 'Minderung ohne Tag, bis zu dem sie getan sein soll',
    looksAt:
      'Szenarien mit `treatment: mitigate` und ohne `due`, deren Restrisiko nach dem Nachgewiesenen das Hinnehmbare übersteigt oder keinen Rang hat, alle in einem Befund.',
    cannotSee: 'Ob die genannten Maßnahmen im Plan des Werks einen eigenen Tag haben.',
    fix: 'In `due` den letzten Tag angeben, bis zu dem es getan sein soll, abgesprochen mit denen, die es tun.',
    checkByHand: 'Fragen, in welchem Stillstand es eingebaut wird, und ob es in dessen Plan steht.',
  },
  'role-unknown': {
    title: 'Name, der nicht zu den Rollen des Standorts gehört',
    looksAt:
      'Wo `roles` von `site` angegeben ist: `owner` und `acceptedBy` von Szenarien, `approved` von `document` und `approvedBy` von Risikokriterien, SL-T, Datenflüssen, Antworten mit ihren Ausnahmen, Entscheidungen über Lücken und ausgenommenen Befunden. Ein Befund je Feld.',
    cannotSee:
      'Ob die Rolle das entscheiden darf, und `owner` von Maßnahmen, Zonen, Conduits und Assets, die auch Fremde sein können.',
    fix: 'Den Namen berichtigen oder die Rolle in `roles` aufnehmen.',
    checkByHand: 'Die Namen neben das Organigramm legen: Welcher gehört niemandem?',
  },
  'zone-without-scenario': {
    title: 'Zone mit Assets und ohne Szenario, wo SL-T aus Szenarien folgt',
    looksAt:
      'Wo `method.slTarget` das SL-T aus Szenarien nimmt: nicht externe Zonen mit einem Asset, ohne eigenes `slTarget` und ohne Szenario.',
    cannotSee: 'Ob die Szenarien anderer Zonen vollständig sind.',
    fix: 'Die Szenarien der Zone schreiben oder ihr `slTarget` mit Begründung angeben.',
    checkByHand: 'Fragen, was jemand tun könnte, der in dieser Zone sitzt, und wem was fehlen würde.',
  },
};
