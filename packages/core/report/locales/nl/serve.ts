/** Woorden van `serve`. */
import type { ServeWords } from '../en/serve.ts';

export const serveWords: ServeWords = {
  listening: 'Bulkhead is te bereiken op {origin}; Ctrl+C stopt het',
  isNew:
    'In {folder} was geen register; er is een leeg gemaakt. Was een andere map bedoeld, stop dan en noem die.',
  setUp: 'Nog niemand heeft een account. Maak het eerste binnen een dag hier: {link}',
  faults: 'de server is niet gestart: {n} {n|instelling klopt|instellingen kloppen} niet',
  'fault-missing': '{setting} is niet ingesteld, en {other} ook niet; stel een ervan in',
  'fault-incomplete': '{setting} is niet ingesteld; {other} worden samen ingesteld of helemaal niet',
  'fault-form': '{setting} is `{found}`; verwacht wordt {expected}',
  'fault-exposed':
    '{setting} is `{found}`, dat andere machines bereiken; geef een certificaat op (BULKHEAD_TLS_CERT, BULKHEAD_TLS_KEY), of noem de adressen van de proxy’s ervoor (BULKHEAD_PROXIES)',
  'fault-file': '{setting}: `{found}` kan niet als bestand worden gelezen',
  'fault-listen':
    '{setting}: op {found} kan niet worden geluisterd ({error}); misschien heeft een ander programma de poort, of is die voor de beheerder van de machine',
  'fault-together': '{setting} en {other} zijn allebei ingesteld; houd een ervan',
  'fault-database-tls':
    '{setting} noemt een database op {host} en zegt niet hoe de weg daarheen beveiligd is; voeg `sslmode=verify-full` toe, met `sslrootcert` voor een eigen certificaatautoriteit, of `sslmode=disable` waar het netwerk ertussen alleen van u is',
  'fault-insecure-origin':
    '{setting} is `{found}`: browsers zouden wachtwoorden leesbaar versturen; geef het adres op dat met https begint',
};
