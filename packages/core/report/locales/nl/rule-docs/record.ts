/** Wat de regels bekijken: antwoorden, bewijs, maatregelen en leveranciers. */
export const recordDocs = {
  'supplier-without-record': {
    title: 'Dienstverlener met toegang en zonder beoordeling',
    looksAt:
      'Leveranciers met rol integration of maintenance die zones of conduits noemen, en waarvoor geen rij ' +
      'van 62443-2-4 is beantwoord.',
    cannotSee: 'Toegang die niet in `zones` of `conduits` staat, en of de antwoorden kloppen.',
    fix:
      'Stel de passende vragen van 62443-2-4, voer de antwoorden bij de leverancier in en noem het ' +
      'document in `catalogs`.',
    checkByHand:
      'Vraag naar de laatste aantekening van wat zijn mensen ter plaatse deden en wie hen binnenliet.',
  },
  'supplier-not-reviewed': {
    title: 'Leverancier met toegang een jaar niet beoordeeld',
    looksAt:
      'Leveranciers die zones of conduits noemen en waarvan `reviewed` ontbreekt of meer dan 365 dagen ' +
      'voor de dag van de beoordeling ligt.',
    cannotSee: 'Wat de beoordeling bekeek en wat sindsdien is veranderd.',
    fix:
      'Loop toegang, personeel, contract en open punten na met de leverancier en geef de dag op in ' +
      '`reviewed`.',
    checkByHand: 'Lijst de accounts en sleutels van de leverancier en vraag welke dit jaar zijn gebruikt.',
  },
  'claimed-not-evidenced': {
    title: 'Vereiste rijen opgegeven en niet aangetoond',
    looksAt:
      'Vereiste rijen bij elke zone en conduit die opgegeven maar niet aangetoond voldaan of ' +
      'gecompenseerd zijn, naar wat hun antwoorden aanvoeren: niets; bewijs van deze plaats dat nog ' +
      'niet is verzameld; bewijs van een soort die de rij niet aanvaardt; alleen bewijs van andere ' +
      'plaatsen. Eén bevinding per plaats die antwoorden geeft, met de plaatsen die ze gebruiken. Een ' +
      'waarschuwing waar een FR met zulke rijen SL-T zou bereiken; een opmerking waar de plaats toch al ' +
      'tekortschiet.',
    cannotSee:
      'Of het bewijs toont wat zijn titel zegt. Rijen die niet van toepassing zijn, en REs die alleen het ' +
      'bewijs van hun basiseis missen, tellen niet; verlopen bewijs meldt expired-evidence-cited.',
    fix:
      'Verzamel wat ontbreekt en voer het aan in het antwoord; vernieuw wat is verlopen; noem de plaats ' +
      'in `places` van bewijs dat haar dekt.',
    checkByHand: 'Neem vijf van de rijen en vraag op het apparaat te zien wat het antwoord zegt.',
  },
  'evidence-uncited': {
    title: 'Bewijs dat niemand aanvoert',
    looksAt: 'Bewijs dat geen antwoord, feit of certificaat aanvoert. Eén bevinding voor de installatie.',
    cannotSee: 'Bewijs van een organisatie dat andere installaties aanvoeren.',
    fix: 'Voer het aan in de antwoorden die het steunt, of verwijder het.',
    checkByHand: 'Open het stuk en vraag voor welke rij het is verzameld.',
  },
  'evidence-without-hash': {
    title: 'Bewijsbestand zonder controlegetal',
    looksAt: 'Bewijs met `file` en zonder `sha256`. Eén bevinding voor de installatie.',
    cannotSee: 'Of het bestand er is en zijn controlegetal klopt.',
    fix: 'Geef de SHA-256 op van het bestand zoals het is verzameld.',
    checkByHand: 'Vergelijk het controlegetal van het bestand met dat van de dag van verzamelen.',
  },
  'expired-evidence-cited': {
    title: 'Verlopen bewijs wordt nog aangevoerd',
    looksAt:
      'Bewijs waarvan `expires` voor de dag van de beoordeling ligt en dat antwoorden, feiten of ' +
      'certificaten aanvoeren. Het toont niets meer.',
    cannotSee: 'Of ander bewijs van hetzelfde antwoord geldig is, en of nog geldt wat het toonde.',
    fix: 'Verzamel het opnieuw en geef de nieuwe dagen op, of haal het uit de antwoorden.',
    checkByHand: 'Herhaal wat het toont: exporteer de instellingen opnieuw, doe de test opnieuw.',
  },
  'answer-expires-soon': {
    title: 'Antwoorden die binnen 60 dagen verlopen',
    looksAt:
      'Niet gecompenseerde antwoorden waarvan `expires` binnen 60 dagen na de dag van de beoordeling ' +
      'ligt; één bevinding per plaats. Daarna zijn ze niet vastgesteld.',
    cannotSee: 'Of nog geldt wat is geantwoord: dat is aan wie het vernieuwt.',
    fix: 'Beoordeel de rij opnieuw en geef een nieuwe laatste dag op.',
    checkByHand: 'Bekijk op de plaats wat het antwoord zegt voordat je het vernieuwt.',
  },
  'compensated-without-measure': {
    title: 'Compensatie die geen maatregel noemt',
    looksAt:
      'Gecompenseerde, niet verlopen antwoorden die geen `measures` noemen en in `dependsOn` geen rijen waarop ze rusten; ' +
      'één bevinding per plaats. Van geen maatregel is alles uitgevoerd: de rij telt als voldaan.',
    cannotSee: 'Of een genoemde maatregel doet wat hij moet doen, en wat de reden in woorden zegt.',
    fix: 'Noem in `measures` wat voor de rij instaat, of beantwoord haar als deels of niet voldaan.',
    checkByHand: 'Laat de goedkeurder op het apparaat zien wat een aanvaller in plaats daarvan tegenhoudt.',
  },
  'compensation-expires-soon': {
    title: 'Compensaties die binnen 60 dagen verlopen',
    looksAt:
      'Gecompenseerde antwoorden waarvan `expires` binnen 60 dagen na de dag van de beoordeling ligt; één ' +
      'bevinding per plaats. Daarna is aan de rij niet voldaan.',
    cannotSee: 'Of nog geldt wat is geantwoord: dat is aan wie het vernieuwt.',
    fix: 'Dicht het hiaat zelf, of laat de compensatie opnieuw goedkeuren met een nieuwe laatste dag.',
    checkByHand: 'Vraag de goedkeurder of de reden van vorige keer nog geldt en wat er sindsdien is gedaan.',
  },
  'not-applicable-against-fact': {
    title: 'Niet van toepassing hoewel haar feiten waar zijn',
    looksAt:
      'Rijen die bij een zone of conduit zelf als niet van toepassing zijn beantwoord en van feiten ' +
      'afhangen die daar alle waar zijn, door opgave of door het model. Eén bevinding per plaats.',
    cannotSee: 'Andere redenen waarom een rij niet geldt, en rijen zonder feit.',
    fix:
      'Beantwoord de rij, of verbeter het feit als het niet klopt. Is er een andere reden, vraag daarmee ' +
      'ontheffing.',
    checkByHand: 'Lees de reden van het antwoord voor aan wie het feit opgaf.',
  },
  'facts-undecided': {
    title: 'Niet opgegeven feiten die over vereiste rijen beslissen',
    looksAt:
      'Vereiste rijen bij elke zone en conduit die niet zijn vastgesteld omdat een feit onbekend of niet ' +
      'opgegeven is. Eén bevinding per plaats. Feiten waarover removable-media-unstated of ' +
      'wireless-without-fact daar spreekt, blijven aan hen. Die het model zelf toont, worden genoemd.',
    cannotSee: 'Of een opgegeven feit klopt.',
    fix:
      'Geef elk feit als waar of onwaar op: van een zone daar, bij haar omvattende zone of de locatie; van een conduit ' +
      'daar, want dat gebruikt alleen zijn eigen feiten. Onwaar betekent dat het daar niet kan voorkomen.',
    checkByHand:
      'Ga met de lijst van feiten voor de plaats staan en vraag bij elk: zou dit hier vannacht kunnen ' +
      'gebeuren?',
  },
  'removable-media-unstated': {
    title: 'Verwisselbare media niet genoemd waar stations staan',
    looksAt:
      'Zones, behalve externe, met een asset van type hmi, workstation, server of laptop, waarvoor zone, ' +
      'omvattende zone noch locatie het feit `portableDevices` vermeldt.',
    cannotSee: 'Poorten die er zijn hoewel het feit onwaar zegt.',
    fix:
      'Geef `portableDevices` op voor de zone of de locatie: waar als verwisselbare media, laptops of ' +
      'mobiele apparaten kunnen worden aangesloten.',
    checkByHand:
      'Kijk voor en achter elk station naar een vrije poort, en in het logboek naar het laatste apparaat.',
  },
  'essential-function-not-reviewed': {
    title: 'Voldaan op een plaats van een essentiële functie, zonder toets van het effect',
    looksAt:
      'Rijen die een essentiële functie kunnen hinderen (blokkering, sessieslot, authenticatie, sluiten ' +
      'bij uitval), voldaan of gecompenseerd bij een zone of conduit die een functie door `zones`, ' +
      '`assets` of `flows` nodig heeft, waar het gebruikte antwoord geen `effectReviewed` vermeldt. Eén ' +
      'bevinding per plaats.',
    cannotSee: 'Of de toets het juiste moment bekeek: opstarten, trip, uitval van de directoryserver.',
    fix:
      'Beproef met wie de installatie bedient wat de bescherming doet als ze ingrijpt, en geef de dag op ' +
      'in `effectReviewed` van het antwoord.',
    checkByHand:
      'Blokkeer het account, laat de sessie verlopen, verbreek de conduit: kan de operator het proces nog ' +
      'op tijd zien en stoppen?',
  },
  'function-without-place': {
    title: 'Essentiële functie zonder plaats',
    looksAt:
      'Essentiële functies die geen zone, asset of stroom noemen, en die een asset noemen die in geen ' +
      'zone en bij geen conduit is.',
    cannotSee: 'Assets die de functie nodig heeft en die niemand noemde.',
    fix: 'Noem de zones, assets en stromen die de functie nodig heeft en geef elke asset een zone.',
    checkByHand:
      'Vraag de operator wat er moet draaien opdat de functie draait, en zoek elk ervan in de lijst.',
  },
  'edition-superseded': {
    title: 'Uitgave die door een latere is vervangen',
    looksAt: 'Uitgaven in `catalogs` die een latere vervangt: 62443-2-1:2010 door 62443-2-1:2024.',
    cannotSee: 'Lopende wijzigingen, en of een contract of wet nog de oudere uitgave noemt.',
    fix:
      'Plan de overgang: gebruik een tijd beide uitgaven en zet antwoorden over volgens de tabel ' +
      'ertussen.',
    checkByHand: 'Vraag wie de oudere uitgave eist, en tot wanneer.',
  },
  'measure-uncited': {
    title: 'Maatregel die geen antwoord en geen scenario noemt',
    looksAt:
      'Maatregelen die geen antwoord noemt, voor een compensatie of om een hiaat te dichten, en ook geen ' +
      'tegenmaatregel van een scenario.',
    cannotSee:
      'Maatregelen die ergens goed voor zijn waarvan geen antwoord en geen scenario spreekt: zeg dat in ' +
      'een ontheffing.',
    fix: 'Noem de maatregel bij de antwoorden of tegenmaatregelen waarvoor ze bedoeld is, of verwijder haar.',
    checkByHand: 'Vraag wat er in de beoordeling anders zou zijn zodra de maatregel er is.',
  },
  'measure-unplanned': {
    title: 'Open maatregel zonder eigenaar, kosten of stilstand',
    looksAt:
      'Maatregelen die er nog niet zijn en die een antwoord noemt: zonder `owner`, zonder `cost` en ' +
      '`effort`, of, als een antwoord van een zone, conduit of asset ze noemt, zonder `outage`.',
    cannotSee: 'Of de cijfers kloppen, en of de eigenaar heeft ingestemd.',
    fix:
      'Geef op wie het doet, wat het kost of hoeveel dagen het duurt, en welke stilstand het vraagt; 0 ' +
      'uur als het geen vraagt.',
    checkByHand:
      'Vraag de ploegchef wanneer de maatregel zou kunnen. Een wedervraag naar de stilstand is het ' +
      'antwoord.',
  },
  'answer-behind-measure': {
    title: 'Als open beantwoord hoewel de maatregelen zijn getroffen',
    looksAt:
      'Antwoorden gedeeltelijk of niet voldaan die maatregelen noemen die alle zijn getroffen (`inPlace: true`). Eén bevinding per genoemde maatregel.',
    cannotSee: 'Of de maatregel doet wat hij moest doen: daarvoor wordt opnieuw geantwoord.',
    fix: 'Kijk opnieuw naar de plaats en antwoord zoals het nu is; ontbreekt er nog iets, noem dan de maatregel die dat brengt.',
    checkByHand: 'Haal de maatregel van de lijst met open werk en ga naar elke plaats die erop wachtte.',
  },
  'answer-counts-nowhere': {
    title: 'Antwoorden die nergens tellen',
    looksAt:
      'Antwoorden op rijen van 62443-3-3 en van overlays: bij een externe zone, waarvan niets wordt gevraagd; bij de locatie of de organisatie, waar de rij nooit wordt doorgegeven (SR 5.1, 5.2, 5.3 en hun RE’s) of het antwoord notApplicable is; bij een asset in geen zone en geen conduit; en bij een zone of conduit waarvan de overlay de rij niet vraagt. Eén bevinding per plaats en reden.',
    cannotSee: 'Antwoorden die elke plaats eronder door een eigen antwoord vervangt.',
    fix: 'Beantwoord de rij bij elke zone en conduit waar zij wordt beoordeeld, en haal dit antwoord weg.',
    checkByHand:
      'Vraag met `why` naar een oordeel waarvoor het antwoord is bedoeld: er staat een ander antwoord achter, of geen.',
  },
  'disposition-lapsed': {
    title: 'Hiaat dat gepland, geaccepteerd of overgedragen was tot een dag die voorbij is',
    looksAt:
      'Hiaten waarover iets is besloten waarvan de laatste dag (`until`) vóór de dag van de beoordeling ligt.',
    cannotSee:
      'Of het werk is gedaan en alleen het antwoord ontbreekt, of dat het besluit elders is verlengd.',
    fix: 'Dicht het hiaat en beantwoord de rij opnieuw, of laat opnieuw besluiten met een nieuwe dag en de reden.',
    checkByHand: 'Vraag wie besloot of de reden van toen nog geldt.',
  },
  'disposition-expires-soon': {
    title: 'Hiaat dat nog hooguit 60 dagen gepland, geaccepteerd of overgedragen is',
    looksAt:
      'Hiaten waarover iets is besloten waarvan de laatste dag (`until`) binnen 60 dagen na de dag van de beoordeling ligt.',
    cannotSee: 'Of wat gepland is dan klaar is.',
    fix: 'Rond af wat gepland is en beantwoord de rij opnieuw, of laat voor die dag opnieuw besluiten.',
    checkByHand: 'Vraag naar de datum van de werkopdracht, of of de reden nog geldt.',
  },
  'disposition-before-answer': {
    title: 'Hiaat dat opnieuw is beantwoord nadat het was geaccepteerd of overgedragen',
    looksAt:
      'Hiaten die op de dag van de beoordeling geaccepteerd of overgedragen zijn, met `decided`, waar het gebruikte antwoord op een latere dag is beoordeeld.',
    cannotSee: 'Of wat nu is geantwoord beter of slechter is dan waarover werd besloten.',
    fix: 'Laat opnieuw besluiten over wat nu is geantwoord, met de dag, of haal het besluit weg.',
    checkByHand: 'Leg het antwoord van toen naast dat van nu: zou dezelfde persoon het accepteren?',
  },
  'disposition-without-gap': {
    title: 'Besluit over een hiaat dat er geen is',
    looksAt:
      'Besluiten over een rij die op de dag van de beoordeling daar geen hiaat is: er is volgens opgave aan voldaan, of SL-T vraagt er niet om. Eén bevinding per plaats.',
    cannotSee: 'Of het hiaat terugkomt, en of de verkeerde rij is genoemd.',
    fix: 'Haal het besluit weg als het hiaat is gedicht; was een andere rij bedoeld, noem die dan.',
    checkByHand: 'Zoek naar een hiaat van een naburige rij op dezelfde plaats.',
  },
  'waiver-expires-soon': {
    title: 'Ontheffing die binnen 30 dagen verloopt',
    looksAt: 'Ontheffingen waarvan `expires` binnen 30 dagen na de dag van de beoordeling ligt.',
    cannotSee: 'Of de bevinding dan is verholpen.',
    fix: 'Verhelp de bevinding, of laat opnieuw goedkeuren met een nieuwe datum.',
    checkByHand: 'Vraag de goedkeurder of de reden nog geldt.',
  },
  'failed-check-claimed': {
    title: 'Opgegeven hoewel de laatste controle mislukte',
    looksAt:
      'Rijen die bij een zone of conduit als voldaan of gecompenseerd zijn opgegeven, terwijl de ' +
      'beslissende controle, de nieuwste geldige, mislukte. Eén bevinding per plaats.',
    cannotSee: 'Controles van andere plaatsen die hetzelfde antwoord overnemen, en wat de controle bekeek.',
    fix: 'Verhelp wat mislukte en controleer opnieuw, of beantwoord de rij zoals het is.',
    checkByHand: 'Herhaal de controle terwijl degene die antwoordde toekijkt.',
  },
};
