/** Words of `serve`. Templates of lib/message.ts. */
export type ServeWords = Readonly<Record<keyof typeof serveWords, string>>;

export const serveWords = {
  listening: 'Bulkhead serves at {origin}; stop it with Ctrl+C',
  isNew:
    'There was no record in {folder}; an empty one is made. If you meant another folder, stop and name it.',
  setUp: 'Nobody has an account yet. Make the first one here, within a day: {link}',
  faults: 'the server is not started: {n} {n|setting is|settings are} not right',
  'fault-missing': '{setting} is not set, and neither is {other}; set one of them',
  'fault-incomplete': '{setting} is not set; {other} are set together or not at all',
  'fault-form': '{setting} is `{found}`; expected {expected}',
  'fault-exposed':
    '{setting} is `{found}`, which other machines reach; give a certificate (BULKHEAD_TLS_CERT, BULKHEAD_TLS_KEY), or name the addresses of the proxies in front (BULKHEAD_PROXIES)',
  'fault-file': '{setting}: `{found}` cannot be read as a file',
  'fault-listen':
    '{setting}: nothing can listen at {found} ({error}); another program may have it, or it is for the administrator of the machine',
  'fault-together': '{setting} and {other} are both set; keep one of them',
  'fault-database-tls':
    '{setting} names a database on {host} and does not say how it is safe on the way there; add `sslmode=verify-full`, with `sslrootcert` for an authority of your own, or `sslmode=disable` where the network between is yours alone',
  'fault-insecure-origin':
    '{setting} is `{found}`: browsers would send passwords in clear; give the address that begins with https',
} as const;
