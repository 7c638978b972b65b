/** What a legend explains: only what the sheet shows. */
import { fillMessage } from '../lib/message.ts';
import { bridgeNodes } from './bridge.ts';
import { signOf } from './change-sign.ts';
import { edgeNodes } from './change-nodes.ts';
import { STYLES, textNodes } from './draw-text.ts';
import type { Node, Paint } from './nodes.ts';
import { exposureFill, rankPaint } from './overlay.ts';
import { pipeNodes } from './pipe-node.ts';
import type { Scene, SceneZone } from './scene.ts';
import { STRIP, shownIn, stripNodes } from './strip.ts';
import { deviceNodes, headNode, wirelessArcs } from './symbols.ts';
import type { DrawingOptions, DrawingValues, Levels, PlaceValues } from './values.ts';
import { sinceOf } from './since.ts';
import { NOTHING_APPLIES, pointerNode, UNKNOWN_TARGET } from './zone-label.ts';
import { borderNodes } from './zone-node.ts';

export interface Entry {
  readonly text: string;
  /** In a box of 44 by 20 with its upper left corner at x, y. */
  readonly nodesAt: (x: number, y: number) => readonly Node[];
}

export const SYMBOL = { width: 44, height: 20 } as const;

/** @param crossed whether pipes cross, which only a layout can tell */
export function legendEntries(
  scene: Scene,
  crossed: boolean,
  values: DrawingValues,
  options: DrawingOptions,
): readonly Entry[] {
  return [
    ...zoneEntries(scene, options),
    ...pipeEntries(scene, crossed, options),
    ...overlayEntries(scene, values, options),
  ];
}

function zoneEntries({ zones }: Scene, { words: { legend } }: DrawingOptions): readonly Entry[] {
  const plain = ({ kind }: SceneZone): boolean => kind !== 'external' && kind !== 'safety';
  const box = (kind: 'control' | 'safety' | 'external', border: 'solid' | 'logical' | 'temporary') => {
    return (x: number, y: number) =>
      borderNodes({ kind, border }, { x: x + 4, y: y + 1, width: 36, height: 18 }, 'surface');
  };
  return [
    ...when(
      zones.some((zone) => zone.border === 'solid' && plain(zone)),
      legend.zone,
      box('control', 'solid'),
    ),
    ...when(
      zones.some(({ border, kind }) => border === 'logical' && kind !== 'external'),
      legend.logical,
      box('control', 'logical'),
    ),
    ...when(
      zones.some(({ border }) => border === 'temporary'),
      legend.temporary,
      box('control', 'temporary'),
    ),
    ...when(
      zones.some(({ kind }) => kind === 'safety'),
      legend.safety,
      box('safety', 'solid'),
    ),
    ...when(
      zones.some(({ kind }) => kind === 'external'),
      legend.external,
      box('external', 'solid'),
    ),
    ...when(
      zones.some(({ wireless, elsewhere }) => wireless && !elsewhere),
      legend.wireless,
      (x, y) => wirelessArcs(x + 22, y + 17),
    ),
    ...when(
      zones.some(({ elsewhere, sheet, stands }) => elsewhere && sheet !== null && stands === 1),
      legend.elsewhere,
      (x, y) => [
        ...borderNodes(
          { kind: 'control', border: 'solid' },
          { x: x + 4, y: y + 1, width: 36, height: 18 },
          'ground',
        ),
        pointerNode(x + 19, y + 10),
      ],
    ),
  ];
}

