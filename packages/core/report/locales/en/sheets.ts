/**
 * What stands in worksheets: heads of columns with a note on how to fill them in, words to choose from, the page that
 * says how a sheet is filled in. Columns are found again by their ids, so these words can change.
 */
import type { ChoiceWord, SheetKind } from '../../../worksheet/column.ts';
import type {
  AnswerField,
  AssetField,
  EvidenceField,
  ExceptionField,
  FactField,
  FlowField,
  GapField,
  InterfaceField,
  TriageField,
} from '../../../worksheet/field-ids.ts';
import type {
  ExceptionsShown,
  FactsShown,
  GapsShown,
  InterfacesShown,
  JudgementShown,
  TriageShown,
} from '../../../worksheet/shown-columns.ts';
import { riskSheets, type RiskSheetWords } from './sheets-risk.ts';

export interface ColumnWords {
  readonly head: string;
  readonly note: string;
}
type Columns<Id extends string> = Readonly<Record<Id, ColumnWords>>;

export interface SheetWords extends RiskSheetWords {
  /** Names of sheets: at most 31 characters, none of `[]:*?/\`. */
  readonly names: Readonly<Record<'readMe' | 'requirements' | SheetKind, string>>;
  readonly labels: Readonly<Record<keyof typeof labels, string>>;
  readonly readMe: Readonly<Record<keyof typeof readMe, string>>;
  /** Words of lists that are no terms of the glossary. */
  readonly choices: Readonly<Record<ChoiceWord, string>>;
  readonly judgement: Columns<AnswerField | JudgementShown>;
  readonly exceptions: Columns<ExceptionField | ExceptionsShown>;
  readonly facts: Columns<FactField | FactsShown>;
  readonly triage: Columns<TriageField | TriageShown>;
  readonly gaps: Columns<GapField | GapsShown>;
  readonly assets: Columns<AssetField>;
  readonly interfaces: Columns<InterfaceField | InterfacesShown>;
  readonly flows: Columns<FlowField>;
  readonly evidence: Columns<EvidenceField>;
}

const labels = {
  asOf: 'As of {asOf}. White columns are filled in; grey ones show what follows from them and are not read back.',
  asOfRegister: 'As of {asOf}. A new row is a new entry with an id of its own.',
  asOfFacts:
    'As of {asOf}. Yes: it can occur at this place. No: it cannot occur there; that a rule forbids it is not enough. Grey columns show what is known.',
  asOfGaps:
    'As of {asOf}. A row is one gap. What is decided closes nothing and holds through its last day; grey: what the answer says.',
  asOfTriage:
    'As of {asOf}. Provisional: these answers give a range for SL-A and judge no requirement. Grey: SL-A as far as it can be told.',
  asOfExceptions:
    'As of {asOf}. An asset or a class of assets with another status than the answer. A new row needs place, requirement, and an asset or a class.',
  asOfInterfaces:
    'As of {asOf}. A row is one interface of an asset. An asset with legs in two networks has two rows.',
  asOfCountermeasures:
    'As of {asOf}. A row is one countermeasure of a scenario; a new row names its scenario and has an id of its own. It counts only while its rows and its measure hold.',
  levelNone: 'n.a.',
  toFillIn: 'White: to be filled in',
  toRead: 'Grey: to be read',
  meant: 'What is meant',
  toAsk: 'What to ask',
  allPlaces: 'all zones and conduits',
  yes: 'yes',
  no: 'no',
  noTarget: 'no SL-T',
  intent: 'What is meant: {intent}',
  question: 'Question: {question}',
  choose: '{head}: choose from the list',
  factsMissing: 'state in the sheet {sheet} whether this is so here: {facts}',
  factsFalse: 'cannot occur here: {facts}',
  notInList: 'Take a word of the list, or leave the cell empty.',
};

