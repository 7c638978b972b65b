/** The tokens as they stand in their file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const WEB = join(import.meta.dirname, '..');
export type Scheme = 'light' | 'dark';

/** By name without `--bh-`; colours as `#rrggbb`. */
export function tokens(scheme: Scheme): ReadonlyMap<string, string> {
  const text = readFileSync(join(WEB, 'ui/tokens.css'), 'utf8');
  const block = new RegExp(`\\[data-mantine-color-scheme='${scheme}'\\] \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--bh-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

export type Rgb = readonly [number, number, number];

/** Linear light, 0 to 1. */
export function linear(hex: string): Rgb {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
