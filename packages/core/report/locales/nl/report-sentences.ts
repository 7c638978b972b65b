/** Zinnen van het hiatenrapport, voor iemand die er niet bij was. */
import type { reportSentences as english } from '../en/report-sentences.ts';

export const reportSentences: Readonly<Record<keyof typeof english, string>> = {
  postureNone:
    'Geen zone of conduit heeft een SL-T boven 0, dus over het bereiken ervan valt niets te zeggen. Vermeld `slTarget` bij de zones, of een `baseline` in `method`.',
  postureReached:
    'Van {all} zones en conduits met SL-T {n|haalt|halen} er {n} die in alle fundamentele eisen, in de lezing {reading}.',
  postureOnlyReached:
    'De enige plaats (zone of conduit) met SL-T haalt die in alle fundamentele eisen, in de lezing {reading}.',
  postureOnlyShort:
    'De enige plaats (zone of conduit) met SL-T haalt die niet in alle fundamentele eisen, in de lezing {reading}.',
  postureReadings:
    'Volgens opgave zijn het er {claimed}, door bewijs aangetoond {evidenced}, door controles bevestigd {verified}.',
  posturePartly:
    'Bij {n} daarvan ontbreekt SL-T in ten minste een fundamentele eis: of {n|die hem haalt|die hem halen} is niet bekend, en als gehaald {n|telt die|tellen die} niet.',
  postureIdle:
    'Nog {n} {n|heeft|hebben} overal SL-T 0: daar wordt niets gevraagd, en {n|die telt|die tellen} niet mee.',
  postureSafety: 'Safetyzone {place} ligt onder haar SL-T in {frs& en }.',
  postureSafetyMore: 'Nog {n} {n|safetyzone ligt|safetyzones liggen} onder SL-T.',
  postureWorst: 'Het verst onder SL-T: {places& en }.',
  postureShort:
    'In de lezing {reading} is in {n} {n|geval|gevallen} niet voldaan aan een eis waar SL-T om vraagt.',
  postureGaps: 'In {gaps} {gaps|geval|gevallen} is er zelfs zoals opgegeven niet aan voldaan (een hiaat).',
  postureSettled: '{n} {n|hiaat is|hiaten zijn} voor een tijd geaccepteerd of overgedragen.',
  postureKnown:
    'Daarvan {n|staat|staan} er {n} bekend als open; daarachter {causes|zit|zitten} {causes} {causes|bevinding|bevindingen}.',
  postureOpen:
    '{n} {n|is|zijn} nog niet bekend omdat een antwoord of feit ontbreekt: {questions} open {questions|vraag|vragen}. Niets daarvan telt als voldaan.',
  postureDesign:
    'De ontwerpregels vinden {errors} {errors|fout|fouten} en {warnings} {warnings|waarschuwing|waarschuwingen}.',

  openIn: 'Open in {places& en }.',
  openInMany: 'Open op {n} plaatsen.',
  unansweredIn: 'Onbeantwoord in {places& en }.',
  unansweredInMany: 'Onbeantwoord op {n} plaatsen.',
  tells: 'Een antwoord toont of {fr} SL {sl} haalt in {places& en }.',
  tellsIn: 'Een antwoord toont of {fr} SL {sl} haalt op {n} plaatsen.',
  tellsNothing:
    'Een antwoord alleen toont van geen SL-A iets: andere bevindingen houden dezelfde plaatsen tegen.',
  'cause-asked': 'Niemand heeft deze {n} rijen beantwoord: {rows& en }.',
  seeFinding: 'Zie bevinding {n}.',
  gains: 'Is dit verholpen, dan haalt {fr} SL {sl} in {places& en }.',
  gainsMore: 'Is dit verholpen, dan haalt {fr} SL {sl} op {n} plaatsen, waaronder {places}.',
  gainsIn: 'Is dit verholpen, dan haalt {fr} SL {sl} op {n} plaatsen.',
  gainsNothing:
    'Waar geen SL genoemd is, verhoogt alleen die bevinding verhelpen er geen: andere bevindingen houden dezelfde plaatsen tegen.',
  reaches: 'SL-T wordt dan geheel gehaald in {places& en }.',
  waiting: 'en {n} {n|uitbreiding die op de basis wacht|uitbreidingen die op de basis wachten}',
  'cause-title-failed': 'niet beoordeeld',
  'cause-title-compensationExpired': 'compensatie verlopen',
  'cause-title-measure': 'maatregel niet getroffen',
  'cause-title-dependsOn': 'compensatie zonder steun',
  'cause-title-exception': 'uitzonderingen',
  'cause-title-bounded': 'reikt slechts tot een niveau',
  'cause-title-answer': 'niet voldaan',
  'cause-failed': 'Bulkhead kon dit niet beoordelen; meld het alstublieft.',
  'cause-compensationExpired': 'De compensatie is op {expires} verlopen.',
  'cause-answerExpired': 'Het antwoord is op {expires} verlopen.',
  'cause-measure': 'Nog niet getroffen: {names& en }.',
  afterFindings: 'Gaat uit van verholpen bevindingen hierboven: {findings& en }.',
  'cause-fact': 'Niemand heeft vermeld of het kan voorkomen: {facts& en }.',
  'cause-answerMissing': 'Niemand heeft dit beantwoord.',
  'cause-dependsOn': 'De compensatie steunt op wat niet voldaan is: {rows& en }.',
  'cause-exception': 'Geldt niet voor deze assets of klassen: {exceptions& en }.',
  'cause-bounded': 'Het antwoord reikt slechts tot SL {level}.',
  'cause-answer': 'Niet voldaan; het antwoord zegt niet hoe het zit.',
  'do-failed': 'Meld het met de installatie en de versie van het programma.',
  'do-compensationExpired': 'Vernieuw de compensatie met iemand die instemt, of tref wat werd gevraagd.',
  'do-answerExpired': 'Kijk opnieuw en vernieuw het antwoord.',
  'do-measure': 'Tref de maatregel.',
  'do-fact':
    'Kijk na, en vermeld het feit met wat het aantoont{zones?, in `facts` van de zone of de locatie}{conduits?; in `facts` van de conduit, die geen andere gebruikt}.',
  'do-answerMissing':
    'Kijk na, en antwoord. `bulkhead catalog show` zegt waar een rij op neerkomt; `bulkhead worksheet out` schrijft ze als bladen om in te vullen.',
  'do-dependsOn': 'Voldoe aan de rijen waarop zij steunt, of compenseer anders.',
  'do-exception': 'Breng deze assets op het peil van de andere, of compenseer ervoor.',
  'do-bounded': 'Versterk wat er is, of verlaag de SL-T met een reden.',
  'do-again':
    'De genoemde maatregelen zijn getroffen ({names& en }): kijk opnieuw en antwoord zoals het nu is.',
  'do-answer': 'Er is nog geen maatregel genoemd. Waar de eis op neerkomt:',
  findingNumber: 'Bevinding {n}:',
  'so-unanswered': 'Als het niet voldaan is, kan dit gebeuren:',
  'so-IAC': 'Mensen of programma’s kunnen binnenkomen zonder dat bekend is wie zij zijn.',
  'so-UC': 'Wie binnen is, kan meer doen dan de taak vraagt, mogelijk zonder spoor.',
  'so-SI': 'Programma’s, instellingen of waarden kunnen veranderen zonder dat iemand het merkt.',
  'so-DC':
    'Wachtwoorden, recepten of tekeningen kunnen worden gelezen door wie daar niets mee te maken heeft.',
  'so-RDF': 'Wat in een zone misgaat, kan naar de volgende overslaan.',
  'so-TRE': 'Een incident wordt laat opgemerkt, en het verloop is achteraf niet te vertellen.',
  'so-RA': 'Een storing legt de functie stil, of het herstel duurt langer dan gepland.',

  allSettled:
    'Al het vereiste dat als open bekend staat, is voor een tijd geaccepteerd of overgedragen: tot dan is er niets te doen.',
  noFindings:
    'Geen vereiste eis staat bekend als open. Dat geldt voor wat beantwoord is: zie de open vragen.',
  noActions:
    'Niets is genoemd wat niet kan wachten: er staat geen fout van de ontwerpregels, en geen hiaat noemt een maatregel. Zet `measures` bij de antwoorden die gedicht gaan worden.',
  putInPlace: 'Tref: {names& en }{owners? (#)}.',
  closesGaps:
    '{measures|Dat dicht|Samen dicht dat} {n} {n|hiaat, het enige dat erop wacht|hiaten, alle die erop wachten}.',
  closesSome: '{measures|Dat dicht|Samen dicht dat} {n} van de {waiting} hiaten die erop wachten.',
  renew:
    'Vernieuw of vervang {n} {n|antwoord of compensatie die is verlopen|antwoorden en compensaties die zijn verlopen}; tot dan tellen de eisen erachter als open.',
  moreErrors: 'Nog {n} {n|fout|fouten} van de ontwerpregels {n|staat|staan} in de bijlage.',
  alsoAt: 'Hetzelfde geldt voor {places& en }.',
  outlookMeasures: '{n} {n|is|zijn} nog niet getroffen, voor {causes} {causes|bevinding|bevindingen}.',
  outlookEffort: 'samen {n} {n|persoonsdag|persoonsdagen}',
  outlookOutage:
    '{n} u stilstand zoals vermeld: meer waar het venster er een herhaalt, minder waar maatregelen er een delen',
  statedByAll: '(door elke maatregel vermeld)',
  statedBySome: '({n} van {all} maatregelen vermelden het; de andere kunnen erbij komen)',
  outlookAfter:
    'Zoals opgegeven zouden dan {places} van {all} {all|plaats|plaatsen} SL-T halen; {closed} {closed|hiaat zou|hiaten zouden} gedicht zijn en {n} open blijven.',
  outlookWithout:
    '{n} {n|bevinding noemt|bevindingen noemen} nog geen maatregel ({gaps} {gaps|hiaat|hiaten}): kosten noch tijd zijn bekend.',
  outlookStands:
    '{compensations} {compensations|compensatie|compensaties}, {waivers} {waivers|ontheffing|ontheffingen} en {settled} {settled|geaccepteerd of overgedragen hiaat|geaccepteerde of overgedragen hiaten}{day?, afgesproken tot een dag; de eerstvolgende loopt af op #}.',
  outlookFails:
    '{n} {n|compensatie telt|compensaties tellen} niet: verlopen, zonder een getroffen maatregel, of steunend op wat niet voldaan is.',
  waivedError: 'Ontheffing bij een safetyzone, verleend door {by}{day?, tot en met #}:',
  outlookNothingStands:
    'Niets: geen compensatie, geen ontheffing en geen besluit dat een hiaat mag blijven is van kracht.',
  nothingUnknown:
    'Elke vereiste eis is beantwoord, elk feit erachter is vermeld, en bewijs toont aan wat is opgegeven.',
  unknownAnswers: '{n} {n|vereist oordeel heeft|vereiste oordelen hebben} geen antwoord.',
  unknownExpired: '{n} {n|vereist oordeel berust|vereiste oordelen berusten} op een verlopen antwoord.',
  unknownFacts: 'Niet vermeld of het kan voorkomen: {facts& en }.',
  unknownTargets: 'Zonder SL-T in ten minste een fundamentele eis: {places& en }.',
  unknownNotApplicable:
    'Van {all} {all|oordeel|oordelen} dat een eis niet van toepassing is {n|heeft|hebben} er {n} geen geldig bewijs achter het feit of het antwoord; wat een conduit aan haar zones overlaat telt niet mee.',
  unknownEvidence:
    'Van {all} als voldaan opgegeven {all|oordeel|oordelen} {n|heeft|hebben} er {n} geen geldig bewijs van een toegelaten soort: {n|het berust|zij berusten} alleen op woorden.',

  scopeSizes:
    'De installatie heeft {zones} {zones|zone|zones}, {conduits} {conduits|conduit|conduits}, {assets} {assets|asset|assets} en {flows} {flows|stroom|stromen}.',
  noSuc:
    'Er is geen beschouwd systeem opgeschreven, dus gelden alle zones als beschouwd. Vermeld het als `suc`: doel, zones, toegangen, wat is weggelaten en waarom.',
  noFunctions:
    'Er is geen essentiële functie genoemd, dus valt niet te zeggen op welke zones veiligheid of besturing rust. Vermeld ze als `functions`.',

  methodRows:
    'Elke zone en elke conduit wordt getoetst aan de {rows} rijen van {catalog}; een conduit zonder assets alleen aan de rijen over communicatie.',
  methodReadings:
    'Drie lezingen staan naast elkaar: opgegeven is wat iemand antwoordde; aangetoond is wat geldig bewijs van een toegelaten soort op precies die plaats toont; geverifieerd is wat een controle bovendien bevestigde.',
  methodTarget:
    'SL-T is wat de installatie voor elke zone met reden vastlegt; een zone zonder eigen SL-T neemt die van de omringende zone over, of de basislijn SL {baseline} waar de methode dat zegt.',
  methodConduit:
    'Een conduit zonder eigen SL-T neemt de hoogste van de verbonden zones over; in DC alleen als er vertrouwelijke gegevens door gaan, in RA alleen als een essentiële functie hem nodig heeft.',
  methodConduitMax:
    'Een conduit zonder eigen SL-T neemt de hoogste van de verbonden zones over, in alle fundamentele eisen.',
  methodOrder:
    'Een antwoord op de plaats zelf gaat voor een antwoord van de omringende zone, de locatie of de organisatie.',
  methodWhy:
    'Van elk cijfer van een zone of conduit kan het waarom worden gevraagd; dat noemt de antwoorden, feiten en het bewijs erachter:',
  methodWhyPaper:
    'De keten achter de cijfers is een bijlage van report.html; elders ontbreekt die, en het commando hierboven geeft haar.',
  methodAgain: 'Dezelfde installatie, dag en programma geven dit rapport opnieuw, byte voor byte.',

  limitSl:
    'Een securityniveau zegt tegen welke middelen, hulpbronnen en vaardigheden van een aanvaller men standhoudt. Het is geen kans, en niet het integriteitsniveau van de veiligheidsnormen.',
  limitSlA:
    'SL-A is de hoogste SL tot waar aan elke eis van een fundamentele eis is voldaan. Het is geen gemiddelde en geen percentage; een enkele open eis houdt hem laag.',
  limitTreRa: 'In TRE en RA scheidt geen eis SL 3 van SL 4: een 4 zegt daar niet meer dan een 3.',
  limitMet:
    'Wat niemand heeft beantwoord, is niet vastgesteld en telt nooit als voldaan. Wat is opgegeven, telt alleen als opgegeven: de balken zeggen welke lezing zij tonen.',
  limitNoEvidence:
    'Op {n} {n|plaats|plaatsen} toont geen geldig bewijs iets van wat daar vereist is; daar berust alles op woorden: {places& en }.',
  limitTarget:
    'SL-T is zo goed als de risicobeoordeling waar hij uit komt; het rapport neemt hem zoals vermeld.',
  limitNotYet:
    'Geen deel van dit rapport: risicocriteria en aanvaardbaar risico, en dreigingsscenario’s met hun beoordeling voor en na tegenmaatregelen; `bulkhead risk` toont ze. Nog geen deel van het model: beveiligingsmeldingen en patches, en fasen en data van maatregelen.',
  limitDrawing:
    'De tekening is een logische: zones, conduits en wat hun grenzen afdwingt, niet elke kabel en elk adres.',
  limitText:
    'Titels van eisen zijn feiten en blijven in de taal van hun catalogus (Engels); hun tekst staat in de norm, die hier niet is afgedrukt.',
  limitIntent:
    'De aanbevelingen van {n} {n|bevinding|bevindingen} zonder maatregel zeggen met de woorden van de catalogus en in zijn taal waar de eis op neerkomt.',
  sourcesSeen:
    'Als bewijs vermeld: {documentation} {documentation|stuk|stukken} documentatie, {implementation} over hoe het is ingericht, {effectiveness} over dat het werkt.',
  sourcesLive: '{live} van {all} {live|is|zijn} niet verlopen, en antwoorden noemen er {cited}.',
  sourcesChecks:
    '{n} {n|controle is|controles zijn} vastgelegd: {interview} door een gesprek, {inspect} door inspectie, {configuration} van een configuratie, {test} door een test; de andere zeggen niet hoe.',
  sourcesNoChecks: 'Er is geen controle vastgelegd.',
  noPeople:
    'Niemand is genoemd die bewijs heeft verzameld, heeft gecontroleerd of heeft ingestemd met wat staat. Vermeld `collectedBy`, `by` en `approvedBy`.',

  changesIntroDays:
    'Wat sinds de hier genoemde oudere stand van de installatie anders geschreven is en wat dat en de tijd ertussen deden. De oudere stand is op {asOfBefore} beoordeeld, deze op {asOf}.',
  changesIntro:
    'Wat sinds de hier genoemde oudere stand van de installatie anders geschreven is en wat dat doet. Beide standen zijn op {asOf} beoordeeld, zodat alleen wat er geschreven staat verschilt en niet de dag.',
  changesNone: 'Niets is anders geschreven.',
  changesCounts:
    '{added} {added|vermelding kwam|vermeldingen kwamen} erbij, {changed} {changed|werd|werden} gewijzigd, {removed} verwijderd.',
  changesResidual:
    'Het restrisico zoals aangetoond steeg in {higher} {higher|scenario|scenario’s} en daalde in {lower}. Scenario’s zonder besluit: {opened} meer, {closed} minder.',
  changesEffects:
    'SL-A zoals opgegeven steeg in {risen} {risen|geval|gevallen} en daalde in {fallen}. {opened} {opened|hiaat|hiaten} nieuw, {closed} gedicht; {found} {found|bevinding|bevindingen} van de ontwerpregels nieuw, {gone} vervallen.',
  changesRest:
    '{n} verdere {n|gegeven|gegevens} over SL-C, andere documenten, volwassenheid en wetten en kaders {n|verschilt|verschillen}: `bulkhead diff` noemt ze.',
  changesGapsMean: 'Die van een verwijderde plaats tellen als gedicht, die van een nieuwe als nieuw.',
  changesCut: 'De eerste {shown} van {all} rijen. `bulkhead diff --all` noemt ze alle.',

  figureOverview: 'Zones en conduits. Een pijlpunt toont wie de verbinding opent.',
  figureZone: 'Blad van {zone}.',
  noZones: 'De installatie heeft nog geen zones. Voeg `zones` toe.',
  noConduits:
    'De installatie heeft nog geen conduits, dus is niets gezegd over wat tussen zones gaat. Voeg `conduits` toe.',
  noPlaces: 'De installatie heeft nog geen zones, dus valt er niets te beoordelen. Voeg `zones` toe.',

  levelsIntro:
    'Het overzicht toont de lezing {reading}, de slechtste plaatsen eerst. Daarna volgt elke plaats met alle drie lezingen.',
  levelsOutside:
    '{n} {n|zone ligt|zones liggen} buiten en {n|heeft|hebben} geen SL-T en geen SL-A: {places& en }.',
  triageIntro:
    'Over {n} {n|zone|zones} zijn twaalf eenvoudige vragen gesteld, nog voor er rij voor rij is beoordeeld. Met de rijen die al beoordeeld zijn geven ze een eerste bereik voor SL-A; het bereik beoordeelt niets, en niets anders in dit rapport is eruit geteld.',
  triageOf: '{n} van {all}',
  'basis-stated': 'De SL-T is voor deze plaats vastgelegd.',
  rationale: 'Reden:',
  'basis-uniform': 'Voor alle zeven fundamentele eisen is dezelfde SL vastgelegd, zonder eigen vector.',
  'basis-inherited': 'De SL-T is die van {from}, de omringende zone.',
  'basis-baseline': 'Er is geen SL-T vastgelegd; de methode geeft de basislijn.',
  'basis-conduit-default': 'De SL-T volgt uit de zones die deze conduit verbindt.',
  'basis-conduit-max': 'De SL-T is de hoogste van de zones die deze conduit verbindt.',
  'basis-risk-band':
    'De SL-T volgt uit de scenario’s die hier beoordeeld zijn: uit de rang van hun risico zonder tegenmaatregelen.',
  'basis-crrf':
    'De SL-T volgt uit de scenario’s die hier beoordeeld zijn: uit hoe vaak ze zonder tegenmaatregelen optreden tegenover hoe vaak wordt aanvaard.',
  'basis-attacker':
    'De SL-T volgt uit de scenario’s die hier beoordeeld zijn: uit wie de installatie van zulke gevolgen wil weghouden.',
  'basis-consequence':
    'De SL-T volgt uit de scenario’s die hier beoordeeld zijn: uit de ernst die een aanval kan teweegbrengen.',
  'basis-external': 'De plaats ligt buiten en heeft geen SL-T.',
  'basis-none':
    'Er is geen SL-T vastgelegd, dus is hier niets vereist en valt geen hiaat te tellen. Vermeld `slTarget`.',
  placeCounts:
    'Van {required} vereiste {required|rij|rijen}: {met} voldaan, {compensated} gecompenseerd, {partial} gedeeltelijk, {unmet} niet voldaan, {undetermined} niet vastgesteld, {notApplicable} n.v.t., {failed} mislukt.',
  nothingApplies: 'geen eis van toepassing',
  targetMissing: 'geen SL-T',
  atTarget: 'SL-T gehaald',
  bounded: 'een antwoord reikt slechts tot SL {level}',
  moreRows: '+{n} meer',

  findingsIntro:
    '{causes} {causes|bevinding|bevindingen}, elk een grondoorzaak met alles wat daardoor bekend open staat; eerst de {first} die verholpen het meeste opleveren.',
  findingsSilent:
    'Waar een bevinding geen SL noemt, verhoogt alleen die verhelpen er geen; waar zij geen bewijs noemt, noemt geen antwoord erop bewijs.',
  questionsIntro:
    '{n} open {n|vraag|vragen}, waarop {waiting} {waiting|oordeel wacht|oordelen wachten}. Het zijn geen zwakheden: niemand heeft nog gezegd hoe het is. Tot dan telt niets daarvan als voldaan.',
  noQuestions:
    'Er staat geen vraag open: elke vereiste eis is beantwoord, en elk feit waarop die berust is vermeld.',
  factsAsked: 'Of het kan voorkomen: {facts& en }',
  ranOutOn: '(verlopen op {expires})',
  moreSaid: 'Nog {n} {n|antwoord staat|antwoorden staan} rij voor rij in de bijlage.',
  ownerLabel: 'Verantwoordelijk:',
  effortLabel: 'Inspanning:',
  missingAnswer: 'Niemand heeft geantwoord.',
  missingExpired: 'Het antwoord is op {expires} verlopen.',
  missingFacts: 'Niet vermeld of het kan voorkomen: {facts& en }{shown?; het model toont: #}.',
  costLabel: 'Kosten:',
  outageLabel: 'Stilstand:',

  noProgram:
    'De installatie wordt niet getoetst aan 62443-2-1 of een ander programma. Noem de uitgave in `catalogs` en beantwoord de rijen ervan op de locatie, elk met de volwassenheid.',
  noMaturityAim:
    'Er wordt geen volwassenheidsniveau nagestreefd, dus kan geen rij eronder blijven. Vermeld `maturity` in `method`.',
  maturityAim: 'De installatie streeft in haar programma naar volwassenheidsniveau {level}.',
  programCounts:
    '{document} ({edition}), {rows} {rows|rij|rijen}: {met} voldaan, {compensated} gecompenseerd, {partial} gedeeltelijk, {unmet} niet voldaan, {undetermined} niet vastgesteld, {notApplicable} n.v.t., {failed} mislukt.',
  programNothingOpen: 'Geen rij ervan staat open.',
  programUnanswered: '{n} {n|rij|rijen} die niemand heeft beantwoord.',
  programNotAnswered: '{document} ({edition}): geen van de {rows} rijen is beantwoord.',
  sustainedCounts:
    '{n} van {all} systeemeisen worden gedragen: de processen die ze voldaan houden, halen het nagestreefde niveau, en bewijs toont het. Aan de andere kan vandaag zijn voldaan zonder dat het zo blijft:',

  noSuppliers:
    'Er is geen leverancier of dienstverlener genoemd, dus valt niet te zeggen wie de security van de installatie nog meer bepaalt. Vermeld `suppliers`.',
  supplierNotJudged:
    'Niet beoordeeld: geen gebruikt document bevraagt deze leverancier. Noem 62443-2-4 (dienstverleners) of 62443-4-1 (makers van producten) in `catalogs`, en geef de antwoorden bij de leverancier.',
  noProducts:
    'Er is geen product genoemd, dus valt niet te zeggen wat componenten kunnen. Vermeld `products`.',
  productsIntro: 'SL-C zegt wat een component kan. Aan een eis van het systeem voldoet het daarmee nooit.',
  productsNotJudged:
    'Er is geen SL-C bekend: de installatie gebruikt 62443-4-2 niet. Noem de uitgave in `catalogs` en antwoord bij het product, of vermeld zijn certificaat.',
  noCertificate: 'geen vermeld',

  nis2Intro:
    'Voor elk punt van de artikelen 20, 21 en 23 ({edition}): het antwoord op het punt zelf, en hoe de rijen die het helpen aantonen er over alle plaatsen voor staan. Geen getal zegt dat een punt is vervuld.',
  nis2NotInUse:
    'De punten zelf zijn niet beantwoord: de installatie gebruikt {edition} niet. Noem het in `catalogs` om ze te beantwoorden.',
  nis2NothingLinked:
    'Geen gebruikte rij is aan een punt gekoppeld, dus valt er niets te zeggen. Gebruik meer documenten, zoals 62443-2-1@2024.',
  nis2Elsewhere: '{n} gekoppelde {n|rij staat|rijen staan} in documenten die deze installatie niet gebruikt.',

  noMeasures:
    'Er is geen maatregel vermeld. Voeg `measures` toe, en noem ze bij de antwoorden waarvan zij de hiaten dichten.',
  measuresIntro:
    'De maatregelen waarop de meeste hiaten wachten eerst; een hiaat dat op meer dan een wacht, telt bij elk daarvan. Kosten en stilstand zoals vermeld; wat niet is vermeld, geldt niet als niets.',
  outage: '{hours} u{window?, #}',
  noOutage: 'geen stilstand',
  standsInBy: 'In plaats daarvan:',
  standsInLater: 'In plaats daarvan, nog niet ingevoerd:',
  standsInShown: 'Aangetoond door:',
  yearlyCost: '{cost}{currency? #} per jaar',
  days: '{n} {n|dag|dagen}',

  exceptionsIntro:
    'Wat blijft staan hoewel het niet is zoals vereist, met wie instemde en tot wanneer. Na die dag telt niets ervan.',
  noCompensationCounts: 'Geen compensatie telt.',
  compensationsFail:
    'Deze zijn afgesproken maar tellen niet op de dag van de beoordeling; waar zij voor zouden instaan, is open:',
  'fails-expired': 'Telt niet: de dag is voorbij.',
  'fails-measures': 'Telt niet: nog niet getroffen {names& en }.',
  'fails-dependsOn': 'Telt niet: niet voldaan {rows& en }.',
  noCompensations: 'Geen eis wordt door iets anders gecompenseerd.',
  noNotApplicable:
    'Geen antwoord zegt dat een eis niet van toepassing is. Waar dat zo is, zegt een feit van de plaats het.',
  noExceptions: 'Geen asset en geen klasse van assets is van een antwoord uitgezonderd.',
  'gap-planned': 'Gepland om uiterlijk {until} te dichten{owner?; in handen van #}.',
  'gap-accepted': 'Geaccepteerd tot en met {until} door {by}.',
  'gap-transferred': 'Overgedragen aan {owner} tot en met {until}.',
  noDispositions: 'Over hiaten is niets besloten.',
  decidedOn: 'besloten op',
  decisionNote: 'Opmerking:',
  'decision-planned': 'gepland',
  'decision-accepted': 'geaccepteerd',
  'decision-transferred': 'overgedragen',
  'decision-planned-closed': 'gepland; geen hiaat meer',
  'decision-accepted-closed': 'geaccepteerd; geen hiaat meer',
  'decision-transferred-closed': 'overgedragen; geen hiaat meer',
  noWaivers: 'Voor geen bevinding van de ontwerpregels geldt een ontheffing.',

  rowsIntro:
    'Waaruit de cijfers zijn geteld. Rijen waar SL-T niet om vraagt, staan er stiller bij. Van elke rij kan het waarom worden gevraagd met `verdict:<place>:<requirement>`.',
  rowsPaged:
    'Wordt report.html afgedrukt, dan ontbreken de rijen waar SL-T niet om vraagt; report.csv heeft ze.',
  rowsPagedOpen:
    'Wordt report.html afgedrukt, dan staan er alleen de rijen die vereist zijn en waaraan zoals opgegeven niet is voldaan; report.pdf loopt alle vereiste door, en report.csv heeft elke rij.',
  rowsByRequirement:
    'Waaruit de cijfers zijn geteld, eis voor eis. Plaatsen waarvan hetzelfde wordt gezegd, staan met hun id in één rij. Weggelaten zijn de rijen waar SL-T niet om vraagt, en die een conduit overlaat aan de zones die hij verbindt; report.html en report.csv hebben elke rij van elke plaats. Boven acht plaatsen noemt de grootste rij van een eis er geen: ze geldt voor de plaatsen die in geen andere rij van die eis staan.',
  rowsAtTarget: 'SL-T {level}:',
  rowsOtherPlaces: 'de overige plaatsen',
  rowsAllPlaces: 'alle plaatsen',
  nZones: '{n} {n|zone|zones}',
  nConduits: '{n} {n|conduit|conduits}',
  overlaysHead: 'Overlays van de installatie',
  sameInOneRow: 'Wat gelijk is, staat in één rij.',
  flowsInOneRow:
    'Stromen door één conduit met één protocol en één doel staan in één rij. Hun namen staan in report.html.',
  rowsElsewhere:
    'Er zijn {n} rijen, meer dan de {most} die dit rapport afdrukt. Het bestand report.csv heeft ze alle.',
  rowsAtZones:
    '{n} {n|rij wordt|rijen worden} beoordeeld bij de zones die deze conduit verbindt en hier niet herhaald.',
  noTargetHere: 'Zonder SL-T is niet bekend welke rijen hier vereist zijn.',
  overlaysIntro: 'Bovendien gevraagd door overlays van de installatie:',
  answeredByRows: 'beantwoord door {rows& en }',
  fromPlace: 'Van {place}:',
  reasonFacts: 'Kan hier niet voorkomen: {facts& en }.',
  reasonBase: 'De basis {base} is niet van toepassing.',
  blockedBy: 'Wacht op de basis {base}.',
  shownVerified: 'geverifieerd',
  shownEvidenced: 'aangetoond',
  shownClaimed: 'alleen opgegeven',

  noAssets: 'Er is geen asset vermeld. Voeg `assets` toe.',
  noFlows: 'Er is geen stroom vermeld, dus is niet bekend wat door de conduits gaat. Voeg `flows` toe.',
  noEvidence:
    'Er is geen bewijs vermeld, dus is niets aangetoond: elk antwoord berust alleen op woorden. Voeg `evidence` toe en noem het in de antwoorden.',
  noDesignFindings: 'De ontwerpregels vinden niets.',
  designIntro:
    'Wat de ontwerpregels vinden, met de uitweg. Een bevinding met ontheffing blijft staan tot de dag daarvan.',
  listCut: 'De eerste {shown} van {all} regels. De bestanden van de installatie hebben ze alle.',
  listPaged: 'Wordt report.html afgedrukt, dan ontbreekt deze lijst van {n} regels; report.pdf heeft haar.',
  whyIntro: 'Waar elk cijfer vandaan komt en wat erop berust.',
  whyRule: 'Regel {rule}{clause? · #}',
  whyUsedBy: 'Daarop {n|berust|berusten} {n} {n|uitspraak|uitspraken}',

  gaugeLabel: '{fr}: SL-A {achieved} van SL-T {target}, {short} te weinig, {reading}',
  gaugeReached: '{fr}: SL-A {achieved}, SL-T {target} gehaald, {reading}',
  gaugeNoTarget: '{fr}: SL-A {achieved}, geen SL-T, {reading}',
  gaugeNone: 'n.v.t.',
  titleBlock: '{plant} · peildatum {asOf} · model {model}',
  pageOf: 'pagina {page} van {pages}',
  skip: 'Naar het rapport',
  contents: 'Inhoud',
  subtitle: 'Hiatenrapport volgens IEC 62443, peildatum {asOf}',
  signature: 'Naam, datum, handtekening',
};