const readMe = {
  title: 'How to fill in this workbook',
  about: 'It was made from the plant {name} ({id}) as it was on {asOf}.',
  fill: 'Fill in the white cells. Where there is a list, take a word of it. Grey cells are there to read; what is changed in them is not taken back.',
  empty:
    'An empty cell means that nothing is stated. In the judgement sheet a row without a status is a row nobody has answered.',
  facts:
    'The sheet of facts asks what can occur at each place. Many requirements apply only where it can. A zone takes over what a zone around it or the site states, and then its own cell may stay empty; a conduit states its facts itself.',
  gaps: 'The sheet of gaps has a row for each requirement that SL-T asks for and that is not satisfied as claimed. A decision needs its last day; an accepted gap needs a reason and who agreed, a transferred one also who took it over. On the day after the last one the gap is open again.',
  triage:
    'The triage sheet asks twelve plain questions about each zone. Yes counts for no more than the question can show, no counts, and what is unknown or empty leaves the range wide. Row by row in the judgement sheet the range becomes a level.',
  date: 'Write days as 2027-06-30, or as a date of your spreadsheet program.',
  list: 'Where several entries stand in one cell, put a semicolon between them. A semicolon inside an entry is written \\;.',
  row: 'You may sort, filter, hide columns, move them and add your own. Keep whole rows together when you sort.',
  added:
    'In the sheets of assets, flows, evidence, worst cases and scenarios a new row below the last one is a new entry. Give it an id: lower-case letters, digits, dot and dash. A new exception names its place, its requirement, and an asset or a class; a new interface names its asset, a new countermeasure its scenario.',
  removed:
    'A row that is deleted changes nothing in the plant; what it said stays there. A judgement, a fact, a triage, a decision about a gap, an exception, an interface or a countermeasure is taken back by emptying its white cells.',
  formula: 'Formulas are not computed. Write what they come to.',
  back: 'Take it back with: bulkhead worksheet in PLANT FILE. It shows first what would change; with --write it is written.',
  others:
    'Only cells that you changed count. What somebody else changed in the plant meanwhile is kept, and where both changed the same thing both are shown.',
};

const judgement: SheetWords['judgement'] = {
  place: { head: 'Place', note: 'The zone or conduit that is judged.' },
  placeName: { head: 'Name', note: 'The name of the zone or conduit.' },
  requirement: { head: 'Requirement', note: 'The SR or RE of IEC 62443-3-3.' },
  title: {
    head: 'Title',
    note: 'The title of the requirement. What is meant and what to ask stands in the sheet of requirements.',
  },
  fr: { head: 'FR', note: 'The foundational requirement the row belongs to.' },
  level: { head: 'SL', note: 'The first security level that asks for the row.' },
  required: { head: 'Required here', note: 'Whether the SL-T of this place asks for the row.' },
  status: {
    head: 'Status',
    note: 'What is so at this very place. Leave it empty where nobody knows, or where what is inherited holds.',
  },
  how: { head: 'How', note: 'How it is done here, in your own words.' },
  reason: { head: 'Reason', note: 'Why. Needed with compensated and with not applicable.' },
  approvedBy: { head: 'Approved by', note: 'Who agreed. Needed with compensated and with not applicable.' },
  expires: { head: 'Holds until', note: 'The last day on which the answer holds. Needed with compensated.' },
  evidence: { head: 'Evidence', note: 'Ids of the evidence register, with a semicolon between them.' },
  measures: {
    head: 'Measures',
    note: 'Ids of measures: with compensated what stands in for the requirement, otherwise what will close the gap.',
  },
  effectiveTo: {
    head: 'Good up to SL',
    note: 'With met or compensated: the highest SL this is good for, 0 to 4.',
  },
  effectReviewed: {
    head: 'Effect tried on',
    note: 'When it was tried that this does not hinder an essential function. Asked of rows that can hinder one when they act.',
  },
  dependsOn: {
    head: 'Depends on',
    note: 'With compensated: requirements that must be satisfied at this place as well.',
  },
  appliesTo: {
    head: 'Passes to',
    note: 'With compensated: zones and conduits that may inherit it, such as zone:pumps.',
  },
  assessor: { head: 'Assessor', note: 'Who judged.' },
  assessed: { head: 'Judged on', note: 'When it was judged.' },
  note: { head: 'Remarks', note: 'Anything else.' },
  verdict: { head: 'Verdict', note: 'What the answers come to, by the rules.' },
  why: { head: 'Because', note: 'Why the verdict is what it is.' },
  reads: {
    head: 'Satisfied as',
    note: 'The readings in which the row is satisfied: claimed, evidenced, verified.',
  },
  inherited: { head: 'Inherited', note: 'What would hold here without an answer of its own.' },
  inheritedFrom: { head: 'Inherited from', note: 'The place whose answer passes down to this one.' },
  exceptions: {
    head: 'Exceptions',
    note: 'Assets or classes with another status. They are filled in in the sheet of exceptions.',
  },
};

