/** Wat de regels bekijken: datastromen, toegang op afstand en assets. */
export const trafficDocs = {
  'remote-without-second-factor': {
    title: 'Toegang op afstand zonder tweede factor',
    looksAt:
      'Conduits met medium remote, en conduits waardoor een interactieve stroom uit een externe zone ' +
      'gaat. Gevraagd is SR 1.1 RE 2 of RE 3, of een rij van een overlay die een ervan in `satisfiedBy` ' +
      'noemt, met het oordeel voldaan of gecompenseerd bij de conduit of bij een verbonden zone; een ' +
      'verlopen antwoord of een compensatie zonder haar maatregel is dat niet.',
    cannotSee:
      'Of de tweede factor op elke weg wordt gevraagd, en wegen die niemand heeft getekend. De norm ' +
      'vraagt hem vanaf SL 3; daaronder is het een verstandig beleid.',
    fix:
      'Zet een gateway met tweede factor voor de sessie en beantwoord SR 1.1 RE 2 bij de conduit, of ' +
      'vraag ontheffing met de reden.',
    checkByHand: 'Meld je van buiten aan zoals een leverancier en tel wat er wordt gevraagd.',
  },
  'remote-ends-inside': {
    title: 'Interactieve stroom van buiten die niet in een DMZ eindigt',
    looksAt:
      'Datastromen met `interactive: true` uit een externe zone naar een die niet extern en niet van ' +
      'soort dmz of remote is.',
    cannotSee:
      'Waarheen de sessie uit een DMZ verder gaat, en sessies die zijn opgenomen alsof een machine ze ' +
      'voert.',
    fix:
      'Laat de sessie eindigen op een springserver in een DMZ en open van daar een tweede met andere ' +
      'inloggegevens.',
    checkByHand:
      'Laat de leverancier verbinden terwijl iemand op het grensapparaat kijkt: welk adres binnen ' +
      'bereiken pakketten van buiten?',
  },
  'dmz-passes-on': {
    title: 'DMZ die van buiten wordt geopend en zelf de besturing aanroept',
    looksAt:
      'Zones van soort dmz: stromen die er van niveau 4 of 5 of van buiten in worden geopend, en stromen ' +
      'van daar naar niveau 2 of lager of naar een safetyzone. Samen maken ze er een opstap van. Zonder ' +
      '`level` geldt 3.5 (dmz), 4 (enterprise) of 5 (external).',
    cannotSee: 'Of beide stromen elkaar op één host treffen, en wat die ertussen nagaat.',
    fix:
      'Laat beide kanten de DMZ aanroepen: de installatie zet er data neer, het kantoor haalt ze. Moet ' +
      'iemand erdoor, gebruik dan een springserver met tweede factor en opname, en vraag ontheffing.',
    checkByHand:
      'Vraag wie vanuit de DMZ een verbinding met een besturing mag openen, en vanwaar die host ' +
      'bereikbaar is.',
  },
  'safety-changed-from-outside': {
    title: 'Safetyzone die stromen uit andere zones kunnen wijzigen',
    looksAt:
      'Datastromen uit een zone van andere soort naar een safetyzone met toegang write, program, file of ' +
      'desktop, of interactief. Een die het programma mag wijzigen maakt het een fout.',
    cannotSee:
      'Schakelaars en sleutels op de safetybesturing die schrijven blokkeren, en stromen waarvan `access` ' +
      'niet is opgegeven.',
    fix:
      'Laat het safetysysteem alleen lezen: programmeer vanaf een station in de eigen zone, met de ' +
      'sleutel op bedrijf. Gooi schrijfopdrachten op het grensapparaat weg.',
    checkByHand:
      'Probeer op een testsysteem, met de sleutel op bedrijf, vanuit de andere zone een waarde te ' +
      'schrijven en een programma te laden.',
  },
  'safety-remote-access': {
    title: 'Safetyzone met toegang op afstand',
    looksAt:
      'Conduits die een safetyzone verbinden en medium remote hebben, of ook een zone van soort external, ' +
      'remote of enterprise verbinden.',
    cannotSee: 'Toegang op afstand tot een buur van waaruit de safetyzone bereikbaar is.',
    fix:
      'Haal de conduit weg. Moet de leverancier het systeem zien, laat data dan eenrichting naar buiten ' +
      'en wijzig ter plaatse.',
    checkByHand: 'Vraag de leverancier van het safetysysteem hoe hij vannacht zou verbinden.',
  },
  'flow-without-purpose': {
    title: 'Datastromen zonder opgegeven doel',
    looksAt: 'Datastromen door elke conduit zonder `purpose`; één bevinding per conduit.',
    cannotSee: 'Of een opgegeven doel een goed doel is.',
    fix:
      'Vraag de eigenaar van de aangeroepen kant waarom die luistert en geef het op in `purpose`. Wat ' +
      'niemand kan rechtvaardigen wordt gestopt.',
    checkByHand:
      'Lees een stroom voor in de regelkamer. Zegt niemand wat zonder haar uitvalt, dan heeft ze geen ' +
      'doel.',
  },
  'flow-not-approved': {
    title: 'Datastromen zonder goedkeuring',
    looksAt: 'Datastromen door elke conduit zonder `approvedBy`; één bevinding per conduit.',
    cannotSee: 'Of de goedkeurder wist wat de stroom kan.',
    fix:
      'Laat de eigenaar van de aangeroepen zone elk goedkeuren, met een laatste dag in `until` als ze ' +
      'voor een tijd bedoeld is.',
    checkByHand: 'Neem de wijziging van de regel die haar toelaat en zoek de naam eronder.',
  },
  'flow-not-observed': {
    title: 'Datastromen die een jaar niet zijn gezien',
    looksAt:
      'Conduits waardoor in de laatste 365 dagen minstens één stroom is gezien: de stromen die nooit of ' +
      'langer niet zijn gezien. Eén bevinding per conduit.',
    cannotSee:
      'Stromen die eens per jaar voorkomen, zoals een herstel. Waar niets is gezien, wordt niets gezegd.',
    fix:
      'Observeer de conduit bij stilleggen en opstarten. Wat niet verschijnt wordt gestopt of krijgt een ' +
      'ander doel.',
    checkByHand: 'Vergelijk de treffers van haar regel met vorige maand.',
  },
  'flow-past-until': {
    title: 'Datastroom voorbij de laatste dag van haar goedkeuring',
    looksAt: 'Datastromen waarvan `until` voor de dag van de beoordeling ligt.',
    cannotSee: 'Of het grensapparaat haar nog toelaat.',
    fix: 'Stop de stroom en haal haar uit de lijst, of laat haar opnieuw goedkeuren met een nieuwe `until`.',
    checkByHand: 'Zoek de regel in het grensapparaat. Is die er nog, dan is de stroom er ook nog.',
  },
  'duplicate-address': {
    title: 'Adres tweemaal in één netwerk',
    looksAt:
      'Interfaces met hetzelfde `address` en hetzelfde `network`; zonder opgegeven netwerk, met hetzelfde ' +
      'adres in dezelfde zone; hoofdletters, prefixlengte en de verkorting van een IPv6-adres maken geen ' +
      'verschil. Hetzelfde adres in twee netwerken is gewoon.',
    cannotSee: 'Interfaces zonder netwerk en zone, en een adres dat een reserveapparaat overneemt.',
    fix: 'Verbeter de lijst, of geef in `network` op in welk netwerk elke interface zit.',
    checkByHand:
      'Vraag de switch welke poort op het adres antwoordt, tweemaal, met het apparaat van één poort los.',
  },
  'support-ended': {
    title: 'Assets voorbij het einde van de ondersteuning waar SL-T 2 of meer is',
    looksAt:
      'Assets in zones en grensapparaten in conduits met SL-T 2 of meer in een FR waarvan `supportEnd`, of dat ' +
      'van hun product, voor de dag van de beoordeling ligt. Buiten beschouwing blijven assets met een eigen ' +
      'gecompenseerd antwoord op SR 3.2, 3.4, 5.1, 5.2, 7.6, 7.7 of een RE daarvan dat telt: niet verlopen, ' +
      'maatregelen getroffen, en voldaan waar het op steunt.',
    cannotSee:
      'Assets waarvan niemand het einde opgaf, en ondersteuning die daarna is bijgekocht: voer het einde ' +
      'daarvan in.',
    fix:
      'Vervang of actualiseer, koop langere ondersteuning, of compenseer: geef bij de asset op wat invalt ' +
      'en tot wanneer.',
    checkByHand: 'Zoek bestelnummer en versie op bij de maker en vraag naar de laatste beveiligingsupdate.',
  },
  'controller-without-backup': {
    title: 'Besturingen waarvoor geen back-up is opgegeven',
    looksAt: 'Assets van type controller of safety-controller zonder `backup`; één bevinding per zone.',
    cannotSee:
      'Of er een back-up is die nergens is opgegeven, of die het programma bevat dat draait, en of die ooit is teruggezet.',
    fix:
      'Bewaar programma, configuratie en firmware buiten het apparaat en geef in `backup` op: wat, ' +
      'wanneer, laatste hersteltest.',
    checkByHand: 'Laad de back-up in een reserveapparaat en vergelijk het controlegetal met het draaiende.',
  },
  'shared-accounts': {
    title: 'Gedeelde accounts waar SL-T persoonlijke vraagt',
    looksAt:
      'Assets met `accounts: shared` in zones en grensapparaten in conduits met SL-T 2 of meer in IAC, tenzij SR 1.1 RE 1 daar ' +
      'gedeeltelijk of niet voldaan is: dan zegt het hiaat het al.',
    cannotSee: 'Wat het gedeelde account mag, en wie het wachtwoord kent.',
    fix:
      'Geef mensen eigen accounts, op het apparaat of ervoor. Moet een bedienstation open blijven, zeg ' +
      'dat in het antwoord op SR 1.1 RE 1.',
    checkByHand: 'Vraag drie mensen van een ploeg hoe ze zich aanmelden en zoek hun namen in het logboek.',
  },
  'asset-unidentified': {
    title: 'Assets zonder leverancier of versie waar SL-T 2 of meer is',
    looksAt:
      'Assets in zones en grensapparaten in conduits met SL-T 2 of meer in een FR die zelf noch door hun product leverancier en versie ' +
      'vermelden. Assets van type data, removable-media en other blijven buiten beschouwing.',
    cannotSee: 'Of versie en leverancier kloppen.',
    fix:
      'Lees beide af op het apparaat en geef `vendor` en `version` op, of het product in ' +
      '`productVersion`.',
    checkByHand:
      'Neem een beveiligingsmelding van vorige maand: is binnen een uur te zeggen welke assets het ' +
      'betreft?',
  },
  'asset-not-verified': {
    title: 'Assets die een jaar niet met het apparaat zijn vergeleken',
    looksAt:
      'Assets waarvan `verified` ontbreekt of meer dan 365 dagen voor de dag van de beoordeling ligt; één ' +
      'bevinding per zone, en per conduit met grensapparaten die bij geen zone zijn genoemd.',
    cannotSee: 'Wat er is vergeleken: een nagekeken regel kan nog een netwerkkaart verzwijgen.',
    fix: 'Loop met de lijst door de zone, verbeter haar en geef de dag op in `verified`.',
    checkByHand:
      'Open vijf willekeurige kasten en vergelijk type, bestelnummer, versie en adressen met de lijst.',
  },
  'product-without-support-end': {
    title: 'Product in gebruik zonder einde van de ondersteuning',
    looksAt:
      'Producten die een asset in `productVersion` noemt en die geen `supportEnd` vermelden, waar de ' +
      'asset het ook niet doet.',
    cannotSee: 'Of de dag die van beveiligingsupdates is of alleen van de verkoop.',
    fix: 'Vraag de maker op welke dag beveiligingsupdates eindigen en geef die op in `supportEnd`.',
    checkByHand:
      'Zoek de dag in de gebruikersinformatie van het product. Staat hij er niet, vraag het schriftelijk.',
  },
};
