/** Vad som kan göras åt en orsak. */
import type { NextWords } from '../en/next.ts';

export const nextWords: NextWords = {
  failed: 'anmäl felet i Bulkhead som hindrar att {rows& och } bedöms',
  compensationExpired:
    'låt godkänna kompensationen för {rows& och } vid {from& och } på nytt eller ersätt den: den gick ut {expires}',
  answerExpired:
    'bedöm {rows& och } vid {from& och } på nytt: {causes|svaret|det första svaret} gick ut {expires}',
  measure: '{names}{after?, efter #}',
  fact: 'ange om det kan förekomma: {facts& och }',
  answerMissing: 'svara på {rows& och }{title? (#)}',
  dependsOn: 'uppfyll {restsOn& och }, som kompensationen för {rows& och } vilar på',
  exception: 'för {exceptions& och } till samma nivå som resten i {rows& och }',
  bounded: 'gör mer för {rows& och }: svaret räcker bara till SL {level}',
  again: 'besvara {rows& och } på nytt, eftersom det som inväntades är på plats: {names}',
  answer: 'åtgärda {rows& och }{how?: #}',
};
