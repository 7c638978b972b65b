/** Sentences of findings: criteria, worst cases, scenarios. */
export const riskSentences = {
  'criteria-not-approved': {
    message: 'the risk criteria state no {missing& and }, so nobody answers for what is tolerated',
    fix: 'have the criteria approved, and state `approvedBy` and `date` in `risk`',
  },
  'worst-case-hackable-unknown': {
    message:
      '{n} worst {n|case does|cases do} not say whether an attack can bring {n|it|them} about, and {n|counts|count} as if one could: {worst& and }',
    fix: 'look at what prevents each with process safety, and state `hackable`, true or false',
  },
  'worst-case-without-scenario': {
    message:
      '{n} worst {n|case needs|cases need} a detailed assessment, and no scenario names {n|it|them}: {worst& and }',
    fix: 'write the scenarios by which {worst& and } can be brought about, and name {n|it|them} in `worstCases`',
  },
  'scenario-untreated': {
    message:
      'what is left of scenario `{scenario}` is {rank}, too high in {categories& and }, and {treatment?the treatment `#` does not cover it}{bare|nobody has decided|}{shown?; what is claimed would be enough, if it were shown}',
    fix: 'show what is claimed, add countermeasures with a measure, or have `{scenario}` accepted for a time',
  },
  'decision-lapsed': {
    message:
      'the decision about scenario `{scenario}` ran out on {until} (`{treatment}`{acceptedBy?, by #}), and what is left is too high',
    fix: 'mend what is left of `{scenario}`, or have it decided again with a new `until`',
  },
  'decision-expires-soon': {
    message:
      'the decision about scenario `{scenario}` (`{treatment}`) runs out on {until}, and what is left is too high',
    fix: 'finish and show what is planned for `{scenario}`, or have the decision renewed before that day',
  },
  'mitigation-without-measure': {
    message:
      'scenario `{scenario}` is to be mitigated, but {n|its one countermeasure names no|none of its countermeasures names a} measure that is still to be built',
    fix: 'name in the countermeasures of `{scenario}` the `measure` that brings them about',
  },
  'countermeasure-cites-nothing': {
    message:
      '{n} {n|countermeasure|countermeasures} of scenario `{scenario}` {n|names|name} neither rows nor a measure and never {n|counts|count}: {names& and }',
    fix: 'name the `rows` or the `measure` by which one can see that {names& and } {n|holds|hold}',
  },
  'countermeasure-row-elsewhere': {
    message:
      'scenario `{scenario}` rests on {n} {n|row that is|rows that are} not judged or not applicable where {n|it is|they are} looked at: {rows& and }',
    fix: 'name in `places` where the row is judged, or cite in `{scenario}` one that applies there',
  },
  'technique-unknown': {
    message:
      'scenario `{scenario}` names {n} {n|technique|techniques} that ATT&CK for ICS does not have: {names& and }',
    fix: 'correct `techniques` of `{scenario}`',
  },
  'library-scenario-unknown': {
    message:
      'scenario `{scenario}` stands for {n} {n|scenario|scenarios} that the library does not have: {names& and }',
    fix: 'correct `library` of `{scenario}`, or leave it out',
  },
  'lowers-nothing': {
    message:
      '{n} {n|entry that stands|entries that stand} against scenario `{scenario}` {n|brings|bring} nothing down, since {n|it states|they state} no lower level: {names& and }',
    fix: 'state for {names& and } in `{scenario}` the level that is left, or take {n|it|them} out',
  },
  'scenario-path-broken': {
    message: 'the path of scenario `{scenario}` breaks off: no zone connects `{from}` with `{to}`',
    fix: 'name in `path` of `{scenario}` the conduits in the order in which they are crossed, up to its place',
  },
  'conduit-below-scenario': {
    message:
      'SL-T of conduit `{conduit}` is below what {n} {n|scenario asks|scenarios ask} for whose path crosses it: {lower} ({scenarios}){unsaid?; nobody says of its flows whether they are confidential}{held?; on every such path another conduit asks for enough}',
    fix: '{unsaid?state of its flows whether they are `confidential`, }assess {n|the scenario|these scenarios} at `{conduit}` as well or state its `slTarget`, or waive this and name the border that is meant to hold',
  },
  'scenario-incomplete': {
    message: '{n} {n|scenario states|scenarios state} no `{field}`: {scenarios& and }',
    fix: 'fill in `{field}` of {scenarios& and } with the team',
  },
  'severe-scenario-without-origin': {
    message:
      'scenario `{scenario}` has severity {severity}, and names neither a worst case nor where it was found',
    fix: 'name in `{scenario}` the worst case it brings about, or the node of the hazard study in `ref`',
  },
  'scenario-not-reviewed': {
    message:
      '{n} {n|scenario was|scenarios were} {worst?assessed before the rating of #}{old|not assessed within a year|}{future|assessed on a day that is still to come|}{before|to be assessed again on a day before the last assessment|}{far|to be assessed again only more than two years after the last assessment|}: {scenarios& and }',
    fix: 'go through {scenarios& and } again with the team, and state {wrong|the right `date` and `nextReview`|the new `date`}',
  },
  'scenario-without-owner': {
    message:
      '{n} {n|scenario exceeds|scenarios exceed} what is tolerated without countermeasures, and nobody answers for {n|it|them}: {scenarios& and }',
    fix: 'state in `owner` of {scenarios& and } the role that answers for the risk',
  },
  'scenario-review-past': {
    message: '{n} {n|scenario was|scenarios were} to be assessed again from {first} on: {scenarios& and }',
    fix: 'go through {scenarios& and } again with the team, and state the new `date` and `nextReview`',
  },
  'treatment-overdue': {
    message:
      '{bare|scenario|the treatment of scenario} `{scenario}`{treatment? (`#`)} {bare|has no treatment, though its `due` was|was due by} {due}, and {unrated|nobody knows what is left, since it has no rank|what is left as shown is}{rank? #}{categories?, too high in #}{shown?; what is claimed would be enough, if it were shown}',
    fix: '{unrated|state the severity of|finish and show what was to be done for} `{scenario}`, decide on a new `due` with the reason, or have what is left accepted for a time',
  },
  'treatment-without-due': {
    message: '{n} {n|scenario is|scenarios are} to be mitigated, and nobody says by when: {scenarios& and }',
    fix: 'state in `due` of {scenarios& and } the last day by which it shall be done',
  },
  'role-unknown': {
    message: '{n} {n|name|names} in `{field}` {n|is|are} not among the `roles` of the site: {names}',
    fix: 'correct {n|the name|the names}, or add {n|it|them} to `roles` of `site`',
  },
  'zone-without-scenario': {
    message:
      'SL-T comes from scenarios (`{method}`), but there is none at zone `{zone}`, which holds {n} {n|asset|assets}',
    fix: 'write the scenarios of `{zone}`, or state its `slTarget` with a rationale',
  },
};
