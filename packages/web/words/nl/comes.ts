import type { Words } from '../form.ts';

export const comes: Words['comes'] = {
  imported: 'De lijst staat erin. Wat er nu komt:',
  zones: 'Er is nog geen zone. In een zone ligt wat dezelfde bescherming nodig heeft.',
  do_zones: 'De eerste zone maken',
  nowhere_one: '{{count}} asset ligt in geen zone.',
  nowhere_other: '{{count}} assets liggen in geen zone.',
  do_nowhere: 'In zones plaatsen',
  flows: 'Er is geen datastroom opgegeven: niemand kan zeggen wat er tussen de zones loopt.',
  do_flows: 'Een lijst van datastromen importeren',
  optional:
    'Optioneel: er is geen datastroom opgegeven. Datastromen laten zien wat er tussen de zones zonder conduit loopt.',
  conduits: 'Geen conduit verbindt de zones.',
  do_conduits: 'Zones verbinden',
  targets_one: '{{count}} zone heeft niet in elke FR een SL-T: daar wordt geen hiaat geteld.',
  targets_other: '{{count}} zones hebben niet in elke FR een SL-T: daar wordt geen hiaat geteld.',
  do_targets: 'SL-T vastleggen',
  or: 'of',
  derive: "uit scenario's afleiden",
  answers_one: '{{count}} vereiste rij wacht op een feit of een antwoord.',
  answers_other: '{{count}} vereiste rijen wachten op een feit of een antwoord.',
  do_answers: 'Tonen wat eerst te vragen is',
  nothing: 'Elke zone heeft haar SL-T, en geen vereiste rij wacht op een antwoord.',
  toOverview: 'Tonen wat nu te doen is',
};
