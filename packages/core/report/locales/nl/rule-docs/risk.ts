/** Waar de regels naar kijken: criteria, ergste gevallen, scenario’s. */
export const riskDocs = {
  'criteria-not-approved': {
    title: 'Risicocriteria zonder goedkeuring of datum',
    looksAt: '`risk` zonder `approvedBy`, of zonder `date`.',
    cannotSee: 'Of wie goedkeurde mag zeggen wat het bedrijf aanvaardt.',
    fix: 'Laat de criteria goedkeuren door wie voor het risico instaat, en geef `approvedBy` en `date` op.',
    checkByHand:
      'Vergelijk de matrix met die van het bedrijf: veiligheid, milieu en productie aanvaarden zelden hetzelfde.',
  },
  'worst-case-hackable-unknown': {
    title: 'Ergste geval waarvan niet vaststaat of een aanval het teweegbrengt',
    looksAt:
      'Ergste gevallen waarvan `hackable` onbekend of niet opgegeven is, in één bevinding. Tot iemand het weet, telt het alsof het kan.',
    cannotSee: 'Of een voorziening die onbereikbaar heet toch een verbinding heeft.',
    fix: 'Loop de voorzieningen na met procesveiligheid, en geef `hackable` op, waar of onwaar.',
    checkByHand:
      'Volg de draden van elke voorziening: onbereikbaar is wat geen signaal van een netwerk neemt en door geen netwerk verzet wordt.',
  },
  'worst-case-without-scenario': {
    title: 'Ergste geval boven wat aanvaardbaar is, zonder scenario',
    looksAt:
      'Ergste gevallen die volgens de criteria van de installatie om een uitgebreide beoordeling vragen, en die geen scenario in `worstCases` noemt. Voordat het eerste scenario geschreven is, zijn ze samen één bevinding.',
    cannotSee: 'Of de scenario’s die een ergste geval noemen alle wegen erheen zijn.',
    fix: 'Schrijf een scenario voor elke zone of conduit waardoor het teweeggebracht kan worden, en noem het daar in `worstCases`.',
    checkByHand: 'Vraag de ploeg hoe men het met volledige macht over één werkstation teweeg zou brengen.',
  },
  'scenario-untreated': {
    title: 'Restrisico boven wat aanvaardbaar is, zonder besluit dat het dekt',
    looksAt:
      'Scenario’s waarvan het restrisico met de aangetoonde tegenmaatregelen in een categorie boven het aanvaardbare ligt, zonder `treatment`, of met `mitigate` terwijl alles wat gepland is niet volstaat.',
    cannotSee: 'Of een tegenmaatregel die telt in de installatie doet wat het scenario aanneemt.',
    fix: 'Toon aan wat alleen geclaimd is, voeg tegenmaatregelen met een maatregel toe, of laat het risico voor een tijd aanvaarden, vermijden of overdragen.',
    checkByHand:
      'Lees het scenario voor aan wie de installatie bedrijft, en vraag of het tot de volgende stop zo mag blijven.',
  },
  'decision-lapsed': {
    title: 'Risico aanvaard, overgedragen of gepland tot een dag die voorbij is',
    looksAt:
      'Scenario’s waarvan het restrisico boven het aanvaardbare ligt en waarvan het besluit (`until`) eindigde vóór de dag van de beoordeling.',
    cannotSee: 'Of het besluit ergens anders verlengd is.',
    fix: 'Besluit opnieuw: verhelp wat overblijft, of laat een nieuwe dag met de reden opgeven.',
    checkByHand: 'Vraag wie toen goedkeurde of de reden nog geldt.',
  },
  'decision-expires-soon': {
    title: 'Risico nog minder dan 60 dagen aanvaard, overgedragen of gepland',
    looksAt:
      'Scenario’s waarvan het restrisico boven het aanvaardbare ligt en gedekt wordt door een besluit waarvan de laatste dag (`until`) binnen 60 dagen valt.',
    cannotSee: 'Of dan gedaan is wat gepland is.',
    fix: 'Maak af wat gepland is en toon het aan, of laat het besluit vóór de laatste dag vernieuwen.',
    checkByHand: 'Vraag naar de datum van de werkopdracht.',
  },
  'mitigation-without-measure': {
    title: 'Vermindering zonder maatregel die nog gebouwd moet worden',
    looksAt:
      'Scenario’s met `treatment: mitigate` waarvan het restrisico ook met wat geclaimd is boven het aanvaardbare ligt, en waarvan de tegenmaatregelen geen `measure` noemen die er nog niet is.',
    cannotSee: 'Of werk aan de genoemde eisen ergens anders gepland is.',
    fix: 'Noem in de tegenmaatregel de `measure` die haar tot stand brengt, met verantwoordelijke, kosten en stilstand.',
    checkByHand: 'Vraag wie de werkopdracht heeft. Heeft niemand die, dan is het een wens.',
  },
  'countermeasure-cites-nothing': {
    title: 'Tegenmaatregel die eisen noch een maatregel noemt',
    looksAt:
      'Tegenmaatregelen van scenario’s zonder `rows` en zonder `measure`. Zo een telt nooit, want niets kan haar dragen.',
    cannotSee: 'Of de eisen die andere noemen voor het scenario de juiste zijn.',
    fix: 'Noem de `rows` waaraan voldaan moet zijn om te werken; voor wat buiten de catalogus ligt een `measure`.',
    checkByHand: 'Vraag waar men ter plaatse naar zou kijken om te zien dat de tegenmaatregel er is.',
  },
  'countermeasure-row-elsewhere': {
    title: 'Tegenmaatregel met een eis die op haar plaats niet geldt',
    looksAt:
      'Genoemde eisen die niet beoordeeld worden waar ernaar gekeken wordt en ook niet op de locatie, of die daar notApplicable zijn. Zo’n tegenmaatregel kan niet tellen.',
    cannotSee: 'Of de eis de juiste zou zijn als die gold.',
    fix: 'Noem in `places` waar de eis beoordeeld wordt, noem een eis die daar geldt, of verbeter het antwoord of het kenmerk.',
    checkByHand: 'Bij een conduit zonder apparaat zijn de meeste eisen aan de zones overgelaten: kijk daar.',
  },
  'technique-unknown': {
    title: 'Techniek die ATT&CK voor ICS niet kent',
    looksAt:
      'De `techniques` van elk scenario tegen de kenmerken in de meegeleverde uitgave van ATT&CK voor ICS, zoals T0855.',
    cannotSee:
      'Of een kenmerk uit een andere matrix komt, zoals die voor ondernemingen, of uit een andere uitgave: van ingetrokken kenmerken staat niets in de catalogus.',
    fix: 'Verbeter het kenmerk. Waar een techniek is ingetrokken, noemt MITRE de opvolger; noem er een uit een andere matrix in `note`.',
    checkByHand: 'Zoek het kenmerk op bij attack.mitre.org en kijk of het bij de matrix voor ICS hoort.',
  },
  'library-scenario-unknown': {
    title: 'Scenario van de bibliotheek dat er niet is',
    looksAt: 'Wat scenario’s in `library` noemen, tegen de meegeleverde bibliotheek van dreigingsscenario’s.',
    cannotSee: 'Of een genoemd scenario dat er wel is, ook bedoeld was.',
    fix: 'Verbeter het kenmerk, of laat `library` weg waar het scenario voor geen van alle staat.',
    checkByHand: 'Kijk met `bulkhead risk suggest --place` wat de bibliotheek voor de plaats heeft.',
  },
  'lowers-nothing': {
    title: 'Voorziening of tegenmaatregel die niets verlaagt',
    looksAt:
      'De niveaus waartoe voorzieningen en tegenmaatregelen van een scenario ernst en waarschijnlijkheid verlagen, tegen die van het scenario zelf: wie er geen noemt, of geen lager, verandert geen beoordeling. Scenario’s zonder ernst blijven buiten beschouwing.',
    cannotSee: 'Of een lager niveau met reden zo laag is.',
    fix: 'Noem het niveau dat overblijft als het werkt, onder dat van het scenario, of haal het weg.',
    checkByHand: 'Vraag het team wat er zonder erger zou zijn. Als dat niets is, is het geen tegenmaatregel.',
  },
  'scenario-path-broken': {
    title: 'Pad van een scenario dat niet aansluit',
    looksAt:
      'Scenario’s waarvan de conduits in `path` niet op elkaar aansluiten, waarvan de laatste conduit niet de plaats is en die ook niet verbindt, noch een zone eromheen, of waarvan `entry` een zone is die de eerste conduit niet verbindt.',
    cannotSee: 'Of er een korter pad is, en wegen over sticks en laptops die geen conduit zijn.',
    fix: 'Noem de conduits in de volgorde waarin ze doorlopen worden, van de ingang tot de plaats.',
    checkByHand: 'Volg het pad op de tekening met een vinger.',
  },
  'conduit-below-scenario': {
    title: 'Conduit onder de scenario’s die hem doorlopen',
    looksAt:
      'Elke conduit die scenario’s volgens hun `path` doorlopen op weg naar een andere plaats: zijn SL-T, vastgelegd of niet, tegenover wat ze volgens de methode van de installatie bekend vragen, voor zover ze daar tellen: in IAC, UC, SI, RDF en TRE wat hij ook draagt, in DC waar een datastroom erdoor vertrouwelijk is of niemand dat ontkent, in RA waar een essentiële functie er een nodig heeft. Het is een opmerking waar de conduit binnen ligt en een andere op elk van deze paden genoeg vraagt, en waar hij alleen in DC lager ligt en geen datastroom als vertrouwelijk is opgegeven.',
    cannotSee:
      'Of een sterke grens verder naar binnen moet tegenhouden wie hier doorheen komt, de zones die onderweg liggen, en conduits waarvan het SL-T niet bekend is.',
    fix: 'Geef van elke datastroom `confidential` op. Beoordeel het scenario ook bij de conduit, met de conduit als `place`, of leg het `slTarget` van de conduit vast. Waar een grens verder naar binnen moet standhouden, zonder de bevinding uit en noem die grens.',
    checkByHand:
      'Loop het pad langs met de eisen van elke conduit: wordt wat de aanvaller buiten houdt gevraagd waar hij binnenkomt, of pas daarachter?',
  },
  'scenario-incomplete': {
    title: 'Scenario zonder dreigingsbron, gevolgen of ernst',
    looksAt:
      'Scenario’s zonder `source`, scenario’s zonder `effects` of `frs` en, waar de installatie criteria heeft, scenario’s zonder `severity`: elk één bevinding. Zonder bron begrenst niets het SL dat een scenario vraagt; zonder gevolgen weet niemand voor welke FR’s het telt; zonder ernst heeft het geen rang, wat er ook besloten is.',
    cannotSee: 'Of wat opgegeven is, klopt.',
    fix: 'Geef in `source` op wie het zou doen, uit de `threatSources` in `risk`, in `effects` wat het met de besturing doet, en in `severity` hoe erg het is.',
    checkByHand: 'Vraag wie zoiets bij een installatie als deze gedaan heeft, en wat men er toen van zag.',
  },
  'severe-scenario-without-origin': {
    title: 'Zwaar scenario zonder verwijzing naar de gevarenstudie',
    looksAt:
      'Scenario’s waarvan de ernst vóór tegenmaatregelen een van de twee hoogste niveaus van de installatie is, zonder `worstCases` en zonder `ref` naar waar het gevonden is.',
    cannotSee: 'Of het genoemde knooppunt van de gevarenstudie gelijk beoordeelt.',
    fix: 'Noem het ergste geval dat het teweegbrengt, of het knooppunt van de HAZOP of LOPA in `ref`.',
    checkByHand:
      'Zoek het gevolg op in de gevarenstudie. Staat het er niet, dan wil procesveiligheid het weten.',
  },
  'scenario-not-reviewed': {
    title: 'Scenario een jaar niet beoordeeld, of vóór een ergste geval dat het teweegbrengt',
    looksAt:
      'Scenario’s zonder `date`, welke `nextReview` ze ook opgeven, en scenario’s waarvan `date` meer dan 365 dagen vóór de dag van de beoordeling ligt zonder een `nextReview` binnen 730 dagen daarna, in één bevinding. Elk één bevinding voor die waarvan `date` na de dag van de beoordeling ligt, waarvan `nextReview` vóór hun `date` ligt, en waarvan `nextReview` meer dan 730 dagen daarna ligt. En elk dat ouder is dan de `date` van een ergste geval dat het noemt.',
    cannotSee: 'Wijzigingen van de installatie sindsdien die niemand heeft ingevoerd.',
    fix: 'Loop ze opnieuw na met het team, en geef de nieuwe `date` op. Verbeter dagen die niet kunnen kloppen, en haal een toetsing naar voren die verder dan twee jaar weg ligt.',
    checkByHand: 'Vraag het team wat er sinds die dag in de installatie en in de wereld veranderd is.',
  },
  'scenario-without-owner': {
    title: 'Scenario waarvoor niemand instaat',
    looksAt:
      'Scenario’s zonder `owner` waarvan het risico zonder tegenmaatregelen boven het aanvaardbare ligt, alle in één bevinding.',
    cannotSee: 'Of de genoemde rol ervan weet en bezet is.',
    fix: 'Geef in `owner` de rol op die voor het risico instaat, en bespreek het daarmee.',
    checkByHand: 'Vraag wie gebeld wordt als het gebeurt, en wie er geld voor vrijgeeft.',
  },
  'scenario-review-past': {
    title: 'Scenario waarvan de dag van toetsing voorbij is',
    looksAt: 'Scenario’s waarvan `nextReview` vóór de dag van de beoordeling ligt, alle in één bevinding.',
    cannotSee: 'Of de toetsing plaatsvond en alleen niet is ingevoerd.',
    fix: 'Loop ze opnieuw na met het team, en geef de nieuwe `date` en `nextReview` op.',
    checkByHand: 'Leg het verslag van de laatste bijeenkomst naast het register.',
  },
  'treatment-overdue': {
    title: 'Behandeling die klaar moest zijn, terwijl het risico nog te hoog is',
    looksAt:
      'Scenario’s waarvan `due` vóór de dag van de beoordeling ligt en waarvan het restrisico volgens het aangetoonde boven het aanvaardbare ligt of geen rang heeft. Wat voor een tijd die nog loopt aanvaard, overgedragen of vermeden is, blijft buiten beschouwing.',
    cannotSee: 'Of het werk gedaan is en alleen het bewijs ontbreekt.',
    fix: 'Toon aan wat gedaan is; leg anders met reden een nieuwe dag vast, of laat het restrisico voor een tijd aanvaarden. Een scenario zonder rang heeft zijn ernst nodig.',
    checkByHand: 'Zoek de werkopdracht: afgesloten, open of nooit gegeven?',
  },
  'treatment-without-due': {
    title: 'Vermindering zonder dag waarop ze gedaan moet zijn',
    looksAt:
      'Scenario’s met `treatment: mitigate` en zonder `due` waarvan het restrisico volgens het aangetoonde boven het aanvaardbare ligt of geen rang heeft, alle in één bevinding.',
    cannotSee: 'Of de genoemde maatregelen in het plan van het bedrijf een eigen dag hebben.',
    fix: 'Geef in `due` de laatste dag op waarop het gedaan moet zijn, afgesproken met wie het doet.',
    checkByHand: 'Vraag bij welke stop het ingebouwd wordt, en of het in het plan van die stop staat.',
  },
  'role-unknown': {
    title: 'Naam die niet bij de rollen van de locatie hoort',
    looksAt:
      'Waar `roles` van `site` is opgegeven: `owner` en `acceptedBy` van scenario’s, `approved` van `document`, en `approvedBy` van risicocriteria, SL-T, datastromen, antwoorden met hun uitzonderingen, besluiten over hiaten, en ontheffingen. Eén bevinding per veld.',
    cannotSee:
      'Of de rol dat mag besluiten, en `owner` van maatregelen, zones, conduits en assets, die ook buitenstaanders kunnen zijn.',
    fix: 'Verbeter de naam of neem de rol op in `roles`.',
    checkByHand: 'Leg de namen naast het organogram: welke hoort bij niemand?',
  },
  'zone-without-scenario': {
    title: 'Zone met assets en zonder scenario, waar SL-T uit scenario’s volgt',
    looksAt:
      'Waar `method.slTarget` het SL-T uit scenario’s neemt: zones die niet extern zijn, met een asset, zonder eigen `slTarget` en zonder scenario.',
    cannotSee: 'Of de scenario’s van andere zones volledig zijn.',
    fix: 'Schrijf de scenario’s van de zone, of geef het `slTarget` ervan op met een onderbouwing.',
    checkByHand: 'Vraag wat iemand kon doen die in deze zone zit, en wie wat zou missen.',
  },
};
