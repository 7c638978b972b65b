/** Plants to begin with: examples to look around in, and templates to go on from, in text like any other plant. */
import { join } from 'node:path';
import { readJson } from './catalogs.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface Starter {
  readonly id: string;
  /** `example`: with answers, evidence and a history; `template`: nothing is answered. */
  readonly kind: 'example' | 'template';
  /** From the root of the program. */
  readonly folder: string;
  readonly zones: number;
  readonly conduits: number;
  readonly assets: number;
  readonly flows: number;
  readonly scenarios: number;
}

/** In the order in which they are offered. The figures are those of the folders. */
export function starters(): readonly Starter[] {
  return readJson(join(ROOT, 'templates/starters.json')) as readonly Starter[];
}

export function starterFolder({ folder }: Starter): string {
  return join(ROOT, folder);
}
