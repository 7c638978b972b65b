/** Zinnen bij geweigerde tekst: wat er gevonden is, dan de uitweg. */
import type { ProblemSentences } from '../en/problems.ts';

export const problemSentences: ProblemSentences = {
  'answered-twice':
    '`{requirement}` is voor `{place}` tweemaal beantwoord, ook bij {other}; houd een van beide',
  'applies-to-nothing':
    'een compensatie van `{requirement}` bij `{found}` telt alleen op de plaatsen in `appliesTo`; noem ze, elk van de soort {expected& of }',
  'applies-to-nowhere':
    'een antwoord op `{requirement}` bij `{found}` wordt aan geen andere plaats doorgegeven; verwijder `appliesTo`',
  'applies-to-place':
    '`{to}` neemt van `{found}` geen antwoord op `{requirement}` over; noem plaatsen van de soort {expected& of }',
  'asset-without-product':
    '`{found}` noemt geen product, zodat het antwoord op `{requirement}` nergens zou tellen; geef de asset een `productVersion`',
  'bad-character': 'de tekst bevat {found}, wat geen opslag bewaart; verwijder het',
  'bad-date': '`{found}` is geen dag{near?; bedoelt u `#`}; schrijf JJJJ-MM-DD',
  'days-reversed':
    '`{field}: {found}` ligt voor `{first}: {other}`; verbeter de dag die onjuist is, de laatste dag is de eerste of een latere',
  'bad-digest': '`{found}` is geen SHA-256; schrijf 64 hexadecimale cijfers in kleine letters',
  'bad-end': '`{found}` is geen uiteinde van een datastroom; schrijf zone:<id> of asset:<id>',
  'bad-id':
    '`{found}` is geen id; begin met een kleine letter, daarna hoogstens 63 tekens uit a-z, 0-9, punt, streepje en liggend streepje',
  'bad-number': '`{found}` is geen bedrag; schrijf een getal vanaf 0 zonder eenheid, zoals 250 of 1e-3',
  'bad-place':
    '`{found}` is geen plaats{what?: het is de id van een #}{near?; bedoelt u `#`}; schrijf organisation, site, of zone:, conduit:, asset:, product: of supplier: en dan de id',
  'bad-requirement':
    '`{found}` is geen eis; schrijf <document>/<rij>{near?; bedoelt u `#`}{example?, zoals `#`}',
  'certificate-version':
    'het certificaat is van versie `{found}`{version? en het product van versie `#`}; het telt alleen voor een product dat dezelfde versie noemt',
  'csv-name':
    '`{found}` wordt door niemand gelezen{near?; bedoelt u `#`}{section?: de sectie `#` wordt als YAML geschreven}; als CSV gelezen wordt {expected& of }',
  'comma-in-braces':
    'tussen accolades beëindigt een komma de tekst, en `{found}` blijft over; zet de hele tekst tussen aanhalingstekens',
  'checked-twice': 'de controle `{found}` staat er tweemaal, ook bij {other}; houd een van beide',
  'compensated-incomplete': 'een antwoord met compensated heeft ook {fields& en } nodig',
  'compensation-not-shared':
    'een compensatie geldt alleen op plaatsen die genoemd zijn, en deze map noemt er geen van een installatie; beantwoord het in elke installatie',
  'csv-columns': 'de regel heeft {found} cellen en de kop {expected}; geef elke kolom een cel',
  'csv-header':
    '`{found}` is hier geen kolom{near?; bedoelt u `#`}{nested?: de ingangen ervan hebben eigen velden, houd wat het heeft dus in YAML}{inner?: geef elk veld ervan een kolom, zoals `#`}',
  'csv-separator':
    'de cellen zijn gescheiden door {found}; sla het bestand op met komma tussen de cellen, `;` verbindt de vermeldingen van een lijst',
  'csv-syntax': 'dit is geen CSV: {found}',
  'depends-on-elsewhere':
    '`{requirement}` kan niet op `{found}` steunen, dat elders wordt beoordeeld; noem rijen van hetzelfde document',
  'depends-on-loop':
    'bij `{place}` rust de compensatie van `{found}` op zichzelf; doorbreek de kring in `dependsOn`',
  'duplicate-entry': '`{found}` staat er tweemaal; verwijder er één',
  'duplicate-id': 'het id `{found}` is bezet, zie {other}; geef elk een eigen id',
  'duplicate-key': '`{found}` staat hier tweemaal; houd er één',
  'edition-not-in-use': '`{found}` is in deze installatie niet in gebruik; zet `{expected}` bij `catalogs`',
  'effective-to-misplaced':
    '`effectiveTo` begrenst een antwoord met met of compensated, en dit is {found}; verwijder het',
  'evidence-not-cited':
    'geen antwoord in deze map noemt het bewijs `{found}`; noem het of laat het bij de installatie',
  'exception-subject': 'een uitzondering heeft `asset` of `class` nodig, en maar een van beide',
  'external-target': 'zone `{found}` ligt erbuiten en heeft geen SL-T; verwijder `slTarget`',
  'file-too-large': 'het bestand telt {found} tekens, meer dan {limit}; splits het',
  'invalid-utf8': 'vanaf hier is het bestand geen UTF-8{found?, maar #}; sla het op als UTF-8',
  'joined-twice':
    '`{found}` staat aan beide uiteinden; een eenrichtingsconduit loopt van de ene zone naar de andere',
  'key-capitals': 'de sleutels `{found}` worden met andere hoofdletters geschreven: `{expected}`',
  'key-further-in': '`{found}` hoort een stap verder naar binnen; schrijf het onder `{field}`',
  'key-not-text': 'een sleutel moet gewone tekst zijn',
  'level-out-of-range': '`{found}` is geen beveiligingsniveau; verwacht wordt {expected& of }',
  'missing-field': '`{fields}` {n|ontbreekt|ontbreken} hier{expected?; mogelijk zijn #}',
  'missing-head': 'de installatie vermeldt `{field}` niet; zet het bovenaan in één bestand',
  'newer-schema':
    '`{found}` is nieuwer dan deze versie van Bulkhead, die `{expected}` leest; werk Bulkhead bij',
  'no-organisation-folder':
    'er is geen map `{found}` met *.yaml erin, gezien vanuit de map van de installatie; verbeter het pad',
  'not-a-list': 'een lijst verwacht, {found} gevonden; begin elke vermelding met een streepje',
  'not-a-map': 'sleutels en waarden verwacht, {found} gevonden',
  'not-a-value': 'één waarde verwacht, gevonden: {found}',
  'not-applicable-incomplete': 'een antwoord met notApplicable heeft ook {fields& en } nodig',
  'not-at-an-asset': 'een antwoord bij een asset kan geen `{field}` hebben; geef het bij de zone',
  'not-judged-here': '`{requirement}` wordt niet bij `{found}` beoordeeld; wel bij {expected& of }',
  'one-way-not-joined': 'conduit `{conduit}` verbindt `{found}` niet',
  'capability-misplaced':
    '`capability: {found}` kan bij `{requirement}` niet met deze status; het hoort bij {expected& of } op een componentrij',
  'component-compensated':
    'een componentrij zoals `{requirement}` wordt niet gecompenseerd; geef `unmet` met `capability: system` op en compenseer bij de zone',
  'maturity-misplaced':
    '`{requirement}` staat in een document zonder volwassenheidsniveaus; verwijder `maturity`',
  'only-compensated':
    'alleen een antwoord met compensated heeft `{field}`; verwijder het of wijzig de status',
  'organisation-folder-closed':
    '`{found}` is geen gewone leesbare map of loopt via een koppeling; noem de map zelf',
  'organisation-path':
    '`{found}` is geen pad naar een map naast de installatie; schrijf een of meer keer ../ en dan de map, zoals ../organisation',
  'other-class':
    '`{requirement}` wordt gevraagd van componenten van klasse {expected}, en `{found}` is {class}{near?; bedoelt u `#`}',
  'other-role':
    '`{requirement}` wordt gevraagd van leveranciers met de rol {expected& of }, en `{found}` heeft {roles& en }; verbeter de rollen of de plaats',
  'parent-loop': 'zones omvatten elkaar: {found}; doorbreek de kring in `parent`',
  'place-not-shared':
    '`{found}` is een plaats van een installatie; een map die installaties delen noemt alleen `organisation`',
  'quoted-value': 'de aanhalingstekens maken van `{found}` tekst; schrijf het zonder: {found}',
  'reserved-id': '`{found}` kan geen id zijn: andere programma’s lezen het als waarheidswaarde of als niets',
  'risk-band':
    'de frequenties lopen bij niveau {level} niet op{found?: `from: #`}; geef `from` bij elke waarschijnlijkheid, telkens hoger dan de vorige, of bij geen enkele',
  'risk-matrix-order':
    '`{found}` in rij {row}, kolom {column} van `{field}` is lager dan `{other}` in rij {otherRow}, kolom {otherColumn}; een hoger niveau geeft nooit iets lagers',
  'risk-matrix-size':
    '`{field}` heeft hier {found} {found|waarde|waarden} en heeft er {expected} nodig, één per niveau van `{scale}`',
  'risk-missing':
    '`{section}` is niet te beoordelen: de installatie noemt geen criteria; voeg de afdeling `risk` toe',
  'risk-scale':
    'hier wordt niveau {expected} van `{field}` verwacht, niet {found}; niveaus tellen vanaf 1, elk één keer en op volgorde',
  'risk-sl':
    'de SL’s van `{field}` lopen bij invoer {entry} niet op{found?: `#`}; geef er een op bij elke invoer, geen lager dan de vorige, of bij geen enkele',
  'risk-unknown':
    '`{found}`{category? bij `#`} staat niet in de risicocriteria van de installatie{near?; bedoelt u `#`}; verwacht {expected& of }',
  'scenario-frequency':
    '`{found}` is geen frequentie die kan worden aanvaard: er wordt door gedeeld; geef er een boven 0 op',
  'scenario-place':
    'bij `{found}` hoort geen scenario; noem een conduit, of een zone van de installatie die niet extern is',
  'section-not-read-yet': 'de afdeling `{found}` leest deze versie nog niet; haal die er tot die tijd uit',
  'section-not-shared':
    '`{found}` hoort niet in een map die installaties delen; die bevat {expected& en }; verplaats het naar een installatie',
  'stated-twice': '`{found}` staat in deze map tweemaal, ook bij {other}; houd er één',
  'too-deep': 'dieper genest dan {limit} niveaus; een installatie heeft dat niet nodig',
  'too-few':
    'hier {found|staat|staan} {found} {found|vermelding|vermeldingen}, er zijn er minstens {limit} nodig',
  'too-long': '{found} tekens, meer dan {limit}; zet het in een bestand en noem dat als bewijs',
  'too-many': '{found} {what}, meer dan {limit}; splits de installatie, of het bestand met wijzigingen',
  'disposition-incomplete':
    '`{found}` heeft ook {fields& en } nodig: voor een hiaat dat mag blijven staat iemand in, met een reden',
  'disposition-place':
    'bij `{found}` zijn er geen hiaten om over te beslissen; noem een zone of conduit van de installatie die niet extern is',
  'disposition-row': '`{requirement}` is geen rij waar SL-T om vraagt; noem een rij uit 62443-3-3',
  'treatment-incomplete':
    '`{found}` heeft ook {fields& en } nodig: voor een risico dat blijft staat iemand in, tot een laatste dag',
  'triage-place': 'bij `{found}` hoort geen triage; noem een zone van de installatie die niet extern is',
  'unknown-edition':
    '`{found}` is geen editie die Bulkhead kent{near?; bedoelt u `#`}; verwacht wordt {expected& of }',
  'unknown-fact': '`{found}` is geen feit{near?; bedoelt u `#`}; verwacht wordt een van {expected}',
  'unknown-key': '`{found}` is hier niet bekend{near?; bedoelt u `#`}; verwacht wordt een van {expected}',
  'unknown-reference': '{what?# }`{found}` komt in deze installatie niet voor{near?; bedoelt u `#`}',
  'unknown-requirement':
    '`{found}` is geen eis die in gebruik is{near?; bedoelt u `#`}{example?; hier te beantwoorden is bijvoorbeeld `#`}',
  'unknown-schema':
    '`{found}` is geen schema van een installatie{near?; bedoelt u `#`}; verwacht wordt `{expected}`',
  'unknown-section': '`{found}` is geen afdeling{near?; bedoelt u `#`}; verwacht wordt een van {expected}',
  'unsafe-key': '`{found}` kan geen sleutel zijn; kies een andere naam',
  'wrong-value': '`{found}` kan hier niet{near?; bedoelt u `#`}; verwacht wordt {expected& of }',
  'yaml-alias': 'de alias `{found}` hoort niet bij de tekstvorm; schrijf de waarde uit',
  'yaml-anchor': 'het anker `{found}` hoort niet bij de tekstvorm; schrijf de waarde uit',
  'yaml-directive': 'de directive `{found}` hoort niet bij de tekstvorm; verwijder de regel',
  'yaml-merge-key': 'samenvoegsleutels horen niet bij de tekstvorm; schrijf de waarden uit',
  'yaml-several-documents': 'hier begint een tweede document; een bestand bevat er één',
  'yaml-syntax': 'dit is geen YAML: {found}',
  'yaml-tab': 'deze regel begint met een tab, en dat staat YAML niet toe; gebruik spaties',
  'yaml-tag': 'de tag `{found}` hoort niet bij de tekstvorm; schrijf de gewone waarde',
  'cell-edited-twice':
    'de bladen zeggen hier twee dingen: `{found}`, en `{other}` in {file}, {sheet}, rij {row}; laat ze hetzelfde zeggen',
  'cell-error': 'de cel toont de fout {found}; schrijf de waarde op',
  'cell-formula': 'hier staat een formule, en formules worden niet berekend; schrijf op wat eruit komt',
  'cell-kind':
    '`{found}` is hier een getal of een waarheidswaarde, en het programma kan de invoer hebben veranderd; maak van de cel tekst en typ de waarde opnieuw',
  'cell-merged': 'hier zijn cellen samengevoegd, zodat de ene de andere verbergt; splits ze',
  'cell-time': '`{found}` staat hier met een tijd; schrijf alleen de dag',
  'sheet-column-twice': 'de kolom `{found}` staat hier een tweede keer; verwijder een van de twee',
  'sheet-id-changed':
    'het id van deze rij was `{expected}` en is nu `{found}`; ids veranderen nooit: schrijf weer `{expected}`, of voeg een nieuwe rij toe',
  'sheet-missing': 'het blad {found} ontbreekt in deze werkmap; neem een andere kopie ervan',
  'sheet-column-moved':
    '{n} cellen van deze kolom hebben elkaars waarden: de kolom is zonder haar rijen gesorteerd of verplaatst; maak dat ongedaan en sorteer hele rijen',
  'sheet-row-mixed':
    'deze rij hoort bij `{expected}` en toont iets anders; maak het sorteren ongedaan dat kolommen achterliet',
  'sheet-row-twice':
    '`{found}` staat al in rij {row}; houd een van de twee, of geef een nieuwe rij een eigen id',
  'sheet-row-unknown':
    'deze rij is niet uitgeschreven{found?; zij noemt zich `#`}; schrijf in de rijen die er zijn',
  'sheet-twice': 'dit blad is een kopie van {found}; verwijder een van de twee',
  'workbook-damaged':
    'de werkmap is niet te lezen: er is iets mis met {part}; open haar en sla haar opnieuw op als .xlsx',
  'workbook-doctype':
    '{part} brengt eigen declaraties mee, die geen rekenprogramma schrijft; sla de werkmap opnieuw op als .xlsx',
  'workbook-encrypted': 'de werkmap is met een wachtwoord vergrendeld; sla haar op zonder wachtwoord',
  'workbook-external-link':
    'de werkmap haalt waarden uit een ander bestand ({part}); verbreek de koppelingen en sla haar opnieuw op',
  'workbook-not-made-here':
    'deze werkmap komt niet van bulkhead worksheet out, of haar verborgen bladen zijn weg; neem de waarden over in een die daar wel vandaan komt',
  'workbook-not-xlsx': 'dit is {found} en geen werkmap; sla op als .xlsx',
  'workbook-other-plant':
    'deze werkmap is gemaakt van de installatie `{found}`, en de installatie hier is `{expected}`',
  'workbook-schema':
    'deze werkmap heeft de vorm `{found}`, en deze versie leest `{expected}`; schrijf haar opnieuw uit, of werk Bulkhead bij',
  'workbook-too-large': 'de werkmap heeft {found} {what}, meer dan {limit}; haal eruit wat er niet in hoort',
};
