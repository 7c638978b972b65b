/** Colours stand in one file; what is read on them can be read, also by who sees red and green alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIGHT } from '@bulkhead/core/drawing/colours.ts';
import { contrast, linear, tokens, WEB, type Rgb, type Scheme } from './tokens.ts';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Hex, colour functions, and names of colours where a style takes one. */
const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|lab|lch|oklab|oklch|color)\(|:\s*(?:red|green|blue|white|black|gr[ae]y|orange|yellow|purple)\b/i;
const OWN = new Set(['ui/tokens.css', 'public/favicon.svg']);

function named(text: string): readonly string[] {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => COLOUR.test(line));
}

describe('colours', () => {
  it('are named in the tokens alone', () => {
    const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter(
        (name) => /\.(css|tsx?|svg|html|js)$/.test(name) && !/^(dist|test|e2e|node_modules)\//.test(name),
      );
    expect(files.length).toBeGreaterThan(40);
    const found = files
      .filter((name) => !OWN.has(name))
      .flatMap((name) =>
        named(readFileSync(join(WEB, name), 'utf8')).map((line) => `${name}: ${line.trim()}`),
      );
    expect(found).toEqual([]);
  });

  it.each(['color: #fff;', 'fill: rgb(1 2 3);', 'stroke="#12171d"', 'background: white;'])(
    'refuses %s',
    (line) => {
      expect(named(line)).toEqual([line]);
    },
  );

  it('are on paper what they are on a light screen', () => {
    const light = tokens('light');
    const same = {
      surface: 'surface',
      ground: 'bg',
      ink: 'ink',
      ink2: 'ink2',
      ink3: 'ink3',
      line: 'line',
      line2: 'line2',
      achieved: 'achieved',
      achievedSoft: 'achieved-soft',
      deficit: 'deficit',
      deficitSoft: 'deficit-soft',
      undetermined: 'undetermined',
      warning: 'warning',
      safety: 'safety',
      sl0: 'sl0',
      sl1: 'sl1',
      sl2: 'sl2',
      sl3: 'sl3',
      sl4: 'sl4',
      rankLow: 'rank-low',
      rankMedium: 'rank-medium',
      rankHigh: 'rank-high',
      rankCritical: 'rank-critical',
    } as const;
    for (const [paint, token] of Object.entries(same))
      expect(light.get(token), token).toBe(LIGHT[paint as keyof typeof same].toLowerCase());
  });

  it.each(SCHEMES)('have the same names in the %s scheme', (scheme) => {
    const names = (of: Scheme) => [...tokens(of).keys()].filter((name) => !name.startsWith('qr-')).sort();
    expect(names(scheme)).toEqual(names('light'));
  });
});

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  const all = tokens(scheme);
  const of = (name: string): string => all.get(name) ?? '';

  it.each([
    'ink',
    'ink2',
    'ink3',
    'accent',
    'achieved',
    'deficit',
    'undetermined',
    'failed',
    'warning',
    'safety',
    'na',
  ])('text in %s can be read on the page', (name) => {
    expect(contrast(of(name), of('surface'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink3', 'achieved', 'deficit'])('%s can be read on every ground', (name) => {
    for (const ground of ['bg', 'sunken', 'accentbg'])
      expect(contrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it('borders of fields can be seen', () => {
    expect(contrast(of('ctl'), of('surface'))).toBeGreaterThanOrEqual(3);
  });

  it('the digit on a level can be read', () => {
    for (const level of [0, 1, 2, 3, 4])
      expect(contrast(of(`on-sl${level}`), of(`sl${level}`)), `SL ${level}`).toBeGreaterThanOrEqual(4.5);
  });

  it('the letter on a rank can be read', () => {
    const ranks = [...all.keys()].filter((name) => name.startsWith('rank-'));
    expect(ranks).toHaveLength(7);
    for (const rank of ranks) expect(contrast(of(`on-${rank}`), of(rank)), rank).toBeGreaterThanOrEqual(4.5);
  });

  it('levels go one way from light to dark', () => {
    const lightness = [0, 1, 2, 3, 4].map((level) => lab(linear(of(`sl${level}`)))[0]);
    const sorted = lightness.toSorted((a, b) => (scheme === 'light' ? b - a : a - b));
    expect(lightness).toEqual(sorted);
  });

  it.each(['protan', 'deutan', 'tritan'] as const)('met and gap differ for %s', (kind) => {
    const [a, b] = [of('achieved'), of('deficit')].map((hex) => lab(seen(linear(hex), kind))) as [Rgb, Rgb];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThanOrEqual(72);
  });
});

/** How colours are seen by who lacks one kind of cone: Machado, Oliveira, Fernandes 2009, severity 1. */
const SEEN = {
  protan: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deutan: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
  tritan: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_9],
  ],
} as const;

function seen(colour: Rgb, kind: keyof typeof SEEN): Rgb {
  return SEEN[kind].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, i) => sum + weight * (colour[i] ?? 0), 0),
      ),
    ),
  ) as unknown as Rgb;
}

/** CIE L*a*b* under D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const f = (t: number): number => (t > 216 / 24_389 ? Math.cbrt(t) : (t * (24_389 / 27) + 16) / 116);
  const x = f((0.412_456_4 * red + 0.357_576_1 * green + 0.180_437_5 * blue) / 0.950_47);
  const y = f(0.212_672_9 * red + 0.715_152_2 * green + 0.072_175 * blue);
  const z = f((0.019_333_9 * red + 0.119_192 * green + 0.950_304_1 * blue) / 1.088_83);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
