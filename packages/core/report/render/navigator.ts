/**
 * Techniques as a layer of the ATT&CK Navigator, layer format 4.5. A layer of several zones shows the worst of each technique; a technique
 * that applies in none of them is disabled.
 */
import type { Attack, ZoneTechniques } from '../../attack/attack.ts';
import { TECHNIQUE_STATUSES, type TechniqueStanding, type TechniqueStatus } from '../../attack/technique.ts';
import { LIGHT } from '../../drawing/colours.ts';
import { fill } from '../locales/fill.ts';
import type { Words } from '../locales/words.ts';
import { jsonText } from './json-text.ts';

/** The oldest Navigator that reads it. */
const VERSIONS = { navigator: '4.9.0', layer: '4.5' } as const;

/** Where nothing in the assessment speaks for or against a technique it has a colour and no score. */
const LOOKS: Readonly<Record<TechniqueStatus, { readonly score?: number; readonly color: string }>> = {
  uncovered: { score: 0, color: LIGHT.rankHigh },
  undetermined: { score: 25, color: '#C9BEEC' },
  partly: { score: 50, color: LIGHT.rankMedium },
  covered: { score: 100, color: LIGHT.sl2 },
  noMitigation: { color: LIGHT.line2 },
};

export interface LayerInput {
  readonly attack: Attack;
  /** Those that the layer shows. */
  readonly zones: readonly ZoneTechniques[];
  readonly plantName: string;
  readonly asOf: string;
  readonly words: Words;
}

export function navigatorLayer({ attack, zones, plantName, asOf, words }: LayerInput): string {
  const { reading, catalog } = attack;
  const say = sayer(words);
  const place = zones.length === 1 ? (zones[0]?.ref ?? '') : '';
  const layer = {
    name: say('attackLayerName', { plant: plantName, place }),
    versions: { attack: catalog.edition, ...VERSIONS },
    domain: 'ics-attack',
    description: `${say('attackHead', { asOf, reading: words.terms[reading] })} ${catalog.notice}`,
    sorting: 2,
    layout: { layout: 'side', showID: true, showName: true },
    hideDisabled: false,
    techniques: catalog.rows.map(({ id }) => techniqueOf(id, zones, words)),
    gradient: {
      colors: [LOOKS.uncovered.color, LOOKS.partly.color, LOOKS.covered.color],
      minValue: 0,
      maxValue: 100,
    },
    legendItems: TECHNIQUE_STATUSES.map((status) => ({
      label: words.terminal[STATUS_WORDS[status]],
      color: LOOKS[status].color,
    })),
    metadata: [
      { name: say('attackLayerReading', {}), value: words.terms[reading] },
      { name: say('attackLayerDay', {}), value: asOf },
    ],
  };
  return `${jsonText(layer, 2)}\n`;
}

export const STATUS_WORDS = {
  uncovered: 'attackUncovered',
  undetermined: 'attackUndetermined',
  partly: 'attackPartly',
  noMitigation: 'attackNoMitigation',
  covered: 'attackCovered',
} as const satisfies Readonly<Record<TechniqueStatus, keyof Words['terminal']>>;

function techniqueOf(techniqueID: string, zones: readonly ZoneTechniques[], words: Words) {
  const standings = zones.flatMap(({ ref, techniques }) =>
    techniques.filter(({ id }) => id === techniqueID).map((standing) => ({ ref, ...standing })),
  );
  const worst = TECHNIQUE_STATUSES.find((status) => standings.some((one) => one.status === status));
  if (worst === undefined) return { techniqueID, enabled: false };
  return { techniqueID, ...LOOKS[worst], comment: commentOf(standings, words), enabled: true };
}

/** Zones by how the technique stands there, worst first, and the scenarios that name it. */
function commentOf(
  standings: readonly (TechniqueStanding & { readonly ref: string })[],
  words: Words,
): string {
  const say = sayer(words);
  const lines = TECHNIQUE_STATUSES.flatMap((status) => {
    const places = standings.filter((one) => one.status === status).map(({ ref }) => ref);
    return places.length === 0
      ? []
      : [say('attackLayerAt', { status: words.terminal[STATUS_WORDS[status]], places })];
  });
  const scenarios = [...new Set(standings.flatMap((one) => one.scenarios))];
  return [...lines, ...(scenarios.length === 0 ? [] : [say('attackInScenarios', { scenarios })])].join('\n');
}

function sayer(words: Words) {
  return (key: keyof Words['terminal'], params: Parameters<typeof fill>[2]): string =>
    fill(words, words.terminal[key], params);
}
