/** Woorden van de uitvoer in de terminal. */
import type { TerminalWords } from '../en/terminal.ts';
import { attackWords } from './terminal-attack.ts';
import { exposureWords } from './terminal-exposure.ts';
import { riskWords } from './terminal-risk.ts';
import { sltWords } from './terminal-slt.ts';
import { stepWords } from './terminal-steps.ts';

export const terminalWords: TerminalWords = {
  ...riskWords,
  ...exposureWords,
  ...attackWords,
  ...sltWords,
  ...stepWords,
  heading: '{catalogs} · peildatum {asOf} · balken: {reading}, hiaten: opgegeven',
  counts:
    '{zones} {zones|zone|zones}, {conduits} {conduits|conduit|conduits}, {assets} {assets|asset|assets}',
  atTarget: '{n} van {all} {all|plaats|plaatsen} met SL-T {n|haalt|halen} die',
  targetPartly: 'SL-T op {n} {n|plaats|plaatsen} niet in elke FR bekend',
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
  aloneIn: 'alleen op {alone} van {n} {n|plaats|plaatsen}',
  stateFacts: 'vermeld of het kan voorkomen: {facts& en }',
  answerOpen: 'niemand heeft het daar beantwoord{onlyAt?, alleen bij #}',
  answerExpired: 'het antwoord is op {expires} verlopen',
  storyOfAll: '{open?# onbeantwoord, }{said} open, zoals bij {place} "{how}"',
  storyOfSome: '{open?# onbeantwoord, }{said} open, waarvan {same} zoals bij {place} "{how}"',
  storyMixed: '{open} onbeantwoord, {said} open',
  nothingShort: 'Elke plaats met een SL-T haalt die.',
  noPlaces:
    'De installatie heeft nog geen zones. Zet `zones` in plant.yaml; examples/chemical-plant laat zien hoe.',

  doNext: 'Volgende stappen',
  closes: '{n} {n|hiaat|hiaten}',
  cost: '{cost}{currency? #}{yearly?, # per jaar}',
  effort: '{effort} {effort|dag|dagen}',
  outage: '{hours} u stilstand',
  outages: '{hours} u in {n} keer stilstand',
  noOutage: 'geen stilstand',
  unstated: 'inspanning, kosten en stilstand niet vermeld',
  effortUnstated: 'inspanning niet vermeld',
  costUnstated: 'kosten niet vermeld',
  outageUnstated: 'stilstand niet vermeld',
  moreLines: '… nog {n} (--all toont ze)',
  gain: '{fr} {sl} op {n} {n|plaats|plaatsen}',
  gainAt: '{levels} bij {place}',
  brings: '{kind?#: }{what}{owners? (#)}: brengt SL-A {gains& en }',
  tells: '{what}: dat zou tonen of SL-A {gains& en } haalt',
  tellsNothing: '{what}: het toont van geen SL iets voordat ook aan andere rijen is voldaan',
  asked: '{n} {n|rij|rijen} op {places} {places|plaats|plaatsen}',
  kindOuter: 'buitengrens',
  kindSafety: 'safetyzone',
  kindError: 'ontwerpfout',
  bringsNone: '{kind?#: }{what}{owners? (#)}: geen SL stijgt voordat ook aan andere rijen is voldaan',
  untried:
    '{n} {n|oorzaak|oorzaken} met minder hiaten {n|is|zijn} niet doorgerekend; een daarvan kan evenveel brengen',
  together:
    'Alles samen: {closed} van {all} hiaten minder, {levels} {levels|niveau|niveaus} SL-A meer; dan {after|is|zijn} {after} van {targeted} plaatsen op SL-T, nu {before}',
  bill: '{n} {n|maatregel|maatregelen} in deze punten: {parts}',
  statedBy: '{text} volgens {stated} van {measures}',
  named:
    'Van {all} {all|hiaat|hiaten} {named|noemt|noemen} {named} een maatregel, {asked} {asked|wacht|wachten} op een antwoord of een feit.',
  answerAgain:
    '{n} {n|hiaat is|hiaten zijn} nog als open beantwoord hoewel de genoemde maatregelen zijn getroffen: opnieuw beantwoorden.',
  settled:
    '{n} {n|hiaat is|hiaten zijn} voor een tijd geaccepteerd of overgedragen en {n|staat|staan} hierboven in geen regel op zichzelf.',
  noMeasures:
    '{n} {n|hiaat staat|hiaten staan} open zonder maatregel: zet `measures` bij de antwoorden die gedicht gaan worden.',

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
  noteFact: 'kan hier niet voorkomen: {facts& en }',
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

  moreOfRule: '… nog {n}: --rule {rule}',
  waivedToo: '+{waived} met ontheffing',
  byRule: 'Per regel',
  rulePages: 'waar een regel naar kijkt en wat die niet ziet: docs/rules-of-design.md',
  codePages: 'wat een code betekent en hoe het te verhelpen is: {pages}',
  problems: '{total} {total|probleem|problemen} in {folder}',
  problemsShown: '{total} problemen in {folder}, de eerste {shown} staan hier',

  reportWritten: '{n} {n|bestand|bestanden} en de lijst, {list}, naar {folder} geschreven',
  jobWaiting: 'wacht: anderen gaan voor',
  jobRunning: '{done}{all? van #} gedaan',
  reportWriting: '{path} wordt geschreven',
  reportRemoved: '{path} verwijderd: het bestand is van een eerder rapport en hoort niet bij dit',
  reportLeft:
    '{path} blijft: het bestand is van een eerder rapport en hoort niet bij dit, maar is sindsdien gewijzigd; verwijder het, of bewaar het elders',
  reportWaiting: 'wacht op {paths& en }',
  reportJudging: '{plant} wordt beoordeeld',

  triageHead:
    'Triage: SL-A van elke zone als bereik, voorlopig, uit twaalf vragen en de beoordeelde rijen · per {asOf}. Ze beoordeelt geen eis.',
  triageNone: 'De installatie heeft geen zone waarnaar iemand gevraagd kan worden.',
  triageAsked: 'beantwoord',
  triageOf: '{n} van {all}',
  triageYes: 'ja',
  triageNo: 'nee',
  triageUnasked: 'niet beantwoord',
  triageZone: 'Eén zone',
  triageFill: 'Invullen',
  triageWhy: 'Waarom een bereik',
  triageSpeaks: "{rows} met RE's, een ja tot en met SL {carries}",

  noPrograms:
    'De installatie gebruikt naast 62443-3-3 geen document: noem edities zoals 62443-2-1@2024 in `catalogs`.',
  noProducts: 'De installatie heeft geen `products`, of gebruikt 62443-4-2 niet.',
  moreRows: '… nog {n} {n|rij|rijen} voldaan, gecompenseerd of niet van toepassing (--all toont ze)',
  maturityShown: 'ML {claimed}, aangetoond {evidenced}',
  maturityNotShown: 'ML {claimed}, niet aangetoond',
  capabilityHead:
    'SL-C ({reading}): wat een component kan, en op zijn best waar iets onbekend is. Een systeemeis is daarmee nooit vervuld.',
  coverageHead:
    'Rijen die aan elk punt bijdragen, en hoe ze over alle plaatsen staan · peildatum {asOf}. Geen getal zegt dat een punt vervuld is.',
  coverageHeadAt:
    'Rijen die aan elk punt bijdragen, en hoe ze op {place} staan · peildatum {asOf}. Geen getal zegt dat een punt vervuld is.',
  nothingLinked: 'geen rij is ermee gekoppeld',
  linkedNotInUse: '{n} gekoppelde {n|rij|rijen}, alleen in documenten die deze installatie niet gebruikt',
  linkedRows: '{n} gekoppelde {n|rij|rijen}: {counts}',
  notInUse: 'nog {n} in documenten die deze installatie niet gebruikt',
  sustainedYes: 'gedragen',
  sustainedNo: 'niet gedragen: {rows}',
  sustainedOpen: 'onbekend of gedragen: {rows}',
  programHead: 'Documenten zonder SL, elk waar het beoordeeld wordt · peildatum {asOf}',
  noMaturityAim:
    'Er is geen volwassenheid als doel gesteld: vul `method.maturity` in, dan staat hier wat eronder blijft.',
  maturityAim:
    '{catalog}, doel ML {level} ({reading}): {n} {n|rij haalt|rijen halen} het, {below} {below|ligt|liggen} eronder, {unknown} {unknown|is|zijn} onbekend',
  groupsCalm: '… nog {n} {n|groep|groepen} waarin niets open staat',
  rowCount: '{n} {n|rij|rijen}',
  moreNamed: '… nog {n} {n|maatregel|maatregelen}',
  rowsToAnswer: '{n} {n|rij|rijen} te beantwoorden, of opnieuw te beantwoorden: {rows}',
  rowsUnplanned: '{n} open {n|rij|rijen} waarvan de antwoorden geen maatregel noemen: vul daar `measures` in',
  askIt: 'Wat te vragen',
  allRows: 'Alle rijen',
  pointsHead: '{n} {n|punt|punten}, elk naar de slechtste van de rijen die eraan bijdragen',
  nothingJudged: 'niets beoordeeld',
  ownAt: 'zelf beantwoord op {place}:',
  ownHere: 'zelf',
  openMost: 'Open rijen achter de meeste punten',
  behindPoints: 'achter {n} {n|punt|punten}',
  moreOpenRows: '… nog {n} open {n|rij|rijen}',
  assetZones: 'Hoort bij {zones& en }.',
  assetNoZone: 'Hoort bij geen zone: noem er een in `zones`.',
  assetProduct: 'Het is {product}.',
  assetNoProduct: 'Er is geen product genoemd: `productVersion` zou de SL-C geven.',
  assetJudged:
    'Op een asset alleen wordt niets beoordeeld: de antwoorden op 62443-3-3 tellen op de zone en de conduits als uitzonderingen.',
  judgedElsewhere:
    '{n} van de punten waarop niets beoordeeld is, {n|heeft|hebben} gekoppelde rijen in documenten die deze installatie niet gebruikt',
};
