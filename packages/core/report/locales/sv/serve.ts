/** Ord för `serve`. */
import type { ServeWords } from '../en/serve.ts';

export const serveWords: ServeWords = {
  listening: 'Bulkhead nås på {origin}; stoppa med Ctrl+C',
  isNew:
    'I {folder} fanns inget register; ett tomt är skapat. Om en annan mapp menades, stoppa och ange den.',
  setUp: 'Ingen har ett konto ännu. Skapa det första här inom ett dygn: {link}',
  faults: 'servern är inte startad: {n} {n|inställning|inställningar} stämmer inte',
  'fault-missing': '{setting} är inte satt, och inte heller {other}; sätt en av dem',
  'fault-incomplete': '{setting} är inte satt; {other} sätts tillsammans eller inte alls',
  'fault-form': '{setting} är `{found}`; väntat är {expected}',
  'fault-exposed':
    '{setting} är `{found}`, som andra datorer når; ange ett certifikat (BULKHEAD_TLS_CERT, BULKHEAD_TLS_KEY), eller ange adresserna till proxyservrarna framför (BULKHEAD_PROXIES)',
  'fault-file': '{setting}: `{found}` kan inte läsas som en fil',
  'fault-listen':
    '{setting}: det går inte att lyssna på {found} ({error}); kanske har ett annat program porten, eller så är den för maskinens administratör',
  'fault-together': '{setting} och {other} är båda satta; behåll en av dem',
  'fault-database-tls':
    '{setting} anger en databas på {host} och säger inte hur vägen dit är skyddad; lägg till `sslmode=verify-full`, med `sslrootcert` för en egen certifikatutfärdare, eller `sslmode=disable` där nätet däremellan är bara ert',
  'fault-insecure-origin':
    '{setting} är `{found}`: webbläsare skulle skicka lösenord i klartext; ange adressen som börjar med https',
};
