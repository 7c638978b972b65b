/** Meningar i bristrapporten, för den som inte var med. */
import type { reportSentences as english } from '../en/report-sentences.ts';

export const reportSentences: Readonly<Record<keyof typeof english, string>> = {
  postureNone:
    'Ingen zon och ingen conduit har en SL-T över 0, så inget kan sägas om att nå den. Ange `slTarget` för zonerna, eller en `baseline` i `method`.',
  postureReached:
    'Av {all} zoner och conduits med SL-T når {n} den i alla grundläggande krav, i läsningen {reading}.',
  postureOnlyReached:
    'Det enda stället (zon eller conduit) med SL-T når den i alla grundläggande krav, i läsningen {reading}.',
  postureOnlyShort:
    'Det enda stället (zon eller conduit) med SL-T når den inte i alla grundläggande krav, i läsningen {reading}.',
  postureReadings: 'Enligt uppgift är det {claimed}, belagt {evidenced}, bekräftat av kontroller {verified}.',
  posturePartly:
    '{n} av dem saknar SL-T i minst ett grundläggande krav: om {n|det|de} når den är inte känt, och {n|det|de} räknas inte som att nå den.',
  postureIdle: 'Ytterligare {n} har SL-T 0 överallt: där krävs inget, och {n|det|de} räknas inte med.',
  postureSafety: 'SIS-zonen {place} ligger under sin SL-T i {frs& och }.',
  postureSafetyMore: 'Ytterligare {n} {n|SIS-zon|SIS-zoner} ligger under SL-T.',
  postureWorst: 'Längst under SL-T: {places& och }.',
  postureShort: 'I läsningen {reading} är ett krav som SL-T ställer inte uppfyllt i {n} fall.',
  postureGaps: 'I {gaps} fall är det inte ens enligt uppgift uppfyllt (en brist).',
  postureSettled:
    '{n} {n|brist är accepterad eller överlåten|brister är accepterade eller överlåtna} för en tid.',
  postureKnown:
    'Av dem är {n} {n|känd|kända} som {n|öppen|öppna}; bakom {n|den|dem} står {causes} {causes|iakttagelse|iakttagelser}.',
  postureOpen:
    '{n} är ännu inte {n|känd|kända} eftersom ett svar eller faktum saknas: {questions} {questions|öppen fråga|öppna frågor}. Inget av det räknas som uppfyllt.',
  postureDesign: 'Konstruktionsreglerna finner {errors} fel och {warnings} {warnings|varning|varningar}.',

  openIn: 'Öppet i {places& och }.',
  openInMany: 'Öppet på {n} ställen.',
  unansweredIn: 'Obesvarat i {places& och }.',
  unansweredInMany: 'Obesvarat på {n} ställen.',
  tells: 'Ett svar visar om {fr} når SL {sl} i {places& och }.',
  tellsIn: 'Ett svar visar om {fr} når SL {sl} på {n} ställen.',
  tellsNothing:
    'Ett svar ensamt visar inget om någon SL-A: andra iakttagelser håller tillbaka samma ställen.',
  'cause-asked': 'Ingen har besvarat dessa {n} rader: {rows& och }.',
  seeFinding: 'Se iakttagelse {n}.',
  gains: 'När detta är avhjälpt når {fr} SL {sl} i {places& och }.',
  gainsMore: 'När detta är avhjälpt når {fr} SL {sl} på {n} ställen, bland dem {places}.',
  gainsIn: 'När detta är avhjälpt når {fr} SL {sl} på {n} ställen.',
  gainsNothing:
    'Där ingen SL nämns höjer iakttagelsen ensam ingen: andra iakttagelser håller tillbaka samma ställen.',
  reaches: 'SL-T nås då helt i {places& och }.',
  waiting: 'och {n} {n|utökning|utökningar} som väntar på sin bas',
  'cause-title-failed': 'ej bedömt',
  'cause-title-compensationExpired': 'kompensation utgången',
  'cause-title-measure': 'åtgärd ej på plats',
  'cause-title-dependsOn': 'kompensation utan stöd',
  'cause-title-exception': 'undantag',
  'cause-title-bounded': 'räcker bara till en nivå',
  'cause-title-answer': 'ej uppfyllt',
  'cause-failed': 'Bulkhead kunde inte bedöma detta; rapportera det gärna.',
  'cause-compensationExpired': 'Kompensationen gick ut {expires}.',
  'cause-answerExpired': 'Svaret gick ut {expires}.',
  'cause-measure': 'Ännu inte på plats: {names& och }.',
  afterFindings: 'Förutsätter avhjälpta iakttagelser ovan: {findings& och }.',
  'cause-fact': 'Ingen har angett om det kan förekomma: {facts& och }.',
  'cause-answerMissing': 'Ingen har besvarat det.',
  'cause-dependsOn': 'Kompensationen vilar på det som inte är uppfyllt: {rows& och }.',
  'cause-exception': 'Gäller inte dessa tillgångar eller klasser: {exceptions& och }.',
  'cause-bounded': 'Svaret räcker bara till SL {level}.',
  'cause-answer': 'Ej uppfyllt; svaret säger inte hur det är.',
  'do-failed': 'Rapportera det med anläggningen och programmets version.',
  'do-compensationExpired': 'Förnya kompensationen med någon som godtar den, eller inför det som krävdes.',
  'do-answerExpired': 'Titta igen och förnya svaret.',
  'do-measure': 'Inför åtgärden.',
  'do-fact':
    'Ta reda på det och ange faktumet med det som visar det{zones?, i `facts` för zonen eller platsen}{conduits?; i `facts` för conduiten, som inte använder några andra}.',
  'do-answerMissing':
    'Ta reda på det och svara. `bulkhead catalog show` säger vad en rad går ut på; `bulkhead worksheet out` skriver dem som blad att fylla i.',
  'do-dependsOn': 'Uppfyll raderna den vilar på, eller kompensera på annat sätt.',
  'do-exception': 'För dessa tillgångar till de andras nivå, eller kompensera för dem.',
  'do-bounded': 'Stärk det som finns, eller sänk SL-T med ett skäl.',
  'do-again': 'De angivna åtgärderna är på plats ({names& och }): titta igen och svara som det är nu.',
  'do-answer': 'Ingen åtgärd är ännu angiven. Vad kravet går ut på:',
  findingNumber: 'Iakttagelse {n}:',
  'so-unanswered': 'Om det inte är uppfyllt kan detta hända:',
  'so-IAC': 'Människor eller program kan ta sig in utan att det är känt vilka de är.',
  'so-UC': 'Den som är inne kan göra mer än uppgiften kräver, kanske utan spår.',
  'so-SI': 'Program, inställningar eller värden kan ändras utan att någon märker det.',
  'so-DC': 'Lösenord, recept eller ritningar kan läsas av dem de inte är avsedda för.',
  'so-RDF': 'Det som går fel i en zon kan sprida sig till nästa.',
  'so-TRE': 'En händelse upptäcks sent, och förloppet kan inte berättas efteråt.',
  'so-RA': 'En störning stoppar funktionen, eller återställningen tar längre tid än planerat.',

  allSettled:
    'Allt krävt som är känt som öppet är accepterat eller överlåtet för en tid: till dess finns inget att göra.',
  noFindings: 'Inget krävt krav är känt som öppet. Det gäller det som besvarats: se de öppna frågorna.',
  noActions:
    'Inget är angivet som inte kan vänta: inget fel från konstruktionsreglerna kvarstår, och ingen brist anger någon åtgärd. Lägg till `measures` i de svar som ska åtgärdas.',
  putInPlace: 'Inför: {names& och }{owners? (#)}.',
  closesGaps:
    '{measures|Det stänger|Tillsammans stänger det} {n} {n|brist, den enda som väntar på det|brister, alla som väntar på det}.',
  closesSome: '{measures|Det stänger|Tillsammans stänger det} {n} av de {waiting} brister som väntar på det.',
  renew:
    'Förnya eller ersätt {n} {n|svar eller kompensation som har gått ut|svar och kompensationer som har gått ut}; till dess räknas kraven bakom som öppna.',
  moreErrors: 'Ytterligare {n} fel från konstruktionsreglerna står i bilagan.',
  alsoAt: 'Detsamma gäller {places& och }.',
  outlookMeasures: '{n} är ännu inte på plats, för {causes} {causes|iakttagelse|iakttagelser}.',
  outlookEffort: 'sammanlagt {n} {n|persondag|persondagar}',
  outlookOutage: '{n} h driftstopp som angivet: mer där fönstret upprepar ett, mindre där åtgärder delar ett',
  statedByAll: '(angivet av varje åtgärd)',
  statedBySome: '({n} av {all} åtgärder anger det; de andra kan tillkomma)',
  outlookAfter:
    'Enligt uppgift skulle {places} av {all} {all|ställe|ställen} nå SL-T; {closed} {closed|brist|brister} skulle vara {closed|stängd|stängda} och {n} förbli {n|öppen|öppna}.',
  outlookWithout:
    '{n} {n|iakttagelse|iakttagelser} anger ännu ingen åtgärd ({gaps} {gaps|brist|brister}): varken kostnad eller tid är känd.',
  outlookStands:
    '{compensations} {compensations|kompensation|kompensationer}, {waivers} {waivers|dispens|dispenser} och {settled} {settled|accepterad eller överlåten brist|accepterade eller överlåtna brister}{day?, överenskomna till en viss dag; nästa går ut #}.',
  outlookFails:
    '{n} {n|kompensation räknas|kompensationer räknas} inte: utgången, utan en åtgärd på plats, eller vilande på det som inte är uppfyllt.',
  waivedError: 'Dispens vid en SIS-zon, given av {by}{day?, till och med #}:',
  outlookNothingStands:
    'Inget: ingen kompensation, ingen dispens och inget beslut om att en brist får bestå gäller.',
  nothingUnknown:
    'Varje krävt krav är besvarat, varje faktum bakom är angivet, och belägg visar det som uppges.',
  unknownAnswers: '{n} {n|krävd bedömning|krävda bedömningar} saknar svar.',
  unknownExpired: '{n} {n|krävd bedömning vilar|krävda bedömningar vilar} på ett svar som gått ut.',
  unknownFacts: 'Ej angivet om det kan förekomma: {facts& och }.',
  unknownTargets: 'Utan SL-T i minst ett grundläggande krav: {places& och }.',
  unknownNotApplicable:
    'Av {all} {all|bedömning|bedömningar} att ett krav inte är tillämpligt saknar {n} giltigt belägg bakom faktumet eller svaret; det som en conduit lämnar åt sina zoner räknas inte.',
  unknownEvidence:
    'Av {all} {all|bedömning som uppges uppfylld|bedömningar som uppges uppfyllda} saknar {n} giltigt belägg av godtaget slag: {n|den vilar|de vilar} enbart på ord.',

  scopeSizes:
    'Anläggningen har {zones} {zones|zon|zoner}, {conduits} {conduits|conduit|conduits}, {assets} {assets|tillgång|tillgångar} och {flows} {flows|flöde|flöden}.',
  noSuc:
    'Inget betraktat system är nedskrivet, så alla zoner räknas som betraktade. Ange det som `suc`: syfte, zoner, vägar in, vad som utelämnats och varför.',
  noFunctions:
    'Ingen väsentlig funktion är angiven, så det går inte att säga vilka zoner säkerhet eller styrning vilar på. Ange dem som `functions`.',

  methodRows:
    'Varje zon och conduit bedöms mot de {rows} raderna i {catalog}; en conduit utan tillgångar bara mot raderna om kommunikation.',
  methodReadings:
    'Tre läsningar står sida vid sida: uppgivet är vad någon svarat; belagt är vad giltigt belägg av godtaget slag visar på just det stället; verifierat är vad en kontroll dessutom bekräftat.',
  methodTarget:
    'SL-T är vad anläggningen anger för varje zon, med skäl; en zon utan egen tar den från zonen runt om, eller baslinjen SL {baseline} där metoden säger det.',
  methodConduit:
    'En conduit utan egen SL-T tar den högsta av zonerna den förbinder; i DC bara om konfidentiella data passerar, i RA bara om en väsentlig funktion behöver den.',
  methodConduitMax:
    'En conduit utan egen SL-T tar den högsta av zonerna den förbinder, i alla grundläggande krav.',
  methodOrder: 'Ett svar på stället självt gäller före ett från zonen runt om, platsen eller organisationen.',
  methodWhy:
    'Varje siffra för en zon eller conduit kan frågas varför, och ger svaren, faktumen och beläggen bakom:',
  methodWhyPaper:
    'Kedjan bakom siffrorna är en bilaga i report.html; på andra håll saknas den, och kommandot ovan ger den.',
  methodAgain: 'Samma anläggning, dag och program ger samma rapport igen, byte för byte.',

  limitSl:
    'En säkerhetsnivå säger vilka medel, resurser och färdigheter hos en angripare man står emot. Den är ingen sannolikhet, och inte integritetsnivån i normerna för funktionssäkerhet.',
  limitSlA:
    'SL-A är den högsta SL upp till vilken varje krav i ett grundläggande krav är uppfyllt. Den är inget medelvärde och ingen procentsats; ett enda öppet krav håller den nere.',
  limitTreRa: 'I TRE och RA skiljer inget krav SL 3 från SL 4: en 4:a säger där inte mer än en 3:a.',
  limitMet:
    'Det ingen besvarat är ej fastställt och räknas aldrig som uppfyllt. Det som uppges räknas bara som uppgivet: staplarna säger vilken läsning de visar.',
  limitNoEvidence:
    'På {n} {n|ställe|ställen} visar inget giltigt belägg något av det som krävs där; där vilar allt på ord: {places& och }.',
  limitTarget: 'SL-T är så god som riskbedömningen den kommer från; rapporten tar den som angiven.',
  limitNotYet:
    'Inte en del av denna rapport: riskkriterier och godtagbar risk, samt hotscenarier med bedömning före och efter motåtgärder; `bulkhead risk` visar dem. Ännu inte en del av modellen: säkerhetsmeddelanden och patchar samt faser och datum för åtgärder.',
  limitDrawing:
    'Ritningen är logisk: zoner, conduits och det som upprätthåller deras gränser, inte varje kabel och adress.',
  limitText:
    'Kravens titlar är fakta och står på katalogens språk (engelska); deras text finns i standarden, som inte återges här.',
  limitIntent:
    'Rekommendationerna i {n} {n|iakttagelse|iakttagelser} utan åtgärd säger med katalogens ord och på dess språk vad kravet innebär.',
  sourcesSeen:
    'Förtecknat som belägg: {documentation} {documentation|post|poster} dokumentation, {implementation} om hur det är inrättat, {effectiveness} om att det fungerar.',
  sourcesLive: '{live} av {all} har inte gått ut, och svar anger {cited}.',
  sourcesChecks:
    '{n} {n|kontroll är registrerad|kontroller är registrerade}: {interview} genom intervju, {inspect} genom inspektion, {configuration} av en konfiguration, {test} genom prov; de andra säger inte hur.',
  sourcesNoChecks: 'Ingen kontroll är registrerad.',
  noPeople:
    'Ingen är nämnd som samlat belägg, kontrollerat eller godkänt det som gäller. Ange `collectedBy`, `by` och `approvedBy`.',

  changesIntroDays:
    'Vad som är skrivet annorlunda sedan anläggningens äldre läge som nämns här, och vad det och tiden däremellan gjort. Det äldre läget är bedömt per {asOfBefore}, detta per {asOf}.',
  changesIntro:
    'Vad som är skrivet annorlunda sedan anläggningens äldre läge som nämns här, och vad det gör. Båda lägena är bedömda per {asOf}, så att bara det skrivna skiljer dem och inte dagen.',
  changesNone: 'Inget är skrivet annorlunda.',
  changesCounts:
    '{added} {added|post tillkom|poster tillkom}, {changed} {changed|ändrades|ändrades}, {removed} togs bort.',
  changesResidual:
    'Den kvarstående risken, belagd, steg i {higher} {higher|scenario|scenarier} och sjönk i {lower}. Scenarier utan beslut: {opened} fler, {closed} färre.',
  changesEffects:
    'SL-A enligt uppgift steg i {risen} {risen|fall|fall} och sjönk i {fallen}. {opened} {opened|ny brist|nya brister}, {closed} åtgärdade; {found} {found|ny iakttagelse|nya iakttagelser} från konstruktionsreglerna, {gone} borta.',
  changesRest:
    '{n} {n|uppgift|uppgifter} till om SL-C, andra dokument, mognad samt lagar och ramverk skiljer sig: `bulkhead diff` nämner dem.',
  changesGapsMean:
    'De som hör till ett borttaget ställe räknas som åtgärdade, de som hör till ett nytt som nya.',
  changesCut: 'De första {shown} av {all} rader. `bulkhead diff --all` nämner alla.',

  figureOverview: 'Zoner och conduits. En pilspets visar vem som öppnar förbindelsen.',
  figureZone: 'Blad för {zone}.',
  noZones: 'Anläggningen har ännu inga zoner. Lägg till `zones`.',
  noConduits:
    'Anläggningen har ännu inga conduits, så inget är sagt om vad som går mellan zoner. Lägg till `conduits`.',
  noPlaces: 'Anläggningen har ännu inga zoner, så inget kan bedömas. Lägg till `zones`.',

  levelsIntro:
    'Översikten visar läsningen {reading}, de sämsta ställena först. Sedan följer varje ställe med alla tre läsningar.',
  levelsOutside: '{n} {n|zon ligger|zoner ligger} utanför och har varken SL-T eller SL-A: {places& och }.',
  triageIntro:
    '{n} {n|zon har|zoner har} fått tolv enkla frågor innan {n|den|de} bedöms rad för rad. Med de rader som redan är bedömda ger de ett första spann för SL-A; spannet bedömer inget, och inget annat i rapporten räknas ur det.',
  triageOf: '{n} av {all}',
  'basis-stated': 'SL-T är angiven för detta ställe.',
  rationale: 'Skäl:',
  'basis-uniform': 'Samma SL är angiven för alla sju grundläggande krav, utan egen vektor.',
  'basis-inherited': 'SL-T är den för {from}, zonen runt om.',
  'basis-baseline': 'Ingen SL-T är angiven; metoden ger baslinjen.',
  'basis-conduit-default': 'SL-T följer av zonerna denna conduit förbinder.',
  'basis-conduit-max': 'SL-T är den högsta av zonerna denna conduit förbinder.',
  'basis-risk-band': 'SL-T följer av scenarierna som bedömts här: av rangen hos deras risk utan motåtgärder.',
  'basis-crrf':
    'SL-T följer av scenarierna som bedömts här: av hur ofta de sker utan motåtgärder mot hur ofta som tolereras.',
  'basis-attacker':
    'SL-T följer av scenarierna som bedömts här: av vem anläggningen vill hålla borta från sådana följder.',
  'basis-consequence': 'SL-T följer av scenarierna som bedömts här: av det allvar ett angrepp kan orsaka.',
  'basis-external': 'Stället ligger utanför och har ingen SL-T.',
  'basis-none': 'Ingen SL-T är angiven, så inget krävs här och ingen brist kan räknas. Ange `slTarget`.',
  placeCounts:
    'Av {required} {required|krävd rad|krävda rader}: {met} uppfyllda, {compensated} kompenserade, {partial} delvis, {unmet} ej uppfyllda, {undetermined} ej fastställda, {notApplicable} ej tillämpliga, {failed} misslyckade.',
  nothingApplies: 'inget krav tillämpligt',
  targetMissing: 'utan SL-T',
  atTarget: 'SL-T nådd',
  bounded: 'ett svar räcker bara till SL {level}',
  moreRows: '+{n} till',

  findingsIntro:
    '{causes} {causes|iakttagelse|iakttagelser}, var och en en grundorsak med allt som är känt öppet på grund av den; först de {first} som ger mest när de avhjälps.',
  findingsSilent:
    'Där en iakttagelse inte nämner någon SL höjer den ensam ingen; där den inte nämner något belägg anger inget svar på den något.',
  questionsIntro:
    '{n} {n|öppen fråga|öppna frågor}, som {waiting} {waiting|bedömning|bedömningar} väntar på. De är inga svagheter: ingen har ännu sagt hur det är. Till dess räknas inget av det som uppfyllt.',
  noQuestions: 'Ingen fråga är öppen: varje krävt krav är besvarat och varje faktum det vilar på är angivet.',
  factsAsked: 'Om det kan förekomma: {facts& och }',
  ranOutOn: '(gick ut {expires})',
  moreSaid: 'Ytterligare {n} svar står rad för rad i bilagan.',
  ownerLabel: 'Ansvarig:',
  effortLabel: 'Insats:',
  missingAnswer: 'Ingen har svarat.',
  missingExpired: 'Svaret gick ut {expires}.',
  missingFacts: 'Ej angivet om det kan förekomma: {facts& och }{shown?; modellen visar: #}.',
  costLabel: 'Kostnad:',
  outageLabel: 'Driftstopp:',

  noProgram:
    'Anläggningen bedöms inte mot 62443-2-1 eller något annat program. Ange utgåvan i `catalogs` och besvara dess rader för platsen, var och en med sin mognad.',
  noMaturityAim:
    'Ingen mognadsnivå eftersträvas, så ingen rad kan ligga under den. Ange `maturity` i `method`.',
  maturityAim: 'Anläggningen eftersträvar mognadsnivå {level} i sitt program.',
  programCounts:
    '{document} ({edition}), {rows} {rows|rad|rader}: {met} uppfyllda, {compensated} kompenserade, {partial} delvis, {unmet} ej uppfyllda, {undetermined} ej fastställda, {notApplicable} ej tillämpliga, {failed} misslyckade.',
  programNothingOpen: 'Ingen rad är öppen.',
  programUnanswered: '{n} {n|rad|rader} som ingen har besvarat.',
  programNotAnswered: '{document} ({edition}): ingen av de {rows} raderna är besvarad.',
  sustainedCounts:
    '{n} av {all} systemkrav bärs upp: processerna som håller dem uppfyllda når den eftersträvade nivån, och belägg visar det. De andra kan vara uppfyllda i dag utan att förbli det:',

  noSuppliers:
    'Ingen leverantör eller tjänsteleverantör är angiven, så det går inte att säga vilka fler som formar anläggningens säkerhet. Ange `suppliers`.',
  supplierNotJudged:
    'Ej bedömd: inget dokument i bruk frågar denna leverantör. Ange 62443-2-4 (tjänsteleverantörer) eller 62443-4-1 (produkttillverkare) i `catalogs`, och ge svaren för leverantören.',
  noProducts: 'Ingen produkt är angiven, så det går inte att säga vad komponenterna kan. Ange `products`.',
  productsIntro: 'SL-C säger vad en komponent kan. Den gör aldrig ett systemkrav uppfyllt.',
  productsNotJudged:
    'Ingen SL-C är känd: anläggningen använder inte 62443-4-2. Ange utgåvan i `catalogs` och svara för produkten, eller ange dess certifikat.',
  noCertificate: 'inget angivet',

  nis2Intro:
    'För varje punkt i artiklarna 20, 21 och 23 ({edition}): svaret på punkten själv, och hur raderna som hjälper till att visa den står sig över alla ställen. Inget tal säger att en punkt är uppfylld.',
  nis2NotInUse:
    'Punkterna själva är inte besvarade: anläggningen använder inte {edition}. Ange den i `catalogs` för att besvara dem.',
  nis2NothingLinked:
    'Ingen rad i bruk är länkad till någon punkt, så inget kan sägas. Använd fler dokument, till exempel 62443-2-1@2024.',
  nis2Elsewhere: '{n} {n|länkad rad|länkade rader} står i dokument som denna anläggning inte använder.',

  noMeasures:
    'Ingen åtgärd är angiven. Lägg till `measures`, och ange dem i de svar vars brister de stänger.',
  measuresIntro:
    'Först de åtgärder som flest brister väntar på; en brist som väntar på flera räknas vid var och en. Kostnad och driftstopp som angivet; det som inte är angivet antas inte vara noll.',
  outage: '{hours} h{window?, #}',
  noOutage: 'inget driftstopp',
  standsInBy: 'I stället:',
  standsInLater: 'I stället, ännu inte på plats:',
  standsInShown: 'Visas av:',
  yearlyCost: '{cost}{currency? #} per år',
  days: '{n} {n|dag|dagar}',

  exceptionsIntro:
    'Det som står kvar fast det inte är som krävt, med vem som godtog det och till när. Efter den dagen räknas inget av det.',
  noCompensationCounts: 'Ingen kompensation räknas.',
  compensationsFail:
    'Dessa är överenskomna men räknas inte på bedömningens dag; det de skulle stå i stället för är öppet:',
  'fails-expired': 'Räknas inte: dess dag har passerat.',
  'fails-measures': 'Räknas inte: ännu inte på plats {names& och }.',
  'fails-dependsOn': 'Räknas inte: ej uppfyllt {rows& och }.',
  noCompensations: 'Inget krav kompenseras av något annat.',
  noNotApplicable:
    'Inget svar säger att ett krav inte är tillämpligt. Där det är så säger ett faktum om stället det.',
  noExceptions: 'Ingen tillgång eller klass av tillgångar är undantagen från ett svar.',
  'gap-planned': 'Planeras vara åtgärdad senast {until}{owner?; ansvarig: #}.',
  'gap-accepted': 'Accepterad till och med {until} av {by}.',
  'gap-transferred': 'Överlåten till {owner} till och med {until}.',
  noDispositions: 'Inget är beslutat om brister.',
  decidedOn: 'beslutad den',
  decisionNote: 'Anmärkning:',
  'decision-planned': 'planerad',
  'decision-accepted': 'accepterad',
  'decision-transferred': 'överlåten',
  'decision-planned-closed': 'planerad; ingen brist längre',
  'decision-accepted-closed': 'accepterad; ingen brist längre',
  'decision-transferred-closed': 'överlåten; ingen brist längre',
  noWaivers: 'Ingen iakttagelse från konstruktionsreglerna har dispens.',

  rowsIntro:
    'Det som siffrorna räknas ur. Rader som SL-T inte kräver visas svagare. Varje rad kan frågas varför med `verdict:<place>:<requirement>`.',
  rowsPaged: 'När report.html skrivs ut utelämnas raderna som SL-T inte kräver; report.csv har dem.',
  rowsPagedOpen:
    'När report.html skrivs ut står bara de rader där som krävs och enligt uppgift inte är uppfyllda; report.pdf går igenom alla som krävs, och report.csv har varje rad.',
  rowsByRequirement:
    'Det som siffrorna räknas ur, krav för krav. Ställen som det sägs samma sak om står med sina id på en rad. Utelämnade är rader som SL-T inte kräver, och de som en conduit överlåter åt zonerna den förbinder; report.html och report.csv har varje rad för varje ställe. Över åtta ställen nämner den största raden för ett krav inga: den gäller dem som inte står i någon annan av kravets rader.',
  rowsAtTarget: 'SL-T {level}:',
  rowsOtherPlaces: 'övriga ställen',
  rowsAllPlaces: 'alla ställen',
  nZones: '{n} {n|zon|zoner}',
  nConduits: '{n} {n|conduit|conduits}',
  overlaysHead: 'Anläggningens overlays',
  sameInOneRow: 'Det som är lika står på en rad.',
  flowsInOneRow:
    'Flöden genom en conduit med ett protokoll och ett syfte står på en rad. Deras namn finns i report.html.',
  rowsElsewhere:
    'Det finns {n} rader, fler än de {most} som rapporten skriver ut. Filen report.csv har alla.',
  rowsAtZones:
    '{n} {n|rad bedöms|rader bedöms} vid zonerna som denna conduit förbinder och upprepas inte här.',
  noTargetHere: 'Utan SL-T är det inte känt vilka rader som krävs här.',
  overlaysIntro: 'Krävs dessutom av anläggningens overlays:',
  answeredByRows: 'besvaras av {rows& och }',
  fromPlace: 'Från {place}:',
  reasonFacts: 'Kan inte förekomma här: {facts& och }.',
  reasonBase: 'Basen {base} är inte tillämplig.',
  blockedBy: 'Väntar på sin bas {base}.',
  shownVerified: 'verifierat',
  shownEvidenced: 'belagt',
  shownClaimed: 'bara uppgivet',

  noAssets: 'Ingen tillgång är förtecknad. Lägg till `assets`.',
  noFlows: 'Inget flöde är förtecknat, så det är inte känt vad som går genom conduits. Lägg till `flows`.',
  noEvidence:
    'Inget belägg är förtecknat, så inget är visat: varje svar vilar enbart på ord. Lägg till `evidence` och ange det i svaren.',
  noDesignFindings: 'Konstruktionsreglerna finner inget.',
  designIntro:
    'Vad konstruktionsreglerna finner, med utvägen. En iakttagelse med dispens står kvar till dispensens dag.',
  listCut: 'De första {shown} av {all} poster. Anläggningens filer har alla.',
  listPaged: 'När report.html skrivs ut utelämnas denna lista med {n} poster; report.pdf har den.',
  whyIntro: 'Varifrån varje siffra kommer, och vad som vilar på den.',
  whyRule: 'Regel {rule}{clause? · #}',
  whyUsedBy: 'Därpå vilar {n} {n|utsaga|utsagor}',

  gaugeLabel: '{fr}: SL-A {achieved} av SL-T {target}, {short} för lite, {reading}',
  gaugeReached: '{fr}: SL-A {achieved}, SL-T {target} nådd, {reading}',
  gaugeNoTarget: '{fr}: SL-A {achieved}, utan SL-T, {reading}',
  gaugeNone: 'e.t.',
  titleBlock: '{plant} · per {asOf} · modell {model}',
  pageOf: 'sida {page} av {pages}',
  skip: 'Till rapporten',
  contents: 'Innehåll',
  subtitle: 'Bristrapport enligt IEC 62443, per {asOf}',
  signature: 'Namn, datum, underskrift',
};
