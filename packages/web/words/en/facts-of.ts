export const factsOf = {
  head: 'Facts',
  lead: 'What can occur here decides which requirements apply.',
  asked_one: '{{count}} fact is asked for by requirements here: can it occur?',
  asked_other: '{{count}} facts are asked for by requirements here: can it occur?',
  others_one: '{{count}} other fact',
  others_other: '{{count}} other facts',
  here: 'Can it occur here? The requirement waits for it.',
  true: 'yes',
  false: 'no',
  unknown: 'unknown',
  unstated: '–',
  reason: '{{name}}, {{fact}}: {{value}}',
};
