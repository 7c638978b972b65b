/** Wat de regels bekijken: zones, assets, datastromen en doelen, en meldingen over regels. */
export const zonesDocs = {
  'business-with-iacs': {
    title: 'Zakelijke assets en IACS-assets in één zone',
    looksAt:
      'Assets van elke zone naar `domain`: minstens één voor de zaak en minstens één voor het IACS. Een ' +
      'asset zonder `domain` telt als IACS, een safety-asset ook. Een subzone telt op zichzelf.',
    cannotSee:
      'Zakelijke machines die zonder `domain: business` zijn ingevoerd, assets die in de lijst ontbreken, ' +
      'en twee zones die op papier gescheiden zijn en één switch delen.',
    fix:
      'Geef de zakelijke assets een eigen zone en verbind die via een conduit, meestal via een DMZ. Moet ' +
      'dat wachten, vraag dan ontheffing met reden, goedkeurder en datum; `mixedReason` helpt hier niet.',
    checkByHand:
      'Loop de zone na met wie de installatie bedient en vraag bij elk: wie belt als het stilstaat, ' +
      'productie of kantoor? Kijk dan op de switch: zitten ze in één VLAN?',
  },
  'safety-with-other': {
    title: 'Safety-assets met andere in één zone, zonder reden',
    looksAt:
      'Zones zonder `mixedReason` met minstens één safety-asset (`domain: safety`, of een safetybesturing ' +
      'zonder `domain`) en minstens één ander van het IACS. Een zakelijk asset daartussen meldt ' +
      '`business-with-iacs`.',
    cannotSee:
      'Of de reden in `mixedReason` deugt, en of een geïntegreerde besturing safety en regeling op één ' +
      'CPU draait. Switches, engineeringstations en I/O van het safetysysteem tellen als andere tot hun ' +
      '`domain` safety zegt.',
    fix:
      'Verplaats het safetysysteem naar een zone van soort safety; zet `domain: safety` bij apparaten die ' +
      'niets anders dienen. Kan dat niet, noem dan de reden in `mixedReason`: de hele zone geldt dan als ' +
      'safety, ook bij SL-T.',
    checkByHand:
      'Neem de lijst van safetyfuncties en volg bij elk logica, engineeringstation en netwerk. Wat verder ' +
      'op dat segment zit, deelt haar lot.',
  },
  'parent-across-border': {
    title: 'Subzone aan een andere kant van een grens dan haar omvattende zone',
    looksAt:
      'Elke zone met `parent` tegenover die zone: soorten enterprise, dmz en external bevatten alleen hun ' +
      'eigen soort en liggen alleen daarin, en beide zones liggen onder niveau 3.5, erop of erboven. ' +
      'Zonder `level` geldt 3.5 (dmz), 4 (enterprise) of 5 (external).',
    cannotSee:
      'Zones van andere soort zonder `level`: geef het op. Een zone die alleen in een andere is getekend ' +
      'omdat haar kast in dezelfde ruimte staat.',
    fix:
      'Haal `parent` weg: het betekent omvatten, niet het niveau erboven. Verbind beide via een conduit ' +
      'en beantwoord bij de zone of de locatie wat van boven kwam.',
    checkByHand:
      'Vraag welke firewall tussen beide staat. Staat er een, dan omvat geen de andere; staat er geen, ' +
      'dan zijn ze één zone en klopt soort of niveau van een ervan niet.',
  },
  'special-asset-outside-kind': {
    title: 'Draadloos, tijdelijk of extern apparaat buiten een zone van die soort',
    looksAt:
      'Assets met `wireless`, `temporary` of `external`, en de soort van elke zone waar ze in liggen of ' +
      'die daaromheen ligt. Bij wireless horen draadloze, bij temporary tijdelijke, bij external en ' +
      'remote externe apparaten. In een externe zone wordt niets gemeld.',
    cannotSee:
      'Radio die niemand heeft ingevoerd, mobiele modems en de servicelaptop die in de lijst ontbreekt. ' +
      'Verwisselbare media worden alleen gezien als ze als tijdelijk zijn aangemerkt.',
    fix:
      'Maak voor deze apparaten een zone van de passende soort en verbind die via een conduit. Wordt ' +
      'radio of buitenlijn niet gebruikt, zet die dan uit en haal het merk weg.',
    checkByHand:
      'Loop over het terrein met een telefoon die wifi en bluetooth toont, vraag naar elke simkaart die ' +
      'wordt betaald, en zoek in de bezoekerslijst naar vreemde laptops.',
  },
  'asset-placement': {
    title: 'Asset in geen zone, of in meer dan één',
    looksAt:
      'De zones die een asset noemt. Eén is goed. Geen is alleen goed bij een grensapparaat, dat in ' +
      'plaats daarvan zijn conduits noemt. Twee of meer worden ook bij een grensapparaat gemeld.',
    cannotSee: 'Of de zone de juiste is, en assets die in geen enkele lijst staan.',
    fix:
      'Zet de asset in de zone waarvan ze het uitvallen zou delen. Firewall, diode of gateway noemen de ' +
      'conduits waarvan ze de grens zijn en geen zone. Een host met benen in meer zones blijft in één; de ' +
      'andere staan bij zijn interfaces.',
    checkByHand:
      'Sorteer de lijst op zone en lees gaten en dubbelen voor in de workshop: elk heeft een eigenaar in ' +
      'de zaal of hoort niet op het netwerk.',
  },
  'dual-homed': {
    title: 'Host met twee benen langs de conduit',
    looksAt:
      'De zones van een asset en die van haar interfaces. Twee of meer betekent een been in elk; dat mag ' +
      'als ze grensapparaat is van een conduit die de zone met een andere daarvan verbindt. Noemt ze zelf ' +
      'twee zones en heeft ze verder geen interface, dan is dat voor asset-placement.',
    cannotSee:
      'Interfaces die in de lijst ontbreken (tweede netwerkkaart, beheerpoort, usb-modem), een VLAN-trunk ' +
      'op één kaart, en of de host pakketten doorstuurt of het alleen zou kunnen.',
    fix:
      'Haal één been weg en laat het verkeer door de conduit gaan; of noem, als de host de grens moet ' +
      'zijn, de conduit in `conduits` en beoordeel hem als zodanig.',
    checkByHand:
      'Op de host: lijst adressen en routes en ga na dat doorsturen uit staat. Op de switches: zoek op ' +
      'welke poorten zijn adressen in welk VLAN hebben geleerd.',
  },
  'flow-without-conduit': {
    title: 'Datastroom tussen zones zonder conduit die ze verbindt',
    looksAt:
      'De zones van beide einden van een datastroom. Einden in verschillende zones hebben een conduit ' +
      'nodig, en de genoemde moet een zone van elk einde verbinden. Omvatten helpt niet: een conduit naar ' +
      'de omvattende zone reikt niet tot in haar subzones, tenzij ze die zelf verbindt.',
    cannotSee:
      'Datastromen die niemand heeft opgenomen, en stromen met een einde in geen zone. Of de conduit de ' +
      'stroom doorlaat.',
    fix:
      'Noem de conduit die de stroom echt neemt en voeg de ontbrekende zone toe aan `joins`. Is er geen, ' +
      'teken dan de conduit met haar grensapparaat of stop de stroom.',
    checkByHand:
      'Volg de kabel of de route tussen beide einden en noem het eerste apparaat dat de verbinding kan ' +
      'weigeren. Geen apparaat: geen conduit.',
  },
  'level-skip': {
    title: 'Datastroom slaat een niveau over of bereikt de besturing zonder DMZ',
    looksAt:
      'Purdue-niveaus van de zones aan beide einden, in beide richtingen; 4 en 5 tellen als één, zonder ' +
      '`level` geldt 3.5 (dmz), 4 (enterprise) of 5 (external). Een niveau overslaan is een waarschuwing. ' +
      'Van niveau 4 of 5 of van buiten naar niveau 2 of lager is een fout: een conduit die ook een DMZ ' +
      'verbindt houdt niets tegen, want door een DMZ gaan twee stromen.',
    cannotSee:
      'Zones van andere soort zonder `level`. Twee stromen die elkaar treffen in een doorgeefluik. Of een ' +
      'diode de sprong onschadelijk maakt. De niveaus zijn gebruik en geen eis van de norm.',
    fix:
      'Laat de verbinding eindigen in een DMZ (spiegel, springserver, bestandsruil, broker) en open van ' +
      'daar een tweede. Laat binnen de installatie de server van het niveau ertussen het werk doen, of ' +
      'vraag ontheffing met de reden.',
    checkByHand:
      'Vraag van het grensapparaat de toegestane regels met een bron op kantoor of buiten en een doel dat ' +
      'een besturing, HMI of safetynet is. Er zou er geen moeten zijn.',
  },
  'wide-ports': {
    title: 'Elke poort, of een breder bereik dan een dienst nodig heeft',
    looksAt:
      'Datastromen over een zonegrens, met een conduit of met een einde in geen zone: een poort `any`, ' +
      'een bereik van meer dan 100 poorten, of geen poort terwijl het protocol ontbreekt of `any` is. ' +
      'ICMP heeft geen poorten.',
    cannotSee:
      'Wat het grensapparaat echt toelaat. Veel smalle bereiken worden niet opgeteld, en een poort als ' +
      'naam van een dienst wordt niet gelezen.',
    fix:
      'Geef de doelpoorten op waarop de dienst luistert. Zet dynamische poorten vast op de server (DCOM, ' +
      'RPC, passief FTP) of plaats een proxy die het protocol kent op de grens.',
    checkByHand:
      'Lees de regel in het grensapparaat: dienst `any` of een bereik, treffers, en de poorten die echt ' +
      'zijn gebruikt over een maand met stilleggen en opstarten.',
  },
  'clear-text-write': {
    title: 'Onbeschermd schrijf- of programmeerprotocol over een zonegrens',
    looksAt:
      'Datastromen tussen zones met toegang write, program, file, desktop of zonder opgave. Een tabel van ' +
      'bekende protocollen zegt of gewoonlijk wordt geauthenticeerd en versleuteld; `authenticated` en ' +
      '`encrypted` gaan voor. Ontbreekt een van beide, dan is dat genoeg. Toegang read en other blijven ' +
      'buiten beschouwing. Eén bevinding per protocol door een conduit; een opmerking waar alle stromen ' +
      'naar zones van soort enterprise of external gaan.',
    cannotSee:
      'Protocollen die niet in de tabel staan, tenzij de stroom het zelf zegt; `snmp` en `opc-ua` alleen ' +
      'zeggen niet welke bescherming is ingesteld. Een VPN, een tunnel of een firewall die ' +
      'schrijfopdrachten weggooit: geef `encrypted`, `authenticated` of `access: read` op. Binnen een ' +
      'zone wordt niets gemeld. Een ontheffing geldt ook voor stromen van dit protocol die later bij de ' +
      'conduit komen.',
    fix:
      'Gebruik de beveiligde variant, leid het door een geauthenticeerde tunnel tussen de grensapparaten, ' +
      'of laat alleen lezen door. Kan het apparaat niets daarvan, schrijf dan de compensatie op en vraag ' +
      'ontheffing tot het is vervangen.',
    checkByHand:
      'Neem de stroom een dienst lang op: zijn schrijf- of laadopdrachten leesbaar, en neemt het doel er ' +
      'een aan van een vreemd station? Probeer het tweede alleen op een testsysteem.',
  },
  'safety-below-neighbour': {
    title: 'Safetyzone met een lager SL-T dan de zone die ze beschermt',
    looksAt:
      'SL-T van elke zone van soort safety, FR voor FR, tegenover dat van de beschermde zones: ' +
      'besturingszones met een conduit ertussen, de omvattende zone, en zones die met haar in een ' +
      'essentiële functie van soort safety staan.',
    cannotSee:
      'Beschermde zones die conduit, omvatten noch functie met haar verbindt, en of een lager doel in die ' +
      'FR verdedigbaar is.',
    fix:
      'Verhoog SL-T van de safetyzone in de genoemde FRs minstens tot dat van de buur, of vraag ' +
      'ontheffing met de reden uit de risicobeoordeling.',
    checkByHand:
      'Neem aan dat de aanvaller de besturingszone al heeft. Wat houdt hem uit het safetysysteem, en is ' +
      'dat op dezelfde aanvaller berekend?',
  },
  'no-sl-target': {
    title: 'Zone zonder SL-T',
    looksAt:
      'Zones, behalve externe, waarvan SL-T in een FR leeg is: geen opgegeven, geen uit de methode van de ' +
      'installatie, geen van de omvattende zone. Zones buiten elke SUC horen erbij.',
    cannotSee: 'Of een doel dat er is bij het risico past. Conduits zonder doel volgen hun zones.',
    fix:
      'Geef `slTarget` op met zeven FRs en motivering, beoordeel daar scenario’s waaruit `method.slTarget` het ' +
      'afleidt, of kies `method.slTarget: baseline`. SL 0 is een ' +
      'doel; er wordt nooit iets aangenomen. Tot dan wordt hier niets vereist en geen hiaat geteld.',
    checkByHand:
      'Leg de SL-T-tabel van de risicobeoordeling naast het zoneregister: elke zone heeft een regel nodig ' +
      'en elke regel een reden.',
  },
  'child-lower-target': {
    title: 'Subzone met een lager SL-T dan haar omvattende zone, zonder reden',
    looksAt:
      'SL-T van elke zone met een omvattende zone, FR voor FR, tegenover die zone. Een doel met ' +
      'motivering telt als gemotiveerd; één cijfer of het basisniveau niet.',
    cannotSee: 'Of de motivering wel over de lagere FR gaat.',
    fix:
      'Verhoog de genoemde FRs, of geef `slTarget` op als vector met motivering: wat dit deel minder ' +
      'blootgesteld of minder schadelijk maakt dan het geheel.',
    checkByHand:
      'Vraag wat iemand die de subzone bezit met de rest kan doen. Ligt er geen grens tussen, dan ' +
      'verlaagt het lagere doel ook de omvattende zone.',
  },
  'target-below-risk': {
    title: 'Vastgelegde SL-T onder wat scenario’s vragen',
    looksAt:
      'De SL-T die voor een zone of conduit is vastgelegd, FR voor FR, tegenover wat de scenario’s daar volgens de methode van de installatie ten minste vragen.',
    cannotSee:
      'Of de motivering van het vastgelegde doel erover gaat. Een scenario dat openlaat wat het vraagt, kan meer vragen.',
    fix: 'Verhoog de genoemde FR’s, beoordeel de scenario’s opnieuw, of zonder het uit met de reden waarom de plaats minder bescherming nodig heeft dan haar risico zegt.',
    checkByHand:
      'Leg `bulkhead slt` naast het verslag van de workshop: wie besloot onder het risico te blijven, en waarom.',
  },
  'fact-contradicted': {
    title: 'Feit als onwaar opgegeven, als waar getoond',
    looksAt:
      'Feiten die volgens de dichtstbijzijnde opgave onwaar zijn, terwijl het model het tegendeel toont ' +
      '(draadloze asset, conduit naar een externe zone, besturing met uitgangen, HMI, interactieve stroom ' +
      'van buiten) of de plaats zelf een rij die ervan afhangt anders dan niet van toepassing ' +
      'beantwoordt. Daar geldt het feit als waar.',
    cannotSee: 'Een onware opgave waar niets in het model tegen spreekt.',
    fix:
      'Beslis wat klopt. Verbeter het feit (geef het bij deze plaats als waar op als de opgave hoger ' +
      'staat) of de asset, stroom, conduit of het antwoord. Onwaar betekent dat het hier niet kan ' +
      'voorkomen, niet dat het verboden is.',
    checkByHand:
      'Vraag wie het feit opgaf wat het hier onmogelijk maakt, en bekijk samen het ding dat anders zegt.',
  },
  'zone-better-than-conduit': {
    title: 'Zone geeft een betere grens op dan haar slechtste conduit',
    looksAt:
      'Opgegeven SL-A voor RDF van elke zone tegenover het laagste van haar conduits. Een zone bereikt ' +
      'RDF 1 alleen met SR 5.2 en SR 5.3, en daaraan wordt voldaan op haar grens, die uit haar conduits ' +
      'bestaat.',
    cannotSee:
      'Conduits die niet in het model staan, en of de antwoorden aan beide kanten kloppen. Een conduit ' +
      'die nog niet is beoordeeld staat op 0.',
    fix:
      'Beoordeel de genoemde conduit, dicht haar hiaten in RDF, of verbeter de antwoorden op SR 5.2 en SR ' +
      '5.3 bij de zone.',
    checkByHand:
      'Leg de regels van alle apparaten op de grens van de zone naast elkaar. De ruimste is de grens.',
  },
  'rule-failed': {
    title: 'Een ontwerpregel is mislukt',
    looksAt:
      'Een regel die met een fout stopte of twee bevindingen hetzelfde id gaf. Wat ze daarvoor vond, ' +
      'staat.',
    cannotSee: 'Wat de regel zou hebben gevonden.',
    fix:
      'Dit is een fout van Bulkhead, niet van de installatie. Geef de melding door; de installatie hoeft ' +
      'niet mee.',
    checkByHand:
      'Ga met de hand na wat de regel volgens haar eigen beschrijving bekijkt, tot de fout is verholpen.',
  },
  'waiver-expired': {
    title: 'Een ontheffing is verlopen en haar bevinding geldt weer',
    looksAt:
      'Ontheffingen waarvan `expires` voor de dag van de beoordeling ligt, terwijl hun bevinding er nog ' +
      'is en geen andere die dekt.',
    cannotSee: 'Of de reden nog geldt.',
    fix: 'Verhelp wat de bevinding zegt, of laat opnieuw goedkeuren met een nieuwe datum.',
    checkByHand: 'Vraag de goedkeurder dezelfde reden vandaag nog eens te tekenen.',
  },
  'waiver-unused': {
    title: 'Een ontheffing dekt niets',
    looksAt:
      'Ontheffingen die geen bevinding van deze keer noemen. Die van een mislukte regel blijven buiten ' +
      'beschouwing, en oudere van een bevinding die een andere dekt.',
    cannotSee: 'Of de bevinding is verholpen of het id verkeerd getypt.',
    fix: 'Verwijder haar als de bevinding weg is; kopieer anders het id opnieuw.',
    checkByHand: 'Zoek een bevinding van dezelfde regel op dezelfde plaats.',
  },
};
