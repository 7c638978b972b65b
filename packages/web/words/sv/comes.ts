import type { Words } from '../form.ts';

export const comes: Words['comes'] = {
  imported: 'Listan är inläst. Vad som kommer härnäst:',
  zones: 'Det finns ingen zon än. I en zon ligger det som behöver samma skydd.',
  do_zones: 'Lägg upp den första zonen',
  nowhere_one: '{{count}} tillgång ligger inte i någon zon.',
  nowhere_other: '{{count}} tillgångar ligger inte i någon zon.',
  do_nowhere: 'Placera dem i zoner',
  flows: 'Inget dataflöde är angivet: det går inte att säga vad som går mellan zonerna.',
  do_flows: 'Importera en lista över dataflöden',
  optional: 'Valfritt: inget dataflöde är angivet. Dataflöden visar vad som går mellan zonerna utan conduit.',
  conduits: 'Ingen conduit förbinder zonerna.',
  do_conduits: 'Förbind dem',
  targets_one: '{{count}} zon har inte SL-T i varje FR: där räknas ingen brist.',
  targets_other: '{{count}} zoner har inte SL-T i varje FR: där räknas ingen brist.',
  do_targets: 'Ange SL-T',
  derive: 'eller härled det ur scenarier',
  answers_one: '{{count}} krävd rad väntar på ett faktum eller ett svar.',
  answers_other: '{{count}} krävda rader väntar på ett faktum eller ett svar.',
  do_answers: 'Visa vad som ska frågas först',
  nothing: 'Varje zon har sitt SL-T, och ingen krävd rad väntar på ett svar.',
  toOverview: 'Visa vad som ska göras härnäst',
};
