/**
 * What can be seen on a drawing, read back from its nodes alone: boxes, pipes, labels. It shares no geometry with what placed them.
 */
import type { Drawing, GroupNode, Node, TextNode } from '../nodes.ts';
import { textWidth } from '../text/width.ts';

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface SeenPipe {
  readonly conduit: string;
  readonly points: readonly (readonly [number, number])[];
}

export interface Seen {
  readonly zones: readonly { readonly id: string; readonly box: Box; readonly texts: readonly Box[] }[];
  readonly pipes: readonly SeenPipe[];
  readonly labels: readonly { readonly conduit: string; readonly boxes: readonly Box[] }[];
}

export function seenOn(drawing: Pick<Drawing, 'plan'>): Seen {
  const groups = drawing.plan.filter((node) => node.shape === 'group');
  const of = (role: GroupNode['role']) => groups.filter((group) => group.role === role);
  return {
    zones: of('zone').map((group) => ({
      id: idOf(group),
      box: borderOf(group.nodes[0] as Node),
      texts: textsIn(group).map(textBox),
    })),
    pipes: of('conduit').flatMap((group) => pipesOf(group)),
    labels: of('conduit-label').map((group) => ({
      conduit: idOf(group),
      boxes: textsIn(group).map(textBox),
    })),
  };
}

function idOf(group: GroupNode): string {
  return (group.of ?? '').replace(/^[a-z]+:/, '');
}

/** What groups of a role hold, of all places or of one. */
export function group(drawing: Pick<Drawing, 'plan'>, role: GroupNode['role'], of?: string): readonly Node[] {
  return drawing.plan.flatMap((node) =>
    node.shape === 'group' && node.role === role && (of === undefined || node.of === of) ? node.nodes : [],
  );
}

/** Every text, in the order in which it is drawn. */
export function said(nodes: readonly Node[]): string {
  return nodes
    .flatMap(textsIn)
    .map(({ text }) => text)
    .join(' | ');
}

export function textsIn(node: Node): readonly TextNode[] {
  if (node.shape === 'group') return node.nodes.flatMap(textsIn);
  return node.shape === 'text' ? [node] : [];
}

/** Letters reach a quarter of their size below the baseline. */
export function textBox(node: TextNode): Box {
  const font = { family: node.mono ? 'mono' : 'sans', size: node.size, bold: node.bold ?? false } as const;
  return {
    x0: node.x,
    x1: node.x + textWidth(node.text, font),
    y0: node.y - node.size * 0.78,
    y1: node.y + node.size * 0.25,
  };
}

function borderOf(node: Node): Box {
  if (node.shape === 'rect')
    return { x0: node.x, y0: node.y, x1: node.x + node.width, y1: node.y + node.height };
  if (node.shape !== 'path') throw new Error('a zone without a border');
  return cloudBox(node.d);
}

/** A cloud begins 8 px inside its box; its arcs lead around it. */
function cloudBox(d: string): Box {
  const [x, y] = numbers(/^M([^a]*)/.exec(d)?.[1] ?? '') as [number, number];
  const steps = [...d.matchAll(/a([^aZ]*)/g)].map((match) => numbers(match[1] ?? '').slice(-2));
  const across = steps.reduce((sum, [dx]) => sum + Math.max(0, dx ?? 0), 0);
  const down = steps.reduce((sum, [, dy]) => sum + Math.max(0, dy ?? 0), 0);
  const round = (value: number): number => Math.round(value);
  return { x0: x - 8, y0: y - 8, x1: round(x + across + 8), y1: round(y + down + 8) };
}

function numbers(text: string): number[] {
  return (text.match(/-?[\d.]+/g) ?? []).map(Number);
}

/** The dark lines; a rounded corner is drawn around the point at which the pipe turns. */
function pipesOf(group: GroupNode): readonly SeenPipe[] {
  return group.nodes.flatMap((node) => {
    if (node.shape !== 'path' || node.stroke?.paint !== 'ink') return [];
    const points: (readonly [number, number])[] = [];
    const parts = [...node.d.matchAll(/([MLQ])([^MLQ]*)/g)];
    parts.forEach(([, letter, text], i) => {
      const [x, y] = numbers(text ?? '') as [number, number];
      if (letter !== 'L' || i === parts.length - 1) points.push([x, y]);
    });
    return [{ conduit: idOf(group), points }];
  });
}
