/** Wat de regels bekijken: zones en conduits in het register. */
export const registerDocs = {
  'zone-without-owner': {
    title: 'Zone zonder eigenaar',
    looksAt:
      'Zones, behalve externe, zonder `owner`. De omvattende zone antwoordt niet voor haar subzones: elk ' +
      'geeft het zelf op.',
    cannotSee: 'Of de eigenaar ervan weet en er nog werkt.',
    fix: 'Geef in `owner` de rol op die verantwoordelijk is en laat die instemmen met SL-T en hiaten.',
    checkByHand:
      'Vraag wie vandaag voor het risico van deze zone zou tekenen. Twee namen of geen is de bevinding.',
  },
  'zone-without-boundary': {
    title: 'Zone zonder opgegeven grens',
    looksAt:
      'Zones, behalve externe. De logische grens staat in `logicalBoundary` of `networks`, de fysieke in ' +
      '`physicalBoundary`; beide worden verwacht.',
    cannotSee: 'Of de grens is waar de tekst zegt, en of een apparaat haar afdwingt.',
    fix:
      'Geef de VLANs, subnetten of apparaten op die de zone begrenzen, en de ruimten of kasten waar ze ' +
      'staat.',
    checkByHand:
      'Loop van een asset van de zone naar de eerste kabel die haar verlaat: staat die plek opgeschreven?',
  },
  'zone-not-reviewed': {
    title: 'Zone een jaar niet herzien',
    looksAt:
      'Zones, behalve externe, waarvan `reviewed` ontbreekt of meer dan 365 dagen voor de dag van de ' +
      'beoordeling ligt.',
    cannotSee: 'Wat de herziening bekeek, en wijzigingen die niemand heeft ingevoerd.',
    fix:
      'Loop de zone na met haar eigenaar: assets, stromen, doelen, antwoorden. Geef dan de dag op in ' +
      '`reviewed`.',
    checkByHand: 'Vergelijk het register van de zone regel voor regel met kast, switch en regels.',
  },
  'target-without-rationale': {
    title: 'SL-T als één cijfer, zonder motivering',
    looksAt:
      'Zones en conduits waarvan `slTarget` één cijfer is: hetzelfde SL in alle zeven FRs en geen reden.',
    cannotSee:
      'Of een motivering die er is deugt. Doelen uit de methode van de installatie hebben hun eigen ' +
      'reden.',
    fix:
      'Geef `slTarget` op als vector met motivering. Zeven FRs hebben zelden hetzelfde SL nodig: vraag ' +
      'bij elk wat een aanvaller eraan heeft.',
    checkByHand:
      'Vraag naar het scenario achter elk van de zeven waarden. Is er geen, dan is de waarde een ' +
      'gewoonte.',
  },
  'target-not-approved': {
    title: 'SL-T met motivering maar zonder goedkeuring',
    looksAt: 'Zones en conduits waarvan `slTarget` vector en motivering geeft, en geen `approvedBy`.',
    cannotSee: 'Of de goedkeurder mocht aanvaarden wat het doel openlaat.',
    fix: 'Laat het doel goedkeuren door wie verantwoordelijk is en geef de rol op in `approvedBy`.',
    checkByHand: 'Zoek de handtekening onder de SL-T-tabel. Een workshop die instemde is geen goedkeuring.',
  },
  'suc-leaves-out-zone': {
    title: 'Zone in geen SUC',
    looksAt:
      'Waar een SUC is beschreven: zones die geen ervan noemt, behalve die van soort external en ' +
      'enterprise. Een zone binnen een genoemde zone is daarmee niet genoemd.',
    cannotSee: 'Of een genoemde zone erbij hoort, en systemen die helemaal niet in het model staan.',
    fix:
      'Noem de zone in `zones` van haar SUC. Blijft ze met opzet weg, zeg dat in `outOfScope` en vraag ' +
      'ontheffing.',
    checkByHand:
      'Leg de omvang van de beoordeling naast de tekening. Wat getekend is en er niet bij hoort, vraagt ' +
      'iemand die ervan weet.',
  },
  'conduit-without-flow': {
    title: 'Conduit zonder datastromen',
    looksAt: 'Conduits die geen datastroom noemt, in een installatie die datastromen opneemt.',
    cannotSee:
      'Verkeer dat niemand heeft opgenomen. Conduits zonder data, zoals iemand met een usb-stick, hebben ' +
      'wellicht geen stroom.',
    fix: 'Neem de stromen op, elk met haar doel, of sluit de conduit als niets haar nodig heeft.',
    checkByHand:
      'Lees de treffers van het grensapparaat over een maand. Geen treffers: sluiten. Treffers: opnemen.',
  },
  'conduit-without-device': {
    title: 'Conduit zonder grensapparaat',
    looksAt:
      'Conduits, in een installatie met assets, die geen asset in `conduits` noemt. Buiten beschouwing ' +
      'blijven eenrichting, medium portable en conduits naar een externe zone; die bekijkt ' +
      'external-conduit-open.',
    cannotSee: 'Of het genoemde apparaat wel filtert, en apparaten die in de lijst ontbreken.',
    fix:
      'Noem de conduit in `conduits` van de firewall, router of gateway die kan weigeren. Is er geen, ' +
      'plaats er een, of teken beide kanten als één zone.',
    checkByHand:
      'Volg de kabel. Het eerste apparaat dat een verbinding kan weigeren is het grensapparaat; een ' +
      'switch die alles doorgeeft is er geen.',
  },
  'conduit-without-rules': {
    title: 'Conduit zonder verwijzing naar haar regels',
    looksAt: 'Conduits met een grensapparaat en zonder `rules`.',
    cannotSee: 'Of de bewaarde regels de geladen regels zijn, en wat ze toelaten.',
    fix: 'Bewaar een export van de regels onder versiebeheer en geef in `rules` op waar die ligt.',
    checkByHand: 'Exporteer de actieve regels en vergelijk ze met de bewaarde versie.',
  },
  'conduit-joins-many': {
    title: 'Conduit die meer dan twee zones verbindt',
    looksAt:
      'Conduits met drie of meer zones. De norm staat het toe; de zwakste van die zones bepaalt dan wat ' +
      'de andere bereikt, en één SL-T geldt voor alle.',
    cannotSee: 'Of het apparaat op de conduit zijn einden uit elkaar houdt.',
    fix: 'Teken een conduit voor elk paar dat moet praten, of noem de reden in een ontheffing.',
    checkByHand:
      'Vraag het grensapparaat of een station van de eerste zone naar elk van de andere een verbinding ' +
      'mag openen.',
  },
  'wireless-without-fact': {
    title: 'Draadloze conduit zonder het feit',
    looksAt:
      'Conduits met `medium: wireless` waarvan de eigen feiten `wireless` niet of als onbekend vermelden. ' +
      'De rijen over radio wachten daar op het feit.',
    cannotSee:
      'Radio op een conduit die als kabel is getekend. Als onwaar opgegeven: dat bekijkt ' +
      'fact-contradicted.',
    fix: 'Geef `wireless: true` op bij de feiten van de conduit en beantwoord daar SR 1.6 en SR 2.2.',
    checkByHand:
      'Loop het traject met een ontvanger, of lees de lijst van aangemelde stations op het toegangspunt.',
  },
  'external-conduit-open': {
    title: 'Externe conduit, noch eenrichting noch gefilterd',
    looksAt:
      'Conduits die een externe zone met een andere verbinden. Eenrichting naar buiten is genoeg, en een ' +
      'grensapparaat van type firewall of diode ook, en een router of gateway waar de conduit haar `rules` ' +
      'vermeldt: zonder die geeft het alleen door.',
    cannotSee:
      'Wat het apparaat toelaat, en wegen naar buiten die niemand heeft getekend: modems, mobiele ' +
      'telefoons, een tweede aanbieder.',
    fix:
      'Plaats een apparaat dat standaard weigert, noem de conduit in zijn `conduits` en vermeld `rules`, of maak de ' +
      'conduit eenrichting naar buiten.',
    checkByHand:
      'Probeer van buiten elk adres en elke poort van de installatie te openen. Alleen wat in het ' +
      'register staat mag antwoorden.',
  },
  'one-way-against-flow': {
    title: 'Datastroom tegen een eenrichtingsconduit in',
    looksAt:
      'Datastromen door een conduit met `oneWay` die vanuit haar ontvangende zone, of een daarbinnen, ' +
      'naar haar zendende openen.',
    cannotSee:
      'Protocollen die een antwoord nodig hebben hoewel ze in de goede richting openen: het meeste over ' +
      'TCP.',
    fix:
      'Keer de stroom om, leid haar door een andere conduit, of haal `oneWay` weg als het apparaat haar ' +
      'doorlaat.',
    checkByHand: 'Stuur een pakket vanaf de ontvangende kant en zoek het aan de zendende kant.',
  },
  'conduit-below-zones': {
    title: 'Conduit met een lager SL-T in RDF dan haar zones',
    looksAt:
      'Conduits met een eigen `slTarget`: SL-T voor RDF tegenover het hoogste van de verbonden zones die ' +
      'niet extern zijn. Zonder eigen doel neemt een conduit het hoogste over.',
    cannotSee: 'Of een ander apparaat op de weg het goedmaakt, en de andere FRs.',
    fix: 'Verhoog RDF van de conduit tot dat van de genoemde zone, of vraag ontheffing met de reden.',
    checkByHand:
      'Vraag van het grensapparaat wat de zone erachter van haar grens vraagt: filter, alarm, gedrag bij ' +
      'uitval.',
  },
  'zone-without-asset': {
    title: 'Zone zonder assets',
    looksAt:
      'Zones, behalve externe, waarin geen asset ligt en die geen andere omvatten, in een installatie met ' +
      'assets.',
    cannotSee: 'Assets die in de lijst zijn vergeten: daar vraagt de regel naar.',
    fix: 'Voer de assets van de zone in, of verwijder de zone als er niets van over is.',
    checkByHand: 'Ga naar de plek die haar grens noemt en kijk wat er is aangesloten.',
  },
};
