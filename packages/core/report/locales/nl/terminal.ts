/** Woorden van de uitvoer in de terminal. */
import type { TerminalWords } from '../en/terminal.ts';

export const terminalWords: TerminalWords = {
  heading: '{catalogs} · peildatum {asOf} · balken: {reading}, hiaten: opgegeven',
  counts:
    '{zones} {zones|zone|zones}, {conduits} {conduits|conduit|conduits}, {assets} {assets|asset|assets}',
  atTarget: '{n} van {all} {all|plaats|plaatsen} met SL-T {n|haalt|halen} die',
  gaps: '{n} {n|hiaat|hiaten}',
  undetermined: '{n} niet vastgesteld',
  failed: '{n} mislukt',
  zone: 'zone',
  conduit: 'conduit',
  gapsHead: 'hiaten',
  moreOpen: '… nog {open} met hiaten (--all toont ze)',
  moreAtTarget: '… nog {atTarget} op SL-T (--all toont ze)',
  moreBoth: '… nog {open} met hiaten en {atTarget} op SL-T (--all toont ze)',
  noTarget: 'geen SL-T',
  notApplicable: 'n.v.t.',

  achieved: 'bereikt',
  deficit: 'tekort',
  claimedOnly: 'opgegeven, niet {reading}',
  above: 'boven SL-T',
  short: 'niveaus te weinig',
  open: 'niet vastgesteld: onbeantwoord, misschien bereikt',
  gapsCounted:
    'hiaten: vereiste rijen waaraan volgens de opgave niet is voldaan; ?: hoeveel daarvan niet vastgesteld zijn',
  noRow: 'geen eis van toepassing',
  sameTop: 'In TRE en RA scheidt niets SL 3 van SL 4: een 4 zegt daar niet meer dan een 3.',

  holdsBack: 'Wat de meeste plaatsen tegenhoudt',
  inPlaces: 'op {n} {n|plaats|plaatsen}',
  stateFacts: 'vermeld of het kan voorkomen: {facts& en }',
  answerOpen: 'niemand heeft het daar beantwoord',
  answerExpired: 'het antwoord is op {expires} verlopen',
  nothingShort: 'Elke plaats met een SL-T haalt die.',
  noPlaces:
    'De installatie heeft nog geen zones. Zet `zones` in plant.yaml; examples/chemical-plant laat zien hoe.',

  doNext: 'Volgende stappen',
  closes: '{n} {n|hiaat|hiaten}',
  cost: '{cost}{currency? #}',
  outage: '{hours} u stilstand',
  noOutage: 'geen stilstand',
  unstated: 'kosten en stilstand niet vermeld',
  costUnstated: 'kosten niet vermeld',
  outageUnstated: 'stilstand niet vermeld',
  moreMeasures: '… nog {n} {n|maatregel|maatregelen} (--all toont ze)',
  noMeasures: 'Nog geen hiaat noemt een maatregel: zet `measures` bij de antwoorden die gedicht gaan worden.',

  findings: 'Ontwerpregels',
  findingCount:
    '{errors} {errors|fout|fouten}, {warnings} {warnings|waarschuwing|waarschuwingen}, {notes} {notes|opmerking|opmerkingen}, {waived} met ontheffing',
  askWhy: 'Waarom',
  rowByRow: 'Rij voor rij',
  otherDocuments: 'Andere documenten',
  allFindings: 'Bevindingen',
  inputs: 'model {model} · programma {engine} · peildatum {asOf}',
  asOf: 'peildatum {asOf}',

  levels: 'SL-T {target}, SL-A {achieved}, hoogstens {upper}',
  levelsOpen: 'geen SL-T, SL-A {achieved}, hoogstens {upper}',
  levelsNone: 'geen eis van deze FR is hier van toepassing',
  from: 'van {place}',
  noteAnswer: 'volgens het antwoord',
  noteFact: '{facts& en } {n|geldt|gelden} hier niet',
  noteBase: 'basiseis niet van toepassing',
  noteJudgedAtZone: 'wordt bij de zones beoordeeld',
  noteCompensationExpired: 'compensatie op {expires} verlopen',
  noteMeasureNotInPlace: 'niet ingevoerd: {measures& en }',
  noteDependsOn: 'niet voldaan: {rows& en }',
  noteEffectiveTo: 'antwoord reikt maar tot SL {level}',
  noteException: 'uitzonderingen: {exceptions& en }',
  overlays: 'Aanvullende eisen',
  noteBlocked: 'aan basiseis {base} is niet voldaan',

  because: 'Waarom',
  usedBy: 'Wat hierop rust',
  wayOut: 'Wat te doen',
  more: '… nog {n}',

  rulePages: 'waar een regel naar kijkt en wat die niet ziet: docs/rules-of-design.md',
  codePages: 'wat een code betekent en hoe het te verhelpen is: docs/errors/<code>.md',
  problems: '{total} {total|probleem|problemen} in {folder}',
  problemsShown: '{total} problemen in {folder}, de eerste {shown} staan hier',

  noPrograms:
    'De installatie gebruikt naast 62443-3-3 geen document: noem edities zoals 62443-2-1@2024 in `catalogs`.',
  noProducts: 'De installatie heeft geen `products`, of gebruikt 62443-4-2 niet.',
  moreRows: '… nog {n} {n|rij|rijen} voldaan, gecompenseerd of niet van toepassing (--all toont ze)',
  maturityShown: 'ML {claimed}, aangetoond {evidenced}',
  maturityNotShown: 'ML {claimed}, niet aangetoond',
  capabilityHead:
    'SL-C: wat een component kan, zoals opgegeven, en in het beste geval waar iets onbekend is. Een systeemeis wordt er nooit door voldaan.',
  coverageHead:
    'Rijen die aan elk punt bijdragen, zoals ze over alle plaatsen staan. Geen aantal zegt dat aan een punt is voldaan.',
  nothingLinked: 'geen rij is ermee gekoppeld',
  linkedRows: '{n} gekoppelde {n|rij|rijen}: {counts}',
  notInUse: 'nog {n} in documenten die deze installatie niet gebruikt',
  sustainedYes: 'gedragen',
  sustainedNo: 'niet gedragen: {rows}',
  sustainedOpen: 'onbekend of gedragen: {rows}',
};
