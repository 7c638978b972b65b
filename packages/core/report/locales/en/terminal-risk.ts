/** Words of the risk views on a terminal. Templates of lib/message.ts. */
export type RiskWords = Readonly<Record<keyof typeof riskWords, string>>;

export const riskWords = {
  riskNone:
    'The plant states no risk criteria. `risk preset 5x5` prints some to start from: save them as a file in its folder and put the words of your company in their place.',
  riskHead: 'Risk criteria{approvedBy?, approved by #}{date?, #}',
  riskTolerated: 'Tolerated up to {rank}{others?; #}.',
  riskToleratedIn: 'in {category} up to {rank}',
  riskAbove: '* above {rank}, which is tolerated where a category states nothing else',
  riskSeverity: 'Severity',
  riskLikelihood: 'Likelihood',
  riskBand: 'from {from} to below {below} per year',
  riskBandOpen: 'from {from} per year',
  riskFrom: 'Likelihood from capability (down) and exposure (across)',
  riskSources: 'Threat sources',
  riskAskWorst: 'Rate the worst cases',
  riskAskWhy: 'Ask why',
  riskAskTry: 'Try other criteria',
  riskAskPreset: 'Start from a preset',

  tryFlips:
    'With the criteria of {file}, {n} of {all} worst {all|case|cases} {n|comes|come} out otherwise. Nothing was changed.',
  trySame:
    'With the criteria of {file}, none of {all} worst {all|case|cases} comes out otherwise. Nothing was changed.',
  tryUnfit: 'not to be rated: it names a category or a level that these criteria lack',
  tryScenarioFlips: '{n} of {all} {all|scenario|scenarios}, as of {asOf}, {n|comes|come} out otherwise.',
  tryScenarioSame: 'None of {all} {all|scenario|scenarios}, as of {asOf}, comes out otherwise.',
  tryScenarioUnfit: 'not to be rated: it names a category or a level that these criteria lack',
  tryScenarioSide:
    '{unmitigated} without countermeasures; {claimed} with what is claimed; {evidenced} with what is shown',
  trySltFlips: '{n} of {all} SL-Ts, counted FR by FR, flip; what is stated stays.',

  worstNone:
    'The plant lists no worst cases: add `worstCases`, or worstCases.csv with the lines of a HAZOP or LOPA.',
  worstHead:
    'Worst cases, rated by the criteria of the plant: {n} of {all} {n|needs|need} a detailed assessment.',
  worstDetailed: 'Above what is tolerated: a detailed assessment is needed',
  worstUnrated: 'Not rated: nobody stated a severity',
  worstTolerable: 'Tolerated as they are',
  worstNotHackable: 'No attack brings them about',
  outcomeDetailed: 'needs a detailed assessment',
  outcomeUnrated: 'not rated',
  outcomeTolerable: 'tolerated',
  outcomeNotHackable: 'no attack brings it about',
  worstRating: '{categories& and } {level}, likelihood {likelihood}{assumed? (#)}',
  worstAssumed: 'taken to happen',
  worstExceeding: 'too high in {categories& and }',
  worstUnratedRank: 'unknown',
  worstSafeguards: 'prevented by {safeguards& and }',
  worstQuestions: 'Open questions',
  questionHackable:
    '{ref}: can an attack bring it about with every safeguard in place? Until somebody states `hackable`, it counts as if one could.',
  questionSeverity: '{ref}: how severe is it? Until somebody states `severity`, it has no rank.',

  scenariosNone:
    'The plant lists no scenarios: add `scenarios`, one for each zone or conduit and what may happen to it.',
  scenariosHead: 'Scenarios, rated by the criteria of the plant for {asOf}: {n} of {all} {n|is|are} open.',
  scenariosUntreated: 'Above what is tolerated, and no decision covers it',
  scenariosLapsed: 'Above what is tolerated, and the decision has run out',
  scenariosUnrated: 'Not rated: nobody stated a severity',
  scenariosPlanned: 'Above what is tolerated until what is planned is done and shown',
  scenariosAccepted: 'Above what is tolerated, and accepted',
  scenariosTransferred: 'Above what is tolerated, and transferred',
  scenariosAvoided: 'Above what is tolerated, and avoided',
  scenariosTolerable: 'Tolerated with what is shown to be done',
  scenarioRanks: '{unmitigated} without countermeasures',
  scenarioClaimed: '{rank} with what is claimed ({standing})',
  scenarioShown: '{rank} with what is shown ({standing})',
  scenarioClaimedShown: '{rank} with what is claimed and with what is shown ({standing})',
  scenarioTolerated: 'tolerated in every category',
  presetCategories: 'ours, to replace: what can be harmed at your site',
  presetRanks: 'ours, to replace: names of the ranks in your matrix',
  presetTolerable: 'ours, to replace: the highest rank that your company tolerates',
  scenarioNotHeld: 'does not count yet: {names& and }',
  scenarioDecided: '{acceptedBy?#, }until {until}',
  questionLikelihood:
    '{ref}: how likely is it, with no countermeasure counted? Until somebody states `likelihood`, it is taken to happen.',
  questionSource: '{ref}: who would do it? Nobody has named a threat source.',
  questionSafeguard:
    '{ref}: can an attack reach the safeguard {about}? Until somebody states `hackable: false`, it lowers nothing.',
  questionCites:
    '{ref}: which rows or which measure hold up the countermeasure {about}? Until it cites one, it does not count.',
  questionLowers:
    '{ref}: what does the countermeasure {about} bring down? It states neither `likelihood` nor `severity`.',
  questionJudged: '{ref}: {about} is not judged where it is looked at; name the `places` where it is.',

  suggestHead:
    'The library has {library} scenarios. They fit {n} {n|time|times} at {places} {places|place|places} where no scenario of the plant covers them yet; {covered} {covered|time|times} one does, {excluded} {excluded|time|times} they cannot occur.',
  suggestLeft: 'None is rated: who would do it, how severe it is and how likely is for the plant to state.',
  suggestAt:
    '{n} to think of{open?, # of them with an open question}; {covered} covered, {excluded} cannot occur',
  suggestKind: 'a zone of kind {kind}',
  suggestConduit: 'a conduit',
  suggestJoins: 'joins {by& and } ({kind})',
  suggestNeighbour: 'next to {by& and } ({kind})',
  suggestMedium: 'its medium is {medium}',
  suggestFact: '{fact}{by?, as # shows}',
  suggestAsset: '{type} there: {by& and }',
  suggestAskFact: 'Open: it is not known whether the fact {fact} holds here: {means}',
  suggestAskAssets: 'Open: no assets are listed there; it needs one of {types& or }',
  suggestAskMedium: 'Open: the medium is not stated; it needs {media& or }',
  suggestTypical: 'typically {source}',
  suggestUnknown: '{ref} names {library}, which is not in the library.',
  suggestAskPlace: 'One place in full',
  suggestAskYaml: 'As text for the plant',
  suggestPaste: 'Suggested by the library. Keep what can happen here, and state what the comments ask.',
  suggestNothing: 'No scenario of the library is left to think of.',
  suggestWhy: 'It fits: {reasons}.',
  suggestRows: 'Rows of {requirements} that stand against it: {rows}.',
  suggestState:
    'To be stated: source (typically {source}), severity, likelihood and why; then countermeasures.',
};
