/**
 * Sentences of `why`, in the words a colleague would use. A head answers the question, a cause is a line below
 * it. No full stop at the end: what a plant says of itself may stand there.
 */
import type { StepPart, CauseCode, HeadCode } from '../../../why/codes.ts';

export type WhyHeads = Readonly<Record<HeadCode, string>>;
/** What a step of the workflow holds and lacks is told by the words of `risk steps`. */
export type WhyCauses = Readonly<Record<Exclude<CauseCode, StepPart>, string>>;

export const whyHeads: WhyHeads = {
  'step-done': '{row} {title}, for {suc}: done; nothing is missing. {intent}',
  'step-begun': '{row} {title}, for {suc}: begun. {intent}',
  'step-notBegun': '{row} {title}, for {suc}: not begun. {intent}',
  'step-notNeeded':
    '{row} {title}, for {suc}: not needed, since what it rests on does not ask for it. {intent}',
  'step-undetermined':
    '{row} {title}, for {suc}: nobody knows whether it is needed, or whether it is done. {intent}',
  'step-several': '{row} {title}, SUC by SUC. {intent}',
  'slt-stated': '{place} must reach SL {level} in {fr}: its SL-T is stated FR by FR, with a reason',
  'slt-uniform': '{place} must reach SL {level} in {fr}: one SL is stated for all seven FRs',
  'slt-inherited':
    '{place} must reach SL {level} in {fr}: it states no SL-T of its own and takes that of the zone around it',
  'slt-baseline':
    '{place} must reach SL {level} in {fr}: the method of the plant gives the baseline to every zone without an SL-T of its own',
  'slt-highest':
    '{place} must reach SL {level} in {fr}: it states no SL-T of its own and takes the highest of the zones it joins',
  'slt-noPart':
    '{place} must reach SL {level} in {fr}: no flow through it is marked so that {fr} counts, which leaves the baseline of the plant',
  'slt-zoneWithout': '{place} has no SL-T in {fr}: a zone it joins has none, so none can be derived',
  'slt-noZone': '{place} has no SL-T in {fr}: it joins no zone whose SL-T it could take',
  'slt-scenarios':
    '{place} must reach SL {level} in {fr}: a scenario there asks for it before any countermeasure counts',
  'slt-baselineHolds':
    '{place} must reach SL {level} in {fr}: no scenario there asks for more than the baseline of the plant',
  'slt-aboveZones':
    '{place} must reach SL {level} in {fr}: a scenario there asks for more than the zones it joins do',
  'slt-zonesAndScenarios':
    '{place} must reach SL {level} in {fr}: the zones it joins ask for it, and so does a scenario there',
  'slt-open':
    'Nobody knows which SL {place} must reach in {fr}: a scenario there leaves open what it asks for',
  'slt-inheritedOpen':
    'Nobody knows which SL {place} must reach in {fr}: it takes the SL-T of the zone around it, which is open',
  'slt-external': '{place} has no SL-T: it lies outside the plant, and nobody here can set one',
  'slt-none': '{place} has no SL-T in {fr}: none is stated, neither for it nor for a zone around it',

  'sla-held':
    '{place} reaches SL {level} in {fr} ({reading}){short?, # below its SL-T}: of the {rows} {rows|requirement|requirements} up to SL {next}, {n} {n|is|are} not satisfied',
  'sla-bounded':
    '{place} reaches SL {level} in {fr} ({reading}){short?, # below its SL-T}: every requirement up to SL {next} is satisfied, but an answer is good only up to SL {level}',
  'sla-top': '{place} reaches SL {level} in {fr} ({reading}): every requirement of this FR is satisfied',
  'sla-none': '{place} has no SL-A in {fr}: no requirement of this FR applies there',

  'verdict-met-claimed':
    '{place} meets {requirement} ({title}), but only by its own word: no evidence counts there',
  'verdict-met-evidenced':
    '{place} meets {requirement} ({title}), and evidence shows it; no check has confirmed it',
  'verdict-met-verified': '{place} meets {requirement} ({title}); evidence shows it and a check confirmed it',
  'verdict-compensated-claimed':
    '{place} makes up for {requirement} ({title}) by something else, but only by its own word: no evidence counts there',
  'verdict-compensated-evidenced':
    '{place} makes up for {requirement} ({title}) by something else, and evidence shows it; no check has confirmed it',
  'verdict-compensated-verified':
    '{place} makes up for {requirement} ({title}) by something else; evidence shows it and a check confirmed it',
  'verdict-partial': '{place} meets {requirement} ({title}) only in part',
  'verdict-unmet': '{place} does not meet {requirement} ({title})',
  'verdict-failed':
    'Bulkhead failed to judge {requirement} ({title}) at {place}, so it does not count as met; please report this',
  'verdict-blocked':
    '{place} has an answer to {requirement} ({title}), but it does not count while its base {base} is not satisfied',
  'verdict-reason-answer': '{requirement} ({title}) does not apply at {place}: an answer says so',
  'verdict-reason-fact':
    '{requirement} ({title}) does not apply at {place}: the {n|fact|facts} {facts& and } {n|is|are} false there',
  'verdict-reason-base':
    '{requirement} ({title}) does not apply at {place}: its base {base} does not apply there',
  'verdict-reason-judgedAtZone':
    '{requirement} ({title}) is judged at the zones and not at {place}, which holds no asset',
  'verdict-reason-compensationExpired':
    '{place} does not meet {requirement} ({title}): its compensation ran out on {expires}',
  'verdict-reason-measureNotInPlace':
    '{place} does not meet {requirement} ({title}): its compensation rests on {n|a measure|measures} not in place yet, {measures& and }',
  'verdict-reason-dependsOnUnsatisfied':
    '{place} does not meet {requirement} ({title}): its compensation rests on {rows& and }, not satisfied there',
  'verdict-reason-effectiveTo':
    '{place} does not meet {requirement} ({title}): it is asked for from SL {level}, and the answer is good only up to SL {bound}',
  'verdict-exception-partial':
    '{place} meets {requirement} ({title}) only in part, because of {n|an exception|exceptions}: {exceptions& and }',
  'verdict-exception-compensated':
    '{place} makes up for {requirement} ({title}) by something else, because of {n|an exception|exceptions}: {exceptions& and }',
  'verdict-missing-answer': 'Nobody has answered {requirement} ({title}) for {place}{onlyAt?, only at #}',
  'verdict-missing-answerExpired':
    'Nobody knows whether {place} still meets {requirement} ({title}): the answer expired on {expires}',
  'verdict-missing-fact':
    'Whether {requirement} ({title}) applies at {place} is open: the {n|fact|facts} {facts& and } {n|is|are} not known there{shown?; the model shows #, to be stated true}',
  'overlay-verdict': '{requirement} ({title}), asked for by an overlay, at {place}: {verdict}',

  'gap-partial':
    '{requirement} ({title}) is a gap: {place} meets it only in part, and SL-T {target} in {fr} asks for it from SL {level} on',
  'gap-unmet':
    '{requirement} ({title}) is a gap: {place} does not meet it, and SL-T {target} in {fr} asks for it from SL {level} on',
  'gap-undetermined':
    '{requirement} ({title}) is a gap: whether {place} meets it is not known, and SL-T {target} in {fr} asks for it from SL {level} on',
  'gap-failed':
    '{requirement} ({title}) is a gap: Bulkhead failed to judge it at {place}, and SL-T {target} in {fr} asks for it; please report this',
  'gap-blocked':
    '{requirement} ({title}) is a gap at {place}: it does not count while its base {base} is not satisfied, and SL-T {target} in {fr} asks for it from SL {level} on',
  'gap-bounded':
    '{requirement} ({title}) is a gap at {place}: the answer is good only up to SL {bound}, and SL-T in {fr} is {target}',

  'answer-met': '{requirement} ({title}) was answered for {place} as met{assessor?, by #}{how?: #}',
  'answer-compensated':
    '{requirement} ({title}) was answered for {place} as compensated{assessor?, by #}; approved by {approvedBy} until {expires}: {reason}',
  'answer-partial':
    '{requirement} ({title}) was answered for {place} as only partly met{assessor?, by #}{how?: #}',
  'answer-unmet': '{requirement} ({title}) was answered for {place} as not met{assessor?, by #}{how?: #}',
  'answer-notApplicable':
    '{requirement} ({title}) was answered for {place} as not applicable{assessor?, by #}; approved by {approvedBy}: {reason}',

  'fact-true': '{fact} is true at {place}: {trueWhen}',
  'fact-false': '{fact} is false at {place}; it would be true if: {trueWhen}',
  'fact-unknown': '{fact} is not known at {place}; it is true if: {trueWhen}',
  'fact-shown':
    'Nobody states whether {fact} is true at {place}, and the model of the plant shows it: state it true there; it is true if: {trueWhen}',
  'fact-shownByAnswer':
    '{fact} is stated false but counts as true at {place}, because an answer given there shows it: {trueWhen}',
  'fact-shownByModel':
    '{fact} is stated false but counts as true at {place}, because the model of the plant shows it: {trueWhen}',

  'evidence-live': '{title} ({kind}) counts on {asOf} as evidence for {places& and }{expires?, until #}',
  'evidence-notLive':
    '{title} ({kind}) does not count as evidence on {asOf}{collected?, it counts from #}{expires?, it counted until #}',
  'measure-inPlace': 'The measure is in place: {name}',
  'measure-notInPlace': 'The measure is not in place yet: {name}',
  'disposition-planned':
    '{place} shall meet {requirement} ({title}) by {until}{owner?; in the hands of #}{reason?: #}',
  'disposition-accepted':
    'That {place} does not meet {requirement} ({title}) is accepted until {until}; approved by {approvedBy}: {reason}',
  'disposition-transferred':
    'For what {requirement} ({title}) leaves open at {place}, {owner} answers until {until}; approved by {approvedBy}: {reason}',
  'disposition-lapsed':
    'What was decided about {requirement} ({title}) at {place} ran out on {until}{approvedBy?; it was approved by #}{reason?: #}',
  'check-pass': 'A check of {requirement} ({title}) at {place} on {date} passed, done by: {by}',
  'check-fail': 'A check of {requirement} ({title}) at {place} on {date} failed, done by: {by}',
  row: '{requirement}{title? (#)}{intent?: #}',
  'place-zone': '{place} is a zone of kind {kind} with {n} {n|asset|assets}',
  'place-conduit': '{place} is a conduit with {n} {n|asset|assets} of its own{kind?, its medium is #}',
  'place-bareConduit': '{place} is a conduit without an asset of its own{kind?, its medium is #}',
  'place-site': '{place} is the site; zones and conduits take answers from it',
  'place-organisation':
    '{place} is the organisation; the site, its zones and its conduits take answers from it',
  asset: 'The asset {asset}{name?, #,} is of type {type}{places? and belongs to #}',
  flow: 'The flow {flow} goes from {from} to {to}{protocol? by #}{through?, through #}',
  'exposure-exposed':
    '{place} is exposed ({reading}{elsewhere?, from elsewhere}): an attacker of SL {needed} reaches it{upper?, at best, with all that is open met, one of #}, and its SL-T goes up to {target}',
  'exposure-withstands':
    '{place} is not exposed ({reading}{elsewhere?, from elsewhere}): an attacker needs SL {needed} to reach it{upper?, at best, with all that is open met, #}, and its SL-T goes no higher than {target}',
  'exposure-beyond':
    '{place} is not exposed ({reading}{elsewhere?, from elsewhere}): what stands in the way is more than an attacker of SL 4 gets past',
  'exposure-noTarget':
    'Whether {place} is exposed is not known ({reading}{elsewhere?, from elsewhere}): an attacker of SL {needed} reaches it, and it lacks an SL-T in IAC, UC, SI or RDF',
  'exposure-noTraffic':
    'Whether {place} is exposed is not known ({reading}{elsewhere?, from elsewhere}): the plant states neither a conduit nor a flow, so no way there can be seen',
  'exposure-entryFacts':
    'Whether {place} is exposed is not known ({reading}{elsewhere?, from elsewhere}): {needed?it takes # to reach it}{none?no known path leads there}, but only {ifEntered} if attackers enter {entry}, where untrustedAccess and portableDevices are not both known, and its SL-T {target?goes up to #}{noTarget?is not known}',
  'exposure-heldIfEntered':
    '{place} is not exposed ({reading}{elsewhere?, from elsewhere}): even if attackers enter {entry}, where untrustedAccess and portableDevices are not both known, it takes {ifEntered} to reach it, and SL-T does not ask for that much',
  'exposure-unreached':
    'Nothing leads to {place}: as the plant is modelled, there is no path to it from outside{elsewhere? into another zone} or from an external zone',

  'triage-lower':
    'Provisionally {place} reaches SL {level} in {fr} at least: of the {rows} {rows|requirement|requirements} up to SL {next}, {n} {n|is|are} neither judged as satisfied nor carried by a yes in the triage',
  'triage-upper':
    'Provisionally {place} reaches SL {level} in {fr} at most: of the {rows} {rows|requirement|requirements} up to SL {next}, {n} {n|is|are} judged as not satisfied or answered no in the triage',
  'triage-lower-top':
    '{place} reaches SL {level} in {fr} at least: every requirement of this FR is judged and satisfied',
  'triage-upper-top':
    'Provisionally {place} may reach SL {level} in {fr}: nothing that is judged or answered in the triage stands against it',
  'triage-bounded':
    'Provisionally {place} gets no further than SL {level} in {fr}: nothing else holds it there, but an answer is good only up to SL {level}',
  'triage-none': 'The triage has no SL-A for {place} in {fr}: no requirement of this FR applies there',
  'question-yes':
    'The triage of {place} says yes to {question}{assessor?, by #}: this carries {rows& and } with their REs up to SL {carries}, where they are not judged',
  'question-no':
    'The triage of {place} says no to {question}{assessor?, by #}: this holds for {rows& and } with their REs, where they are not judged',
  'question-unknown':
    'The triage of {place} leaves {question} open{assessor?, by #}: it speaks for {rows& and } with their REs, where they are not judged',
  'question-unasked':
    'The triage of {place} has no answer to {question}: it speaks for {rows& and } with their REs, where they are not judged',
  'slc-held':
    '{place} can do SL {level} in {fr} ({reading}): of the {rows} {rows|requirement|requirements} up to SL {next}, {n} {n|is|are} not satisfied',
  'slc-bounded':
    '{place} can do SL {level} in {fr} ({reading}): every requirement up to SL {next} is satisfied, but an answer is good only up to SL {level}',
  'slc-top': '{place} can do SL {level} in {fr} ({reading}): every requirement of this FR is satisfied',
  'slc-none': '{place} has no SL-C in {fr}: no requirement of this FR applies to it',
  'slc-product': '{place} can do in {fr} what its product can do, {product}: no answer of its own differs',
  'capability-native': '{place} brings {requirement} ({title}) out of the box',
  'capability-configurable': '{place} brings {requirement} ({title}) once it is configured for it',
  'capability-certified': '{place} brings {requirement} ({title}) by its certificate; nobody has answered it',
  'capability-short': '{place} does not bring {requirement} ({title})',
  'capability-system': '{place} leaves {requirement} ({title}) to the system around it',
  'capability-notApplicable': '{requirement} ({title}) does not apply to {place}',
  'capability-unknown': 'Nobody has said whether {place} brings {requirement} ({title})',
  'capability-failed':
    'Bulkhead failed to judge {requirement} ({title}) for {place}, so it does not count as met; please report this',
  'maturity-unstated': 'Nobody has said at which maturity {place} lives {requirement} ({title})',
  'maturity-notLived':
    '{requirement} ({title}) has no maturity at {place}: its verdict is {verdict}, and only what is lived has one',
  'maturity-claimed':
    '{place} says it lives {requirement} ({title}) at ML {claimed}{aim?; the plant aims at ML #}; no evidence shows it',
  'maturity-less':
    '{place} says it lives {requirement} ({title}) at ML {claimed}, but its evidence shows no more than ML {evidenced}{aim?; the plant aims at ML #}',
  'maturity-evidenced':
    '{place} lives {requirement} ({title}) at ML {evidenced}, and evidence shows it{aim?; the plant aims at ML #}',
  'sustained-evidenced':
    '{requirement} ({title}) is sustained: every process that carries it is shown to be lived at ML {level} or above',
  'sustained-claimed':
    '{requirement} ({title}) is sustained, but only by word: of {n} {n|process|processes} that {n|carries|carry} it, {short} {short|is|are} not shown to be lived at ML {level}',
  'sustained-short':
    '{requirement} ({title}) is not sustained: of {n} {n|process|processes} that {n|carries|carry} it, {short} {short|falls|fall} short of ML {level} or {short|is|are} not known',
  'sustained-open':
    'Whether {requirement} ({title}) is sustained is not known: of {n} {n|process|processes} that {n|carries|carry} it, {short} {short|is|are} not known to be lived at ML {level}',
  'sustained-noAim':
    'Nothing can be told of how {requirement} ({title}) is sustained: the plant names no maturity to reach in its method',
  'sustained-noCarrier':
    'Nothing can be told of how {requirement} ({title}) is sustained: no process of the program that applies here carries it',
  'verdict-handedDown':
    '{requirement} ({title}) is not judged at {place} itself: what is answered there is handed down',
  'verdict-atAsset':
    '{requirement} ({title}) is not judged at {place} itself: what is answered there counts as an exception where the asset belongs',
  supplier: '{name} is a supplier; its part: {roles}',
  product: '{name} is a component of class {class}{vendor?, from #}{certificate?, certified: #}',
  suc: '{name} is a system under consideration with {n} {n|zone|zones}{zones?: #}',
  function: '{name} is an essential function of kind {kind}{needs?; it needs #}',
  overlay: '{name} asks for {n} {n|row|rows} beside the standard{source?, from #}',
  'waiver-live': 'The finding may stand until {expires}; approved by {approvedBy}: {reason}',
  'waiver-over': 'The finding might stand until {expires}, which is over; approved by {approvedBy}: {reason}',
  'worstCase-detailed':
    '{name} is rated {rank}, above what is tolerated: a detailed risk assessment is needed',
  'worstCase-tolerable': '{name} is rated {rank}, which is tolerated',
  'worstCase-notHackable':
    '{name}{rank? is rated #, but} needs no detailed risk assessment: no attack can bring it about{safeguards?; it is prevented by #}',
  'worstCase-unrated': '{name} has no rank: nobody has stated how severe it is, so it is unknown and not low',
  'scenario-untreated':
    '{name}, at {place}: what is shown to be done leaves it at {rank}, more than is tolerated, and no decision covers that',
  'scenario-lapsed':
    '{name}, at {place}: it stays at {rank}, more than is tolerated, and what was decided held until {until}{acceptedBy?, by #}',
  'scenario-unrated':
    '{name}, at {place}: it has no rank, since nobody has stated how severe it is; it is unknown and not low',
  'scenario-planned':
    '{name}, at {place}: it is at {rank}, more than is tolerated, until what is planned against it is done and shown{until?, at the latest on #}',
  'scenario-accepted':
    '{name}, at {place}: it stays at {rank}, more than is tolerated; {acceptedBy} accepts that until {until}{reason?: #}',
  'scenario-transferred':
    '{name}, at {place}: it stays at {rank}, more than is tolerated; {acceptedBy} has transferred it until {until}{reason?: #}',
  'scenario-avoided':
    '{name}, at {place}: it would be at {rank}, more than is tolerated; {acceptedBy} has it avoided until {until}{reason?: #}',
  'scenario-tolerable':
    '{name}, at {place}: what is shown to be done leaves it at {rank}, which is tolerated',
  risk: 'Risk is rated by {severities} levels of severity, {likelihoods} of likelihood and the ranks {ranks}; up to {tolerable} is tolerated{approvedBy?, approved by #}',
  document:
    'Document control{number?: number #}{revision?, revision #}{date?, of #}{classification?, classified as #}{drawn?, drawn by #}{checked?, checked by #}{approved?, approved by #}; what is not stated is not known',
  method:
    'The method of the plant{slTarget?: SL-T by #}; every FR gets at least SL {baseline}{maturity?; the program aims at ML #}',
  plant:
    '{name} has {zones} {zones|zone|zones}, {conduits} {conduits|conduit|conduits} and {assets} {assets|asset|assets}',
  rule: 'The design rule {rule} has {n} {n|finding|findings} here; severity: {severity}',
  'document-inUse': '{title}: {n} {n|row|rows}; the plant is judged by it',
  'document-notInUse': '{title}: {n} {n|row|rows}; the plant is not judged by it',
  links: '{title}: {n} {n|link|links} from {rowsFrom} rows of {from} to {rowsTo} of {to}',
  cause:
    '{n} {n|gap|gaps} in {places} {places|place|places} have one cause, which holds back {rows}{more? and # more}{how?: #}. All of it satisfied: {closed} {closed|gap|gaps} fewer, {levels} {levels|level|levels} of SL-A more, {reached} {reached|place|places} more at SL-T.{measures? Measures: #}{effort?, # days}{cost?, #}{currency? #}{yearly?, # a year}{hours?, # h outage}{unstated?; the rest of effort, cost and outage is not stated}',
  fact: '{fact} is true where: {trueWhen}',
};

