/**
 * Loaded before a program (`--import`): packages of others come from the few files that pack-packages.mjs made of their
 * hundreds. Whoever imports one, by name or by path, gets the same; where nothing was packed since the last install, all is
 * as it is.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { isFresh } from './packed-fresh.mjs';

/** Told by pack-packages.mjs. Nothing more than needed is loaded here: every process begins with it. */
const PACKED = new URL('../node_modules/.cache/packed/packed.json', import.meta.url);

if (isFresh(PACKED)) {
  /** @type {ReadonlyMap<string, string>} */
  const packed = new Map(Object.entries(JSON.parse(readFileSync(PACKED, 'utf8')).packed));
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      const url = context.conditions.includes('import') ? packed.get(found.url) : undefined;
      return url === undefined ? found : { ...found, url, format: 'module' };
    },
  });
}
