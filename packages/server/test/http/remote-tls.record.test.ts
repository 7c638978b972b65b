/** The command line against a server with a certificate of its own authority, and against one of another version. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { called, serveExample, serveRecord, type Served } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serveExample();
  await served.halt();
}, 120_000);
afterAll(async () => await served.stop());

/** A certificate for a name by an authority of its own. @returns its files, and that of the authority */
function certificateFor(name: string): { readonly cert: string; readonly key: string; readonly ca: string } {
  const at = (file: string): string => join(served.folder, `${name}.${file}`);
  const openssl = (...of: readonly string[]): void => void execFileSync('openssl', of, { stdio: 'ignore' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const ca = ['-subj', '/CN=Plant CA', '-addext', 'basicConstraints=critical,CA:TRUE', '-days', '2'];
  openssl('req', '-x509', ...key, ...ca, '-keyout', at('ca.key'), '-out', at('ca'));
  openssl('req', ...key, '-keyout', at('key'), '-out', at('csr'), '-subj', '/CN=Bulkhead');
  writeFileSync(at('ext'), `subjectAltName=DNS:${name}\n`);
  const signed = ['-CA', at('ca'), '-CAkey', at('ca.key'), '-CAcreateserial', '-days', '2'];
  openssl('x509', '-req', '-in', at('csr'), ...signed, '-extfile', at('ext'), '-out', at('cert'));
  return { cert: at('cert'), key: at('key'), ca: at('ca') };
}

const SLT = ['slt', 'waterworks', '--as-of', '2026-11-26'];

it('comes in by TLS where the authority is named, and says what it says beside the record', async () => {
  const mine = certificateFor('localhost');
  const other = certificateFor('elsewhere.test');
  const { record, tokens } = served;
  const beside = await called([...SLT, '--data', record]);
  const settings = { BULKHEAD_TLS_CERT: mine.cert, BULKHEAD_TLS_KEY: mine.key };
  const { running, server } = await serveRecord(record, 'https', settings);
  const call = async (...more: readonly string[]) =>
    await called([...SLT, '--server', server, ...more], { BULKHEAD_TOKEN: tokens.read });
  expect(await call('--ca', mine.ca)).toEqual(beside);
  const [unnamed, foreign] = [await call(), await call('--ca', other.ca)];
  for (const refused of [unnamed, foreign]) {
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('cannot be reached');
    expect(refused.err).toMatch(/UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT_LOCALLY)/);
  }
  const plain = await called([...SLT, '--server', server.replace('https', 'http')], {
    BULKHEAD_TOKEN: tokens.read,
  });
  expect([plain.code, plain.out]).toEqual([2, '']);
  await running.stop();
});

it('believes no certificate for another name, also of an authority that is named', async () => {
  const { cert, key, ca } = certificateFor('other.test');
  const settings = { BULKHEAD_TLS_CERT: cert, BULKHEAD_TLS_KEY: key };
  const { running, server } = await serveRecord(served.record, 'https', settings);
  const refused = await called([...SLT, '--server', server, '--ca', ca], {
    BULKHEAD_TOKEN: served.tokens.read,
  });
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  await running.stop();
});

it('does nothing on a server of another version, and says which the two are', async () => {
  const { running, server } = await serveRecord(served.record, 'http', {}, '99.1.0');
  const at = ['--server', server];
  const env = { BULKHEAD_TOKEN: served.tokens.write };
  for (const argv of [SLT, ['undo', 'waterworks@1', '--reason', 'x']]) {
    const refused = await called([...argv, ...at], env);
    expect([argv[0], refused.code, refused.out]).toEqual([argv[0], 2, '']);
    expect(refused.err).toContain('99.1.0');
  }
  await running.stop();
  const { out } = await called(['history', 'waterworks', '--format', 'json', '--data', served.record]);
  expect((JSON.parse(out) as { entries: readonly unknown[] }).entries).toHaveLength(1);
});