const facts: SheetWords['facts'] = {
  place: { head: 'Place', note: 'The site, a zone or a conduit.' },
  placeName: { head: 'Name', note: 'The name of the place.' },
  fact: { head: 'Fact', note: 'The word of the fact in the text of the plant.' },
  means: { head: 'What it means', note: 'What is so at the place when the fact is true.' },
  shows: {
    head: 'The model shows it by',
    note: 'Assets, conduits, zones and flows of the plant in which it can be seen. It still has to be stated.',
  },
  value: {
    head: 'So here',
    note: 'Yes, no or unknown. No means that it cannot occur here, not that it is forbidden. Leave it empty where nothing is stated, or where what is taken over holds.',
  },
  evidence: { head: 'Evidence', note: 'Ids of the evidence register, with a semicolon between them.' },
  expires: { head: 'Holds until', note: 'The last day on which the statement holds.' },
  note: { head: 'Remarks', note: 'Anything else.' },
  inherited: { head: 'Taken over', note: 'What holds here without a statement of its own.' },
  inheritedFrom: { head: 'From', note: 'The nearest place above that states it.' },
  rows: { head: 'Requirements', note: 'Requirements that depend on the fact at this place.' },
};

const gaps: SheetWords['gaps'] = {
  place: { head: 'Place', note: 'The zone or conduit that has the gap.' },
  placeName: { head: 'Name', note: 'The name of the zone or conduit.' },
  requirement: { head: 'Requirement', note: 'The SR or RE of IEC 62443-3-3.' },
  title: { head: 'Title', note: 'The title of the requirement.' },
  level: { head: 'SL', note: 'The first security level that asks for the row.' },
  verdict: { head: 'Verdict', note: 'What the answers come to, by the rules.' },
  decision: {
    head: 'Decision',
    note: 'Planned: closed by the last day. Accepted: may stand until then. Transferred: somebody else answers for it until then. Empty: the gap is open.',
  },
  owner: { head: 'In the hands of', note: 'Planned: who closes it. Transferred: who took it over.' },
  reason: { head: 'Reason', note: 'Why; needed when accepted or transferred.' },
  approvedBy: { head: 'Approved by', note: 'Who agreed; needed when accepted or transferred.' },
  until: { head: 'Until', note: 'The last day on which the decision holds.' },
  decided: { head: 'Decided on', note: 'When it was decided.' },
  note: { head: 'Remarks', note: 'Anything else.' },
  how: { head: 'How it is done', note: 'What the answer says.' },
  measures: { head: 'Measures', note: 'Ids of the measures that the answer names.' },
};

