/** Was gegen eine Ursache zu tun ist. */
import type { NextWords } from '../en/next.ts';

export const nextWords: NextWords = {
  failed: 'den Fehler von Bulkhead melden, der das Urteil über {rows& und } verhindert',
  compensationExpired:
    'die Kompensation für {rows& und } bei {from& und } neu genehmigen lassen oder ersetzen: abgelaufen am {expires}',
  answerExpired:
    '{rows& und } bei {from& und } neu beurteilen: {causes|die Antwort|die erste Antwort} ist am {expires} abgelaufen',
  measure: '{names}{after?, nach #}',
  fact: 'angeben, ob es vorkommen kann: {facts& und }',
  answerMissing: '{rows& und }{title? (#)} beantworten',
  dependsOn: '{restsOn& und } erfüllen, worauf die Kompensation für {rows& und } beruht',
  exception: '{exceptions& und } bei {rows& und } auf den Stand der übrigen bringen',
  bounded: 'mehr für {rows& und } tun: die Antwort trägt nur bis SL {level}',
  again: '{rows& und } neu beantworten, da umgesetzt ist, worauf gewartet wurde: {names}',
  answer: '{rows& und } schließen{how?: #}',
};
