/** Meningar i `why`, som en kollega skulle säga dem. */
import type { WhyCauses, WhyHeads } from '../en/why.ts';

export const whyHeads: WhyHeads = {
  'step-done': '{row}, för {suc}: gjort; inget saknas. I katalogen, på engelska: ”{title}. {intent}”',
  'step-begun': '{row}, för {suc}: påbörjat. I katalogen, på engelska: ”{title}. {intent}”',
  'step-notBegun': '{row}, för {suc}: inte påbörjat. I katalogen, på engelska: ”{title}. {intent}”',
  'step-notNeeded':
    '{row}, för {suc}: behövs inte, eftersom det som det vilar på inte kräver det. I katalogen, på engelska: ”{title}. {intent}”',
  'step-undetermined':
    '{row}, för {suc}: ingen vet om det behövs eller om det är gjort. I katalogen, på engelska: ”{title}. {intent}”',
  'step-several': '{row}, SUC för SUC. I katalogen, på engelska: ”{title}. {intent}”',
  'slt-stated': '{place} ska nå SL {level} i {fr}: SL-T är fastställt för varje FR, med motivering',
  'slt-uniform': '{place} ska nå SL {level} i {fr}: ett SL är fastställt för alla sju FR',
  'slt-inherited':
    '{place} ska nå SL {level} i {fr}: inget eget SL-T är fastställt, så den omgivande zonens gäller',
  'slt-baseline':
    '{place} ska nå SL {level} i {fr}: anläggningens metod ger varje zon utan eget SL-T grundnivån',
  'slt-highest':
    '{place} ska nå SL {level} i {fr}: inget eget SL-T är fastställt, så det högsta bland de förbundna zonerna gäller',
  'slt-noPart':
    '{place} ska nå SL {level} i {fr}: inget dataflöde igenom är märkt så att {fr} räknas, vilket lämnar anläggningens grundnivå',
  'slt-zoneWithout': '{place} saknar SL-T i {fr}: en förbunden zon saknar det, så inget kan härledas',
  'slt-noZone': '{place} saknar SL-T i {fr}: ingen förbunden zon har något som kan gälla',
  'slt-scenarios':
    '{place} ska nå SL {level} i {fr}: ett scenario där kräver det, innan någon motåtgärd räknas',
  'slt-baselineHolds':
    '{place} ska nå SL {level} i {fr}: inget scenario där kräver mer än anläggningens baslinje',
  'slt-aboveZones': '{place} ska nå SL {level} i {fr}: ett scenario där kräver mer än de förbundna zonerna',
  'slt-zonesAndScenarios':
    '{place} ska nå SL {level} i {fr}: de förbundna zonerna kräver det, och ett scenario där likaså',
  'slt-open': 'Ingen vet vilken SL {place} ska nå i {fr}: ett scenario där lämnar öppet vad det kräver',
  'slt-inheritedOpen':
    'Ingen vet vilken SL {place} ska nå i {fr}: SL-T för zonen runt om gäller, och det är öppet',
  'slt-external': '{place} saknar SL-T: den ligger utanför anläggningen, ingen här kan fastställa det',
  'slt-none': '{place} saknar SL-T i {fr}: inget är fastställt, varken här eller för en omgivande zon',

  'sla-held':
    '{place} når SL {level} i {fr} ({reading}){short?, # under SL-T}: av {rows} krav till och med SL {next} är {n} ej {n|uppfyllt|uppfyllda}',
  'sla-bounded':
    '{place} når SL {level} i {fr} ({reading}){short?, # under SL-T}: alla krav till och med SL {next} är uppfyllda, men ett svar räcker bara till SL {level}',
  'sla-top': '{place} når SL {level} i {fr} ({reading}): alla krav i denna FR är uppfyllda',
  'sla-none': '{place} saknar SL-A i {fr}: inget krav i denna FR är tillämpligt där',

  'verdict-met-claimed':
    '{place} uppfyller {requirement} ({title}), men bara enligt egen uppgift: inget belägg räknas där',
  'verdict-met-evidenced':
    '{place} uppfyller {requirement} ({title}), och belägg visar det; ingen kontroll har bekräftat det',
  'verdict-met-verified':
    '{place} uppfyller {requirement} ({title}); belägg visar det och en kontroll har bekräftat det',
  'verdict-compensated-claimed':
    '{place} kompenserar {requirement} ({title}), men bara enligt egen uppgift: inget belägg räknas där',
  'verdict-compensated-evidenced':
    '{place} kompenserar {requirement} ({title}), och belägg visar det; ingen kontroll har bekräftat det',
  'verdict-compensated-verified':
    '{place} kompenserar {requirement} ({title}); belägg visar det och en kontroll har bekräftat det',
  'verdict-partial': '{place} uppfyller bara delvis {requirement} ({title})',
  'verdict-unmet': '{place} uppfyller inte {requirement} ({title})',
  'verdict-failed':
    'Bulkhead kunde inte bedöma {requirement} ({title}) för {place}, så kravet räknas inte som uppfyllt; rapportera det gärna',
  'verdict-blocked':
    'Det finns ett svar på {requirement} ({title}) för {place}, men det räknas inte så länge grundkravet {base} inte är uppfyllt',
  'verdict-reason-answer': '{requirement} ({title}) är inte tillämpligt för {place}: det säger ett svar',
  'verdict-reason-fact':
    '{requirement} ({title}) är inte tillämpligt för {place}: {n|faktumet|fakta} {facts& och } gäller inte där',
  'verdict-reason-base':
    '{requirement} ({title}) är inte tillämpligt för {place}: grundkravet {base} är det inte där',
  'verdict-reason-judgedAtZone':
    '{requirement} ({title}) bedöms vid zonerna och inte vid {place}, där ingen tillgång finns',
  'verdict-reason-compensationExpired':
    '{place} uppfyller inte {requirement} ({title}): kompensationen gick ut {expires}',
  'verdict-reason-measureNotInPlace':
    '{place} uppfyller inte {requirement} ({title}): kompensationen vilar på {n|en åtgärd|åtgärder} som ännu inte är {n|genomförd|genomförda}: {measures& och }',
  'verdict-reason-dependsOnUnsatisfied':
    '{place} uppfyller inte {requirement} ({title}): kompensationen vilar på {rows& och }, ej uppfyllt där',
  'verdict-reason-effectiveTo':
    '{place} uppfyller inte {requirement} ({title}): kravet gäller från SL {level}, och svaret räcker bara till SL {bound}',
  'verdict-exception-partial':
    '{place} uppfyller bara delvis {requirement} ({title}), på grund av {n|ett undantag|undantag}: {exceptions& och }',
  'verdict-exception-compensated':
    '{place} kompenserar {requirement} ({title}), på grund av {n|ett undantag|undantag}: {exceptions& och }',
  'verdict-missing-answer': 'Ingen har besvarat {requirement} ({title}) för {place}{onlyAt?, bara vid #}',
  'verdict-missing-answerExpired':
    'Om {place} fortfarande uppfyller {requirement} ({title}) är öppet: svaret gick ut {expires}',
  'verdict-missing-fact':
    'Om {requirement} ({title}) är tillämpligt för {place} är öppet: {n|faktumet|fakta} {facts& och } är inte {n|känt|kända} där{shown?; modellen visar #, att ange som sant}',
  'overlay-verdict': '{requirement} ({title}), ett tilläggskrav, för {place}: {verdict}',

  'gap-partial':
    '{requirement} ({title}) är en brist: {place} uppfyller det bara delvis, och SL-T {target} i {fr} kräver det från SL {level}',
  'gap-unmet':
    '{requirement} ({title}) är en brist: {place} uppfyller det inte, och SL-T {target} i {fr} kräver det från SL {level}',
  'gap-undetermined':
    '{requirement} ({title}) är en brist: om {place} uppfyller det är ej fastställt, och SL-T {target} i {fr} kräver det från SL {level}',
  'gap-failed':
    '{requirement} ({title}) är en brist: Bulkhead kunde inte bedöma kravet för {place}, och SL-T {target} i {fr} kräver det; rapportera det gärna',
  'gap-blocked':
    '{requirement} ({title}) är en brist för {place}: kravet räknas inte så länge grundkravet {base} inte är uppfyllt, och SL-T {target} i {fr} kräver det från SL {level}',
  'gap-bounded':
    '{requirement} ({title}) är en brist för {place}: svaret räcker bara till SL {bound}, och SL-T i {fr} är {target}',

  'answer-met': '{requirement} ({title}) besvarades för {place}{assessor? av #} som uppfyllt{how?: #}',
  'answer-compensated':
    '{requirement} ({title}) besvarades för {place}{assessor? av #} som kompenserat, godkänt av {approvedBy} till och med {expires}: {reason}',
  'answer-partial':
    '{requirement} ({title}) besvarades för {place}{assessor? av #} som bara delvis uppfyllt{how?: #}',
  'answer-unmet': '{requirement} ({title}) besvarades för {place}{assessor? av #} som ej uppfyllt{how?: #}',
  'answer-notApplicable':
    '{requirement} ({title}) besvarades för {place}{assessor? av #} som ej tillämpligt, godkänt av {approvedBy}: {reason}',

  'fact-true': '{fact} gäller för {place}: {trueWhen}',
  'fact-false': '{fact} gäller inte för {place}; det skulle gälla om det var så här: {trueWhen}',
  'fact-unknown': 'Om {fact} gäller för {place} är inte känt; det gäller om det är så här: {trueWhen}',
  'fact-shown':
    'Ingen anger om {fact} gäller för {place}, och anläggningens modell visar det: ange det som sant där; det gäller om det är så här: {trueWhen}',
  'fact-shownByAnswer':
    '{fact} är angivet som falskt men gäller ändå för {place}, eftersom ett svar där visar det: {trueWhen}',
  'fact-shownByModel':
    '{fact} är angivet som falskt men gäller ändå för {place}, eftersom anläggningens modell visar det: {trueWhen}',

  'evidence-live': '{title} ({kind}) räknas {asOf} som belägg för {places& och }{expires?, till och med #}',
  'evidence-notLive':
    '{title} ({kind}) räknas inte som belägg {asOf}{collected?, giltigt från #}{expires?, giltigt till och med #}',
  'measure-inPlace': 'Åtgärden är genomförd: {name}',
  'measure-notInPlace': 'Åtgärden är ännu inte genomförd: {name}',
  'disposition-planned':
    '{place} ska uppfylla {requirement} ({title}) senast {until}{owner?; ansvarig: #}{reason?: #}',
  'disposition-accepted':
    'Att {place} inte uppfyller {requirement} ({title}) är accepterat till och med {until}; godkänt av {approvedBy}: {reason}',
  'disposition-transferred':
    'För det som {requirement} ({title}) lämnar öppet vid {place} svarar {owner} till och med {until}; godkänt av {approvedBy}: {reason}',
  'disposition-lapsed':
    'Det som beslutades om {requirement} ({title}) vid {place} gick ut {until}{approvedBy?; det godkändes av #}{reason?: #}',
  'check-pass': 'En kontroll av {requirement} ({title}) för {place} godkändes {date}, utförd av: {by}',
  'check-fail': 'En kontroll av {requirement} ({title}) för {place} underkändes {date}, utförd av: {by}',
  row: '{requirement}{title? (#)}{intent?, i katalogen: #}',
  'place-zone': '{place} är en zon av slaget {kind} med {n} {n|tillgång|tillgångar}',
  'place-conduit': '{place} är en conduit med {n} {n|egen tillgång|egna tillgångar}{kind?, medium: #}',
  'place-bareConduit': '{place} är en conduit utan egna tillgångar{kind?, medium: #}',
  'place-site': '{place} är platsen; zoner och conduits tar över svar därifrån',
  'place-organisation':
    '{place} är organisationen; platsen, dess zoner och dess conduits tar över svar därifrån',
  asset: 'Tillgången {asset}{name?, #,} är av typen {type}{places? och hör till #}',
  flow: 'Dataflödet {flow} går från {from} till {to}{protocol?, protokoll: #}{through?, genom #}',
  'exposure-exposed':
    '{place} är exponerad ({reading}{elsewhere?, från annat håll}): en angripare med SL {needed} når den{upper?, i bästa fall, om allt öppet vore uppfyllt, först en med #}, och dess SL-T når upp till {target}',
  'exposure-withstands':
    '{place} är inte exponerad ({reading}{elsewhere?, från annat håll}): en angripare behöver SL {needed} för att nå den{upper?, i bästa fall, om allt öppet vore uppfyllt, #}, och dess SL-T når inte över {target}',
  'exposure-beyond':
    '{place} är inte exponerad ({reading}{elsewhere?, från annat håll}): det som står i vägen tar sig inte ens en angripare med SL 4 förbi',
  'exposure-noTarget':
    'Om {place} är exponerad är inte känt ({reading}{elsewhere?, från annat håll}): en angripare med SL {needed} når den, och den saknar SL-T i IAC, UC, SI eller RDF',
  'exposure-noTraffic':
    'Om {place} är exponerad är inte känt ({reading}{elsewhere?, från annat håll}): anläggningen anger varken någon conduit eller något flöde, så ingen väg dit syns',
  'exposure-entryFacts':
    'Om {place} är exponerad är inte känt ({reading}{elsewhere?, från annat håll}): {needed?för att nå den krävs #}{none?ingen känd väg leder dit}, men bara {ifEntered} om angripare tar sig in i {entry}, där untrustedAccess och portableDevices inte båda är kända, och dess SL-T {target?når upp till #}{noTarget?är inte känt}',
  'exposure-heldIfEntered':
    '{place} är inte exponerad ({reading}{elsewhere?, från annat håll}): även om angripare tar sig in i {entry}, där untrustedAccess och portableDevices inte båda är kända, krävs {ifEntered} för att nå den, och så mycket begär inte SL-T',
  'exposure-unreached':
    'Inget leder till {place}: som anläggningen är modellerad finns ingen väg utifrån{elsewhere? in i en annan zon} eller från en extern zon',

  'triage-lower':
    'Preliminärt når {place} minst SL {level} i {fr}: av {rows} krav till och med SL {next} är {n} varken {n|bedömt som uppfyllt|bedömda som uppfyllda} eller {n|buret|burna} av ett ja i triagen',
  'triage-upper':
    'Preliminärt når {place} högst SL {level} i {fr}: av {rows} krav till och med SL {next} är {n} {n|bedömt som ej uppfyllt eller besvarat|bedömda som ej uppfyllda eller besvarade} med nej i triagen',
  'triage-lower-top': '{place} når minst SL {level} i {fr}: varje krav i denna FR är bedömt och uppfyllt',
  'triage-upper-top':
    'Preliminärt kan {place} nå SL {level} i {fr}: inget som är bedömt eller besvarat i triagen talar emot det',
  'triage-bounded':
    'Preliminärt kommer {place} inte längre än SL {level} i {fr}: inget annat håller det där, men ett svar räcker bara till SL {level}',
  'triage-none': 'Triagen har inget SL-A för {place} i {fr}: inget krav i denna FR gäller där',
  'question-yes':
    'Triagen av {place} säger ja till: {question}{assessor? (#)}. Det bär {rows& och } med deras RE till och med SL {carries}, där de inte är bedömda',
  'question-no':
    'Triagen av {place} säger nej till: {question}{assessor? (#)}. Det gäller {rows& och } med deras RE, där de inte är bedömda',
  'question-unknown':
    'Triagen av {place} lämnar öppet: {question}{assessor? (#)}. Frågan talar för {rows& och } med deras RE, där de inte är bedömda',
  'question-unasked':
    'Triagen av {place} har inget svar på: {question}. Frågan talar för {rows& och } med deras RE, där de inte är bedömda',
  'slc-held':
    '{place} klarar SL {level} i {fr} ({reading}): av {rows} krav till och med SL {next} är {n} {n|ej uppfyllt|ej uppfyllda}',
  'slc-bounded':
    '{place} klarar SL {level} i {fr} ({reading}): alla krav till och med SL {next} är uppfyllda, men ett svar räcker bara till SL {level}',
  'slc-top': '{place} klarar SL {level} i {fr} ({reading}): alla krav i denna FR är uppfyllda',
  'slc-none': '{place} saknar SL-C i {fr}: inget krav i denna FR är tillämpligt på den',
  'slc-product': '{place} klarar i {fr} vad produkten klarar, {product}: inget eget svar avviker',
  'capability-native': '{place} har {requirement} ({title}) från början',
  'capability-configurable': '{place} har {requirement} ({title}) när den är inställd för det',
  'capability-certified':
    '{place} har {requirement} ({title}) enligt sitt certifikat; ingen har besvarat det',
  'capability-short': '{place} har inte {requirement} ({title})',
  'capability-system': '{place} överlåter {requirement} ({title}) åt systemet runt omkring',
  'capability-notApplicable': '{requirement} ({title}) är ej tillämpligt på {place}',
  'capability-unknown': 'Ingen har sagt om {place} har {requirement} ({title})',
  'capability-failed':
    'Bulkhead kunde inte bedöma {requirement} ({title}) för {place}, så kravet räknas inte som uppfyllt; rapportera gärna detta',
  'maturity-unstated': 'Ingen har sagt med vilken mognad {place} lever efter {requirement} ({title})',
  'maturity-notLived':
    '{requirement} ({title}) har ingen mognad för {place}: utfallet är {verdict}, och bara det man lever efter har en',
  'maturity-claimed':
    '{place} lever enligt egen uppgift efter {requirement} ({title}) på ML {claimed}{aim?; anläggningens mål är ML #}; inget belägg visar det',
  'maturity-less':
    '{place} lever enligt egen uppgift efter {requirement} ({title}) på ML {claimed}, men beläggen visar inte mer än ML {evidenced}{aim?; anläggningens mål är ML #}',
  'maturity-evidenced':
    '{place} lever efter {requirement} ({title}) på ML {evidenced}, och belägg visar det{aim?; anläggningens mål är ML #}',
  'sustained-evidenced':
    '{requirement} ({title}) upprätthålls: för varje bärande process är det belagt att man lever efter den på ML {level} eller högre',
  'sustained-claimed':
    '{requirement} ({title}) upprätthålls, men bara enligt egen uppgift: av {n} bärande {n|process|processer} är {short} inte {short|belagd|belagda} på ML {level}',
  'sustained-short':
    '{requirement} ({title}) upprätthålls inte: av {n} bärande {n|process|processer} når {short} inte ML {level} eller är {short|okänd|okända}',
  'sustained-open':
    'Om {requirement} ({title}) upprätthålls är inte känt: av {n} bärande {n|process|processer} är {short} inte {short|känd|kända} på ML {level}',
  'sustained-noAim':
    'Om {requirement} ({title}) upprätthålls går inte att säga: anläggningens metod nämner ingen mognad som mål',
  'sustained-noCarrier':
    'Om {requirement} ({title}) upprätthålls går inte att säga: ingen process i programmet som är tillämplig här bär det',
  'verdict-handedDown':
    '{requirement} ({title}) bedöms inte för {place} självt: det som besvaras där ges vidare',
  'verdict-atAsset':
    '{requirement} ({title}) bedöms inte för {place} självt: det som besvaras där räknas som undantag där tillgången hör hemma',
  supplier: '{name} är en leverantör; dess uppgift: {roles}',
  product: '{name} är en komponent av klass {class}{vendor?, från #}{certificate?, certifierad: #}',
  suc: '{name} är ett betraktat system med {n} {n|zon|zoner}{zones?: #}',
  function: '{name} är en väsentlig funktion av slaget {kind}{needs?; den behöver #}',
  overlay: '{name} ställer {n} krav utöver standarden{source?, ur #}',
  'waiver-live': 'Iakttagelsen får stå kvar till och med {expires}; godkänd av {approvedBy}: {reason}',
  'waiver-over':
    'Iakttagelsen fick stå kvar till och med {expires}, vilket är förbi; godkänd av {approvedBy}: {reason}',
  'worstCase-detailed': '{name} har rang {rank}, över det godtagbara: en utförlig riskbedömning krävs',
  'worstCase-tolerable': '{name} har rang {rank}, och det är godtagbart',
  'worstCase-notHackable':
    '{name}{rank? har rang #, men} kräver ingen utförlig riskbedömning: inget angrepp kan orsaka det{safeguards?; det förhindras av #}',
  'worstCase-unrated':
    '{name} har ingen rang: ingen har angett hur allvarligt det är; den är okänd och inte låg',
  'scenario-untreated':
    '{name}, vid {place}: med det som visats vara gjort är rangen {rank}, över det godtagbara, och inget beslut täcker det',
  'scenario-lapsed':
    '{name}, vid {place}: rangen är {rank}, över det godtagbara, och beslutet{acceptedBy? av #} gällde till och med {until}',
  'scenario-unrated':
    '{name}, vid {place}: utan rang, eftersom ingen har angett hur allvarligt det är; den är okänd och inte låg',
  'scenario-planned':
    '{name}, vid {place}: rangen är {rank}, över det godtagbara, tills det planerade är gjort och visat{until?, senast #}',
  'scenario-accepted':
    '{name}, vid {place}: rangen är {rank}, över det godtagbara; {acceptedBy} accepterar det till och med {until}{reason?: #}',
  'scenario-transferred':
    '{name}, vid {place}: rangen är {rank}, över det godtagbara; {acceptedBy} har överlåtit risken till och med {until}{reason?: #}',
  'scenario-avoided':
    '{name}, vid {place}: rangen skulle vara {rank}, över det godtagbara; {acceptedBy} låter undvika det till och med {until}{reason?: #}',
  'scenario-tolerable':
    '{name}, vid {place}: med det som visats vara gjort är rangen {rank}, och det är godtagbart',
  risk: 'Risk bedöms med {severities} nivåer av allvar, {likelihoods} av sannolikhet och rangerna {ranks}; upp till {tolerable} är den godtagbar{approvedBy?, godkänt av: #}',
  document:
    'Dokumentstyrning{number?: nummer #}{revision?, revision #}{date?, av #}{classification?, klassad som #}{drawn?, upprättad av #}{checked?, granskad av #}{approved?, godkänd av #}; det som inte är angivet är inte känt',
  method:
    'Anläggningens metod{slTarget?: SL-T enligt #}; varje FR får minst SL {baseline}{maturity?; programmets mål är ML #}',
  plant:
    '{name} har {zones} {zones|zon|zoner}, {conduits} {conduits|conduit|conduits} och {assets} {assets|tillgång|tillgångar}',
  rule: 'Konstruktionsregeln {rule} har {n} {n|iakttagelse|iakttagelser} här; allvar: {severity}',
  'document-inUse': '{title}: {n} {n|rad|rader}; anläggningen bedöms efter den',
  'document-notInUse': '{title}: {n} {n|rad|rader}; anläggningen bedöms inte efter den',
  links: '{title}: {n} {n|koppling|kopplingar} från {rowsFrom} rader i {from} till {rowsTo} i {to}',
  cause:
    '{n} {n|brist|brister} på {places} {places|ställe|ställen} har en orsak; den gäller {rows}{more? och # till}{how?: #}. När allt är uppfyllt: {closed} {closed|brist|brister} färre, {levels} {levels|nivå|nivåer} SL-A mer, {reached} {reached|ställe|ställen} till på SL-T.{measures? Åtgärder: #}{effort?, # dagar}{cost?, #}{currency? #}{yearly?, # per år}{hours?, # h driftstopp}{unstated?; övrig insats, kostnad och driftstopp ej angivna}',
  fact: '{fact} gäller där detta är så: {trueWhen}',
};

