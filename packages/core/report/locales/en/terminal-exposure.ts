/** Words of the exposure view on a terminal. Templates of lib/message.ts. */
export type ExposureWords = Readonly<Record<keyof typeof exposureWords, string>>;

export const exposureWords = {
  exposureHead:
    'Exposure as of {asOf} ({reading}): what an attacker needs to reach each zone over the conduits. A screening index: no SL-T and no verdict rests on it.',
  exposureCount:
    '{n} of {all} {all|zone|zones} {n|is|are} exposed{best?, # even if all that is open were met}{unknown?; not known of #}.',
  exposureCountElsewhere:
    '{n} of them {n|is|are} exposed also to attackers who start elsewhere{open?; of # it is not known}.',
  exposureCountClaimed:
    'Were all shown that is claimed, {n} would be, {elsewhere} of them also to attackers who start elsewhere.',
  exposureNone: 'The plant has no zone that is not external.',
  exposureExposed:
    'Exposed also from elsewhere: an attacker who does not enter at the zone itself needs no more than SL-T',
  exposureThere:
    'Exposed to whoever enters at the zone itself; from elsewhere more than SL-T is needed or no path leads there',
  exposureThereUnknown:
    'Exposed to whoever enters at the zone itself; whether also from elsewhere hangs on what is not known',
  exposureNoTraffic: 'Not known: the plant states neither a conduit nor a flow, so no way there can be seen',
  exposureUnknown: 'Not known: an SL-T is missing',
  exposureEntryFacts: 'Not known: it hangs on whether attackers enter where facts are not known',
  exposureWithstands: 'Not exposed: what an attacker needs is above SL-T',
  exposureUnreached: 'No path leads there',
  exposureElsewhere: 'from elsewhere',
  exposureAnywhere: 'anywhere',
  exposureZones: '{zones& and }',
  exposureZonesBy: '{zones& and } ·',
  exposureNoPath: 'no path',
  exposureNoKnownPath: 'no known path',
  exposureIfEntered: 'if attackers enter {entry}, {needed}: {way}',
  exposureHopsBetween: '{n} more {n|hop|hops}',
  exposureBeyond: 'beyond SL 4',
  exposureAtBest: '{zone} (at best {upper})',
  exposureOpen: 'from another zone that attackers enter; nothing on the way reaches SL 1',
  exposureOpenFrom: 'from {from& or }; nothing on the way reaches SL 1',
  exposureFromOutside: 'from outside into {to}',
  exposureOutside: 'from outside',
  exposureThroughTo: 'through {conduit}',
  exposureBare: 'without a conduit',
  exposureOn: 'and on from there',
  exposureStart: 'from {from}',
  exposureThrough: 'through {conduit} into {to}',
  exposureAcross: 'over {asset}, which has a leg in each, into {to}',
  exposureAcrossTo: 'over {asset}, which has a leg in each',
  exposureInside: 'into {to} without a conduit',
  exposureDecides: 'decided at {to}',
  exposureDecidesThere: 'decided there',
  exposureExternal: 'Attackers are taken to be in {zones& and }',
  exposureEntered:
    'They enter from outside, by untrusted access, portable devices or where the plant names an entry point: {zones}',
  exposureNoEntries:
    'No zone is external, none is named as an entry point, and at none is it stated that untrusted access or portable devices occur{closed?: nothing can be reached}.',
  exposureUndecided:
    'The facts untrustedAccess and portableDevices are not both known at {zones& and }; where one is true, attackers enter there.',
  exposureHops: 'The easiest way, hop by hop',
  exposureHopsElsewhere: 'The easiest way from elsewhere, hop by hop',
  exposureHopBare: 'SL {zone} in IAC, UC and SI there',
  exposureHop: 'SL {boundary} in RDF at the border, SL {zone} in IAC, UC and SI behind it',
  exposureRaises: 'One SL-A more raises what is needed',
  exposureRaiseConduit: 'in RDF from SL {from} to SL {to}: then {needed}',
  exposureRaiseZone: 'in IAC, UC and SI from SL {from} to SL {to}: then {needed}',
  exposureRaisesNone: 'Nothing raises it by one SL-A in one place.',
};
