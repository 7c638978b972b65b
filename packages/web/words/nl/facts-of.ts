import type { Words } from '../form.ts';

export const factsOf: Words['facts_of'] = {
  head: 'Feiten',
  lead: 'Wat hier kan voorkomen, bepaalt welke eisen gelden.',
  asked_one: '{{count}} feit wordt door eisen hier gevraagd: kan het voorkomen?',
  asked_other: '{{count}} feiten worden door eisen hier gevraagd: kan het voorkomen?',
  others_one: '{{count}} ander feit',
  others_other: '{{count}} andere feiten',
  here: 'Kan het hier voorkomen? De eis wacht erop.',
  true: 'ja',
  false: 'nee',
  unknown: 'onbekend',
  unstated: '–',
  reason: '{{name}}, {{fact}}: {{value}}',
};