export const whyCauses: WhyCauses = {
  'step-done': 'För {suc} är det gjort',
  'step-begun': 'För {suc} är det påbörjat: {missing} {missing|uppgift|uppgifter} saknas',
  'step-notBegun': 'För {suc} är det inte påbörjat: {missing} {missing|uppgift|uppgifter} saknas',
  'step-notNeeded': 'För {suc} behövs det inte',
  'step-undetermined': 'För {suc} vet ingen om det behövs eller om det är gjort',
  'step-recorded': 'Registrerat för platsen: {verdict}; om det är gjort säger modellen',
  rationale: 'Motiveringen: {rationale}',
  driver: '{place} ska nå SL {level} i {fr}',
  'driver-none': '{place} saknar SL-T i {fr}',
  'driver-baseline': 'anläggningens baslinje är SL {level}',
  'derived-less': 'scenarierna där kräver SL {level}, det är mindre; i stället gäller det fastställda SL-T',
  'derived-same': 'även scenarierna där kräver SL {level}',
  'derived-more': 'scenarierna där kräver SL {level}, det är mer; i stället gäller det fastställda SL-T',
  'derived-open': 'scenarierna där lämnar öppet vad de kräver; i stället gäller det fastställda SL-T',
  'asks-risk-band':
    '{name} kräver SL {level}: utan motåtgärder är risken {rank}{cap?, och dess hotkälla ska hållas borta med SL #}',
  'asks-crrf':
    '{name} kräver SL {level}: {perYear} gånger per år utan motåtgärder, {tolerablePerYear} tolereras',
  'asks-attacker':
    '{name} kräver SL {level}: {source} får inte orsaka allvarlighet {severity}, och det blir {reached}',
  'asks-consequence': '{name} kräver SL {level}: ett angrepp kan orsaka allvar {severity}',
  'asks-open-severity': '{name} lämnar öppet vad det kräver: inget allvar är angivet',
  'asks-open-frequency':
    '{name} lämnar öppet vad det kräver: `perYear` eller `tolerablePerYear` är inte angivet',
  'asks-open-attackers': '{name} lämnar öppet vad det kräver: kriterierna anger inga `attackers`',
  'asks-open-effects': '{name} lämnar öppet i vilka FR det kräver något: inga effekter är angivna',
  target: '{place} ska nå SL {level} i {fr}',
  'row-met': '{requirement} {title}: uppfyllt',
  'row-compensated': '{requirement} {title}: kompenserat',
  'row-notApplicable': '{requirement} {title}: ej tillämpligt',
  'row-partial': '{requirement} {title}{level? (från SL #)}: bara delvis uppfyllt{how?; #}',
  'row-unmet': '{requirement} {title}{level? (från SL #)}: ej uppfyllt{how?; #}',
  'row-fallen': '{requirement} {title}{level? (från SL #)}: besvarat, men svaret håller inte{how?; #}',
  'row-missing-answer':
    '{requirement} {title}{level? (från SL #)}: ingen har besvarat det{onlyAt?, bara vid #}',
  'row-missing-answerExpired': '{requirement} {title}{level? (från SL #)}: svaret gick ut {expires}',
  'row-missing-fact':
    '{requirement} {title}{level? (från SL #)}: öppet så länge {n|faktumet|fakta} {facts& och } inte är {n|känt|kända}{shown?; modellen visar #, att ange som sant}',
  'row-failed': '{requirement} {title}: Bulkhead kunde inte bedöma kravet',
  'row-blocked':
    '{requirement} {title}{level? (från SL #)}: besvarat, men grundkravet {base} är inte uppfyllt',
  'row-notEvidenced': '{requirement} {title}{level? (från SL #)}: {verdict}, men inget belägg räknas här',
  'row-notVerified':
    '{requirement} {title}{level? (från SL #)}: {verdict} och belagt, men ingen kontroll bekräftar det',
  'rows-atZone':
    '{rows& och } räknas här som {n|uppfylld|uppfyllda} eftersom zonerna bedöms mot {n|den|dem}, en av dem {place}',
  'row-bound': '{requirement} {title}: svaret räcker bara till SL {bound}',
  'answer-here': 'Besvarat här: {status}{how?; #}',
  'answer-from': 'Besvarat för {place} och övertaget därifrån: {status}{how?; #}',
  'fact-true': '{fact} gäller här: {trueWhen}',
  'fact-false': '{fact} gäller inte här; det skulle gälla om det var så här: {trueWhen}',
  'fact-unknown': 'Om {fact} gäller här är inte känt; det gäller om det är så här: {trueWhen}',
  'fact-shown':
    '{fact} är inte angivet här, och anläggningens modell visar det: ange det som sant; det gäller om det är så här: {trueWhen}',
  shows: 'Modellen visar det: {what}',
  statement: 'Så är det angivet för {place}',
  'evidence-counts': 'Belagt genom {title} ({kind})',
  'evidence-notLive': 'Inte belagt genom {title}: räknas inte denna dag',
  'evidence-wrongKind': 'Inte belagt genom {title}: belägg av slaget {kind} kan inte visa detta krav',
  'evidence-outOfScope': 'Inte belagt genom {title}: detta ställe står inte där',
  'evidence-cited': '{title} ({kind})',
  'measure-inPlace': '{name}: genomförd',
  'measure-notInPlace': '{name}: ännu inte genomförd',
  'disposition-planned': 'Planeras vara åtgärdad senast {until}{owner?; ansvarig: #}{reason?: #}',
  'disposition-accepted': 'Accepterad till och med {until}, godkänd av {approvedBy}: {reason}',
  'disposition-transferred': 'Överlåten till {owner} till och med {until}, godkänd av {approvedBy}: {reason}',
  'disposition-lapsed': 'Det som beslutades om den gick ut {until}: den är öppen igen',
  'check-pass': 'Kontroll {date} godkänd, utförd av: {by}',
  'check-fail': 'Kontroll {date} underkänd, utförd av: {by}',
  'found-at': 'Hittades vid {place}',
  'with-thing': '{name}',
  'with-flow': '{from} till {to}{protocol?; #}',
  'with-row': '{requirement} {title} i {place}',
  'severity-above': '{category}: allvar {level} ({name}) ger {rank}, över {tolerable} som är godtagbart där',
  'severity-within': '{category}: allvar {level} ({name}) ger {rank}; upp till {tolerable} är godtagbart där',
  'likelihood-stated': 'Sannolikhet {level} ({name}), som angett',
  'likelihood-assumed': 'Sannolikhet {level} ({name}): ingen angav någon, så det antas inträffa',
  'likelihood-derived': 'Sannolikhet {level} ({name}), ur förmåga {capability} och exponering {exposure}',
  'exposure-elsewhere':
    'Från annat håll {needed?behövs #}{none?leder ingen väg dit}{open?leder ingen känd väg dit}{entered?, bara # om angripare tar sig in där det inte är känt}',
  'exposure-hop-outside':
    'Utifrån in i {to} ({facts& och }): SL-A är där {zone} i IAC, UC och SI{decides?; detta steg avgör}',
  'exposure-hop-conduit':
    'Från {from} genom {conduit} in i {to}: SL-A är {boundary} i RDF vid conduiten och {zone} i IAC, UC och SI bakom den{decides?; detta steg avgör}',
  'exposure-hop-asset':
    'Från {from} över {asset}, som har ett ben i båda, in i {to}: ingen conduit står emellan, och SL-A är där {zone} i IAC, UC och SI{decides?; detta steg avgör}',
  'exposure-hop-parent':
    'Från {from} in i {to}, den ena inuti den andra utan conduit emellan: SL-A är där {zone} i IAC, UC och SI{decides?; detta steg avgör}',
  'exposure-raise-conduit':
    'RDF vid {place} höjt från SL {from} till SL {to}: då behöver en angripare {needed}',
  'exposure-raise-zone':
    'IAC, UC och SI vid {place} höjda från SL {from} till SL {to}: då behöver en angripare {needed}',
  'hackable-unknown':
    'Ingen vet ännu om ett angrepp kan orsaka det; tills någon säger det räknas det som om det kan',
  unmitigated:
    '{unmitigated} utan motåtgärder; {claimed} med det som är uppgivet, {evidenced} med det som är belagt, vid sannolikhet {left}',
  'countermeasure-evidenced': '{name}: {requirement} är uppfyllt vid {place}, och det är visat',
  'countermeasure-claimed':
    '{name}: {requirement} uppges vara uppfyllt vid {place}, men inget visar det ännu',
  'countermeasure-open':
    '{name}: {requirement} bär inte vid {place}: inte uppfyllt, inte besvarat eller inte tillämpligt där',
  'countermeasure-notJudged': '{name}: {requirement} bedöms inte vid {place}, så inget bär upp detta',
  'countermeasure-citesNothing': '{name} anger varken krav eller åtgärd, så inget kan visa att det håller',
  'countermeasure-measureInPlace': '{name}: åtgärden för det är på plats',
  'countermeasure-measureMissing': '{name}: åtgärden för det är inte på plats',
  'countermeasure-measureUnshown':
    '{name}: åtgärden för det är på plats, och inget giltigt underlag visar det',
  'safeguard-counts': '{name} sänker allvaret: inget angrepp når det',
  'safeguard-hackable': '{name} sänker inget: ett angrepp når det',
  'safeguard-unknown': '{name} sänker inget förrän någon anger att inget angrepp når det',
  'waiver-live': 'Dispens till och med {expires}, godkänd av {approvedBy}: {reason}',
  'waiver-over': 'Dispensen gick ut {expires}; godkänd av {approvedBy}: {reason}',
  'question-no': '{question}: besvarad med nej, vilket gäller {rows& och }',
  'question-unknown': '{question}: besvarad med okänt, så inget bär {rows& och }',
  'question-unasked': '{question}: inte besvarad, så inget bär {rows& och }',
  'question-beyond':
    '{question}: besvarad med ja, men ett ja bär rader bara till och med SL {carries} och inte {rows& och }',
  'question-differs': '{question}: besvarad med ja, men vid en tillgång är {rows& och } annorlunda besvarat',
  'fr-reached': '{fr}: SL-A {level}, som SL-T {target} kräver',
  'fr-short': '{fr}: SL-A {level}, under SL-T {target}',
  'fr-noTarget': '{fr}: SL-A {level}, utan SL-T',
  'fr-nothing': '{fr}: inget krav är tillämpligt{target?, SL-T är #}',
  'slc-product': '{product} klarar SL {level} i {fr}',
  'slc-product-none': '{product} saknar SL-C i {fr}',
  'of-product': 'Produkten: {product}',
  certificate: 'Certifierad av {scheme}{expires?, till och med #}',
  'carrier-verdict': '{requirement} {title}: {verdict}{claimed?, ML # uppgivet}',
  'carrier-claimed': '{requirement} {title}: ML {claimed} uppgivet, inget belagt',
  'carrier-evidenced': '{requirement} {title}: ML {claimed} uppgivet, ML {evidenced} belagt',
  'evidence-shows': 'Belagt genom: {title} ({kind}), som räcker till ML {level}',
  judged: 'För {place}: {verdict}{how?; #}',
  'judged-by':
    'Bedömd efter {edition}: {satisfied} av {rows} {rows|rad|rader} {satisfied|uppfylld|uppfyllda}',
  'document-at': '{place}: {satisfied} av {rows} {rows|rad|rader} {satisfied|uppfylld|uppfyllda}',
  linked: '{requirement}{title? #}: {standing} ({kind}, {grade})',
  'linked-in': '{requirement}{title? #}: {standing} på {n} {n|ställe|ställen} ({kind}, {grade})',
  'linked-notInUse': '{requirement}{title? #}: inte bedömt, eftersom anläggningen inte använder {edition}',
  'gap-at': 'För {place}: {requirement} {title}',
  'fact-at-true': '{place}: gäller',
  'fact-at-false': '{place}: gäller inte',
  'fact-at-unknown': '{place}: inte känt',
};
