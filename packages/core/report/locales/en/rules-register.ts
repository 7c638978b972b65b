/** Findings in words: zones and conduits as they stand in the register. */
export const registerSentences = {
  'zone-without-owner': {
    message: 'zone `{zone}` has no owner',
    fix: 'state in `owner` who is accountable for `{zone}`',
  },
  'zone-without-boundary': {
    message:
      'zone `{zone}` states no {both|boundary, neither logical nor physical|}{logicalOnly|logical ' +
      'boundary|}{physicalOnly|physical boundary|}',
    fix: 'state `logicalBoundary` or `networks`, and `physicalBoundary`, of `{zone}`',
  },
  'zone-not-reviewed': {
    message: 'zone `{zone}` {never|was never reviewed|was last reviewed on }{reviewed}',
    fix: 'review `{zone}` with its owner and state the day in `reviewed`',
  },
  'target-without-rationale': {
    message: 'SL-T of `{place}` is {sl} in every FR and gives no rationale',
    fix: 'state `slTarget` of `{place}` as a vector with its rationale',
  },
  'target-not-approved': {
    message: 'SL-T of `{place}` was approved by nobody',
    fix: 'have SL-T of `{place}` approved and state `approvedBy`',
  },
  'suc-leaves-out-zone': {
    message: 'zone `{zone}` is in no SUC ({suc& and })',
    fix: 'list `{zone}` in its SUC, or say in `outOfScope` why it is left out and waive this',
  },
  'conduit-without-flow': {
    message: 'no flow passes through conduit `{conduit}`, which joins {zones& and }',
    fix: 'list what passes through `{conduit}`, or close it',
  },
  'conduit-without-device': {
    message: 'conduit `{conduit}` between {zones& and } has no boundary device',
    fix: 'name `{conduit}` in `conduits` of the device that enforces it, or put one there',
  },
  'conduit-without-rules': {
    message: 'conduit `{conduit}` does not say where the rules of {devices& and } are kept',
    fix: 'state in `rules` of `{conduit}` where its rule set lies',
  },
  'conduit-joins-many': {
    message: 'conduit `{conduit}` joins {n} zones: {zones& and }',
    fix: 'split `{conduit}` by pairs of zones, or waive this with the reason why they share it',
  },
  'wireless-without-fact': {
    message: 'conduit `{conduit}` is wireless, but does not state the fact `wireless`',
    fix: 'state the fact `wireless` true at `{conduit}`',
  },
  'external-conduit-open': {
    message: 'conduit `{conduit}` leads to {outside& and } and is neither one-way nor filtered',
    fix: 'put a device that refuses by default on `{conduit}`, or make it one-way outwards',
  },
  'one-way-against-flow': {
    message: 'flow `{flow}` is opened against conduit `{conduit}`, which leads from {from} to {to} only',
    fix: 'turn `{flow}` round, move it to another conduit, or correct `oneWay` of `{conduit}`',
  },
  'conduit-below-zones': {
    message: 'conduit `{conduit}` has SL-T {target} for RDF, but joins zone `{zone}` with {level}',
    fix: 'raise RDF of `{conduit}` to {level}, or waive this with the reason',
  },
  'zone-without-asset': {
    message: 'zone `{zone}` holds no asset',
    fix: 'enter the assets of `{zone}`, or remove the zone',
  },
};
