/** Zinnen van `why`, zoals een collega ze zou zeggen. */
import type { WhyCauses, WhyHeads } from '../en/why.ts';

export const whyHeads: WhyHeads = {
  'step-done':
    '{row}, voor {suc}: gedaan; er ontbreekt niets. In de catalogus, in het Engels: ‘{title}. {intent}’',
  'step-begun': '{row}, voor {suc}: begonnen. In de catalogus, in het Engels: ‘{title}. {intent}’',
  'step-notBegun': '{row}, voor {suc}: niet begonnen. In de catalogus, in het Engels: ‘{title}. {intent}’',
  'step-notNeeded':
    '{row}, voor {suc}: niet nodig, want waar het op rust vraagt er niet om. In de catalogus, in het Engels: ‘{title}. {intent}’',
  'step-undetermined':
    '{row}, voor {suc}: niemand weet of het nodig of gedaan is. In de catalogus, in het Engels: ‘{title}. {intent}’',
  'step-several': '{row}, SUC voor SUC. In de catalogus, in het Engels: ‘{title}. {intent}’',
  'slt-stated': '{place} moet in {fr} SL {level} halen: de SL-T is per FR vastgelegd, met onderbouwing',
  'slt-uniform': '{place} moet in {fr} SL {level} halen: voor alle zeven FR’s is één SL vastgelegd',
  'slt-inherited':
    '{place} moet in {fr} SL {level} halen: er is geen eigen SL-T vastgelegd, dus geldt die van de omvattende zone',
  'slt-baseline':
    '{place} moet in {fr} SL {level} halen: de methode van de installatie geeft elke zone zonder eigen SL-T het basisniveau',
  'slt-highest':
    '{place} moet in {fr} SL {level} halen: er is geen eigen SL-T vastgelegd, dus geldt de hoogste van de verbonden zones',
  'slt-noPart':
    '{place} moet in {fr} SL {level} halen: geen datastroom erdoorheen is zo gemarkeerd dat {fr} telt, dus blijft het basisniveau van de installatie over',
  'slt-zoneWithout':
    '{place} heeft in {fr} geen SL-T: een verbonden zone heeft er geen, dus is er geen af te leiden',
  'slt-noZone': '{place} heeft in {fr} geen SL-T: geen verbonden zone heeft er een die zou kunnen gelden',
  'slt-scenarios':
    '{place} moet in {fr} SL {level} halen: een scenario daar vraagt dat, voordat een tegenmaatregel telt',
  'slt-baselineHolds':
    '{place} moet in {fr} SL {level} halen: geen scenario daar vraagt meer dan de basislijn van de installatie',
  'slt-aboveZones':
    '{place} moet in {fr} SL {level} halen: een scenario daar vraagt meer dan de verbonden zones',
  'slt-zonesAndScenarios':
    '{place} moet in {fr} SL {level} halen: de verbonden zones vragen erom, en een scenario daar ook',
  'slt-open': 'Niemand weet welke SL {place} in {fr} moet halen: een scenario daar laat open wat het vraagt',
  'slt-inheritedOpen':
    'Niemand weet welke SL {place} in {fr} moet halen: de SL-T van de omvattende zone geldt, en die is open',
  'slt-external': '{place} heeft geen SL-T: dat ligt buiten de installatie, niemand kan die hier vastleggen',
  'slt-none': '{place} heeft in {fr} geen SL-T: er is er geen vastgelegd, ook niet voor een omvattende zone',

  'sla-held':
    '{place} haalt in {fr} SL {level} ({reading}){short?, # onder de SL-T}: aan {n} van de {rows} {rows|eis|eisen} tot en met SL {next} is niet voldaan',
  'sla-bounded':
    '{place} haalt in {fr} SL {level} ({reading}){short?, # onder de SL-T}: aan elke eis tot en met SL {next} is voldaan, maar een antwoord reikt maar tot SL {level}',
  'sla-top': '{place} haalt in {fr} SL {level} ({reading}): aan elke eis van deze FR is voldaan',
  'sla-none': '{place} heeft in {fr} geen SL-A: geen eis van deze FR is daar van toepassing',

  'verdict-met-claimed':
    '{place} voldoet aan {requirement} ({title}), maar alleen volgens eigen opgave: er telt daar geen bewijs',
  'verdict-met-evidenced':
    '{place} voldoet aan {requirement} ({title}) en bewijs toont dat aan; een controle heeft het nog niet bevestigd',
  'verdict-met-verified':
    '{place} voldoet aan {requirement} ({title}); bewijs toont dat aan en een controle heeft het bevestigd',
  'verdict-compensated-claimed':
    '{place} compenseert {requirement} ({title}), maar alleen volgens eigen opgave: er telt daar geen bewijs',
  'verdict-compensated-evidenced':
    '{place} compenseert {requirement} ({title}) en bewijs toont dat aan; een controle heeft het nog niet bevestigd',
  'verdict-compensated-verified':
    '{place} compenseert {requirement} ({title}); bewijs toont dat aan en een controle heeft het bevestigd',
  'verdict-partial': '{place} voldoet maar gedeeltelijk aan {requirement} ({title})',
  'verdict-unmet': '{place} voldoet niet aan {requirement} ({title})',
  'verdict-failed':
    'Bulkhead kon {requirement} ({title}) bij {place} niet beoordelen, dus geldt de eis als niet voldaan; meld dit alstublieft',
  'verdict-blocked':
    'Er is voor {place} een antwoord op {requirement} ({title}), maar het telt niet zolang aan de basiseis {base} niet is voldaan',
  'verdict-reason-answer':
    '{requirement} ({title}) is bij {place} niet van toepassing: dat zegt een antwoord',
  'verdict-reason-fact':
    '{requirement} ({title}) is bij {place} niet van toepassing: {n|het feit|de feiten} {facts& en } {n|geldt|gelden} daar niet',
  'verdict-reason-base':
    '{requirement} ({title}) is bij {place} niet van toepassing: de basiseis {base} is dat daar ook niet',
  'verdict-reason-judgedAtZone':
    '{requirement} ({title}) wordt bij de zones beoordeeld en niet bij {place}, waar geen asset is',
  'verdict-reason-compensationExpired':
    '{place} voldoet niet aan {requirement} ({title}): de compensatie is op {expires} verlopen',
  'verdict-reason-measureNotInPlace':
    '{place} voldoet niet aan {requirement} ({title}): de compensatie rust op {n|een maatregel|maatregelen} die nog niet {n|is|zijn} ingevoerd: {measures& en }',
  'verdict-reason-dependsOnUnsatisfied':
    '{place} voldoet niet aan {requirement} ({title}): de compensatie rust op {rows& en }, waaraan daar niet is voldaan',
  'verdict-reason-effectiveTo':
    '{place} voldoet niet aan {requirement} ({title}): de eis geldt vanaf SL {level} en het antwoord reikt maar tot SL {bound}',
  'verdict-exception-partial':
    '{place} voldoet maar gedeeltelijk aan {requirement} ({title}), door {n|een uitzondering|uitzonderingen}: {exceptions& en }',
  'verdict-exception-compensated':
    '{place} compenseert {requirement} ({title}), door {n|een uitzondering|uitzonderingen}: {exceptions& en }',
  'verdict-missing-answer':
    'Niemand heeft {requirement} ({title}) voor {place} beantwoord{onlyAt?, alleen bij #}',
  'verdict-missing-answerExpired':
    'Of {place} nog aan {requirement} ({title}) voldoet, is open: het antwoord is op {expires} verlopen',
  'verdict-missing-fact':
    'Of {requirement} ({title}) bij {place} van toepassing is, is open: {n|het feit|de feiten} {facts& en } {n|is|zijn} daar niet bekend{shown?; het model toont #, te vermelden als waar}',
  'overlay-verdict': '{requirement} ({title}), een aanvullende eis, bij {place}: {verdict}',

  'gap-partial':
    '{requirement} ({title}) is een hiaat: {place} voldoet er maar gedeeltelijk aan, en SL-T {target} in {fr} vraagt erom vanaf SL {level}',
  'gap-unmet':
    '{requirement} ({title}) is een hiaat: {place} voldoet er niet aan, en SL-T {target} in {fr} vraagt erom vanaf SL {level}',
  'gap-undetermined':
    '{requirement} ({title}) is een hiaat: of {place} eraan voldoet, is niet vastgesteld, en SL-T {target} in {fr} vraagt erom vanaf SL {level}',
  'gap-failed':
    '{requirement} ({title}) is een hiaat: Bulkhead kon de eis bij {place} niet beoordelen, en SL-T {target} in {fr} vraagt erom; meld dit alstublieft',
  'gap-blocked':
    '{requirement} ({title}) is bij {place} een hiaat: de eis telt niet zolang aan de basiseis {base} niet is voldaan, en SL-T {target} in {fr} vraagt erom vanaf SL {level}',
  'gap-bounded':
    '{requirement} ({title}) is bij {place} een hiaat: het antwoord reikt maar tot SL {bound}, en de SL-T in {fr} is {target}',

  'answer-met': '{requirement} ({title}) is voor {place}{assessor? door #} beantwoord als voldaan{how?: #}',
  'answer-compensated':
    '{requirement} ({title}) is voor {place}{assessor? door #} beantwoord als gecompenseerd, goedgekeurd door {approvedBy} tot en met {expires}: {reason}',
  'answer-partial':
    '{requirement} ({title}) is voor {place}{assessor? door #} beantwoord als maar gedeeltelijk voldaan{how?: #}',
  'answer-unmet':
    '{requirement} ({title}) is voor {place}{assessor? door #} beantwoord als niet voldaan{how?: #}',
  'answer-notApplicable':
    '{requirement} ({title}) is voor {place}{assessor? door #} beantwoord als niet van toepassing, goedgekeurd door {approvedBy}: {reason}',

  'fact-true': '{fact} geldt bij {place}: {trueWhen}',
  'fact-false': '{fact} geldt niet bij {place}; het zou gelden als dit zo was: {trueWhen}',
  'fact-unknown': 'Of {fact} bij {place} geldt, is niet bekend; het geldt als dit zo is: {trueWhen}',
  'fact-shown':
    'Niemand vermeldt of {fact} bij {place} geldt, en het model van de installatie toont het: vermeld het daar als waar; het geldt als dit zo is: {trueWhen}',
  'fact-shownByAnswer':
    '{fact} is als onwaar vermeld maar geldt bij {place} wel, omdat een antwoord daar het toont: {trueWhen}',
  'fact-shownByModel':
    '{fact} is als onwaar vermeld maar geldt bij {place} wel, omdat het model van de installatie het toont: {trueWhen}',

  'evidence-live': '{title} ({kind}) telt op {asOf} als bewijs voor {places& en }{expires?, tot en met #}',
  'evidence-notLive':
    '{title} ({kind}) telt op {asOf} niet als bewijs{collected?, geldig vanaf #}{expires?, geldig tot en met #}',
  'measure-inPlace': 'De maatregel is ingevoerd: {name}',
  'measure-notInPlace': 'De maatregel is nog niet ingevoerd: {name}',
  'disposition-planned':
    '{place} moet uiterlijk {until} aan {requirement} ({title}) voldoen{owner?; in handen van #}{reason?: #}',
  'disposition-accepted':
    'Dat {place} niet aan {requirement} ({title}) voldoet, is tot en met {until} geaccepteerd; goedgekeurd door {approvedBy}: {reason}',
  'disposition-transferred':
    'Voor wat {requirement} ({title}) bij {place} openlaat, staat {owner} in tot en met {until}; goedgekeurd door {approvedBy}: {reason}',
  'disposition-lapsed':
    'Wat over {requirement} ({title}) bij {place} was besloten, verliep op {until}{approvedBy?; het was goedgekeurd door #}{reason?: #}',
  'check-pass':
    'Een controle van {requirement} ({title}) bij {place} op {date} is geslaagd, uitgevoerd door: {by}',
  'check-fail':
    'Een controle van {requirement} ({title}) bij {place} op {date} is niet geslaagd, uitgevoerd door: {by}',
  row: '{requirement}{title? (#)}{intent?, in de catalogus: #}',
  'place-zone': '{place} is een zone van het type {kind} met {n} {n|asset|assets}',
  'place-conduit': '{place} is een conduit met {n} eigen {n|asset|assets}{kind?, medium: #}',
  'place-bareConduit': '{place} is een conduit zonder eigen asset{kind?, medium: #}',
  'place-site': '{place} is de locatie; zones en conduits nemen er antwoorden van over',
  'place-organisation':
    '{place} is de organisatie; de locatie, haar zones en haar conduits nemen er antwoorden van over',
  asset: 'De asset {asset}{name?, #,} is van het type {type}{places? en hoort bij #}',
  flow: 'De datastroom {flow} gaat van {from} naar {to}{protocol?, protocol: #}{through?, door #}',
  'exposure-exposed':
    '{place} is blootgesteld ({reading}{elsewhere?, van elders}): een aanvaller met SL {needed} bereikt haar{upper?, op zijn best, als aan alles wat open is was voldaan, pas een met #}, en haar SL-T reikt tot {target}',
  'exposure-withstands':
    '{place} is niet blootgesteld ({reading}{elsewhere?, van elders}): een aanvaller heeft SL {needed} nodig om haar te bereiken{upper?, op zijn best, als aan alles wat open is was voldaan, #}, en haar SL-T reikt niet verder dan {target}',
  'exposure-beyond':
    '{place} is niet blootgesteld ({reading}{elsewhere?, van elders}): wat in de weg staat, komt ook een aanvaller met SL 4 niet voorbij',
  'exposure-noTarget':
    'Of {place} blootgesteld is, is niet bekend ({reading}{elsewhere?, van elders}): een aanvaller met SL {needed} bereikt haar, en ze mist een SL-T in IAC, UC, SI of RDF',
  'exposure-noTraffic':
    'Of {place} blootgesteld is, is niet bekend ({reading}{elsewhere?, van elders}): de installatie noemt geen conduit en geen stroom, dus is er geen weg daarheen te zien',
  'exposure-entryFacts':
    'Of {place} blootgesteld is, is niet bekend ({reading}{elsewhere?, van elders}): {needed?om haar te bereiken is # nodig}{none?geen bekende weg leidt daarheen}, maar slechts {ifEntered} als aanvallers {entry} binnenkomen, waar untrustedAccess en portableDevices niet allebei bekend zijn, en haar SL-T {target?reikt tot #}{noTarget?is niet bekend}',
  'exposure-heldIfEntered':
    '{place} is niet blootgesteld ({reading}{elsewhere?, van elders}): ook als aanvallers {entry} binnenkomen, waar untrustedAccess en portableDevices niet allebei bekend zijn, is {ifEntered} nodig om haar te bereiken, en zoveel vraagt SL-T niet',
  'exposure-unreached':
    'Niets leidt naar {place}: zoals de installatie is gemodelleerd, is er geen weg van buiten{elsewhere? in een andere zone} of vanuit een externe zone',

  'triage-lower':
    'Voorlopig bereikt {place} in {fr} ten minste SL {level}: van de {rows} {rows|eis|eisen} tot en met SL {next} {n|is|zijn} er {n} niet als vervuld beoordeeld en ook niet door een ja in de triage gedragen',
  'triage-upper':
    'Voorlopig bereikt {place} in {fr} ten hoogste SL {level}: van de {rows} {rows|eis|eisen} tot en met SL {next} {n|is|zijn} er {n} als niet vervuld beoordeeld of in de triage met nee beantwoord',
  'triage-lower-top':
    '{place} bereikt in {fr} ten minste SL {level}: elke eis van deze FR is beoordeeld en vervuld',
  'triage-upper-top':
    'Voorlopig kan {place} in {fr} SL {level} bereiken: niets wat beoordeeld of in de triage beantwoord is, spreekt dat tegen',
  'triage-bounded':
    'Voorlopig komt {place} in {fr} niet verder dan SL {level}: verder houdt niets het daar, maar een antwoord volstaat slechts tot SL {level}',
  'triage-none': 'De triage heeft voor {place} in {fr} geen SL-A: geen eis van deze FR geldt daar',
  'question-yes':
    "De triage van {place} zegt ja op: {question}{assessor? (#)}. Dat draagt {rows& en } met hun RE's tot en met SL {carries}, waar ze niet beoordeeld zijn",
  'question-no':
    "De triage van {place} zegt nee op: {question}{assessor? (#)}. Dat geldt voor {rows& en } met hun RE's, waar ze niet beoordeeld zijn",
  'question-unknown':
    "De triage van {place} laat open: {question}{assessor? (#)}. De vraag spreekt voor {rows& en } met hun RE's, waar ze niet beoordeeld zijn",
  'question-unasked':
    "De triage van {place} heeft geen antwoord op: {question}. De vraag spreekt voor {rows& en } met hun RE's, waar ze niet beoordeeld zijn",
  'slc-held':
    '{place} kan in {fr} SL {level} ({reading}): van {rows} {rows|eis|eisen} tot en met SL {next} {n|is|zijn} er {n} niet voldaan',
  'slc-bounded':
    '{place} kan in {fr} SL {level} ({reading}): aan elke eis tot en met SL {next} is voldaan, maar een antwoord reikt maar tot SL {level}',
  'slc-top': '{place} kan in {fr} SL {level} ({reading}): aan elke eis van deze FR is voldaan',
  'slc-none': '{place} heeft in {fr} geen SL-C: geen eis van deze FR is erop van toepassing',
  'slc-product': '{place} kan in {fr} wat zijn product kan, {product}: geen eigen antwoord wijkt af',
  'capability-native': '{place} brengt {requirement} ({title}) van huis uit mee',
  'capability-configurable': '{place} brengt {requirement} ({title}) mee als het ervoor is ingesteld',
  'capability-certified':
    '{place} brengt {requirement} ({title}) mee volgens zijn certificaat; niemand heeft het beantwoord',
  'capability-short': '{place} brengt {requirement} ({title}) niet mee',
  'capability-system': '{place} laat {requirement} ({title}) over aan het systeem eromheen',
  'capability-notApplicable': '{requirement} ({title}) is niet van toepassing op {place}',
  'capability-unknown': 'Niemand heeft gezegd of {place} {requirement} ({title}) meebrengt',
  'capability-failed':
    'Bulkhead kon {requirement} ({title}) voor {place} niet beoordelen, de eis geldt dus niet als voldaan; meld dit alstublieft',
  'maturity-unstated': 'Niemand heeft gezegd met welke volwassenheid {place} {requirement} ({title}) naleeft',
  'maturity-notLived':
    '{requirement} ({title}) heeft bij {place} geen volwassenheid: het oordeel is {verdict}, en alleen wat wordt nageleefd heeft er een',
  'maturity-claimed':
    '{place} leeft {requirement} ({title}) naar eigen zeggen na op ML {claimed}{aim?; doel van de installatie is ML #}; geen bewijs toont het',
  'maturity-less':
    '{place} leeft {requirement} ({title}) naar eigen zeggen na op ML {claimed}, maar het bewijs toont niet meer dan ML {evidenced}{aim?; doel van de installatie is ML #}',
  'maturity-evidenced':
    '{place} leeft {requirement} ({title}) na op ML {evidenced}, en bewijs toont het{aim?; doel van de installatie is ML #}',
  'sustained-evidenced':
    '{requirement} ({title}) wordt gedragen: van elk dragend proces is aangetoond dat het op ML {level} of hoger wordt nageleefd',
  'sustained-claimed':
    '{requirement} ({title}) wordt gedragen, maar alleen naar eigen zeggen: van {n} {n|dragend proces|dragende processen} {short|is|zijn} er {short} niet aangetoond op ML {level}',
  'sustained-short':
    '{requirement} ({title}) wordt niet gedragen: van {n} {n|dragend proces|dragende processen} {short|haalt|halen} er {short} ML {level} niet of {short|is|zijn} onbekend',
  'sustained-open':
    'Of {requirement} ({title}) wordt gedragen, is niet bekend: van {n} {n|dragend proces|dragende processen} {short|is|zijn} er {short} niet bekend op ML {level}',
  'sustained-noAim':
    'Of {requirement} ({title}) wordt gedragen, valt niet te zeggen: de installatie noemt in haar methode geen volwassenheid als doel',
  'sustained-noCarrier':
    'Of {requirement} ({title}) wordt gedragen, valt niet te zeggen: geen proces van het programma dat hier van toepassing is draagt het',
  'verdict-handedDown':
    '{requirement} ({title}) wordt bij {place} zelf niet beoordeeld: wat daar is beantwoord, wordt doorgegeven',
  'verdict-atAsset':
    '{requirement} ({title}) wordt bij {place} zelf niet beoordeeld: wat daar is beantwoord, telt als uitzondering waar het asset hoort',
  supplier: '{name} is een leverancier; zijn rol: {roles}',
  product: '{name} is een component van klasse {class}{vendor?, van #}{certificate?, gecertificeerd: #}',
  suc: '{name} is een beschouwd systeem met {n} {n|zone|zones}{zones?: #}',
  function: '{name} is een essentiële functie van het type {kind}{needs?; ze heeft # nodig}',
  overlay: '{name} vraagt {n} {n|rij|rijen} naast de norm{source?, uit #}',
  'waiver-live':
    'De bevinding mag blijven staan tot en met {expires}; goedgekeurd door {approvedBy}: {reason}',
  'waiver-over':
    'De bevinding mocht blijven staan tot en met {expires}, dat is voorbij; goedgekeurd door {approvedBy}: {reason}',
  'worstCase-detailed':
    '{name} heeft rang {rank}, boven wat aanvaardbaar is: een uitgebreide risicobeoordeling is nodig',
  'worstCase-tolerable': '{name} heeft rang {rank}, en dat is aanvaardbaar',
  'worstCase-notHackable':
    '{name}{rank? heeft rang #, maar} vraagt geen uitgebreide risicobeoordeling: geen aanval kan het teweegbrengen{safeguards?; het wordt voorkomen door #}',
  'worstCase-unrated':
    '{name} heeft geen rang: niemand heeft opgegeven hoe ernstig het is; die is onbekend en niet laag',
  'scenario-untreated':
    '{name}, bij {place}: met wat aantoonbaar gedaan is blijft rang {rank}, meer dan aanvaardbaar, en geen besluit dekt dat',
  'scenario-lapsed':
    '{name}, bij {place}: het blijft op {rank}, meer dan aanvaardbaar, en het besluit{acceptedBy? van #} gold tot en met {until}',
  'scenario-unrated':
    '{name}, bij {place}: zonder rang, want niemand heeft opgegeven hoe ernstig het is; die is onbekend en niet laag',
  'scenario-planned':
    '{name}, bij {place}: de rang is {rank}, meer dan aanvaardbaar, tot wat gepland is gedaan en aangetoond is{until?, uiterlijk op #}',
  'scenario-accepted':
    '{name}, bij {place}: het blijft op {rank}, meer dan aanvaardbaar; {acceptedBy} aanvaardt dat tot en met {until}{reason?: #}',
  'scenario-transferred':
    '{name}, bij {place}: het blijft op {rank}, meer dan aanvaardbaar; {acceptedBy} heeft het risico overgedragen tot en met {until}{reason?: #}',
  'scenario-avoided':
    '{name}, bij {place}: het zou op {rank} staan, meer dan aanvaardbaar; {acceptedBy} laat het vermijden tot en met {until}{reason?: #}',
  'scenario-tolerable':
    '{name}, bij {place}: met wat aantoonbaar gedaan is blijft rang {rank}, en dat is aanvaardbaar',
  risk: 'Risico wordt beoordeeld met {severities} niveaus van ernst, {likelihoods} van waarschijnlijkheid en de rangen {ranks}; tot en met {tolerable} is het aanvaardbaar{approvedBy?, goedgekeurd door: #}',
  document:
    'Documentbeheer{number?: nummer #}{revision?, revisie #}{date?, van #}{classification?, geclassificeerd als #}{drawn?, opgesteld door #}{checked?, gecontroleerd door #}{approved?, goedgekeurd door #}; wat niet is opgegeven, is niet bekend',
  method:
    'De methode van de installatie{slTarget?: SL-T volgens #}; elke FR krijgt ten minste SL {baseline}{maturity?; doel van het programma is ML #}',
  plant:
    '{name} heeft {zones} {zones|zone|zones}, {conduits} {conduits|conduit|conduits} en {assets} {assets|asset|assets}',
  rule: 'De ontwerpregel {rule} heeft hier {n} {n|bevinding|bevindingen}; ernst: {severity}',
  'document-inUse': '{title}: {n} {n|rij|rijen}; de installatie wordt ernaar beoordeeld',
  'document-notInUse': '{title}: {n} {n|rij|rijen}; de installatie wordt er niet naar beoordeeld',
  links: '{title}: {n} {n|koppeling|koppelingen} van {rowsFrom} rijen van {from} naar {rowsTo} van {to}',
  cause:
    '{n} {n|hiaat|hiaten} op {places} {places|plaats|plaatsen} hebben één oorzaak; die betreft {rows}{more? en nog #}{how?: #}. Is aan alles voldaan: {closed} {closed|hiaat|hiaten} minder, {levels} {levels|niveau|niveaus} SL-A meer, {reached} {reached|plaats|plaatsen} meer op SL-T.{measures? Maatregelen: #}{effort?, # dagen}{cost?, #}{currency? #}{yearly?, # per jaar}{hours?, # u stilstand}{unstated?; overige inspanning, kosten en stilstand niet vermeld}',
  fact: '{fact} geldt waar dit zo is: {trueWhen}',
};

