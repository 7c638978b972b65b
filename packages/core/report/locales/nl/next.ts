/** Wat er aan een oorzaak te doen is. */
import type { NextWords } from '../en/next.ts';

export const nextWords: NextWords = {
  failed: 'de fout van Bulkhead melden die een oordeel over {rows& en } verhindert',
  compensationExpired:
    'de compensatie voor {rows& en } bij {from& en } opnieuw laten goedkeuren of vervangen: verlopen op {expires}',
  answerExpired:
    '{rows& en } bij {from& en } opnieuw beoordelen: {causes|het antwoord|het eerste antwoord} is op {expires} verlopen',
  measure: '{names}{after?, na #}',
  fact: 'opgeven of het kan voorkomen: {facts& en }',
  answerMissing: '{rows& en }{title? (#)} beantwoorden',
  dependsOn: 'voldoen aan {restsOn& en }, waarop de compensatie voor {rows& en } rust',
  exception: '{exceptions& en } bij {rows& en } op het niveau van de rest brengen',
  bounded: 'meer doen voor {rows& en }: het antwoord reikt maar tot SL {level}',
  again: '{rows& en } opnieuw beantwoorden, want waarop werd gewacht is getroffen: {names}',
  answer: '{rows& en } dichten{how?: #}',
};
