/** All design rules, in the order in which they are listed everywhere. The ids are published: never rename one. */
import { rule as assetPlacement } from './asset-placement.ts';
import { rule as businessWithIacs } from './business-with-iacs.ts';
import { rule as childLowerTarget } from './child-lower-target.ts';
import { rule as clearTextWrite } from './clear-text-write.ts';
import { rule as dualHomed } from './dual-homed.ts';
import { rule as factContradicted } from './fact-contradicted.ts';
import { rule as flowWithoutConduit } from './flow-without-conduit.ts';
import { rule as levelSkip } from './level-skip.ts';
import { rule as targetBelowRisk } from './target-below-risk.ts';
import { rule as noSlTarget } from './no-sl-target.ts';
import { rule as zoneWithoutOwner } from './zone-without-owner.ts';
import { rule as zoneWithoutBoundary } from './zone-without-boundary.ts';
import { rule as zoneNotReviewed } from './zone-not-reviewed.ts';
import { rule as targetWithoutRationale } from './target-without-rationale.ts';
import { rule as targetNotApproved } from './target-not-approved.ts';
import { rule as sucLeavesOutZone } from './suc-leaves-out-zone.ts';
import { rule as conduitWithoutFlow } from './conduit-without-flow.ts';
import { rule as conduitWithoutDevice } from './conduit-without-device.ts';
import { rule as conduitWithoutRules } from './conduit-without-rules.ts';
import { rule as conduitJoinsMany } from './conduit-joins-many.ts';
import { rule as wirelessWithoutFact } from './wireless-without-fact.ts';
import { rule as externalConduitOpen } from './external-conduit-open.ts';
import { rule as oneWayAgainstFlow } from './one-way-against-flow.ts';
import { rule as conduitBelowScenario } from './conduit-below-scenario.ts';
import { rule as conduitBelowZones } from './conduit-below-zones.ts';
import { rule as zoneWithoutAsset } from './zone-without-asset.ts';
import { rule as remoteWithoutSecondFactor } from './remote-without-second-factor.ts';
import { rule as remoteEndsInside } from './remote-ends-inside.ts';
import { rule as dmzPassesOn } from './dmz-passes-on.ts';
import { rule as safetyChangedFromOutside } from './safety-changed-from-outside.ts';
import { rule as safetyRemoteAccess } from './safety-remote-access.ts';
import { rule as flowWithoutPurpose } from './flow-without-purpose.ts';
import { rule as flowNotApproved } from './flow-not-approved.ts';
import { rule as flowNotObserved } from './flow-not-observed.ts';
import { rule as flowPastUntil } from './flow-past-until.ts';
import { rule as duplicateAddress } from './duplicate-address.ts';
import { rule as supportEnded } from './support-ended.ts';
import { rule as controllerWithoutBackup } from './controller-without-backup.ts';
import { rule as sharedAccounts } from './shared-accounts.ts';
import { rule as assetUnidentified } from './asset-unidentified.ts';
import { rule as assetNotVerified } from './asset-not-verified.ts';
import { rule as productWithoutSupportEnd } from './product-without-support-end.ts';
import { rule as supplierWithoutRecord } from './supplier-without-record.ts';
import { rule as supplierNotReviewed } from './supplier-not-reviewed.ts';
import { rule as claimedNotEvidenced } from './claimed-not-evidenced.ts';
import { rule as evidenceUncited } from './evidence-uncited.ts';
import { rule as evidenceWithoutHash } from './evidence-without-hash.ts';
import { rule as expiredEvidenceCited } from './expired-evidence-cited.ts';
import { rule as answerExpiresSoon } from './answer-expires-soon.ts';
import { rule as compensatedWithoutMeasure } from './compensated-without-measure.ts';
import { rule as compensationExpiresSoon } from './compensation-expires-soon.ts';
import { rule as notApplicableAgainstFact } from './not-applicable-against-fact.ts';
import { rule as factsUndecided } from './facts-undecided.ts';
import { rule as removableMediaUnstated } from './removable-media-unstated.ts';
import { rule as essentialFunctionNotReviewed } from './essential-function-not-reviewed.ts';
import { rule as functionWithoutPlace } from './function-without-place.ts';
import { rule as editionSuperseded } from './edition-superseded.ts';
import { rule as measureUncited } from './measure-uncited.ts';
import { rule as measureUnplanned } from './measure-unplanned.ts';
import { rule as answerBehindMeasure } from './answer-behind-measure.ts';
import { rule as answerCountsNowhere } from './answer-counts-nowhere.ts';
import { rule as dispositionLapsed } from './disposition-lapsed.ts';
import { rule as dispositionExpiresSoon } from './disposition-expires-soon.ts';
import { rule as dispositionBeforeAnswer } from './disposition-before-answer.ts';
import { rule as dispositionWithoutGap } from './disposition-without-gap.ts';
import { rule as waiverExpiresSoon } from './waiver-expires-soon.ts';
import { rule as failedCheckClaimed } from './failed-check-claimed.ts';
import { rule as criteriaNotApproved } from './criteria-not-approved.ts';
import { rule as worstCaseHackableUnknown } from './worst-case-hackable-unknown.ts';
import { rule as worstCaseWithoutScenario } from './worst-case-without-scenario.ts';
import { rule as scenarioUntreated } from './scenario-untreated.ts';
import { rule as decisionLapsed } from './decision-lapsed.ts';
import { rule as decisionExpiresSoon } from './decision-expires-soon.ts';
import { rule as mitigationWithoutMeasure } from './mitigation-without-measure.ts';
import { rule as countermeasureCitesNothing } from './countermeasure-cites-nothing.ts';
import { rule as countermeasureRowElsewhere } from './countermeasure-row-elsewhere.ts';
import { rule as scenarioPathBroken } from './scenario-path-broken.ts';
import { rule as roleUnknown } from './role-unknown.ts';
import { rule as scenarioReviewPast } from './scenario-review-past.ts';
import { rule as scenarioWithoutOwner } from './scenario-without-owner.ts';
import { rule as treatmentOverdue } from './treatment-overdue.ts';
import { rule as treatmentWithoutDue } from './treatment-without-due.ts';
import { rule as scenarioIncomplete } from './scenario-incomplete.ts';
import { rule as severeScenarioWithoutOrigin } from './severe-scenario-without-origin.ts';
import { rule as scenarioNotReviewed } from './scenario-not-reviewed.ts';
import { rule as zoneWithoutScenario } from './zone-without-scenario.ts';
import { rule as techniqueUnknown } from './technique-unknown.ts';
import { rule as libraryScenarioUnknown } from './library-scenario-unknown.ts';
import { rule as lowersNothing } from './lowers-nothing.ts';
import { NOTICES, type NoticeId } from './notices.ts';
import { rule as parentAcrossBorder } from './parent-across-border.ts';
import type { Rule } from './rule.ts';
import { rule as safetyBelowNeighbour } from './safety-below-neighbour.ts';
import { rule as safetyWithOther } from './safety-with-other.ts';
import { rule as specialAssetOutsideKind } from './special-asset-outside-kind.ts';
import { rule as widePorts } from './wide-ports.ts';
import { rule as zoneBetterThanConduit } from './zone-better-than-conduit.ts';