function pipeEntries(
  { conduits }: Scene,
  crossed: boolean,
  { words: { legend } }: DrawingOptions,
): readonly Entry[] {
  const hubs = conduits.some(({ joins }) => joins.length > 2);
  const pipe = (x: number, y: number, broken = false) =>
    pipeNodes(
      [
        { x: x + 4, y: y + 10 },
        { x: x + 40, y: y + 10 },
      ],
      broken,
    );
  const device = (kind: 'filter' | 'diode' | 'encrypted') => (x: number, y: number) => [
    ...pipe(x, y),
    ...deviceNodes(kind, { x: x + 22, y: y + 10 }, 'right'),
  ];
  const has = (kind: 'filter' | 'diode' | 'encrypted') =>
    conduits.some(({ devices }) => devices.includes(kind));
  return [
    ...when(
      conduits.some(({ broken }) => !broken),
      legend.wired,
      pipe,
    ),
    ...when(
      conduits.some(({ broken }) => broken),
      legend.wirelessPipe,
      (x, y) => pipe(x, y, true),
    ),
    ...when(
      conduits.some(
        ({ called, callers, joins }) => called.size > 0 || (joins.length > 2 && callers.size > 0),
      ),
      legend.initiates,
      (x, y) => [
        { shape: 'path', d: `M${x + 4} ${y + 10}H${x + 32}`, stroke: { paint: 'ink', width: 1.2 } },
        headNode({ x: x + 40, y: y + 10 }, 'right'),
      ],
    ),
    ...when(has('filter'), legend.filter, device('filter')),
    ...when(has('diode'), legend.diode, device('diode')),
    ...when(has('encrypted'), legend.encrypted, device('encrypted')),
    ...when(
      conduits.some(({ devices, stands }) => devices.length === 0 && stands === 1),
      legend.none,
      pipe,
    ),
    ...when(hubs, legend.hub, (x, y) => [
      ...[14, 30].flatMap((dx) =>
        pipeNodes(
          [
            { x: x + dx, y: y + 1 },
            { x: x + dx, y: y + 12 },
          ],
          false,
        ),
      ),
      ...pipeNodes(
        [
          { x: x + 4, y: y + 12 },
          { x: x + 40, y: y + 12 },
        ],
        false,
      ),
    ]),
    ...when(crossed, legend.bridge, (x, y) => [
      ...pipeNodes(
        [
          { x: x + 22, y: y + 1 },
          { x: x + 22, y: y + 19 },
        ],
        false,
      ),
      ...pipe(x, y),
      ...bridgeNodes({ x: x + 22, y: y + 10 }, false),
    ]),
  ];
}

/** What became of zones and conduits, and since when. */
export function changeEntries(
  { zones, conduits }: Scene,
  { words, against }: DrawingOptions,
): readonly Entry[] {
  if (against === undefined) return [];
  const since = sinceOf(against, words);
  const shown = new Set([...zones, ...conduits].map(({ change }) => change));
  return (['added', 'removed', 'changed'] as const)
    .filter((change) => shown.has(change))
    .map((change) => ({
      text: fillMessage(words.legend[change], { since }),
      nodesAt: (x, y) => [
        ...edgeNodes(change, { x: x + 8, y: y + 2, width: 28, height: 16 }, 4),
        ...textNodes([signOf(change).trim()], x + 19, y + 2, STYLES.zoneName),
      ],
    }));
}

function when(shown: boolean, text: string, nodesAt: Entry['nodesAt']): readonly Entry[] {
  return shown ? [{ text, nodesAt }] : [];
}

const FRS = ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'] as const;

function same(level: number | null): Levels {
  return { IAC: level, UC: level, SI: level, DC: level, RDF: level, TRE: level, RA: level };
}

function overlayEntries({ zones }: Scene, values: DrawingValues, options: DrawingOptions): readonly Entry[] {
  const { legend } = options.words;
  const shown = zones.flatMap((zone) => shownValues(zone, values));
  const levels = shown.some(({ slT, slA }) => slT !== undefined || slA !== undefined);
  const vectors = fillMessage(legend.vectors, { reading: options.reading ?? '', frs: FRS.join(' ') });
  const signed = (sign: string) => (x: number, y: number) => textNodes([sign], x + 19, y + 3, STYLES.vector);
  const vectorEntry = [
    ...when(levels, vectors, (x, y) => textNodes(['T', 'A'], x + 19, y, STYLES.vector)),
    ...when(levels && shown.some(({ slT }) => hasNone(slT)), legend.unknownTarget, signed(UNKNOWN_TARGET)),
    ...when(
      shown.some(({ slA }) => slA !== undefined && hasNone(slA)),
      legend.nothingApplies,
      signed(NOTHING_APPLIES),
    ),
  ];
  const aged = shown.some(({ evidenceAge }) => evidenceAge !== undefined);
  switch (options.overlay ?? 'gap') {
    case 'plain':
      return vectorEntry;
    case 'gap':
      return [...vectorEntry, ...gapEntries(shown, options)];
    case 'exposure':
      return [...vectorEntry, ...exposureEntries(shown, options)];
    case 'risk':
      return [...vectorEntry, ...rankEntries(shown)];
    case 'evidenceAge':
      return [
        ...vectorEntry,
        ...when(aged, legend.fresh, chip('achievedSoft')),
        ...when(aged, legend.old, chip('deficitSoft')),
      ];
  }
}

