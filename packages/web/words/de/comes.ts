import type { Words } from '../form.ts';

export const comes: Words['comes'] = {
  imported: 'Die Liste ist aufgenommen. Was als Nächstes kommt:',
  zones: 'Es gibt noch keine Zone. In einer Zone liegt, was denselben Schutz braucht.',
  do_zones: 'Die erste Zone anlegen',
  nowhere_one: '{{count}} Asset ist in keiner Zone.',
  nowhere_other: '{{count}} Assets sind in keiner Zone.',
  do_nowhere: 'In Zonen einordnen',
  flows: 'Es ist kein Datenfluss angegeben: Niemand kann sagen, was zwischen den Zonen läuft.',
  do_flows: 'Eine Liste von Datenflüssen importieren',
  optional:
    'Optional: Es ist kein Datenfluss angegeben. Datenflüsse zeigen, was zwischen den Zonen ohne Conduit läuft.',
  conduits: 'Kein Conduit verbindet die Zonen.',
  do_conduits: 'Zonen verbinden',
  targets_one: '{{count}} Zone hat nicht in jeder FR ein SL-T: Dort wird keine Lücke gezählt.',
  targets_other: '{{count}} Zonen haben nicht in jeder FR ein SL-T: Dort wird keine Lücke gezählt.',
  do_targets: 'SL-T festlegen',
  or: 'oder',
  derive: 'aus Szenarien ableiten',
  answers_one: '{{count}} geforderte Zeile wartet auf ein Merkmal oder eine Antwort.',
  answers_other: '{{count}} geforderte Zeilen warten auf ein Merkmal oder eine Antwort.',
  do_answers: 'Zeigen, was zuerst zu fragen ist',
  nothing: 'Jede Zone hat ihr SL-T, und keine geforderte Zeile wartet auf eine Antwort.',
  toOverview: 'Zeigen, was als Nächstes zu tun ist',
};
