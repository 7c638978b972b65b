/** Splits each pipe into its parts within one frame and decides by which side it leaves a block. */
import type { Block, Net, Side, Terminal, Wire } from './block.ts';
import { below, common, type Tree } from './tree.ts';

/** How many pipes a side has so far, for blocks that could take either. */
type Load = Map<Block, { top: number; bottom: number }>;

export function netsOf(tree: Tree): readonly Net[] {
  const load: Load = new Map();
  const nets: Net[] = [];
  for (const wire of tree.wires) {
    wire.nets.push(...splitWire(wire, load));
    nets.push(...wire.nets);
  }
  return nets;
}

function splitWire(wire: Wire, load: Load): readonly Net[] {
  const frame = common(wire.from, wire.to);
  const down = below(frame, wire.from);
  const up = below(frame, wire.to);
  const a: Terminal = terminal(frame, down[0]);
  const b: Terminal = terminal(frame, up[0]);
  decide(a, b, load);
  const middle: Net = { wire, frame, a, b, pins: [], hops: [] };
  return [...inward(wire, a, down).reverse(), middle, ...inward(wire, b, up)];
}

function terminal(frame: Block, child: Block | undefined): Terminal {
  return child === undefined
    ? { block: frame, inside: true, side: 'top' }
    : { block: child, inside: false, side: 'top' };
}

function decide(a: Terminal, b: Terminal, load: Load): void {
  if (a.inside || b.inside) {
    const [frame, child] = a.inside ? [a, b] : [b, a];
    const side = child.block.r0 - frame.block.r0 <= frame.block.r1 - child.block.r1 ? 'top' : 'bottom';
    frame.side = child.side = side;
  } else if (a.block.r1 < b.block.r0) [a.side, b.side] = ['bottom', 'top'];
  else if (b.block.r1 < a.block.r0) [a.side, b.side] = ['top', 'bottom'];
  else a.side = b.side = sideBySide(a.block, b.block, load);
  count(load, a);
  count(load, b);
}

/** Both in one row: over or under, where less has to be crossed, then where less leaves already. */
function sideBySide(a: Block, b: Block, load: Load): Side {
  const over = Math.abs(a.r0 - b.r0);
  const under = Math.abs(a.r1 - b.r1);
  if (over !== under) return over < under ? 'top' : 'bottom';
  const at = (side: Side) => (load.get(a)?.[side] ?? 0) + (load.get(b)?.[side] ?? 0);
  return at('top') < at('bottom') ? 'top' : 'bottom';
}

function count(load: Load, { block, side, inside }: Terminal): void {
  if (inside) return;
  const sides = load.get(block) ?? { top: 0, bottom: 0 };
  sides[side]++;
  load.set(block, sides);
}

/** From the border of the outermost block of a chain to its innermost, straight in by the side it was entered. */
function inward(wire: Wire, outer: Terminal, chain: readonly Block[]): Net[] {
  return chain.slice(1).map((block, i): Net => {
    const frame = chain[i] as Block;
    const a: Terminal = { block: frame, inside: true, side: outer.side };
    const b: Terminal = { block, inside: false, side: outer.side };
    return { wire, frame, a, b, pins: [], hops: [] };
  });
}