export const whyCauses: WhyCauses = {
  'step-done': 'For {suc} it is done',
  'step-begun': 'For {suc} it is begun: {missing} {missing|thing is|things are} missing',
  'step-notBegun': 'For {suc} it is not begun: {missing} {missing|thing is|things are} missing',
  'step-notNeeded': 'For {suc} it is not needed',
  'step-undetermined': 'For {suc} nobody knows whether it is needed, or whether it is done',
  'step-recorded': 'Recorded at the site: {verdict}; whether it is done, the model tells',
  rationale: 'The reason given: {rationale}',
  driver: '{place} must reach SL {level} in {fr}',
  'driver-none': '{place} has no SL-T in {fr}',
  'driver-baseline': 'the baseline of the plant is SL {level}',
  'derived-less': 'the scenarios there ask for SL {level}, which is less; the stated SL-T stands instead',
  'derived-same': 'the scenarios there ask for SL {level} as well',
  'derived-more': 'the scenarios there ask for SL {level}, which is more; the stated SL-T stands instead',
  'derived-open': 'the scenarios there leave open what they ask for; the stated SL-T stands instead',
  'asks-risk-band':
    '{name} asks for SL {level}: its risk without countermeasures is {rank}{cap?, and its threat source is meant to be held off at SL #}',
  'asks-crrf':
    '{name} asks for SL {level}: {perYear} times a year without countermeasures, {tolerablePerYear} tolerated',
  'asks-attacker':
    '{name} asks for SL {level}: {source} must not bring about severity {severity}, and it comes to {reached}',
  'asks-consequence': '{name} asks for SL {level}: an attack can bring about severity {severity}',
  'asks-open-severity': '{name} leaves open what it asks for: no severity is stated',
  'asks-open-frequency': '{name} leaves open what it asks for: `perYear` or `tolerablePerYear` is not stated',
  'asks-open-attackers': '{name} leaves open what it asks for: the criteria state no `attackers`',
  'asks-open-effects': '{name} leaves open in which FRs it asks for something: no effects are stated',
  target: '{place} must reach SL {level} in {fr}',
  'row-met': '{requirement} {title}: met',
  'row-compensated': '{requirement} {title}: compensated',
  'row-notApplicable': '{requirement} {title}: does not apply',
  'row-partial': '{requirement} {title}{level? (from SL #)}: only partly met{how?; #}',
  'row-unmet': '{requirement} {title}{level? (from SL #)}: not met{how?; #}',
  'row-fallen': '{requirement} {title}{level? (from SL #)}: answered, but the answer does not hold{how?; #}',
  'row-missing-answer':
    '{requirement} {title}{level? (from SL #)}: nobody has answered it{onlyAt?, only at #}',
  'row-missing-answerExpired': '{requirement} {title}{level? (from SL #)}: the answer expired on {expires}',
  'row-missing-fact':
    '{requirement} {title}{level? (from SL #)}: open while the {n|fact|facts} {facts& and } {n|is|are} not known{shown?; the model shows #, to be stated true}',
  'row-failed': '{requirement} {title}: Bulkhead failed to judge it',
  'row-blocked': '{requirement} {title}{level? (from SL #)}: answered, but its base {base} is not satisfied',
  'row-notEvidenced': '{requirement} {title}{level? (from SL #)}: {verdict}, but no evidence counts here',
  'row-notVerified':
    '{requirement} {title}{level? (from SL #)}: {verdict} and evidenced, but no check confirms it',
  'rows-atZone':
    '{rows& and } {n|counts|count} as satisfied here because {n|it is|they are} judged at the zones, one of them {place}',
  'row-bound': '{requirement} {title}: the answer is good only up to SL {bound}',
  'answer-here': 'Answered here: {status}{how?; #}',
  'answer-from': 'Answered for {place} and taken over from there: {status}{how?; #}',
  'fact-true': '{fact} is true here: {trueWhen}',
  'fact-false': '{fact} is false here; it would be true if: {trueWhen}',
  'fact-unknown': '{fact} is not known here; it is true if: {trueWhen}',
  'fact-shown':
    '{fact} is not stated here, and the model of the plant shows it: state it true; it is true if: {trueWhen}',
  shows: 'The model shows it: {what}',
  statement: 'That is what {place} states',
  'evidence-counts': 'Shown by evidence: {title} ({kind})',
  'evidence-notLive': 'Not shown by {title}: on this day it does not count',
  'evidence-wrongKind': 'Not shown by {title}: evidence of the kind {kind} cannot show this requirement',
  'evidence-outOfScope': 'Not shown by {title}: this place is not listed there',
  'evidence-cited': '{title} ({kind})',
  'measure-inPlace': '{name}: in place',
  'measure-notInPlace': '{name}: not in place yet',
  'disposition-planned': 'Planned to be closed by {until}{owner?; in the hands of #}{reason?: #}',
  'disposition-accepted': 'Accepted until {until}, approved by {approvedBy}: {reason}',
  'disposition-transferred': 'Transferred to {owner} until {until}, approved by {approvedBy}: {reason}',
  'disposition-lapsed': 'What was decided about it ran out on {until}: it is open again',
  'check-pass': 'A check on {date} passed, done by: {by}',
  'check-fail': 'A check on {date} failed, done by: {by}',
  'found-at': 'Found at {place}',
  'with-thing': '{name}',
  'with-flow': '{from} to {to}{protocol?; #}',
  'with-row': '{requirement} {title} at {place}',
  'severity-above':
    '{category}: severity {level} ({name}) makes it {rank}, above the {tolerable} that is tolerated there',
  'severity-within':
    '{category}: severity {level} ({name}) makes it {rank}; up to {tolerable} is tolerated there',
  'likelihood-stated': 'Likelihood {level} ({name}), as stated',
  'likelihood-assumed': 'Likelihood {level} ({name}): nobody stated one, so it is taken to happen',
  'likelihood-derived': 'Likelihood {level} ({name}), from capability {capability} and exposure {exposure}',
  'exposure-elsewhere':
    'From elsewhere {needed?# is needed}{none?no path leads there}{open?no known path leads there}{entered?, only # if attackers enter where that is not known}',
  'exposure-hop-outside':
    'From outside into {to} ({facts& and }): SL-A is {zone} there in IAC, UC and SI{decides?; this hop decides}',
  'exposure-hop-conduit':
    'From {from} through {conduit} into {to}: SL-A is {boundary} in RDF at the conduit and {zone} in IAC, UC and SI behind it{decides?; this hop decides}',
  'exposure-hop-asset':
    'From {from} over {asset}, which has a leg in each, into {to}: no conduit stands between, and SL-A is {zone} there in IAC, UC and SI{decides?; this hop decides}',
  'exposure-hop-parent':
    'From {from} into {to}, one inside the other with no conduit between: SL-A is {zone} there in IAC, UC and SI{decides?; this hop decides}',
  'exposure-raise-conduit':
    'RDF at {place} raised from SL {from} to SL {to} would raise what is needed to {needed}',
  'exposure-raise-zone':
    'IAC, UC and SI at {place} raised from SL {from} to SL {to} would raise what is needed to {needed}',
  'hackable-unknown':
    'Nobody knows yet whether an attack can bring it about; until somebody says so, it counts as if one could',
  unmitigated:
    '{unmitigated} without countermeasures; {claimed} with what is claimed, {evidenced} with what is shown, at likelihood {left}',
  'countermeasure-evidenced': '{name}: {requirement} is done at {place}, and shown',
  'countermeasure-claimed':
    '{name}: {requirement} is claimed to be done at {place}, and nothing shows it yet',
  'countermeasure-open':
    '{name}: {requirement} does not stand at {place}: not done, not answered or not applicable there',
  'countermeasure-notJudged': '{name}: {requirement} is not judged at {place}, so nothing holds this up',
  'countermeasure-citesNothing': '{name} cites no row and no measure, so nothing can show that it holds',
  'countermeasure-measureInPlace': '{name}: its measure is in place',
  'countermeasure-measureMissing': '{name}: its measure is not in place',
  'countermeasure-measureUnshown': '{name}: its measure is in place, and no live evidence shows it',
  'safeguard-counts': '{name} lowers the severity: no attack reaches it',
  'safeguard-hackable': '{name} lowers nothing: an attack reaches it',
  'safeguard-unknown': '{name} lowers nothing until somebody states that no attack reaches it',
  'waiver-live': 'Waived until {expires}, approved by {approvedBy}: {reason}',
  'waiver-over': 'The waiver ran out on {expires}; approved by {approvedBy}: {reason}',
  'question-no': '{question}: answered no, which holds for {rows& and }',
  'question-unknown': '{question}: answered unknown, so nothing carries {rows& and }',
  'question-unasked': '{question}: not answered, so nothing carries {rows& and }',
  'question-beyond':
    '{question}: answered yes, but a yes carries rows no higher than SL {carries} and not {rows& and }',
  'question-differs': '{question}: answered yes, but an asset is answered otherwise to {rows& and }',
  'fr-reached': '{fr}: SL-A {level}, which its SL-T {target} asks for',
  'fr-short': '{fr}: SL-A {level}, below its SL-T {target}',
  'fr-noTarget': '{fr}: SL-A {level}, and no SL-T',
  'fr-nothing': '{fr}: no requirement applies{target?, and SL-T is #}',
  'slc-product': '{product} can do SL {level} in {fr}',
  'slc-product-none': '{product} has no SL-C in {fr}',
  'of-product': 'It is {product}',
  certificate: 'Certified by {scheme}{expires?, until #}',
  'carrier-verdict': '{requirement} {title}: {verdict}{claimed?, ML # said}',
  'carrier-claimed': '{requirement} {title}: ML {claimed} said, nothing shown',
  'carrier-evidenced': '{requirement} {title}: ML {claimed} said, ML {evidenced} shown',
  'evidence-shows': 'Shown by evidence: {title} ({kind}), which can show up to ML {level}',
  judged: '{place}: {verdict}{how?; #}',
  'judged-by': 'Judged by {edition}: {satisfied} of {rows} {rows|row|rows} satisfied',
  'document-at': '{place}: {satisfied} of {rows} {rows|row|rows} satisfied',
  linked: '{requirement}{title? #}: {standing} ({kind}, {grade})',
  'linked-in': '{requirement}{title? #}: {standing} in {n} {n|place|places} ({kind}, {grade})',
  'linked-notInUse': '{requirement}{title? #}: not judged, since the plant does not use {edition}',
  'gap-at': 'At {place}: {requirement} {title}',
  'fact-at-true': '{place}: true',
  'fact-at-false': '{place}: false',
  'fact-at-unknown': '{place}: not known',
};