const triage: SheetWords['triage'] = {
  place: { head: 'Place', note: 'The zone.' },
  placeName: { head: 'Name', note: 'The name of the zone.' },
  accounts: {
    head: 'Does everybody who works at a screen here sign in with a personal account, and are the accounts of those who left gone?',
    note: 'SR 1.1, 1.3, 1.4. A yes carries their rows up to SL 2.',
  },
  signIn: {
    head: 'Are passwords of vendors changed, is what is typed hidden, does the login lock after wrong tries and say who may use it?',
    note: 'SR 1.5, 1.7, 1.10, 1.11, 1.12. A yes carries their rows up to SL 1.',
  },
  devices: {
    head: 'Do programs and devices prove who they are before they are let in, by radio too?',
    note: 'SR 1.2, 1.6, 1.8, 1.9, 2.2. A yes carries their rows up to SL 2.',
  },
  remote: {
    head: 'Is access from outside opened for its purpose by somebody here and closed afterwards?',
    note: 'SR 1.13, 2.6. A yes carries their rows up to SL 2.',
  },
  rights: {
    head: 'Can people and programs do only what their role needs, and does an unattended screen lock?',
    note: 'SR 2.1, 2.5, 2.7. A yes carries their rows up to SL 2.',
  },
  media: {
    head: 'Are memory sticks, service laptops and files from elsewhere checked before they are used here?',
    note: 'SR 2.3, 2.4, 3.2. A yes carries their rows up to SL 2.',
  },
  records: {
    head: 'Are sign-ins, changes and alarms recorded with the right time, kept safe, and looked at soon?',
    note: 'SR 2.8-2.12, 3.9, 6.1, 6.2. A yes carries their rows up to SL 2.',
  },
  state: {
    head: 'Is it known what is installed and how it is set, is what is not needed off, and would a change be noticed?',
    note: 'SR 3.3, 3.4, 7.6, 7.7, 7.8. A yes carries their rows up to SL 2.',
  },
  operation: {
    head: 'Does the control keep the process safe on wrong input, faults, lost connections and load?',
    note: 'SR 3.1, 3.5-3.8, 7.1, 7.2. A yes carries their rows up to SL 1.',
  },
  borders: {
    head: 'Does a device at the border of the zone let through only what is listed?',
    note: 'SR 5.1-5.4. A yes carries their rows up to SL 2.',
  },
  secrets: {
    head: 'Is what outsiders must not read, such as recipes and drawings, protected where it is kept, sent or scrapped?',
    note: 'SR 4.1-4.3. A yes carries their rows up to SL 1.',
  },
  backup: {
    head: 'Are programs and settings backed up, was restoring tried, and does the power last for a safe stop?',
    note: 'SR 7.3-7.5. A yes carries their rows up to SL 2.',
  },
  assessor: { head: 'Asked by', note: 'Who asked.' },
  assessed: { head: 'Asked on', note: 'When it was asked.' },
  note: { head: 'Remarks', note: 'Anything else.' },
  IAC: {
    head: 'IAC',
    note: 'SL-A as far as it can be told, provisional: at least, and in brackets at most.',
  },
  UC: { head: 'UC', note: 'SL-A as far as it can be told, provisional: at least, and in brackets at most.' },
  SI: { head: 'SI', note: 'SL-A as far as it can be told, provisional: at least, and in brackets at most.' },
  DC: { head: 'DC', note: 'SL-A as far as it can be told, provisional: at least, and in brackets at most.' },
  RDF: {
    head: 'RDF',
    note: 'SL-A as far as it can be told, provisional: at least, and in brackets at most.',
  },
  TRE: {
    head: 'TRE',
    note: 'SL-A as far as it can be told, provisional: at least, and in brackets at most.',
  },
  RA: { head: 'RA', note: 'SL-A as far as it can be told, provisional: at least, and in brackets at most.' },
};

const exceptions: SheetWords['exceptions'] = {
  place: { head: 'Place', note: 'Where the answer stands: the organisation, the site, a zone, a conduit.' },
  requirement: {
    head: 'Requirement',
    note: 'The requirement that is answered there, with its document: 62443-3-3/SR 1.1.',
  },
  asset: { head: 'Asset', note: 'The id of the asset that differs. Give this or the class.' },
  class: {
    head: 'Class of assets',
    note: 'A class of assets that differs, such as controller. Give this or the asset.',
  },
  status: { head: 'Status there', note: 'What holds there instead.' },
  reason: { head: 'Reason', note: 'Why. Needed with compensated and with not applicable.' },
  approvedBy: { head: 'Approved by', note: 'Who agreed. Needed with compensated and with not applicable.' },
  expires: {
    head: 'Holds until',
    note: 'The last day on which the exception holds. Needed with compensated.',
  },
  title: { head: 'Title', note: 'The title of the requirement.' },
  answer: { head: 'Answer', note: 'The status of the answer it is an exception of.' },
};

const interfaces: SheetWords['interfaces'] = {
  asset: { head: 'Asset', note: 'The id of the asset.' },
  name: { head: 'Interface', note: 'Its name on the device, such as X1 or eth0.' },
  address: { head: 'IP address', note: 'The IP address.' },
  mac: { head: 'MAC address', note: 'The MAC address.' },
  network: {
    head: 'Network',
    note: 'The network the address belongs to. The same address may occur twice in a plant.',
  },
  zone: {
    head: 'Zone',
    note: 'The id of the zone this interface sits in, where it is not the zone of the asset.',
  },
  assetName: { head: 'Tag or name', note: 'The tag or name of the asset.' },
  assetZone: { head: 'Zone of the asset', note: 'The zone the asset belongs to.' },
};

