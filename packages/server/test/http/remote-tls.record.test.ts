/** The command line against a server with a certificate of its own authority, and against one of another version. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { certificateFor } from '../certificate.ts';
import { called, serveExample, serveRecord, type Served } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serveExample();
  await served.halt();
}, 120_000);
afterAll(async () => await served.stop());

const SLT = ['slt', 'waterworks', '--as-of', '2026-11-26'];

it('comes in by TLS where the authority is named, and says what it says beside the record', async () => {
  const mine = certificateFor('localhost', served.folder);
  const other = certificateFor('elsewhere.test', served.folder);
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
  const { cert, key, ca } = certificateFor('other.test', served.folder);
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
