import type { Words } from '../form.ts';

export const factsOf: Words['facts_of'] = {
  head: 'Fakta',
  lead: 'Det som kan förekomma här avgör vilka krav som gäller.',
  asked_one: '{{count}} faktum efterfrågas av krav här: kan det förekomma?',
  asked_other: '{{count}} fakta efterfrågas av krav här: kan det förekomma?',
  others_one: '{{count}} annat faktum',
  others_other: '{{count}} andra fakta',
  here: 'Kan det förekomma här? Kravet väntar på det.',
  true: 'ja',
  false: 'nej',
  unknown: 'okänt',
  unstated: '–',
  reason: '{{name}}, {{fact}}: {{value}}',
};
