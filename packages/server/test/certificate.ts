import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Of the authority. */
  readonly ca: string;
}

/** For a name, by an authority of its own. @returns its files, in the folder */
export function certificateFor(name: string, folder: string): Certificate {
  const at = (file: string): string => join(folder, `${name}.${file}`);
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