/** Zones, then assets, flows, targets, and what the evaluation shows. INVARIANT: key and `id` are equal. */
const BY_ID = {
  'business-with-iacs': businessWithIacs,
  'safety-with-other': safetyWithOther,
  'parent-across-border': parentAcrossBorder,
  'special-asset-outside-kind': specialAssetOutsideKind,
  'asset-placement': assetPlacement,
  'dual-homed': dualHomed,
  'flow-without-conduit': flowWithoutConduit,
  'level-skip': levelSkip,
  'wide-ports': widePorts,
  'clear-text-write': clearTextWrite,
  'safety-below-neighbour': safetyBelowNeighbour,
  'no-sl-target': noSlTarget,
  'child-lower-target': childLowerTarget,
  'target-below-risk': targetBelowRisk,
  'fact-contradicted': factContradicted,
  'zone-better-than-conduit': zoneBetterThanConduit,
  'zone-without-owner': zoneWithoutOwner,
  'zone-without-boundary': zoneWithoutBoundary,
  'zone-not-reviewed': zoneNotReviewed,
  'target-without-rationale': targetWithoutRationale,
  'target-not-approved': targetNotApproved,
  'suc-leaves-out-zone': sucLeavesOutZone,
  'conduit-without-flow': conduitWithoutFlow,
  'conduit-without-device': conduitWithoutDevice,
  'conduit-without-rules': conduitWithoutRules,
  'conduit-joins-many': conduitJoinsMany,
  'wireless-without-fact': wirelessWithoutFact,
  'external-conduit-open': externalConduitOpen,
  'one-way-against-flow': oneWayAgainstFlow,
  'conduit-below-zones': conduitBelowZones,
  'zone-without-asset': zoneWithoutAsset,
  'remote-without-second-factor': remoteWithoutSecondFactor,
  'remote-ends-inside': remoteEndsInside,
  'dmz-passes-on': dmzPassesOn,
  'safety-changed-from-outside': safetyChangedFromOutside,
  'safety-remote-access': safetyRemoteAccess,
  'flow-without-purpose': flowWithoutPurpose,
  'flow-not-approved': flowNotApproved,
  'flow-not-observed': flowNotObserved,
  'flow-past-until': flowPastUntil,
  'duplicate-address': duplicateAddress,
  'support-ended': supportEnded,
  'controller-without-backup': controllerWithoutBackup,
  'shared-accounts': sharedAccounts,
  'asset-unidentified': assetUnidentified,
  'asset-not-verified': assetNotVerified,
  'product-without-support-end': productWithoutSupportEnd,
  'supplier-without-record': supplierWithoutRecord,
  'supplier-not-reviewed': supplierNotReviewed,
  'claimed-not-evidenced': claimedNotEvidenced,
  'evidence-uncited': evidenceUncited,
  'evidence-without-hash': evidenceWithoutHash,
  'expired-evidence-cited': expiredEvidenceCited,
  'answer-expires-soon': answerExpiresSoon,
  'compensated-without-measure': compensatedWithoutMeasure,
  'compensation-expires-soon': compensationExpiresSoon,
  'not-applicable-against-fact': notApplicableAgainstFact,
  'facts-undecided': factsUndecided,
  'removable-media-unstated': removableMediaUnstated,
  'essential-function-not-reviewed': essentialFunctionNotReviewed,
  'function-without-place': functionWithoutPlace,
  'edition-superseded': editionSuperseded,
  'measure-uncited': measureUncited,
  'measure-unplanned': measureUnplanned,
  'answer-behind-measure': answerBehindMeasure,
  'answer-counts-nowhere': answerCountsNowhere,
  'disposition-lapsed': dispositionLapsed,
  'disposition-expires-soon': dispositionExpiresSoon,
  'disposition-before-answer': dispositionBeforeAnswer,
  'disposition-without-gap': dispositionWithoutGap,
  'waiver-expires-soon': waiverExpiresSoon,
  'failed-check-claimed': failedCheckClaimed,
  'criteria-not-approved': criteriaNotApproved,
  'worst-case-hackable-unknown': worstCaseHackableUnknown,
  'worst-case-without-scenario': worstCaseWithoutScenario,
  'scenario-untreated': scenarioUntreated,
  'decision-lapsed': decisionLapsed,
  'decision-expires-soon': decisionExpiresSoon,
  'mitigation-without-measure': mitigationWithoutMeasure,
  'countermeasure-cites-nothing': countermeasureCitesNothing,
  'countermeasure-row-elsewhere': countermeasureRowElsewhere,
  'technique-unknown': techniqueUnknown,
  'library-scenario-unknown': libraryScenarioUnknown,
  'lowers-nothing': lowersNothing,
  'scenario-path-broken': scenarioPathBroken,
  'conduit-below-scenario': conduitBelowScenario,
  'scenario-incomplete': scenarioIncomplete,
  'severe-scenario-without-origin': severeScenarioWithoutOrigin,
  'scenario-not-reviewed': scenarioNotReviewed,
  'scenario-without-owner': scenarioWithoutOwner,
  'scenario-review-past': scenarioReviewPast,
  'treatment-overdue': treatmentOverdue,
  'treatment-without-due': treatmentWithoutDue,
  'role-unknown': roleUnknown,
  'zone-without-scenario': zoneWithoutScenario,
} satisfies Readonly<Record<string, Rule>>;

export type DesignRuleId = keyof typeof BY_ID;
/** Everything a finding can name as its rule. */
export type RuleId = DesignRuleId | NoticeId;

/** What is published of a rule. */
export type RuleInfo = Pick<Rule, 'id' | 'severity' | 'doc'>;

export const RULES: readonly Rule[] = Object.values(BY_ID);
/** The rules and the notices about rules and waivers. */
export const RULE_INFOS: readonly RuleInfo[] = [...RULES, ...NOTICES].map(({ id, severity, doc }) => ({
  id,
  severity,
  doc,
}));

export const RULE_IDS: readonly RuleId[] = RULE_INFOS.map((info) => info.id as RuleId);

export function isRuleId(text: string): text is RuleId {
  return (RULE_IDS as readonly string[]).includes(text);
}