const assets: SheetWords['assets'] = {
  id: { head: 'Id', note: 'Short, lower case, never changed: it is what everything else refers to.' },
  name: { head: 'Tag or name', note: 'The tag on the device, or its name.' },
  type: { head: 'Type', note: 'What it is.' },
  zones: { head: 'Zone', note: 'The id of the zone it belongs to; one.' },
  conduits: { head: 'Conduits', note: 'Ids of conduits whose boundary device it is.' },
  function: { head: 'Function', note: 'What it does.' },
  criticality: { head: 'Criticality', note: 'How much depends on it.' },
  domain: {
    head: 'Serves',
    note: 'IACS, business or safety. IACS where it is empty, unless it is a safety controller.',
  },
  class: {
    head: 'Class',
    note: 'Component class of 62443-4-2: SAR software application, EDR embedded device, HDR host device, NDR network device.',
  },
  vendor: { head: 'Vendor', note: 'The vendor.' },
  product: { head: 'Product', note: 'Product or family.' },
  model: {
    head: 'Order number',
    note: 'Order or model number, as it stands on the plate. Advisories are matched by it.',
  },
  serial: { head: 'Serial number', note: 'As it stands on the plate.' },
  hardware: { head: 'Hardware', note: 'Hardware revision.' },
  version: {
    head: 'Version',
    note: 'Version of firmware, operating system or software, as the device shows it: 3.10 is not 3.1.',
  },
  productVersion: {
    head: 'Product id',
    note: 'The id of the product in its version, where its SL-C comes from.',
  },
  protocols: { head: 'Protocols', note: 'Protocols it speaks, with a semicolon between them.' },
  ports: { head: 'Ports', note: 'Open ports and services, with a semicolon between them.' },
  location: { head: 'Location', note: 'Site, area, cabinet.' },
  wireless: { head: 'Radio in use', note: 'It has a radio that is in use.' },
  temporary: { head: 'Attached at times', note: 'It is attached only at times, such as a service laptop.' },
  external: { head: 'Connected outside', note: 'It is connected to a network outside the site.' },
  physicalOutputs: { head: 'Drives outputs', note: 'It drives physical outputs.' },
  owner: { head: 'Owner', note: 'Who is accountable.' },
  custodian: { head: 'Looked after by', note: 'Who looks after it.' },
  supplier: { head: 'Supplier', note: 'Supplier or service provider.' },
  accounts: { head: 'Accounts', note: 'Kind of user accounts.' },
  logging: { head: 'Keeps events', note: 'It keeps security events.' },
  backup: { head: 'Backup', note: 'What is backed up, when, and the last restore test.' },
  supportEnd: { head: 'End of support', note: 'The last day of support.' },
  source: { head: 'Source', note: 'Where this entry comes from.' },
  verified: {
    head: 'Last verified',
    note: 'The last day on which the entry was checked against the device.',
  },
  note: { head: 'Remarks', note: 'Anything else.' },
};

const flows: SheetWords['flows'] = {
  id: { head: 'Id', note: 'Short, lower case, never changed.' },
  name: { head: 'Name', note: 'What people call it.' },
  from: { head: 'From', note: 'Who opens the connection: zone:id or asset:id.' },
  to: { head: 'To', note: 'Who is called: zone:id or asset:id.' },
  conduit: { head: 'Conduit', note: 'The id of the conduit it crosses.' },
  protocol: { head: 'Protocol', note: 'Application protocol, such as modbus-tcp, opc-ua, https.' },
  transport: { head: 'Transport', note: 'What carries it.' },
  ports: { head: 'Ports', note: 'Destination ports: a port, a range such as 1000-2000, or any.' },
  access: { head: 'Access', note: 'What the caller may do.' },
  purpose: { head: 'Purpose', note: 'Why it is needed.' },
  interactive: { head: 'Interactive', note: 'A person works through it.' },
  confidential: { head: 'Confidential', note: 'It carries information classified as read-restricted.' },
  essential: { head: 'Essential', note: 'An essential function needs it.' },
  authenticated: { head: 'Authenticated', note: 'The protocol authenticates the caller.' },
  encrypted: { head: 'Encrypted', note: 'The protocol encrypts.' },
  rule: { head: 'Rule', note: 'The rule of the boundary device that permits it.' },
  observed: { head: 'Last seen', note: 'The day on which it was last seen on the wire.' },
  approvedBy: { head: 'Approved by', note: 'Who approved it.' },
  until: { head: 'Approved until', note: 'The last day on which it is approved.' },
  note: { head: 'Remarks', note: 'Anything else.' },
};

