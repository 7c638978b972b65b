/** Befunde in Worten: Kriterien, schlimmste Fälle, Szenarien. */
export const riskSentences = {
  'criteria-not-approved': {
    message: 'die Risikokriterien geben {missing& und } nicht an, also steht niemand für das Hinnehmbare ein',
    fix: 'die Kriterien genehmigen lassen und `approvedBy` und `date` in `risk` angeben',
  },
  'worst-case-hackable-unknown': {
    message:
      'bei {n} {n|schlimmsten Fall|schlimmsten Fällen} steht nicht fest, ob ein Angriff {n|ihn|sie} herbeiführen kann, also gilt es als möglich: {worst& und }',
    fix: 'mit der Prozesssicherheit ansehen, was jeden verhindert, und `hackable` als wahr oder falsch angeben',
  },
  'worst-case-without-scenario': {
    message:
      '{n} {n|schlimmster Fall braucht|schlimmste Fälle brauchen} eine ausführliche Beurteilung, und kein Szenario nennt {n|ihn|sie}: {worst& und }',
    fix: 'die Szenarien schreiben, die {worst& und } herbeiführen können, und {n|ihn|sie} dort in `worstCases` nennen',
  },
  'scenario-untreated': {
    message:
      'von Szenario `{scenario}` bleibt {rank}, zu hoch bei {categories& und }, und {treatment?die Behandlung `#` deckt es nicht}{bare|niemand hat entschieden|}{shown?; das Angegebene würde reichen, wäre es nachgewiesen}',
    fix: 'das Angegebene nachweisen, Gegenmaßnahmen mit einer Maßnahme ergänzen oder `{scenario}` auf Zeit hinnehmen lassen',
  },
  'decision-lapsed': {
    message:
      'die Entscheidung zu Szenario `{scenario}` ist am {until} abgelaufen (`{treatment}`{acceptedBy?, durch #}), und was bleibt, ist zu hoch',
    fix: 'beheben, was von `{scenario}` bleibt, oder mit einem neuen `until` erneut entscheiden lassen',
  },
  'decision-expires-soon': {
    message:
      'die Entscheidung zu Szenario `{scenario}` (`{treatment}`) läuft am {until} ab, und was bleibt, ist zu hoch',
    fix: 'das für `{scenario}` Geplante fertigstellen und nachweisen oder die Entscheidung vorher erneuern lassen',
  },
  'mitigation-without-measure': {
    message:
      'Szenario `{scenario}` soll gemindert werden, aber {n|seine eine Gegenmaßnahme nennt keine|keine seiner Gegenmaßnahmen nennt eine} Maßnahme, die noch zu bauen ist',
    fix: 'in den Gegenmaßnahmen von `{scenario}` die `measure` nennen, die sie herbeiführt',
  },
  'countermeasure-cites-nothing': {
    message:
      '{n} {n|Gegenmaßnahme|Gegenmaßnahmen} von Szenario `{scenario}` {n|nennt|nennen} weder Anforderungen noch eine Maßnahme und {n|zählt|zählen} nie: {names& und }',
    fix: 'die `rows` oder die `measure` nennen, an denen zu sehen ist, dass {names& und } {n|hält|halten}',
  },
  'countermeasure-row-elsewhere': {
    message:
      'Szenario `{scenario}` stützt sich auf {n} {n|Anforderung|Anforderungen}, die dort, wo danach gesehen wird, nicht beurteilt {n|wird|werden} oder nicht anwendbar {n|ist|sind}: {rows& und }',
    fix: 'in `places` nennen, wo beurteilt wird, oder in `{scenario}` eine Anforderung anführen, die dort gilt',
  },
  'technique-unknown': {
    message:
      'Szenario `{scenario}` nennt {n} {n|Technik|Techniken}, die ATT&CK für ICS nicht hat: {names& und }',
    fix: '`techniques` von `{scenario}` berichtigen',
  },
  'library-scenario-unknown': {
    message:
      'Szenario `{scenario}` steht für {n} {n|Szenario, das|Szenarien, die} die Bibliothek nicht hat: {names& und }',
    fix: '`library` von `{scenario}` berichtigen, oder weglassen',
  },
  'lowers-nothing': {
    message:
      'in Szenario `{scenario}` {n|senkt|senken} {n} {n|Maßnahme|Maßnahmen} nichts, da sie keine niedrigere Stufe {n|nennt|nennen}: {names& und }',
    fix: 'für {names& und } in `{scenario}` die Stufe angeben, die bleibt, oder {n|den Eintrag|die Einträge} streichen',
  },
  'scenario-path-broken': {
    message: 'der Weg von Szenario `{scenario}` bricht ab: keine Zone verbindet `{from}` mit `{to}`',
    fix: 'in `path` von `{scenario}` die Conduits in der Reihenfolge nennen, in der sie durchquert werden, bis zu seiner Stelle',
  },
  'conduit-below-scenario': {
    message:
      'SL-T von Conduit `{conduit}` ist niedriger, als {n} {n|Szenario verlangt, dessen|Szenarien verlangen, deren} Weg ihn durchquert: {lower} ({scenarios}){unsaid?; niemand sagt von seinen Datenflüssen, ob sie vertraulich sind}{held?; auf jedem solchen Weg verlangt ein anderer Conduit genug}',
    fix: '{unsaid?bei seinen Datenflüssen `confidential` angeben, }{n|das Szenario|diese Szenarien} auch an `{conduit}` betrachten oder dort `slTarget` festlegen, oder dies ausnehmen und die Grenze nennen, die standhalten soll',
  },
  'scenario-incomplete': {
    message: '{n} {n|Szenario gibt|Szenarien geben} `{field}` nicht an: {scenarios& und }',
    fix: '`{field}` von {scenarios& und } angeben',
  },
  'severe-scenario-without-origin': {
    message:
      'Szenario `{scenario}` hat Schwere {severity} und nennt weder einen schlimmsten Fall noch, wo es gefunden wurde',
    fix: 'in `{scenario}` den schlimmsten Fall nennen, den es herbeiführt, oder in `ref` den Knoten der Gefährdungsstudie',
  },
  'scenario-not-reviewed': {
    message:
      '{n} {n|Szenario wurde|Szenarien wurden} {worst?vor der Bewertung von # beurteilt}{old|seit über einem Jahr nicht beurteilt|}{future|an einem Tag beurteilt, der noch kommt|}{before|zur Überprüfung vor der letzten Beurteilung vorgesehen|}{far|erst mehr als zwei Jahre nach der letzten Beurteilung wieder zur Überprüfung vorgesehen|}: {scenarios& und }',
    fix: '{scenarios& und } mit dem Team erneut durchgehen und {wrong|`date` und `nextReview` richtig|das neue `date`} angeben',
  },
  'scenario-without-owner': {
    message:
      '{n} {n|Szenario übersteigt|Szenarien übersteigen} ohne Gegenmaßnahmen das Hinnehmbare, und niemand steht dafür ein: {scenarios& und }',
    fix: 'in `owner` von {scenarios& und } die Rolle angeben, die für das Risiko einsteht',
  },
  'scenario-review-past': {
    message: '{n} {n|Szenario war|Szenarien waren} ab {first} erneut zu beurteilen: {scenarios& und }',
    fix: '{scenarios& und } mit dem Team erneut durchgehen und das neue `date` und `nextReview` angeben',
  },
  'treatment-overdue': {
    message:
      '{bare|Szenario|die Behandlung von Szenario} `{scenario}`{treatment? (`#`)} {bare|hat keine Behandlung, sein `due` war der|war fällig bis} {due}, und {unrated|niemand weiß, was bleibt, da der Rang fehlt|was nach dem Nachgewiesenen bleibt, ist}{rank? #}{categories?, zu hoch bei #}{shown?; das Angegebene würde reichen, wäre es nachgewiesen}',
    fix: '{unrated|die Schwere angeben von|fertigstellen und nachweisen, was zu tun war für} `{scenario}`, ein neues `due` mit Begründung festlegen oder das Restrisiko auf Zeit hinnehmen lassen',
  },
  'treatment-without-due': {
    message:
      '{n} {n|Szenario soll|Szenarien sollen} gemindert werden, und niemand sagt, bis wann: {scenarios& und }',
    fix: 'in `due` von {scenarios& und } den letzten Tag angeben, bis zu dem es getan sein soll',
  },
  'role-unknown': {
    message:
      '{n} {n|Name|Namen} in `{field}` {n|steht|stehen} nicht unter den `roles` des Standorts: {names}',
    fix: '{n|den Namen|die Namen} berichtigen oder in `roles` von `site` ergänzen',
  },
  'zone-without-scenario': {
    message:
      'SL-T folgt aus Szenarien (`{method}`), aber bei Zone `{zone}` mit {n} {n|Asset|Assets} gibt es keines',
    fix: 'die Szenarien von `{zone}` schreiben oder ihr `slTarget` mit Begründung angeben',
  },
};
