/** Sentences of the gap report, for a reader who was not there. Whole sentences, with a full stop. */
export const reportSentences = {
  postureNone:
    'No zone or conduit has an SL-T above 0, so nothing can be said about reaching it. State `slTarget` at the zones, or a `baseline` in `method`.',
  postureReached:
    'Of {all} zones and conduits with an SL-T, {n} {n|reaches|reach} it in all foundational requirements, in the {reading} reading.',
  postureOnlyReached:
    'The only zone or conduit with an SL-T reaches it in all foundational requirements, in the {reading} reading.',
  postureOnlyShort:
    'The only zone or conduit with an SL-T does not reach it in all foundational requirements, in the {reading} reading.',
  postureReadings:
    'As claimed it is {claimed}, as shown by evidence {evidenced}, as confirmed by checks {verified}.',
  posturePartly:
    '{n} of them {n|has|have} no SL-T in some foundational requirement: whether {n|it reaches|they reach} it is not known, and {n|it is|they are} not counted as reaching it.',
  postureIdle:
    '{n} more {n|has|have} an SL-T of 0 throughout: nothing is asked there, and {n|it is|they are} not counted.',
  postureSafety: 'Safety zone {place} is below its SL-T in {frs& and }.',
  postureSafetyMore: '{n} more safety {n|zone is|zones are} below SL-T.',
  postureWorst: 'Furthest below SL-T: {places& and }.',
  postureShort:
    'In the {reading} reading a requirement that SL-T asks for is not satisfied in {n} {n|case|cases}.',
  postureGaps: 'In {gaps} {gaps|case|cases} it is not satisfied even as claimed (a gap).',
  postureSettled: '{n} {n|gap is|gaps are} accepted or transferred for a time.',
  postureKnown:
    '{n} of these {n|is|are} known to be open and {n|comes|come} down to {causes} {causes|finding|findings}.',
  postureOpen:
    '{n} {n|is|are} not known yet, for want of an answer or a fact: {questions} open {questions|question|questions}. None of them counts as met.',
  postureDesign:
    'The design rules find {errors} {errors|error|errors} and {warnings} {warnings|warning|warnings}.',

  openIn: 'Open in {places& and }.',
  openInMany: 'Open in {n} places.',
  unansweredIn: 'Unanswered in {places& and }.',
  unansweredInMany: 'Unanswered in {n} places.',
  tells: 'Answered, it tells whether {fr} reaches SL {sl} in {places& and }.',
  tellsIn: 'Answered, it tells whether {fr} reaches SL {sl} in {n} places.',
  tellsNothing: 'By itself an answer tells of no SL-A: other findings hold the same places back.',
  'cause-asked': 'Nobody has answered these {n} rows: {rows& and }.',
  seeFinding: 'See finding {n}.',
  gains: 'Once mended, {fr} reaches SL {sl} in {places& and }.',
  gainsMore: 'Once mended, {fr} reaches SL {sl} in {n} places, among them {places}.',
  gainsIn: 'Once mended, {fr} reaches SL {sl} in {n} places.',
  gainsNothing:
    'Where no SL is named, mending the finding alone raises none: other findings hold the same places back.',
  reaches: 'SL-T is then reached in full in {places& and }.',
  waiting: 'and {n} {n|enhancement|enhancements} waiting for the base',
  'cause-title-failed': 'not judged',
  'cause-title-compensationExpired': 'compensation run out',
  'cause-title-measure': 'measure not in place',
  'cause-title-dependsOn': 'compensation without its support',
  'cause-title-exception': 'exceptions',
  'cause-title-bounded': 'good only up to a level',
  'cause-title-answer': 'not satisfied',
  'cause-failed': 'Bulkhead failed to judge it; please report this.',
  'cause-compensationExpired': 'Its compensation ran out on {expires}.',
  'cause-answerExpired': 'Its answer ran out on {expires}.',
  'cause-measure': 'Not in place yet: {names& and }.',
  afterFindings: 'Counts on findings mended above: {findings& and }.',
  'cause-fact': 'Nobody has stated whether it can occur: {facts& and }.',
  'cause-answerMissing': 'Nobody has answered it.',
  'cause-dependsOn': 'Its compensation rests on what is not satisfied: {rows& and }.',
  'cause-exception': 'Not so for these assets or classes: {exceptions& and }.',
  'cause-bounded': 'The answer is good only up to SL {level}.',
  'cause-answer': 'It is not satisfied; the answer does not say how things are.',
  'do-failed': 'Report it with the plant and the version of the program.',
  'do-compensationExpired':
    'Renew the compensation with somebody who agrees, or put in place what was asked for.',
  'do-answerExpired': 'Look again and renew the answer.',
  'do-measure': 'Put the measure in place.',
  'do-fact':
    'Look, and state the fact with what shows it{zones?, in `facts` of the zone or the site}{conduits?; in `facts` of the conduit, which uses no others}.',
  'do-answerMissing':
    'Look, and answer. `bulkhead catalog show` tells what a row comes to; `bulkhead worksheet out` writes them as sheets to fill in.',
  'do-dependsOn': 'Satisfy the rows it rests on, or find another compensation.',
  'do-exception': 'Bring these assets to where the others are, or compensate for them.',
  'do-bounded': 'Strengthen what is there, or lower the SL-T with a reason.',
  'do-again': 'The measures named are in place ({names& and }): look again and answer it as it is now.',
  'do-answer': 'No measure is named yet. What the requirement comes to:',
  findingNumber: 'Finding {n}:',
  'so-unanswered': 'If it is not satisfied, this can happen:',
  'so-IAC': 'People or programs can get in without it being known who they are.',
  'so-UC': 'Whoever is in can do more than the task needs, and it may leave no trace.',
  'so-SI': 'Programs, settings or values can be changed without anybody noticing.',
  'so-DC': 'Passwords, recipes or drawings can be read by those they are not meant for.',
  'so-RDF': 'What goes wrong in one zone can spread to the next.',
  'so-TRE': 'An incident is noticed late, and its course cannot be told afterwards.',
  'so-RA': 'A disturbance stops the function, or recovery takes longer than planned.',

  allSettled:
    'Every required requirement that is known to be open is accepted or transferred for a time: there is nothing to do about it until then.',
  noFindings:
    'No required requirement is known to be open. That holds for what was answered: see the open questions.',
  noActions:
    'Nothing is named that must not wait: no error of the design rules stands, and no gap names a measure. Add `measures` to the answers that will be closed.',
  putInPlace: 'Put in place: {names& and }{owners? (#)}.',
  closesGaps:
    '{measures|It closes|Together they close} {n} {n|gap, the only one that waits for this|gaps, all that wait for this}.',
  closesSome: '{measures|It closes|Together they close} {n} of the {waiting} gaps that wait for it.',
  renew:
    'Renew or replace {n} {n|answer or compensation that has run out|answers and compensations that have run out}; until then the requirements behind {n|it|them} count as open.',
  moreErrors: '{n} {n|more error|more errors} of the design rules {n|stands|stand} in the annex.',
  alsoAt: 'The same holds of {places& and }.',
  outlookMeasures: '{n} {n|is|are} not in place, for {causes} {causes|finding|findings}.',
  outlookEffort: '{n} person-days in all',
  outlookOutage:
    '{n} h of production outage as stated: more where its window repeats one, less where measures share one',
  statedByAll: '(each measure states it)',
  statedBySome: '({n} of {all} measures state it; the others may add to it)',
  outlookAfter:
    'As claimed, {places} of {all} {all|place|places} would reach SL-T; {closed} {closed|gap|gaps} would be closed and {n} stay open.',
  outlookWithout:
    '{n} {n|finding names|findings name} no measure yet ({gaps} {gaps|gap|gaps}): neither cost nor time is known.',
  outlookStands:
    '{compensations} {compensations|compensation|compensations}, {waivers} {waivers|waiver|waivers} and {settled} {settled|gap|gaps} accepted or transferred, agreed{day? until a day; the next runs out on #}.',
  outlookFails:
    '{n} {n|compensation does|compensations do} not count: run out, without a measure that is in place, or resting on what is not satisfied.',
  waivedError: 'Waived at a safety zone by {by}{day?, until #}:',
  outlookNothingStands:
    'Nothing: no compensation, no waiver and no decision that a gap may stand is in force.',
  nothingUnknown:
    'Every required requirement is answered, every fact it rests on is stated, and evidence shows what is claimed.',
  unknownAnswers: '{n} required {n|judgement has|judgements have} no answer.',
  unknownExpired: '{n} required {n|judgement rests|judgements rest} on an answer that has expired.',
  unknownFacts: 'Not stated whether it can occur: {facts& and }.',
  unknownTargets: 'Without SL-T in at least one foundational requirement: {places& and }.',
  unknownNotApplicable:
    '{n} of {all} {all|judgement|judgements} that a requirement is not applicable {n|has|have} no live evidence behind the fact or the answer; what a conduit leaves to its zones is not counted.',
  unknownEvidence:
    '{n} of {all} {all|judgement|judgements} claimed as satisfied {n|has|have} no live evidence of an accepted kind: {n|it rests|they rest} on word alone.',

  scopeSizes:
    'The plant has {zones} {zones|zone|zones}, {conduits} {conduits|conduit|conduits}, {assets} {assets|asset|assets} and {flows} {flows|flow|flows}.',
  noSuc:
    'No system under consideration is written down, so all zones are taken as in scope. State it as `suc`: purpose, zones, ways in, what is left out and why.',
  noFunctions:
    'No essential function is named, so nothing can be said about which zones safety or control rests on. State them as `functions`.',

  methodRows:
    'Every zone and conduit is judged against the {rows} rows of {catalog}; a conduit that holds no asset against the rows about communication only.',
  methodReadings:
    'Three readings stand side by side: claimed is what somebody answered; evidenced is what live evidence of an accepted kind shows at that very place; verified is what a check confirmed besides.',
  methodTarget:
    'SL-T is what the plant states for each zone, with its reason; a zone that states none takes that of the zone around it, or the baseline of SL {baseline} where the method says so.',
  methodConduit:
    'A conduit without its own SL-T takes the highest of the zones it joins; in DC only if confidential data passes, in RA only if an essential function needs it.',
  methodConduitMax:
    'A conduit without its own SL-T takes the highest of the zones it joins, in all foundational requirements.',
  methodOrder:
    'An answer given at a place counts before one handed down from a zone around it, the site or the organisation.',
  methodWhy:
    'Every figure of a zone or conduit can be asked why, and gives the answers, facts and evidence behind it:',
  methodWhyPaper:
    'The chain behind the figures is an annex of report.html; elsewhere it is left out, and the command above gives it.',
  methodAgain: 'The same plant, day and program give this report again, byte for byte.',

  limitSl:
    'A security level tells which means, resources and skills an attacker is held off with. It is no probability, and it is not the safety integrity level of the safety standards.',
  limitSlA:
    'SL-A is the highest SL up to which every requirement of a foundational requirement is satisfied. It is no mean and no percentage, and one open requirement keeps it down.',
  limitTreRa: 'No requirement separates SL 3 from SL 4 in TRE and RA: a 4 there says no more than a 3.',
  limitMet:
    'What nobody answered is undetermined and never counts as satisfied. What is claimed counts as claimed only: the gauges show which reading they are of.',
  limitNoEvidence:
    'Nothing required is shown by live evidence in {n} {n|place, which rests|places, which rest} on word alone: {places& and }.',
  limitTarget: 'SL-T is as good as the risk assessment it came from; the report takes it as stated.',
  limitNotYet:
    'Not part of this report: risk criteria and tolerable risk, and threat scenarios with their rating before and after countermeasures, which `bulkhead risk` shows. Not yet part of the model: advisories and patches, and phases and dates of measures.',
  limitDrawing:
    'The drawing is a logical one: zones, conduits and what enforces their borders, not every cable and address.',
  limitText:
    'Titles of requirements are facts and stay in the language of their catalog; their text is in the standard, which is not reprinted here.',
  limitIntent:
    'The recommendations of {n} {n|finding|findings} that name no measure tell what the requirement comes to in the words of its catalog, and in its language.',
  sourcesSeen:
    'Listed as evidence: {documentation} {documentation|item|items} of documentation, {implementation} that {implementation|shows|show} how things are set up, {effectiveness} that {effectiveness|shows|show} that they work.',
  sourcesLive: '{live} of {all} {all|item|items} {live|has|have} not run out, and answers cite {cited}.',
  sourcesChecks:
    '{n} {n|check is|checks are} recorded: {interview} by interview, {inspect} by inspection, {configuration} of a configuration, {test} by a test; the others do not say how.',
  sourcesNoChecks: 'No check is recorded.',
  noPeople:
    'Nobody is named who collected evidence, checked, or agreed to what stands. State `collectedBy`, `by` and `approvedBy`.',

  changesIntroDays:
    'What is written differently since the older state of the plant named here, and what that and the time between did. The older state is judged as of {asOfBefore}, this one as of {asOf}.',
  changesIntro:
    'What is written differently since the older state of the plant named here, and what that does. Both states are judged as of {asOf}, so that only what was written differs and not the day.',
  changesNone: 'Nothing is written differently.',
  changesCounts: '{added} {added|entry was|entries were} added, {changed} changed, {removed} removed.',
  changesResidual:
    'Residual risk as shown rose in {higher} {higher|scenario|scenarios} and fell in {lower}. Scenarios not decided: {opened} more, {closed} fewer.',
  changesEffects:
    'SL-A as claimed rose in {risen} {risen|case|cases} and fell in {fallen}. {opened} {opened|gap|gaps} opened and {closed} closed; {found} {found|finding|findings} of the design rules {found|is|are} new and {gone} {gone|is|are} gone.',
  changesRest:
    '{n} more {n|figure|figures} of SL-C, of other documents, of maturity and of laws and frameworks {n|differs|differ}: `bulkhead diff` lists them.',
  changesGapsMean:
    'Those of a place that was removed count as closed, those of a place that was added as opened.',
  changesCut: 'The first {shown} of {all} rows. `bulkhead diff --all` lists all.',

  figureOverview: 'Zones and conduits. An arrow head shows who opens the connection.',
  figureZone: 'Sheet of {zone}.',
  noZones: 'The plant has no zones yet. Add `zones`.',
  noConduits:
    'The plant has no conduits yet, so nothing is said about what passes between zones. Add `conduits`.',
  noPlaces: 'The plant has no zones yet, so nothing can be judged. Add `zones`.',

  levelsIntro:
    'The map shows the {reading} reading, the worst places first. Each place follows with all three readings.',
  levelsOutside:
    '{n} {n|zone lies|zones lie} outside and {n|has|have} neither SL-T nor SL-A: {places& and }.',
  triageIntro:
    '{n} {n|zone was|zones were} asked twelve plain questions before {n|it is|they are} judged row by row. They give a first range for SL-A with the rows that are judged already; the range judges nothing, and nothing else in this report is counted from it.',
  triageOf: '{n} of {all}',
  'basis-stated': 'The SL-T is stated for this place.',
  rationale: 'Reason:',
  'basis-uniform':
    'The same SL is stated for all seven foundational requirements, without a vector of its own.',
  'basis-inherited': 'The SL-T is that of {from}, the zone around it.',
  'basis-baseline': 'No SL-T is stated; the method gives the baseline.',
  'basis-conduit-default': 'The SL-T follows from the zones this conduit joins.',
  'basis-conduit-max': 'The SL-T is the highest of the zones this conduit joins.',
  'basis-risk-band':
    'The SL-T follows from the scenarios assessed here: from the rank of their risk without countermeasures.',
  'basis-crrf':
    'The SL-T follows from the scenarios assessed here: from how often they happen without countermeasures against how often is tolerated.',
  'basis-attacker':
    'The SL-T follows from the scenarios assessed here: from whom the plant means to keep from such consequences.',
  'basis-consequence':
    'The SL-T follows from the scenarios assessed here: from the severity an attack can bring about.',
  'basis-external': 'The place lies outside and has no SL-T.',
  'basis-none': 'No SL-T is stated, so nothing is required here and no gap can be counted. State `slTarget`.',
  placeCounts:
    'Of {required} required {required|row|rows}: {met} met, {compensated} compensated, {partial} partial, {unmet} unmet, {undetermined} undetermined, {notApplicable} not applicable, {failed} failed.',
  nothingApplies: 'no requirement applies',
  targetMissing: 'no SL-T',
  atTarget: 'at SL-T',
  bounded: 'an answer is good only up to SL {level}',
  moreRows: '+{n} more',

  findingsIntro:
    '{causes} {causes|finding|findings}, each a root cause with everything that is known to be open because of it; the first {first} are those whose mending brings most.',
  findingsSilent:
    'Where a finding names no SL, mending it alone raises none; where it names no evidence, no answer to it cites any.',
  questionsIntro:
    '{n} open {n|question|questions}, on which {waiting} {waiting|judgement waits|judgements wait}. They are no weaknesses: nobody has said yet how it is. Until then none of it counts as met.',
  noQuestions:
    'No question is open: every required requirement is answered, and every fact it rests on is stated.',
  factsAsked: 'Whether it can occur: {facts& and }',
  ranOutOn: '(ran out on {expires})',
  moreSaid: '{n} more {n|answer stands|answers stand} in the annex, row by row.',
  ownerLabel: 'Owner:',
  effortLabel: 'Effort:',
  missingAnswer: 'Nobody has answered.',
  missingExpired: 'The answer expired on {expires}.',
  missingFacts: 'Not stated whether it can occur: {facts& and }{shown?; the model shows #}.',
  costLabel: 'Cost:',
  outageLabel: 'Outage:',

  noProgram:
    'The plant is not judged against 62443-2-1 or another program. Name the edition in `catalogs` and answer its rows at the site, each with its maturity.',
  noMaturityAim:
    'No maturity level is aimed at, so no row can fall short of it. State `maturity` in `method`.',
  maturityAim: 'The plant aims at maturity level {level} in its program.',
  programCounts:
    '{document} ({edition}), {rows} {rows|row|rows}: {met} met, {compensated} compensated, {partial} partial, {unmet} unmet, {undetermined} undetermined, {notApplicable} not applicable, {failed} failed.',
  programNothingOpen: 'No row of it is open.',
  programUnanswered: '{n} {n|row|rows} that nobody has answered.',
  programNotAnswered: '{document} ({edition}): none of the {rows} rows has been answered.',
  sustainedCounts:
    '{n} of {all} system requirements are sustained: the processes that keep them met reach the level aimed at, and evidence shows it. The others may be met today and not stay so:',

  noSuppliers:
    'No supplier or service provider is named, so nothing can be said about who else shapes the security of the plant. State `suppliers`.',
  supplierNotJudged:
    'Not judged: no document in use asks this supplier. Name 62443-2-4 (service providers) or 62443-4-1 (makers of products) in `catalogs`, and give the answers at the supplier.',
  noProducts: 'No product is named, so nothing can be said about what components can do. State `products`.',
  productsIntro: 'SL-C tells what a component can do. It never makes a requirement of the system met.',
  productsNotJudged:
    'No SL-C is known: the plant does not use 62443-4-2. Name the edition in `catalogs` and answer at the product, or state its certificate.',
  noCertificate: 'none stated',

  nis2Intro:
    'For each point of Articles 20, 21 and 23 ({edition}): the answer given to the point itself, and how the rows that help to show it stand over all places. No count says that a point is fulfilled.',
  nis2NotInUse:
    'The points themselves are not answered: the plant does not use {edition}. Name it in `catalogs` to answer them.',
  nis2NothingLinked:
    'No row in use is linked to any point, so nothing can be said. Use more documents, such as 62443-2-1@2024.',
  nis2Elsewhere: '{n} linked {n|row stands|rows stand} in documents this plant does not use.',

  noMeasures:
    'No measure is stated. Add `measures`, and name them at the answers whose gaps they will close.',
  measuresIntro:
    'Measures for which most gaps wait first; a gap that waits for several is counted at each of them. Cost and outage stand as stated; what is not stated is not assumed to be nothing.',
  outage: '{hours} h{window?, #}',
  noOutage: 'no outage',
  standsInBy: 'In its stead:',
  standsInLater: 'In its stead, not in place:',
  standsInShown: 'Shown by:',
  yearlyCost: '{cost}{currency? #} a year',
  days: '{n} {n|day|days}',

  exceptionsIntro:
    'What stands although it is not as required, with who agreed and until when. After its day none of it counts.',
  noCompensationCounts: 'No compensation counts.',
  compensationsFail:
    'These were agreed but do not count on the day of the assessment; what they were to stand in for is open:',
  'fails-expired': 'Does not count: its day has passed.',
  'fails-measures': 'Does not count: not in place {names& and }.',
  'fails-dependsOn': 'Does not count: not satisfied {rows& and }.',
  noCompensations: 'No requirement is compensated by something else.',
  noNotApplicable:
    'No answer says that a requirement does not apply. Where one does not, a fact of the place says so.',
  noExceptions: 'No asset or class of assets is an exception to an answer.',
  'gap-planned': 'Planned to be closed by {until}{owner?; in the hands of #}.',
  'gap-accepted': 'Accepted until {until} by {by}.',
  'gap-transferred': 'Transferred to {owner} until {until}.',
  noDispositions: 'Nothing is decided about gaps.',
  decidedOn: 'decided on',
  decisionNote: 'Note:',
  'decision-planned': 'planned',
  'decision-accepted': 'accepted',
  'decision-transferred': 'transferred',
  'decision-planned-closed': 'planned; no gap any more',
  'decision-accepted-closed': 'accepted; no gap any more',
  'decision-transferred-closed': 'transferred; no gap any more',
  noWaivers: 'No finding of the design rules is waived.',

  rowsIntro:
    'What the figures above are counted from. Rows that SL-T does not ask for are shown more quietly. Each row can be asked why by `verdict:<place>:<requirement>`.',
  rowsPaged:
    'When report.html is printed, the rows that SL-T does not ask for are left out; report.csv has them.',
  rowsPagedOpen:
    'When report.html is printed, only the rows stand that are required and not satisfied as claimed; report.pdf goes through all that are required, and report.csv has every row.',
  rowsByRequirement:
    'What the figures above are counted from, requirement by requirement. Places of which the same is said stand in one row, by their ids. Left out are rows that SL-T does not ask for, and those a conduit leaves to the zones it joins; report.html and report.csv have every row of every place. Above eight places, the largest row of a requirement names none: it holds those that stand in no other row of it.',
  rowsAtTarget: 'SL-T {level}:',
  rowsOtherPlaces: 'the other places',
  rowsAllPlaces: 'all of them',
  nZones: '{n} {n|zone|zones}',
  nConduits: '{n} {n|conduit|conduits}',
  overlaysHead: 'Overlays of the plant',
  sameInOneRow: 'What is alike stands in one row.',
  flowsInOneRow:
    'Flows through one conduit with one protocol and one purpose stand in one row. Their names are in report.html.',
  rowsElsewhere:
    'There are {n} rows, more than the {most} this report prints. The file report.csv has all of them.',
  rowsAtZones: '{n} {n|row is|rows are} judged at the zones this conduit joins and not repeated here.',
  noTargetHere: 'Without SL-T it is not known which rows are required here.',
  overlaysIntro: 'Asked for besides by overlays of the plant:',
  answeredByRows: 'answered by {rows& and }',
  fromPlace: 'From {place}:',
  reasonFacts: 'Cannot occur here: {facts& and }.',
  reasonBase: 'Its base {base} does not apply.',
  blockedBy: 'Waits for its base {base}.',
  shownVerified: 'verified',
  shownEvidenced: 'evidenced',
  shownClaimed: 'claimed only',

  noAssets: 'No asset is listed. Add `assets`.',
  noFlows: 'No flow is listed, so nothing is known about what passes through the conduits. Add `flows`.',
  noEvidence:
    'No evidence is listed, so nothing is shown: every answer rests on word alone. Add `evidence` and cite it in the answers.',
  noDesignFindings: 'The design rules find nothing.',
  designIntro:
    'What the design rules find, with the way out. A waived finding stands until the day of its waiver.',
  listCut: 'The first {shown} of {all} entries. The files of the plant have all of them.',
  listPaged: 'When report.html is printed, this list of {n} entries is left out; report.pdf has it.',
  whyIntro: 'Where each figure comes from, and what rests on it.',
  whyRule: 'Rule {rule}{clause? · #}',
  whyUsedBy: 'Rests on it: {n} {n|statement|statements}',

  gaugeLabel: '{fr}: SL-A {achieved} of SL-T {target}, {short} short, {reading}',
  gaugeReached: '{fr}: SL-A {achieved}, SL-T {target} reached, {reading}',
  gaugeNoTarget: '{fr}: SL-A {achieved}, no SL-T, {reading}',
  gaugeNone: 'n.a.',
  titleBlock: '{plant} · as of {asOf} · model {model}',
  pageOf: 'page {page} of {pages}',
  skip: 'Skip to the report',
  contents: 'Contents',
  subtitle: 'Gap report by IEC 62443, as of {asOf}',
  signature: 'Name, date, signature',
};
