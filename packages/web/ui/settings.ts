/** What somebody set for this browser: colours, density, language. public/scheme.js reads the same before the first paint. */
import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

export type Density = 'compact' | 'normal' | 'touch';

const PREFIX = 'bulkhead.';

function kept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    // A browser may forbid it; then nothing is kept.
    return null;
  }
}

export function keep(name: 'scheme' | 'density' | 'language' | `columns.${string}`, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // As above.
  }
}

export function readSettings(): { readonly language: string | null; readonly density: string } {
  return { language: kept('language'), density: document.documentElement.dataset['density'] ?? 'normal' };
}

export function setDensity(density: Density): void {
  keep('density', density);
  document.documentElement.dataset['density'] = density;
}

const isScheme = (value: string | null): value is MantineColorScheme =>
  value === 'light' || value === 'dark' || value === 'auto';

export const colourScheme: MantineColorSchemeManager = {
  get: (usual) => {
    const scheme = kept('scheme');
    return isScheme(scheme) ? scheme : usual;
  },
  set: (value) => keep('scheme', value),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => keep('scheme', 'auto'),
};

export function keptColumns(grid: string): readonly string[] | null {
  const told = kept(`columns.${grid}`);
  return told === null || told === '' ? null : told.split(',');
}

export function keepColumns(grid: string, columns: readonly string[]): void {
  keep(`columns.${grid}`, columns.join(','));
}