function hasNone(levels: Levels | undefined): boolean {
  return FRS.some((fr) => (levels?.[fr] ?? null) === null);
}

/** What the label of a zone says of it; a reference says nothing, and what stands for many has no levels. */
function shownValues(
  { id, kind, stands, elsewhere }: SceneZone,
  values: DrawingValues,
): readonly PlaceValues[] {
  const own = elsewhere || stands > 1 || kind === 'external' ? undefined : values.get(`zone:${id}`);
  return own === undefined ? [] : [own];
}

/** One gauge of each kind that a strip shows. */
function gapEntries(
  shown: readonly PlaceValues[],
  { words: { legend }, reading = '' }: DrawingOptions,
): readonly Entry[] {
  const kinds = new Set(shown.filter(({ slT, slA }) => slT ?? slA).flatMap((values) => [...shownIn(values)]));
  const gauge =
    (slT: number, slA: number, claimed: number, upper = claimed) =>
    (x: number, y: number): readonly Node[] => {
      const values: PlaceValues = {
        slT: same(slT),
        slA: same(slA),
        claimed: same(claimed),
        upper: same(upper),
      };
      const strip = stripNodes(values, 0, 0);
      const one = strip.slice(0, Math.ceil(strip.length / 7));
      return stripOf(one.filter(isMark), x + 18, y + SYMBOL.height - STRIP.height);
    };
  return [
    ...when(kinds.has('achieved'), legend.achieved, gauge(2, 2, 2)),
    ...when(kinds.has('deficit'), legend.deficit, gauge(3, 1, 1)),
    ...when(kinds.has('claimed'), fillMessage(legend.claimedOnly, { reading }), gauge(3, 1, 3)),
    ...when(kinds.has('open'), legend.open, gauge(3, 1, 1, 3)),
    ...when(kinds.has('above'), legend.above, gauge(1, 3, 3)),
  ];
}

/** Not the hairline at the foot of a level that is not asked for: there is no room for four levels. */
function isMark(node: Node): boolean {
  return node.shape !== 'rect' || node.fill !== 'line2';
}

function stripOf(nodes: readonly Node[], dx: number, dy: number): readonly Node[] {
  return nodes.map((node) => (node.shape === 'rect' ? { ...node, x: node.x + dx, y: node.y + dy } : node));
}

function exposureEntries(
  shown: readonly PlaceValues[],
  { words: { legend } }: DrawingOptions,
): readonly Entry[] {
  const has = (exposed: boolean | null): boolean =>
    shown.some(({ exposure }) => exposure?.exposed === exposed);
  return [
    ...when(has(true), legend.exposed, chip(exposureFill(true))),
    ...when(has(false), legend.notExposed, chip(exposureFill(false))),
    ...when(has(null), legend.exposureUnknown, chip(exposureFill(null))),
  ];
}

function rankEntries(shown: readonly PlaceValues[]): readonly Entry[] {
  const ranks = new Map(
    shown.flatMap(({ risk }) => (risk === undefined ? [] : [[risk.rank, risk.part] as const])),
  );
  return [...ranks]
    .sort(([, a], [, b]) => a - b)
    .map(([text, part]) => ({ text, nodesAt: chip(rankPaint(part)) }));
}

function chip(fill: Paint): Entry['nodesAt'] {
  return (x, y) => [
    {
      shape: 'rect',
      x: x + 11,
      y: y + 1,
      width: 22,
      height: 18,
      radius: 2,
      fill,
      stroke: { paint: 'ink3', width: 0.8 },
    },
  ];
}
