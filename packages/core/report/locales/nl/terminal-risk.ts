/** Woorden van de risicoweergaven op een terminal. */
import type { RiskWords } from '../en/terminal-risk.ts';

export const riskWords: RiskWords = {
  riskNone:
    'De installatie noemt geen risicocriteria. `risk preset 5x5` geeft er een paar om mee te beginnen: bewaar ze als bestand in de map en zet er de woorden van uw bedrijf in.',
  riskHead: 'Risicocriteria{approvedBy?, goedgekeurd door: #}{date?, #}',
  riskTolerated: 'Aanvaardbaar tot en met {rank}{others?; #}.',
  riskToleratedIn: 'bij {category} tot en met {rank}',
  riskAbove: '* boven {rank}, wat aanvaardbaar is waar een categorie niets anders zegt',
  riskSeverity: 'Ernst',
  riskLikelihood: 'Waarschijnlijkheid',
  riskBand: 'van {from} tot onder {below} per jaar',
  riskBandOpen: 'vanaf {from} per jaar',
  riskFrom: 'Waarschijnlijkheid uit vermogen (omlaag) en blootstelling (naar rechts)',
  riskSources: 'Dreigingsbronnen',
  riskAskWorst: 'De ergste gevallen beoordelen',
  riskAskWhy: 'Vragen waarom',
  riskAskTry: 'Andere criteria proberen',
  riskAskPreset: 'Met een voorbeeld beginnen',

  tryFlips:
    'Met de criteria uit {file} {n|komt|komen} {n} van {all} ergste gevallen anders uit. Er is niets gewijzigd.',
  trySame:
    'Met de criteria uit {file} komt geen van {all} ergste gevallen anders uit. Er is niets gewijzigd.',
  tryUnfit: 'niet te beoordelen: het noemt een categorie of niveau dat deze criteria niet hebben',
  tryScenarioFlips: '{n} van {all} {all|scenario|scenario’s} {n|komt|komen} op {asOf} anders uit.',
  tryScenarioSame: 'Geen van {all} {all|scenario|scenario’s} komt op {asOf} anders uit.',
  tryScenarioUnfit: 'niet te beoordelen: het noemt een categorie of niveau dat deze criteria niet hebben',
  tryScenarioSide:
    '{unmitigated} zonder tegenmaatregelen; {claimed} met wat is geclaimd; {evidenced} met wat is aangetoond',
  trySltFlips:
    '{n} van {all} SL-T-waarden, FR voor FR geteld, {n|slaat|slaan} om; wat is vastgelegd, blijft.',

  worstNone:
    'De installatie noemt geen ergste gevallen: voeg `worstCases` toe, of worstCases.csv met de regels van een HAZOP of LOPA.',
  worstHead:
    'Ergste gevallen, beoordeeld met de criteria van de installatie: {n} van {all} {n|vraagt|vragen} om een uitgebreide beoordeling.',
  worstDetailed: 'Boven wat aanvaardbaar is: een uitgebreide beoordeling is nodig',
  worstUnrated: 'Niet beoordeeld: niemand heeft een ernst opgegeven',
  worstTolerable: 'Aanvaardbaar zoals ze zijn',
  worstNotHackable: 'Geen aanval brengt ze teweeg',
  outcomeDetailed: 'vraagt om een uitgebreide beoordeling',
  outcomeUnrated: 'niet beoordeeld',
  outcomeTolerable: 'aanvaardbaar',
  outcomeNotHackable: 'geen aanval brengt het teweeg',
  worstRating: '{categories& en } {level}, waarschijnlijkheid {likelihood}{assumed? (#)}',
  worstAssumed: 'aangenomen dat het gebeurt',
  worstExceeding: 'te hoog bij {categories& en }',
  worstUnratedRank: 'onbekend',
  worstSafeguards: 'voorkomen door {safeguards& en }',
  worstQuestions: 'Open vragen',
  questionHackable:
    '{ref}: kan een aanval het teweegbrengen terwijl elke maatregel er staat? Tot iemand `hackable` opgeeft, telt het alsof dat kan.',
  questionSeverity: '{ref}: hoe ernstig is het? Tot iemand `severity` opgeeft, heeft het geen rang.',

  scenariosNone:
    'De installatie noemt geen scenario’s: voeg `scenarios` toe, één voor elke zone of conduit en wat daar kan gebeuren.',
  scenariosHead:
    'Scenario’s, beoordeeld met de criteria van de installatie voor {asOf}: {n} van {all} {n|staat|staan} open.',
  scenariosUntreated: 'Boven wat aanvaardbaar is, en geen besluit dekt het',
  scenariosLapsed: 'Boven wat aanvaardbaar is, en het besluit is verlopen',
  scenariosUnrated: 'Niet beoordeeld: niemand heeft een ernst opgegeven',
  scenariosPlanned: 'Boven wat aanvaardbaar is tot wat gepland is gedaan en aangetoond is',
  scenariosAccepted: 'Boven wat aanvaardbaar is, en aanvaard',
  scenariosTransferred: 'Boven wat aanvaardbaar is, en overgedragen',
  scenariosAvoided: 'Boven wat aanvaardbaar is, en vermeden',
  scenariosTolerable: 'Aanvaardbaar met wat aantoonbaar gedaan is',
  scenarioRanks: '{unmitigated} zonder tegenmaatregelen',
  scenarioClaimed: '{rank} met wat geclaimd is ({standing})',
  scenarioShown: '{rank} met wat aangetoond is ({standing})',
  scenarioClaimedShown: '{rank} met wat geclaimd en met wat aangetoond is ({standing})',
  scenarioTolerated: 'aanvaardbaar in elke categorie',
  presetCategories: 'van ons, te vervangen: wat bij u schade kan lijden',
  presetRanks: 'van ons, te vervangen: namen van de rangen in uw matrix',
  presetTolerable: 'van ons, te vervangen: de hoogste rang die uw bedrijf aanvaardt',
  scenarioNotHeld: 'telt nog niet: {names& en }',
  scenarioDecided: '{acceptedBy?#, }tot en met {until}',
  questionLikelihood:
    '{ref}: hoe waarschijnlijk is het, zonder enige tegenmaatregel? Tot iemand `likelihood` opgeeft, geldt dat het gebeurt.',
  questionSource: '{ref}: wie zou het doen? Niemand heeft een dreigingsbron genoemd.',
  questionSafeguard:
    '{ref}: bereikt een aanval de voorziening {about}? Tot iemand `hackable: false` opgeeft, verlaagt die niets.',
  questionCites:
    '{ref}: welke eisen of welke maatregel dragen de tegenmaatregel {about}? Tot die er een noemt, telt die niet.',
  questionLowers: '{ref}: wat verlaagt de tegenmaatregel {about}? Die geeft `likelihood` noch `severity` op.',
  questionJudged:
    '{ref}: {about} wordt niet beoordeeld waar ernaar gekeken wordt; noem in `places` waar wel.',

  suggestHead:
    'De bibliotheek heeft {library} scenario’s. Ze passen {n} keer op {places} {places|plaats|plaatsen} waar nog geen scenario van de installatie ze dekt; {covered} keer dekt er een ze, {excluded} keer kunnen ze niet voorkomen.',
  suggestLeft:
    'Geen ervan is beoordeeld: wie het zou doen, hoe ernstig en hoe waarschijnlijk het is, geeft de installatie op.',
  suggestAt:
    '{n} te overdenken{open?, waarvan # met een open vraag}; {covered} gedekt, {excluded} niet mogelijk',
  suggestKind: 'een zone van soort {kind}',
  suggestConduit: 'een conduit',
  suggestJoins: 'verbindt {by& en } ({kind})',
  suggestNeighbour: 'naast {by& en } ({kind})',
  suggestMedium: 'het medium is {medium}',
  suggestFact: '{fact}{by?, te zien aan #}',
  suggestAsset: '{type} aanwezig: {by& en }',
  suggestAskFact: 'Open: het is niet bekend of het feit {fact} hier geldt: {means}',
  suggestAskAssets: 'Open: er zijn daar geen assets genoemd; nodig is een van {types& of }',
  suggestAskMedium: 'Open: het medium is niet opgegeven; nodig is {media& of }',
  suggestTypical: 'doorgaans {source}',
  suggestUnknown: '{ref} noemt {library}, dat niet in de bibliotheek staat.',
  suggestAskPlace: 'Eén plaats volledig',
  suggestAskYaml: 'Als tekst voor de installatie',
  suggestPaste:
    'Voorstellen van de bibliotheek. Houd wat hier kan gebeuren, en geef op waar het commentaar naar vraagt.',
  suggestNothing: 'Er is geen scenario van de bibliotheek meer te overdenken.',
  suggestWhy: 'Past, want: {reasons}.',
  suggestRows: 'Rijen van {requirements} die ertegen staan: {rows}.',
  suggestState:
    'Op te geven: bron (doorgaans {source}), ernst, waarschijnlijkheid en waarom; daarna tegenmaatregelen.',
};
