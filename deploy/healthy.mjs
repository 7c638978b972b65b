/** Asks the server of this machine whether it can answer: `node deploy/healthy.mjs`. Ends with 1 where it cannot. */
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';

const { BULKHEAD_PORT = '8440', BULKHEAD_ORIGIN = '', BULKHEAD_TLS_CERT = '' } = process.env;
const host = BULKHEAD_ORIGIN === '' ? `localhost:${BULKHEAD_PORT}` : new URL(BULKHEAD_ORIGIN).host;
const ask = BULKHEAD_TLS_CERT === '' ? plain : secure;

const asked = ask(
  // It is this very machine: which name the certificate has says nothing here.
  {
    host: '127.0.0.1',
    port: BULKHEAD_PORT,
    path: '/readyz',
    headers: { host },
    timeout: 4000,
    rejectUnauthorized: false,
  },
  (response) => {
    process.exitCode = response.statusCode === 200 ? 0 : 1;
    response.resume();
  },
);
asked.on('timeout', () => asked.destroy());
asked.on('error', () => {
  process.exitCode = 1;
});
asked.end();
