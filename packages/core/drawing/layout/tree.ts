/** Zones and links to blocks and wires. */
import { byCodeUnit } from '../../lib/order.ts';
import { newBlock, type Block, type Wire } from './block.ts';
import { LABEL_SIDE, PITCH, up } from './grid.ts';
import type { LayoutInput, LayoutLink, LayoutZone } from './input.ts';

export interface Tree {
  readonly root: Block;
  readonly zones: ReadonlyMap<string, Block>;
  readonly heads: ReadonlyMap<string, Block>;
  readonly hubs: ReadonlyMap<string, Block>;
  readonly wires: readonly Wire[];
}

/** The order of the input plays no part: everything is made in the order of ids. */
export function treeOf(input: LayoutInput): Tree {
  const root = newBlock('root', '', null, 0, { width: 0, height: 0 });
  const { zones, heads } = zoneBlocks(input.zones, root);
  const links = [...input.links].sort((a, b) => byCodeUnit(a.id, b.id));
  const hubs = new Map<string, Block>();
  const wires: Wire[] = [];
  for (const link of links) {
    const ends = [...link.ends].sort(byCodeUnit).map((id) => zones.get(id) as Block);
    if (ends.length === 2) wires.push(wireOf(link, ends[0] as Block, ends[1] as Block, wires.length));
    if (ends.length <= 2) continue;
    const hub = hubBlock(link, ends);
    hubs.set(link.id, hub);
    for (const end of ends) wires.push(wireOf(link, hub, end, wires.length));
  }
  return { root, zones, heads, hubs, wires };
}

function wireOf(link: LayoutLink, from: Block, to: Block, rank: number): Wire {
  return { link, from, to, rank, nets: [], beside: null };
}

function zoneBlocks(given: readonly LayoutZone[], root: Block) {
  const zones = new Map<string, Block>();
  const heads = new Map<string, Block>();
  const byId = new Map(given.map((zone) => [zone.id, zone] as const));
  const parents = new Set(given.map((zone) => zone.parent));
  const make = (zone: LayoutZone): Block => {
    const known = zones.get(zone.id);
    if (known !== undefined) return known;
    const above = zone.parent === null ? root : make(byId.get(zone.parent) as LayoutZone);
    const block = newBlock('zone', zone.id, above, zone.band, snapped(zone));
    zones.set(zone.id, block);
    if (parents.has(zone.id)) heads.set(zone.id, newBlock('head', zone.id, block, zone.band, snapped(zone)));
    return block;
  };
  for (const zone of [...given].sort((a, b) => byCodeUnit(a.id, b.id))) make(zone);
  return { zones, heads };
}

function snapped(zone: LayoutZone) {
  return { width: up(zone.size.width), height: up(zone.size.height) };
}

/** Stands in the innermost zone that holds all ends, below the band from which the branches have the least to cross. */
function hubBlock(link: LayoutLink, ends: readonly Block[]): Block {
  const frame = ends.map((end) => end.parent as Block).reduce(common);
  const inset = up(link.label.width + LABEL_SIDE + link.devices);
  const height = up(Math.max(link.label.height, link.devices, PITCH));
  const width = inset + PITCH * (ends.length + 1);
  return newBlock('hub', link.id, frame, hubBand(ends), { width, height }, inset);
}

function hubBand(ends: readonly Block[]): number {
  const bands = ends.map(({ band }) => band);
  const crossed = (band: number): number =>
    bands.reduce((sum, end) => sum + (end <= band ? band - end : end - band - 1), 0);
  return [...new Set(bands)].sort((a, b) => crossed(a) - crossed(b) || a - b)[0] ?? 0;
}

function common(a: Block, b: Block): Block {
  let [left, right] = [a, b];
  while (left !== right) {
    if (left.depth >= right.depth) left = left.parent as Block;
    else right = right.parent as Block;
  }
  return left;
}

/** The blocks from one up to, and without, an ancestor: outermost first. */
export function below(frame: Block, block: Block): readonly Block[] {
  const chain: Block[] = [];
  for (let b = block; b !== frame; b = b.parent as Block) chain.push(b);
  return chain.reverse();
}

export { common };
