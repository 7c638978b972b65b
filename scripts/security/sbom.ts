/** What the program is made of, as CycloneDX has it (ECMA-424): every package that is installed to run it, with its hash. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './named-tests.ts';

const Lock = z.looseObject({
  name: z.string(),
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});
type Locked = z.infer<typeof Lock>['packages'][string];

const INSTALLED = 'node_modules/';

/** Of package-lock.json: the same lock, the same bytes. @throws Error for a package whose hash the lock does not know */
export function sbom(): string {
  const lock = Lock.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  const components = Object.entries(lock.packages)
    // What lies in this repository is the program itself.
    .filter(([path, { version, dev }]) => path.includes(INSTALLED) && version !== undefined && dev !== true)
    .map(([path, locked]) => component(path.slice(path.lastIndexOf(INSTALLED) + INSTALLED.length), locked));
  const once = new Map(components.map((each) => [each.purl, each]));
  const all = [...once.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
  const { version = '', license = '' } = lock.packages[''] ?? {};
  const program = { type: 'application', name: 'bulkhead', version, licenses: licensesOf(license) };
  const head = JSON.stringify({ component: program });
  return `{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"metadata":${head},"components":[
${all.map((each) => JSON.stringify(each)).join(',\n')}
]}
`;
}

/** Installed, and never loaded by the program: what it is built with, where a package could do something with it. */
const UNUSED = 'excluded';

function component(name: string, locked: Locked) {
  const { version = '', integrity, license, optional, devOptional } = locked;
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    // Optional is such as what is there for another system than the one it runs on.
    scope: devOptional === true ? UNUSED : optional === true ? 'optional' : 'required',
    hashes: [{ alg: 'SHA-512', content: hashOf(name, integrity) }],
    ...(license === undefined ? {} : { licenses: licensesOf(license) }),
    purl,
  };
}

/** @see https://www.w3.org/TR/SRI/ */
function hashOf(name: string, integrity = ''): string {
  const [, base64] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  if (base64 === undefined) throw new Error(`${name} has no hash`);
  return Buffer.from(base64, 'base64').toString('hex');
}

/** An identifier of SPDX, or several that are joined. */
function licensesOf(said: string): readonly object[] {
  return [/^[\w.+-]+$/.test(said) ? { license: { id: said } } : { expression: said }];
}