const evidence: SheetWords['evidence'] = {
  id: { head: 'Id', note: 'Short, lower case, never changed: answers cite it.' },
  title: { head: 'Title', note: 'What it is.' },
  kind: {
    head: 'Kind',
    note: 'Documentation says it, implementation shows that it is set, effectiveness shows that it works.',
  },
  type: { head: 'Type', note: 'Such as config export, screenshot, log, test report, interview note.' },
  places: {
    head: 'Covers',
    note: 'The very places it covers, such as zone:pumps. A site does not cover its zones.',
  },
  collected: { head: 'Counts from', note: 'The first day on which it counts.' },
  expires: { head: 'Counts until', note: 'The last day on which it counts.' },
  collectedBy: { head: 'Collected by', note: 'Who collected it.' },
  source: { head: 'Source', note: 'The system or person it comes from.' },
  file: { head: 'File', note: 'Where the file lies.' },
  sha256: { head: 'SHA-256', note: 'SHA-256 of the file, 64 lower-case hexadecimal digits.' },
  note: { head: 'Remarks', note: 'Anything else.' },
};

export const sheetWords: SheetWords = {
  names: {
    readMe: 'Read me',
    judgement: 'Judgement 62443-3-3',
    requirements: 'Requirements',
    exceptions: 'Exceptions',
    facts: 'Facts',
    gaps: 'Gaps',
    triage: 'Triage',
    assets: 'Assets',
    interfaces: 'Interfaces',
    flows: 'Flows',
    evidence: 'Evidence',
    worstCases: 'Worst cases',
    scenarios: 'Scenarios',
    countermeasures: 'Countermeasures',
  },
  labels,
  readMe,
  choices: {
    mitigate: 'mitigate',
    accept: 'accept',
    transfer: 'transfer',
    avoid: 'avoid',
    unrated: 'not rated',
    tolerable: 'tolerated',
    accepted: 'accepted',
    transferred: 'transferred',
    avoided: 'avoided',
    planned: 'planned',
    lapsed: 'decision has run out',
    untreated: 'untreated',
    detailed: 'needs a detailed assessment',
    notHackable: 'no attack brings it about',
    true: 'yes',
    false: 'no',
    controller: 'controller',
    'safety-controller': 'safety controller',
    hmi: 'HMI',
    workstation: 'workstation',
    server: 'server',
    drive: 'drive',
    io: 'I/O',
    sensor: 'sensor',
    switch: 'switch',
    router: 'router',
    firewall: 'firewall',
    diode: 'data diode',
    gateway: 'gateway',
    camera: 'camera',
    printer: 'printer',
    laptop: 'laptop',
    mobile: 'mobile device',
    'removable-media': 'removable media',
    wireless: 'radio device',
    software: 'software',
    data: 'data',
    other: 'other',
    iacs: 'IACS',
    business: 'business',
    safety: 'safety',
    critical: 'critical',
    individual: 'individual',
    shared: 'shared',
    none: 'none',
    tcp: 'TCP',
    udp: 'UDP',
    icmp: 'ICMP',
    read: 'read',
    write: 'write',
    program: 'program',
    file: 'file',
    desktop: 'remote desktop',
    SAR: 'SAR',
    EDR: 'EDR',
    HDR: 'HDR',
    NDR: 'NDR',
  },
  judgement,
  exceptions,
  facts,
  triage,
  gaps,
  assets,
  interfaces,
  flows,
  evidence,
  ...riskSheets,
};
