/** Ord i riskvyerna på en terminal. */
import type { RiskWords } from '../en/terminal-risk.ts';

export const riskWords: RiskWords = {
  riskNone:
    'Anläggningen anger inga riskkriterier. `risk preset 5x5` skriver ut några att börja med: spara dem som en fil i mappen och sätt in företagets egna ord.',
  riskHead: 'Riskkriterier{approvedBy?, godkända av: #}{date?, #}',
  riskTolerated: 'Godtagbart upp till {rank}{others?; #}.',
  riskToleratedIn: 'för {category} upp till {rank}',
  riskAbove: '* över {rank}, som är godtagbart där en kategori inte säger annat',
  riskSeverity: 'Allvar',
  riskLikelihood: 'Sannolikhet',
  riskBand: 'från {from} till under {below} per år',
  riskBandOpen: 'från {from} per år',
  riskFrom: 'Sannolikhet ur förmåga (nedåt) och exponering (åt höger)',
  riskSources: 'Hotkällor',
  riskAskWorst: 'Bedöm de värsta fallen',
  riskAskWhy: 'Fråga varför',
  riskAskTry: 'Pröva andra kriterier',
  riskAskPreset: 'Börja med en förlaga',

  tryFlips: 'Med kriterierna i {file} utfaller {n} av {all} värsta fall annorlunda. Ingenting har ändrats.',
  trySame: 'Med kriterierna i {file} utfaller inget av {all} värsta fall annorlunda. Ingenting har ändrats.',
  tryUnfit: 'kan inte bedömas: det anger en kategori eller nivå som dessa kriterier saknar',
  tryScenarioFlips: '{n} av {all} {all|scenario|scenarier} utfaller annorlunda den {asOf}.',
  tryScenarioSame: 'Inget av {all} {all|scenario|scenarier} utfaller annorlunda den {asOf}.',
  tryScenarioUnfit: 'kan inte bedömas: det anger en kategori eller nivå som dessa kriterier saknar',
  tryScenarioSide:
    '{unmitigated} utan motåtgärder; {claimed} med det som är uppgivet; {evidenced} med det som är belagt',
  trySltFlips: '{n} av {all} SL-T-värden, räknade FR för FR, slår om; det som är fastställt ligger kvar.',

  worstNone:
    'Anläggningen anger inga värsta fall: lägg till `worstCases`, eller worstCases.csv med raderna från en HAZOP eller LOPA.',
  worstHead: 'Värsta fall, bedömda efter anläggningens kriterier: {n} av {all} kräver en utförlig bedömning.',
  worstDetailed: 'Över det godtagbara: en utförlig bedömning krävs',
  worstUnrated: 'Inte bedömda: ingen har angett allvar',
  worstTolerable: 'Godtagbara som de är',
  worstNotHackable: 'Inget angrepp orsakar dem',
  outcomeDetailed: 'kräver en utförlig bedömning',
  outcomeUnrated: 'inte bedömt',
  outcomeTolerable: 'godtagbart',
  outcomeNotHackable: 'inget angrepp orsakar det',
  worstRating: '{categories& och } {level}, sannolikhet {likelihood}{assumed? (#)}',
  worstAssumed: 'antas inträffa',
  worstExceeding: 'för högt för {categories& och }',
  worstUnratedRank: 'okänd',
  worstSafeguards: 'förhindras av {safeguards& och }',
  worstQuestions: 'Öppna frågor',
  questionHackable:
    '{ref}: kan ett angrepp orsaka det trots att varje skydd finns på plats? Tills någon anger `hackable` räknas det som om det kan.',
  questionSeverity: '{ref}: hur allvarligt är det? Tills någon anger `severity` har det ingen rang.',

  scenariosNone:
    'Anläggningen anger inga scenarier: lägg till `scenarios`, ett för varje zon eller conduit och vad som kan hända där.',
  scenariosHead:
    'Scenarier, bedömda efter anläggningens kriterier för {asOf}: {n} av {all} är {n|öppet|öppna}.',
  scenariosUntreated: 'Över det godtagbara, och inget beslut täcker det',
  scenariosLapsed: 'Över det godtagbara, och beslutet har löpt ut',
  scenariosUnrated: 'Inte bedömda: ingen har angett allvar',
  scenariosPlanned: 'Över det godtagbara tills det planerade är gjort och visat',
  scenariosAccepted: 'Över det godtagbara, och accepterade genom beslut',
  scenariosTransferred: 'Över det godtagbara, och överlåtna',
  scenariosAvoided: 'Över det godtagbara, och undvikna',
  scenariosTolerable: 'Godtagbara med det som visats vara gjort',
  scenarioRanks: '{unmitigated} utan motåtgärder',
  scenarioClaimed: '{rank} med det som är uppgivet ({standing})',
  scenarioShown: '{rank} med det som visats ({standing})',
  scenarioClaimedShown: '{rank} med det som är uppgivet och med det som är belagt ({standing})',
  scenarioTolerated: 'godtagbart i varje kategori',
  presetCategories: 'vårt, att byta ut: vad som kan skadas hos er',
  presetRanks: 'vårt, att byta ut: namn på rangerna i er matris',
  presetTolerable: 'vårt, att byta ut: den högsta rang som ert företag godtar',
  scenarioNotHeld: 'räknas inte ännu: {names& och }',
  scenarioDecided: '{acceptedBy?#, }till och med {until}',
  questionLikelihood:
    '{ref}: hur sannolikt är det, utan någon motåtgärd? Tills någon anger `likelihood` antas det inträffa.',
  questionSource: '{ref}: vem skulle göra det? Ingen har angett någon hotkälla.',
  questionSafeguard:
    '{ref}: når ett angrepp skyddet {about}? Tills någon anger `hackable: false` sänker det inget.',
  questionCites:
    '{ref}: vilka krav eller vilken åtgärd bär upp motåtgärden {about}? Tills den anger något räknas den inte.',
  questionLowers: '{ref}: vad sänker motåtgärden {about}? Den anger varken `likelihood` eller `severity`.',
  questionJudged: '{ref}: {about} bedöms inte där man ser efter; ange i `places` var det bedöms.',

  suggestHead:
    'Biblioteket har {library} scenarier. De passar {n} {n|gång|gånger} på {places} {places|plats|platser} där inget scenario i anläggningen ännu täcker dem; {covered} {covered|gång|gånger} gör ett det, {excluded} {excluded|gång|gånger} kan de inte inträffa.',
  suggestLeft:
    'Inget är bedömt: vem som skulle göra det, hur allvarligt och hur sannolikt det är anger anläggningen.',
  suggestAt:
    '{n} att tänka igenom{open?, varav # med en öppen fråga}; {covered} täckta, {excluded} inte möjliga',
  suggestKind: 'en zon av slaget {kind}',
  suggestConduit: 'en conduit',
  suggestJoins: 'förbinder {by& och } ({kind})',
  suggestNeighbour: 'intill {by& och } ({kind})',
  suggestMedium: 'mediet är {medium}',
  suggestFact: '{fact}{by?, vilket syns på #}',
  suggestAsset: '{type} finns: {by& och }',
  suggestAskFact: 'Öppet: det är inte känt om faktumet {fact} gäller här: {means}',
  suggestAskAssets: 'Öppet: inga tillgångar är upptagna där; det krävs någon av {types& eller }',
  suggestAskMedium: 'Öppet: mediet är inte angivet; det krävs {media& eller }',
  suggestTypical: 'vanligen {source}',
  suggestUnknown: '{ref} nämner {library}, som inte finns i biblioteket.',
  suggestAskPlace: 'En plats i sin helhet',
  suggestAskYaml: 'Som text för anläggningen',
  suggestPaste:
    'Förslag från biblioteket. Behåll det som kan hända här, och ange det som kommentarerna frågar efter.',
  suggestNothing: 'Inget scenario i biblioteket återstår att tänka igenom.',
  suggestWhy: 'Passar, eftersom: {reasons}.',
  suggestRows: 'Rader i {requirements} som står emot: {rows}.',
  suggestState: 'Att ange: källa (vanligen {source}), allvar, sannolikhet och varför; sedan motåtgärder.',
};
