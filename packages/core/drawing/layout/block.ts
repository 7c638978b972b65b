/**
 * The working parts of one run of the layout. They are filled in step by step and never leave it.
 *
 * Zones, the labels of zones that contain others (heads) and the hubs of conduits are blocks in a tree. Rows run across the whole
 * drawing; a block without children stands in one row, one with children from its first row to its last. Gap g lies above row g;
 * each block with children (a frame) has a channel in every gap it touches, in which its pipes run level. Between two
 * neighbours in a row of a frame is an alley, in which pipes cross the row.
 */
import type { LayoutLink } from './input.ts';

export type BlockKind = 'root' | 'zone' | 'head' | 'hub';

export interface Block {
  readonly id: string;
  readonly kind: BlockKind;
  readonly depth: number;
  readonly parent: Block | null;
  readonly children: Block[];
  readonly band: number;
  /** Least size; of a frame it follows from what it holds. */
  width: number;
  height: number;
  /** First and last row. */
  r0: number;
  r1: number;
  /** While ordering: where its middle would like to be. */
  pos: number;
  x: number;
  y: number;
  /** Of a hub: the width of its label, on which no pipe ends. */
  readonly inset: number;
  /** Has children that stand in several rows: its channels may be cut. */
  cut: boolean;
  readonly top: Pin[];
  readonly bottom: Pin[];
  /** Frames: by row from r0, the blocks in order from the left. */
  rows: Block[][];
  /** Frames: by row from r0 and place among its blocks, what crosses there. */
  alleys: Pin[][][];
  /** Frames: as `alleys`, the width that a pipe between the neighbours takes; nothing else crosses there. */
  closed: number[][];
  /** Frames: as `alleys`, places kept free besides. */
  spare: number[][];
  /** Frames: by gap from r0 to r1 + 1, what runs level there, and in how many tracks. */
  channels: Hop[][];
  tracks: number[];
}

/** Where a pipe passes a border or crosses a row: its place along x is found once and counts on both sides. */
export interface Pin {
  x: number;
  /** While pins are placed: where it would like to be. */
  wish: number;
  /** Order among pins that would like the same place. */
  readonly rank: number;
  /** Width of the label on its right, 0 for none. */
  label: number;
  /** How far from the border its pipe has to fall before it may turn. */
  lane: number;
  /** A pipe leaves here inside the block; the pipe of a pin that has both passes the border. */
  inner: boolean;
  outer: boolean;
  /** The other ends of the hops that meet here. */
  readonly partners: Pin[];
}

/** A pipe within one gap of one frame. A pin is upper when its pipe comes from above. */
export interface Hop {
  readonly a: Pin;
  readonly b: Pin;
  readonly aUpper: boolean;
  readonly bUpper: boolean;
  /** Lines the tracks of the channel from above; -1 for a straight fall. */
  track: number;
  y: number;
}

export type Side = 'top' | 'bottom';

/** One pipe: of a conduit that joins two zones, or a branch from its hub. */
export interface Wire {
  readonly link: LayoutLink;
  readonly from: Block;
  readonly to: Block;
  readonly rank: number;
  readonly nets: Net[];
  /** Runs straight from one zone to its neighbour in the same row: the alley it lies in. */
  beside: Beside | null;
}

export interface Beside {
  readonly frame: Block;
  /** From the first row of the frame. */
  readonly row: number;
  readonly place: number;
  readonly left: Block;
  readonly right: Block;
}

/** Where a net meets a block of its frame from outside, or the frame itself from inside. */
export interface Terminal {
  readonly block: Block;
  readonly inside: boolean;
  side: Side;
}

/** The part of a pipe within one frame. */
export interface Net {
  readonly wire: Wire;
  readonly frame: Block;
  readonly a: Terminal;
  readonly b: Terminal;
  readonly pins: Pin[];
  readonly hops: Hop[];
}

export function newBlock(
  kind: BlockKind,
  id: string,
  parent: Block | null,
  band: number,
  size: { readonly width: number; readonly height: number },
  inset = 0,
): Block {
  const block: Block = {
    id,
    kind,
    depth: parent === null ? 0 : parent.depth + 1,
    parent,
    children: [],
    band,
    width: size.width,
    height: size.height,
    r0: -1,
    r1: -1,
    pos: 0,
    x: 0,
    y: 0,
    inset,
    cut: false,
    top: [],
    bottom: [],
    rows: [],
    alleys: [],
    closed: [],
    spare: [],
    channels: [],
    tracks: [],
  };
  parent?.children.push(block);
  return block;
}

/** The value at an index that is known to exist. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`nothing at ${index}`);
  return value;
}

/** The gap a terminal opens into. */
export function gapOf(terminal: Terminal): number {
  const { block, side } = terminal;
  return side === 'top' ? block.r0 : block.r1 + 1;
}

/** The pipe meets the channel from above. */
export function isUpper(terminal: Terminal): boolean {
  return terminal.inside === (terminal.side === 'top');
}

/** All frames, parents first. */
export function framesOf(root: Block): readonly Block[] {
  const frames: Block[] = [];
  const visit = (block: Block): void => {
    if (block.children.length === 0) return;
    frames.push(block);
    for (const child of block.children) visit(child);
  };
  visit(root);
  if (frames.length === 0) frames.push(root);
  return frames;
}
