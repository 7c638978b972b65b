/** Was `bulkhead verify` über eine gespeicherte Aufzeichnung sagt. */
import type { VerifyWords } from '../en/verify.ts';

export const verifyWords: VerifyWords = {
  chain:
    '{chain}: {entries} {entries|Eintrag|Einträge}, {entities} {entities|Objekt|Objekte}; neuester Eintrag {seq}, {hash}',
  place: '{chain}{seq?, Eintrag #}{entity?, #}',
  wholeRecord: 'die ganze Aufzeichnung',
  sound: '{chains} {chains|Kette|Ketten} geprüft, nichts wurde verändert',
  count: '{n} {n|Befund|Befunde}: die Aufzeichnung ist nicht, was geschrieben wurde',
  unlisted: '{n} {n|weiterer ist|weitere sind} nicht aufgeführt',
  limit:
    'Einträge, die am Ende mit allem abgeschnitten wurden, was auf ihnen beruht, sind an der Aufzeichnung allein nicht zu erkennen: mit einem anderswo verwahrten Prüfpunkt vergleichen, siehe bulkhead verify --help',
  unreadable: 'die Datenbank ist nicht lesbar: {found}',
  'database-damaged':
    'die Datei der Datenbank ist beschädigt und bald vielleicht weder zu schreiben noch zu lesen: {found}; eine Sicherung in eine leere Aufzeichnung zurückspielen',
  'row-form': '`{found}` enthält, was nicht in diese Spalte gehört',
  'chain-name': 'keine Anlage kann so heißen',
  'chain-without-head': 'es gibt Zeilen dieser Kette, aber keine solche Kette',
  'head-differs': 'der Kopf sagt {found}, der neueste Eintrag ist {expected}',
  'entry-missing': 'Einträge fehlen: {found}',
  'entry-number': 'Einträge werden ab 1 gezählt',
  'entry-hash': 'der Eintrag gibt den Hash {found} an; was er sagt, hat {expected}',
  'entry-prev': 'der Eintrag folgt auf {found}; der vor ihm ist {expected}',
  'changes-digest':
    'der Eintrag wurde mit Änderungen des Hashs {found} geschrieben; die vorhandenen haben {expected}',
  'change-order': 'die Änderung steht an Stelle {found}; ihre Stelle ist {expected}',
  'change-without-entry': 'die Änderung gehört zu keinem Eintrag',
  'change-body': 'was die Änderung schrieb, ist kein Objekt',
  'before-hash': 'die Änderung ersetzte nach eigener Angabe {found}; vorhanden war {expected}',
  nothingThere: 'nichts',
  'state-missing': 'das Objekt wurde geschrieben und ist nicht da',
  'state-extra': 'das Objekt ist da, aber keine Änderung schrieb es, oder die letzte entfernte es',
  'state-differs': '`{found}` des Objekts ist nicht, was zuletzt geschrieben wurde',
  'request-of-nothing':
    'ein Name eines Schreibvorgangs{found?, `#`,} steht für keinen Eintrag oder für einen, der seinen Namen schon hat',
  'request-missing':
    'der Eintrag hat keinen Namen eines Schreibvorgangs; derselbe Vorgang könnte zweimal ausgeführt werden',
  'request-digest': 'der Schreibvorgang `{found}` verlangte andere Änderungen, als der Eintrag machte',
  'counted-twice':
    'auf anderem Weg gelesen hat die Kette eine andere Zahl von Änderungen: ein Index ist beschädigt',
  compared: 'verglichen mit {n} {n|Prüfpunkt|Prüfpunkten}',
  'checkpoint-key':
    'der Schlüssel der Installation ist nicht `{expected}`, der anderswo verwahrt wurde{found?; er ist `#`}',
  'checkpoint-cut': 'ein Prüfpunkt sagt, dass dieser Eintrag geschrieben wurde; die Kette endet vor ihm',
  'checkpoint-differs': 'ein Prüfpunkt sagt, dass dieser Eintrag den Hash {expected} hat; er hat {found}',
  'checkpoint-signature':
    'der Prüfpunkt ist nicht mit dem Schlüssel dieser Installation signiert oder wurde verändert',
  'checkpoint-foreign': 'der Prüfpunkt ist von `{found}`; diese Installation signiert als `{expected}`',
  'checkpoint-without-key':
    'der Prüfpunkt von `{found}` ist nicht zu prüfen: die Aufzeichnung sagt nicht, wer ihre Installation ist',
  'file-damaged': 'die Bytes der Datei sind nicht die gespeicherten',
  'file-lost': 'die Anlage hat diese Datei, aber ihre Bytes sind nicht da',
  'file-unused': 'da sind Bytes einer Datei, die keine Anlage hat',
};