export const whyCauses: WhyCauses = {
  'step-done': 'Voor {suc} is het gedaan',
  'step-begun':
    'Voor {suc} is het begonnen: er {missing|ontbreekt|ontbreken} {missing} {missing|opgave|opgaven}',
  'step-notBegun':
    'Voor {suc} is het niet begonnen: er {missing|ontbreekt|ontbreken} {missing} {missing|opgave|opgaven}',
  'step-notNeeded': 'Voor {suc} is het niet nodig',
  'step-undetermined': 'Voor {suc} weet niemand of het nodig of gedaan is',
  'step-recorded': 'Voor de locatie vastgelegd: {verdict}; of het gedaan is, zegt het model',
  rationale: 'De onderbouwing: {rationale}',
  driver: '{place} moet in {fr} SL {level} halen',
  'driver-none': '{place} heeft in {fr} geen SL-T',
  'driver-baseline': 'de basislijn van de installatie is SL {level}',
  'derived-less':
    'de scenario’s daar vragen SL {level}, dat is minder; in plaats daarvan geldt de vastgelegde SL-T',
  'derived-same': 'ook de scenario’s daar vragen SL {level}',
  'derived-more':
    'de scenario’s daar vragen SL {level}, dat is meer; in plaats daarvan geldt de vastgelegde SL-T',
  'derived-open': 'de scenario’s daar laten open wat ze vragen; in plaats daarvan geldt de vastgelegde SL-T',
  'asks-risk-band':
    '{name} vraagt SL {level}: zonder tegenmaatregelen is het risico {rank}{cap?, en zijn dreigingsbron moet met SL # worden tegengehouden}',
  'asks-crrf':
    '{name} vraagt SL {level}: {perYear} keer per jaar zonder tegenmaatregelen, {tolerablePerYear} wordt aanvaard',
  'asks-attacker':
    '{name} vraagt SL {level}: {source} mag geen ernst {severity} teweegbrengen, en het komt tot {reached}',
  'asks-consequence': '{name} vraagt SL {level}: een aanval kan ernst {severity} teweegbrengen',
  'asks-open-severity': '{name} laat open wat het vraagt: er is geen ernst opgegeven',
  'asks-open-frequency': '{name} laat open wat het vraagt: `perYear` of `tolerablePerYear` is niet opgegeven',
  'asks-open-attackers': '{name} laat open wat het vraagt: de criteria noemen geen `attackers`',
  'asks-open-effects': '{name} laat open in welke FR’s het iets vraagt: er zijn geen effecten opgegeven',
  target: '{place} moet in {fr} SL {level} halen',
  'row-met': '{requirement} {title}: voldaan',
  'row-compensated': '{requirement} {title}: gecompenseerd',
  'row-notApplicable': '{requirement} {title}: niet van toepassing',
  'row-partial': '{requirement} {title}{level? (vanaf SL #)}: maar gedeeltelijk voldaan{how?; #}',
  'row-unmet': '{requirement} {title}{level? (vanaf SL #)}: niet voldaan{how?; #}',
  'row-fallen':
    '{requirement} {title}{level? (vanaf SL #)}: beantwoord, maar het antwoord houdt geen stand{how?; #}',
  'row-missing-answer':
    '{requirement} {title}{level? (vanaf SL #)}: niemand heeft het beantwoord{onlyAt?, alleen bij #}',
  'row-missing-answerExpired':
    '{requirement} {title}{level? (vanaf SL #)}: het antwoord is op {expires} verlopen',
  'row-missing-fact':
    '{requirement} {title}{level? (vanaf SL #)}: open zolang {n|het feit|de feiten} {facts& en } niet bekend {n|is|zijn}{shown?; het model toont #, te vermelden als waar}',
  'row-failed': '{requirement} {title}: Bulkhead kon de eis niet beoordelen',
  'row-blocked':
    '{requirement} {title}{level? (vanaf SL #)}: beantwoord, maar aan de basiseis {base} is niet voldaan',
  'row-notEvidenced': '{requirement} {title}{level? (vanaf SL #)}: {verdict}, maar er telt hier geen bewijs',
  'row-notVerified':
    '{requirement} {title}{level? (vanaf SL #)}: {verdict} en aangetoond, maar geen controle bevestigt het',
  'rows-atZone':
    '{rows& en } {n|telt|tellen} hier als voldaan omdat de zones erop worden beoordeeld, waaronder {place}',
  'row-bound': '{requirement} {title}: het antwoord reikt maar tot SL {bound}',
  'answer-here': 'Hier beantwoord: {status}{how?; #}',
  'answer-from': 'Beantwoord voor {place} en daarvan overgenomen: {status}{how?; #}',
  'fact-true': '{fact} geldt hier: {trueWhen}',
  'fact-false': '{fact} geldt hier niet; het zou gelden als dit zo was: {trueWhen}',
  'fact-unknown': 'Of {fact} hier geldt, is niet bekend; het geldt als dit zo is: {trueWhen}',
  'fact-shown':
    '{fact} is hier niet vermeld, en het model van de installatie toont het: vermeld het als waar; het geldt als dit zo is: {trueWhen}',
  shows: 'Het model toont het: {what}',
  statement: 'Zo vermeld bij {place}',
  'evidence-counts': 'Aangetoond met {title} ({kind})',
  'evidence-notLive': 'Niet aangetoond met {title}: op deze dag telt het niet',
  'evidence-wrongKind': 'Niet aangetoond met {title}: bewijs van de soort {kind} kan deze eis niet aantonen',
  'evidence-outOfScope': 'Niet aangetoond met {title}: deze plaats staat er niet bij',
  'evidence-cited': '{title} ({kind})',
  'measure-inPlace': '{name}: ingevoerd',
  'measure-notInPlace': '{name}: nog niet ingevoerd',
  'disposition-planned': 'Gepland om uiterlijk {until} te dichten{owner?; in handen van #}{reason?: #}',
  'disposition-accepted': 'Geaccepteerd tot en met {until}, goedgekeurd door {approvedBy}: {reason}',
  'disposition-transferred':
    'Overgedragen aan {owner} tot en met {until}, goedgekeurd door {approvedBy}: {reason}',
  'disposition-lapsed': 'Wat erover was besloten, verliep op {until}: het staat weer open',
  'check-pass': 'Controle op {date} geslaagd, uitgevoerd door: {by}',
  'check-fail': 'Controle op {date} niet geslaagd, uitgevoerd door: {by}',
  'found-at': 'Gevonden bij {place}',
  'with-thing': '{name}',
  'with-flow': '{from} naar {to}{protocol?; #}',
  'with-row': '{requirement} {title} in {place}',
  'severity-above':
    '{category}: ernst {level} ({name}) maakt het {rank}, boven de {tolerable} die daar aanvaardbaar is',
  'severity-within':
    '{category}: ernst {level} ({name}) maakt het {rank}; tot en met {tolerable} is daar aanvaardbaar',
  'likelihood-stated': 'Waarschijnlijkheid {level} ({name}), zoals opgegeven',
  'likelihood-assumed':
    'Waarschijnlijkheid {level} ({name}): niemand gaf er een op, dus geldt dat het gebeurt',
  'likelihood-derived':
    'Waarschijnlijkheid {level} ({name}), uit vermogen {capability} en blootstelling {exposure}',
  'exposure-elsewhere':
    'Van elders {needed?is # nodig}{none?leidt geen weg daarheen}{open?leidt geen bekende weg daarheen}{entered?, slechts # als aanvallers binnenkomen waar dat niet bekend is}',
  'exposure-hop-outside':
    'Van buiten in {to} ({facts& en }): SL-A is daar {zone} in IAC, UC en SI{decides?; deze stap beslist}',
  'exposure-hop-conduit':
    'Van {from} door {conduit} in {to}: SL-A is {boundary} in RDF bij de conduit en {zone} in IAC, UC en SI daarachter{decides?; deze stap beslist}',
  'exposure-hop-asset':
    'Van {from} over {asset}, met een been in beide, in {to}: daartussen staat geen conduit, en SL-A is daar {zone} in IAC, UC en SI{decides?; deze stap beslist}',
  'exposure-hop-parent':
    'Van {from} in {to}, de een in de ander en geen conduit ertussen: SL-A is daar {zone} in IAC, UC en SI{decides?; deze stap beslist}',
  'exposure-raise-conduit':
    'RDF bij {place} verhoogd van SL {from} naar SL {to}: dan heeft een aanvaller {needed} nodig',
  'exposure-raise-zone':
    'IAC, UC en SI bij {place} verhoogd van SL {from} naar SL {to}: dan heeft een aanvaller {needed} nodig',
  'hackable-unknown':
    'Niemand weet nog of een aanval het teweeg kan brengen; tot iemand dat zegt, telt het alsof dat kan',
  unmitigated:
    '{unmitigated} zonder tegenmaatregelen; {claimed} met wat geclaimd is, {evidenced} met wat aangetoond is, bij waarschijnlijkheid {left}',
  'countermeasure-evidenced': '{name}: aan {requirement} is bij {place} voldaan, en dat is aangetoond',
  'countermeasure-claimed':
    '{name}: aan {requirement} zou bij {place} voldaan zijn, maar niets toont dat nog aan',
  'countermeasure-open':
    '{name}: {requirement} draagt niet bij {place}: daar niet gedaan, niet beantwoord of niet van toepassing',
  'countermeasure-notJudged': '{name}: {requirement} wordt bij {place} niet beoordeeld, dus niets draagt dit',
  'countermeasure-citesNothing':
    '{name} noemt geen eis en geen maatregel, dus niets kan aantonen dat het standhoudt',
  'countermeasure-measureInPlace': '{name}: de maatregel ervoor staat',
  'countermeasure-measureMissing': '{name}: de maatregel ervoor staat nog niet',
  'countermeasure-measureUnshown': '{name}: de maatregel ervoor staat, en geen geldig bewijs toont dat aan',
  'safeguard-counts': '{name} verlaagt de ernst: geen aanval bereikt het',
  'safeguard-hackable': '{name} verlaagt niets: een aanval bereikt het',
  'safeguard-unknown': '{name} verlaagt niets tot iemand opgeeft dat geen aanval het bereikt',
  'waiver-live': 'Ontheffing tot en met {expires}, goedgekeurd door {approvedBy}: {reason}',
  'waiver-over': 'De ontheffing verliep op {expires}; goedgekeurd door {approvedBy}: {reason}',
  'question-no': '{question}: met nee beantwoord, en dat geldt voor {rows& en }',
  'question-unknown': '{question}: met onbekend beantwoord, dus niets draagt {rows& en }',
  'question-unasked': '{question}: niet beantwoord, dus niets draagt {rows& en }',
  'question-beyond':
    '{question}: met ja beantwoord, maar een ja draagt rijen slechts tot en met SL {carries} en niet {rows& en }',
  'question-differs': '{question}: met ja beantwoord, maar bij een asset is {rows& en } anders beantwoord',
  'fr-reached': '{fr}: SL-A {level}, zoals het SL-T {target} vraagt',
  'fr-short': '{fr}: SL-A {level}, onder het SL-T {target}',
  'fr-noTarget': '{fr}: SL-A {level}, zonder SL-T',
  'fr-nothing': '{fr}: geen eis is van toepassing{target?, het SL-T is #}',
  'slc-product': '{product} kan in {fr} SL {level}',
  'slc-product-none': '{product} heeft in {fr} geen SL-C',
  'of-product': 'Het product: {product}',
  certificate: 'Gecertificeerd door {scheme}{expires?, tot en met #}',
  'carrier-verdict': '{requirement} {title}: {verdict}{claimed?, ML # opgegeven}',
  'carrier-claimed': '{requirement} {title}: ML {claimed} opgegeven, niets aangetoond',
  'carrier-evidenced': '{requirement} {title}: ML {claimed} opgegeven, ML {evidenced} aangetoond',
  'evidence-shows': 'Aangetoond door: {title} ({kind}), dat reikt tot ML {level}',
  judged: 'Bij {place}: {verdict}{how?; #}',
  'judged-by': 'Beoordeeld naar {edition}: {satisfied} van {rows} {rows|rij|rijen} voldaan',
  'document-at': '{place}: {satisfied} van {rows} {rows|rij|rijen} voldaan',
  linked: '{requirement}{title? #}: {standing} ({kind}, {grade})',
  'linked-in': '{requirement}{title? #}: {standing} op {n} {n|plaats|plaatsen} ({kind}, {grade})',
  'linked-notInUse': '{requirement}{title? #}: niet beoordeeld, want de installatie gebruikt {edition} niet',
  'gap-at': 'Bij {place}: {requirement} {title}',
  'fact-at-true': '{place}: geldt',
  'fact-at-false': '{place}: geldt niet',
  'fact-at-unknown': '{place}: niet bekend',
};
