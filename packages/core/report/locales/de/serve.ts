/** Wörter von `serve`. */
import type { ServeWords } from '../en/serve.ts';

export const serveWords: ServeWords = {
  listening: 'Bulkhead ist unter {origin} zu erreichen; Strg+C beendet es',
  isNew:
    'In {folder} war keine Aufzeichnung; eine leere ist angelegt. War ein anderer Ordner gemeint, beenden Sie den Server und nennen Sie ihn.',
  setUp: 'Noch niemand hat ein Konto. Das erste legen Sie binnen eines Tages hier an: {link}',
  faults: 'der Server ist nicht gestartet: {n} {n|Einstellung stimmt|Einstellungen stimmen} nicht',
  'fault-missing': '{setting} ist nicht gesetzt, und {other} auch nicht; setzen Sie eines davon',
  'fault-incomplete': '{setting} ist nicht gesetzt; {other} werden zusammen gesetzt oder gar nicht',
  'fault-form': '{setting} ist `{found}`; erwartet wird {expected}',
  'fault-exposed':
    '{setting} ist `{found}`, das andere Rechner erreichen; geben Sie ein Zertifikat an (BULKHEAD_TLS_CERT, BULKHEAD_TLS_KEY), oder nennen Sie die Adressen der Proxys davor (BULKHEAD_PROXIES)',
  'fault-file': '{setting}: `{found}` lässt sich nicht als Datei lesen',
  'fault-listen':
    '{setting}: an {found} kann nicht gelauscht werden ({error}); vielleicht hat ein anderes Programm den Port, oder er ist dem Verwalter der Maschine vorbehalten',
  'fault-together': '{setting} und {other} sind beide gesetzt; behalten Sie eines davon',
  'fault-database-tls':
    '{setting} nennt eine Datenbank auf {host} und sagt nicht, wie der Weg dorthin gesichert ist; ergänzen Sie `sslmode=verify-full`, mit `sslrootcert` für eine eigene Zertifizierungsstelle, oder `sslmode=disable`, wo das Netz dazwischen Ihnen allein gehört',
  'fault-insecure-origin':
    '{setting} ist `{found}`: Browser würden Passwörter offen senden; geben Sie die Adresse an, die mit https beginnt',
};
