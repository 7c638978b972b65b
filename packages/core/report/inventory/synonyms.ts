/**
 * What people call columns and kinds of devices in lists of their own, in the four languages, beside what the worksheets
 * call them. Plain: lower case, a space between words. Facts about usage, no translation of the page.
 */
import type { InventoryKind } from '../../worksheet/inventory/fields.ts';

export const HEAD_SYNONYMS: Readonly<Record<InventoryKind, Readonly<Record<string, readonly string[]>>>> = {
  assets: {
    id: [
      'id', 'tag', 'tags', 'tag no', 'tag nr', 'tag number', 'asset', 'asset id', 'asset no', 'asset number', 'asset tag',
      'device id', 'equipment', 'equipment id', 'equipment no', 'hostname', 'host name', 'host', 'inventory no',
      'inventory number', 'kks', 'aks', 'bmk', 'kennung', 'kennzeichen', 'kennzeichnung', 'betriebsmittelkennzeichen',
      'anlagenkennzeichen', 'inventarnummer', 'inventarnr', 'gerätenummer', 'kenmerk', 'objectnummer', 'inventarisnummer',
      'objekt', 'objekt id', 'objektnummer', 'beteckning', 'inventarienummer',
    ],
    name: [
      'name', 'device name', 'device', 'asset name', 'bezeichnung', 'benennung', 'gerät', 'gerätename', 'naam', 'apparaat',
      'benaming', 'namn', 'enhet', 'utrustning', 'benämning',
    ],
    type: [
      'type', 'device type', 'asset type', 'category', 'kind', 'typ', 'art', 'gerätetyp', 'geräteart', 'kategorie', 'soort',
      'categorie', 'apparaattype', 'kategori', 'enhetstyp',
    ],
    zones: [
      'zone', 'zones', 'security zone', 'network zone', 'area', 'segment', 'cell', 'zelle', 'bereich', 'netzsegment',
      'sicherheitszone', 'gebied', 'zon', 'område', 'säkerhetszon',
    ],
    function: ['function', 'description', 'purpose', 'role', 'funktion', 'beschreibung', 'aufgabe', 'functie', 'omschrijving', 'beskrivning'],
    vendor: ['vendor', 'manufacturer', 'maker', 'brand', 'hersteller', 'fabrikat', 'fabrikant', 'merk', 'leverancier', 'tillverkare'],
    product: ['product', 'product name', 'family', 'series', 'produkt', 'baureihe', 'serie'],
    model: [
      'model', 'model no', 'model number', 'order no', 'order number', 'article', 'article no', 'part no', 'part number', 'mlfb',
      'bestellnummer', 'artikelnummer', 'modell', 'modellnummer', 'typenummer', 'artikelnr', 'bestelnummer',
    ],
    serial: ['serial', 'serial no', 'serial nr', 'serial number', 's n', 'sn', 'seriennummer', 'serien nr', 'serienummer', 'serie nr'],
    hardware: ['hardware', 'hardware version', 'hw', 'hw version', 'hardware revision', 'hardwarestand', 'hårdvara'],
    version: [
      'version', 'firmware', 'firmware version', 'fw', 'fw version', 'software version', 'sw version', 'os', 'os version',
      'operating system', 'softwarestand', 'betriebssystem', 'softwareversion', 'versie', 'besturingssysteem', 'operativsystem',
    ],
    address: [
      'ip', 'ip address', 'ip addresses', 'ip addr', 'ipv4', 'address', 'ip adresse', 'ipadresse', 'netzwerkadresse', 'ip adres',
      'ip adress', 'ipadress',
    ],
    mac: ['mac', 'mac address', 'mac addr', 'mac adresse', 'mac adres', 'mac adress'],
    network: ['network', 'vlan', 'subnet', 'netz', 'netzwerk', 'subnetz', 'netwerk', 'subnät', 'nätverk'],
    protocols: ['protocol', 'protocols', 'protokoll', 'protokolle', 'protocollen'],
    ports: ['port', 'ports', 'open ports', 'offene ports', 'poorten', 'portar'],
    location: [
      'location', 'place', 'building', 'room', 'cabinet', 'standort', 'einbauort', 'ort', 'raum', 'schrank', 'gebäude', 'locatie',
      'plaats', 'kast', 'plats', 'placering', 'skåp',
    ],
    criticality: ['criticality', 'critical', 'priority', 'kritikalität', 'kritisch', 'kriticiteit', 'kritikalitet'],
    owner: ['owner', 'responsible', 'accountable', 'eigentümer', 'verantwortlich', 'verantwortlicher', 'eigenaar', 'verantwoordelijke', 'ägare', 'ansvarig'],
    custodian: ['custodian', 'maintained by', 'betreuer', 'betreut von', 'beheerder', 'förvaltare'],
    supplier: ['supplier', 'integrator', 'service provider', 'lieferant', 'dienstleister', 'leverantör'],
    supportEnd: ['end of support', 'eos', 'eol', 'end of life', 'support until', 'supportende', 'abkündigung', 'einde ondersteuning'],
    verified: ['verified', 'last verified', 'last seen', 'checked', 'geprüft', 'gecontroleerd', 'kontrollerad'],
    note: ['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'bemerkung', 'bemerkungen', 'kommentar', 'anmerkung', 'opmerking', 'anmärkning'],
  },
  flows: {
    id: ['id', 'flow', 'flow id', 'no', 'nr', 'rule no', 'nummer'],
    name: ['name', 'description', 'bezeichnung', 'beschreibung', 'naam', 'namn'],
    from: ['from', 'source', 'src', 'client', 'initiator', 'source ip', 'source address', 'von', 'quelle', 'van', 'bron', 'från', 'källa'],
    to: [
      'to', 'destination', 'dst', 'dest', 'target', 'server', 'destination ip', 'destination address', 'nach', 'ziel', 'naar', 'doel',
      'bestemming', 'till', 'mål',
    ],
    conduit: ['conduit', 'firewall', 'conduit id'],
    protocol: ['protocol', 'application', 'service', 'protokoll', 'dienst', 'applicatie', 'tjänst'],
    transport: ['transport', 'ip protocol', 'l4', 'transportprotokoll'],
    ports: ['port', 'ports', 'destination port', 'dst port', 'dest port', 'zielport', 'poort', 'doelpoort', 'målport'],
    purpose: ['purpose', 'reason', 'zweck', 'grund', 'reden', 'syfte'],
    rule: ['rule', 'regel'],
    note: ['note', 'notes', 'remark', 'remarks', 'comment', 'bemerkung', 'kommentar', 'opmerking', 'anmärkning'],
  },
};

/** Words of the lists by what they mean; each stands once. */
export const WORD_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  controller: [
    'plc', 'sps', 'plc controller', 'controller plc', 'dcs controller', 'process controller', 'rtu', 'steuerung', 'pac', 'robot controller',
    'motion controller', 'styrsystem', 'besturing', 'embedded device', 'embedded',
  ],
  'safety-controller': ['safety plc', 'f-plc', 'f-sps', 'sicherheits-sps', 'safety', 'sis', 'sis controller', 'sicherheitssteuerung', 'esd', 'säkerhets-plc', 'veiligheids-plc'],
  hmi: ['panel', 'operator panel', 'touch panel', 'bediengerät', 'bedienpanel', 'display', 'bedieningspaneel', 'operatörspanel', 'hmi panel'],
  workstation: ['pc', 'operator station', 'operator workstation', 'engineering station', 'engineering workstation', 'ews', 'client', 'thin client', 'arbeitsplatz', 'ipc', 'werkplek', 'arbetsstation', 'industrial pc'],
  server: ['scada', 'scada server', 'historian', 'virtual machine', 'vm', 'domain controller', 'database', 'historian server', 'opc server', 'terminal server', 'jump host', 'jump server', 'hypervisor', 'host', 'nas', 'ntp server'],
  drive: ['vfd', 'frequency converter', 'inverter', 'drive', 'umrichter', 'frequenzumrichter', 'antrieb', 'frequentieregelaar', 'frekvensomriktare', 'soft starter'],
  io: ['i/o', 'remote io', 'remote i/o', 'distributed i/o', 'et200', 'io module', 'kopplare', 'e/a', 'fieldbus coupler', 'feldbuskoppler'],
  sensor: ['transmitter', 'instrument', 'analyser', 'analyzer', 'flow meter', 'messgerät', 'messumformer', 'actuator', 'camera', 'barcode reader', 'relay', 'protection relay', 'schutzgerät', 'ied', 'givare', 'meetinstrument'],
  switch: ['ethernet switch', 'network switch', 'managed switch', 'unmanaged switch', 'switch l2', 'switch l3', 'netwerkswitch'],
  router: ['modem', 'lte router', 'vpn router', '4g router', 'mobile router'],
  firewall: ['fw', 'utm', 'industrial firewall', 'security appliance', 'brandvägg'],
  diode: ['one-way gateway', 'unidirectional gateway', 'datendiode'],
  gateway: ['protocol gateway', 'protocol converter', 'iot gateway', 'edge gateway', 'edge device', 'protokollumsetzer', 'protokollkonverter', 'media converter'],
  printer: ['drucker', 'label printer', 'skrivare'],
  laptop: ['notebook', 'service laptop', 'programming device', 'programmiergerät', 'pg'],
  mobile: ['tablet', 'smartphone', 'handheld', 'phone', 'mobile'],
  'removable-media': ['usb', 'usb stick', 'usb-stick', 'removable media', 'memory stick'],
  wireless: ['access point', 'wlan', 'wi-fi', 'wifi', 'wireless ap', 'ap', 'radio', 'accesspunkt'],
  software: ['application', 'anwendung', 'applicatie', 'programvara'],
  other: ['other', 'misc', 'sonstiges', 'sonstige', 'overig', 'övrigt', 'ups', 'kvm'],
  low: ['low', 'niedrig', 'gering', 'laag', 'låg', '1'],
  medium: ['medium', 'middle', 'normal', 'mittel', 'gemiddeld', 'midden', 'medel', '2'],
  high: ['high', 'hoch', 'hoog', 'hög', '3'],
  critical: ['very high', 'sehr hoch', 'kritisch', 'zeer hoog', 'mycket hög', '4'],
  true: ['yes', 'y', 'x', '1', 'ja', 'j', 'wahr', 'waar', 'sant'],
  false: ['no', 'n', '0', '-', 'nein', 'nee', 'nej', 'falsch', 'onwaar', 'falskt'],
};
