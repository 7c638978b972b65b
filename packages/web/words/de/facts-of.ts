import type { Words } from '../form.ts';

export const factsOf: Words['facts_of'] = {
  head: 'Merkmale',
  lead: 'Was hier vorkommen kann, entscheidet, welche Anforderungen gelten.',
  asked_one: '{{count}} Merkmal wird von Anforderungen hier gefragt: Kann es vorkommen?',
  asked_other: '{{count}} Merkmale werden von Anforderungen hier gefragt: Kann es vorkommen?',
  others_one: '{{count}} weiteres Merkmal',
  others_other: '{{count}} weitere Merkmale',
  here: 'Kann es hier vorkommen? Die Anforderung wartet darauf.',
  true: 'ja',
  false: 'nein',
  unknown: 'unbekannt',
  unstated: '–',
  reason: '{{name}}, {{fact}}: {{value}}',
};
